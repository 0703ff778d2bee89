"""The periods of local figures: months and quarters, in the forms that people and spreadsheets write them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from math import gcd

# fmt: off
MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)
# fmt: on
YEAR, QUARTER = 12, 3
CENTURY = 2000
APRIL = 4


class PeriodKind(StrEnum):
    """What the periods of a series are, as they were written."""

    MONTH = "months"
    CALENDAR_QUARTER = "calendar quarters"
    FINANCIAL_QUARTER = "financial quarters"
    QUARTER_OF_MONTHS = "quarters named by their months"


@dataclass(frozen=True)
class LocalPeriod:
    """One month or quarter of local figures: what it is, and its first month, counted from year 0."""

    kind: PeriodKind
    first_month: int

    @property
    def code(self) -> str:
        """The first month as year-month, such as 2026-04."""
        year, month = divmod(self.first_month, YEAR)
        return f"{year}-{month + 1:02}"

    @property
    def begins(self) -> date:
        """The first day of it."""
        year, month = divmod(self.first_month, YEAR)
        return date(year, month + 1, 1)

    @property
    def in_short(self) -> str:
        """The period in as few letters as will do, such as Apr 2026."""
        year, month = divmod(self.first_month, YEAR)
        match self.kind:
            case PeriodKind.MONTH:
                return f"{_shorten(month)} {year}"
            case PeriodKind.QUARTER_OF_MONTHS:
                return f"{_shorten(month)}–{_shorten(month + QUARTER - 1)} {year}"
            case _:
                return self.in_words

    @property
    def in_words(self) -> str:
        """The period as it is said, such as April 2026 or Q1 2026-27."""
        year, month = divmod(self.first_month, YEAR)
        match self.kind:
            case PeriodKind.MONTH:
                return f"{MONTHS[month].capitalize()} {year}"
            case PeriodKind.CALENDAR_QUARTER:
                return f"{year} Q{month // QUARTER + 1}"
            case PeriodKind.QUARTER_OF_MONTHS:
                last = MONTHS[month + QUARTER - 1].capitalize()
                return f"{MONTHS[month].capitalize()} to {last} {year}"
            case PeriodKind.FINANCIAL_QUARTER:
                start, within = divmod(self.first_month - APRIL + 1, YEAR)
                return f"Q{within // QUARTER + 1} {start}-{(start + 1) % 100:02}"


def _shorten(month: int) -> str:
    return MONTHS[month][:3].capitalize()


def find_step(periods: Iterable[LocalPeriod]) -> int:
    """Find how many months lie between periods: one, or three for quarters, however they are written."""
    ordered = sorted(periods, key=lambda period: period.first_month)
    apart = gcd(*(later.first_month - earlier.first_month for earlier, later in pairwise(ordered)))
    return QUARTER if ordered[0].kind is not PeriodKind.MONTH or (apart and apart % QUARTER == 0) else 1


def make_month(year: int, month: int) -> LocalPeriod:
    """Make the period of one month."""
    return LocalPeriod(PeriodKind.MONTH, year * YEAR + month - 1)


def make_financial_quarter(year: int, quarter: int) -> LocalPeriod:
    """Make a quarter of the financial year that begins in April of a year."""
    return LocalPeriod(PeriodKind.FINANCIAL_QUARTER, year * YEAR + APRIL - 1 + (quarter - 1) * QUARTER)
