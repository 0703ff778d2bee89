"""What a session leaves to be finished later, and the further session that whoever leads books of it."""

from collections.abc import Iterator
from typing import Any

import pytest
from tests.review.page import refused
from tests.review.session.meeting_room import (
    ADA,
    BEHIND,
    EXPECTED,
    FAY,
    GRACE,
    PRESSURES,
    Meeting,
    hold_meeting,
    plan_of,
    step,
)

from scrutiny.briefing import Briefing
from scrutiny.guide.plans.values import How
from scrutiny.vocabulary import Role

OFFICER = "Lee Officer"


@pytest.fixture
def meeting(briefing: Briefing) -> Iterator[Meeting]:
    with hold_meeting(briefing, ADA, GRACE) as held:
        yield held


def list_waiting(meeting: Meeting, who: str = ADA) -> dict[str, dict[str, Any]]:
    groups = meeting.say(who, "later")["groups"]
    return {
        waits["key"]: {**waits, "of": group["of"]}
        for group in groups
        for waits in (*group["left"], *(each for part in group["parts"] for each in part["waiting"]))
    }


def leave_most(meeting: Meeting) -> None:
    """Park the first question and end the session before the others."""
    meeting.press("next")
    meeting.press("park", words="The clerk")
    meeting.press("pause")
    meeting.press("end")


def test_what_was_left_waits_with_why_beside_what_the_plan_leaves_out_by_whom_it_is_asked_of(
    meeting: Meeting,
) -> None:
    leave_most(meeting)
    waiting = list_waiting(meeting)
    assert (waiting[EXPECTED]["why"], waiting[EXPECTED]["left"]) == ("Parked: The clerk", True)
    assert waiting[PRESSURES]["why"] == waiting[BEHIND]["why"] == "Not reached"
    assert waiting["pm_assurance"]["why"] == "Not in the plan of this session"
    assert waiting[EXPECTED]["of"] == "Asked of members"
    asked = {
        asked.prompt.id: asked.prompt.who
        for guidance in meeting.room.page.all_guides
        for asked in guidance.route.asked
    }
    # Nothing that is asked of this council is missing, and all is where the guide says.
    assert set(waiting) == set(asked)
    of = {Role.MEMBER: "Asked of members", Role.OFFICER: "Asked of officers"}
    assert all(
        waiting[key]["of"] == of.get(who, "For whoever leads the session") for key, who in asked.items()
    )
    assert waiting[EXPECTED]["href"] == "reactive-review/answering#prompt-rr-expected-grade"


def test_what_has_been_answered_or_agreed_waits_no_longer(meeting: Meeting) -> None:
    for act in ("next", "skip", "next", "skip", "next"):
        meeting.press(act)
    assert list_waiting(meeting)[BEHIND]["why"] == "Not answered"
    assert meeting.answer(FAY, BEHIND, "Homes far away.", is_agreed=True)["kind"] == "session"
    assert BEHIND not in list_waiting(meeting)
    meeting.press("agree")
    assert BEHIND not in list_waiting(meeting)


def test_one_press_prepares_a_further_session_of_the_rest_in_which_everybody_keeps_their_seat(
    meeting: Meeting,
) -> None:
    meeting.press("mark", seat=meeting.seats[ADA], words="chair")
    leave_most(meeting)
    former = meeting.code
    told = meeting.say(FAY, "book", asks=[EXPECTED, PRESSURES, "pm_assurance"])
    assert (told["state"], told["title"]) == ("planned", "The rest of: A made meeting")
    assert [(item["key"], item["state"]) for item in told["agenda"]] == [
        ("s2", "reading"),
        ("s3", "not reached"),
        ("pmassurance", "not reached"),
    ]
    # The pick of the step stands as it was planned.
    assert told["agenda"][1]["title"] == "Which two are least understood?"
    assert told["leading"]["code"].replace(" ", "") != former
    ada = meeting.see(ADA)["you"]
    assert (ada["name"], ada["waits"], ada["marks"]) == (ADA, False, ["chair"])
    # The link by which the first was led leads this one too.
    assert meeting.lead("Fay Again")["you"]["leads"]
    meeting.press("begin")
    meeting.press("open")
    assert meeting.answer(ADA, f"{EXPECTED}.leaders", "good")["step"]["answered"] == 1


def test_the_plan_of_the_rest_is_changed_on_the_page_of_plans(meeting: Meeting) -> None:
    leave_most(meeting)
    meeting.say(FAY, "book", asks=[EXPECTED, PRESSURES])
    plan = meeting.say(FAY, "plan")
    assert [row["is_reached"] for row in plan["rows"]] == [False, False]


@pytest.mark.parametrize(
    ("asks", "said"),
    [
        ([], "Tick at least one question"),
        (["rr_never_heard_of"], "is not a question of the guide"),
        (["rr_no_report"], "left out"),
    ],
)
def test_what_cannot_be_booked_is_refused_in_a_sentence_and_nothing_is_written(
    meeting: Meeting, asks: list[str], said: str
) -> None:
    leave_most(meeting)
    before = meeting.room.page.state.number
    assert said in refused(meeting.say(FAY, "book", asks=asks))
    assert meeting.room.page.state.number == before


def test_only_whoever_leads_books_and_only_once_the_session_has_ended(meeting: Meeting) -> None:
    assert "End it first" in refused(meeting.say(FAY, "book", asks=[EXPECTED]))
    leave_most(meeting)
    assert "Only whoever leads" in refused(meeting.say(ADA, "book", asks=[EXPECTED]))
    assert meeting.say(FAY, "book", asks=[EXPECTED])["kind"] == "session"
    assert "End it first" in refused(meeting.say(FAY, "book", asks=[EXPECTED]))


def test_whoever_waits_to_be_let_in_is_told_nothing_of_it(meeting: Meeting) -> None:
    meeting.join("CLLR ADA BYR0N", seat="another phone")
    assert "Wait until" in refused(meeting.say("another phone", "later"))


def test_what_was_decided_stays_one_press_away_until_the_further_session_begins(meeting: Meeting) -> None:
    meeting.say(ADA, "note", of="question", words="Why late?")
    leave_most(meeting)
    ended = meeting.see(ADA)
    meeting.say(FAY, "book", asks=[PRESSURES])
    booked = meeting.see(ADA)
    assert booked["step"] is not None
    assert booked["decided"] == ended["decided"] != []
    assert booked["minuted"] == ended["minuted"] != []
    meeting.press("begin")
    begun = meeting.see(ADA)
    assert (begun["decided"], begun["minuted"]) == ([], [])


def test_what_stands_beside_a_step_is_booked_on_it_and_asked_once(briefing: Briefing) -> None:
    beside = plan_of(
        step("s1", How.READ),
        step("s2", How.TOGETHER, prompt=BEHIND, beside=("rr_agenda",)),
    )
    with hold_meeting(briefing, ADA, chosen=beside) as meeting:
        meeting.press("pause")
        meeting.press("end")
        booked = meeting.say(FAY, "book", asks=[BEHIND, "rr_agenda"])
        assert len(booked["agenda"]) == 1
