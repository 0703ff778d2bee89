"""Two people at once: neither answer is lost, both are told, and either can settle it."""

from typing import Any

import pytest
from tests.review.conftest import OpenPage
from tests.review.page import REACTIVE, Visitor, refused, saved

from scrutiny.record.erasing import erase_review

ABOUT, WORKED = "rr_blind_spots", "rr_how_we_worked"


def test_an_answer_written_unseen_stands_beside_the_other(open_page: OpenPage) -> None:
    ada, charles = open_page(REACTIVE), open_page(REACTIVE, "Cllr Charles Babbage")
    saved(ada.save("questions", ABOUT, "Ada's words"))
    reply = saved(charles.save("questions", ABOUT, "Charles's words"))
    versions = reply["field"]["versions"]
    assert [version["author"] for version in versions] == ["Cllr Ada Byron", "Cllr Charles Babbage"]
    assert reply["version"]["number"] == versions[1]["number"]
    check = ada.say(ada.part("questions"), "check")["blockers"]
    assert {
        "about": ABOUT,
        "sentence": "Two answers stand. Choose one of them, or write one from both.",
    } in check


def test_an_answer_that_replaces_both_settles_it(open_page: OpenPage) -> None:
    ada, charles = open_page(REACTIVE), open_page(REACTIVE, "Cllr Charles Babbage")
    ada.save("questions", ABOUT, "Ada's words")
    both = [
        version["number"]
        for version in saved(charles.save("questions", ABOUT, "Charles's words"))["field"]["versions"]
    ]
    message = {"about": ABOUT, "value": "Our words", "replaces": both}
    settled = saved(charles.say(charles.part("questions"), "save", **message))
    assert [version["value"] for version in settled["field"]["versions"]] == ["Our words"]
    assert [version["value"] for version in ada.look("questions")[ABOUT]["versions"]] == ["Our words"]


def settle(
    page: Visitor, value: object, replaces: list[int], keeps: list[int], **more: object
) -> dict[str, Any]:
    message = {"about": ABOUT, "value": value, "replaces": replaces, "keeps": keeps, **more}
    reply: dict[str, Any] = page.say(page.part("questions"), "save", **message)
    return reply


@pytest.fixture
def disputed(open_page: OpenPage) -> tuple[Visitor, Visitor, list[int]]:
    ada, charles = open_page(REACTIVE), open_page(REACTIVE, "Cllr Charles Babbage")
    saved(ada.save("questions", ABOUT, "Ada's words"))
    reply = saved(charles.save("questions", ABOUT, "Charles's words"))
    return ada, charles, [version["number"] for version in reply["field"]["versions"]]


def said_of(page: Visitor) -> tuple[str, str]:
    """Say by whom the one version that stands is, and what the newest line of its history says."""
    (version,) = page.look("questions")[ABOUT]["versions"]
    newest = page.say(page.part("questions"), "history", about=ABOUT)["entries"][0]
    return version["by"], newest["said"].partition(" at ")[0]


def test_words_that_another_chose_stay_with_who_wrote_them(
    disputed: tuple[Visitor, Visitor, list[int]],
) -> None:
    ada, charles, both = disputed
    once = {"token": "chosen-once"}
    reply = saved(settle(charles, "Ada's words", both, both[:1], **once))
    assert reply["version"]["writers"] == ["Cllr Ada Byron"]
    assert saved(settle(charles, "Ada's words", both, both[:1], **once))["version"] == reply["version"]
    by, history = said_of(ada)
    assert by == "Cllr Ada Byron, chosen by Cllr Charles Babbage"
    assert history == "Cllr Charles Babbage kept the words of Cllr Ada Byron"


def test_words_put_together_are_of_both_and_stay_so_while_they_are_smoothed(
    disputed: tuple[Visitor, Visitor, list[int]],
) -> None:
    ada, charles, both = disputed
    joined = saved(settle(charles, "Ada's words; Charles's words", both, both))["version"]
    assert joined["settled"] is True
    smoothed = saved(settle(charles, "Words of Ada and Charles", [joined["number"]], [joined["number"]]))
    assert smoothed["version"]["writers"] == ["Cllr Ada Byron", "Cllr Charles Babbage"]
    by, history = said_of(ada)
    assert by == "Cllr Ada Byron and Cllr Charles Babbage, put together by Cllr Charles Babbage"
    names = "Cllr Ada Byron and Cllr Charles Babbage"
    assert history == f"Cllr Charles Babbage put together the words of {names}"


def test_words_that_were_changed_on_the_way_are_not_signed_with_another_name_alone(
    disputed: tuple[Visitor, Visitor, list[int]],
) -> None:
    ada, charles, both = disputed
    saved(settle(charles, "Ada never said this", both, both[:1]))
    assert said_of(ada)[0] == "Cllr Ada Byron and Cllr Charles Babbage, put together by Cllr Charles Babbage"


