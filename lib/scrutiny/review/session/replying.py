"""Replying in a session: what somebody with a seat sends, and what they are told of it."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, TypeVar

from scrutiny.errors import AnswerRefused, ScrutinyError
from scrutiny.guide.plans.values import How
from scrutiny.record.entries import Writing
from scrutiny.record.rights import HowKnown, Person
from scrutiny.review.contract import Reply
from scrutiny.review.linking import list_links
from scrutiny.review.messages import Message, read_message
from scrutiny.review.page import Page
from scrutiny.review.ratings import has_own_answers
from scrutiny.review.refusals import echo, say_refused
from scrutiny.review.session.booking import reply_booking, reply_later
from scrutiny.review.session.giving import give_out
from scrutiny.review.session.leading import press
from scrutiny.review.session.plan_replying import reply_plan
from scrutiny.review.session.plans.tasks import tell_tasks
from scrutiny.review.session.room import Room
from scrutiny.review.session.seats import joining
from scrutiny.review.session.seats.attending import write_attendance
from scrutiny.review.session.sent.messages import (
    Accepting,
    Answering,
    AskingStep,
    Joining,
    Leading,
    Minuting,
    Noting,
    Pressing,
    Proposing,
    Queueing,
    Seconding,
    Supporting,
    TakingBack,
)
from scrutiny.review.session.sent.presses import Press
from scrutiny.review.session.standing.buttons import (
    ADDS_RISK,
    DECIDES,
    GIVES_HOMEWORK,
    MINUTES,
    SHOWS_SUPPORT,
)
from scrutiny.review.session.standing.pace import check_pace
from scrutiny.review.session.standing.values import Seat, Session
from scrutiny.review.session.steps.answers import write_answer
from scrutiny.review.session.steps.deciding import check_agreed_seen, find_on_paper, say_step
from scrutiny.review.session.steps.minuting import write_minute
from scrutiny.review.session.steps.notes import take_back_note, write_note
from scrutiny.review.session.steps.queueing import write_queue
from scrutiny.review.session.steps.recommending import (
    find_done,
    write_decision,
    write_dissent,
    write_proposal,
    write_second,
)
from scrutiny.review.session.steps.register import write_risk
from scrutiny.review.session.steps.risks import check_has_risks
from scrutiny.review.session.steps.supporting import write_support, write_support_shown
from scrutiny.review.session.told.session import StepHtml
from scrutiny.review.typed import clean_text
from scrutiny.views.session import show_step
from scrutiny.vocabulary import Role

_Sent = TypeVar("_Sent", bound=Message)
_Answerer: TypeAlias = Callable[[Room, str, object], Reply]
_Pressed: TypeAlias = Callable[[Room, Session, Seat, Pressing], Reply]
_UNKNOWN = "This page asked for something that is not known here. Open the page again."


def reply(room: Room, seat: str, content: object) -> dict[str, Any]:
    """Reply to what somebody with a seat sends, and refuse in a sentence what cannot be done."""
    try:
        room.page.follow()
        message = read_message(Message, content)
        answerer = _ANSWERERS.get(message.kind)
        if answerer is None:
            raise AnswerRefused(_UNKNOWN)
        if room.session:
            check_pace(room.session, message.kind)
        return {**echo(content), **answerer(room, seat, content).dump()}
    except ScrutinyError as refusal:
        return {**echo(content), **say_refused(refusal).dump()}


def _look(room: Room, seat: str, _content: object) -> Reply:
    return room.tell(seat)


def _give_step(room: Room, seat: str, content: object) -> Reply:
    message = read_message(AskingStep, content)
    session, _seat = room.find_seat(seat)
    steps = {step.key: step for step in (*session.homework, *session.steps)}
    if message.step not in steps:
        raise AnswerRefused(_UNKNOWN)
    step = steps[message.step]
    if step.key not in room.shown:
        views = show_step(room.page.briefing, room.page.all_guides, step)
        room.shown[step.key] = (views[0]._repr_html_(), views[1]._repr_html_())
    figure, html = room.shown[step.key]
    links = list_links(room.page) if step.how is How.DECIDE else ()
    words = say_step(room.page, step)
    return StepHtml(kind="step", key=step.key, figure=figure, html=html, words=words, links=links)


def _give_tasks(room: Room, seat: str, _content: object) -> Reply:
    room.find_seat(seat)
    return tell_tasks(room.page)


def _press(room: Room, seat: str, content: object) -> Reply:
    message = read_message(Pressing, content)
    session, leader = room.find_seat(seat)
    if message.act in _BESIDE:
        check_pace(session, message.act)
        return _BESIDE[message.act](room, session, leader, message)
    if message.act == "open":
        check_has_risks(room.page, session)
    body = press(session, _read_press(message), find_on_paper(room.page, session))
    if message.act == "agree":
        check_agreed_seen(room.page, session, message.seen)
    room.lead_on(body, leader.person, message.token)
    return room.tell(seat)


def _read_press(message: Pressing) -> Press:
    return Press(
        message.act,
        message.step,
        message.state,
        message.seat,
        clean_text(message.words),
        message.minutes,
        message.knowing,
    )


def _decide(room: Room, session: Session, leader: Seat, message: Pressing) -> Reply:
    writing = write_decision(room.page, session, leader, message)
    if writing is not None:
        room.page.write(writing)
    if body := find_done(room.page, session):
        room.lead_on(body, leader.person, f"{message.token}.done")
    return room.tell(leader.key)


def _to_press(make: Callable[[Page, Session, Seat, Pressing], Writing]) -> _Pressed:
    """Give what writes what was pressed, and tells how the session stands then."""

    def press_beside(room: Room, session: Session, leader: Seat, message: Pressing) -> Reply:
        room.page.write(make(room.page, session, leader, message))
        return room.tell(leader.key)

    return press_beside


def _to_send(kind: type[_Sent], make: Callable[[Page, Session, Seat, _Sent], Writing | None]) -> _Answerer:
    """Give what writes what was sent, if that is anything new, and tells how the session stands then."""

    def send(room: Room, seat: str, content: object) -> Reply:
        message = read_message(kind, content)
        session, writer = room.find_seat(seat)
        writing = make(room.page, session, writer, message)
        if writing is not None:
            room.page.write(writing)
        return room.tell(seat)

    return send


# What is pressed and moves no step.
_BESIDE: Mapping[str, _Pressed] = {
    DECIDES: _decide,
    ADDS_RISK: _to_press(write_risk),
    MINUTES: _to_press(write_attendance),
    SHOWS_SUPPORT: _to_press(write_support_shown),
    GIVES_HOMEWORK: give_out,
}


def _note(room: Room, seat: str, content: object) -> Reply:
    message = read_message(Noting, content)
    session, writer = room.find_seat(seat)
    if message.about:
        room.page.write(write_dissent(room.page, session, writer, message))
    else:
        room.page.write(write_note(room.page, session, writer, message))
    return room.tell(seat)


def _take_back(room: Room, seat: str, content: object) -> Reply:
    message = read_message(TakingBack, content)
    _session, writer = room.find_seat(seat)
    room.page.write(take_back_note(room.page.state, writer, message.about, message.token))
    return room.tell(seat)


def _accept(room: Room, seat: str, content: object) -> Reply:
    message = read_message(Accepting, content)
    session, writer = room.find_seat(seat)
    room.seat(joining.accept(session, writer), writer.person, message.token)
    return room.tell(seat)


def _join(room: Room, seat: str, content: object) -> Reply:
    message = read_message(Joining, content)
    session = room.find_session()
    has_answered = has_own_answers(room.page.state, message.name)
    body = joining.join(session, seat, message.name, message.role, has_answered=has_answered)
    room.seat(body, Person(message.name, message.role, HowKnown.ROOM_CODE), message.token)
    return room.tell(seat)


def _lead(room: Room, seat: str, content: object) -> Reply:
    message = read_message(Leading, content)
    session = room.find_session()
    has_answered = has_own_answers(room.page.state, message.name)
    body = joining.lead(session, seat, message.name, message.secret, has_answered=has_answered)
    room.seat(body, Person(message.name, Role.FACILITATOR, HowKnown.ROOM_CODE), message.token)
    return room.tell(seat)


_ANSWERERS: Mapping[str, _Answerer] = {
    "session": _look,
    "step": _give_step,
    "tasks": _give_tasks,
    "press": _press,
    "plan": reply_plan,
    "later": reply_later,
    "book": reply_booking,
    "answer": _to_send(Answering, write_answer),
    "note": _note,
    "minute": _to_send(Minuting, write_minute),
    "queue": _to_send(Queueing, write_queue),
    "propose": _to_send(Proposing, write_proposal),
    "second": _to_send(Seconding, write_second),
    "support": _to_send(Supporting, write_support),
    "take_back": _take_back,
    "accept": _accept,
    "join": _join,
    "lead": _lead,
}
