"""Evidence behind an answer: what can be ticked, the review's own list, and keys that stay the same."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.review.asking import accept
from tests.review.conftest import OpenPage
from tests.review.page import REACTIVE, REVIEW, RISKS, Visitor, guide, rules_of, saved

from scrutiny import panels
from scrutiny.briefing import Briefing
from scrutiny.errors import AnswerRefused
from scrutiny.record.carrying import export_review, import_review
from scrutiny.record.choosing import choose_review
from scrutiny.record.entries import ReviewName
from scrutiny.record.kept_tables import hash_words
from scrutiny.record.records import Record
from scrutiny.review.evidence_items import COLUMNS, make_items_field, make_key
from scrutiny.review.tables import read_table
from scrutiny.views.values import View

KEY = "0123456789abcdef0123456789abcdef"
ITEMS = [["A visit to the duty team", "Visit", "May 2026", "Minutes"], ["", "Paper", "", ""]]


def list_item(page: Visitor, rows: object, *replaces: int) -> int:
    panel = rules_of(panels.show_evidence_items(page.opened))
    reply = saved(page.say(panel, "save", about="evidence_items", value=rows, replaces=[*replaces]))
    number = reply["version"]["number"]
    assert isinstance(number, int)
    return number


def test_an_answer_can_rest_on_its_own_figures_and_grades(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    fields = {field.about: field for field in page.part("keeping").make_fields()}
    beside = page.opened.guidance.prompts["rr_sustain"].evidence
    for field in fields.values():
        assert field.evidence is not None
        keys = [option.key for option in field.evidence.options]
        if field.about.startswith("rr_sustain"):
            named = [f"indicator:{indicator}" for indicator in beside.indicators]
            assert keys == [*named, f"judgement:{field.about.split('.')[1]}"]


def test_what_the_review_lists_can_be_ticked_and_is_news_to_every_part(open_page: OpenPage) -> None:
    page = open_page(RISKS)
    list_item(page, ITEMS)
    state = page.look("operational")["ra_audit.evidence"]
    assert [option["words"] for option in state["options"]][-1] == "A visit to the duty team"
    assert state["options"][-1]["small"] == "Visit, May 2026, Minutes"
    key = state["options"][-1]["key"]
    reply = saved(page.save("operational", "ra_audit.evidence", [key]))
    assert reply["field"]["versions"][0]["value"] == [key]


def items_of(page: Visitor) -> dict[str, tuple[str, str]]:
    """Give the review's own items that can be ticked: each key with its words and smaller words."""
    options = page.look("operational")["ra_audit.evidence"]["options"]
    return {
        option["key"]: (option["words"], option["small"])
        for option in options
        if option["key"].startswith("item:")
    }


def shown_items(page: Visitor) -> dict[str, Any]:
    """Give the list as a browser is told it: its columns, and its rows with their keys behind them."""
    panel = rules_of(panels.show_evidence_items(page.opened))
    (field,) = page.say(panel, "look", since=0)["fields"]
    return dict(field["versions"][-1]["value"])


def test_an_item_written_before_there_were_keys_keeps_the_one_its_words_gave_it(open_page: OpenPage) -> None:
    page = open_page(RISKS)
    first = list_item(page, ITEMS)
    (key,) = items_of(page)
    assert key == make_key("item", ITEMS[0][0])
    rows = shown_items(page)["rows"]
    assert [row[-1] for row in rows] == [key.removeprefix("item:"), ""]
    list_item(page, [["Another", "", "", ""], ["A visit to the duty team", "Visit", "June 2026", ""]], first)
    assert items_of(page)[key] == ("A visit to the duty team", "Visit, June 2026")


def test_an_item_put_in_other_words_keeps_its_ticks_which_show_the_new_words(
    open_page: OpenPage, briefing: Briefing
) -> None:
    page = open_page(RISKS)
    first = list_item(page, ITEMS)
    (key,) = items_of(page)
    saved(page.save("operational", "ra_audit.evidence", [key]))
    saved(page.save("operational", "ra_audit", "Much."))
    shown = shown_items(page)
    shown["rows"] = [["New", "", "", "", KEY], ["A visit to the night team", *shown["rows"][0][1:]]]
    second = list_item(page, shown, first)
    assert list(items_of(page)) == [f"item:{KEY}", key]
    assert items_of(page)[key][0] == "A visit to the night team"
    assert "It rests on: A visit to the night team." in brief(briefing)
    list_item(page, [row[:4] for row in shown["rows"][:1]], second)
    assert "It rests on: something that is no longer listed." in brief(briefing)


