"""The periods of local figures: months and quarters, in the forms that people and spreadsheets write them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from math import gcd

ALLOWED = (
    "Periods are months (2026-04, Apr 2026, April 2026), dates (30/06/2026, 2026-06-30), calendar quarters "
    "(2026 Q1) or financial quarters (Q1 2026-27)."
)
# fmt: off
_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)
# fmt: on
_YEAR, _QUARTER = 12, 3
_CENTURY = 2000
_APRIL = 4


class PeriodKind(StrEnum):
    """What the periods of a series are, as they were written."""

    MONTH = "months"
    CALENDAR_QUARTER = "calendar quarters"
    FINANCIAL_QUARTER = "financial quarters"


@dataclass(frozen=True)
class LocalPeriod:
    """One month or quarter of local figures: what it is, and its first month, counted from year 0."""

    kind: PeriodKind
    first_month: int

    @property
    def code(self) -> str:
        """The first month as year-month, such as 2026-04."""
        year, month = divmod(self.first_month, _YEAR)
        return f"{year}-{month + 1:02}"

    @property
    def begins(self) -> date:
        """The first day of it."""
        year, month = divmod(self.first_month, _YEAR)
        return date(year, month + 1, 1)

    @property
    def in_short(self) -> str:
        """The period in as few letters as will do, such as Apr 2026."""
        if self.kind is not PeriodKind.MONTH:
            return self.in_words
        year, month = divmod(self.first_month, _YEAR)
        return f"{_MONTHS[month][:3].capitalize()} {year}"

    @property
    def in_words(self) -> str:
        """The period as it is said, such as April 2026 or Q1 2026-27."""
        year, month = divmod(self.first_month, _YEAR)
        match self.kind:
            case PeriodKind.MONTH:
                return f"{_MONTHS[month].capitalize()} {year}"
            case PeriodKind.CALENDAR_QUARTER:
                return f"{year} Q{month // _QUARTER + 1}"
            case PeriodKind.FINANCIAL_QUARTER:
                start, within = divmod(self.first_month - _APRIL + 1, _YEAR)
                return f"Q{within // _QUARTER + 1} {start}-{(start + 1) % 100:02}"


def parse_period(cell: object) -> LocalPeriod | None:
    """Parse one period, from text or from a spreadsheet's own date; none if it is in no form we know."""
    if isinstance(cell, date):
        return _month(cell.year, cell.month)
    text = " ".join(str(cell).split())
    for form, read in _FORMS:
        if found := form.fullmatch(text):
            return read(found)
    return None


def find_step(periods: Iterable[LocalPeriod]) -> int:
    """Find how many months lie between periods: one, or three for quarters, however they are written."""
    ordered = sorted(periods, key=lambda period: period.first_month)
    apart = gcd(*(later.first_month - earlier.first_month for earlier, later in pairwise(ordered)))
    return _QUARTER if ordered[0].kind is not PeriodKind.MONTH or (apart and apart % _QUARTER == 0) else 1


def _month(year: int, month: int) -> LocalPeriod:
    return LocalPeriod(PeriodKind.MONTH, year * _YEAR + month - 1)


def _named_month(found: re.Match[str]) -> LocalPeriod | None:
    word, year = found["name"].lower(), int(found["year"])
    numbers = [number for number, name in enumerate(_MONTHS, start=1) if name.startswith(word)]
    return _month(year if year > _CENTURY else year + _CENTURY, numbers[0]) if numbers else None


def _numbered(found: re.Match[str]) -> LocalPeriod | None:
    parts = {name: int(part) for name, part in found.groupdict().items()}
    try:
        day = date(parts["year"], parts["month"], parts.get("day", 1))
    except ValueError:  # no such day, which is said as a period that cannot be read
        return None
    return _month(day.year, day.month)


def _calendar_quarter(found: re.Match[str]) -> LocalPeriod:
    first = int(found["year"]) * _YEAR + (int(found["quarter"]) - 1) * _QUARTER
    return LocalPeriod(PeriodKind.CALENDAR_QUARTER, first)


def _financial_quarter(found: re.Match[str]) -> LocalPeriod | None:
    if (int(found["year"]) + 1) % 100 != int(found["end"]):
        return None
    first = int(found["year"]) * _YEAR + _APRIL - 1 + (int(found["quarter"]) - 1) * _QUARTER
    return LocalPeriod(PeriodKind.FINANCIAL_QUARTER, first)


_YEARS = r"(?P<year>20\d\d)"
_FORMS = tuple(
    (re.compile(form, re.IGNORECASE), read)
    for form, read in (
        (rf"{_YEARS}-(?P<month>\d\d)", _numbered),
        (rf"{_YEARS}-(?P<month>\d\d)-(?P<day>\d\d)", _numbered),
        (rf"(?P<day>\d\d?)/(?P<month>\d\d?)/{_YEARS}", _numbered),
        # Apr-26 is how a spreadsheet shows and saves a month that was typed as Apr 2026.
        (r"(?P<name>[a-z]{3,9})[ -](?P<year>20\d\d|(?<=-)\d\d)", _named_month),
        (rf"{_YEARS}[ -]?Q(?P<quarter>[1-4])", _calendar_quarter),
        (rf"Q(?P<quarter>[1-4]) {_YEARS}[-/](?P<end>\d\d)", _financial_quarter),
        (rf"{_YEARS}[-/](?P<end>\d\d) Q(?P<quarter>[1-4])", _financial_quarter),
    )
)
