"""Answers given under an older guide: every page shows each cell under its own heading."""

from dataclasses import replace
from typing import Any

from tests.review.conftest import OpenPage
from tests.review.old_tables import FIELD, KEY, OLD, SAID, table
from tests.review.page import REACTIVE, REVIEW, RISKS, Visitor, guide, refused, rules_of, saved

from scrutiny import panels
from scrutiny.briefing import Briefing
from scrutiny.record.entries import Json
from scrutiny.review.states import say_standing
from scrutiny.views.values import View

AGENDA = "rr_agenda"


def test_what_each_person_answers_alone_is_told_under_the_columns_asked_for_now(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    alone = replace(FIELD, about="rr_alone", individual=True)
    rules = replace(page.part("questions"), make_fields=lambda: (alone,))
    saved(page.say(rules, "save", about="rr_alone", value=OLD))
    older = replace(
        rules, make_fields=lambda: (replace(alone, offered=("What came of it", "What must improve")),)
    )
    (state,) = page.say(older, "look", since=0)["fields"]
    assert state["rating"]["mine"]["value"]["columns"] == [
        "What came of it",
        "What must improve",
        "When",
        "Owner",
    ]
    assert state["rating"]["mine"]["value"]["rows"][0] == ["", "Homes", "May", "Jane"]


def page_of(open_page: OpenPage, value: Json = OLD) -> Visitor:
    page = open_page(REACTIVE)
    saved(page.save("questions", AGENDA, value))
    return page


def test_a_browser_is_told_every_answer_under_the_columns_asked_for_now(open_page: OpenPage) -> None:
    page = page_of(open_page)
    (version,) = page.look("questions")[AGENDA]["versions"]
    now = [*page.opened.guidance.prompts[AGENDA].answer.headings]
    assert version["value"] == {
        "columns": [*now, "Owner"],
        "rows": [["Homes", "", "May", "", "", "Jane"], ["Visits", *[""] * 5]],
    }
    (entry,) = page.say(page.part("questions"), "history", about=AGENDA)["entries"]
    assert entry["words"] == f"{SAID}; Visits"


def test_a_briefing_and_next_years_page_say_what_is_no_longer_asked(
    open_page: OpenPage, briefing: Briefing
) -> None:
    page = page_of(open_page)
    reading = panels.open_page(briefing, guide(briefing, REACTIVE), "briefing", REVIEW)
    shown = panels.show_prompts(reading, "questions")
    assert isinstance(shown, View)
    assert "No longer asked Owner: Jane" in shown.in_words
    answers = panels.list_answers(reading)
    assert isinstance(answers, View)
    assert "No longer asked Owner: Jane" in answers.in_words
    field = page.part("questions").find_field(AGENDA)
    assert say_standing(field, page.opened.state) == f"{SAID}; Visits"


def test_the_sheet_of_expectations_reads_each_cell_under_its_own_column(
    open_page: OpenPage, briefing: Briefing
) -> None:
    page_of(open_page, table(["Homes for children in care", "Jane"], columns=("What must improve", "Owner")))
    page = panels.open_page(briefing, guide(briefing, REACTIVE), "briefing", REVIEW)
    sheet = panels.show_expectations(page).in_words
    assert "Homes for children in care – no longer asked: Owner: Jane" in sheet


def test_the_risks_of_a_register_are_found_under_their_own_column(open_page: OpenPage) -> None:
    page = open_page(RISKS)
    saved(page.save("register", "ra_register", table(["Jane", "Floods"], columns=("Owner", "Risk"))))
    assert page.look("register")["ra_heat_map"]["rows"] == ["Floods"]


def test_two_tables_written_at_once_both_stand_until_one_from_both_is_written(open_page: OpenPage) -> None:
    ada, charles = page_of(open_page), open_page(REACTIVE, "Cllr Charles Babbage")
    reply = saved(charles.save("questions", AGENDA, [["Fires", *[""] * 4]]))
    both: list[dict[str, Any]] = reply["field"]["versions"]
    assert [version["value"]["rows"][0][0] for version in both] == ["Homes", "Fires"]
    first, second = (version["value"] for version in both)
    joined = {**first, "rows": [*first["rows"], *([*row, ""] for row in second["rows"])]}
    panel, numbers = charles.part("questions"), [version["number"] for version in both]
    settled = saved(charles.say(panel, "save", about=AGENDA, value=joined, replaces=numbers))
    assert [version["value"] for version in settled["field"]["versions"]] == [joined]
    assert len(ada.look("questions")[AGENDA]["versions"]) == 1


def test_an_older_answer_taken_back_is_taken_back_whole(open_page: OpenPage) -> None:
    page = page_of(open_page)
    (version,) = page.look("questions")[AGENDA]["versions"]
    blank = table([""], columns=("What must improve",))
    reply = page.say(page.part("questions"), "save", about=AGENDA, value=blank, replaces=[version["number"]])
    assert saved(reply)["field"]["versions"] == []


def test_a_key_that_no_browser_makes_is_refused_and_not_repeated(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    panel = rules_of(panels.show_evidence_items(page.opened))
    for keys in (["<b>"], [KEY.upper()], [KEY, KEY]):
        rows = [["A visit", key] for key in keys]
        value = table(*rows, columns=("What it is", ""))
        sentence = refused(page.say(panel, "save", about="evidence_items", value=value, replaces=[]))
        assert sentence == "The rows of this answer cannot be told apart. Open the page again."
