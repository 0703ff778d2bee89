"""What a review keeps beside its questions, as a step of a session: planned, written and read."""

from collections.abc import Iterator
from typing import Any

import pytest
from tests.review.page import PLAN, guide, refused
from tests.review.session.meeting_room import ADA, FAY, GRACE, Meeting, hold_meeting

from scrutiny.briefing import Briefing
from scrutiny.guide.bank import read_bank
from scrutiny.guide.plans.bodies import read_plan_body, step_as_body
from scrutiny.guide.plans.checks import MOST_WORDS
from scrutiny.guide.plans.choosing import choose_steps
from scrutiny.guide.plans.chosen import ChosenPlan
from scrutiny.guide.plans.values import How, PlanStep, Writable
from scrutiny.guide.plans.writables import WRITABLES
from scrutiny.review.claims.gathered import list_claims
from scrutiny.review.improvement.plan import list_plan
from scrutiny.review.page import open_page
from scrutiny.review.quarters import QUARTERS, list_totals
from scrutiny.review.session.standing.values import Mark
from scrutiny.review.visits.tables import OURS
from scrutiny.vocabulary import Role

KITES = "Every child is taught to fly a kite."


def choose(briefing: Briefing, *written: Writable) -> ChosenPlan:
    steps = [{"write": writable.value, "minutes": 5} for writable in written]
    body = {"plan": "ours", "title": "Ours", "minutes": 5 * len(steps), "steps": steps}
    page = open_page(briefing, guide(briefing, PLAN), "guided", "2026-27")
    try:
        return choose_steps(read_plan_body(body, read_bank()), page.all_guides)
    finally:
        page.close()


@pytest.fixture
def meeting(briefing: Briefing) -> Iterator[Meeting]:
    """A session that writes each of them, in their order."""
    with hold_meeting(briefing, ADA, GRACE, chosen=choose(briefing, *Writable)) as held:
        yield held


def go_to(meeting: Meeting, writable: Writable) -> dict[str, Any]:
    told = meeting.see(FAY)
    while told["step"]["title"] != WRITABLES[writable]:
        told = meeting.press("next" if told["leading"]["main"]["act"] == "next" else "skip")
        assert told["kind"] == "session", told
        if told["step"]["state"] == "skipped":
            told = meeting.press("next")
    step: dict[str, Any] = told["step"]
    return step


def fill(field: dict[str, Any], **cells: str) -> dict[str, object]:
    """Fill one row of a table, by the beginnings of its headings."""
    row = [
        next((words for key, words in cells.items() if heading.startswith(key.replace("_", " "))), "")
        for heading in field["offered"]
    ]
    return {"columns": field["offered"], "rows": [row]}


def write(meeting: Meeting, who: str, field: dict[str, Any], value: object) -> dict[str, Any]:
    replaces = [version["number"] for version in field["versions"]]
    return meeting.answer(who, field["about"], value, replaces=replaces, is_agreed=True)


@pytest.mark.parametrize("writable", Writable)
def test_each_has_a_title_of_a_line_and_is_written_together(writable: Writable) -> None:
    assert len(WRITABLES[writable].split()) <= MOST_WORDS
    body = {"plan": "ours", "title": "Ours", "minutes": 5, "steps": [{"write": writable.value, "minutes": 5}]}
    (step,) = read_plan_body(body, read_bank()).steps
    assert step == PlanStep(minutes=5, write=writable)
    assert step_as_body(step) == {"write": writable.value, "minutes": 5}


def test_each_is_a_step_with_its_fields_which_whoever_leads_writes(meeting: Meeting) -> None:
    assert [step.how for step in meeting.room.find_session().steps] == [How.TOGETHER] * len(Writable)
    for writable in Writable:
        step = go_to(meeting, writable)
        assert not step["own"]
        # The plan actions have a table for each point, and there is none yet.
        assert bool(step["agreed"]) is (writable is not Writable.PLAN_ACTIONS), writable
        assert all(not field["individual"] for field in step["agreed"])


