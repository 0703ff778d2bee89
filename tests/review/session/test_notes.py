"""Notes in a session: who wrote them is told only as they wish, and each is of its own session and round."""

import json
from collections.abc import Iterator

import pytest
from tests.review.page import PLAN, Visitor, refused, rules_of, saved
from tests.review.session.meeting_room import (
    ADA,
    BEHIND,
    EXPECTED,
    FAY,
    GRACE,
    MARY,
    Meeting,
    hold_meeting,
    step,
)

from scrutiny import panels
from scrutiny.briefing import Briefing
from scrutiny.cli.saying_records import say_history, say_state
from scrutiny.guide.plans.chosen import ChosenPlan
from scrutiny.guide.plans.values import How, Plan
from scrutiny.record.rights import HowKnown, Person
from scrutiny.review.notes import find_noted
from scrutiny.review.proposals import list_proposals
from scrutiny.review.recommendations import list_recommendations, name_part
from scrutiny.review.recorded import show_answer
from scrutiny.review.session.steps.notes import NoteKind
from scrutiny.review.standings import make_standing_fields
from scrutiny.vocabulary import Judgement, Role

STEPS = (
    step("s1", How.DECIDE, prompt="sp_recommendations"),
    step("s2", How.ALONE, prompt=EXPECTED, judgements=(Judgement.LEADERS,)),
    step("s3", How.TOGETHER, prompt=BEHIND),
)
MADE = ChosenPlan(Plan("made", "A made meeting", 15, tuple(chosen.step for chosen in STEPS)), STEPS)
ABOUT = f"{EXPECTED}.leaders"
SLOW = "It takes too long"


@pytest.fixture
def meeting(briefing: Briefing) -> Iterator[Meeting]:
    with hold_meeting(briefing, ADA, GRACE, MARY, chosen=MADE) as held:
        yield held


def differ(meeting: Meeting, words: str = SLOW, *, is_named: bool = False) -> str:
    """Have Mary see a recommendation of Ada’s differently; give what it is about in the record."""
    meeting.say(ADA, "propose", words="Publish the waits")
    key = list_recommendations(meeting.room.page)[0].key
    told = meeting.say(MARY, "note", of="differs", about=key, words=words, is_named=is_named)
    assert told["kind"] == "session"
    return name_part(key, "differs")


def answer_all(meeting: Meeting, value: str = "good") -> None:
    for who in (ADA, GRACE, MARY):
        assert meeting.answer(who, ABOUT, value)["kind"] == "session"


def open_again(meeting: Meeting) -> None:
    """End the session, and open another in the same review with the same people."""
    fay = Person(FAY, Role.FACILITATOR, HowKnown.ON_TRUST)
    meeting.room.lead_on({"act": "end"}, fay, "end")
    meeting.code, meeting.secret = meeting.room.open(MADE, fay)
    assert meeting.lead()["kind"] == "session"
    for who in (ADA, GRACE, MARY):
        assert meeting.join(who)["kind"] == "session"


def test_dissent_without_a_name_is_nobodys_on_any_screen_or_paper(
    meeting: Meeting, briefing: Briefing
) -> None:
    about = differ(meeting)
    told = [meeting.see(who) for who in (FAY, ADA, GRACE)]
    assert all(seen["step"]["proposals"][0]["differs"] == [SLOW] for seen in told)
    assert not any(MARY in json.dumps(seen["step"]) for seen in told)
    for shared in meeting.room.find_news()[1:3]:
        assert MARY not in json.dumps({**shared, "leading": None})
    plan = Visitor(briefing, PLAN)
    part = rules_of(panels.show_recommendations(plan.opened))
    told_whole = json.dumps(part.tell().dump()) + part.html + json.dumps(plan.say(part, "look", since=0))
    assert SLOW in told_whole
    assert MARY not in told_whole
    assert MARY not in repr(list_proposals(plan.opened))
    assert [proposal.dissents for proposal in list_proposals(plan.opened)] == [((SLOW, ""),)]
    assert not [line for line in say_state(plan.opened.state, "leeds") if MARY in line]
    (note,) = (name for name in plan.opened.state.answers if name.startswith(f"{about}.n"))
    assert [MARY in line for line in say_history(plan.opened.list_entries(note))] == [False, False]
    plan.close()


@pytest.mark.parametrize("kind", [kind for kind in NoteKind if kind is not NoteKind.QUESTION])
def test_no_command_says_who_wrote_a_note_or_as_what(meeting: Meeting, kind: NoteKind) -> None:
    meeting.press("next")
    meeting.press("open")
    answer_all(meeting)
    if kind in {NoteKind.LATE, NoteKind.DIFFERS}:
        meeting.press("close")
    if kind is NoteKind.DIFFERS:
        meeting.press("show")
    assert meeting.say(MARY, "note", of=kind.value, words=SLOW)["kind"] == "session"
    page = meeting.room.page
    (note,) = (name for name in page.state.answers if find_noted(name))
    written = [line for line in say_state(page.state, "leeds") if line.startswith(note)]
    done = [line for line in say_history(page.list_entries(note)) if note in line]
    assert [len(written), len(done)] == [1, 1]
    said = " ".join(written + done)
    assert (MARY in said, "member" in said, said.count("by somebody, at ")) == (False, False, 2)
    # Nor of whoever takes it back.
    meeting.say(MARY, "take_back", about=note)
    assert MARY not in " ".join(say_history(page.list_entries(note)))


def test_dissent_with_a_name_is_told_with_it(meeting: Meeting) -> None:
    differ(meeting, is_named=True)
    assert meeting.see(ADA)["step"]["proposals"][0]["differs"] == [f"{SLOW} ({MARY})"]
    assert [proposal.dissents for proposal in list_proposals(meeting.room.page)] == [((SLOW, MARY),)]


