"""Recommendations in a session: proposed and seconded by members, worded and decided by whoever leads."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from tests.review.page import refused
from tests.review.session.meeting_room import ADA, BEHIND, FAY, GRACE, MARY, Meeting, hold_meeting, step

from scrutiny.briefing import Briefing
from scrutiny.guide.plans.chosen import ChosenPlan
from scrutiny.guide.plans.values import How, Plan
from scrutiny.record.entries import EntryKind, Writing
from scrutiny.record.kept_tables import keep_rows
from scrutiny.review.recommendations import list_recommendations
from scrutiny.review.session.steps.recommending import find_source_field
from scrutiny.review.session.steps.wording import read_source
from scrutiny.vocabulary import Role

PAT = "Pat Officer"
# As the workbook takes it: to whom in words, beside the kind of body.
OWN = {"To whom": "The Leader of the council", "What kind of body that is": "the executive"}
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


def seen(meeting: Meeting, key: str) -> str:
    """Give the mark of the words of a recommendation as they stand."""
    mark: str = next(found["seen"] for found in proposals(meeting) if found["key"] == key)
    return mark


def second(meeting: Meeting, who: str, key: str) -> dict[str, Any]:
    return meeting.say(who, "second", about=key, seen=seen(meeting, key))


def decide(meeting: Meeting, key: str, words: str = "") -> dict[str, Any]:
    return meeting.press("decide", about=key, words=words, seen=seen(meeting, key))


def reword(meeting: Meeting, who: str, key: str, **parts: object) -> dict[str, Any]:
    return meeting.say(who, "propose", **{**WHOLE, "about": key, "seen": seen(meeting, key), **parts})


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
    assert second(meeting, GRACE, key)["you"]["seconded"] == [key]
    assert main(meeting) == "Recommendation 1 is agreed"
    told = decide(meeting, key)["step"]
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
    reword(meeting, ADA, key, words="Publish all waiting times")
    assert "Only whoever proposed this" in refused(reword(meeting, GRACE, key, words="Mine"))
    second(meeting, GRACE, key)
    assert "Only whoever proposed this" in refused(reword(meeting, ADA, key, words="Later"))
    reword(meeting, FAY, key, words="Publish every waiting time")
    found = proposals(meeting)[0]
    assert (found["key"], found["words"], found["proposers"]) == (key, "Publish every waiting time", [ADA])


def test_nobody_seconds_their_own_and_officers_do_neither(meeting: Meeting) -> None:
    key = propose(meeting, ADA, **WHOLE)
    assert "Nobody seconds their own" in refused(second(meeting, ADA, key))
    assert "Only members of the committee" in refused(second(meeting, PAT, key))
    assert "Members of the committee propose" in refused(meeting.say(PAT, "propose", words="Ask us"))
    assert "Only whoever leads" in refused(meeting.press("decide", ADA, about=key))
    assert "does not stand any more" in refused(meeting.say(GRACE, "second", about="0" * 32, seen=""))


def test_dissent_is_named_or_not_as_its_writer_wishes_and_stands_on_the_close(meeting: Meeting) -> None:
    key = propose(meeting, ADA, **WHOLE)
    second(meeting, GRACE, key)
    meeting.say(GRACE, "note", of="differs", about=key, words="It takes too long")
    meeting.say(ADA, "note", of="differs", about=key, words="Ask the NHS too", is_named=True)
    assert proposals(meeting)[0]["differs"] == ["It takes too long", f"Ask the NHS too ({ADA})"]
    decide(meeting, key, "not agreed")
    meeting.press("next")
    assert refused(meeting.press("next")) == "This cannot be done on this step now."
    decided = " ".join(meeting.press("end")["decided"][0]["words"])
    assert f"Recommendation 1, not agreed: {WHOLE['words']}" in decided
    assert f"seen differently: Ask the NHS too ({ADA})" in decided


def test_a_recommendation_is_made_on_its_own_step_alone(meeting: Meeting) -> None:
    meeting.press("next")
    assert meeting.see(FAY)["step"]["proposals"] == []
    assert "made on another step" in refused(meeting.say(ADA, "propose", **WHOLE))


def test_nothing_is_decided_or_seconded_on_words_that_were_not_seen(meeting: Meeting) -> None:
    key = propose(meeting, ADA, **WHOLE)
    before = seen(meeting, key)
    reword(meeting, ADA, key, words="Publish all waiting times")
    changed = "Recommendation 1 has changed since you saw it. Read it as it stands now, and press again."
    assert refused(meeting.say(GRACE, "second", about=key, seen=before)) == changed
    second(meeting, GRACE, key)
    assert refused(meeting.press("decide", about=key, seen=before)) == changed
    assert refused(meeting.press("decide", about=key)) == changed
    assert refused(meeting.say(FAY, "propose", **{**WHOLE, "about": key, "seen": before})) == changed
    found = proposals(meeting)[0]
    assert (found["words"], found["state"]) == ("Publish all waiting times", "seconded")
    assert decide(meeting, key)["step"]["proposals"][0]["state"] == "agreed"


@pytest.mark.parametrize("part", ["to", "post", "by", "test", "because"])
def test_the_mark_of_words_changes_with_each_part(meeting: Meeting, part: str) -> None:
    offered = meeting.say(ADA, "step", step="s1")["links"]
    key = propose(meeting, ADA, **WHOLE)
    before = seen(meeting, key)
    other = {"to": "a partner", "post": "A head", "by": "2028-01-01", "test": "None waits"}
    reword(meeting, ADA, key, **{part: other.get(part, [offered[0]["key"]])})
    assert seen(meeting, key) != before


def test_a_decision_that_is_sent_twice_is_one(meeting: Meeting) -> None:
    key = propose(meeting, ADA, **WHOLE)
    second(meeting, GRACE, key)
    mark = seen(meeting, key)
    sent = {"about": key, "seen": mark, "token": "the-same"}
    for _time in range(2):
        assert meeting.press("decide", FAY, **sent)["kind"] == "session"
    assert proposals(meeting)[0]["state"] == "agreed"


def test_words_that_stand_and_are_sent_as_they_are_write_nothing(meeting: Meeting) -> None:
    offered = meeting.say(ADA, "step", step="s1")["links"]
    key = propose(meeting, ADA, **{**WHOLE, "to": ""}, because=[offered[0]["key"]])
    page = meeting.room.page
    field = find_source_field(page, meeting.room.find_session())
    row = read_source(page, field)[key]
    own = replace(
        row, cells=tuple(OWN.get(name, cell) for name, cell in zip(field.offered, row.cells, strict=True))
    )
    because = {key: [offered[0]["key"]]}
    body = field.kind.accept(field, {**keep_rows(field.offered, [own]), "because": because}, [])
    page.write(
        Writing(EntryKind.ANSWERED, field.about, body, FAY, Role.FACILITATOR, "own", (page.state.number,))
    )
    found = next(found for found in proposals(meeting) if found["key"] == key)
    assert found["to"] == "The Leader of the council"
    parts = ("words", "to", "post", "by", "test", "because")
    sent = {part: found[part] for part in parts}
    before = page.state.number
    meeting.say(FAY, "propose", about=key, seen=found["seen"], **sent)
    assert page.state.number == before
    meeting.say(FAY, "propose", about=key, seen=found["seen"], **{**sent, "test": "None waits"})
    after = proposals(meeting)[0]
    assert {part: after[part] for part in parts} == {**sent, "test": "None waits"}
    assert dict(after["said"])["What kind of body that is"] == "the executive"
    reword(meeting, FAY, key, to="a partner")
    assert dict(proposals(meeting)[0]["said"])["To whom"] == "a partner"


def support(meeting: Meeting, who: str, value: str, reason: str = "", **more: str) -> dict[str, Any]:
    found = proposals(meeting)[0]
    parts = {"about": found["key"], "seen": found["seen"], **more}
    return meeting.say(who, "support", value=value, reason=reason, **parts)


def rate(meeting: Meeting, who: str) -> dict[str, Any]:
    told: dict[str, Any] = proposals(meeting, who)[0]["support"]["rating"]
    return told


def test_support_is_given_alone_with_a_change_and_why_and_then_shown_to_all(meeting: Meeting) -> None:
    meeting.join(MARY)
    meeting.say(ADA, "propose", **WHOLE)
    for who, value in ((ADA, "yes"), (GRACE, "yes"), (MARY, "yes, with a change")):
        assert support(meeting, who, value, "Marked: by March")["kind"] == "session"
    assert rate(meeting, MARY)["mine"]["value"] == "yes, with a change"
    assert rate(meeting, MARY)["mine"]["reason"] == "Marked: by March"
    # Nobody is told what another said, and no news holds it.
    assert rate(meeting, FAY)["mine"] is None
    assert "Marked" not in str(meeting.see(FAY))
    _number, *news = meeting.room.find_news()
    assert "Marked" not in str(news)
    key = proposals(meeting)[0]["key"]
    assert "Only whoever leads" in refused(meeting.press("show_support", ADA, about=key))
    assert meeting.press("show_support", about=key)["kind"] == "session"
    assert rate(meeting, GRACE)["said"].startswith("Three people answered. Two said yes")
    assert "with a change" in rate(meeting, GRACE)["said"]
    assert "have been shown" in refused(support(meeting, ADA, "no"))


def test_support_of_two_is_shown_only_to_whoever_was_told_and_of_one_never(meeting: Meeting) -> None:
    meeting.say(ADA, "propose", **WHOLE)
    key = proposals(meeting)[0]["key"]
    support(meeting, ADA, "yes")
    assert "plain whose it is" in refused(meeting.press("show_support", about=key, knowing=True))
    support(meeting, GRACE, "no")
    assert "told apart" in refused(meeting.press("show_support", about=key))
    assert meeting.press("show_support", about=key, knowing=True)["kind"] == "session"


def test_support_is_of_words_that_were_seen_and_is_the_members_alone(meeting: Meeting) -> None:
    meeting.say(ADA, "propose", **WHOLE)
    assert "has changed since you saw it" in refused(support(meeting, GRACE, "yes", seen="old"))
    assert "Members of the committee" in refused(support(meeting, PAT, "yes"))
    assert "Members of the committee" in refused(support(meeting, FAY, "yes"))
    assert "not one of those offered" in refused(support(meeting, GRACE, "perhaps"))
    assert rate(meeting, GRACE)["count"] == 0
    support(meeting, GRACE, "no", "Too slow")
    assert support(meeting, GRACE, "")["kind"] == "session"
    assert rate(meeting, GRACE)["count"] == 0


def test_what_is_proposed_after_all_was_decided_is_open_again(meeting: Meeting) -> None:
    key = propose(meeting, ADA, "Publish the waits")
    second(meeting, GRACE, key)
    assert decide(meeting, key)["step"]["said"] == "All that is recommended is decided."
    propose(meeting, GRACE, "Count the visits")
    step = meeting.see(ADA)["step"]
    assert (step["word"], step["said"]) == (
        "Answer now",
        "Propose what should be done, or second what others propose.",
    )
