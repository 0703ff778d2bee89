"""A session as it stands: its steps and how far each has come, and the people who have a seat in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from scrutiny.guide.plans.chosen import ChosenStep
from scrutiny.record.persons import find_look, person_of
from scrutiny.record.rights import Act, HowKnown, Person, answers_officers, may
from scrutiny.vocabulary import Role


class StepState(StrEnum):
    """How far a step has come: open takes answers, closed fixes them, and shown tells them."""

    NOT_REACHED = "not reached"
    READING = "reading"
    OPEN = "open"
    CLOSED = "closed"
    SHOWN = "shown"
    AGREED = "agreed"
    PARKED = "parked"
    SKIPPED = "skipped"


class SessionState(StrEnum):
    """Whether a session goes on; one that is planned, or in which homework is given, has not begun."""

    PLANNED = "planned"
    HOMEWORK = "homework"
    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"


class QuestionState(StrEnum):
    """What became of a question for officers: it is called now, was asked, or is left."""

    CALLED = "called"
    ASKED = "asked"
    LEFT = "left"


class Mark(StrEnum):
    """What whoever leads marks a seat with, beside the role of who sits there."""

    CHAIR = "chair"
    SCRIBE = "scribe"


@dataclass(frozen=True)
class Seat:
    """A place in a session, known by a hash of what the browser of whoever sits there holds.

    Whoever takes a name that is taken already waits until they are let in.
    """

    key: str
    name: str
    role: Role
    since: datetime
    waits: bool = False
    marks: frozenset[Mark] = frozenset()
    # What whoever leads is here as once they have handed that over.
    role_after: Role = Role.MEMBER

    @property
    def leads(self) -> bool:
        """Whether whoever sits there leads the session."""
        return may(self.person, Act.LEAD) is None

    @property
    def calls(self) -> bool:
        """Whether whoever sits there calls the questions for officers: whoever leads, and the chair."""
        is_chair = Mark.CHAIR in self.marks and may(self.person, Act.SUPPORT) is None
        return not self.waits and (self.leads or is_chair)

    @property
    def answers(self) -> bool:
        """Whether whoever sits there writes down what was answered to a question for officers."""
        return not self.waits and answers_officers(self.person)

    @property
    def person(self) -> Person:
        """Who sits there, as every entry of theirs says."""
        return Person(self.name, self.role, HowKnown.ROOM_CODE)


@dataclass(frozen=True)
class Standing:
    """How far one step has come: its state, how often it was opened, and whoever owns it if it is parked.

    ``since`` is the number of the entry that opened its present round; of the first, the session's own.
    ``unshown`` are the rounds that ended and were not shown, each from which entry to which.
    """

    state: StepState = StepState.NOT_REACHED
    rounds: int = 0
    owner: str = ""
    since: int = 0
    is_shown: bool = False
    unshown: tuple[tuple[int, int], ...] = ()

    def was_shown(self, number: int) -> bool:
        """Whether the round of an entry of this step was shown, where that has ended."""
        return not any(first < number <= last for first, last in self.unshown)


NOT_REACHED = Standing()


@dataclass(frozen=True)
class Session:
    """A session as its entries leave it.

    ``at`` is the key of the step that the group is on, since the ``moved`` moment. ``leader`` is the hash of
    the link by which it is led; ``offered`` the seat that leading is offered to. ``first`` is the number
    of the entry that opened it, and ``last`` of the one that led it on last. One that is
    planned is ``opened`` before it ``began``; when it last began, was paused or went on it ``turned``.
    """

    title: str
    code: str
    leader: str
    steps: tuple[ChosenStep, ...]
    at: str
    first: int
    last: int
    opened: datetime
    moved: datetime
    began: datetime
    turned: datetime
    state: SessionState = SessionState.OPEN
    standings: Mapping[str, Standing] = field(default_factory=dict)
    seats: Mapping[str, Seat] = field(default_factory=dict)
    # Everybody who has had a seat and did not only wait for one, also those who have it no longer.
    sat: Mapping[str, Seat] = field(default_factory=dict)
    # The person who opened it, and those who have led it, also those who have handed it over.
    opener: str = ""
    led: frozenset[str] = frozenset()
    # The session whose rest it is: what that decided is told until this begins.
    rest_of: "Session | None" = None
    # What each person answers at their own pace before it begins.
    homework: tuple[ChosenStep, ...] = ()
    # What an earlier session had closed: it stays closed wherever this one does not open it again.
    held: frozenset[str] = frozenset()
    # The same as it is planned, before it is given out: its title and steps.
    homework_planned: tuple[str, tuple[ChosenStep, ...]] = ("", ())
    # When one that is paused goes on, in words.
    until: str = ""
    # Whether it is on a step of its homework, where each person goes on by themselves.
    is_self_paced: bool = False
    # What is otherwise here than in the plan it was opened on, in sentences.
    notes: tuple[str, ...] = ()
    is_door_open: bool = True
    offered: str = ""
    # What became of each question for officers that was called; and the order in which they stand, where
    # one was moved up: those that came later follow.
    questions: Mapping[str, str] = field(default_factory=dict)
    queue: tuple[str, ...] = ()

    @property
    def step(self) -> ChosenStep:
        """The step that the group is on."""
        return self.find_step(self.at)

    @property
    def index(self) -> int:
        """Which place that step has among all, from nought."""
        return self.steps.index(self.step)

    @property
    def number(self) -> int:
        """Which step that is, counted from one; a break goes by the number of the step before it."""
        return sum(not step.step.is_break for step in self.steps[: self.index + 1])

    @property
    def of(self) -> int:
        """How many steps there are; a break is none."""
        return sum(not step.step.is_break for step in self.steps)

    @property
    def has_begun(self) -> bool:
        """Whether the group has come to its first step."""
        return self.state not in {SessionState.PLANNED, SessionState.HOMEWORK}

    @property
    def given(self) -> tuple[str, ...]:
        """What was given as homework to be answered alone."""
        return tuple(step.asked for step in self.homework if step.asked)

    @property
    def leaders(self) -> tuple[Seat, ...]:
        """The seats that lead."""
        return tuple(seat for seat in self.seats.values() if seat.leads)

    @property
    def asked(self) -> tuple[str, ...]:
        """What is answered alone in it."""
        return tuple(step.asked for step in self.steps if step.asked)

    def find_step(self, key: str) -> ChosenStep:
        """Find a step by its key."""
        return next(step for step in self.steps if step.key == key)

    def standing(self, key: str) -> Standing:
        """How far a step has come."""
        return self.standings.get(key, NOT_REACHED)

    def knows(self, name: str) -> bool:
        """Whether anybody by a name, or by one that looks like it, has or has had a seat."""
        sat = {find_look(seat.name) for seat in (*self.seats.values(), *self.sat.values())}
        return find_look(name) in sat

    def find_person(self, name: str) -> tuple[Seat, ...]:
        """Find the seats of whoever is known by a name, or by one that looks like it."""
        person = person_of(name)
        return tuple(seat for seat in self.seats.values() if person_of(seat.name) == person)
