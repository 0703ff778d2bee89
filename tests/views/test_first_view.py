"""The point of a page makes sense for every council: what inspectors said, and what to ask about first."""

from dataclasses import replace
from datetime import date

import pytest
import textstat

from scrutiny.briefing import Briefing, prepare_briefing
from scrutiny.evidence.inspections import Inspection
from scrutiny.findings.first_asked import MOST, choose_first, order_worth_asking
from scrutiny.findings.grade_changes import Went, compare_grades, say_beside, say_inspected
from scrutiny.findings.values import FindingKind
from scrutiny.register.councils import list_councils
from scrutiny.views.first_view import FirstView, show_the_point
from scrutiny.vocabulary import EventKind, Grade, Judgement, ReadBy

DAY = "2026-11-23"
NINE = {
    "bexley",
    "bournemouth-christchurch-and-poole",
    "city-of-london",
    "cumberland",
    "isles-of-scilly",
    "kingston-upon-thames",
    "portsmouth",
    "trafford",
    "westmorland-and-furness",
}
HIGHEST_GRADE = 7  # of Coleman and Liau, in which pupils are twelve
MOST_SAID, MOST_ASKED = 15, 14
every_council = pytest.mark.parametrize(
    "council",
    [
        council.slug if council.slug in NINE else pytest.param(council.slug, marks=pytest.mark.long)
        for council in list_councils()
    ],
)


def brief(council: str, day: str = DAY) -> Briefing:
    return prepare_briefing(council, "A committee", "2025", day)


def words_of(view: FirstView) -> str:
    asked = [f"{figure.words} {figure.small} {figure.question}" for figure in view.figures]
    return " ".join([*view.said, *asked, view.how_chosen, *view.counted])


@every_council
def test_a_first_view_is_short_plain_and_asks_about_the_strongest_figures_of_as_many_topics(
    council: str,
) -> None:
    briefing = brief(council)
    view, asked = show_the_point(briefing), choose_first(briefing.findings)
    assert round(float(textstat.coleman_liau_index(words_of(view)))) <= HIGHEST_GRADE
    assert max(len(figure.words.split()) for figure in view.figures) <= MOST_SAID
    assert max(len(figure.question.split()) for figure in view.figures) <= MOST_ASKED
    assert len({each.topic.id for each in asked}) == len(asked) <= MOST
    # No council that does well is asked why it does badly.
    assert [each.topic.id for each in asked if each.finding.worse is False] == []
    assert [each.finding for each in asked] == [
        finding
        for finding in order_worth_asking(briefing.findings)
        if finding in {each.finding for each in asked}
    ]
    undirected = [
        figure for each, figure in zip(asked, view.figures, strict=True) if each.finding.worse is None
    ]
    assert {figure.small.rpartition(". ")[2] for figure in undirected} <= {
        "Neither high nor low is good in itself."
    }
    assert len(view.grades.rows) == 4 if view.grades else not briefing.inspections


def test_a_council_that_was_never_inspected_is_said_to_have_been_so() -> None:
    view = show_the_point(brief("portsmouth", "2017-06-01"))
    assert view.grades is None
    assert view.said == (
        "No inspection of Portsmouth since 2018 had been published by the date of this page.",
    )


def test_where_no_figure_is_worth_a_question_that_is_said() -> None:
    briefing = brief("portsmouth")
    without = replace(
        briefing,
        findings=tuple(found for found in briefing.findings if found.kind is not FindingKind.STANDING),
    )
    view = show_the_point(without)
    assert view.figures == ()
    assert view.heading == "Figures to ask about"
    assert view.how_chosen == "By the signs we look for, no figure asks what could be better."


def inspect(begun: str, framework: str, grades: dict[Judgement, Grade | None]) -> Inspection:
    day = date.fromisoformat(begun)
    return Inspection(
        council="leeds",
        kind=EventKind.STANDARD,
        inspected_from=day,
        inspected_to=None,
        published=day,
        framework=framework,
        judgements={**grades},
        read_by=ReadBy.OFFICIAL,
        source="",
    )


GOOD, POOR = Grade.GOOD, Grade.REQUIRES_IMPROVEMENT
TOGETHER = inspect(
    "2021-03-01",
    "ilacs-2018",
    {
        Judgement.OVERALL: POOR,
        Judgement.LEADERS: GOOD,
        Judgement.HELP_AND_PROTECTION: POOR,
        Judgement.IN_CARE: POOR,
    },
)
APART = inspect(
    "2024-03-01",
    "ilacs-2023",
    {
        Judgement.OVERALL: GOOD,
        Judgement.LEADERS: POOR,
        Judgement.HELP_AND_PROTECTION: GOOD,
        Judgement.IN_CARE: GOOD,
        Judgement.CARE_LEAVERS: GOOD,
    },
)


def test_grades_that_are_not_of_the_same_thing_neither_rise_nor_fall() -> None:
    changes = {change.judgement: change for change in compare_grades([TOGETHER, APART])}
    assert {judgement: change.went for judgement, change in changes.items()} == {
        Judgement.HELP_AND_PROTECTION: Went.ROSE,
        Judgement.IN_CARE: Went.UNKNOWN,
        Judgement.CARE_LEAVERS: Went.UNKNOWN,
        Judgement.LEADERS: Went.FELL,
    }
    assert say_beside(changes[Judgement.CARE_LEAVERS]) == ("Good", "With children in care")


def test_what_became_of_the_grades_is_said_in_short_sentences() -> None:
    assert list(say_inspected([TOGETHER, APART])) == [
        "Inspectors came in March 2024.",
        "They judged it good overall, up from requires improvement.",
        "Since March 2021, one grade rose and one grade fell.",
    ]
    assert list(say_inspected([APART]))[1:] == [
        "They judged it good overall.",
        "We hold no earlier inspection to compare.",
    ]
