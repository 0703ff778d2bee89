"""Recommendations in a session: proposed and seconded by members, worded and decided by whoever leads."""

from collections.abc import Iterator
from typing import Any

import pytest
from tests.review.meeting_room import ADA, BEHIND, FAY, GRACE, Meeting, hold_meeting, step
from tests.review.page import refused

from scrutiny.briefing import Briefing
from scrutiny.guide.plans.chosen import ChosenPlan
from scrutiny.guide.plans.values import How, Plan
from scrutiny.review.recommendations import list_recommendations
from scrutiny.vocabulary import Role

PAT = "Pat Officer"
STEPS = (
    step("s1", How.DECIDE, prompt="sp_recommendations"),
    step("s2", How.TOGETHER, prompt=BEHIND),
)
CHOSEN = ChosenPlan(Plan("made", "A made meeting", 10, tuple(chosen.step for chosen in STEPS)), STEPS)
WHOLE = {
    "words": "Publish the waiting times",
    "to": "the executive",
    "post": "Director of children’s services",
    "by": "2027-03-31",
    "test": "No child waits longer than ten days",
}


@pytest.fixture
def meeting(briefing: Briefing) -> Iterator[Meeting]:
    with hold_meeting(briefing, ADA, GRACE, chosen=CHOSEN) as held:
        held.join(PAT, Role.OFFICER)
        yield held


def proposals(meeting: Meeting, who: str = ADA) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = meeting.see(who)["step"]["proposals"]
    return listed


def main(meeting: Meeting) -> str:
    words: str = meeting.see(FAY)["leading"]["main"]["words"]
    return words


def propose(meeting: Meeting, who: str, words: str, **parts: object) -> str:
    assert meeting.say(who, "propose", words=words, **parts)["kind"] == "session"
    key: str = proposals(meeting)[-1]["key"]
    return key


def test_what_a_member_proposes_and_another_seconds_is_agreed_and_has_a_reference(meeting: Meeting) -> None:
    assert meeting.see(ADA)["step"]["word"] == "Answer now"
    assert main(meeting) == "Next step"
    key = propose(meeting, ADA, **WHOLE)
    found = proposals(meeting)[0]
    assert (found["words"], found["proposers"], found["state"]) == (WHOLE["words"], [ADA], "proposed")
    assert meeting.see(ADA)["you"]["proposed"] == [key]
    assert main(meeting) == "Next step"
    assert meeting.say(GRACE, "second", about=key)["you"]["seconded"] == [key]
    assert main(meeting) == "Recommendation 1 is agreed"
    told = meeting.press("decide", about=key)["step"]
    assert (told["state"], told["proposals"][0]["state"]) == ("agreed", "agreed")
    assert (told["word"], told["said"]) == ("Look", "All that is recommended is decided.")
    assert main(meeting) == "Next step"
    stands = list_recommendations(meeting.room.page)[0]
    assert (stands.reference[:1].isalpha(), stands.seconders) == (True, (GRACE,))


def test_what_a_recommendation_lacks_is_said_and_never_refused(meeting: Meeting) -> None:
    propose(meeting, ADA, "Look at it again")
    missing = " ".join(proposals(meeting)[0]["missing"])
    for words in (
        "No date",
        "No post",
        "No test",
        "Nobody is named",
        "Nobody has seconded",
        "rests on nothing",
    ):
        assert words in missing


def test_a_recommendation_rests_on_what_is_offered_and_on_nothing_else(meeting: Meeting) -> None:
    offered = meeting.say(ADA, "step", step="s1")["links"]
    propose(meeting, ADA, "Ask for more", because=[offered[0]["key"]])
    assert proposals(meeting)[0]["rests_on"][0].startswith(offered[0]["words"])
    assert "not offered" in refused(meeting.say(ADA, "propose", words="Ask", because=["figure:made_up"]))
    assert len(proposals(meeting)) == 1


def test_a_second_proposal_leaves_the_first_as_it_stood_and_a_repeat_writes_nothing(meeting: Meeting) -> None:
    offered = meeting.say(ADA, "step", step="s1")["links"]
    first = propose(meeting, ADA, **WHOLE, because=[offered[0]["key"]])
    before = proposals(meeting)[0]
    repeated = {"words": "Another", "token": "the-same"}
    for _time in range(2):
        meeting.say(GRACE, "propose", **repeated)
    told = proposals(meeting)
    assert [found["words"] for found in told] == [WHOLE["words"], "Another"]
    assert (told[0], told[0]["key"]) == (before, first)
    assert [found["proposers"] for found in told] == [[ADA], [GRACE]]


def test_words_are_changed_by_whoever_proposed_them_until_seconded_and_by_whoever_leads(
    meeting: Meeting,
) -> None:
    key = propose(meeting, ADA, **WHOLE)
    meeting.say(ADA, "propose", **{**WHOLE, "about": key, "words": "Publish all waiting times"})
    assert "Only whoever proposed this" in refused(meeting.say(GRACE, "propose", about=key, words="Mine"))
    meeting.say(GRACE, "second", about=key)
    assert "Only whoever proposed this" in refused(meeting.say(ADA, "propose", about=key, words="Later"))
    meeting.say(FAY, "propose", **{**WHOLE, "about": key, "words": "Publish every waiting time"})
    found = proposals(meeting)[0]
    assert (found["key"], found["words"], found["proposers"]) == (key, "Publish every waiting time", [ADA])


def test_nobody_seconds_their_own_and_officers_do_neither(meeting: Meeting) -> None:
    key = propose(meeting, ADA, **WHOLE)
    assert "Nobody seconds their own" in refused(meeting.say(ADA, "second", about=key))
    assert "Only members of the committee" in refused(meeting.say(PAT, "second", about=key))
    assert "Members of the committee propose" in refused(meeting.say(PAT, "propose", words="Ask us"))
    assert "Only whoever leads" in refused(meeting.press("decide", ADA, about=key))
    assert "does not stand any more" in refused(meeting.say(GRACE, "second", about="0" * 32))


def test_dissent_is_named_or_not_as_its_writer_wishes_and_stands_on_the_close(meeting: Meeting) -> None:
    key = propose(meeting, ADA, **WHOLE)
    meeting.say(GRACE, "second", about=key)
    meeting.say(GRACE, "note", of="differs", about=key, words="It takes too long")
    meeting.say(ADA, "note", of="differs", about=key, words="Ask the NHS too", is_named=True)
    assert proposals(meeting)[0]["differs"] == ["It takes too long", f"Ask the NHS too ({ADA})"]
    meeting.press("decide", about=key, words="not agreed")
    meeting.press("next")
    assert refused(meeting.press("next")) == "This cannot be done on this step now."
    decided = " ".join(meeting.press("end")["decided"][0]["words"])
    assert f"Recommendation 1, not agreed: {WHOLE['words']}" in decided
    assert f"seen differently: Ask the NHS too ({ADA})" in decided


def test_a_recommendation_is_made_on_its_own_step_alone(meeting: Meeting) -> None:
    meeting.press("next")
    assert meeting.see(FAY)["step"]["proposals"] == []
    assert "made on another step" in refused(meeting.say(ADA, "propose", **WHOLE))
