"""How old each figure is on the day on which the committee sees it: in whole months, and in words."""

from dataclasses import replace
from datetime import date

import pytest

from scrutiny.briefing import Briefing, prepare_briefing
from scrutiny.local_figures.given import LocalFigures
from scrutiny.local_figures.periods import LocalPeriod, make_financial_quarter, make_month
from scrutiny.local_figures.values import LocalPoint, LocalSeries
from scrutiny.views.ages import find_local_end, say_months_old, show_ages
from scrutiny.views.early_warning import say_newest_and_flags
from scrutiny.vocabulary import Direction, GapReason

DAY = "2026-11-23"


def make_series(measure: str, step: int, *points: tuple[LocalPeriod, float | None]) -> LocalSeries:
    placed = tuple(
        LocalPoint(period, figure, GapReason.BLANK if figure is None else None) for period, figure in points
    )
    return LocalSeries(measure, "%", Direction.HIGH, step, placed)


VISITS = make_series("Visits in time", 1, (make_month(2026, 5), 90), (make_month(2026, 6), 93))
CHECKS = make_series(
    "Health checks", 3, (make_financial_quarter(2026, 1), 80), (make_financial_quarter(2026, 2), None)
)
NEVER = make_series("Calls", 1, (make_month(2026, 6), None))


@pytest.fixture(scope="module")
def leeds() -> Briefing:
    briefing = prepare_briefing("leeds", "The committee", "", DAY)
    return replace(briefing, local=LocalFigures((VISITS, CHECKS, NEVER)))


@pytest.mark.parametrize(
    ("ended", "day", "said"),
    [
        (date(2026, 6, 30), date(2026, 11, 23), "four months old"),
        (date(2026, 6, 30), date(2026, 12, 1), "five months old"),
        (date(2026, 2, 28), date(2026, 3, 31), "less than a month old"),
        (date(2026, 2, 28), date(2026, 4, 1), "one month old"),
        (date(2025, 3, 31), date(2026, 11, 23), "19 months old"),
        (date(2026, 12, 31), date(2026, 11, 23), "what it covers has not ended"),
    ],
)
def test_an_age_is_in_whole_months_since_the_end(ended: date, day: date, said: str) -> None:
    assert say_months_old(ended, day) == said


def test_a_quarter_ends_with_its_third_month() -> None:
    assert find_local_end(CHECKS, 0) == date(2026, 6, 30)
    assert find_local_end(VISITS, 1) == date(2026, 6, 30)
    assert find_local_end(make_series("Calls", 1, (make_month(2026, 12), 1)), 0) == date(2026, 12, 31)


def test_each_figure_has_its_age_on_the_day_of_the_meeting(leeds: Briefing) -> None:
    said = show_ages(leeds, "2026-12-03").in_words
    assert "How old each figure is at the next meeting, on 3 December 2026" in said
    assert "Visits in time: Newest figure 93%, June 2026; How old it is Five months old" in said
    assert "Health checks: Newest figure 80%, Q1 2026-27; How old it is Five months old" in said
    assert "Calls: Newest figure No figure; How old it is No figure" in said
    assert "Published: year to March 2025: Newest figure 54 figures; How old it is 20 months old" in said


@pytest.mark.parametrize("meeting", ["", "2026-10-01"])
def test_where_no_meeting_is_ahead_the_day_is_that_of_the_page(leeds: Briefing, meeting: str) -> None:
    said = show_ages(leeds, meeting).in_words
    assert said.startswith("How old each figure is on 23 November 2026")
    assert "93%, June 2026; How old it is Four months old" in said


def test_the_councils_own_figures_stand_beside_a_question_with_their_flags(leeds: Briefing) -> None:
    steady = [93.0, 94.0] * 8
    falling = make_series(
        "Calls kept",
        1,
        *((make_month(2025, 1 + place), figure) for place, figure in enumerate([*steady[:11], 60.0])),
    )
    said = say_newest_and_flags(replace(leeds, local=LocalFigures((VISITS, falling)))).in_words
    assert "Visits in time: 93% in June 2026; too few figures to tell a change from chance." in said
    assert "Calls kept: 60% in December 2025" in said
    assert "None of them" not in said
