"""What becomes of the questions for officers, as whoever leads and the chair call them and move them up."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from scrutiny.record.entries import Entry
from scrutiny.record.persons import person_of
from scrutiny.record.rounds import list_named
from scrutiny.review.session.standing.values import QuestionState, Session

ORDER = "order"
_Said = Mapping[str, Any]
_Follow = Callable[[Session, _Said, Entry], Session]


def call(session: Session, said: _Said, _entry: Entry) -> Session:
    """Take a question to what has become of it; no other word for that is known."""
    if said.get("state") not in set(QuestionState):
        return session
    called = {str(said.get("question")): str(said.get("state"))}
    return replace(session, questions={**session.questions, **called})


def _move_up(session: Session, said: _Said, _entry: Entry) -> Session:
    order = list_named(dict(said), ORDER)
    return replace(session, queue=order) if order else session


def _from_who_calls(follow: _Follow) -> _Follow:
    """Follow only what was written from a seat that calls questions at that moment, by who sits there."""

    def check(session: Session, said: _Said, entry: Entry) -> Session:
        seat = session.seats.get(str(said.get("seat")))
        is_so = seat is not None and seat.calls and person_of(seat.name) == person_of(entry.author)
        return follow(session, said, entry) if is_so else session

    return check


QUEUED: Mapping[str, _Follow] = {
    "question": _from_who_calls(call),
    "queue": _from_who_calls(_move_up),
}
