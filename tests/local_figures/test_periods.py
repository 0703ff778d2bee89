"""Periods as people write them: every way of writing one reads to it, and what may be two is not read."""

# ruff: noqa: RUF001 - the signs that people write are its subject

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from scrutiny.local_figures.period_doubts import explain_period
from scrutiny.local_figures.period_forms import find_habits, parse_period
from scrutiny.local_figures.periods import PeriodKind

YEARS = some.integers(2012, 2089)
MONTHS = some.integers(1, 12)
QUARTERS = some.integers(1, 4)
DASHES = some.sampled_from("-‐‑‒–—―−")
SPACES = some.sampled_from([" ", "  ", "\u00a0", "\n", "\u2009"])


def read(written: object) -> str | None:
    period = parse_period(written)
    return period.in_words if period else None


def ways_of_a_month(year: int, month: int, dash: str, space: str) -> list[str]:
    day = date(year, month, 1)
    name, short, yy = f"{day:%B}", f"{day:%b}", f"{year % 100:02}"
    last = f"{28:02}"
    number = (day - date(1899, 12, 30)).days
    return [
        f"{name}{space}{year}",
        f"{short}{space}{year}",
        name.upper() + f"{space}{year}",
        f"{short}{dash}{yy}",
        f"{short}{dash}{year}",
        f"{short} '{yy}",
        f"{short} ’{yy}",
        f"{year}{space}{name}",
        f"{short}. {year}",
        f"{month:02}/{year}",
        f"{month}/{year}",
        f"{year}{dash}{month:02}",
        f"{year}/{month:02}",
        f"{year}-{month:02}-01",
        f"{year}-{month:02}-{last}",
        f"{year}{dash}{month:02}{dash}01 00:00:00",
        f"{year}-{month:02}-01T00:00:00",
        f"{year}-{month:02}-01T00:00:00Z",
        f"{last}/{month:02}/{year}",
        f"1{space}{short} {year}",
        f"1st {name} {year}",
        f"28th{space}{name}, {year}",
        f"{name} 28, {year}",
        f"01{dash}{short}{dash}{yy}",
        f"28/{month:02}/{yy}",
        f"28.{month:02}.{year}",
        f"{day:%A} {last} {name} {year}",
        f"{number}",
        f"{number}.0",
        f" {name} {year} ",
        f"{name}\u200b {year}",
    ]


def ways_of_a_financial_quarter(year: int, quarter: int, dash: str, space: str) -> list[str]:
    yy, end = f"{year % 100:02}", f"{(year + 1) % 100:02}"
    ordinal = ("first", "second", "third", "fourth")[quarter - 1]
    months = ("Apr-Jun", "Jul-Sep", "Oct-Dec", "Jan-Mar")[quarter - 1]
    return [
        f"Q{quarter}{space}{year}{dash}{end}",
        f"Q{quarter} {year}/{end}",
        f"q{quarter} {yy}/{end}",
        f"Q{quarter}{space}{yy}{dash}{end}",
        f"Q{quarter} {year}/{year + 1}",
        f"Quarter{space}{quarter} {year}/{end}",
        f"Qtr {quarter} {yy}/{end}",
        f"{year}{dash}{end}{space}Q{quarter}",
        f"{year}/{end} Q{quarter}",
        f"{ordinal} quarter {year}/{end}",
        f"{ordinal.upper()} QUARTER{space}{yy}/{end}",
        f"Q{quarter} of {year}/{end}",
        f"Q{quarter}, {year}/{end}",
        f"Q{quarter} FY{yy}/{end}",
        f"{year}/{end} quarter {quarter}",
        f"Q{quarter} ({months}) {year}/{end}",
        f"Q{quarter} {year}/{end} ({months})",
        f"Ｑ{quarter} {year}/{end}",
    ]


