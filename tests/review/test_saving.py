"""Saving: what a browser sends is written, told back and read again; nothing else is."""

from unittest.mock import patch

import pytest
from tests.review.conftest import OpenPage
from tests.review.page import REACTIVE, refused, rules_of, saved

from scrutiny import panels
from scrutiny.errors import RecordUnavailable
from scrutiny.review.page import Page

MINE = {"id": "a7", "token": "mine-1"}


def test_an_answer_is_there_when_the_page_is_opened_again(open_page: OpenPage) -> None:
    reply = saved(open_page(REACTIVE).save("questions", "rr_blind_spots", "Housing\nand health"))
    assert reply["version"]["value"] == "Housing\nand health"
    assert reply["version"]["author"] == "Cllr Ada Byron"
    again = open_page(REACTIVE).part("questions")
    fields = {field["about"]: field for field in again.tell().dump()["fields"]}
    assert fields["rr_blind_spots"]["versions"] == [reply["version"]]


def test_a_reply_carries_back_what_it_answers(open_page: OpenPage) -> None:
    reply = open_page(REACTIVE).save("parents", "rr_parents", "Foster homes", **MINE)
    assert (reply["id"], reply["token"], reply["about"]) == (MINE["id"], MINE["token"], "rr_parents")


def test_the_same_token_again_writes_nothing_new(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    first, second = (page.save("parents", "rr_parents", "Homes", **MINE) for _ in range(2))
    assert first["version"] == second["version"]
    assert len(second["field"]["versions"]) == 1


def test_progress_counts_each_question_for_each_judgement_and_names_what_is_missing(
    open_page: OpenPage,
) -> None:
    page = open_page(REACTIVE)
    before = page.part("parents").show_progress()
    after = saved(page.save("parents", "rr_parents", "Homes"))["progress"]
    assert (after["answered"], after["asked"]) == (1, before.asked)
    assert len(after["missing"]) == after["asked"] - 1
    assert "rr_parents" not in {question["about"] for question in after["missing"]}
    assert {"about": "rr_expected_grade.in_care", "for": "Children in care"}.items() <= next(
        question.items() for question in after["missing"] if question["about"] == "rr_expected_grade.in_care"
    )


def test_an_answer_can_be_taken_back(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    number = saved(page.save("parents", "rr_parents", "Homes"))["version"]["number"]
    reply = saved(page.say(page.part("parents"), "withdraw", about="rr_parents", replaces=[number]))
    assert (reply["version"], reply["field"]["versions"], reply["progress"]["answered"]) == (None, [], 0)


def test_what_was_never_there_is_not_taken_back(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    for about in ("rr_blind_spots", "rr_how_we_worked"):
        saved(page.say(page.part("questions"), "withdraw", about=about, replaces=[]))
        saved(page.save("questions", about, ""))
    assert page.opened.state.number == 0


@pytest.mark.parametrize("value", ["", "  \n"])
def test_an_empty_answer_takes_the_earlier_one_back(open_page: OpenPage, value: str) -> None:
    page = open_page(REACTIVE)
    number = saved(page.save("parents", "rr_parents", "Homes"))["version"]["number"]
    message = {"about": "rr_parents", "value": value, "replaces": [number]}
    assert saved(page.say(page.part("parents"), "save", **message))["field"]["versions"] == []


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        ({"about": "ra_housing"}, "This page has no such question"),
        ({"about": "rr_parents.evidence.more"}, "This page has no such question"),
        ({"about": "__class__"}, "This page has no such question"),
        ({"role": "observer"}, "Observers read and do not write"),
        ({"author": "   "}, "Give your name first"),
        ({"author": "A" * 81}, "A name of 1 to 80 characters"),
        ({"role": "mayor"}, "cannot be understood"),
        ({"review": "0123456789abcdef"}, "open on another review, so nothing was saved"),
        ({"review": None}, "cannot be understood"),
        ({"token": "two words"}, "cannot be understood"),
        ({"token": None}, "cannot be understood"),
        ({"replaces": ["1"]}, "cannot be understood"),
        ({"replaces": [True]}, "cannot be understood"),
        ({"value": {"a": 1}}, "This answer is not text"),
        ({"value": "x" * 10_001}, "10,001 characters, and at most 10,000"),
        ({"kind": "drop"}, "not known here"),
        ({"kind": 7}, "cannot be understood"),
        ({"kind": "reveal"}, "Only whoever leads the session"),
    ],
)
def test_what_may_not_be_written_is_refused_in_a_sentence_and_nothing_is_written(
    open_page: OpenPage, parts: dict[str, object], sentence: str
) -> None:
    page = open_page(REACTIVE)
    message = {"kind": "save", "about": "rr_parents", "value": "Homes", "replaces": [], **parts}
    kind = message.pop("kind")
    panel = page.part("parents")
    sent = {
        "id": "1",
        "review": page.opened.key,
        "token": "token-here",
        "author": page.author,
        "role": page.role,
        "kind": kind,
        **message,
    }
    assert sentence in refused(panel.reply(sent))
    assert page.opened.state.number == 0


@pytest.mark.parametrize("content", [None, [], "save", 7, {}, {"kind": None}, {"id": ["a"], "kind": "html"}])
def test_what_is_no_message_is_refused(open_page: OpenPage, content: object) -> None:
    assert "cannot be understood" in refused(open_page(REACTIVE).part("parents").reply(content))


def test_a_record_that_cannot_be_reached_refuses_in_its_own_words(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    panel = page.part("parents")
    trouble = RecordUnavailable("its server does not answer")
    with patch.object(Page, "follow", side_effect=trouble):
        reply = page.say(panel, "save", about="rr_parents", value="Homes", replaces=[])
    assert refused(reply) == " ".join(str(trouble).split())


def test_what_a_word_processor_pastes_is_kept_without_unseen_marks(open_page: OpenPage) -> None:
    reply = saved(open_page(REACTIVE).save("parents", "rr_parents", "One\vtwo\r\nthree\x00 \ud800"))
    assert reply["version"]["value"] == "One\ntwo\nthree ?"


def test_an_overview_takes_no_answers(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    overview = rules_of(panels.list_answers(page.opened))
    reply = page.say(overview, "save", about="rr_parents", value="Homes", replaces=[])
    assert "no such question" in refused(reply)