def test_dissent_says_so_where_the_words_have_been_changed_since(
    meeting: Meeting, briefing: Briefing
) -> None:
    differ(meeting)
    key = list_recommendations(meeting.room.page)[0].key

    def word(words: str) -> list[str]:
        seen = meeting.see(ADA)["step"]["proposals"][0]["seen"]
        told = meeting.say(ADA, "propose", about=key, words=words, seen=seen)
        differs: list[str] = told["step"]["proposals"][0]["differs"]
        return differs

    earlier = f"Said of earlier words: {SLOW}"
    assert word("Publish every wait") == [earlier]
    meeting.say(MARY, "note", of="differs", about=key, words="Not every", is_named=True)
    assert meeting.see(ADA)["step"]["proposals"][0]["differs"] == [earlier, f"Not every ({MARY})"]
    plan = Visitor(briefing, PLAN)
    assert earlier in rules_of(panels.show_recommendations(plan.opened)).html
    assert [said.dissents for said in list_proposals(plan.opened)] == [((earlier, ""), ("Not every", MARY))]
    plan.close()
    # Words that stand again are those it was said of.
    assert word("Publish the waits") == [SLOW, f"Said of earlier words: Not every ({MARY})"]


def test_the_head_of_a_table_of_dissent_never_says_who_wrote_in_it(
    meeting: Meeting, briefing: Briefing
) -> None:
    about = differ(meeting)
    plan, other = Visitor(briefing, PLAN, MARY), Visitor(briefing, PLAN)
    written = plan.say(
        rules_of(panels.show_recommendations(plan.opened)),
        "save",
        about=about,
        value=[["No", ""]],
        replaces=[],
    )
    version = saved(written)["field"]["versions"][0]
    assert (version["author"], version["writers"], version["by"]) == ("somebody", ["somebody"], "somebody")
    assert "role" not in version
    part = rules_of(panels.show_recommendations(other.opened))
    (line,) = other.say(part, "history", about=about)["entries"]
    assert line["said"].startswith("Somebody wrote at ")
    assert MARY not in part.html
    (field,) = (field for field in make_standing_fields(plan.opened) if field.about == about)
    assert "Written by somebody, on " in repr(show_answer(field, plan.opened.state))
    plan.close()
    other.close()


def test_dissent_about_what_was_agreed_is_nobodys_in_the_record_as_it_is_shown(meeting: Meeting) -> None:
    for act in ("next", "skip", "next"):
        meeting.press(act)
    assert meeting.see(FAY)["step"]["key"] == "s3"
    meeting.answer(FAY, BEHIND, "We were told", is_agreed=True)
    meeting.say(MARY, "note", of="differs", words=SLOW)
    assert not [line for line in say_state(meeting.room.page.state, "leeds") if MARY in line]


def test_a_note_that_is_too_long_is_refused_with_how_long_it_may_be(meeting: Meeting) -> None:
    meeting.say(ADA, "propose", words="Publish the waits")
    key = list_recommendations(meeting.room.page)[0].key
    words = "word " * 600
    said = refused(meeting.say(MARY, "note", of="differs", about=key, words=words))
    assert said == "This has 3000 characters, and a note has at most 500. Shorten it, and send it."


def test_what_somebody_says_of_a_step_is_of_its_round(meeting: Meeting) -> None:
    meeting.press("next")
    meeting.say(ADA, "note", of="park", words="")
    meeting.press("open")
    assert meeting.see(FAY)["step"]["park"] == 1
    meeting.say(GRACE, "note", of="cannot", words="")
    for who in (ADA, MARY):
        meeting.answer(who, ABOUT, "good")
    meeting.press("close")
    meeting.say(GRACE, "note", of="late", words="Too slow")
    meeting.press("show", knowing=True)
    meeting.say(GRACE, "note", of="differs", words="Not so")
    told = meeting.see(GRACE)
    assert (told["step"]["late"], told["step"]["differs"]) == (["Too slow"], ["Not so"])
    assert [aside["of"] for aside in told["you"]["asides"]] == ["cannot"]
    again = meeting.press("again")["step"]
    assert (again["park"], again["cannot"], again["late"], again["differs"]) == (0, 0, [], [])
    assert meeting.see(GRACE)["you"]["asides"] == []
    assert again["noted_before"] == [
        "Said late, before it was answered again: Too slow",
        "Seen differently, before it was answered again: Not so",
    ]


def test_what_was_said_in_an_earlier_session_is_not_said_in_the_next(meeting: Meeting) -> None:
    meeting.say(ADA, "note", of="question", words="Why late?")
    meeting.press("next")
    meeting.say(ADA, "note", of="park", words="")
    meeting.press("open")
    answer_all(meeting)
    meeting.press("close")
    meeting.press("show")
    meeting.say(GRACE, "note", of="differs", words="Not so")
    meeting.say(GRACE, "note", of="late", words="Too slow")
    open_again(meeting)
    assert meeting.see(ADA)["you"]["questions"] == []
    told = meeting.press("next")["step"]
    assert (told["key"], told["park"], told["differs"], told["late"]) == ("s2", 0, [], [])
    assert meeting.see(ADA)["you"]["asides"] == []


def test_nothing_but_a_note_is_taken_back_as_one(meeting: Meeting) -> None:
    meeting.say(ADA, "propose", words="Publish the waits")
    assert "Only whoever wrote this" in refused(meeting.say(ADA, "take_back", about="sp_recommendations"))
    assert len(list_recommendations(meeting.room.page)) == 1
