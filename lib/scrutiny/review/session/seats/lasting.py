"""How long a seat lasts: the day of a meeting, and longer where the session goes on another day."""

from dataclasses import replace
from datetime import datetime, timedelta

from scrutiny.review.session.standing.values import Session, SessionState

A_MEETING = timedelta(hours=12)
UNTIL_ANOTHER_DAY = timedelta(days=30)
_GOES_ON_LATER = {SessionState.PLANNED, SessionState.HOMEWORK, SessionState.PAUSED}


def end_seats(session: Session, now: datetime) -> Session:
    """Give a session without the seats that have lasted as long as a seat does.

    It lasts from when somebody sat down, and anew from when the session began, was paused or went on.
    """
    lasts = UNTIL_ANOTHER_DAY if session.state in _GOES_ON_LATER else A_MEETING
    left = {key: seat for key, seat in session.seats.items() if now < max(seat.since, session.turned) + lasts}
    return replace(session, seats=left)
