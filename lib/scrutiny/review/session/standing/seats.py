"""What becomes of the seats of a session as its entries say: who joins, leads, is marked, and leaves."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from scrutiny.record.entries import Entry
from scrutiny.review.session.standing.values import Mark, Seat, Session
from scrutiny.vocabulary import Role

_Said = Mapping[str, Any]
_Follow = Callable[[Session, _Said, Entry], Session]


def _seat(session: Session, seat: Seat) -> Session:
    return replace(session, seats={**session.seats, seat.key: seat})


def _find(session: Session, said: _Said) -> Seat | None:
    return session.seats.get(str(said.get("seat")))


def _admit(session: Session, said: _Said, _entry: Entry) -> Session:
    seat = _find(session, said)
    return _seat(session, replace(seat, waits=False)) if seat else session


def _remove(session: Session, said: _Said, _entry: Entry) -> Session:
    left = {key: seat for key, seat in session.seats.items() if key != said.get("seat")}
    return replace(session, seats=left)


def _mark(session: Session, said: _Said, _entry: Entry) -> Session:
    """Mark one seat as the chair or the scribe, who then is nobody else."""
    wanted, mark = _find(session, said), said.get("mark")
    if wanted is None or mark not in set(Mark):
        return session
    marked = {
        key: replace(seat, marks=seat.marks - {mark} | ({Mark(mark)} if seat == wanted else set()))
        for key, seat in session.seats.items()
    }
    return replace(session, seats=marked)


def _offer(session: Session, said: _Said, _entry: Entry) -> Session:
    return replace(session, offered=str(said.get("seat", "")))


def _set_link(session: Session, said: _Said, _entry: Entry) -> Session:
    """Lead by another link: whoever led by the one before keeps no seat."""
    left = {key: seat for key, seat in session.seats.items() if not seat.leads}
    return replace(session, leader=str(said.get("leader", "")), seats=left, offered="")


def _join(session: Session, said: _Said, entry: Entry) -> Session:
    waits = said.get("waits") is True
    return _seat(session, Seat(str(said.get("seat")), entry.author, entry.role, entry.at, waits))


def _accept(session: Session, said: _Said, _entry: Entry) -> Session:
    """Take over leading from whoever offered it, who is again what they were before they led, or a member."""
    seat = _find(session, said)
    if seat is None or session.offered != seat.key:
        return session
    seats = {
        key: replace(other, role=other.role_after) if other.leads else other
        for key, other in session.seats.items()
    }
    seats[seat.key] = replace(seat, role=Role.FACILITATOR, role_after=seat.role)
    return replace(session, seats=seats, offered="")


# What whoever leads does to seats, and what those who sit there do.
LED_SEATS: Mapping[str, _Follow] = {
    "admit": _admit,
    "remove": _remove,
    "mark": _mark,
    "offer": _offer,
    "link": _set_link,
}
SEATED: Mapping[str, _Follow] = {
    "join": _join,
    "leave": _remove,
    "accept": _accept,
}
