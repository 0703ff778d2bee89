"""Ratings: each person answers alone, nobody sees another's until they are shown, and no name is shown."""

import json

import pytest
from tests.review.conftest import OpenPage
from tests.review.page import PLAN, REACTIVE, RISKS, Visitor, refused, rules_of, saved

from scrutiny import panels
from scrutiny.guide.bank import read_bank
from scrutiny.record.entries import Json

POINTS = ("not at all", "a little", "fairly well", "well", "very well")
WORKED = "rr_how_we_worked"
SECRET = "I have doubts about the leaflets"  # noqa: S105 - something to look for, not a password


def rate(page: Visitor, value: object, reason: str = "") -> dict[str, object]:
    return page.save("questions", WORKED, value, reason=reason)


def everything_seen(page: Visitor) -> str:
    """Everything that a page is sent, of itself and when asked."""
    panel = page.part("questions")
    asked = [
        page.say(panel, "look", since=0),
        page.say(panel, "history", about=WORKED),
        page.say(panel, "check"),
        page.say(panel, "html"),
    ]
    overview = rules_of(panels.list_answers(page.opened))
    return json.dumps(
        [*asked, panel.tell().dump(), overview.tell().dump(), overview.html], ensure_ascii=False
    )


def test_a_rating_is_seen_by_its_own_author_alone_until_the_answers_are_shown(open_page: OpenPage) -> None:
    first, second = open_page(REACTIVE), open_page(REACTIVE, "Cllr Charles Babbage")
    mine = saved(rate(first, "a little", SECRET))["field"]
    assert mine["rating"]["mine"]["reason"] == SECRET
    assert mine["versions"] == []
    assert SECRET in json.dumps(first.look("questions"))
    assert SECRET not in everything_seen(second)
    theirs = second.look("questions")[WORKED]["rating"]
    assert theirs == {"mine": None, "count": 1, "revealed": False}


def test_a_name_typed_with_other_capitals_and_spaces_is_the_same_person(open_page: OpenPage) -> None:
    rate(open_page(REACTIVE, "Cllr Ada Byron"), "a little")
    again = open_page(REACTIVE, "cllr  ADA byron")
    assert saved(rate(again, "well"))["field"]["rating"]["count"] == 1


def test_shown_answers_have_the_spread_over_every_point_and_keep_dissent_without_names(
    open_page: OpenPage,
) -> None:
    for number, point in enumerate(["well"] * 3 + ["very well"] * 2 + ["a little"] * 2):
        reason = SECRET if point == "a little" and number % 2 else ""
        rate(open_page(REACTIVE, f"Cllr {'ABCDEFG'[number]} Surname"), point, reason)
    leader = open_page(REACTIVE, "Fay Leader", "facilitator")
    reply = saved(leader.say(leader.part("questions"), "reveal", about=WORKED))
    rating = reply["field"]["rating"]
    assert rating["spread"] == [
        {"words": words, "count": count, "of": ""}
        for words, count in zip(POINTS, (0, 2, 0, 3, 2), strict=True)
    ]
    assert rating["said"] == "Seven people answered. Five said well or very well, and two said a little."
    assert rating["reasons"] == [{"words": "a little", "reason": SECRET}]
    assert "Surname" not in everything_seen(leader)


def test_only_whoever_leads_the_session_shows_answers_and_only_those_there_are(open_page: OpenPage) -> None:
    member, leader = open_page(REACTIVE), open_page(REACTIVE, "Fay Leader", "facilitator")
    assert "Nobody has answered" in refused(leader.say(leader.part("questions"), "reveal", about=WORKED))
    rate(member, "well")
    assert "Only whoever leads" in refused(member.say(member.part("questions"), "reveal", about=WORKED))
    shared = leader.say(leader.part("questions"), "reveal", about="rr_blind_spots")
    assert "no such question" in refused(shared)
    assert leader.opened.state.revealed == frozenset()


