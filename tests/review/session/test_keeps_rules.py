"""A session keeps every rule of the workbook whose questions it asks, and of the review it writes in."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from tests.review.conftest import OpenPage
from tests.review.page import REACTIVE, saved
from tests.review.session.meeting_room import (
    ADA,
    EXPECTED,
    FAY,
    GRACE,
    MARY,
    Meeting,
    hold_meeting,
    step,
)

from scrutiny.briefing import Briefing
from scrutiny.guide.plans.chosen import ChosenPlan, ChosenStep
from scrutiny.guide.plans.values import How, Plan
from scrutiny.review.session.steps.fields import make_step_fields
from scrutiny.vocabulary import Judgement, Role

RECOGNISED, INSIGHTS, WORKED = "yp_recognised", "yp_insights", "rr_how_we_worked"
GATED = (step("s1", How.ALONE, prompt=RECOGNISED), step("s2", How.TOGETHER, prompt=INSIGHTS))
ASKED = (step("s1", How.ALONE, prompt=EXPECTED, judgements=(Judgement.LEADERS,)),)
ABOUT = f"{EXPECTED}.leaders"
EXACT = "3 children in care at Oak House told me this"


def make_plan(*steps: ChosenStep) -> ChosenPlan:
    return ChosenPlan(Plan("made", "A made meeting", 20, tuple(chosen.step for chosen in steps)), steps)


@pytest.fixture
def meeting(briefing: Briefing) -> Iterator[Meeting]:
    with hold_meeting(briefing, ADA, GRACE, MARY, chosen=make_plan(*ASKED)) as held:
        yield held


def test_nothing_that_young_people_said_is_written_before_every_arrangement_is_confirmed(
    briefing: Briefing,
) -> None:
    with hold_meeting(briefing, ADA, GRACE, MARY, chosen=make_plan(*GATED)) as held:
        held.press("open")
        (own,) = make_step_fields(held.room.page, GATED[0]).own
        assert own.locked
        told = held.answer(ADA, RECOGNISED, own.offered[0])
        assert "Nothing can be written here yet" in told["sentence"]
        held.press("skip")
        held.press("next")
        (agreed,) = make_step_fields(held.room.page, GATED[1]).agreed
        headings = list(agreed.offered)
        rows = {"columns": headings, "rows": [["They want to be heard", *[""] * (len(headings) - 1)]]}
        told = held.answer(FAY, INSIGHTS, rows, is_agreed=True)
        assert "Nothing can be written here yet" in told["sentence"]


@pytest.mark.parametrize("answer", ["banded", "of any number"])
def test_no_exact_number_of_young_people_is_kept_beside_a_banded_answer(
    meeting: Meeting, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    is_banded = answer == "banded"
    fields = make_step_fields(meeting.room.page, ASKED[0])
    banded = replace(fields, own=tuple(replace(field, is_banded=is_banded) for field in fields.own))
    for module in ("answers", "notes"):
        where = f"scrutiny.review.session.steps.{module}.make_step_fields"
        monkeypatch.setattr(where, lambda _page, _step: banded)
    meeting.press("open")
    told = [
        meeting.answer(ADA, ABOUT, "good", reason=EXACT),
        meeting.say(ADA, "note", of="question", words=EXACT),
    ]
    assert [kept["kind"] == "session" for kept in told] == [not is_banded] * 2
    assert [("tells how many young people" in kept.get("sentence", "")) for kept in told] == [is_banded] * 2


def test_a_name_under_which_hidden_answers_stand_is_let_in_by_whoever_leads(briefing: Briefing) -> None:
    with hold_meeting(briefing, ADA, GRACE, chosen=make_plan(*ASKED)) as held:
        held.press("open")
        held.answer(ADA, ABOUT, "inadequate", reason="in confidence")
        held.press("close")
        held.press("skip")
        held.press("end")
    with hold_meeting(briefing, MARY, chosen=make_plan(*ASKED)) as held:
        told = held.join(ADA, seat="another phone")
        assert told["you"]["waits"] is True
        assert told["step"] is None
        assert held.join(GRACE)["you"]["waits"] is False
        held.press("admit", seat=held.seats["another phone"])
        assert held.see("another phone")["you"]["waits"] is False


def test_a_question_that_was_shown_before_a_session_opens_it_is_answered_in_another_round(
    briefing: Briefing, open_page: OpenPage
) -> None:
    for who in (ADA, GRACE, MARY):
        saved(open_page(REACTIVE, who).save("questions", WORKED, "well"))
    leader = open_page(REACTIVE, FAY, "facilitator")
    assert leader.say(leader.part("questions"), "reveal", about=WORKED)["kind"] == "saved"
    with hold_meeting(
        briefing, ADA, GRACE, MARY, chosen=make_plan(step("s1", How.ALONE, prompt=WORKED))
    ) as held:
        # What was shown was shown without names, so whoever takes one is let in first.
        for who in (ADA, GRACE, MARY):
            assert held.see(who)["you"]["waits"]
            held.press("admit", seat=held.seats[who])
        assert [field["rating"]["revealed"] for field in held.press("open")["step"]["own"]] == [False]
        assert held.answer(ADA, WORKED, "a little")["kind"] == "session"
        (shown,) = held.room.page.state.earlier[WORKED]
        assert (shown.is_shown, len(shown.ratings)) == (True, 3)


def test_a_session_that_has_ended_is_led_no_further(meeting: Meeting) -> None:
    meeting.press("skip")
    assert meeting.press("end")["state"] == "closed"
    for act in ("resume", "pause", "code", "door", "offer"):
        assert meeting.press(act, seat=meeting.seats[ADA])["sentence"] == (
            "This session has ended, and is led no further."
        )
    assert meeting.see(FAY)["state"] == "closed"


def test_only_a_paused_session_goes_on_and_only_one_that_goes_on_is_paused(meeting: Meeting) -> None:
    assert meeting.press("resume")["sentence"] == "This cannot be done on this step now."
    assert meeting.press("pause")["state"] == "paused"
    assert meeting.press("pause")["sentence"] == "This cannot be done on this step now."
    assert meeting.press("resume")["state"] == "open"


def test_leading_is_offered_to_nobody_who_waits_or_only_reads(meeting: Meeting) -> None:
    meeting.join("Olive Observer", Role.OBSERVER)
    told = meeting.press("offer", seat=meeting.seats["Olive Observer"])
    assert told["sentence"] == "Leading is offered to somebody who was let in, and is no observer."
    assert meeting.press("offer", seat=meeting.seats[ADA])["kind"] == "session"
