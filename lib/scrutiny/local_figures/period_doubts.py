"""Why a period is not read: what it may mean as well, and how to write it so that it means one thing."""

import re
from difflib import get_close_matches

from scrutiny.local_figures.period_words import ALLOWED, LONGEST_PERIOD, MONTH_FORM, QUARTER_FORM, clean
from scrutiny.local_figures.periods import MONTHS

_QUARTER = re.sub(r"\?P<\w+>", "?:", QUARTER_FORM)
_FINANCIAL_YEAR = r"(?:fy ?)?(?:20)?\d\d ?[-/] ?(?:20)?\d\d"
# Each form that leaves something open, with what it leaves open and what to write.
_DOUBTS: tuple[tuple[re.Pattern[str], str, str], ...] = tuple(
    (re.compile(form, re.ASCII), doubt, remedy)
    for form, doubt, remedy in (
        (
            rf"{_QUARTER} ?fy ?(?:20)?\d\d|fy ?(?:20)?\d\d ?{_QUARTER}",
            "may be of the financial year that begins or of the one that ends then.",
            "Write both years: Q1 2024-25 is April to June 2024.",
        ),
        (
            rf"(?:{_QUARTER}.{{0,6}}?(?:20)?\d\d|(?:20)?\d\d.{{0,6}}?{_QUARTER})",
            "may be a quarter of the calendar year or of the financial year.",
            "Write 2024 Q1 for January to March 2024, and Q1 2024-25 for April to June 2024.",
        ),
        (
            r"\d\d?[/.-]\d\d?[/.-]\d\d",
            "may be more than one day, since it has no year of four digits.",
            "Write the day, the month and the whole year, such as 30/04/2024; or Apr 2024.",
        ),
        (
            rf"{MONTH_FORM}\.? ?\d\d",
            "may be a month of a year or a day of a month.",
            "Write the whole year, such as Apr 2024.",
        ),
        (
            rf"(?:\d\d?[ -])?{MONTH_FORM}\.?|{_QUARTER}|{MONTH_FORM} ?(?:-|to) ?{MONTH_FORM}",
            "names no year.",
            "Write the year as well, such as Apr 2024 or Q1 2024-25.",
        ),
        (
            r"20(?:0\d|1[01])[-/]\d\d",
            "may be a month or a financial year.",
            "Write the name of the month, such as Nov 2010.",
        ),
        (
            rf"20\d\d|{_FINANCIAL_YEAR}",
            "is a whole year.",
            "Give a figure for each month or quarter.",
        ),
        (
            r".+[ t]\d\d?:\d\d.*(?:z|[+-]\d\d:?\d\d)",
            "is a time by a clock that may be of another zone.",
            "Write the date alone, such as 2024-04-30.",
        ),
    )
)


def explain_period(cell: object) -> tuple[str, str]:
    """Say why a cell is read as no period, and what to write instead."""
    text = clean(cell)
    if isinstance(cell, str) and len(text) <= LONGEST_PERIOD:
        for form, doubt, remedy in _DOUBTS:
            if form.fullmatch(text):
                return doubt, remedy
    return "is not a period that can be read.", ALLOWED


def is_year(words: str) -> bool:
    """Whether words are a whole year, of the calendar or a financial one."""
    return bool(_YEAR.fullmatch(clean(words)))


def names_no_year(cell: object) -> bool:
    """Whether a cell is a month or a quarter without its year."""
    return isinstance(cell, str) and bool(_NO_YEAR.fullmatch(clean(cell)))


def resembles_period(words: str) -> bool:
    """Whether words may be a period that was misspelt: a number beside their years, or almost a month."""
    rest = _ANY_YEAR.sub(" ", clean(words))
    near = {
        part: get_close_matches(part, [name for name in _SPELT if name[0] == part[0]], n=1)
        for part in re.findall(r"[a-z]+", rest)
    }
    return any(near.values()) or any(letter.isdecimal() for letter in rest)


_SPELT = (*MONTHS, *(month[:3] for month in MONTHS), "quarter", "qtr")
_ANY_YEAR = re.compile(rf"\b{_FINANCIAL_YEAR}\b|\b20\d\d\b", re.ASCII)
_YEAR = re.compile(rf"20\d\d|{_FINANCIAL_YEAR}", re.ASCII)
_NO_YEAR = re.compile(rf"{MONTH_FORM}\.?|{_QUARTER}|{MONTH_FORM} ?(?:-|to) ?{MONTH_FORM}", re.ASCII)
