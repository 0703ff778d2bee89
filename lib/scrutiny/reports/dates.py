"""Dates as reports write them: days that borrow the month and year of the day after them."""

import re
from dataclasses import dataclass
from datetime import date

# Not the calendar module's names, which follow the language of the computer.
_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_DAY = re.compile(
    r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b"
    rf"|\b(\d{{1,2}})(?:st|nd|rd|th)?(?:\s+({'|'.join(_MONTHS)})\b)?(?:,?\s+(\d{{4}})\b)?",
    re.IGNORECASE,
)
_ONE_STAY = 2


@dataclass(frozen=True)
class OnSite:
    """The first and last day on site, and in how many stays."""

    first: date
    last: date
    stays: int


def read_on_site(text: str) -> OnSite | None:
    """Read the days on site; nothing where they cannot be told or do not follow each other."""
    days = read_days(text)
    if not days or sorted(days) != days:
        return None
    return OnSite(days[0], days[-1], max(1, len(days) // _ONE_STAY))


def read_days(text: str) -> list[date]:
    """Read every day of a passage; a day without month or year has those of the day after it."""
    found: list[date] = []
    month, year = 0, 0
    for match in reversed(list(_DAY.finditer(text))):
        day, month, year = _complete(match, month, year)
        read = _make_day(day, month, year)
        if read and found and read > found[0] and not match[6] and not match[3]:
            # "12 December to 6 January 2025": the year belongs to the later day.
            year -= 1
            read = _make_day(day, month, year)
        if read is None:
            return []
        found.insert(0, read)
    return found


def _complete(match: re.Match[str], month: int, year: int) -> tuple[int, int, int]:
    if match[1]:
        return int(match[1]), int(match[2]), int(match[3])
    named = _MONTHS.index(match[5].lower()) + 1 if match[5] else month
    return int(match[4]), named, int(match[6]) if match[6] else year


def _make_day(day: int, month: int, year: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
