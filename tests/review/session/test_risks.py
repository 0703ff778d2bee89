"""Risks in a session: those of the register are scored alone, and shown on one grid with the differences."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from tests.review.page import refused
from tests.review.session.meeting_room import ADA, FAY, GRACE, MARY, PRESSURES, Meeting, hold_meeting, step

from scrutiny.briefing import Briefing
from scrutiny.guide.plans.chosen import ChosenPlan
from scrutiny.guide.plans.values import How, Pick, Plan
from scrutiny.record.entries import EntryKind, Json, Writing
from scrutiny.review.recorded import list_named_fields
from scrutiny.vocabulary import Role

SCORED, REGISTER, PLACED, SCALE = "ra_own_scores", "ra_register", "ra_heat_map", "ra_scale"
STEPS = (
    step("s1", How.ALONE, prompt=PRESSURES, pick=Pick(2, "Which two are least understood?")),
    step("s2", How.ALONE, prompt=SCORED, agree=PLACED),
)
CHOSEN = ChosenPlan(Plan("made", "A made meeting", 10, tuple(chosen.step for chosen in STEPS)), STEPS)
UNSEEN, LEAVING = "Children wait unseen", "Staff leave"


@pytest.fixture
def meeting(briefing: Briefing) -> Iterator[Meeting]:
    with hold_meeting(briefing, ADA, GRACE, MARY, chosen=CHOSEN) as held:
        held.press("open")
        for who, picked in ((ADA, ["Demand"]), (GRACE, ["Demand", "Finance"]), (MARY, ["Housing"])):
            held.answer(who, PRESSURES, picked)
        for act in ("close", "show", "next"):
            held.press(act)
        yield held


def risk(name: str, residual: list[int], target: list[int] | None = None) -> dict[str, Any]:
    return {"risk": name, "inherent": None, "residual": residual, "target": target}


def add(meeting: Meeting, *names: str) -> None:
    for name in names:
        assert meeting.press("add_risk", words=name)["kind"] == "session"


def score(meeting: Meeting, *places: list[int]) -> dict[str, Any]:
    add(meeting, UNSEEN, LEAVING)
    meeting.press("open")
    for who, place in zip((ADA, GRACE, MARY), places, strict=True):
        assert meeting.answer(who, SCORED, [risk(UNSEEN, place, [1, 2])])["kind"] == "session"
    meeting.press("close")
    told: dict[str, Any] = meeting.press("show")["step"]["scores"]
    return told


def test_a_register_with_few_risks_is_filled_from_what_was_picked_before_anything_is_scored(
    meeting: Meeting,
) -> None:
    leading = meeting.see(FAY)["leading"]
    assert leading["lacks_risks"]
    assert leading["risks_offered"] == ["Demand", "Finance", "Housing"]
    assert "has no risks yet" in refused(meeting.press("open"))
    add(meeting, "Demand", UNSEEN)
    assert meeting.see(FAY)["leading"]["risks_offered"] == ["Finance", "Housing"]
    assert "stands in the register already" in refused(meeting.press("add_risk", words="Demand"))
    assert "Only whoever leads" in refused(meeting.press("add_risk", ADA, words="Mine"))
    assert meeting.see(ADA)["step"]["own"][0]["rows"] == ["Demand", UNSEEN]
    add(meeting, "Three", "Four", "Five")
    leading = meeting.see(FAY)["leading"]
    assert (leading["lacks_risks"], leading["risks_offered"]) == (False, [])
    assert meeting.press("open")["step"]["state"] == "open"


def test_a_risk_whose_name_is_too_long_is_refused_in_a_sentence(meeting: Meeting) -> None:
    assert "characters" in refused(meeting.press("add_risk", words="wait " * 1500))


def test_a_risk_is_scored_under_its_name_in_the_register_and_under_no_other(meeting: Meeting) -> None:
    add(meeting, UNSEEN)
    meeting.press("open")
    assert "has changed meanwhile" in refused(meeting.answer(ADA, SCORED, [risk("Something else", [1, 1])]))
    assert meeting.answer(ADA, SCORED, [risk(UNSEEN, [1, 1])])["kind"] == "session"


def test_the_spread_tells_how_many_stand_at_each_place_and_where_people_are_far_apart(
    meeting: Meeting,
) -> None:
    scores = score(meeting, [2, 4], [5, 4], [2, 4])
    assert scores["said"] == f"Three people answered. Most differ on: {UNSEEN} (likelihood 2 to 5)."
    told = scores["risks"]
    first = next(spread for spread in told if (spread["risk"], spread["side"]) == (UNSEEN, "residual"))
    assert first["places"] == [[2, 4, 2], [5, 4, 1]]
    assert (first["likelihood"], first["impact"], first["is_wide"]) == ([2, 2, 5], [4, 4, 4], True)
    target = next(spread for spread in told if (spread["risk"], spread["side"]) == (UNSEEN, "target"))
    assert (target["places"], target["is_wide"], target["agreed"]) == ([[1, 2, 3]], False, None)
    assert next(spread for spread in told if spread["risk"] == LEAVING)["people"] == 0


def test_a_second_round_stands_beside_the_first_for_each_risk(meeting: Meeting) -> None:
    told = score(meeting, [2, 4], [5, 4], [3, 4])
    assert told["risks"][0]["before"] is None
    # While it is scored again, the first round alone is told, and nothing of the second.
    again = meeting.press("again")["step"]["scores"]
    for who in (ADA, GRACE, MARY):
        meeting.answer(who, SCORED, [risk(UNSEEN, [3, 4], [1, 2])])
    for told in (again, meeting.see(ADA)["step"]["scores"], meeting.press("close")["step"]["scores"]):
        spread = told["risks"][0]
        assert (spread["people"], spread["places"], spread["likelihood"], told["said"]) == (0, [], [], "")
        assert spread["before"]["places"] == [[2, 4, 1], [3, 4, 1], [5, 4, 1]]
    spread = meeting.press("show")["step"]["scores"]["risks"][0]
    before = spread["before"]
    assert (spread["places"], spread["likelihood"]) == ([[3, 4, 3]], [3, 3, 3])
    assert (before["people"], before["likelihood"], before["impact"]) == (3, [2, 3, 5], [4, 4, 4])


def test_each_risk_on_which_people_differ_is_named_once_where_it_is_widest(meeting: Meeting) -> None:
    said = score(meeting, [2, 1], [5, 4], [3, 4])["said"]
    assert said == "Three people answered. Most differ on: Children wait unseen (likelihood 2 to 5)."


def test_nothing_of_a_spread_is_told_before_it_is_shown(meeting: Meeting) -> None:
    add(meeting, UNSEEN)
    meeting.press("open")
    for who in (ADA, GRACE, MARY):
        meeting.answer(who, SCORED, [risk(UNSEEN, [3, 3])])
    assert meeting.see(FAY)["step"]["scores"]["risks"] == []
    meeting.press("close")
    assert meeting.see(FAY)["step"]["scores"]["risks"] == []


def test_the_agreed_place_stands_beside_the_spread(meeting: Meeting) -> None:
    score(meeting, [2, 4], [5, 4], [2, 4])
    meeting.answer(FAY, PLACED, [risk(UNSEEN, [3, 4])], is_agreed=True)
    spread = meeting.see(ADA)["step"]["scores"]["risks"][0]
    assert (spread["risk"], spread["agreed"]) == (UNSEEN, [3, 4])
    assert meeting.press("agree")["step"]["state"] == "agreed"


def test_each_step_of_the_scale_has_the_words_that_were_agreed_for_it(meeting: Meeting) -> None:
    add(meeting, UNSEEN)
    scale = meeting.see(ADA)["step"]["scores"]["scale"]
    assert scale == [{"likelihood": "", "impact": ""}] * 5
    page = meeting.room.page
    field = next(iter(list_named_fields(page, SCALE)))
    rows = [[str(at), f"Likely {at}", f"Harm {at}"] for at in range(1, 6)]
    given = field.kind.accept(field, rows, [])
    page.write(Writing(EntryKind.ANSWERED, field.about, given, FAY, Role.FACILITATOR, "scale"))
    scale = meeting.see(ADA)["step"]["scores"]["scale"]
    assert scale[0] == {"likelihood": "Likely 1", "impact": "Harm 1"}


@pytest.mark.parametrize("acts", [("open",), ("open", "close"), ("skip",)])
def test_nothing_is_added_to_a_register_that_is_scored_or_left_out(
    meeting: Meeting, acts: tuple[str, ...]
) -> None:
    add(meeting, UNSEEN)
    for act in acts:
        meeting.press(act)
    assert "added before they are scored" in refused(meeting.press("add_risk", words=LEAVING))
    assert meeting.see(ADA)["step"]["own"][0]["rows"] == [UNSEEN]


def test_what_somebody_scored_before_of_risks_that_a_step_does_not_ask_of_stays(briefing: Briefing) -> None:
    asked = step("s1", How.ALONE, prompt=SCORED, agree=PLACED)
    steps = (replace(asked, step=replace(asked.step, most=1)),)
    chosen = ChosenPlan(Plan("made", "A made meeting", 5, tuple(made.step for made in steps)), steps)
    with hold_meeting(briefing, ADA, chosen=chosen) as held:
        add(held, UNSEEN, LEAVING)
        held.press("open")
        page = held.room.page
        before: Json = {"value": [risk(LEAVING, [2, 2]), risk("Gone", [1, 1])], "reason": ""}
        page.write(Writing(EntryKind.RATED, SCORED, before, ADA, Role.MEMBER, "before"))
        assert held.see(ADA)["step"]["own"][0]["rows"] == [UNSEEN]
        mine = held.answer(ADA, SCORED, [risk(UNSEEN, [3, 3])])["step"]["own"][0]["rating"]["mine"]
        assert [scored["risk"] for scored in mine["value"]] == [UNSEEN, LEAVING]
