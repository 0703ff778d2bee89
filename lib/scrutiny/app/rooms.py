"""Rooms: the sessions there are, found by the code on the screen or by what a browser with a seat holds."""

from dataclasses import dataclass
from datetime import UTC, datetime

from scrutiny.app.recorded import RecordWatch
from scrutiny.errors import RecordDamaged
from scrutiny.record.entries import THE_SESSION, ReviewName
from scrutiny.record.records import Record
from scrutiny.review.page import make_key
from scrutiny.review.session.seats.joining import hash_secret
from scrutiny.review.session.seats.lasting import end_seats
from scrutiny.review.session.standing.folding import fold_session
from scrutiny.review.session.standing.values import Seat, Session, SessionState

# What a browser holds: the key of its review, which tells nothing of it, and then the secret of its seat.
_BETWEEN = "."
_LONGEST = 200


@dataclass(frozen=True)
class Held:
    """A session, and the review it is of; with the seat that a browser holds in it."""

    review: ReviewName
    session: Session
    seat: Seat | None = None


class Rooms:
    """The sessions in the person’s record, read by the one thread that holds it open."""

    def __init__(self, watch: RecordWatch) -> None:
        """Begin with the record that is watched."""
        self._watch = watch

    async def find_by_code(self, code: str) -> Held | None:
        """Find the session that a code joins; one that has ended too, so that this can be said."""
        found = await self._watch.read(_list_sessions) or ()
        named = [held for held in found if code and held.session.code == code]
        # The newest of the same code, though there is one chance in 2^40.
        return max(named, key=lambda held: held.session.opened, default=None)

    async def find_open(self, council: str) -> Held | None:
        """Find the session of a council that goes on now."""
        found = await self._watch.read(_list_sessions) or ()
        going_on = [held for held in found if held.session.state is not SessionState.CLOSED]
        own = [held for held in going_on if held.review.council == council]
        # One may have been left open in a review of another year.
        return max(own, key=lambda held: held.session.opened, default=None)

    async def find_link(self, secret: str) -> Held | None:
        """Find the session that a secret leads."""
        wanted = hash_secret(secret)
        found = await self._watch.read(_list_sessions) or ()
        return next((held for held in found if held.session.leader == wanted), None)

    async def find_seat(self, held: str) -> Held | None:
        """Find the seat of which a browser holds this; a seat that was taken away is none."""
        key, between, secret = held[:_LONGEST].partition(_BETWEEN)
        if not between:
            return None
        return await self._watch.read(lambda record: _find_seat(record, key, hash_secret(secret)))


def name_held(review: ReviewName, secret: str) -> str:
    """Give what a browser holds of its seat."""
    return f"{make_key(review)}{_BETWEEN}{secret}"


def _list_sessions(record: Record) -> tuple[Held, ...]:
    reviews = (listing.review for listing in record.list_reviews())
    read = ((review, _read(record, review)) for review in reviews)
    return tuple(Held(review, session) for review, session in read if session is not None)


def _find_seat(record: Record, key: str, seat: str) -> Held | None:
    review = next((met.review for met in record.list_reviews() if make_key(met.review) == key), None)
    session = _read(record, review) if review else None
    if review is None or session is None or seat not in session.seats:
        return None
    return Held(review, session, session.seats[seat])


def _read(record: Record, review: ReviewName) -> Session | None:
    """Read the session of a review, with the seats that last still.

    There is none where its entries are damaged, which ends no other session.
    """
    try:
        session = fold_session(record.history(review, THE_SESSION))
    except RecordDamaged:
        return None
    return end_seats(session, datetime.now(UTC)) if session else None
