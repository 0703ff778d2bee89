"""The council year: from May, when a council is elected, to April."""

from datetime import date

_BEGINS = 5


def name_council_year(day: date) -> str:
    """Name the council year in which a day falls, such as 2026-27."""
    first = day.year if day.month >= _BEGINS else day.year - 1
    return f"{first}-{(first + 1) % 100:02}"
