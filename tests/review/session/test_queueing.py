"""The questions for officers: whoever leads and the chair call them, and each member sees their own."""

from collections.abc import Iterator

import pytest
from tests.review.page import refused
from tests.review.session.meeting_room import ADA, FAY, GRACE, MARY, Meeting, hold_meeting

from scrutiny.briefing import Briefing
from scrutiny.record.entries import THE_SESSION, EntryKind, Json, Writing
from scrutiny.record.rights import HowKnown, Person
from scrutiny.vocabulary import Role

QUESTIONS = ("Why late?", "Who checks?", "What next?")
ROSA = "Cllr Rosa May"


@pytest.fixture
def meeting(briefing: Briefing) -> Iterator[Meeting]:
    with hold_meeting(briefing, ADA, GRACE, MARY, ROSA) as held:
        held.press("mark", seat=held.seats[GRACE], words="chair")
        for who, words in zip((ADA, MARY, ROSA), QUESTIONS, strict=True):
            held.say(who, "note", of="question", words=words)
        yield held


def list_told(meeting: Meeting, who: str = FAY) -> list[tuple[str, str]]:
    return [(asked["words"], asked["stands"]) for asked in meeting.see(who)["you"]["questions"]]


def queue(meeting: Meeting, words: str, to: str, who: str = FAY, **parts: object) -> dict[str, object]:
    asked = next(asked for asked in meeting.see(FAY)["you"]["questions"] if asked["words"] == words)
    return meeting.say(who, "queue", **{"about": asked["about"], "to": to, "place": asked["place"], **parts})


@pytest.mark.parametrize("who", [FAY, GRACE])
def test_whoever_leads_and_the_chair_move_a_question_up_and_call_it(meeting: Meeting, who: str) -> None:
    assert queue(meeting, "What next?", "up", who)["kind"] == "session"
    assert list_told(meeting, who) == [
        ("Why late?", "With the chair: first of three."),
        ("What next?", "With the chair: second of three."),
        ("Who checks?", "With the chair: third of three."),
    ]
    assert list_told(meeting, ROSA) == [("What next?", "With the chair: second of three.")]
    for to, stands in (("called", "Called now."), ("asked", "Asked."), ("left", "Left for now.")):
        assert queue(meeting, "What next?", to, who)["kind"] == "session"
        assert list_told(meeting, ROSA) == [("What next?", stands)]
    assert list_told(meeting, MARY) == [("Who checks?", "With the chair: second of two.")]


def test_who_asks_is_told_to_whoever_leads_and_the_chair_alone(meeting: Meeting) -> None:
    told = {who: [asked["by"] for asked in meeting.see(who)["you"]["questions"]] for who in (FAY, GRACE, ADA)}
    assert told == {FAY: [ADA, MARY, ROSA], GRACE: [ADA, MARY, ROSA], ADA: [""]}


def test_a_question_that_comes_later_stands_last_and_one_that_is_called_is_passed_over(
    meeting: Meeting,
) -> None:
    queue(meeting, "What next?", "up")
    queue(meeting, "What next?", "called")
    meeting.say(ADA, "note", of="question", words="How many?")
    assert [words for words, _stands in list_told(meeting)][-1] == "How many?"
    queue(meeting, "Who checks?", "up")
    assert list_told(meeting, MARY) == [("Who checks?", "With the chair: first of three.")]
    assert "is the next already" in refused(queue(meeting, "Who checks?", "up"))
    assert "is the next already" in refused(queue(meeting, "What next?", "up"))


def test_what_was_pressed_for_another_moment_is_refused(meeting: Meeting) -> None:
    queue(meeting, "What next?", "up")
    assert "stand otherwise since you saw them" in refused(queue(meeting, "What next?", "up", place=3))
    about = meeting.see(ADA)["you"]["questions"][0]["about"]
    meeting.say(ADA, "take_back", about=about)
    assert "taken back" in refused(meeting.say(GRACE, "queue", about=about, to="asked", place=1))


def test_nobody_else_calls_a_question_nor_whoever_was_the_chair(meeting: Meeting) -> None:
    assert "Only whoever leads the session, and the chair" in refused(
        queue(meeting, "Who checks?", "asked", ADA)
    )
    meeting.press("mark", seat=meeting.seats[ADA], words="chair")
    assert queue(meeting, "Who checks?", "asked", GRACE)["kind"] == "refused"
    meeting.join(ADA, seat="stranger")
    assert "Wait until" in refused(queue(meeting, "Who checks?", "asked", "stranger"))


@pytest.mark.parametrize("act", ["question", "queue"])
def test_an_entry_of_a_seat_that_is_not_the_chairs_at_that_moment_changes_nothing(
    meeting: Meeting, act: str
) -> None:
    before = list_told(meeting)
    abouts: list[Json] = [asked["about"] for asked in meeting.see(FAY)["you"]["questions"]]
    body: dict[str, Json] = {"act": act, "question": abouts[0], "state": "asked", "order": abouts[::-1]}
    # A member under their own seat; one who names the chair’s; and the chair, of a seat that is none.
    forged = ((ADA, meeting.seats[ADA]), (ADA, meeting.seats[GRACE]), (GRACE, "none"))
    for turn, (who, seat) in enumerate(forged):
        person = Person(who, Role.MEMBER, HowKnown.ROOM_CODE)
        meeting.room.seat({**body, "seat": seat}, person, f"forged-{turn}")
        assert list_told(meeting) == before
    chair = Person(GRACE, Role.MEMBER, HowKnown.ROOM_CODE)
    meeting.room.seat({**body, "seat": meeting.seats[GRACE]}, chair, "the-chair")
    assert list_told(meeting) != before


def test_what_whoever_led_called_in_an_earlier_record_stands(meeting: Meeting) -> None:
    about = meeting.see(FAY)["you"]["questions"][0]["about"]
    body: Json = {"act": "question", "question": about, "state": "asked"}
    session = meeting.room.find_session()
    meeting.room.page.write(
        Writing(EntryKind.LED, THE_SESSION, body, FAY, Role.FACILITATOR, "earlier", (session.last,))
    )
    assert list_told(meeting, ADA) == [("Why late?", "Asked.")]


def test_questions_are_put_in_order_until_the_session_ends(meeting: Meeting) -> None:
    meeting.press("pause")
    assert queue(meeting, "What next?", "up", GRACE)["kind"] == "session"
    sent = {"about": meeting.see(ADA)["you"]["questions"][0]["about"], "to": "asked", "place": 1}
    meeting.press("end")
    assert "has ended" in refused(meeting.say(GRACE, "queue", **sent))


def test_what_was_not_asked_stands_on_the_last_screen_without_who_asks_it(meeting: Meeting) -> None:
    queue(meeting, "Why late?", "called")
    about = meeting.see(MARY)["you"]["questions"][0]["about"]
    meeting.say(FAY, "minute", of="answer", about=about, words="Each team")
    queue(meeting, "What next?", "left")
    meeting.press("go", step="s4")
    told = meeting.press("end")
    listed = [group["words"] for group in told["minuted"] if "not asked" in group["heading"]]
    assert listed == [["What next?"]]
    assert ROSA not in str(meeting.see(ADA)["minuted"])
