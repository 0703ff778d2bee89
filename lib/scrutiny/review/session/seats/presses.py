"""What whoever leads presses on somebody's seat, and the entry that doing it writes."""

from collections.abc import Callable

from scrutiny.errors import AnswerRefused
from scrutiny.record.entries import Json
from scrutiny.record.rights import Act, may
from scrutiny.review.session.sent.presses import Press
from scrutiny.review.session.standing.values import Mark, Session

_NO_SEAT = "Nobody has that seat any more."
_CANNOT_LEAD = "Leading is offered to somebody who was let in, and is no observer."
_NO_MARK = f"Somebody can be marked as: {', '.join(Mark)}."
_CANNOT_MARK = {
    Mark.CHAIR: "The chair is a member of the committee who was let in.",
    Mark.SCRIBE: "The scribe is somebody who was let in, and is no observer.",
}
Body = dict[str, Json]


def to_seat(act: str) -> Callable[[Session, Press], Body]:
    """Give what does something to the seat that is pressed on."""

    def do(session: Session, pressed: Press) -> Body:
        seat = session.seats.get(pressed.seat)
        if seat is None:
            raise AnswerRefused(_NO_SEAT)
        if seat.leads:
            raise AnswerRefused("Whoever leads the session keeps that seat until leading is handed over.")
        return {"act": act, "seat": pressed.seat}

    return do


def offer(session: Session, pressed: Press) -> Body:
    """Give the entry by which leading is offered to somebody."""
    body, seat = to_seat("offer")(session, pressed), session.seats[pressed.seat]
    if seat.waits or may(seat.person, Act.WRITE):
        raise AnswerRefused(_CANNOT_LEAD)
    return body


def mark(session: Session, pressed: Press) -> Body:
    """Give the entry that marks somebody as the chair or the scribe."""
    body = to_seat("mark")(session, pressed)
    if pressed.words not in set(Mark):
        raise AnswerRefused(_NO_MARK)
    seat, wanted = session.seats[pressed.seat], Mark(pressed.words)
    needed = Act.WRITE if wanted is Mark.SCRIBE else Act.SUPPORT
    if seat.waits or may(seat.person, needed):
        raise AnswerRefused(_CANNOT_MARK[wanted])
    return {**body, "mark": wanted.value}
