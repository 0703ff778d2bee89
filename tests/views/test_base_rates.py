"""What is shown of the councils with the same grades: counts, dates and windows, and plain words for none."""

import re
from dataclasses import astuple
from datetime import date
from functools import cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pandas as pd
import pytest

from scrutiny.analysis.base_rates import (
    BaseRates,
    InspectionWindow,
    NextTime,
    Wait,
    gather_base_rates,
)
from scrutiny.analysis.sequels import follow_grades
from scrutiny.editions import Papers
from scrutiny.evidence.inspections import Inspection, list_inspections
from scrutiny.evidence.papers import list_papers
from scrutiny.register.councils import list_councils
from scrutiny.register.finding import find_council
from scrutiny.register.frameworks import FRAMEWORKS
from scrutiny.views.base_rates import (
    say_next_times,
    say_what_happened_next,
    tabulate_inspection_window,
    tabulate_what_happened_next,
)
from scrutiny.views.values import Stack, Table, View
from scrutiny.vocabulary import Grade, Judgement

if TYPE_CHECKING:
    from scrutiny.briefing import Briefing

TODAY = date(2026, 11, 23)
COUNTED = (say_next_times, tabulate_what_happened_next, tabulate_inspection_window)
SHOW = (say_what_happened_next, *COUNTED)
NUMBER = re.compile(r"\d+")
# What the notes say of every council: when Ofsted's rules changed, and the pause of the pandemic.
OF_EVERYONE = {"10", "27", "2018", "2020", "2021", "2022", "2023", "2026"}


@cache
def followed(day: date) -> pd.DataFrame:
    rows = [
        (
            inspection.council,
            judgement,
            grade,
            inspection.inspected_from,
            inspection.framework,
            inspection.published,
        )
        for inspection in list_inspections()
        for judgement, grade in inspection.judgements.items()
    ]
    columns = ["council", "judgement", "grade", "inspected_from", "framework", "published"]
    together = {framework.id for framework in FRAMEWORKS if framework.in_care_includes_care_leavers}
    ended = {was.slug: was.ended for council in list_councils() for was in council.predecessors}
    return follow_grades(pd.DataFrame(rows, columns=columns), day, together, ended)


@cache
def papers() -> tuple[Papers, ...]:
    return list_papers()


def newest(council: str, day: date) -> Inspection | None:
    known = [
        inspection
        for inspection in list_inspections()
        if inspection.council == council and inspection.published <= day
    ]
    return known[-1] if known else None


@cache
def brief(council: str, day: date = TODAY, rates: BaseRates | None = None) -> "Briefing":
    """Stand in for a briefing with what these views ask of one."""
    stand_in = SimpleNamespace(
        council=find_council(council),
        as_at=day,
        latest_inspection=newest(council, day),
        base_rates=rates or gather_base_rates(followed(day), council, day),
        papers=papers(),
    )
    return cast("Briefing", stand_in)


def table_of(view: View) -> Table:
    (table,) = [
        part for part in (view.views if isinstance(view, Stack) else (view,)) if isinstance(part, Table)
    ]
    return table


@pytest.mark.parametrize(
    "council", ["leeds", "nottingham", "trafford", "cumberland", "isles-of-scilly", "dudley"]
)
@pytest.mark.parametrize("day", [TODAY, date(2026, 3, 31), date(2022, 6, 1)])
def test_every_view_shows_and_says_something(council: str, day: date) -> None:
    for show in SHOW:
        view = show(brief(council, day))
        assert view._repr_html_().strip()
        assert not {"None", "nan", "NaT"} & set(view.in_words.split())


def test_before_any_inspection_it_is_said_that_there_is_none() -> None:
    for show in SHOW:
        assert "No inspection" in show(brief("leeds", date(2018, 1, 1))).in_words


def test_every_grade_of_the_newest_inspection_has_a_row_and_no_judgement_is_added() -> None:
    rows = table_of(tabulate_what_happened_next(brief("trafford"))).rows
    assert [(row[0].words, row[0].small) for row in rows if "first time" not in row[0].words] == [
        ("Impact of leaders", "Inadequate"),
        ("Help and protection", "Inadequate"),
        ("Children in care", "Good"),
        ("Care leavers", "Requires improvement"),
    ]


def test_a_page_gives_the_counts_once_in_a_table_and_says_first_that_they_are_no_forecast() -> None:
    said = say_what_happened_next(brief("leeds")).in_words
    assert "say nothing of what will happen here" in said
    assert not NUMBER.search(said)
    assert len(table_of(tabulate_what_happened_next(brief("leeds"))).notes) == 1


def test_the_counts_are_those_of_the_base_rates() -> None:
    briefing = brief("leeds")
    leaders = next(
        next_time for next_time in briefing.base_rates.next_times if next_time.judgement is Judgement.LEADERS
    )
    row = table_of(tabulate_what_happened_next(briefing)).rows[1]
    assert row[1].words == str(leaders.judged_again)
    assert row[2].words == f"{leaders.held} of {leaders.judged_again}"
    assert row[3].words == str(leaders.fell)
    assert row[3].small == "7 to good, 1 to requires improvement, 1 to inadequate"
    assert row[4].words == "No higher grade"
    assert row[5].words == str(leaders.not_yet)


def test_the_lowest_grade_cannot_fall() -> None:
    row = table_of(tabulate_what_happened_next(brief("trafford"))).rows[0]
    assert (row[3].words, row[3].kind) == ("No lower grade", "gap")
    assert "fell" not in say_next_times(brief("trafford")).in_words.splitlines()[0]


