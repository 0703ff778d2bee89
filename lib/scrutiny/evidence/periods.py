"""Published periods, such as 2025 or 2023/24: when they end, and how they are said aloud."""

import re
from datetime import date

from scrutiny.errors import SourceNotAsExpected
from scrutiny.vocabulary import YearType

_PERIOD = re.compile(
    r"(?P<first>20\d\d)(?:[-/](?P<last>\d\d))?(?:-(?P<span>\d\d/\d\d))?(?: \((?:OT|Rev|Final|prov)\))?"
)
_LAST_DAY = {
    YearType.FINANCIAL: (3, 31),
    YearType.AT_31_MARCH: (3, 31),
    YearType.ACADEMIC: (8, 31),
    YearType.CALENDAR: (12, 31),
    YearType.AT_30_SEPTEMBER: (9, 30),
    YearType.YEAR_TO_30_SEPTEMBER: (9, 30),
    YearType.IN_JANUARY: (1, 31),
    YearType.MID_YEAR: (6, 30),
}
_SAID = {
    YearType.FINANCIAL: "year to March {end}",
    YearType.AT_31_MARCH: "31 March {end}",
    YearType.ACADEMIC: "school year {start} to {end}",
    YearType.CALENDAR: "{end}",
    YearType.AT_30_SEPTEMBER: "30 September {end}",
    YearType.YEAR_TO_30_SEPTEMBER: "year to September {end}",
    YearType.IN_JANUARY: "January {end}",
    YearType.MID_YEAR: "mid-{end}",
}
# As a sentence needs it: what happened in a year, and what stood on a day.
_SAID_WHEN = {
    YearType.FINANCIAL: "in the year to March {end}",
    YearType.AT_31_MARCH: "on 31 March {end}",
    YearType.ACADEMIC: "in the school year {start} to {end}",
    YearType.CALENDAR: "in {end}",
    YearType.AT_30_SEPTEMBER: "on 30 September {end}",
    YearType.YEAR_TO_30_SEPTEMBER: "in the year to September {end}",
    YearType.IN_JANUARY: "in January {end}",
    YearType.MID_YEAR: "in the middle of {end}",
}


def _years(period: str) -> tuple[int, int]:
    """Give the first and the last year that a period's text names."""
    read = _PERIOD.fullmatch(period)
    if read is None:
        raise SourceNotAsExpected(
            f"{period!r} is not a form of period we know. "
            "Periods look like 2025, 2024-25 (OT), 2023/24 or 2020-22.\n"
            "Find out from the publisher what it covers before the indicator is kept."
        )
    first = int(read["first"])
    last = read["span"].split("/")[1] if read["span"] else read["last"]
    return first, 2000 + int(last) if last else first


def find_period_end(period: str, year_type: YearType) -> date:
    """Give the last day that a period covers."""
    month, day = _LAST_DAY[year_type]
    return date(_years(period)[1], month, day)


def say_period(period: str, year_type: YearType) -> str:
    """Say what a period covers, as a member would."""
    first, last = _years(period)
    if last - first > 1:
        return f"{first} to {last}"
    return _SAID[year_type].format(start=last - 1, end=last)


def say_when(period: str, year_type: YearType) -> str:
    """Say when a period was, as it stands in a sentence."""
    first, last = _years(period)
    if last - first > 1:
        return f"from {first} to {last}"
    return _SAID_WHEN[year_type].format(start=last - 1, end=last)
