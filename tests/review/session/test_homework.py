"""Homework of a session: answered alone at one’s own pace before the meeting, and counted in its round."""

from collections.abc import Iterator
from typing import Any

import pytest
from tests.review.page import PLAN, guide, refused
from tests.review.session.meeting_room import ADA, EXPECTED, FAY, GRACE, MARY, REVIEW, Meeting, hold_meeting

from scrutiny.briefing import Briefing
from scrutiny.review.page import open_page
from scrutiny.review.session.room import Room
from scrutiny.vocabulary import Role

ABOUT = f"{EXPECTED}.leaders"
OFFICER = "Lee Officer"


@pytest.fixture
def meeting(briefing: Briefing) -> Iterator[Meeting]:
    with hold_meeting(briefing, ADA, GRACE, MARY, is_planned=True) as held:
        assert held.press("homework")["state"] == "homework"
        yield held


def list_tasks(meeting: Meeting, who: str) -> dict[str, Any]:
    return {step["key"]: step for step in meeting.see(who)["homework"]}


def find_mine(meeting: Meeting, who: str, about: str = ABOUT) -> object:
    steps = (*meeting.see(who)["homework"], meeting.see(who)["step"])
    rated = [field["rating"]["mine"] for step in steps for field in step["own"] if field["about"] == about]
    return next((mine["value"] for mine in rated if mine), None)


def test_each_answers_every_question_at_their_own_pace_and_nobody_sees_another(meeting: Meeting) -> None:
    tasks = list_tasks(meeting, ADA)
    assert [step["number"] for step in tasks.values()] == [*range(1, len(tasks) + 1)]
    assert tasks["rrexpectedgrade"]["said"].startswith("Answer at your own pace.")
    # No word says what to do now, since nobody leads.
    assert {step["word"] for step in tasks.values()} == {""}
    meeting.answer(ADA, ABOUT, "inadequate", reason="Marked words of Ada")
    assert find_mine(meeting, ADA) == "inadequate"
    assert find_mine(meeting, GRACE) is None
    _number, *news = meeting.room.find_news()
    assert "Marked" not in str((meeting.see(GRACE), meeting.see(FAY), news))
    people = {person["name"]: person["answered"] for person in meeting.see(FAY)["leading"]["people"]}
    assert (people[ADA], people[GRACE]) == (True, False)


def test_what_was_answered_before_counts_in_the_first_round_and_is_changed_until_that_closes(
    meeting: Meeting,
) -> None:
    for who in (ADA, GRACE):
        meeting.answer(who, ABOUT, "good")
    meeting.press("begin")
    meeting.press("next")
    assert (meeting.see(ADA)["homework"], find_mine(meeting, ADA)) == ([], "good")
    meeting.press("open")
    told = meeting.answer(MARY, ABOUT, "inadequate")["step"]
    assert (told["round"], told["answered"], told["earlier"]) == (1, 3, [])
    meeting.answer(ADA, ABOUT, "inadequate")
    meeting.press("close")
    assert "not open now" in refused(meeting.answer(ADA, ABOUT, "good"))
    said = meeting.press("show")["step"]["own"][0]["rating"]["said"]
    assert said.startswith("Three people answered. Two said inadequate")


def test_a_step_that_is_skipped_closes_what_was_answered_before_it(meeting: Meeting) -> None:
    meeting.answer(ADA, ABOUT, "good")
    for act in ("begin", "next", "skip"):
        assert meeting.press(act)["kind"] == "session"
    assert "not open now" in refused(meeting.answer(ADA, ABOUT, "inadequate"))
    # Nor does the end open it again.
    meeting.press("end")
    assert not meeting.room.page.state.rounds.takes(ABOUT)


def test_what_the_meeting_does_not_ask_goes_on_in_its_workbook(meeting: Meeting) -> None:
    page = meeting.room.page
    assert page.state.rounds.is_open["pm_pulse_told_early"]
    meeting.press("begin")
    assert "pm_pulse_told_early" not in page.state.rounds.is_open
    assert page.state.rounds.is_open[EXPECTED]
    assert "not on this question now" in refused(meeting.answer(ADA, "pm_pulse_told_early", "often"))


