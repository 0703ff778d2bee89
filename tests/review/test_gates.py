"""The gate of young people: nothing they said is written down before six things are confirmed."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from tests.review.conftest import OpenPage
from tests.review.page import RISKS, YOUNG, Visitor, guide, refused, rules_of, saved

from scrutiny import panels
from scrutiny.guide.bank import read_bank
from scrutiny.guide.columns import ColumnKind

GATED = [section for section in read_bank().guide(YOUNG).sections if section.gate]
GATE = GATED[0].gate
assert GATE is not None
NEEDS = GATE.needs
THEME = [["Being listened to", "A visit", "10 to 19"]]


def confirm(page: Visitor, *needs: str) -> None:
    for need in needs:
        saved(page.save("arrangements", need, "Confirmed"))


def gate(page: Visitor) -> dict[str, Any]:
    shown = page.part("known").show_progress().gate
    assert shown
    return shown.dump()


def test_every_question_of_both_parts_is_locked_and_says_what_is_missing(open_page: OpenPage) -> None:
    page = open_page(YOUNG)
    confirm(page, *NEEDS[:4])
    for section in GATED:
        fields = page.part(section.id).make_fields()
        assert fields
        for field in fields:
            names = [lock.name for lock in field.locked]
            assert names == [lock.sentence.split(" is not answered")[0] for lock in field.locked]
            assert names == [f"Question {page.opened.guidance.numbers[need]}" for need in NEEDS[4:]]
            assert [(lock.about, lock.href) for lock in field.locked] == [
                (need, f"#prompt-{need.replace('_', '-')}") for need in NEEDS[4:]
            ]
            assert field.evidence is not None
            assert field.evidence.locked == field.locked


def test_nothing_can_be_written_until_all_six_are_confirmed(open_page: OpenPage) -> None:
    page = open_page(YOUNG)
    for need in NEEDS:
        assert "Nothing can be written here yet" in refused(page.save("insights", "yp_insights", THEME))
        confirm(page, need)
    saved(page.save("insights", "yp_insights", THEME))


@pytest.mark.parametrize("value", ["Not yet", ""])
def test_one_that_is_no_longer_confirmed_shuts_the_gate_again(open_page: OpenPage, value: str) -> None:
    page = open_page(YOUNG)
    confirm(page, *NEEDS)
    number = page.opened.state.answers[NEEDS[2]].versions[0].number
    message = {"about": NEEDS[2], "value": value, "replaces": [number]}
    saved(page.say(page.part("arrangements"), "save", **message))
    assert "Nothing can be written" in refused(page.save("insights", "yp_insights", THEME))


def test_one_that_two_people_answered_differently_is_not_confirmed(open_page: OpenPage) -> None:
    page = open_page(YOUNG)
    confirm(page, *NEEDS)
    saved(open_page(YOUNG, "Officer B", "officer").save("arrangements", NEEDS[0], "Not yet"))
    assert "Nothing can be written" in refused(page.save("insights", "yp_insights", THEME))


def test_other_panels_of_the_page_are_told_when_the_gate_opens(open_page: OpenPage) -> None:
    page = open_page(YOUNG)
    confirm(page, *NEEDS[:5])
    since = page.opened.state.number
    assert page.look("insights", since=since) == {}
    confirm(page, NEEDS[5])
    assert page.look("insights", since=since)["yp_insights"]["locked"] == []


def test_a_page_says_once_for_all_its_parts_when_they_open_and_when_they_are_shut_again(
    open_page: OpenPage,
) -> None:
    page = open_page(YOUNG)
    parts = "The parts “What did they tell us?” and “What changes because of it?” are"
    confirm(page, *NEEDS[:5])
    assert gate(page)["open"] is False
    confirm(page, NEEDS[5])
    assert gate(page) == {
        "number": page.opened.state.number,
        "open": True,
        "said": f"{parts} open now.",
    }
    answer = page.opened.state.answers[NEEDS[1]].versions[0]
    saved(page.say(page.part("arrangements"), "withdraw", about=NEEDS[1], replaces=[answer.number]))
    number = page.opened.guidance.numbers[NEEDS[1]]
    assert gate(page)["said"] == (
        f"{parts} shut again: question {number} is not answered “Confirmed” any more."
    )


def test_a_workbook_without_a_gate_says_nothing_of_one(open_page: OpenPage) -> None:
    assert rules_of(panels.show_prompts(open_page(RISKS).opened, "operational")).show_progress().gate is None


def test_a_part_that_is_locked_is_checked_by_what_it_waits_for(open_page: OpenPage) -> None:
    page = open_page(YOUNG)
    confirm(page, *NEEDS[1:])
    blockers = page.say(page.part("insights"), "check")["blockers"]
    assert [blocker["about"] for blocker in blockers] == [NEEDS[0]]
    assert (
        f"Question {page.opened.guidance.numbers[NEEDS[0]]} is not answered “Confirmed” yet"
        in blockers[0]["sentence"]
    )


def test_what_young_people_said_and_what_follows_stand_behind_six_questions() -> None:
    assert [section.id for section in GATED] == ["insights", "because"]
    assert all(section.gate == GATE for section in GATED)
    assert len(NEEDS) == 6


@pytest.mark.parametrize(
    ("said", "kept"), [("10 to 19", "10 to 19"), ("Fewer  than 10", "fewer than 10"), ("", "")]
)
def test_a_number_of_young_people_is_kept_as_a_band(open_page: OpenPage, said: str, kept: str) -> None:
    page = open_page(YOUNG)
    confirm(page, *NEEDS)
    reply = saved(page.save("insights", "yp_insights", [["Being heard", "A visit", said]]))
    assert reply["version"]["value"]["rows"][0][2] == kept
    assert bool(reply["blockers"]) == (not kept)


@pytest.mark.parametrize("said", ["3", "13", "10-19", "about ten", "20 or more girls"])
def test_any_other_number_is_refused_and_not_repeated(open_page: OpenPage, said: str) -> None:
    page = open_page(YOUNG)
    row = ["Being heard", "A survey", "2025", said, ""]
    sentence = refused(page.save("known", "yp_already_heard", [row]))
    assert "must be one of: fewer than 10; 10 to 19; 20 or more" in sentence
    assert f"“{said}”" not in sentence


def test_the_bands_are_named_in_the_help_of_every_table_that_has_them(open_page: OpenPage) -> None:
    page = open_page(YOUNG)
    every = [field for part in ("known", "insights") for field in page.part(part).make_fields()]
    banded = [field for field in every if ColumnKind.BAND in {column.kind for column in field.columns}]
    assert [field.about for field in banded] == ["yp_already_heard", "yp_insights", "yp_hopes"]
    assert all("fewer than 10; 10 to 19; 20 or more" in field.help for field in banded)


def test_a_briefing_says_why_nothing_stands_in_a_locked_part(open_page: OpenPage) -> None:
    page = open_page(YOUNG)
    confirm(page, *NEEDS[:5])
    briefing = page.opened.briefing
    reading = panels.open_page(briefing, guide(briefing, YOUNG), "briefing", "2026-27")
    shown = panels.show_prompts(reading, "insights")._repr_html_()
    links = BeautifulSoup(shown, "html.parser").select("ul.note a")
    assert {str(link["href"]) for link in links} == {f"#prompt-{NEEDS[5].replace('_', '-')}"}
    assert "is not answered “Confirmed” yet" in links[0].get_text()
    assert rules_of(panels.show_prompts(page.opened, "insights")).html.count('class="place"') == 4


def test_what_was_written_can_be_taken_back_when_the_gate_is_shut_again(open_page: OpenPage) -> None:
    page = open_page(YOUNG)
    confirm(page, *NEEDS)
    saved(page.save("insights", "yp_insights", THEME))
    number = page.opened.state.answers["yp_insights"].versions[0].number
    lead = page.opened.state.answers[NEEDS[0]].versions[0].number
    not_yet = {"about": NEEDS[0], "value": "Not yet", "replaces": [lead]}
    saved(page.say(page.part("arrangements"), "save", **not_yet))
    saved(page.say(page.part("insights"), "withdraw", about="yp_insights", replaces=[number]))
    assert page.opened.state.answers["yp_insights"].versions == ()
