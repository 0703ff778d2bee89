"""How long a seat of a session lasts: the day of its meeting, and longer where it goes on another day."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Self

import pytest
from tests.review.page import refused
from tests.review.session.meeting_room import ADA, EXPECTED, FAY, GRACE, Meeting, hold_meeting

from scrutiny.briefing import Briefing

ABOUT = f"{EXPECTED}.leaders"
Wait = Callable[[float], None]


@pytest.fixture
def meeting(briefing: Briefing) -> Iterator[Meeting]:
    with hold_meeting(briefing, ADA, GRACE) as held:
        yield held


@pytest.fixture
def prepared(briefing: Briefing) -> Iterator[Meeting]:
    with hold_meeting(briefing, ADA, is_planned=True) as held:
        yield held


@pytest.fixture
def wait(monkeypatch: pytest.MonkeyPatch) -> Wait:
    """Let so many hours go by, for the session and for its record."""

    def let_go_by(hours: float) -> None:
        class Later(datetime):
            @classmethod
            def now(cls, tz: tzinfo | None = None) -> Self:
                return cls.fromtimestamp((datetime.now(UTC) + timedelta(hours=hours)).timestamp(), tz)

        for module in ("scrutiny.review.session.room", "scrutiny.record.entries"):
            monkeypatch.setattr(f"{module}.datetime", Later)

    return let_go_by


def test_a_seat_lasts_twelve_hours_and_then_is_asked_for_again(meeting: Meeting, wait: Wait) -> None:
    wait(11.9)
    assert meeting.see(ADA)["kind"] == "session"
    wait(12.1)
    assert meeting.see(ADA)["kind"] == "gone"
    assert "no seat in this session any more" in refused(meeting.answer(ADA, ABOUT, "good"))
    # Neither they nor anybody by their name sees what they answered, until whoever leads lets them in.
    assert meeting.join(ADA, seat="another phone")["you"]["waits"]
    assert meeting.lead("Fay Again")["you"]["leads"]


def test_a_session_that_is_paused_to_another_day_throws_nobody_out(meeting: Meeting, wait: Wait) -> None:
    meeting.press("next")
    meeting.press("open")
    meeting.answer(ADA, ABOUT, "good")
    wait(3)
    meeting.press("pause", words="Thursday week")
    # Nobody opened a page meanwhile.
    wait(9 * 24)
    assert meeting.see(GRACE)["kind"] == "session"
    assert meeting.press("resume")["state"] == "open"
    wait(9 * 24 + 11)
    assert meeting.answer(ADA, ABOUT, "inadequate")["kind"] == "session"
    wait(9 * 24 + 13)
    assert meeting.see(ADA)["kind"] == "gone"


def test_homework_keeps_its_people_to_the_end_of_the_day_of_the_meeting_and_at_most_thirty_days(
    prepared: Meeting, wait: Wait
) -> None:
    prepared.press("homework")
    wait(29 * 24)
    assert prepared.answer(ADA, ABOUT, "good")["kind"] == "session"
    assert prepared.press("begin")["state"] == "open"
    wait(29 * 24 + 11)
    assert prepared.see(ADA)["kind"] == "session"
    wait(29 * 24 + 13)
    assert prepared.see(ADA)["kind"] == "gone"


def test_a_session_that_nobody_begins_holds_nobody_for_longer_than_thirty_days(
    prepared: Meeting, wait: Wait
) -> None:
    wait(31 * 24)
    assert prepared.see(ADA)["kind"] == prepared.see(FAY)["kind"] == "gone"


def test_the_end_of_a_session_shows_everybody_what_it_decided(meeting: Meeting, wait: Wait) -> None:
    meeting.press("pause")
    meeting.press("end")
    wait(8)
    assert meeting.see(ADA)["state"] == "closed"