def brief(briefing: Briefing) -> str:
    page = panels.open_page(briefing, guide(briefing, RISKS), "briefing", REVIEW)
    shown = panels.show_prompts(page, "operational")
    assert isinstance(shown, View)
    return shown.in_words


def test_one_item_in_the_words_of_two_people_is_one_tick_that_shows_both(open_page: OpenPage) -> None:
    page = open_page(RISKS)
    for words in ("A visit to the duty team", "A visit to the night team"):
        list_item(page, {"columns": [*COLUMNS, ""], "rows": [[words, "Visit", "", "", KEY]]})
    assert items_of(page) == {
        f"item:{KEY}": (
            "A visit to the duty team",
            "Visit. Also written as: A visit to the night team, Visit",
        )
    }


def test_two_older_items_of_one_name_are_told_apart_by_the_keys_of_the_first_alone(
    open_page: OpenPage,
) -> None:
    page = open_page(RISKS)
    list_item(page, [ITEMS[0], ["A visit to the duty team", "Paper", "", ""]])
    (key,) = items_of(page)
    assert [row[-1] for row in shown_items(page)["rows"]] == [key.removeprefix("item:"), ""]
    assert items_of(page)[key][1].endswith("Also written as: A visit to the duty team, Paper")


def test_a_key_is_never_said(open_page: OpenPage, briefing: Briefing) -> None:
    page = open_page(RISKS)
    list_item(page, {"columns": [*COLUMNS, ""], "rows": [["A visit", "", "", "", KEY]]})
    panel = rules_of(panels.show_evidence_items(page.opened))
    (entry,) = page.say(panel, "history", about="evidence_items")["entries"]
    assert entry["words"] == "A visit"
    assert KEY not in panel.html
    reading = panels.open_page(briefing, guide(briefing, RISKS), "briefing", REVIEW)
    shown = panels.show_evidence_items(reading)
    assert isinstance(shown, View)
    assert "A visit" in shown.in_words
    assert KEY not in shown.in_words


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["", "A visit", "An audit"]), st.sampled_from(["", KEY, hash_words("A visit")])
    ),
    max_size=4,
)


@settings(max_examples=80)
@given(rows=ROWS)
def test_whatever_list_is_kept_no_two_of_its_rows_have_one_key_and_none_loses_its_own(
    rows: list[tuple[str, str]],
) -> None:
    field = make_items_field()
    sent = {"columns": [COLUMNS[0], ""], "rows": [[*row] for row in rows]}
    given_keys = [key for _name, key in rows if key]
    if len(set(given_keys)) != len(given_keys):
        with pytest.raises(AnswerRefused, match="cannot be told apart"):
            accept(field, sent)
        return
    kept = accept(field, sent)
    assert accept(field, kept) == kept
    read = read_table(field, kept)
    assert [row.cells[0] for row in read] == [name for name, _key in rows]
    keys = [row.key for row in read if row.key]
    assert len(set(keys)) == len(keys)
    assert all(row.key == key for row, (_name, key) in zip(read, rows, strict=True) if key)


def test_keys_are_carried_with_the_review(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(RISKS)
    list_item(page, {"columns": [*COLUMNS, ""], "rows": [["A visit", "", "", "", KEY]]})
    assert page.opened.record is not None
    store = page.opened.record.store
    export_review(store, choose_review(page.opened.record.list_reviews(), "leeds", REVIEW), tmp_path / "r")
    other = Record.open(f"sqlite:///{tmp_path / 'other.sqlite3'}")
    import_review(other.store, tmp_path / "r")
    carried = other.read(ReviewName("leeds", REVIEW)).answers["evidence_items"]
    other.close()
    assert carried == page.opened.state.answers["evidence_items"]


def test_what_each_person_says_alone_has_no_evidence_that_could_tell_whose_it_is(open_page: OpenPage) -> None:
    fields = open_page(REACTIVE).part("expected").make_fields()
    assert {field.individual: field.evidence is None for field in fields} == {True: True, False: False}


def test_the_risks_of_the_register_are_offered_to_the_heat_map(open_page: OpenPage) -> None:
    page = open_page(RISKS)
    rows = [["Floods", *[""] * 16], ["Too few homes", *[""] * 16], ["", *[""] * 16]]
    saved(page.save("register", "ra_register", rows))
    assert page.look("register")["ra_heat_map"]["rows"] == ["Floods", "Too few homes"]
