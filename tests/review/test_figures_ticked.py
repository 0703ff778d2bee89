"""Figures that a step of a session shows, ticked by each member alone: hidden, and then a count in words."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from tests.review.page import refused
from tests.review.session.meeting_room import (
    ADA,
    CHOSEN,
    FAY,
    GRACE,
    MARY,
    STEPS,
    Meeting,
    hold_meeting,
    step,
)

from scrutiny.briefing import Briefing
from scrutiny.guide.plans.chosen import ChosenPlan
from scrutiny.guide.plans.values import How, Pick, ViewSet
from scrutiny.record.entries import EntryKind
from scrutiny.review.session.plans.opening import choose_plan
from scrutiny.views.session import list_first_figures
from scrutiny.vocabulary import Role

WORRIES, ASK = "shown_figures", "Which worries you most?"
OFFICER = "Lee Officer"


@pytest.fixture
def meeting(briefing: Briefing) -> Iterator[Meeting]:
    """A session on the shipped plan of two hours, on the step that shows where the council stands."""
    with hold_meeting(briefing, ADA, GRACE, MARY) as asked:
        chosen = choose_plan(asked.room.page, "two_hours")
    with hold_meeting(briefing, ADA, GRACE, MARY, chosen=chosen, review="other") as held:
        held.press("skip")
        held.press("next")
        yield held


def find_field(meeting: Meeting, who: str = ADA) -> dict[str, Any]:
    (field,) = meeting.see(who)["step"]["own"]
    assert isinstance(field, dict)
    return field


def test_the_shipped_plan_asks_which_of_the_figures_shown_worries_each_most(meeting: Meeting) -> None:
    told = meeting.see(ADA)["step"]
    assert (told["title"], told["state"], told["word"]) == ("Where we stand", "reading", "Wait")
    field = find_field(meeting)
    assert (field["about"], field["question"], field["kind"]) == (WORRIES, ASK, "choice")
    shown = [finding.sentence for finding in list_first_figures(meeting.room.page.briefing)]
    assert field["offered"] == shown
    assert "not open now" in refused(meeting.answer(ADA, WORRIES, shown[0]))
    assert meeting.see(FAY)["leading"]["main"]["act"] == "open"


def test_what_is_ticked_is_hidden_until_it_is_shown_as_counts_in_words(meeting: Meeting) -> None:
    shown = find_field(meeting)["offered"]
    meeting.press("open")
    for who, ticked in ((ADA, shown[0]), (GRACE, shown[0]), (MARY, shown[1])):
        assert meeting.answer(who, WORRIES, ticked)["kind"] == "session"
    assert find_field(meeting)["rating"]["revealed"] is False
    assert find_field(meeting)["rating"]["mine"]["value"] == shown[0]
    assert "mine" not in find_field(meeting, FAY)["rating"] or not find_field(meeting, FAY)["rating"]["mine"]
    assert meeting.see(FAY)["step"]["answered"] == 3
    meeting.press("close")
    assert meeting.press("show")["leading"]["main"]["act"] == "next"
    rating = find_field(meeting)["rating"]
    assert rating["said"].startswith("Three people answered.")
    counts = [(share["words"], share["count"]) for share in rating["spread"]]
    assert counts == [(shown[0], 2), (shown[1], 1), (shown[2], 0)]
    # Each is an entry of its own, and the close screen has the counts.
    entries = meeting.room.page.state.ratings[WORRIES].values()
    assert {entry.kind for entry in entries} == {EntryKind.RATED}
    meeting.press("pause")
    decided = meeting.press("end")["decided"]
    assert "Three people answered. Two said" in decided[1]["words"][0]


def test_only_what_is_shown_is_picked_and_only_by_members(meeting: Meeting) -> None:
    meeting.join(OFFICER, Role.OFFICER)
    shown = find_field(meeting)["offered"]
    meeting.press("open")
    assert meeting.answer(ADA, WORRIES, "Something else")["kind"] == "refused"
    assert "not asked of you" in refused(meeting.answer(OFFICER, WORRIES, shown[0]))


def test_where_several_may_be_ticked_no_more_are_than_the_plan_says(briefing: Briefing) -> None:
    pick = Pick(2, "Which two?")
    shows = (ViewSet.WHERE_WE_STAND,)
    chosen = (replace(step("s1", How.READ, show=shows, pick=pick), show=shows), *STEPS[1:])
    plan = ChosenPlan(CHOSEN.plan, chosen)
    with hold_meeting(briefing, ADA, chosen=plan, review="several") as held:
        held.press("open")
        field = find_field(held)
        keys = [option["key"] for option in field["options"]]
        assert field["kind"] == "checks"
        assert "At most 2 can be ticked" in refused(held.answer(ADA, WORRIES, keys[:3]))
        assert "not offered here" in refused(held.answer(ADA, WORRIES, ["Something else"]))
        assert held.answer(ADA, WORRIES, keys[:2])["step"]["answered"] == 1


def test_what_was_ticked_before_the_meeting_counts_in_it(briefing: Briefing) -> None:
    with hold_meeting(briefing, ADA, review="asked", is_planned=True) as asked:
        chosen = choose_plan(asked.room.page, "two_hours")
    with hold_meeting(briefing, ADA, chosen=chosen, review="before", is_planned=True) as held:
        held.press("homework")
        (field,) = held.see(ADA)["homework"][0]["own"]
        ticked = field["offered"][0]
        assert held.answer(ADA, WORRIES, ticked)["kind"] == "session"
        for act in ("begin", "skip", "next", "open"):
            held.press(act)
        assert find_field(held)["rating"]["mine"]["value"] == ticked
        assert held.see(ADA)["step"]["answered"] == 1


def test_a_step_that_only_shows_is_read_and_asks_nothing(briefing: Briefing) -> None:
    with hold_meeting(briefing, ADA, chosen=ChosenPlan(CHOSEN.plan, STEPS), review="read") as held:
        assert held.see(ADA)["step"]["own"] == []
        assert held.see(FAY)["leading"]["main"]["act"] == "next"


def test_where_no_figure_stands_out_nothing_is_ticked(
    meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scrutiny.review.session.plans.opening.list_first_figures", lambda _briefing: [])
    steps = choose_plan(meeting.room.page, "two_hours").steps
    (shows,) = [step for step in steps if step.show]
    assert (shows.asked, shows.is_alone) == ("", False)
