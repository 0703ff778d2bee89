"""The plan of a session, changed by whoever leads before it begins and for what is ahead of the group."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from tests.review.page import refused
from tests.review.session.meeting_room import ADA, CHOSEN, EXPECTED, FAY, GRACE, Meeting, hold_meeting

from scrutiny.briefing import Briefing
from scrutiny.vocabulary import Role

OFFICER = "Lee Officer"
NEW = "prompt:pm_assurance"


@pytest.fixture
def meeting(briefing: Briefing) -> Iterator[Meeting]:
    with hold_meeting(briefing, ADA, GRACE) as held:
        yield held


@pytest.fixture
def planned(briefing: Briefing) -> Iterator[Meeting]:
    """A session that was opened to be prepared."""
    with hold_meeting(briefing, ADA, is_planned=True) as held:
        yield held


def read_plan(meeting: Meeting) -> dict[str, Any]:
    return meeting.say(FAY, "plan")


def send(
    meeting: Meeting, press: str, plan: dict[str, Any], who: str = FAY, **more: object
) -> dict[str, Any]:
    parts = ("key", "adds", "minutes", "how", "who", "judgement")
    steps = [{part: row[part] for part in parts} for row in plan["rows"]]
    given = {"title": plan["title"], "seen": plan["seen"], "steps": steps, **more}
    return meeting.say(who, "plan", press=press, **given)


def list_steps(meeting: Meeting) -> list[tuple[str, int]]:
    return [(item["key"], item["minutes"]) for item in meeting.see(ADA)["agenda"]]


def test_minutes_and_the_order_of_what_is_ahead_are_changed_as_one_entry(meeting: Meeting) -> None:
    plan = send(meeting, "up:2", read_plan(meeting))
    assert [row["key"] for row in plan["rows"]] == ["s1", "s3", "s2", "s4"]
    assert plan["moved"] == 1
    before = meeting.room.page.state.number
    plan["rows"][1]["minutes"] = "12"
    assert send(meeting, "save", plan)["said"].startswith("Saved")
    assert list_steps(meeting) == [("s1", 5), ("s3", 12), ("s2", 5), ("s4", 5)]
    assert meeting.room.page.state.number == before + 1


def test_a_question_is_added_asked_of_officers_too_and_taken_out_again(meeting: Meeting) -> None:
    meeting.join(OFFICER, Role.OFFICER)
    plan = send(meeting, "add", read_plan(meeting), adds=NEW)
    plan["rows"][-1]["who"] = "officer"
    plan = send(meeting, "up:4", plan)
    kept = send(meeting, "save", send(meeting, "up:3", plan))
    assert [row["title"] for row in kept["rows"]][2] == plan["rows"][3]["title"]
    for act in ("next", "skip", "next"):
        meeting.press(act)
    about = meeting.see(ADA)["step"]["own"][0]["about"]
    assert "not open now" in refused(meeting.answer(ADA, about, "mostly sure"))
    meeting.press("open")
    assert meeting.answer(OFFICER, about, "mostly sure")["step"]["answered"] == 1
    # What has been come to stays, whoever sends it away.
    out = read_plan(meeting)
    del out["rows"][2]
    assert "stays where it is in the plan" in send(meeting, "save", out)["fault"]


def test_what_is_taken_out_can_be_answered_in_its_workbook_again(meeting: Meeting) -> None:
    assert not meeting.room.page.state.rounds.takes(EXPECTED)
    plan = send(meeting, "out:1", read_plan(meeting))
    assert send(meeting, "save", plan)["said"]
    assert meeting.room.page.state.rounds.takes(EXPECTED)


@pytest.mark.parametrize(
    ("part", "typed", "said"),
    [
        ("minutes", "soon", "Step 2: 'minutes' is 'soon'. It should be a whole number from 1 to 240."),
        ("minutes", "", "Step 2: 'minutes' is empty. It should be a whole number from 1 to 240."),
        ("how", "shouting", "Step 2: 'how' is 'shouting'. It may be: read, alone, together, decide."),
        ("how", "read", "'how' is 'read', and rr_expected_grade has an answer, and what is read has none."),
        ("who", "everybody", "'who' is neither member nor officer."),
    ],
)
def test_a_plan_that_cannot_be_gone_through_is_refused_in_a_sentence_and_stays_as_typed(
    meeting: Meeting, part: str, typed: str, said: str
) -> None:
    plan = read_plan(meeting)
    plan["rows"][1][part] = typed
    before = meeting.room.page.state.number
    told = send(meeting, "save", plan)
    assert said in told["fault"]
    assert told["rows"][1][part] == typed
    assert meeting.room.page.state.number == before


def test_a_plan_names_no_question_that_is_not_asked_and_none_twice(meeting: Meeting) -> None:
    plan = read_plan(meeting)
    strange = send(meeting, "add", plan, adds="prompt:rr_never_heard_of")
    assert "is not a question of the guide" in send(meeting, "save", strange)["fault"]
    twice = send(meeting, "add", plan, adds=f"prompt:{EXPECTED}")
    assert "is asked already, at step 2" in send(meeting, "save", twice)["fault"]
    elsewhere = send(meeting, "add", plan, adds="prompt:rr_no_report")
    assert "left out" in send(meeting, "save", elsewhere)["fault"]


def test_of_two_who_change_a_plan_the_second_looks_again(meeting: Meeting) -> None:
    seen = read_plan(meeting)
    assert send(meeting, "save", send(meeting, "up:3", seen))["said"]
    assert "changed since you saw it" in send(meeting, "save", seen)["fault"]


def test_only_whoever_leads_has_the_plan(meeting: Meeting) -> None:
    assert "Only whoever leads" in refused(send(meeting, "save", read_plan(meeting), who=ADA))


def test_a_session_is_prepared_and_begins_with_whatever_is_first_then(planned: Meeting) -> None:
    told = planned.see(ADA)["step"]
    assert (told["word"], told["said"]) == ("Wait", "The meeting has not begun. This is what it begins with.")
    assert "cannot be done" in refused(planned.press("next"))
    plan = send(planned, "up:1", {**read_plan(planned), "title": "A short evening"})
    assert send(planned, "save", plan)["title"] == "A short evening"
    assert planned.see(ADA)["step"]["key"] == "s2"
    assert planned.see(FAY)["leading"]["main"] == {"act": "begin", "words": "Begin the meeting", "about": ""}
    assert planned.press("begin")["leading"]["main"]["act"] == "open"


def read_homework(meeting: Meeting) -> dict[str, Any]:
    return meeting.say(FAY, "plan", of="homework")


def test_what_is_given_out_before_the_meeting_is_changed_by_the_same_form_and_then_given(
    planned: Meeting,
) -> None:
    plan = read_homework(planned)
    assert (plan["of"], plan["title"]) == ("homework", "Before the meeting")
    offered = {key for offer in plan["offers"] for key, _words in offer["offered"]}
    assert "break" not in offered
    # Who would be asked together is asked alone, where that can be.
    added = send(planned, "add", send(planned, "out:0", plan, of="homework"), of="homework", adds=NEW)
    assert added["rows"][-1]["how"] == "alone"
    added["rows"][0]["minutes"] = "9"
    agenda = list_steps(planned)
    saved = send(planned, "save", added, of="homework")
    assert saved["said"] == "Saved. It is what you give out before the meeting."
    assert read_homework(planned)["rows"] == saved["rows"]
    # The meeting’s own plan, and what can be answered now, are as they were.
    assert list_steps(planned) == agenda
    assert not planned.room.page.state.rounds.takes(EXPECTED)
    planned.press("homework")
    given = planned.see(ADA)["homework"]
    assert [step["title"] for step in given] == [row["title"] for row in saved["rows"]]
    assert (given[0]["key"], given[0]["minutes"]) == ("rrexpectedgrade", 9)
    assert planned.answer(ADA, "pm_assurance", "mostly sure")["kind"] == "session"


def test_homework_that_somebody_would_have_to_lead_is_refused(planned: Meeting) -> None:
    plan = read_homework(planned)
    strange = send(planned, "add", plan, of="homework", adds="break")
    assert "self-paced, and a step of it is a break" in send(planned, "save", strange, of="homework")["fault"]
    together = send(planned, "add", plan, of="homework", adds="prompt:rr_blind_spots")
    together["rows"][-1]["how"] = "together"
    assert "done together" in send(planned, "save", together, of="homework")["fault"]


def test_homework_that_was_given_out_stays_as_it_is(planned: Meeting) -> None:
    plan = read_homework(planned)
    planned.press("homework")
    assert "before the meeting begins" in refused(send(planned, "save", plan, of="homework"))
    assert "before the meeting begins" in refused(read_homework(planned))


def test_of_two_who_change_homework_the_second_looks_again(planned: Meeting) -> None:
    seen = read_homework(planned)
    assert send(planned, "save", send(planned, "out:0", seen, of="homework"), of="homework")["said"]
    assert "changed since you saw it" in send(planned, "save", seen, of="homework")["fault"]


def test_words_asked_about_the_lowest_grade_are_asked_about_another_that_whoever_leads_chooses(
    planned: Meeting,
) -> None:
    added = send(planned, "add", read_plan(planned), adds="prompt:rr_complacency")
    plan = send(planned, "save", added)
    row = plan["rows"][-1]
    words = dict(row["judgements"])
    assert planned.room.find_session().steps[-1].judgements[0].value == row["judgement"]
    other = next(key for key in words if key != row["judgement"])
    row["judgement"] = other
    saved = send(planned, "save", plan)
    assert saved["rows"][-1]["judgement"] == other
    # It stays so when something else is changed, and nothing else can be chosen.
    saved["rows"][-1]["minutes"] = "7"
    kept = send(planned, "save", saved)
    assert (kept["rows"][-1]["judgement"], kept["rows"][-1]["minutes"]) == (other, "7")
    kept["rows"][-1]["judgement"] = "overall"
    assert "is not asked for that judgement" in send(planned, "save", kept)["fault"]


def test_what_is_otherwise_than_planned_is_told_until_the_plan_is_another(briefing: Briefing) -> None:
    notes = ("Step 2 takes the 5 minutes of “Dates”, which is left out.",)
    with hold_meeting(briefing, ADA, chosen=replace(CHOSEN, notes=notes), review="notes") as held:
        told = read_plan(held)
        assert told["notes"] == [*notes]
        held.press("minutes")
        assert read_plan(held)["notes"] == [*notes]
        told = read_plan(held)
        told["rows"][2]["minutes"] = "9"
        assert send(held, "save", told)["notes"] == []
