"""Actions, requests for information and answers of officers: in a session, each is a row of its table."""

from collections.abc import Iterator

import pytest
from tests.review.page import refused
from tests.review.session.meeting_room import ADA, FAY, GRACE, MARY, Meeting, hold_meeting

from scrutiny.briefing import Briefing
from scrutiny.record.entries import EntryKind, Json, Writing
from scrutiny.record.kept_tables import KeptRow
from scrutiny.review.marking import MARKED, name_row
from scrutiny.review.meeting import list_table, write_rows
from scrutiny.review.meeting_tables import ACTIONS, REQUESTS, WITNESSES, MeetingTable
from scrutiny.vocabulary import Role

TYPED = ("Publish the waits", "Director", "2027-01-31", "", "open", "")
ACTION = {"of": "action", "words": "Count the visits", "post": "Head of service", "by": "2027-02-01"}
REQUEST = {"of": "request", "words": "The waits by ward", "post": "Director", "by": "2027-02-01"}
BEGUN = "The meeting has not begun. Your words are kept in this browser."


@pytest.fixture
def meeting(briefing: Briefing) -> Iterator[Meeting]:
    with hold_meeting(briefing, ADA, GRACE, MARY) as held:
        held.press("mark", seat=held.seats[GRACE], words="chair")
        yield held


def list_written(meeting: Meeting, table: MeetingTable) -> list[tuple[str, ...]]:
    return [row.cells for row in list_table(meeting.room.page, table)]


def minute(meeting: Meeting, who: str = FAY, **parts: str) -> dict[str, object]:
    return meeting.say(who, "minute", **parts)


def end(meeting: Meeting) -> None:
    meeting.press("go", step="s4")
    assert meeting.press("end")["state"] == "closed"


def ask(meeting: Meeting, words: str = "Why are visits late?") -> str:
    meeting.say(ADA, "note", of="question", words=words)
    about: str = meeting.see(FAY)["you"]["questions"][-1]["about"]
    return about


def test_an_action_is_a_row_with_its_step_beside_what_others_typed(meeting: Meeting) -> None:
    typed: Json = [[*TYPED]]
    meeting.room.page.write(Writing(EntryKind.ANSWERED, ACTIONS.about, typed, FAY, Role.FACILITATOR, "typed"))
    assert minute(meeting, **ACTION)["kind"] == "session"
    assert list_written(meeting, ACTIONS) == [
        TYPED,
        ("Count the visits", "Head of service", "2027-02-01", "Step s1?", "open", ""),
    ]


def test_what_is_sent_again_by_its_token_is_one_row(meeting: Meeting) -> None:
    sent = {**ACTION, "token": "the-same"}
    for _turn in range(2):
        assert minute(meeting, **sent)["kind"] == "session"
    assert len(list_written(meeting, ACTIONS)) == 1


def test_what_is_missing_is_never_refused_but_words_are_needed_and_a_day_is_a_day(meeting: Meeting) -> None:
    assert minute(meeting, of="action", words="Count the visits")["kind"] == "session"
    assert list_written(meeting, ACTIONS)[0][1:3] == ("", "")
    assert "Write what it is first" in refused(minute(meeting, of="action", words=" "))
    assert "is not a date" in refused(minute(meeting, of="request", words="The waits", by="soon"))
    assert list_written(meeting, REQUESTS) == []


def test_a_request_is_made_by_whoever_leads_and_by_the_chair_with_what_it_came_from(meeting: Meeting) -> None:
    minute(meeting, **REQUEST, why="To see who waits")
    minute(meeting, GRACE, **REQUEST)
    assert [cells[3] for cells in list_written(meeting, REQUESTS)] == [
        "To see who waits",
        "It came from “Step s1?”",
    ]
    assert "Only whoever leads the session, and the chair" in refused(minute(meeting, ADA, **REQUEST))
    assert "Tell whoever leads" in refused(minute(meeting, GRACE, **ACTION))
    meeting.press("mark", seat=meeting.seats[MARY], words="chair")
    assert minute(meeting, GRACE, **REQUEST)["kind"] == "refused"


def test_an_answer_and_an_action_say_which_question_they_came_from(meeting: Meeting) -> None:
    about = ask(meeting)
    said = {"of": "answer", "words": "Staff have left", "post": "Director"}
    assert minute(meeting, GRACE, about=about, **said)["kind"] == "session"
    assert minute(meeting, GRACE, about=about, **ACTION)["kind"] == "session"
    assert list_written(meeting, WITNESSES) == [
        ("Director", "", "", "Why are visits late?", "Staff have left")
    ]
    assert list_written(meeting, ACTIONS)[0][3] == "Why are visits late?"
    assert "Say which question" in refused(minute(meeting, **said))
    meeting.say(ADA, "take_back", about=about)
    assert "taken back meanwhile" in refused(minute(meeting, about=about, **said))


