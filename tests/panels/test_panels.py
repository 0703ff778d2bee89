"""A panel on a page: a place for every control, fields for a browser, and HTML before any script."""

import json
from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup
from tests.review.conftest import OpenPage
from tests.review.page import REACTIVE, RISKS, Visitor, rules_of, saved

from scrutiny import panels
from scrutiny.guide.bank import read_bank
from scrutiny.guide.columns import ColumnKind
from scrutiny.panels.panel import Panel
from scrutiny.review.choices import list_choices
from scrutiny.review.contract import Html
from scrutiny.review.page import Page
from scrutiny.views.values import View

_CHOSEN = {ColumnKind.CHOICE, ColumnKind.SCORE}
WORKBOOKS = [guide.workbook for guide in read_bank().guides]
Shows = tuple[Callable[[Page], View | Panel], ...]


def show_all(page: Page) -> list[View | Panel]:
    others: Shows = (
        panels.say_who_writes,
        panels.show_own_prompts,
        panels.show_evidence_items,
        panels.list_unanswered,
        panels.list_answers,
    )
    sections = page.guidance.route.sections
    return [show(page) for show in others] + [
        panels.show_prompts(page, routed.section.id) for routed in sections
    ]


def all_panels(page: Visitor) -> list[Panel]:
    return [shown for shown in show_all(page.opened) if isinstance(shown, Panel)]


@pytest.mark.parametrize("workbook", WORKBOOKS)
def test_every_question_has_one_place_for_each_answer_and_every_panel_its_own_name(
    open_page: OpenPage, workbook: str
) -> None:
    page = open_page(workbook)
    shown = all_panels(page)
    assert len({panel.panel for panel in shown}) == len(shown)
    places: list[str] = []
    for panel in shown:
        data, _described = panel._repr_mimebundle_()
        html = BeautifulSoup(data["text/html"], "html.parser")
        (host,) = html.select(f'[data-panel="{panel.panel}"]')
        here = [str(place["data-about"]) for place in host.select(".place")]
        if panel.part == "prompts":
            assert here == [field["about"] for field in panel.fields]
        places += here
    asked = {about for about in places if about != "evidence_items"}
    assert len(places) == len(set(places))
    assert len(asked) == shown[0].progress["asked"]


def test_a_field_has_everything_that_the_contract_names(open_page: OpenPage) -> None:
    names = {
        "about", "number", "question", "for", "kind", "offered", "options", "rows", "steps", "help",
        "individual", "locked", "versions", "rating", "before", "evidence",
    }  # fmt: skip
    for workbook in WORKBOOKS:
        for panel in all_panels(open_page(workbook)):
            json.dumps(panel.fields)
            assert [sorted(names - set(field)) for field in panel.fields if names - set(field)] == []


def test_what_is_recorded_can_be_read_before_any_script_runs(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    saved(page.save("parents", "rr_parents", "Homes near home"))
    panel = panels.show_prompts(page.opened, "parents")
    assert isinstance(panel, Panel)
    place = BeautifulSoup(panel._repr_mimebundle_()[0]["text/html"], "html.parser").select_one(".place")
    assert place is not None
    assert "Homes near home" in place.get_text()


def test_the_page_can_be_asked_for_its_html_anew(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    panel = page.part("parents")
    saved(page.save("parents", "rr_parents", "Homes near home"))
    assert "Homes near home" in page.say(panel, "html")["html"]


def test_a_widgets_message_is_answered_with_the_reply_of_its_rules(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    panel = panels.show_prompts(page.opened, "parents")
    assert isinstance(panel, Panel)
    sent: list[object] = []
    panel.send = sent.append
    message = {"kind": "check", "id": "c1", "review": page.opened.key}
    panel._handle_custom_msg(message, [])  # noqa: SLF001 - as its comm would
    assert sent == [panel.rules.reply(message)]


def test_a_part_in_which_nothing_is_asked_has_no_controls(open_page: OpenPage) -> None:
    assert isinstance(panels.show_prompts(open_page(REACTIVE).opened, "stepped_in"), View)


def test_a_panel_can_be_given_more_that_it_answers(open_page: OpenPage) -> None:
    rules = rules_of(panels.show_prompts(open_page(REACTIVE).opened, "parents"))
    rules.answerers = {"report": lambda _part, _sent, buffers: Html(kind="html", html=str(len(buffers[0])))}
    message = {"kind": "report", "id": "r1", "review": rules.page.key}
    assert rules.reply(message, [b"%PDF-"]) == {"id": "r1", "kind": "html", "html": "5"}


def test_the_key_of_a_review_tells_neither_its_council_nor_its_name(open_page: OpenPage) -> None:
    page = open_page(REACTIVE).opened
    assert len(page.key) == 16
    assert int(page.key, 16) >= 0


def test_whom_a_question_is_for_is_told_apart_from_what_no_control_says(open_page: OpenPage) -> None:
    part = BeautifulSoup(open_page(REACTIVE).part("questions").html, "html.parser")
    section = part.select_one("section#prompt-rr-change-ourselves")
    assert section is not None
    told = [line.get_text() for line in section.select("p.below")]
    assert [line.get_text() for line in section.select("p.stand-in")] == told[:1]
    assert told[0].startswith("For members, answered in a table with columns: what we will change")
    assert told[1] == "The answer goes to the plan."


def test_what_a_register_scores_is_chosen_on_the_councils_own_scale(open_page: OpenPage) -> None:
    page = open_page(RISKS)
    page.opened.steps = 3
    asked = page.part("register").find_field("ra_register")
    kinds = {column.name: column for column in asked.columns if column.kind in _CHOSEN}
    assert len(kinds) == 9
    assert list_choices(asked) == {name: column.options or ("1", "2", "3") for name, column in kinds.items()}


def test_the_heat_map_is_told_the_registers_scores_and_nobodys_own_scores_are(
    open_page: OpenPage,
) -> None:
    page = open_page(RISKS)
    since = page.opened.state.number
    saved(page.save("register", "ra_register", [["Floods\n in winter", "", "5", "4", *[""] * 13]]))
    told = page.say(page.part("register"), "look", since=since)["fields"]
    scores = {field["about"]: field["scores"] for field in told if field["rows"]}
    assert scores == {"ra_heat_map": {"Floods in winter": {"inherent": [5, 4]}}, "ra_own_scores": None}
