"""A session from its opening to its end, as everybody with a seat in it is told."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from tests.review.page import refused
from tests.review.session.meeting_room import (
    ADA,
    EXPECTED,
    FAY,
    GRACE,
    MARY,
    PRESSURES,
    STEPS,
    Meeting,
    hold_meeting,
)

from scrutiny.briefing import Briefing
from scrutiny.guide.plans.chosen import ChosenPlan, ChosenStep
from scrutiny.guide.plans.values import Plan, PlanStep
from scrutiny.record.entries import EntryKind, Json, Writing
from scrutiny.record.rights import HowKnown
from scrutiny.review.recorded import list_named_fields, show_answer
from scrutiny.review.session.seats.joining import read_code
from scrutiny.review.session.standing.values import Mark
from scrutiny.vocabulary import Role

ABOUT = f"{EXPECTED}.leaders"


@pytest.fixture
def meeting(briefing: Briefing) -> Iterator[Meeting]:
    with hold_meeting(briefing, ADA, GRACE, MARY) as held:
        yield held


def go_to_answers(meeting: Meeting) -> None:
    for act in ("next", "open"):
        assert meeting.press(act)["kind"] == "session"


def mine(told: dict[str, Any], about: str = ABOUT) -> object:
    rating = next(field for field in told["step"]["own"] if field["about"] == about)["rating"]
    return rating["mine"]["value"] if rating["mine"] else None


def test_a_step_is_read_opened_closed_shown_and_agreed(meeting: Meeting) -> None:
    told = meeting.see(ADA)["step"]
    assert (told["number"], told["of"], told["state"], told["word"]) == (1, 4, "reading", "Look")
    meeting.press("next")
    assert meeting.see(ADA)["step"]["word"] == "Wait"
    meeting.press("open")
    assert meeting.see(ADA)["step"]["word"] == "Answer now"
    for who, grade in ((ADA, "good"), (GRACE, "good"), (MARY, "inadequate")):
        assert mine(meeting.answer(who, ABOUT, grade, reason="As we saw")) == grade
    told = meeting.see(ADA)["step"]
    assert (told["answered"], told["people"]) == (3, 3)
    meeting.press("close")
    assert meeting.see(ADA)["step"]["said"] == "Answers are closed."
    shown = meeting.press("show")["step"]
    assert (shown["state"], shown["word"]) == ("shown", "Look")
    assert shown["said"] == "Answers are shown."
    assert shown["own"][0]["rating"]["said"].startswith("Three people answered. Two said good")
    agreed = meeting.answer(FAY, EXPECTED, "We were too hopeful.", is_agreed=True)
    assert agreed["step"]["agreed"][0]["versions"][0]["value"] == "We were too hopeful."
    assert meeting.press("agree")["step"]["word"] == "Agreed"
    assert meeting.press("next")["step"]["number"] == 3


def test_everybody_is_told_while_nobody_who_leads_is_connected(meeting: Meeting) -> None:
    assert meeting.see(ADA)["leader_away"] is False
    meeting.seats.pop(FAY)
    meeting.see(ADA)
    assert meeting.see(ADA)["leader_away"] is True
    meeting.lead()
    meeting.see(ADA)
    assert meeting.see(ADA)["leader_away"] is False
    meeting.press("pause", words="")
    assert meeting.see(ADA)["leader_away"] is False


def test_everybody_is_told_when_a_break_ends_by_the_clock_of_the_app(briefing: Briefing) -> None:
    rest = PlanStep(minutes=5, is_break=True)
    away = ChosenStep(key="break", title="Break", minutes=5, step=rest, how=None)
    steps = (STEPS[0], away, STEPS[1])
    chosen = ChosenPlan(Plan("made", "A meeting", 15, tuple(chosen.step for chosen in steps)), steps)
    with hold_meeting(briefing, ADA, chosen=chosen) as meeting:
        meeting.press("next")
        now = datetime.now(UTC).astimezone()
        # The minute may have changed meanwhile.
        until = (now + timedelta(minutes=5), now + timedelta(minutes=5, seconds=-10))
        said = {f"Back at {at.hour % 12 or 12}:{at:%M}." for at in until}
        assert meeting.see(ADA)["step"]["said"] in said
        meeting.press("minutes")
        assert meeting.see(ADA)["step"]["said"] not in said


def test_nobody_hears_what_another_answered_before_it_is_shown(meeting: Meeting) -> None:
    go_to_answers(meeting)
    meeting.answer(ADA, ABOUT, "inadequate", reason="Marked words of Ada")
    for who in (GRACE, FAY):
        assert mine(meeting.see(who)) is None
        assert "Marked" not in str(meeting.see(who))
    assert mine(meeting.see(ADA)) == "inadequate"
    number, leads, seated, _yous = meeting.room.find_news()
    assert number == meeting.room.page.state.number
    assert "Marked" not in str((leads, seated))


def test_what_is_answered_alone_is_refused_until_it_is_open_and_after_it_is_closed(meeting: Meeting) -> None:
    meeting.press("next")
    assert "not open now" in refused(meeting.answer(ADA, ABOUT, "good"))
    meeting.press("open")
    meeting.answer(ADA, ABOUT, "good")
    meeting.press("close")
    assert "not open now" in refused(meeting.answer(ADA, ABOUT, "inadequate"))
    assert mine(meeting.see(ADA)) == "good"


def test_a_second_round_begins_empty_and_the_first_stands_beside_it(meeting: Meeting) -> None:
    go_to_answers(meeting)
    for who in (ADA, GRACE, MARY):
        meeting.answer(who, ABOUT, "good")
    for act in ("close", "show", "again"):
        assert meeting.press(act)["kind"] == "session"
    told = meeting.see(ADA)["step"]
    assert (told["state"], told["round"], mine(meeting.see(ADA))) == ("open", 2, None)
    (earlier,) = told["earlier"]
    assert (earlier["about"], earlier["said"]) == (ABOUT, "Three people answered. All said good.")
    assert [share["count"] for share in earlier["spread"] if share["words"] == "good"] == [3]


def test_one_answer_is_never_shown_and_two_only_to_somebody_who_was_told(meeting: Meeting) -> None:
    go_to_answers(meeting)
    meeting.answer(ADA, ABOUT, "good")
    meeting.press("close")
    assert "plain whose it is" in refused(meeting.press("show", knowing=True))
    meeting.press("skip")
    meeting.press("next")
    meeting.press("open")
    for who in (ADA, GRACE):
        meeting.answer(who, PRESSURES, [meeting.see(who)["step"]["own"][0]["options"][0]["key"]])
    meeting.press("close")
    assert "told apart" in refused(meeting.press("show"))
    assert meeting.press("show", knowing=True)["step"]["state"] == "shown"


def test_more_rows_than_may_be_picked_are_refused(meeting: Meeting) -> None:
    go_to_answers(meeting)
    meeting.press("close")
    meeting.press("skip")
    meeting.press("next")
    meeting.press("open")
    keys = [option["key"] for option in meeting.see(ADA)["step"]["own"][0]["options"]]
    said = refused(meeting.answer(ADA, PRESSURES, keys[:3]))
    assert said == "At most 2 can be ticked here, and 3 are."


@pytest.mark.parametrize("act", ["open", "next", "close", "end", "admit", "door"])
def test_nobody_but_whoever_leads_moves_a_session(meeting: Meeting, act: str) -> None:
    before = meeting.room.page.state.number
    reply = meeting.press(act, ADA, seat=meeting.seats[GRACE])
    assert reply["kind"] == "refused"
    assert meeting.room.page.state.number == before


def test_what_was_pressed_on_another_moment_is_refused(meeting: Meeting) -> None:
    meeting.press("next")
    assert "moved on meanwhile" in refused(meeting.press("next", step="s1", state="reading"))
    assert "cannot be done" in refused(meeting.press("show"))


def test_of_two_who_lead_at_once_the_second_is_told_that_the_session_has_moved_on(meeting: Meeting) -> None:
    meeting.lead("Sam Second")
    seen = meeting.see("Sam Second")["step"]
    meeting.press("next")
    reply = meeting.say("Sam Second", "press", act="next", step=seen["key"], state=seen["state"])
    assert "moved on meanwhile" in refused(reply)
    assert meeting.see("Sam Second")["step"]["number"] == 2
    assert meeting.press("open", "Sam Second")["step"]["state"] == "open"


def test_somebody_who_takes_a_name_that_is_there_waits_and_sees_nothing(meeting: Meeting) -> None:
    go_to_answers(meeting)
    meeting.answer(ADA, ABOUT, "inadequate", reason="Marked words of Ada")
    told = meeting.join("CLLR ADA BYR0N", seat="another phone")
    assert told["you"]["waits"]
    assert told["step"] is None
    assert "Marked" not in str(told)
    assert "Wait until" in refused(meeting.answer("another phone", ABOUT, "good"))
    meeting.press("admit", seat=meeting.seats["another phone"])
    assert mine(meeting.see("another phone")) == "inadequate"


def test_a_seat_that_is_removed_is_gone_and_its_entries_stay(meeting: Meeting) -> None:
    go_to_answers(meeting)
    meeting.answer(ADA, ABOUT, "good")
    meeting.press("remove", seat=meeting.seats[ADA])
    assert meeting.see(ADA)["kind"] == "gone"
    assert "no seat" in refused(meeting.answer(ADA, ABOUT, "inadequate"))
    assert meeting.see(GRACE)["step"]["answered"] == 1


def test_whoever_comes_back_under_the_name_of_somebody_removed_waits_and_sees_nothing(
    meeting: Meeting,
) -> None:
    go_to_answers(meeting)
    meeting.answer(ADA, ABOUT, "inadequate", reason="Marked words of Ada")
    meeting.press("remove", seat=meeting.seats[ADA])
    told = meeting.join(ADA, seat="another phone")
    assert (told["you"]["waits"], told["step"]) == (True, None)
    assert "Marked" not in str(told)
    meeting.press("admit", seat=meeting.seats["another phone"])
    assert mine(meeting.see("another phone")) == "inadequate"


def test_leading_is_handed_over_once_it_is_accepted(meeting: Meeting) -> None:
    assert "not offered" in refused(meeting.say(ADA, "accept"))
    meeting.press("offer", seat=meeting.seats[ADA])
    assert meeting.see(ADA)["you"]["offered"]
    assert meeting.say(ADA, "accept")["leading"]["main"]["act"] == "next"
    assert meeting.see(FAY)["leading"] is None
    assert "Only whoever leads" in refused(meeting.press("next", FAY, step="s1", state="reading"))


def test_a_scribe_writes_what_all_agree_on_and_no_other_member_does(meeting: Meeting) -> None:
    for _step in range(3):
        meeting.press("next")
        meeting.press("skip") if meeting.see(FAY)["step"]["number"] < 4 else None
    about = meeting.see(FAY)["step"]["agreed"][0]["about"]
    words = (
        {"columns": [], "rows": []} if meeting.see(FAY)["step"]["agreed"][0]["kind"] == "table" else "Ours"
    )
    assert "by the scribe" in refused(meeting.answer(ADA, about, words, is_agreed=True))
    meeting.press("mark", seat=meeting.seats[ADA], words=Mark.SCRIBE.value)
    assert meeting.answer(ADA, about, words, is_agreed=True)["kind"] == "session"


def test_the_link_leads_and_another_does_not(meeting: Meeting) -> None:
    assert "leads no session" in refused(meeting.lead("Somebody", "guessed"))
    secret = meeting.room.renew_link(meeting.room.find_session().leaders[0].person)
    assert meeting.see(FAY)["kind"] == "gone"
    assert "leads no session" in refused(meeting.lead())
    assert meeting.lead(FAY, secret)["leading"]["code"].replace(" ", "") == meeting.code


def test_the_door_keeps_new_people_out_and_nobody_in(meeting: Meeting) -> None:
    meeting.press("door")
    assert "closed the door" in refused(meeting.join("Cllr Rosalind Franklin"))
    assert meeting.see(ADA)["kind"] == "session"


def test_words_that_are_too_long_for_a_press_are_refused_with_how_long_they_may_be(meeting: Meeting) -> None:
    assert "at most 80 characters" in refused(meeting.press("park", words="Clerk " * 50))
    assert meeting.see(FAY)["step"]["state"] == "reading"


def test_a_step_that_is_parked_has_an_owner(meeting: Meeting) -> None:
    meeting.press("next")
    assert "Say who goes on" in refused(meeting.press("park"))
    said = meeting.press("park", words="Head of safeguarding")["step"]["said"]
    assert said == "This step is parked. Head of safeguarding goes on with it."


def test_the_end_says_what_was_decided_and_frees_what_was_never_reached(meeting: Meeting) -> None:
    go_to_answers(meeting)
    for who in (ADA, GRACE, MARY):
        meeting.answer(who, ABOUT, "good")
    for act in ("close", "show", "agree"):
        meeting.press(act)
    for _step in range(2):
        meeting.press("next")
        meeting.press("park", words="Clerk")
    told = meeting.press("end")
    assert (told["state"], told["step"], len(told["decided"])) == ("closed", None, 4)
    assert "All said good" in str(told["decided"][1]["words"])
    takes = meeting.room.page.state.rounds.takes
    assert (takes(ABOUT), takes(PRESSURES)) == (False, True)
    assert "has ended" in refused(meeting.join("Cllr Late"))


def test_every_entry_of_a_seat_says_how_its_name_was_known(meeting: Meeting) -> None:
    go_to_answers(meeting)
    meeting.answer(ADA, ABOUT, "good")
    entries = meeting.room.page.list_entries(ABOUT)
    assert [(entry.kind, entry.how) for entry in entries] == [(EntryKind.RATED, HowKnown.ROOM_CODE)]


def test_observers_and_officers_see_and_do_not_answer_what_is_asked_of_members(meeting: Meeting) -> None:
    meeting.join("Olive Officer", Role.OFFICER)
    meeting.join("Oscar Observer", Role.OBSERVER)
    go_to_answers(meeting)
    for who in ("Olive Officer", "Oscar Observer", FAY):
        assert not meeting.see(who)["you"]["may_answer"]
        assert "not asked of you" in refused(meeting.answer(who, ABOUT, "good"))


def test_the_full_workbook_shows_what_was_agreed_beside_what_each_person_answered(meeting: Meeting) -> None:
    go_to_answers(meeting)
    for who in (ADA, GRACE, MARY):
        meeting.answer(who, ABOUT, "good")
    for act in ("close", "show"):
        meeting.press(act)
    meeting.answer(FAY, EXPECTED, "We were too hopeful.", is_agreed=True)
    page = meeting.room.page
    (field,) = (field for field in list_named_fields(page, EXPECTED) if field.about == ABOUT)
    said = " ".join(view.in_words for view in show_answer(field, page.state))
    assert "All said good" in said
    assert "We were too hopeful." in said
    assert "Agreed in a session, written by Fay Leader" in said


def test_a_question_waits_with_the_chair_and_only_its_writer_takes_it_back(meeting: Meeting) -> None:
    meeting.say(ADA, "note", of="question", words="Why are visits late?")
    you = meeting.say(GRACE, "note", of="question", words="Who checks?")["you"]
    assert [(asked["words"], asked["place"], asked["by"]) for asked in you["questions"]] == [
        ("Who checks?", 2, "")
    ]
    all_of_them = meeting.see(FAY)["you"]["questions"]
    assert [asked["by"] for asked in all_of_them] == [ADA, GRACE]
    about = all_of_them[0]["about"]
    assert "Only whoever wrote this" in refused(meeting.say(GRACE, "take_back", about=about))
    meeting.say(FAY, "queue", about=about, to="asked", place=1)
    assert meeting.see(GRACE)["you"]["questions"][0]["place"] == 1
    assert meeting.say(ADA, "take_back", about=about)["you"]["questions"] == []
    meeting.press("mark", seat=meeting.seats[GRACE], words=Mark.CHAIR.value)
    assert len(meeting.see(GRACE)["you"]["questions"]) == 1
    assert "Members of the committee" in refused(meeting.say(FAY, "note", of="question", words="Mine"))


def test_dissent_stands_beside_what_is_agreed_named_only_as_its_writer_wishes(meeting: Meeting) -> None:
    assert "Nothing is shown or agreed" in refused(meeting.say(ADA, "note", of="differs", words="No"))
    go_to_answers(meeting)
    for who in (ADA, GRACE, MARY):
        meeting.answer(who, ABOUT, "good")
    assert "Nothing is shown or agreed" in refused(meeting.say(ADA, "note", of="differs", words="No"))
    meeting.press("close")
    assert "Nothing is shown or agreed" in refused(meeting.say(ADA, "note", of="differs", words="No"))
    meeting.press("show")
    meeting.say(ADA, "note", of="differs", words="We were told.")
    meeting.say(GRACE, "note", of="differs", words="We had asked.", is_named=True)
    differs = ["We were told.", f"We had asked. ({GRACE})"]
    assert meeting.see(MARY)["step"]["differs"] == differs
    assert ADA not in str(meeting.see(MARY)["step"])
    meeting.press("skip")
    for _step in range(2):
        meeting.press("next")
        meeting.press("skip")
    told = meeting.press("end")
    assert told["decided"][1]["words"][-2:] == [f"Seen differently: {words}" for words in differs]


def test_what_a_step_has_come_to_says_whose_it_is_and_what_was_ticked(meeting: Meeting) -> None:
    go_to_answers(meeting)
    for who in (ADA, GRACE, MARY):
        meeting.answer(who, ABOUT, "good")
    # While a step is open, what it has come to is nothing to anybody.
    asked = meeting.see(ADA)["step"]["key"]
    assert meeting.say(ADA, "step", step=asked)["words"] == []
    for act in ("close", "show", "next", "open"):
        meeting.press(act)
    row = meeting.see(ADA)["step"]["own"][0]["options"][0]
    for who in (ADA, GRACE, MARY):
        meeting.answer(who, PRESSURES, [row["key"]])
    for act in ("close", "show"):
        meeting.press(act)
    picked = meeting.say(ADA, "step", step=meeting.see(ADA)["step"]["key"])["words"]
    assert len(picked) == 1
    assert picked[0].endswith(": 3")
    before = meeting.say(ADA, "step", step=asked)["words"]
    assert before[0].startswith("Impact of leaders: Three people answered.")


def test_what_was_not_written_down_is_never_called_agreed(meeting: Meeting) -> None:
    go_to_answers(meeting)
    for who in (ADA, GRACE, MARY):
        meeting.answer(who, ABOUT, "good")
    for act in ("close", "show"):
        told = meeting.press(act)
    assert told["leading"]["main"]["words"] == "Write what we agreed"
    assert "cannot be done" in refused(meeting.press("agree"))
    written = meeting.answer(FAY, EXPECTED, "We were too hopeful.", is_agreed=True)
    assert written["leading"]["main"]["words"] == "This is agreed"
    for act in ("agree", "next", "open", "close", "skip", "next"):
        told = meeting.press(act)
    assert [button["words"] for button in (told["leading"]["main"], told["leading"]["others"][1])] == [
        "Write what we agreed",
        "End the session without agreeing",
    ]


def test_what_stands_beside_a_step_names_no_number_of_a_question(meeting: Meeting) -> None:
    told = [meeting.say(ADA, "step", step=key)["html"] for key in ("s2", "s3", "s4")]
    assert all("Evidence beside this question" in html for html in told)
    assert not any(re.search(r"question \d", html) for html in told)


def test_whoever_cannot_answer_or_would_park_says_so_and_takes_it_back(meeting: Meeting) -> None:
    go_to_answers(meeting)
    for of in ("cannot", "park"):
        assert meeting.say(ADA, "note", of=of, words="")["kind"] == "session"
    told = meeting.see(FAY)["step"]
    assert (told["cannot"], told["park"]) == (1, 1)
    asides = meeting.see(ADA)["you"]["asides"]
    assert [aside["of"] for aside in asides] == ["cannot", "park"]
    assert meeting.see(GRACE)["you"]["asides"] == []
    meeting.say(ADA, "take_back", about=asides[1]["about"])
    assert meeting.see(FAY)["step"]["park"] == 0
    meeting.press("close")
    meeting.press("skip")
    assert meeting.press("next")["step"]["cannot"] == 0


def test_what_came_late_is_no_answer_and_is_told_without_a_name_once_the_answers_are_shown(
    meeting: Meeting,
) -> None:
    go_to_answers(meeting)
    for who in (ADA, GRACE):
        meeting.answer(who, ABOUT, "good")
    assert "still be sent" in refused(meeting.say(MARY, "note", of="late", words="Too slow"))
    meeting.press("close")
    assert meeting.say(MARY, "note", of="late", words="Too slow")["step"]["late"] == []
    shown = meeting.press("show", knowing=True)["step"]
    assert (shown["late"], shown["answered"]) == (["Too slow"], 2)


def test_the_code_is_another_only_when_whoever_leads_asks_for_it(meeting: Meeting) -> None:
    before = meeting.see(FAY)["leading"]["code"]
    assert meeting.see(ADA)["code"] == before
    assert "Only whoever leads" in refused(meeting.press("code", ADA))
    assert meeting.press("code")["leading"]["code"] != before
    assert meeting.see(ADA)["code"] != before


def test_an_answer_that_is_not_offered_any_more_stays_with_a_reason_until_another_is_chosen(
    meeting: Meeting,
) -> None:
    go_to_answers(meeting)
    body: Json = {"value": "fair", "reason": ""}
    meeting.room.page.write(Writing(EntryKind.RATED, ABOUT, body, ADA, Role.MEMBER, "before"))
    told = meeting.answer(ADA, ABOUT, "fair", reason="We saw it")
    assert mine(told) == "fair"
    assert "not one of those offered" in refused(meeting.answer(GRACE, ABOUT, "fair"))


def test_nothing_is_agreed_or_saved_over_in_words_that_were_not_seen(meeting: Meeting) -> None:
    go_to_answers(meeting)
    for who in (ADA, GRACE, MARY):
        meeting.answer(who, ABOUT, "good")
    for act in ("close", "show"):
        meeting.press(act)
    meeting.press("mark", seat=meeting.seats[ADA], words="scribe")
    told = meeting.answer(FAY, EXPECTED, "We were too hopeful.", is_agreed=True)
    (first,) = told["step"]["agreed"][0]["versions"]
    before = [first["number"]]
    sent: dict[str, Any] = {"replaces": before, "token": "ada"}
    changed = meeting.answer(ADA, EXPECTED, "We were told.", is_agreed=True, **sent)
    assert changed["kind"] == "session"
    unseen = "since you saw it. Read it as it stands now"
    assert unseen in refused(meeting.press("agree", seen=str(first["number"])))
    assert unseen in refused(meeting.answer(FAY, EXPECTED, "Mine", is_agreed=True, replaces=before))
    again = meeting.answer(ADA, EXPECTED, "We were told.", is_agreed=True, **sent)
    assert [version["value"] for version in again["step"]["agreed"][0]["versions"]] == ["We were told."]
    assert meeting.press("agree")["step"]["state"] == "agreed"


@pytest.mark.parametrize("typed", ["{0} {1}", "{0}-{1}", "{0}\u2013{1}", " {0}{1}. ", "\u200b{0}\u00a0{1}"])
def test_a_code_is_read_with_any_mark_between_its_halves_and_in_letters_of_any_width(typed: str) -> None:
    code = "ZMVGKM9F"
    wide = "".join(chr(ord(sign) + 0xFEE0) for sign in code)
    for signs in (code, code.lower(), wide):
        assert read_code(typed.format(signs[:4], signs[4:])) == code
    assert read_code(typed.format("ZMVG", "KM9O")) == ""
