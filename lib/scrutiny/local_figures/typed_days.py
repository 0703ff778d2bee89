"""Days as they are typed in the cells of a file, and whether the month may stand before the day."""

import re
from datetime import date

from scrutiny.curated.days import read_day

# Two numbers and a year, of which either of the two may be the month.
_FIGURES = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](?:20)?\d\d", re.ASCII)
_MARK = re.compile(r"\s*([/.])\s*")
# A sheet that was saved by a program may have the first moment of the day beside it.
_MIDNIGHT = re.compile(r"[ T]0?0:00(:00(\.0+)?)?$")
_LAST_MONTH = 12


def read_typed_day(words: str) -> date | None:
    """Read a day as it is typed, whatever signs the program that saved it put around it."""
    plain = _MIDNIGHT.sub("", words.strip().removeprefix("'"))
    return read_day(_MARK.sub(r"\1", plain))


def is_month_first(words: str) -> bool:
    """Whether words in figures are a day only if the month stands before it."""
    found = _FIGURES.fullmatch(words)
    return int(found[1]) <= _LAST_MONTH < int(found[2]) if found else False


def may_be_turned(words: str) -> bool:
    """Whether words in figures are one day with the day before the month, and another after it."""
    found = _FIGURES.fullmatch(words)
    if not found:
        return False
    first, second = int(found[1]), int(found[2])
    return first != second and max(first, second) <= _LAST_MONTH