@settings(max_examples=100)
@given(YEARS, MONTHS, DASHES, SPACES)
def test_every_way_of_writing_a_month_reads_to_it(year: int, month: int, dash: str, space: str) -> None:
    said = f"{date(year, month, 1):%B %Y}"
    assert {way: read(way) for way in ways_of_a_month(year, month, dash, space) if read(way) != said} == {}
    assert read(date(year, month, 28)) == read((date(year, month, 1) - date(1899, 12, 30)).days) == said


@settings(max_examples=100)
@given(YEARS, QUARTERS, DASHES, SPACES)
def test_every_way_of_writing_a_financial_quarter_reads_to_it(
    year: int, quarter: int, dash: str, space: str
) -> None:
    said = f"Q{quarter} {year}-{(year + 1) % 100:02}"
    ways = ways_of_a_financial_quarter(year, quarter, dash, space)
    assert {way: read(way) for way in ways if read(way) != said} == {}


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2026 Q1", "2026 Q1"),
        ("2026-Q3", "2026 Q3"),
        ("Apr-Jun 2024", "April to June 2024"),
        ("April to June 2024", "April to June 2024"),
        ("Apr–Jun 24/25", "April to June 2024"),
        ("Jan-Mar 2024/25", "January to March 2025"),
        ("Apr 2024 - Jun 2024", "April to June 2024"),
        ("Apr 2024/25", "April 2024"),
        ("Jan 24/25", "January 2025"),
        ("31/03/24", "March 2024"),
        ("1/2/2026", "February 2026"),
        ("Sept 2026", "September 2026"),
        ("2024-04-01 23:59:59", "April 2024"),
    ],
)
def test_other_ways_whose_meaning_is_sure_are_read(written: str, said: str) -> None:
    assert read(written) == said


@pytest.mark.parametrize(
    "written",
    ["", "2026", "2026-13", "31/06/2026", "06/30/2026", "Q5 2026-27", "Q1 2026", "Q1 2026-28", "Q1 26/28",
     "Q1 2026/2028", "Apr 26", "24-Apr", "Appril 2026", "146113", "last month", "1999-04", "26-04", "2024/25",
     "04/05/24", "24/04/15", "15/04/24", "Q1 FY25", "Quarter 1 2024", "first quarter 2024", "Q1", "April",
     "2010-11", "2009/10", "2024-03-31T23:00:00Z", "Apr-Sep 2024", "Feb-Apr 2024",
     "Dec-Feb 2024", "Q1 (Jul-Sep) 2024/25", "2026.04", "202604", "12", "nan", "٢٠٢٤-٠٤", True],
)  # fmt: skip
def test_no_other_way_is_guessed_at(written: object) -> None:
    assert read(written) is None
    assert all(explain_period(written))


def test_a_file_makes_its_short_forms_sure_where_all_of_them_agree() -> None:
    firsts = ["01/04/24", "01/05/24", "01/06/24"]
    assert [parse_period(text, find_habits(firsts)) for text in firsts] == [
        parse_period(text) for text in ("Apr 2024", "May 2024", "Jun 2024")
    ]
    ends = ["30/04/24", "04/05/24"]
    assert parse_period("04/05/24", find_habits(ends)) == parse_period("May 2024")
    assert parse_period("04/05/24", find_habits(["04/05/24", "05/13/24"])) is None
    assert parse_period("Apr 24", find_habits(["Apr 24", "May 24"])) == parse_period("Apr 2024")
    assert parse_period("2010-11", find_habits(["2010-10", "2010-11"])) == parse_period("Nov 2010")


def test_days_are_counted_from_1904_where_the_workbook_does() -> None:
    habits = find_habits([], from_1904=True)
    assert parse_period(45383 - 1462, habits) == parse_period(45383) == parse_period("April 2024")


@given(some.text(alphabet="qQ123456789 /-–0Aprilunec'.,()", max_size=18))
def test_a_text_reads_to_one_period_or_none_whatever_stands_in_it(text: str) -> None:
    period = parse_period(text)
    if period:
        assert parse_period(f" {text} ") == period
        assert parse_period(period.in_words) == period or period.kind is PeriodKind.CALENDAR_QUARTER
