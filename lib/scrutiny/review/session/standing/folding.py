"""What a session has come to: a fold over its entries, in which what cannot follow changes nothing."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from pydantic import TypeAdapter, ValidationError

from scrutiny.guide.plans.chosen import ChosenStep
from scrutiny.record.entries import Entry, EntryKind, Json
from scrutiny.record.persons import person_of
from scrutiny.record.rounds import list_named
from scrutiny.review.session.standing.queue import QUEUED, call
from scrutiny.review.session.standing.seats import LED_SEATS, SEATED
from scrutiny.review.session.standing.values import Session, SessionState, Standing, StepState

HELD = "held"
_STEPS: TypeAdapter[tuple[ChosenStep, ...]] = TypeAdapter(tuple[ChosenStep, ...])
# Of the entry that opens a session: what is otherwise than in its plan, in sentences.
NOTES = "notes"
_Said = Mapping[str, Any]


def write_steps(steps: tuple[ChosenStep, ...]) -> Json:
    """Give the steps of a session as its record keeps them."""
    written: Json = _STEPS.dump_python(steps, mode="json")
    return written


def read_steps(body: Json) -> tuple[ChosenStep, ...]:
    """Read the steps of a session; none where they are none."""
    try:
        return _STEPS.validate_python(body)
    except ValidationError:
        return ()


def fold_session(entries: Iterable[Entry]) -> Session | None:
    """Give the newest session of a review as it stands; none where there was none."""
    session: Session | None = None
    for entry in entries:
        session = _follow(session, entry)
    return session


def _follow(session: Session | None, entry: Entry) -> Session | None:
    said = entry.body if isinstance(entry.body, dict) else {}
    act = str(said.get("act"))
    if entry.kind is EntryKind.LED and act == "open":
        return _open(session, said, entry) or session
    if session is None:
        return None
    follow = (_LED if entry.kind is EntryKind.LED else _SEATED).get(act)
    followed = _remember(follow(session, said, entry) if follow else session)
    return replace(followed, last=entry.number) if entry.kind is EntryKind.LED else followed


def _remember(session: Session) -> Session:
    """Remember everybody who has a seat, and who leads, for when they do no longer."""
    seated = {key: seat for key, seat in session.seats.items() if not seat.waits}
    led = session.led.union(person_of(seat.name) for seat in seated.values() if seat.leads)
    return replace(session, sat={**session.sat, **seated}, led=led)


def _open(before: Session | None, said: _Said, entry: Entry) -> Session | None:
    steps = read_steps(said.get("steps"))
    if not steps:
        return None
    opened = _begin_with(steps, said, entry)
    if before and said.get("keeps_seats") is True:
        # Of the rest of a session: whoever sat in that sits in this.
        rest_of = replace(before, rest_of=None)
        return replace(opened, seats=before.seats, sat=before.sat, led=before.led, rest_of=rest_of)
    return opened


def _begin_with(steps: tuple[ChosenStep, ...], said: _Said, entry: Entry) -> Session:
    return Session(
        title=str(said.get("title", "")),
        code=str(said.get("code", "")),
        leader=str(said.get("leader", "")),
        steps=steps,
        held=frozenset(list_named(entry.body, HELD)),
        opener=person_of(entry.author),
        notes=list_named(dict(said), NOTES),
        at=steps[0].key,
        first=entry.number,
        last=entry.number,
        opened=entry.at,
        moved=entry.at,
        began=entry.at,
        turned=entry.at,
        state=SessionState.PLANNED if said.get("is_planned") is True else SessionState.OPEN,
        standings={steps[0].key: Standing(StepState.READING)},
    )


def _go(session: Session, said: _Said, entry: Entry) -> Session:
    key = said.get("step")
    if key not in [step.key for step in session.steps]:
        return session
    reached = session.standing(key)
    if reached.state is StepState.NOT_REACHED:
        reached = replace(reached, state=StepState.READING)
    return replace(session, at=key, moved=entry.at, standings={**session.standings, key: reached})


def _open_round(standing: Standing, number: int) -> Standing:
    """Open a step for answers; what came in a round before that was never shown is told in none."""
    if not standing.rounds:
        return replace(standing, rounds=1)
    ended = () if standing.is_shown else ((standing.since, number),)
    rounds, unshown = standing.rounds + 1, (*standing.unshown, *ended)
    return replace(standing, rounds=rounds, since=number, is_shown=False, unshown=unshown)


def _move(session: Session, said: _Said, entry: Entry) -> Session:
    """Take a step to another state; opened anew, its next round begins."""
    key, state = str(said.get("step")), said.get("state")
    if state not in set(StepState) or key not in [step.key for step in session.steps]:
        return session
    before, after = session.standing(key), StepState(state)
    opens = after is StepState.OPEN
    standing = replace(before, state=after, owner=str(said.get("owner", "")))
    standing = replace(standing, is_shown=before.is_shown or after is StepState.SHOWN)
    if opens:
        standing = _open_round(standing, entry.number)
    return replace(session, standings={**session.standings, key: standing})


def _plan(session: Session, said: _Said, entry: Entry) -> Session:
    """Take another plan; one that has not begun begins with its first step, whichever that is then."""
    steps = read_steps(said.get("steps"))
    if not steps:
        return session
    title, held = str(said.get("title", session.title)), session.held.union(list_named(entry.body, HELD))
    # What was said of the plan holds as long as nobody makes another of it.
    notes = () if "title" in said else session.notes
    replanned = replace(session, steps=steps, title=title, held=held, notes=notes)
    if not session.has_begun:
        first = steps[0].key
        return replace(replanned, at=first, standings={first: Standing(StepState.READING)})
    return replanned if session.at in [step.key for step in steps] else session


def _begin(session: Session, _said: _Said, entry: Entry) -> Session:
    """Begin a session that was planned: its time counts from here."""
    if session.has_begun:
        return session
    return replace(session, state=SessionState.OPEN, moved=entry.at, began=entry.at, turned=entry.at)


def _give(session: Session, said: _Said, entry: Entry) -> Session:
    """Give out homework, which each person answers at their own pace until the meeting begins."""
    steps = read_steps(said.get("steps"))
    if session.has_begun or not steps:
        return session
    return replace(session, state=SessionState.HOMEWORK, homework=steps, turned=entry.at)


def _plan_homework(session: Session, said: _Said, _entry: Entry) -> Session:
    steps = read_steps(said.get("steps"))
    return replace(session, homework_planned=(str(said.get("title", "")), steps)) if steps else session


def _pause(session: Session, said: _Said, entry: Entry) -> Session:
    return replace(session, state=SessionState.PAUSED, until=str(said.get("until", "")), turned=entry.at)


def _resume(session: Session, _said: _Said, entry: Entry) -> Session:
    """Go on; the clocks of the meeting and of its step stood still meanwhile."""
    stood = entry.at - session.turned if session.state is SessionState.PAUSED else timedelta()
    went_on = replace(session, state=SessionState.OPEN, turned=entry.at)
    return replace(went_on, moved=session.moved + stood, began=session.began + stood)


def _end(session: Session, _said: _Said, _entry: Entry) -> Session:
    return replace(session, state=SessionState.CLOSED)


def _set_door(session: Session, said: _Said, _entry: Entry) -> Session:
    return replace(session, is_door_open=said.get("is_open") is True)


def _set_code(session: Session, said: _Said, _entry: Entry) -> Session:
    return replace(session, code=str(said.get("code", "")))


_LED: Mapping[str, Callable[[Session, _Said, Entry], Session]] = {
    **LED_SEATS,
    "go": _go,
    "move": _move,
    "plan": _plan,
    "begin": _begin,
    "homework": _give,
    "homework_plan": _plan_homework,
    "pause": _pause,
    "resume": _resume,
    "end": _end,
    "door": _set_door,
    # Earlier, only whoever leads called questions.
    "question": call,
    "code": _set_code,
}
_SEATED = {**SEATED, **QUEUED}
