"""What a published period covers: the last day of it, and how a member would say it."""

import re
from datetime import date, timedelta

import pandas as pd
import pytest

from scrutiny.editions import find_edition
from scrutiny.errors import SourceNotAsExpected
from scrutiny.evidence.figures import read_figures
from scrutiny.evidence.indicators import list_indicators
from scrutiny.evidence.periods import find_period_end, say_period
from scrutiny.vocabulary import YearType

SAID = [
    (YearType.FINANCIAL, "2025", date(2025, 3, 31), "year to March 2025"),
    (YearType.FINANCIAL, "2024-25", date(2025, 3, 31), "year to March 2025"),
    (YearType.FINANCIAL, "2024-25 (OT)", date(2025, 3, 31), "year to March 2025"),
    (YearType.FINANCIAL, "2020-22", date(2022, 3, 31), "2020 to 2022"),
    (YearType.FINANCIAL, "2020-21/22", date(2022, 3, 31), "2020 to 2022"),
    (YearType.FINANCIAL, "2023/24 (prov)", date(2024, 3, 31), "year to March 2024"),
    (YearType.AT_31_MARCH, "2025", date(2025, 3, 31), "31 March 2025"),
    (YearType.ACADEMIC, "2023/24", date(2024, 8, 31), "school year 2023 to 2024"),
    (YearType.ACADEMIC, "2025", date(2025, 8, 31), "school year 2024 to 2025"),
    (YearType.CALENDAR, "2024", date(2024, 12, 31), "2024"),
    (YearType.AT_30_SEPTEMBER, "2025", date(2025, 9, 30), "30 September 2025"),
    (YearType.YEAR_TO_30_SEPTEMBER, "2025", date(2025, 9, 30), "year to September 2025"),
    (YearType.IN_JANUARY, "2025", date(2025, 1, 31), "January 2025"),
    (YearType.MID_YEAR, "2024", date(2024, 6, 30), "mid-2024"),
]
# The marks that tell one form of period from another, with every digit made a 0.
FORMS = {"0000", "0000-00", "0000/00", "0000-00 (OT)"}


@pytest.fixture(scope="module")
def kept() -> set[tuple[YearType, str]]:
    """Every period that occurs in the editions, with the type of its year."""
    year_type = {indicator.id: indicator.year_type for indicator in list_indicators()}
    pairs = read_figures()[["measure", "period"]].drop_duplicates()
    return {(year_type[measure], period) for measure, period in rows_of(pairs)}


def rows_of(pairs: pd.DataFrame) -> list[tuple[str, str]]:
    return list(zip(pairs["measure"], pairs["period"], strict=True))


@pytest.mark.parametrize(("year_type", "period", "end", "said"), SAID)
def test_a_period_ends_and_is_said_as_its_publisher_means_it(
    year_type: YearType, period: str, end: date, said: str
) -> None:
    assert find_period_end(period, year_type) == end
    assert say_period(period, year_type) == said


def test_every_type_of_year_and_form_of_period_that_we_keep_has_an_example_here(
    kept: set[tuple[YearType, str]],
) -> None:
    forms = {(year_type, re.sub(r"\d", "0", period)) for year_type, period in kept}
    assert {form for _year_type, form in forms} == FORMS
    assert forms <= {(year_type, re.sub(r"\d", "0", period)) for year_type, period, *_ in SAID}
    assert {year_type for year_type, _form in forms} == set(YearType)


def test_every_period_we_keep_ends_in_the_year_it_names_and_is_said_with_that_year(
    kept: set[tuple[YearType, str]],
) -> None:
    for year_type, period in kept:
        last = 2000 + int(re.findall(r"\d+", period)[-1]) % 100
        end = find_period_end(period, year_type)
        assert end.year == last, period
        assert str(last) in say_period(period, year_type)
        assert (end + timedelta(days=1)).day == 1, "a period ends with a month"


def test_no_period_we_keep_ends_after_its_source_was_published() -> None:
    year_type = {indicator.id: indicator.year_type for indicator in list_indicators()}
    for source, rows in read_figures().groupby("source"):
        newest = max(find_period_end(period, year_type[measure]) for measure, period in rows_of(rows))
        assert f"{newest:%Y-%m}" < find_edition(str(source)).papers.published


def test_periods_of_one_indicator_and_council_sort_as_they_end() -> None:
    year_type = {indicator.id: indicator.year_type for indicator in list_indicators()}
    figures = read_figures(frozenset({"england"}))
    for measure, rows in figures.groupby("measure"):
        ends = [find_period_end(period, year_type[str(measure)]) for period in sorted(rows["period"])]
        assert ends == sorted(set(ends)), measure


@pytest.mark.parametrize(
    "period", ["", "25", "2025 Q1", "1999", "2024-2025", "2024-25 (new)", "2025\n", "Sep 2025"]
)
def test_a_form_of_period_we_do_not_know_is_refused(period: str) -> None:
    with pytest.raises(SourceNotAsExpected, match="not a form of period we know"):
        say_period(period, YearType.FINANCIAL)
    with pytest.raises(SourceNotAsExpected, match="Find out from the publisher"):
        find_period_end(period, YearType.FINANCIAL)
