"""A room with people in it: what each sends is answered as the app would have it answered."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any

from tests.review.page import PLAN, guide

from scrutiny.briefing import Briefing
from scrutiny.guide.plans.chosen import ChosenPlan, ChosenStep
from scrutiny.guide.plans.values import How, Pick, Plan, PlanStep, ViewSet
from scrutiny.record.rights import HowKnown, Person
from scrutiny.review.page import open_page
from scrutiny.review.session.replying import reply
from scrutiny.review.session.room import Room
from scrutiny.review.session.seats.joining import hash_secret
from scrutiny.vocabulary import Judgement, Role

REVIEW = "2026-27"
FAY, ADA, GRACE, MARY = "Fay Leader", "Cllr Ada Byron", "Cllr Grace Hopper", "Cllr Mary Seacole"
EXPECTED, BEHIND, PRESSURES = "rr_expected_grade", "rr_blind_spots", "ra_pressures"
_TOKENS = count(1)
NOW = datetime(2026, 11, 28, 10, tzinfo=UTC)


def step(key: str, how: How, minutes: int = 5, **given: Any) -> ChosenStep:  # noqa: ANN401 - parts of a step
    planned = PlanStep(minutes=minutes, how=how, pick=given.pop("pick", None), show=given.pop("show", ()))
    return ChosenStep(key=key, title=f"Step {key}?", minutes=minutes, step=planned, how=how, **given)


def plan_of(*steps: ChosenStep) -> ChosenPlan:
    """Make a plan of some steps."""
    return ChosenPlan(Plan("made", "A made meeting", 20, tuple(chosen.step for chosen in steps)), steps)


STEPS = (
    step("s1", How.READ, show=(ViewSet.WHERE_WE_STAND,)),
    step("s2", How.ALONE, prompt=EXPECTED, judgements=(Judgement.LEADERS, Judgement.IN_CARE)),
    step("s3", How.ALONE, prompt=PRESSURES, pick=Pick(2, "Which two are least understood?")),
    step("s4", How.TOGETHER, prompt=BEHIND),
)
CHOSEN = plan_of(*STEPS)


@dataclass
class Meeting:
    """A session that is open, with whoever leads it, and a seat for everybody who joins."""

    room: Room
    code: str
    secret: str
    seats: dict[str, str] = field(default_factory=dict)

    def say(self, who: str, kind: str, **parts: object) -> dict[str, Any]:
        token = f"meeting-{next(_TOKENS)}"
        message = {"kind": kind, "id": "1", "review": self.room.page.key, "token": token, **parts}
        replied = reply(self.room, self.seats.get(who, hash_secret(who)), message)
        self.room.here = frozenset(self.seats.values())
        return replied

    def join(self, who: str, role: Role = Role.MEMBER, seat: str = "") -> dict[str, Any]:
        self.seats[seat or who] = hash_secret(seat or who)
        return self.say(seat or who, "join", name=who, role=role.value)

    def lead(self, who: str = FAY, secret: str = "") -> dict[str, Any]:
        self.seats[who] = hash_secret(who)
        return self.say(who, "lead", name=who, secret=secret or self.secret)

    def see(self, who: str) -> dict[str, Any]:
        return self.say(who, "session")

    def press(self, act: str, who: str = FAY, **parts: object) -> dict[str, Any]:
        seen = self.see(FAY)["step"] or {"key": "", "state": ""}
        agreed = [version["number"] for field in seen.get("agreed", ()) for version in field["versions"]]
        words = {"seen": " ".join(map(str, agreed))} if act == "agree" else {}
        sent = {"act": act, "step": seen["key"], "state": seen["state"], **words, **parts}
        return self.say(who, "press", **sent)

    def answer(self, who: str, about: str, value: object, **parts: object) -> dict[str, Any]:
        return self.say(who, "answer", about=about, value=value, **parts)


@contextmanager
def hold_meeting(
    briefing: Briefing,
    *people: str,
    chosen: ChosenPlan = CHOSEN,
    review: str = REVIEW,
    is_planned: bool = False,
) -> Iterator[Meeting]:
    page = open_page(briefing, guide(briefing, PLAN), "guided", review)
    assert not page.trouble
    room = Room(page)
    who = Person(FAY, Role.FACILITATOR, HowKnown.ON_TRUST)
    meeting = Meeting(room, *room.open(chosen, who, is_planned=is_planned))
    assert meeting.lead()["kind"] == "session"
    for person in people:
        assert meeting.join(person)["kind"] == "session"
    yield meeting
    page.close()