def test_officers_answer_no_homework_of_members_and_nothing_is_agreed_in_it(meeting: Meeting) -> None:
    meeting.join(OFFICER, Role.OFFICER)
    assert "not asked of you" in refused(meeting.answer(OFFICER, ABOUT, "good"))
    agreed = list_tasks(meeting, FAY)["rrexpectedgrade"]["agreed"][0]["about"]
    assert "not on this question now" in refused(meeting.answer(FAY, agreed, "Ours", is_agreed=True))


def test_homework_is_given_once_and_before_the_meeting(meeting: Meeting) -> None:
    assert "before the meeting begins" in refused(meeting.press("homework"))
    assert [button["act"] for button in meeting.see(FAY)["leading"]["others"]] == ["end"]
    assert "Only whoever leads" in refused(meeting.press("begin", ADA))
    meeting.press("begin")
    assert "cannot be done" in refused(meeting.press("begin"))


def test_whoever_waits_to_be_let_in_is_told_no_homework(meeting: Meeting) -> None:
    told = meeting.join("CLLR ADA BYR0N", seat="another phone")
    assert (told["homework"], told["step"]) == ([], None)


def test_a_session_is_paused_to_another_day_with_all_that_stands_and_goes_on(meeting: Meeting) -> None:
    for act in ("begin", "next", "open"):
        meeting.press(act)
    meeting.answer(ADA, ABOUT, "good")
    meeting.press("pause", words="5 December, six in the evening")
    told = meeting.see(ADA)["step"]
    assert told["said"] == "The session is paused. It goes on: 5 December, six in the evening."
    assert told["word"] == "Wait"
    assert "is paused" in refused(meeting.answer(GRACE, ABOUT, "good"))
    # It may be another day, and the app another.
    room = Room(
        open_page(meeting.room.page.briefing, guide(meeting.room.page.briefing, PLAN), "guided", REVIEW)
    )
    again = Meeting(room, meeting.code, meeting.secret, meeting.seats)
    assert again.see(FAY)["leading"]["main"]["act"] == "resume"
    assert again.press("resume")["step"]["state"] == "open"
    assert find_mine(again, ADA) == "good"
    assert again.answer(GRACE, ABOUT, "good")["kind"] == "session"
    room.page.close()


def test_officers_have_what_is_asked_of_them_as_a_list_of_tasks(meeting: Meeting) -> None:
    meeting.join(OFFICER, Role.OFFICER)
    told = meeting.say(OFFICER, "tasks")["tasks"]
    page = meeting.room.page
    asked = [
        asked.prompt
        for guidance in page.all_guides
        for asked in guidance.route.asked
        if asked.prompt.who is Role.OFFICER
    ]
    assert [task["question"] for task in told] == [prompt.question for prompt in asked]
    assert not any(task["answered"] for task in told)
    assert told[0]["href"].startswith("council/leeds/")
    assert "/answering#prompt-" in told[0]["href"]
    # Which of the homework is theirs too is said to them.
    you = meeting.see(OFFICER)["you"]
    assert (you["has_tasks"], you["asked"]) == (True, [])


def test_homework_that_the_plan_asks_of_officers_too_is_answered_by_them(briefing: Briefing) -> None:
    with hold_meeting(briefing, ADA, review="officers", is_planned=True) as held:
        plan = held.say(FAY, "plan", of="homework")
        parts = ("key", "adds", "minutes", "how", "who")
        steps = [{part: row[part] for part in parts} for row in plan["rows"]]
        steps[1]["who"] = "officer"
        sent = {"title": plan["title"], "seen": plan["seen"], "steps": steps, "of": "homework"}
        assert held.say(FAY, "plan", press="save", **sent)["said"]
        held.press("homework")
        held.join(OFFICER, Role.OFFICER)
        assert held.see(OFFICER)["you"]["asked"] == ["rrexpectedgrade"]
        assert held.answer(OFFICER, ABOUT, "good")["kind"] == "session"
        assert "not asked of you" in refused(held.answer(OFFICER, "rr_how_we_worked", 3))