def test_it_is_taken_while_the_meeting_goes_on_or_is_paused(briefing: Briefing) -> None:
    with hold_meeting(briefing, ADA, is_planned=True) as meeting:
        assert refused(minute(meeting, **ACTION)) == BEGUN
        for act in ("begin", "pause"):
            meeting.press(act)
            assert minute(meeting, **ACTION)["kind"] == "session"
        meeting.press("end")
        assert "has ended" in refused(minute(meeting, **ACTION))


def test_whoever_waits_writes_nothing_and_is_told_nothing_of_it(meeting: Meeting) -> None:
    meeting.join(GRACE, seat="stranger")
    assert "Wait until" in refused(minute(meeting, "stranger", **REQUEST))
    minute(meeting, **REQUEST)
    end(meeting)
    assert meeting.see("stranger")["minuted"] == []


def test_the_close_screen_says_them_in_words_with_what_is_missing(meeting: Meeting) -> None:
    about = ask(meeting)
    minute(meeting, **ACTION)
    minute(meeting, of="request", words="The waits by ward")
    minute(meeting, of="answer", about=about, words="Staff have left", post="Director")
    assert meeting.see(ADA)["minuted"] == []
    end(meeting)
    assert [(told["heading"], told["words"]) for told in meeting.see(ADA)["minuted"]] == [
        ("Actions", ["Count the visits (Head of service, by 1 February 2027, open)"]),
        ("Requests for information", ["The waits by ward (no post yet, no day yet, asked)"]),
        ("What officers answered", ["Why are visits late? Staff have left (Director)"]),
    ]


def test_a_question_says_what_it_has_come_to(meeting: Meeting) -> None:
    about, other = ask(meeting), ask(meeting, "Who checks “visits”?")
    minute(meeting, of="answer", about=about, words="Staff have left", post="Director")
    minute(meeting, about=about, **ACTION)
    minute(meeting, about=other, **REQUEST)
    minute(meeting, about=other, **REQUEST, why="To see who waits")
    asked_for = "Asked for: The waits by ward (Director, by 1 February 2027, asked)"
    for who in (FAY, GRACE, ADA):
        assert [question["came_to"] for question in meeting.see(who)["you"]["questions"]] == [
            [
                "Answered: Staff have left (Director)",
                "An action: Count the visits (Head of service, by 1 February 2027, open)",
            ],
            [asked_for, asked_for],
        ]
    assert list_written(meeting, REQUESTS)[1][3] == "To see who waits (It came from “Who checks “visits”?”)"


def test_an_officer_notes_the_answer_to_a_question_once_it_is_called_and_nothing_else(
    meeting: Meeting,
) -> None:
    meeting.join("Jo Hale", role=Role.OFFICER)
    about, said = ask(meeting), {"of": "answer", "words": "Staff have left", "post": "Director"}
    assert meeting.see("Jo Hale")["you"]["questions"] == []
    assert "The chair calls it" in refused(minute(meeting, "Jo Hale", about=about, **said))
    meeting.say(FAY, "queue", about=about, to="called", place=1)
    told = meeting.see("Jo Hale")["you"]
    assert (told["answers"], told["calls"]) == (True, False)
    assert [(asked["words"], asked["by"]) for asked in told["questions"]] == [("Why are visits late?", "")]
    assert minute(meeting, "Jo Hale", about=about, **said)["kind"] == "session"
    meeting.say(FAY, "queue", about=about, to="asked", place=0)
    assert minute(meeting, "Jo Hale", about=about, **said)["kind"] == "session"
    assert [cells[4] for cells in list_written(meeting, WITNESSES)] == ["Staff have left"] * 2
    for sent in (ACTION, REQUEST):
        assert "Only whoever leads the session" in refused(minute(meeting, "Jo Hale", about=about, **sent))
    meeting.say(FAY, "queue", about=about, to="left", place=0)
    assert "The chair calls it" in refused(minute(meeting, "Jo Hale", about=about, **said))
    assert "Only whoever leads" in refused(minute(meeting, ADA, about=about, **said))


def test_of_what_is_exempt_everybody_is_told_only_how_much_there_is(meeting: Meeting) -> None:
    about = ask(meeting)
    minute(meeting, about=about, **ACTION)
    minute(meeting, of="action", words="See the file of child J", post="Director")
    page = meeting.room.page
    named = [name_row("Action", ACTIONS, row.cells) for row in list_table(page, ACTIONS)]
    cells = [(name, "exempt", "1: any individual", "Personal", "", "Director", "") for name in named]
    rows = [KeptRow(row, key=str(at) * 32) for at, row in enumerate(cells)]
    page.write(write_rows(page, MARKED, tuple(rows), meeting.room.find_session().leaders[0].person, "marks"))
    assert meeting.see(ADA)["you"]["questions"][0]["came_to"] == []
    end(meeting)
    _number, leading, seated, _yous = meeting.room.find_news()
    for told in (meeting.see(ADA), meeting.see(FAY), leading, seated):
        assert "child J" not in str(told)
        assert {group["heading"]: group["words"] for group in told["minuted"]}["Exempt"] == [
            "2 things written down here can be read in the review alone."
        ]
