"""What a page says of the points to improve where no report is loaded."""

from dataclasses import replace
from functools import cache

import pytest

from scrutiny import panels, views
from scrutiny.briefing import Briefing, prepare_briefing
from scrutiny.evidence.points import Point
from scrutiny.guide.guidance import Guidance, prepare_guidance
from scrutiny.views.report_items import list_improvements
from scrutiny.vocabulary import Area

DAY = "2026-11-23"


@cache
def brief(council: str, as_at: str = DAY) -> Briefing:
    return prepare_briefing(council, "Scrutiny", "2025", as_at)


def guide(briefing: Briefing) -> Guidance:
    return prepare_guidance(briefing, "02_reactive_review", "after", "")


def with_points(points: tuple[Point, ...] | None) -> Briefing:
    """Give Portsmouth's briefing as if its newest report had these points."""
    *earlier, newest = brief("portsmouth").inspections
    altered = newest.model_copy(update={"points": points})
    return replace(brief("portsmouth"), inspections=(*earlier, altered))


def test_a_page_says_how_many_points_there_are_where_they_stand_and_what_they_are_about() -> None:
    said = views.say_points_to_improve(brief("trafford")).in_words
    assert said.startswith("Inspectors listed 9 points to improve, on page 2.")
    assert "Help and protection, 5 points:" in said
    assert "help for homeless 16- and 17-year-olds; help for young carers" in said
    assert said.endswith("Load the report in the reactive review to see them word for word. Source H.")


def test_the_reactive_review_says_the_same_and_how_the_report_can_be_loaded() -> None:
    said = views.tabulate_improvements(brief("trafford"), guide(brief("trafford"))).in_words
    assert "Inspectors listed 9 points to improve, on page 2." in said
    assert "put the PDF in parameters/reports" in said


ONE = (
    "Inspectors listed 1 point to improve, on page 2. "
    "By rules of our own, which can be wrong, it is about:\n\n"
    "- Leadership and workforce, 1 point: records of work with children\n\n"
    "Load the report in the reactive review to see it word for word. Source H."
)
NO_PAGE = (
    "Inspectors listed 2 points to improve. By rules of our own, which can be wrong, they are about:\n\n"
    "- The whole service, 2 points: records of work with children; 1 about something else\n\n"
    "Load the report in the reactive review to see them word for word. Source H."
)
NO_LIST = "We found no list of what must improve in this report: look through the report itself."
NOT_AT_HAND = (
    "This workbook does not hold what this report says must improve. Load the report in the reactive review "
    "to see it."
)


@pytest.mark.parametrize(
    ("points", "words"),
    [
        ((Point(page=2, area=Area.LEADERS, topics=("records",)),), ONE),
        ((Point(), Point(topics=("records",))), NO_PAGE),
        ((), NO_LIST),
        (None, NOT_AT_HAND),
    ],
)
def test_one_point_none_an_unknown_page_and_no_report_are_said_as_they_are(
    points: tuple[Point, ...] | None, words: str
) -> None:
    assert views.say_points_to_improve(with_points(points)).in_words == words


def test_without_an_inspection_no_point_is_known() -> None:
    none = replace(brief("portsmouth"), inspections=())
    assert "No inspection had been published" in views.say_points_to_improve(none).in_words


def test_a_report_published_after_the_day_of_the_page_tells_it_nothing() -> None:
    before = views.say_points_to_improve(brief("trafford", "2026-08-02")).in_words
    assert "9 points" not in before


def test_beside_a_question_stand_the_points_of_its_judgement_and_of_the_whole_service() -> None:
    briefing = with_points(
        (
            Point(page=2, area=Area.HELP_AND_PROTECTION, topics=("neglect",)),
            Point(page=2, area=Area.LEADERS, topics=("supervision",)),
            Point(page=3, topics=("records",)),
        )
    )
    guidance = guide(briefing)
    asked = next(
        choice for choice in guidance.route.asked if choice.prompt.evidence.report_items and choice.judgements
    )
    said = list_improvements(briefing, guidance, asked, {Area.HELP_AND_PROTECTION}).in_words
    assert said == (
        "Of 3 points that inspectors listed, 2 may belong here: help for children who are neglected; records "
        "of work with children (pages 2 and 3). See ‘What needs to improve’ in the report."
    )


def test_beside_agendas_a_page_says_how_many_points_could_be_set() -> None:
    page = panels.open_page(brief("trafford"), guide(brief("trafford")), "briefing", "")
    assert panels.show_report_items(page)._repr_html_().count("Inspectors listed 9 points") == 1