def test_an_own_answer_that_settles_two_is_its_writers_own(
    disputed: tuple[Visitor, Visitor, list[int]],
) -> None:
    ada, charles, both = disputed
    saved(settle(charles, "Charles's words", both, both[1:]))
    assert said_of(ada) == ("Cllr Charles Babbage", "Cllr Charles Babbage wrote")


def test_a_version_that_is_not_replaced_lends_its_writer_to_nothing(
    disputed: tuple[Visitor, Visitor, list[int]],
) -> None:
    ada, charles, both = disputed
    saved(settle(charles, "Ada's words", both[1:], both[:1]))
    versions = ada.look("questions")[ABOUT]["versions"]
    assert [version["by"] for version in versions] == ["Cllr Ada Byron", "Cllr Charles Babbage"]


def test_a_look_gives_only_what_changed_since(open_page: OpenPage) -> None:
    ada, charles = open_page(REACTIVE), open_page(REACTIVE, "Cllr Charles Babbage")
    saved(ada.save("questions", ABOUT, "Ada's words"))
    seen = charles.say(charles.part("questions"), "look", since=0)
    assert [field["about"] for field in seen["fields"]] == [ABOUT]
    assert charles.look("questions", since=seen["number"]) == {}
    saved(ada.save("questions", "rr_agenda", [["Visits", "", "", "", ""]]))
    assert list(charles.look("questions", since=seen["number"])) == ["rr_agenda"]


def test_an_answer_taken_back_is_news_to_the_other(open_page: OpenPage) -> None:
    ada, charles = open_page(REACTIVE), open_page(REACTIVE, "Cllr Charles Babbage")
    number = saved(ada.save("questions", ABOUT, "Ada's words"))["version"]["number"]
    ada.say(ada.part("questions"), "withdraw", about=ABOUT, replaces=[number])
    assert charles.look("questions", since=number)[ABOUT]["versions"] == []


def test_who_changed_what_is_told_the_newest_first(open_page: OpenPage) -> None:
    ada, charles = open_page(REACTIVE), open_page(REACTIVE, "Cllr Charles Babbage")
    number = saved(ada.save("questions", ABOUT, "Ada's words"))["version"]["number"]
    charles.say(charles.part("questions"), "withdraw", about=ABOUT, replaces=[number])
    entries = ada.say(ada.part("questions"), "history", about=ABOUT)["entries"]
    assert [entry["words"] for entry in entries] == ["", "Ada's words"]
    assert entries[0]["said"].startswith("Cllr Charles Babbage took the answer back at ")
    assert entries[1]["said"].startswith("Cllr Ada Byron wrote at ")


def test_a_review_erased_elsewhere_is_empty_on_a_page_that_is_open(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    number = saved(page.save("questions", ABOUT, "Ada's words"))["version"]["number"]
    erase(page)
    assert page.look("questions", since=number)[ABOUT]["versions"] == []
    assert page.say(page.part("questions"), "history", about=ABOUT)["entries"] == []
    assert saved(page.save("questions", ABOUT, "Anew"))["field"]["versions"][0]["value"] == "Anew"


def test_a_page_open_during_an_erasure_does_not_bring_back_what_was_erased(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    once = {"about": ABOUT, "value": "Ada's words", "replaces": [], "token": "token-once"}
    number = saved(page.say(page.part("questions"), "save", **once))["version"]["number"]
    erased = erase(page)
    again = page.say(page.part("questions"), "save", **once)
    assert (refused(again)[:41], again["erased"]) == ("The answers of this review were erased at", erased)
    assert "Ada" not in refused(again)
    edit = {"about": ABOUT, "value": "Ada's words, and more", "replaces": [number]}
    assert page.say(page.part("questions"), "save", **edit)["erased"] == erased
    assert page.look("questions")[ABOUT]["versions"] == []


def test_an_answer_of_an_erased_review_is_cleared_and_then_written_anew(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    saved(page.save("questions", ABOUT, "Ada's words"))
    goes_on = {"about": ABOUT, "replaces": [erase(page)]}
    assert refused(page.say(page.part("questions"), "save", value="Ada's words", **goes_on))
    assert saved(page.say(page.part("questions"), "withdraw", **goes_on))["version"] is None
    assert saved(page.save("questions", ABOUT, "Anew"))["field"]["versions"][0]["value"] == "Anew"


def test_an_own_answer_that_was_erased_is_not_brought_back_by_a_change_to_it(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    rating = saved(page.save("questions", WORKED, "a little", reason="Why"))["field"]["rating"]
    erased = erase(page)
    change = {"about": WORKED, "value": "well", "reason": "Why", "replaces": [rating["mine"]["number"]]}
    assert page.say(page.part("questions"), "save", **change)["erased"] == erased
    assert page.look("questions")[WORKED]["rating"] == {"mine": None, "count": 0, "revealed": False}


def erase(page: Visitor) -> int:
    """Erase the review of a page, as its clerk does elsewhere; give the number of the entry that stays."""
    assert page.opened.record is not None
    assert page.opened.name is not None
    return erase_review(page.opened.record.store, page.opened.name, "The clerk").number
