"""The guide on a page: what is asked, what stands beside it, what is left out and where answers go."""

import pytest
from bs4 import BeautifulSoup

from scrutiny import views
from scrutiny.briefing import Briefing, prepare_briefing
from scrutiny.errors import ParametersBroken
from scrutiny.guide.bank import read_bank
from scrutiny.guide.guidance import Guidance, prepare_all_guidance, prepare_guidance
from scrutiny.review.places import make_rooms
from scrutiny.views.values import Table

WORKBOOKS = [guide.workbook for guide in read_bank().guides]


@pytest.fixture(scope="module", params=["leeds", "trafford", "cumberland", "isles-of-scilly"])
def briefing(request: pytest.FixtureRequest) -> Briefing:
    return prepare_briefing(request.param, "Scrutiny", "2025", "2026-11-23")


def show_everything(briefing: Briefing, guidance: Guidance) -> str:
    shown = [
        views.show_prompts(briefing, guidance, routed.section.id, make_rooms)
        for routed in guidance.route.sections
    ]
    return "".join(view._repr_html_() for view in shown)


def straighten(words: str) -> str:
    """Give words with straight apostrophes, as files of prompts have them and pages do not."""
    return words.replace("’", "'").replace("‘", "'")


@pytest.mark.parametrize("workbook", WORKBOOKS)
def test_every_question_that_applies_is_shown_once_with_its_reason_and_every_other_is_left_out_with_why(
    briefing: Briefing, workbook: str
) -> None:
    guidance = prepare_guidance(briefing, workbook, "after", "")
    page = BeautifulSoup(show_everything(briefing, guidance), "html.parser")
    headings = [straighten(heading.get_text()) for heading in page.find_all("h3")]
    asked, shown = [routed.prompt for routed in guidance.route.asked], straighten(page.get_text())
    questions = [straighten(prompt.question) for prompt in asked]
    assert headings == [f"{number}. {question}" for number, question in enumerate(questions, start=1)]
    assert [prompt.id for prompt in asked if straighten(prompt.why) not in shown] == []
    left_out = views.tabulate_left_out(briefing, guidance).in_words
    assert [
        skipped.prompt.id for skipped in guidance.route.skipped if skipped.prompt.question not in left_out
    ] == []
    assert [skipped.prompt.id for skipped in guidance.route.skipped if skipped.reason not in left_out] == []


@pytest.mark.parametrize("workbook", WORKBOOKS)
def test_every_question_still_unanswered_leads_to_its_place_on_the_page(
    briefing: Briefing, workbook: str
) -> None:
    guidance = prepare_guidance(briefing, workbook, "after", "")
    page = BeautifulSoup(show_everything(briefing, guidance), "html.parser")
    places = [section["id"] for section in page.find_all("section")]
    listed = BeautifulSoup(views.list_unanswered(guidance)._repr_html_(), "html.parser")
    assert [link["href"] for link in listed.find_all("a")] == [f"#{place}" for place in places]


def test_a_question_for_each_judgement_names_those_it_is_asked_for() -> None:
    briefing = prepare_briefing("trafford", "Scrutiny", "2025", "2026-11-23")
    words = views.show_prompts(
        briefing, prepare_guidance(briefing, "02_reactive_review", "after", ""), "expected", make_rooms
    )
    asked = words.in_words.split("What kept us from seeing this coming")[1]
    assert "Asked for impact of leaders, help and protection and care leavers, each in turn." in asked
    assert "Children in care" not in asked.split("Evidence beside question")[1].split("Have your answers")[0]


def test_answers_for_the_plan_are_gathered_from_every_workbook() -> None:
    briefing = prepare_briefing("leeds", "Scrutiny", "2025", "2026-11-23")
    table = views.gather_handed_on(prepare_all_guidance(briefing, "after", ""))
    assert isinstance(table, Table)
    assert {row[1].words for row in table.rows} >= {"Reactive review", "Risk assessment", "Self-evaluation"}


def test_a_scale_of_risk_has_the_steps_asked_for() -> None:
    table = views.tabulate_risk_scale("4")
    assert [cell.words for cell in table.rows[0]] == ["Impact 4", "4", "8", "12", "16"]
    assert table.columns == ("Impact", *(f"Likelihood {step}" for step in range(1, 5)))
    with pytest.raises(ParametersBroken, match="cannot have '9' steps"):
        views.tabulate_risk_scale("9")