def test_where_nobody_was_judged_again_that_is_said_and_nothing_is_counted_as_held() -> None:
    words = say_next_times(brief("leeds")).in_words
    assert "Care leavers, outstanding: no other council with this grade has been judged on it again." in words
    row = table_of(tabulate_what_happened_next(brief("leeds"))).rows[-1]
    assert [cell.words for cell in row[1:5]] == ["No council yet", *["Nothing to count"] * 3]
    window = table_of(tabulate_inspection_window(brief("leeds"))).rows[-1]
    assert [cell.words for cell in window[1:5]] == ["No gap seen yet"] * 3 + ["0"]


def test_pairs_judged_together_and_then_apart_have_a_line_of_their_own_and_it_is_said_why() -> None:
    view = tabulate_what_happened_next(brief("trafford"))
    assert [row[1].words for row in table_of(view).rows if "judged together" in row[0].words] == ["72"]
    assert "was not judged on the same thing twice" in view.in_words


def test_a_council_whose_grade_is_a_joint_one_is_told_so() -> None:
    words = say_next_times(brief("nottingham")).in_words
    assert "Children in care and care leavers, judged together, requires improvement" in words


def test_a_council_counted_twice_is_told_from_two_councils() -> None:
    assert (
        "others with this grade have been judged on it again 18 times, in 17 councils"
        in say_next_times(brief("trafford")).in_words
    )


def test_the_end_of_overall_grades_is_said_once_they_have_ended() -> None:
    said = "the next inspection will give none"
    assert said in tabulate_what_happened_next(brief("leeds")).in_words
    assert said not in tabulate_what_happened_next(brief("leeds", date(2026, 3, 31))).in_words
    assert said not in tabulate_what_happened_next(brief("trafford")).in_words


def test_no_change_of_rules_is_said_before_it_came() -> None:
    assert "rules changed" not in tabulate_what_happened_next(brief("leeds", date(2022, 6, 1))).in_words
    in_2025 = tabulate_what_happened_next(brief("leeds", date(2025, 6, 1))).in_words
    assert "rules changed in January 2023, so" in in_2025


def test_a_window_that_has_passed_is_said_plainly() -> None:
    words = tabulate_inspection_window(brief("nottingham")).in_words
    assert (
        "For help and protection, inadequate, the window has passed: 52 months is longer than the longest "
        "gap seen, which was 50 months (of 18 seen)."
    ) in words
    assert "the window has passed" not in tabulate_inspection_window(brief("leeds")).in_words


def test_the_window_says_since_when_and_which_months_follow() -> None:
    view = tabulate_inspection_window(brief("leeds"))
    assert (
        "Leeds was last inspected from 30 June 2025, 16 months before the date of this page." in view.in_words
    )
    shortest = table_of(view).rows[1][1]
    assert (shortest.words, shortest.small) == ("34 months", "April 2028")


def test_one_of_a_thing_is_said_as_one() -> None:
    day = date(2025, 11, 23)
    line = NextTime(
        Judgement.LEADERS,
        Grade.GOOD,
        together=False,
        crossed=False,
        held=1,
        councils=1,
        first=date(2023, 5, 8),
        last=date(2023, 5, 8),
        destinations=((Grade.GOOD, 1),),
    )
    wait = Wait(1, date(2025, 7, 30), has_passed=True)
    window = InspectionWindow(Judgement.LEADERS, Grade.GOOD, date(2025, 6, 30), 4, 1, 0, (wait,) * 3)
    briefing = brief("leeds", day, BaseRates((line,), (window,), date(2025, 8, 1)))
    said = say_next_times(briefing).in_words
    assert (
        "1 other council with this grade has been judged on it again. 1 of 1 held, 0 fell and 0 rose" in said
    )
    assert "at inspections begun 8 May 2023. Not yet inspected again: 0." in said
    assert "longest gap seen, which was 1 month (of 1 seen)" in tabulate_inspection_window(briefing).in_words


@pytest.mark.parametrize("every", [17, pytest.param(1, marks=pytest.mark.long)])
def test_every_number_said_of_every_council_is_in_its_base_rates_or_its_dates(every: int) -> None:
    for council in list_councils()[::every]:
        briefing = brief(council.slug)
        held = numbers_held(briefing.base_rates) | OF_EVERYONE
        for show in SHOW:
            assert set(NUMBER.findall(show(briefing).in_words)) - held == set(), council.slug


def numbers_held(rates: BaseRates) -> set[str]:
    """Every number that a page may say: the counts, the months, and the parts of the dates."""
    totals = [line.judged_again for line in rates.next_times]
    # As Python writes them: counts as they are, and days as datetime.date(2026, 8, 20).
    return set(NUMBER.findall(repr((astuple(rates), totals))))


def test_nothing_is_said_of_chance_or_in_parts_of_a_hundred() -> None:
    for council in list_councils():
        words = " ".join(show(brief(council.slug)).in_words.lower() for show in SHOW)
        assert not re.search(r"%|per cent|percent|likely|probab|\bchance|\brisk|\bodds|expect", words)


def test_no_inspection_began_in_the_pause_that_the_window_speaks_of() -> None:
    began = sorted(inspection.inspected_from for inspection in list_inspections())
    assert [day for day in began if date(2020, 3, 10) <= day <= date(2021, 6, 27)] == []
    assert {date(2020, 3, 9), date(2021, 6, 28)} <= set(began)


def test_the_sources_of_the_counts_are_named() -> None:
    for show in COUNTED[1:]:
        assert re.search(r"Sources [A-Z] and [A-Z]\.", show(brief("leeds")).in_words)
