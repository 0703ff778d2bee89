"""What a session guards: whose answers are told, when something is taken, and what a decision is of."""

from typing import Any

import pytest
from tests.review.page import Visitor
from tests.review.session.meeting_room import ADA, FAY, GRACE, MARY, Meeting, hold_meeting, plan_of, step

from scrutiny.briefing import Briefing
from scrutiny.guide.plans.values import How
from scrutiny.review.ratings import list_ratings, read_part
from scrutiny.review.session.seats.joining import hash_secret
from scrutiny.vocabulary import Role

WORKED, BLIND, RECOMMENDED = "rr_how_we_worked", "rr_blind_spots", "sp_recommendations"
REACTIVE, PLAN = "02_reactive_review", "07_scrutiny_plan"
ALONE = plan_of(step("s1", How.ALONE, prompt=WORKED), step("s2", How.TOGETHER, prompt=BLIND))
DECIDES = plan_of(step("s1", How.DECIDE, prompt=RECOMMENDED))
OFFICER = "Ann Officer"
ENDED = "This session has ended, and takes nothing more. Write it in the workbook."
PAUSED = "The session is paused. Your words are kept in this browser."


def propose(meeting: Meeting, who: str, words: str, about: str = "", seen: str = "") -> dict[str, Any]:
    """Have somebody propose, or word anew, what is recommended."""
    parts = {"words": words, "to": "", "post": "", "by": "", "test": "", "because": []}
    return meeting.say(who, "propose", about=about, seen=seen, **parts)


def find_proposal(meeting: Meeting) -> dict[str, Any]:
    """Give the first recommendation as a member sees it."""
    found: dict[str, Any] = meeting.see(ADA)["step"]["proposals"][0]
    return found


def test_the_link_to_lead_takes_no_name_under_which_somebody_answered(briefing: Briefing) -> None:
    with hold_meeting(briefing, ADA, GRACE, chosen=ALONE) as meeting:
        meeting.press("open")
        meeting.answer(ADA, WORKED, "well", reason="mine alone")
        meeting.press("remove", seat=meeting.seats[ADA])
        meeting.press("remove", seat=meeting.seats[GRACE])
        for number, name in enumerate((ADA, GRACE, "cllr ada  BYRON")):
            meeting.seats[f"w{number}"] = hash_secret(f"w{number}")
            told = meeting.say(f"w{number}", "lead", name=name, secret=meeting.secret)
            assert told["kind"] == "refused"
            assert "mine alone" not in str(told)
        meeting.seats["w9"] = hash_secret("w9")
        assert meeting.say("w9", "lead", name=FAY, secret=meeting.secret)["you"]["leads"]


@pytest.mark.parametrize("role", [Role.MEMBER, Role.OBSERVER])
def test_whoever_waits_is_told_that_and_nothing_of_the_name_they_gave(briefing: Briefing, role: Role) -> None:
    with hold_meeting(briefing, ADA, GRACE, chosen=ALONE) as meeting:
        meeting.say(ADA, "note", of="question", words="Was the manager suspended?")
        meeting.say(ADA, "note", of="park")
        told = meeting.join(ADA, role, seat="stranger")
        news = meeting.room.find_news()[3][meeting.seats["stranger"]]
        for you in (told["you"], news):
            assert you["waits"]
            assert not you["questions"]
            assert not you["asides"]
        for mark in ("chair", "scribe"):
            pressed = meeting.press("mark", seat=meeting.seats["stranger"], words=mark)
            assert pressed["kind"] == "refused"


def test_an_observer_is_marked_as_neither_and_an_officer_as_the_scribe_alone(briefing: Briefing) -> None:
    with hold_meeting(briefing, ADA, chosen=ALONE) as meeting:
        meeting.join("Olga Observer", Role.OBSERVER)
        meeting.join(OFFICER, Role.OFFICER)
        for who, mark, kind in (
            ("Olga Observer", "chair", "refused"),
            ("Olga Observer", "scribe", "refused"),
            (OFFICER, "chair", "refused"),
            (OFFICER, "scribe", "session"),
            (ADA, "chair", "session"),
        ):
            assert meeting.press("mark", seat=meeting.seats[who], words=mark)["kind"] == kind, (who, mark)


