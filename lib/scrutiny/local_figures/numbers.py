"""A number as people write it: read where it is sure what it is, a gap where it is a symbol, else refused."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from scrutiny.evidence.sources.symbols import REASONS
from scrutiny.local_figures.cells import FileCell
from scrutiny.local_figures.number_formats import DATES, Form
from scrutiny.vocabulary import GapReason

PERCENT, POUND = "%", "£"
# What councils write beside the department's own symbols, and what each is read as.
SYMBOLS = {
    **REASONS,
    "*": GapReason.CONFIDENTIAL,
    "supp": GapReason.CONFIDENTIAL,
    "suppressed": GapReason.CONFIDENTIAL,
    "..": GapReason.UNAVAILABLE,
    "...": GapReason.UNAVAILABLE,
    "…": GapReason.UNAVAILABLE,
    ":": GapReason.UNAVAILABLE,
    "not available": GapReason.UNAVAILABLE,
    "n/a": GapReason.NOT_APPLICABLE,
    "na": GapReason.NOT_APPLICABLE,
    "n.a.": GapReason.NOT_APPLICABLE,
    "not applicable": GapReason.NOT_APPLICABLE,
    ".": GapReason.NOT_APPLICABLE,
    "--": GapReason.NOT_GIVEN,
    "no data": GapReason.NOT_GIVEN,
}
ASK_FOR_A_NUMBER = (
    "Write a number, or leave the cell blank; or write c where a figure is kept back (also * or <5), x or .. "
    "where there is none, z or n/a where none applies, - where it is not given, low or k where it rounds to "
    "nought, u where it cannot be relied on."
)
MOST_DIGITS = 15
_LARGEST = 10.0**MOST_DIGITS
_KEPT_BACK = re.compile(r"(?:<=?|≤|fewer than|less than|under) ?(?:\d|1\d|20) ?%?", re.ASCII)
_BRACKETED = re.compile(r"\[(\w+)\]", re.ASCII)
_PLAIN = re.compile(r"-?(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|(?=\.))(?:\.\d+)?", re.ASCII)
_WITH_SIGN = re.compile(r"(?P<number>.*?) ?(?:%|per ?cent|pct)")
_IN_POUNDS = re.compile(r"(?P<minus>-?) ?£ ?(?P<number>.*)")
_IN_BRACKETS = re.compile(r"\((?P<number>[^()]*)\)")
_ERROR = re.compile(r"#[A-Za-z0-9/]+[!?]?|#+")
_MINUS = str.maketrans(dict.fromkeys("\u2212\u2010\u2011\ufe63\uff0d", "-"))
_DASHES = str.maketrans(dict.fromkeys("\u2013\u2014", "-"))
_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u200e\u200f"))


@dataclass(frozen=True)
class Number:
    """What a cell gives: a number and the unit it was written with, or a gap with its reason."""

    value: float | None
    gap: GapReason | None = None
    unit: str = ""
    symbol: str = ""


class NotANumber(Exception):
    """A cell that should hold a number and holds none that is sure: what was met, and what to write."""

    def __init__(self, met: str, remedy: str = ASK_FOR_A_NUMBER) -> None:
        """Keep both sentences."""
        super().__init__(met, remedy)
        self.met, self.remedy = met, remedy


def parse_number(cell: FileCell, unit: str, *, has_decimal_commas: bool = False) -> Number:
    """Parse the number of a cell whose row names a unit; a symbol is a gap, and all else is refused."""
    value = cell.value
    if isinstance(value, bool | date) or cell.form in (Form.TIME, *DATES):
        raise NotANumber("is not a number")
    if isinstance(value, float | int):
        return _read_shown(float(value), cell.form)
    return _read_text(clean_number(value), unit, has_decimal_commas=has_decimal_commas)


def clean_number(text: str) -> str:
    """Give the words of a number with single spaces, plain minus signs and digits, and nothing unseen."""
    return " ".join(text.translate(_WIDE).translate(_UNSEEN).translate(_MINUS).split())


def _read_shown(value: float, form: Form) -> Number:
    if abs(value) >= _LARGEST:
        raise NotANumber("is too large to be a figure", "Correct it, or leave the cell blank.")
    match form:
        case Form.UNSURE:
            met = "is shown otherwise than it is held, as in thousands"
            raise NotANumber(met, "Show the cell's number whole: format it as a number, and write its unit.")
        case Form.PERCENT:
            return Number(float(Decimal(repr(value)) * 100), unit=PERCENT)
        case Form.PERCENT_SIGN:
            return Number(value, unit=PERCENT)
        case Form.POUNDS:
            return Number(value, unit=POUND)
        case _:
            return Number(value)


def _read_text(text: str, unit: str, *, has_decimal_commas: bool) -> Number:
    symbol = text.translate(_DASHES).lower()
    symbol = found[1] if (found := _BRACKETED.fullmatch(symbol)) else symbol
    if symbol in SYMBOLS:
        return Number(None, SYMBOLS[symbol], symbol=text)
    if _KEPT_BACK.fullmatch(symbol):
        return Number(None, GapReason.CONFIDENTIAL, symbol=text)
    if _ERROR.fullmatch(text):
        raise NotANumber(
            "is what a spreadsheet shows for an error", "Correct the formula, and save it again."
        )
    number, written = _take_unit(text, unit)
    if not _PLAIN.fullmatch(number):
        raise NotANumber("is not a number")
    if has_decimal_commas and "," in number:
        met = "may have a comma between thousands or before decimals"
        raise NotANumber(met, "Write 1234.5, with a point before decimals and nothing between thousands.")
    return Number(_keep(number.replace(",", "").replace(" ", "")), unit=written)


def _take_unit(text: str, unit: str) -> tuple[str, str]:
    """Part a number from the sign of its unit; brackets are a minus where it is money."""
    minus = ""
    if found := _IN_BRACKETS.fullmatch(text):
        if unit != POUND and POUND not in text:
            met = "may be below nought, or a note on the figure"
            raise NotANumber(met, "Write -5 for five below nought, and take out the brackets.")
        text, minus = found["number"].strip(), "-"
    if found := _WITH_SIGN.fullmatch(text.lower()):
        return minus + found["number"], PERCENT
    if found := _IN_POUNDS.fullmatch(text):
        return minus + found["minus"] + found["number"], POUND
    return minus + text, ""


def _keep(digits: str) -> float:
    """Keep a number only if it is the one that was written: beyond fifteen digits it may be another."""
    value = float(digits)
    count = len(digits.lstrip("-0.").replace(".", ""))
    if count > MOST_DIGITS and Decimal(digits) != Decimal(repr(value)):
        raise NotANumber("is too long to be a figure", f"At most {MOST_DIGITS} digits are read: round it.")
    if abs(value) >= _LARGEST:
        raise NotANumber("is too large to be a figure", "Correct it, or leave the cell blank.")
    return value


def name_unit(words: str) -> str:
    """Give the unit that words name: per cent and pounds by their signs, and any other as it is written."""
    said = clean_number(words).lower()
    if "point" not in said and ("%" in said or re.search(r"\bper ?cent|\bpercentage\b|\bpct\b", said)):
        return PERCENT
    return POUND if said in ("£", "pounds", "pounds sterling", "gbp") else words