def test_a_rating_can_be_taken_back(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    rate(page, "well")
    field = saved(page.say(page.part("questions"), "withdraw", about=WORKED, replaces=[]))["field"]
    assert field["rating"] == {"mine": None, "count": 0, "revealed": False}


def test_a_point_that_is_not_on_the_scale_is_refused(open_page: OpenPage) -> None:
    assert "not one of those offered" in refused(rate(open_page(REACTIVE), "splendid"))


def test_matters_that_people_chose_alone_are_counted(open_page: OpenPage) -> None:
    for author, matters in (("A", ["Housing", "Health"]), ("B", ["housing "]), ("C", ["Schools", "Schools"])):
        saved(open_page(PLAN, author).save("chosen", "sp_my_choice", matters))
    leader = open_page(PLAN, "Fay", "facilitator")
    rating = saved(leader.say(leader.part("chosen"), "reveal", about="sp_my_choice"))["field"]["rating"]
    assert [(share["words"], share["count"]) for share in rating["spread"]] == [
        ("Housing", 2),
        ("Health", 1),
        ("Schools", 1),
    ]
    assert rating["said"].startswith("Three people answered.")


def test_every_scale_and_what_the_guide_asks_of_each_person_is_answered_alone() -> None:
    prompts = read_bank().prompts
    alone = {prompt.id for prompt in prompts if prompt.answer.is_individual}
    scales = {prompt.id for prompt in prompts if prompt.answer.kind == "scale"}
    assert alone - scales == {"rr_expected_grade", "ra_own_scores", "sp_my_choice"}
    assert scales <= alone


def test_an_observer_is_shown_nobodys_own_answer_by_giving_their_name(open_page: OpenPage) -> None:
    saved(rate(open_page(REACTIVE), "a little", SECRET))
    assert open_page(REACTIVE).look("questions")[WORKED]["rating"]["mine"]["reason"] == SECRET
    observer = open_page(REACTIVE, role="observer")
    assert observer.look("questions")[WORKED]["rating"]["mine"] is None
    assert SECRET not in everything_seen(observer)


OWN = "ra_own_scores"


def score(risk: str, *, inherent: Json = None, residual: Json = None) -> Json:
    return {"risk": risk, "inherent": inherent, "residual": residual, "target": None}


def save(page: Visitor, *risks: Json) -> None:
    saved(page.save("register", OWN, [*risks]))


def test_nobody_sees_anothers_scores_before_they_are_shown(open_page: OpenPage) -> None:
    first, second = open_page(RISKS), open_page(RISKS, "Cllr Charles Babbage")
    saved(first.save("register", "ra_register", [["Floods", *[""] * 16]]))
    save(first, score("Floods", inherent=[5, 1]))
    seen = second.look("register")[OWN]
    assert seen["rows"] == ["Floods"]
    assert seen["rating"] == {"mine": None, "count": 1, "revealed": False}
    save(second, score("Floods", inherent=[1, 1]))
    leader = open_page(RISKS, "Fay Leader", "facilitator")
    shown = saved(leader.say(leader.part("register"), "reveal", about=OWN, knowing=True))["field"]["rating"]
    assert "“Floods, inherent” (likelihood from 1 to 5)" in shown["said"]
    assert shown["spread"] == [
        {"of": "Floods, inherent", "words": f"likelihood {step} and impact 1", "count": 1} for step in (1, 5)
    ]


def test_one_answer_is_never_shown_and_two_only_by_somebody_told_what_it_means(open_page: OpenPage) -> None:
    leader = open_page(REACTIVE, "Fay Leader", "facilitator")
    rate(open_page(REACTIVE), "well", SECRET)
    for knowing in (False, True):
        reply = leader.say(leader.part("questions"), "reveal", about=WORKED, knowing=knowing)
        assert "One person has answered. With one answer it would be plain whose it is" in refused(reply)
    assert SECRET not in everything_seen(leader)
    rate(open_page(REACTIVE, "Cllr Charles Babbage"), "a little")
    reply = leader.say(leader.part("questions"), "reveal", about=WORKED)
    assert "Only two people have answered, so they can be told apart" in refused(reply)
    assert SECRET not in everything_seen(leader)
    shown = saved(leader.say(leader.part("questions"), "reveal", about=WORKED, knowing=True))
    assert shown["field"]["rating"]["said"].startswith("Two people answered.")


@pytest.mark.parametrize("kind", ["save", "withdraw"])
@pytest.mark.parametrize("author", ["Cllr Ada Byron", "Cllr Mary Seacole"])
def test_what_was_shown_stays_as_everyone_saw_it(open_page: OpenPage, kind: str, author: str) -> None:
    rate(open_page(REACTIVE), "well", SECRET)
    rate(open_page(REACTIVE, "Cllr Charles Babbage"), "a little")
    leader, late = open_page(REACTIVE, "Fay Leader", "facilitator"), open_page(REACTIVE, author)
    shown = saved(leader.say(leader.part("questions"), "reveal", about=WORKED, knowing=True))
    saw = shown["field"]["rating"]
    message = {"about": WORKED, "value": "very well", "reason": "", "replaces": []}
    # Whoever gave no answer has nothing to take back.
    reply = late.say(late.part("questions"), kind, **message)
    if kind == "save" or author == "Cllr Ada Byron":
        assert "The answers to this question have been shown." in refused(reply)
        assert reply["closed"] is True
    assert leader.look("questions")[WORKED]["rating"] == saw
    assert SECRET in everything_seen(open_page(REACTIVE, "Cllr Grace Hopper"))


def test_an_answer_kept_before_they_were_shown_is_acknowledged_when_it_is_sent_again(
    open_page: OpenPage,
) -> None:
    page = open_page(REACTIVE)
    once = {"about": WORKED, "value": "well", "reason": "", "replaces": [], "token": "sent-once"}
    saved(page.say(page.part("questions"), "save", **once))
    rate(open_page(REACTIVE, "Cllr Charles Babbage"), "a little")
    leader = open_page(REACTIVE, "Fay Leader", "facilitator")
    saved(leader.say(leader.part("questions"), "reveal", about=WORKED, knowing=True))
    again = saved(page.say(page.part("questions"), "save", **once))
    assert again["field"]["rating"]["mine"]["value"] == "well"


def test_names_that_look_alike_are_one_person_and_unseen_marks_are_refused(open_page: OpenPage) -> None:
    rate(open_page(REACTIVE), "a little")
    alike = open_page(REACTIVE, "Cllr Аdа Byron")  # noqa: RUF001 - two of its letters are Cyrillic
    assert saved(rate(alike, "well"))["field"]["rating"]["count"] == 1
    for author in ("\u200b", "Ada\u2060", "Ada\nByron", "123", "Ada\u202e"):
        sentence = refused(rate(open_page(REACTIVE, author), "well"))
        assert "every mark in it is seen" in sentence or "at least one letter" in sentence


def test_whether_a_name_can_be_given_is_told_before_anything_is_written(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    who = rules_of(panels.say_who_writes(page.opened))
    assert page.say(who, "name", author="Cllr Siân O’Connor")["kind"] == "known"
    for author in ("", "\u2060", "Ada\ufe0f", "42", "a" * 81):
        assert refused(page.say(who, "name", author=author))