def test_nothing_is_proposed_seconded_or_decided_while_paused_or_ended(briefing: Briefing) -> None:
    with hold_meeting(briefing, ADA, GRACE, chosen=DECIDES) as meeting:
        propose(meeting, ADA, "That homes are opened")
        found = find_proposal(meeting)
        about = {"about": found["key"], "seen": found["seen"]}
        for act, sentence in (("pause", PAUSED), ("end", ENDED)):
            meeting.press(act)
            sent = (
                propose(meeting, ADA, "That homes are closed"),
                meeting.say(GRACE, "second", **about),
                meeting.say(GRACE, "support", value="yes", reason="", **about),
                meeting.say(ADA, "note", of="question", words="Why?"),
                meeting.press("decide", words="agreed", **about),
            )
            assert [reply.get("sentence") for reply in sent] == [sentence] * len(sent)
            meeting.press("resume")
        assert [entry["words"] for entry in meeting.see(FAY)["decided"]]


def test_nothing_is_recommended_before_the_meeting_begins(briefing: Briefing) -> None:
    with hold_meeting(briefing, ADA, chosen=DECIDES, is_planned=True) as meeting:
        told = propose(meeting, ADA, "That homes are opened")
        assert told["sentence"] == "The meeting has not begun. Your words are kept in this browser."


def test_what_was_agreed_is_not_written_anew_once_a_session_has_ended(briefing: Briefing) -> None:
    with hold_meeting(briefing, ADA, chosen=plan_of(step("s1", How.TOGETHER, prompt=BLIND))) as meeting:
        meeting.press("mark", seat=meeting.seats[ADA], words="scribe")
        meeting.answer(ADA, BLIND, "What we agreed", is_agreed=True)
        meeting.press("agree")
        meeting.press("end")
        told = meeting.answer(ADA, BLIND, "What nobody agreed", is_agreed=True, replaces=[])
        assert told["sentence"] == ENDED
        assert meeting.see(FAY)["decided"][0]["words"] == ["What we agreed"]


def close_and_end(meeting: Meeting) -> None:
    """Answer the first question, close it, and end the session."""
    meeting.press("open")
    meeting.answer(ADA, WORKED, "not at all")
    meeting.answer(GRACE, WORKED, "well")
    meeting.press("close")
    meeting.press("skip")
    meeting.press("next")
    meeting.press("skip")
    meeting.press("end")


@pytest.mark.parametrize("goes", ["it is never opened", "it is taken out of the plan"])
def test_what_one_session_closed_stays_closed_though_another_plans_it(briefing: Briefing, goes: str) -> None:
    again = plan_of(step("t1", How.TOGETHER, prompt=BLIND), step("t2", How.ALONE, prompt=WORKED))
    with hold_meeting(briefing, ADA, GRACE, chosen=ALONE) as meeting:
        close_and_end(meeting)
    with hold_meeting(briefing, GRACE, chosen=again) as meeting:
        if goes == "it is taken out of the plan":
            told = meeting.say(FAY, "plan")
            kept = [{"key": "t1", "minutes": "5", "how": "together", "who": ""}]
            meeting.say(FAY, "plan", title=told["title"], steps=kept, seen=told["seen"], press="save")
        else:
            meeting.press("skip")
            meeting.press("next")
            meeting.press("skip")
            meeting.press("end")
        told = Visitor(briefing, REACTIVE, ADA).save("questions", WORKED, "very well")
        assert "not open now" in told["sentence"]
        meeting.room.page.follow()
        held = list_ratings(meeting.room.page.state, WORKED).values()
        assert sorted(str(read_part(entry, "value")) for entry in held) == ["not at all", "well"]


