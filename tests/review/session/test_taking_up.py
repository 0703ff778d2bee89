"""What was pressed by mistake is put right: a step closed, left out or parked, or leading handed over."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from tests.review.page import refused
from tests.review.session.meeting_room import ADA, EXPECTED, FAY, GRACE, MARY, Meeting, hold_meeting

from scrutiny.briefing import Briefing
from scrutiny.record.rights import lead_on_trust
from scrutiny.review.session.standing.folding import fold_session
from scrutiny.vocabulary import Role

ABOUT = f"{EXPECTED}.leaders"
OLIVE, RITA = "Olive Officer", "Rita Leader"


@pytest.fixture
def meeting(briefing: Briefing) -> Iterator[Meeting]:
    with hold_meeting(briefing, ADA, GRACE, MARY) as held:
        yield held


def list_acts(meeting: Meeting) -> set[str]:
    leading = meeting.see(FAY)["leading"]
    return {button["act"] for button in (leading["main"], *leading["others"])}


def test_a_step_closed_on_one_answer_is_answered_in_another_round(
    meeting: Meeting,
) -> None:
    meeting.press("next")
    meeting.press("open")
    meeting.answer(ADA, ABOUT, "good")
    meeting.press("close")
    assert "With one answer" in refused(meeting.press("show"))
    assert meeting.press("again")["step"]["state"] == "open"
    for who in (GRACE, MARY, ADA):
        assert meeting.answer(who, ABOUT, "inadequate")["kind"] == "session"
    meeting.press("close")
    step = meeting.press("show")["step"]
    shares = {share["words"]: share["count"] for share in step["own"][0]["rating"]["spread"]}
    assert (shares["inadequate"], sum(shares.values())) == (3, 3)
    assert step["earlier"] == []


@pytest.mark.parametrize("act", ["skip", "park"])
def test_a_step_left_by_mistake_is_taken_up_again(meeting: Meeting, act: str) -> None:
    meeting.press("next")
    meeting.press(act, words=ADA)
    assert {"take_up"} == list_acts(meeting) & {"take_up", "again"}
    assert meeting.press("take_up")["step"]["state"] == "reading"
    assert meeting.press("open")["step"]["state"] == "open"
    assert meeting.answer(ADA, ABOUT, "good")["kind"] == "session"
    meeting.press(act, words=ADA)
    assert {"again"} == list_acts(meeting) & {"take_up", "again"}
    assert meeting.answer(ADA, ABOUT, "inadequate")["kind"] == "refused"
    assert meeting.press("again")["step"]["state"] == "open"


def test_an_officer_who_led_and_hands_it_back_is_an_officer_again(meeting: Meeting) -> None:
    meeting.join(OLIVE, Role.OFFICER)
    meeting.press("offer", seat=meeting.seats[OLIVE])
    assert meeting.say(OLIVE, "accept")["you"]["leads"]
    meeting.say(OLIVE, "press", act="offer", seat=meeting.seats[ADA])
    assert meeting.say(ADA, "accept")["you"]["leads"]
    you = meeting.see(OLIVE)["you"]
    assert (you["role"], you["may_propose"], you["may_note"]) == ("officer", False, False)
    assert meeting.see(FAY)["you"]["role"] == "member"


def test_what_was_offered_by_whoever_led_by_an_older_link_is_offered_no_more(meeting: Meeting) -> None:
    meeting.press("offer", seat=meeting.seats[ADA])
    meeting.lead(RITA, meeting.room.renew_link(lead_on_trust("Whoever runs the command")))
    assert "not offered to you" in refused(meeting.say(ADA, "accept"))
    assert not meeting.see(ADA)["you"]["offered"]


def test_a_meeting_that_has_not_begun_begins_with_its_first_step(briefing: Briefing) -> None:
    with hold_meeting(briefing, ADA, is_planned=True) as meeting:
        assert "has not begun" in refused(meeting.say(FAY, "press", act="go", step="s3"))
        assert meeting.press("begin")["step"]["key"] == "s1"


def test_no_clock_runs_while_a_session_is_paused(meeting: Meeting) -> None:
    meeting.press("next")
    meeting.press("pause", words="tomorrow")
    meeting.press("resume")
    entries = list(meeting.room.page.state.session)
    day = timedelta(days=1)
    session = fold_session([*entries[:-1], replace(entries[-1], at=entries[-1].at + day)])
    assert session is not None
    before = meeting.room.find_session()
    assert (session.moved - before.moved, session.began - before.began) == (day, day)


def test_answers_that_were_closed_and_never_shown_wait_to_be_finished(meeting: Meeting) -> None:
    meeting.press("next")
    meeting.press("open")
    meeting.press("close")
    meeting.press("pause")
    meeting.press("end")
    waiting = [told for group in meeting.say(FAY, "later")["groups"] for told in group["left"]]
    assert {told["key"]: told["why"] for told in waiting}[EXPECTED] == "Answers not shown"


@pytest.mark.parametrize("second", ["shown", "closed"])
def test_the_last_screen_says_both_rounds_as_far_as_they_were_shown(meeting: Meeting, second: str) -> None:
    meeting.press("next")
    for value in ("good", "inadequate"):
        meeting.press("open" if value == "good" else "again")
        for who in (ADA, GRACE, MARY):
            meeting.answer(who, ABOUT, value)
        meeting.press("close")
        if value == "good" or second == "shown":
            meeting.press("show")
    meeting.press("skip")
    meeting.press("pause")
    words = " ".join(meeting.press("end")["decided"][1]["words"])
    assert "before talking: Three people answered. All said good." in words
    assert ("inadequate" in words) == (second == "shown")


@pytest.mark.parametrize("first", ["shown", "closed"])
def test_what_came_late_in_a_round_that_was_never_shown_is_told_to_nobody(
    meeting: Meeting, first: str
) -> None:
    meeting.press("next")
    meeting.press("open")
    for who in (ADA, GRACE, MARY):
        meeting.answer(who, ABOUT, "good")
    meeting.press("close")
    assert meeting.say(ADA, "note", of="late", words="Too late")["kind"] == "session"
    if first == "shown":
        meeting.press("show")
    meeting.press("again")
    for who in (ADA, GRACE, MARY):
        meeting.answer(who, ABOUT, "good")
    meeting.press("close")
    meeting.press("show")
    told = " ".join(meeting.see(GRACE)["step"]["noted_before"])
    assert ("Too late" in told) == (first == "shown")


def test_what_is_agreed_is_worded_anew_and_never_emptied(meeting: Meeting) -> None:
    meeting.press("go", step="s4")
    about = meeting.see(FAY)["step"]["agreed"][0]["about"]

    def write(value: object) -> dict[str, object]:
        (agreed,) = meeting.see(FAY)["step"]["agreed"]
        replaces = [version["number"] for version in agreed["versions"]]
        return meeting.answer(FAY, about, value, is_agreed=True, replaces=replaces)

    assert write("We asked late")["kind"] == "session"
    meeting.press("agree")
    assert "can be changed and not taken away" in refused(write(""))
    assert write("We asked too late")["kind"] == "session"
    (agreed,) = meeting.see(ADA)["step"]["agreed"]
    assert len(agreed["versions"]) == 1


def test_an_officer_who_is_the_scribe_writes_what_is_agreed_and_proposes_nothing(meeting: Meeting) -> None:
    meeting.join(OLIVE, Role.OFFICER)
    meeting.press("mark", seat=meeting.seats[OLIVE], words="scribe")
    you = meeting.see(OLIVE)["you"]
    assert (you["may_write"], you["may_propose"]) == (True, False)