def test_a_point_that_is_written_can_be_rated_and_acted_on_in_the_same_session(meeting: Meeting) -> None:
    (points,) = go_to(meeting, Writable.IMPROVEMENT_POINTS)["agreed"]
    told = write(meeting, FAY, points, fill(points, Point=KITES))["step"]
    rated = next(field for field in told["agreed"] if field["about"] == "improvement.rated")
    assert rated["rows"] == [KITES]
    assert told["noted"][0].startswith("The improvement plan has 1 point and 0 plan actions.")
    meeting.press("agree")
    (actions,) = go_to(meeting, Writable.PLAN_ACTIONS)["agreed"]
    assert actions["question"] == f"1. {KITES}"
    told = write(meeting, FAY, actions, fill(actions, Plan_action="Buy string", Status="done"))["step"]
    assert told["noted"] == ["“Buy string”: Done, they say, with no proof and no post owns it."]
    (point,) = list_plan(meeting.room.page)
    assert [action.text for action in point.actions] == ["Buy string"]


def test_a_claim_stands_beside_its_published_figure_on_the_step(meeting: Meeting) -> None:
    (claims,) = go_to(meeting, Writable.CLAIMS)["agreed"]
    measure = claims["choices"]["Published measure"][0]
    value = fill(claims, What_is_claimed="Homes are steadier", Published_measure=measure)
    told = write(meeting, FAY, claims, value)["step"]
    (claim,) = list_claims(meeting.room.page)
    assert claim.beside
    assert told["noted"] == [f"“Homes are steadier” {' '.join(claim.beside.figure)}"]


def test_the_scribe_writes_and_other_members_read(meeting: Meeting) -> None:
    (visits,) = go_to(meeting, Writable.VISITS)["agreed"]
    value = fill(visits, What_it_is="peer review", On_which_day="2027-01-11")
    assert "is written by whoever leads" in refused(write(meeting, ADA, visits, value))
    meeting.press("mark", seat=meeting.seats[ADA], words=Mark.SCRIBE.value)
    assert write(meeting, ADA, visits, value)["kind"] == "session"
    (seen,) = meeting.see(GRACE)["step"]["agreed"]
    assert seen["versions"][0]["value"]["rows"][0][:2] == ["peer review", "2027-01-11"]


def test_what_whoever_leads_enters_is_not_the_scribes_to_write(meeting: Meeting) -> None:
    (acts,) = go_to(meeting, Writable.STEPPED_IN)["agreed"]
    meeting.press("mark", seat=meeting.seats[ADA], words=Mark.SCRIBE.value)
    kind = acts["choices"]["What it is"][0]
    value = fill(acts, What_it_is=kind, From_which_day="2026-05-01")
    assert "Only whoever leads" in refused(write(meeting, ADA, acts, value))
    assert write(meeting, FAY, acts, value)["kind"] == "session"


def test_no_small_number_of_people_is_kept_on_a_step(meeting: Meeting) -> None:
    (ours,) = go_to(meeting, Writable.OWN_VISITS)["agreed"]
    assert ours["about"] == OURS.about
    value = fill(
        ours, Where="A family hub", On_which_day="2026-11-02", What_they_saw="Three girls of 13 spoke"
    )
    assert refused(write(meeting, FAY, ours, value))
    (quarters,) = go_to(meeting, Writable.QUARTERS)["agreed"]
    row = [next(iter(list_totals())), "9", *[""] * (len(QUARTERS.headings) - 2)]
    value = {"columns": [*QUARTERS.headings], "rows": [row]}
    assert "10 or more" in refused(write(meeting, FAY, quarters, value))


def test_one_is_added_to_the_plan_on_its_page(meeting: Meeting) -> None:
    plan = meeting.say(FAY, "plan")
    offered = dict(pair for offers in plan["offers"] for pair in offers["offered"])
    assert offered["write:claims"] == WRITABLES[Writable.CLAIMS]
    parts = ("key", "adds", "minutes", "how", "who")
    steps = [{part: row[part] for part in parts} for row in plan["rows"]]
    sent = {"title": plan["title"], "seen": plan["seen"], "press": "save"}
    added = {"key": "", "adds": "write:visits", "minutes": "4", "how": "", "who": ""}
    replied = meeting.say(FAY, "plan", steps=[*steps, added], **sent)
    assert replied["said"].startswith("Saved"), replied
    assert replied["rows"][-1]["title"] == WRITABLES[Writable.VISITS]


def test_observers_write_nothing(meeting: Meeting) -> None:
    meeting.join("Olive Observer", Role.OBSERVER)
    (visits,) = go_to(meeting, Writable.VISITS)["agreed"]
    value = fill(visits, What_it_is="peer review", On_which_day="2027-01-11")
    assert refused(write(meeting, "Olive Observer", visits, value))