def test_whoever_leads_does_not_make_up_the_number_on_the_workbooks_page(briefing: Briefing) -> None:
    with hold_meeting(briefing, ADA, chosen=ALONE) as meeting:
        meeting.press("open")
        meeting.answer(ADA, WORKED, "not at all", reason="mine alone")
        leads = Visitor(briefing, REACTIVE, FAY, "facilitator").save("questions", WORKED, "well")
        officer = Visitor(briefing, REACTIVE, OFFICER, "officer").save("questions", WORKED, "well")
        assert (
            leads["sentence"]
            == "Whoever leads a session does not answer alone in it. Hand over leading first."
        )
        assert (
            officer["sentence"]
            == "The session asks this of others. Tell whoever leads it what you would say."
        )
        meeting.press("close")
        told = meeting.press("show", knowing=True)
        assert told["kind"] == "refused"
        assert "mine alone" not in str(told)


def test_their_own_answer_of_before_the_session_makes_up_no_number_either(briefing: Briefing) -> None:
    leads = Visitor(briefing, REACTIVE, FAY, "facilitator")
    assert leads.save("questions", WORKED, "well")["kind"] == "saved"
    with hold_meeting(briefing, ADA, chosen=ALONE) as meeting:
        meeting.press("open")
        meeting.answer(ADA, WORKED, "not at all", reason="mine alone")
        meeting.press("close")
        told = meeting.press("show", knowing=True)
        assert told["sentence"].startswith("One person has answered.")


def test_two_recommendations_have_not_the_same_words(briefing: Briefing) -> None:
    with hold_meeting(briefing, ADA, MARY, chosen=DECIDES) as meeting:
        propose(meeting, ADA, "That homes are opened")
        told = propose(meeting, MARY, "That  homes are opened ")
        assert told["sentence"].startswith("“That homes are opened” is recommended twice.")
        assert len(meeting.see(ADA)["step"]["proposals"]) == 1


def test_a_second_and_support_are_of_the_words_that_stood(briefing: Briefing) -> None:
    with hold_meeting(briefing, ADA, GRACE, MARY, chosen=DECIDES) as meeting:
        propose(meeting, ADA, "That ten homes are opened")
        first = find_proposal(meeting)
        about = {"about": first["key"], "seen": first["seen"]}
        meeting.say(GRACE, "second", **about)
        for who in (ADA, GRACE, MARY):
            meeting.say(who, "support", value="yes", reason="", **about)
        seconded = find_proposal(meeting)
        assert (seconded["state"], seconded["seconders"]) == ("seconded", [GRACE])
        propose(meeting, FAY, "That all homes are closed", about=first["key"], seen=seconded["seen"])
        reworded = find_proposal(meeting)
        assert (reworded["state"], reworded["seconders"]) == ("proposed", [])
        assert meeting.press("show_support", about=first["key"], knowing=True)["kind"] == "refused"
        # Of the words that were seconded before it stands again.
        propose(meeting, FAY, "That ten homes are opened soon", about=first["key"], seen=reworded["seen"])
        meeting.say(GRACE, "second", about=first["key"], seen=find_proposal(meeting)["seen"])
        assert find_proposal(meeting)["seconders"] == [GRACE]


def test_an_officer_proposes_on_no_page(briefing: Briefing) -> None:
    officer = Visitor(briefing, PLAN, OFFICER, "officer")
    part = officer.part("recommendations")
    headings = next(field.offered for field in part.make_fields() if field.about == RECOMMENDED)
    rows = [["That officers are paid more", *[""] * (len(headings) - 1)]]
    told = officer.say(
        part, "save", about=RECOMMENDED, replaces=[], value={"columns": [*headings], "rows": rows}
    )
    assert told["sentence"].startswith("Only members of the committee propose a recommendation.")
