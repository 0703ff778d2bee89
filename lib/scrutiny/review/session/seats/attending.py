"""Attending: who has had a seat, as whoever leads has it written into the table of who was there."""

from collections.abc import Iterator
from hashlib import sha256

from scrutiny.errors import AnswerRefused
from scrutiny.record.entries import Writing
from scrutiny.record.kept_tables import KeptRow
from scrutiny.record.persons import person_of
from scrutiny.record.rights import Act, check_right
from scrutiny.review.meeting import list_table, write_rows
from scrutiny.review.meeting_tables import ATTENDANCE
from scrutiny.review.page import Page
from scrutiny.review.session.sent.messages import Pressing
from scrutiny.review.session.standing.values import Mark, Seat, Session

_KEY = 32
_ATTENDED, _GONE = "attended", "no longer here"
_LED = "led the session"
_ALL_THERE = "Everybody who has had a seat stands in the table of who was there already."


def list_unminuted(page: Page, session: Session) -> tuple[Seat, ...]:
    """List the people who have had a seat and stand in no row yet, each once, in the order they came."""
    named = {person_of(row.cells[0]) for row in list_table(page, ATTENDANCE)}
    people = {person_of(seat.name): seat for seat in session.sat.values()}
    return tuple(seat for person, seat in people.items() if person not in named)


def write_attendance(page: Page, session: Session, leader: Seat, sent: Pressing) -> Writing:
    """Give what to write to add everybody who has had a seat; what people typed in the table stays."""
    check_right(leader.person, Act.DECIDE)
    added = [*_list_rows(session, list_unminuted(page, session))]
    if not added:
        raise AnswerRefused(_ALL_THERE)
    return write_rows(page, ATTENDANCE, added, leader.person, sent.token)


def _list_rows(session: Session, seats: tuple[Seat, ...]) -> Iterator[KeptRow]:
    for seat in seats:
        until = "" if session.find_person(seat.name) else _GONE
        key = sha256(f"{session.first} {seat.key}".encode()).hexdigest()[:_KEY]
        yield KeptRow((seat.name, _say_role(session, seat), _ATTENDED, "", until), key=key)


def _say_role(session: Session, seat: Seat) -> str:
    """Say what somebody was there; whoever has led is said to have done so, also once another leads."""
    is_so = {Mark.CHAIR.value: Mark.CHAIR in seat.marks, _LED: person_of(seat.name) in session.led}
    return ", ".join(role for role in is_so if is_so[role]) or seat.role.value
