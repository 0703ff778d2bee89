"""Queueing: the questions for officers in their order, and what whoever leads and the chair do with each."""

from collections.abc import Iterator, Mapping

from humanize import apnumber, ordinal

from scrutiny.errors import AnswerRefused
from scrutiny.record.entries import THE_SESSION, EntryKind, Json, Writing
from scrutiny.review.notes import Note
from scrutiny.review.page import Page
from scrutiny.review.session.sent.messages import Queueing
from scrutiny.review.session.standing.queue import ORDER
from scrutiny.review.session.standing.values import QuestionState, Seat, Session
from scrutiny.review.session.steps.minuting import find_came_to
from scrutiny.review.session.steps.notes import find_question, list_questions
from scrutiny.review.session.told.session import Minuted, NoteTold

_NOT_YOURS = "Only whoever leads the session, and the chair, call the questions for officers."
_MOVED = "The questions stand otherwise since you saw them. Look at them as they stand now, and press again."
_IS_NEXT = "This question is the next already, or waits no longer."
_UP = "up"
_PLACES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_UNASKED = {"", QuestionState.LEFT}
_BECAME = {
    QuestionState.CALLED: "Called now.",
    QuestionState.ASKED: "Asked.",
    QuestionState.LEFT: "Left for now.",
}


def write_queue(page: Page, session: Session, seat: Seat, sent: Queueing) -> Writing:
    """Give what to write for a question that is called, asked, left, or moved up by one."""
    if not seat.calls:
        raise AnswerRefused(_NOT_YOURS)
    find_question(page.state, session, sent.about)
    places = dict(_list_places(page, session))
    if places[sent.about] != sent.place:
        raise AnswerRefused(_MOVED)
    body: dict[str, Json] = {"act": "question", "seat": seat.key, "question": sent.about, "state": sent.to}
    if sent.to == _UP:
        body = {"act": "queue", "seat": seat.key, ORDER: [*_move_up(places, sent.about)]}
    who = seat.person
    return Writing(EntryKind.SEATED, THE_SESSION, body, who.name, who.role, sent.token, how=who.how)


def _move_up(places: dict[str, int], about: str) -> tuple[str, ...]:
    """Give the questions in their order with one before the question that it waits behind."""
    before = next((other for other, place in places.items() if place and place == places[about] - 1), None)
    if before is None:
        raise AnswerRefused(_IS_NEXT)
    others = [other for other in places if other != about]
    others.insert(others.index(before), about)
    return tuple(others)


def _list_places(page: Page, session: Session) -> Iterator[tuple[str, int]]:
    """List the questions in their order, each with its place among those that wait; 0 if it does not."""
    place = 0
    for note in list_questions(page.state, session):
        waits = not session.questions.get(note.about)
        place += waits
        yield note.about, place if waits else 0


def list_asked(page: Page, session: Session) -> tuple[tuple[NoteTold, str], ...]:
    """List the questions as they are told, each with who asked it, which not everybody is told."""
    return page.keep(f"asked of {session.first}", lambda: tuple(_tell_all(page, session)))


def list_unasked(page: Page, session: Session) -> Iterator[Minuted]:
    """List the questions for officers that were never called, or were left, without who asks them."""
    asked = (told for told, _author in list_asked(page, session))
    if words := tuple(told.words for told in asked if told.state in _UNASKED and not told.came_to):
        yield Minuted(heading="Questions for officers that were not asked", words=words)


def _tell_all(page: Page, session: Session) -> Iterator[tuple[NoteTold, str]]:
    places, came_to = dict(_list_places(page, session)), find_came_to(page)
    for note in list_questions(page.state, session):
        yield _tell(note, session, places, came_to), note.author


def _tell(
    note: Note, session: Session, places: dict[str, int], came_to: Mapping[str, tuple[str, ...]]
) -> NoteTold:
    state, place = session.questions.get(note.about, ""), places[note.about]
    waiting = max(places.values())
    stands = f"With the chair: {_say_place(place)} of {apnumber(waiting)}."
    return NoteTold(
        about=note.about,
        words=note.words,
        by="",
        is_mine=False,
        place=place,
        state=state,
        stands=_BECAME[QuestionState(state)] if state else stands,
        came_to=came_to.get(note.words, ()),
    )


def _say_place(place: int) -> str:
    return _PLACES[place - 1] if place <= len(_PLACES) else ordinal(place)
