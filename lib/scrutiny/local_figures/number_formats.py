"""How a workbook's cell shows its number: as a date, per cent, pounds, in thousands, or plainly."""

import re
from collections.abc import Collection
from enum import StrEnum
from functools import cache


class Form(StrEnum):
    """What a number format makes of the number that a cell holds, or what stands in its place."""

    PLAIN = ""
    DATE = "date"
    # A date of which the day, the day and the month, or the year is not shown.
    MONTH = "month"
    YEAR = "year"
    YEARLESS = "yearless"
    TIME = "time"
    # 0.212 shown as 21.2%; and 21.2 shown as 21.2%, with the sign as mere text.
    PERCENT = "percent"
    PERCENT_SIGN = "percent sign"
    POUNDS = "pounds"
    # 1,234,567 shown as 1,235, or what is shown cannot be told.
    UNSURE = "unsure"
    # What stands in place of a number.
    ERROR = "error"
    NO_RESULT = "no result"
    DAMAGED = "damaged"


DATES = (Form.DATE, Form.MONTH, Form.YEAR, Form.YEARLESS)
# The formats that every spreadsheet has, by their numbers; what is left out shows a plain number.
BUILT_IN = (
    dict.fromkeys(range(5, 9), "£0")
    | {1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00"}
    | {9: "0%", 10: "0.00%", 42: "£0", 44: "£0.00"}
    | dict.fromkeys((14, 15, 22, *range(27, 32), *range(34, 37), *range(50, 59)), "d/m/yyyy")
    | {16: "d-mmm", 17: "mmm-yy"}
    | dict.fromkeys((*range(18, 22), 32, 33, *range(45, 48)), "h:mm")
)
# Words between quotes, a letter after a backslash, and what stands for a space or for filling.
_LITERAL = re.compile(r'"([^"]*)"|\\(.)|[_*].', re.DOTALL)
_PIECE = re.compile(r'"[^"]*"|\\.|[_*].|\[[^\]]*\]|.', re.DOTALL)
_CONDITION = re.compile(r"\[[<>=]")
_BRACKETS = re.compile(r"\[[^\]]*\]")
_ELAPSED = re.compile(r"\[[hms]+\]", re.IGNORECASE)
_THOUSANDS = re.compile(r"[0#?],+(?![0#?,])")
_PLACE = re.compile(r"[0#?]")
# Words beside a number that make another of it: figures, and how many it is counted in.
_COUNTED_IN = re.compile(
    r"\d|(?<![a-z])(?:[mk]|[bm]n|mill?|hundreds?|thousands?|[bm]illions?)(?![a-z])", re.IGNORECASE
)
# A hyphen between letters is none of them.
_BELOW_NOUGHT = re.compile(r"[()]|(?<!\w)[-\u2212\u2013]|[-\u2212\u2013](?!\w)")
_EXPONENT = re.compile(r"e[-+]", re.IGNORECASE)
_ABOVE, _BELOW, _NOUGHT = range(3)
_LONGEST = 255


def find_form(code: str, value: float) -> Form:
    """Find what a format, as it is written, makes of a number."""
    return _find_form(code[:_LONGEST], _BELOW if value < 0 else _NOUGHT if value == 0 else _ABOVE)


@cache
def _find_form(code: str, place: int) -> Form:
    """Find it for numbers above nought, below it or nought, each of which can have a part of its own."""
    parts = _split(code)
    if any(_CONDITION.search(part) for part in parts):
        forms = {_find_part_form(part) for part in parts if _PLACE.search(_LITERAL.sub("", part))}
        # Conditions say which part is for which number: where the parts differ, it cannot be told.
        return forms.pop() if len(forms) == 1 else Form.UNSURE
    place = place if place < len(parts) else _ABOVE
    return _find_part_form(parts[place], place)


def _split(code: str) -> list[str]:
    parts = [""]
    for piece in _PIECE.findall(code):
        if piece == ";":
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def _find_part_form(part: str, place: int = _ABOVE) -> Form:
    said = "".join(first or second for first, second in _LITERAL.findall(part))
    written = _LITERAL.sub("", part)
    signs = _BRACKETS.sub("", written)
    letters = set(signs.lower().replace("general", "").replace("am/pm", ""))
    if _ELAPSED.search(written) or (letters & set("hs") and not letters & set("dy")):
        return Form.TIME
    if letters & set("dmy"):
        return find_date_form(letters)
    if _THOUSANDS.search(signs) or signs.count("%") > 1 or _makes_another(said, signs, place):
        return Form.UNSURE
    if "%" in signs:
        return Form.PERCENT
    if "%" in said:
        return Form.PERCENT_SIGN
    return Form.POUNDS if "£" in part else Form.PLAIN


def find_date_form(letters: Collection[str]) -> Form:
    """Find which date is shown by a format of these letters, of d, m and y."""
    if "d" not in letters:
        return Form.MONTH if "m" in letters else Form.YEAR
    return Form.YEARLESS if "m" in letters and "y" not in letters else Form.DATE


def _makes_another(said: str, signs: str, place: int) -> bool:
    """Whether what stands beside a number makes another of it; nought is nought with whatever beside it."""
    if place == _NOUGHT:
        return False
    is_turned = place == _ABOVE and _BELOW_NOUGHT.search(said + _EXPONENT.sub("", signs))
    return bool(is_turned or _COUNTED_IN.search(said))
