"""Who was there: filled from the seats of a session by one press, beside what people typed."""

from collections.abc import Iterator

import pytest
from tests.review.page import refused
from tests.review.session.meeting_room import ADA, FAY, GRACE, MARY, Meeting, hold_meeting

from scrutiny.briefing import Briefing
from scrutiny.record.entries import EntryKind, Json, Writing
from scrutiny.record.folding import find_answer
from scrutiny.review.meeting import list_table
from scrutiny.review.meeting_tables import ATTENDANCE
from scrutiny.vocabulary import Role

PAT = "Pat Officer"


@pytest.fixture
def meeting(briefing: Briefing) -> Iterator[Meeting]:
    with hold_meeting(briefing, ADA, GRACE, MARY) as held:
        held.join(PAT, Role.OFFICER)
        yield held


def list_written(meeting: Meeting) -> list[tuple[str, ...]]:
    return [row.cells for row in list_table(meeting.room.page, ATTENDANCE)]


def write(meeting: Meeting, *rows: tuple[str, ...]) -> None:
    standing = find_answer(meeting.room.page.state, ATTENDANCE.about).versions
    body: Json = [[*row] for row in rows]
    replaces = tuple(entry.number for entry in standing)
    meeting.room.page.write(
        Writing(EntryKind.ANSWERED, ATTENDANCE.about, body, FAY, Role.FACILITATOR, "typed", replaces)
    )


def test_everybody_who_has_had_a_seat_is_written_down_with_their_role(meeting: Meeting) -> None:
    meeting.press("mark", seat=meeting.seats[GRACE], words="chair")
    meeting.press("remove", seat=meeting.seats[MARY])
    assert meeting.see(FAY)["leading"]["unminuted"] == 5
    assert meeting.press("attendance")["leading"]["unminuted"] == 0
    assert list_written(meeting) == [
        (FAY, "led the session", "attended", "", ""),
        (ADA, "member", "attended", "", ""),
        (GRACE, "chair", "attended", "", ""),
        (MARY, "member", "attended", "", "no longer here"),
        (PAT, "officer", "attended", "", ""),
    ]


def test_whoever_handed_over_leading_is_written_down_as_having_led(meeting: Meeting) -> None:
    meeting.press("offer", seat=meeting.seats[GRACE])
    meeting.say(GRACE, "accept")
    meeting.press("mark", GRACE, seat=meeting.seats[FAY], words="chair")
    meeting.press("attendance", GRACE)
    assert [cells[:2] for cells in list_written(meeting)[:3]] == [
        (FAY, "chair, led the session"),
        (ADA, "member"),
        (GRACE, "led the session"),
    ]


def test_whoever_led_and_came_back_to_another_seat_is_written_down_as_having_led(meeting: Meeting) -> None:
    meeting.press("offer", seat=meeting.seats[GRACE])
    meeting.say(GRACE, "accept")
    meeting.say(FAY, "leave")
    meeting.join(FAY, seat="another of Fay")
    meeting.press("attendance", GRACE)
    assert list_written(meeting)[0][:2] == (FAY, "led the session")


def test_what_people_typed_stays_and_nobody_is_written_down_twice(meeting: Meeting) -> None:
    typed = ("cllr ada byron", "vice-chair", "attended as a substitute", "Cllr Rosa May", "from 10:20")
    away = ("Cllr Joan Clarke", "member", "sent apologies", "", "")
    write(meeting, typed, away)
    meeting.press("attendance")
    assert list_written(meeting)[:2] == [typed, away]
    assert [cells[0] for cells in list_written(meeting)[2:]] == [FAY, GRACE, MARY, PAT]
    assert "stands in the table of who was there already" in refused(meeting.press("attendance"))
    assert len(list_written(meeting)) == 6


def test_whoever_only_waits_to_be_let_in_was_not_there_and_a_second_seat_is_no_second_person(
    meeting: Meeting,
) -> None:
    meeting.join(ADA, seat="another of Ada")
    assert meeting.see(FAY)["leading"]["unminuted"] == 5
    meeting.press("admit", seat=meeting.seats["another of Ada"])
    assert meeting.see(FAY)["leading"]["unminuted"] == 5


def test_only_whoever_leads_writes_down_who_was_there(meeting: Meeting) -> None:
    assert "Only whoever leads" in refused(meeting.press("attendance", ADA))
    assert list_written(meeting) == []
