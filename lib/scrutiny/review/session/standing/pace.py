"""The pace of a session: what is taken while it is prepared, goes on, is paused, or has ended."""

from collections.abc import Mapping

from scrutiny.errors import AnswerRefused
from scrutiny.review.session.standing.buttons import ADDS_RISK, DECIDES, MINUTES, SHOWS_SUPPORT
from scrutiny.review.session.standing.values import Session, SessionState

_BEFORE = "The meeting has not begun. Your words are kept in this browser."
_NOT_NOW = {
    SessionState.PLANNED: _BEFORE,
    SessionState.HOMEWORK: _BEFORE,
    SessionState.PAUSED: "The session is paused. Your words are kept in this browser.",
    SessionState.CLOSED: "This session has ended, and takes nothing more. Write it in the workbook.",
}
_GOES_ON = frozenset({SessionState.OPEN})
_IS_ASKED = _GOES_ON | {SessionState.HOMEWORK}
_HAS_BEGUN = _GOES_ON | {SessionState.PAUSED}
_HAS_NOT_ENDED = frozenset(SessionState) - {SessionState.CLOSED}
# What each kind of message, and each press that moves no step, is taken in; any other decides for itself.
_TAKEN_WHILE: Mapping[str, frozenset[SessionState]] = {
    "answer": _IS_ASKED,
    "note": _IS_ASKED,
    "take_back": _HAS_NOT_ENDED,
    "minute": _HAS_BEGUN,
    "queue": _HAS_NOT_ENDED,
    "propose": _GOES_ON,
    "second": _GOES_ON,
    "support": _GOES_ON,
    DECIDES: _GOES_ON,
    ADDS_RISK: _GOES_ON,
    SHOWS_SUPPORT: _GOES_ON,
    MINUTES: _HAS_NOT_ENDED,
}


def check_pace(session: Session, sent: str) -> None:
    """Refuse what is sent, a kind of message or a press, while the session does not take it."""
    if session.state not in _TAKEN_WHILE.get(sent, frozenset(SessionState)):
        raise AnswerRefused(_NOT_NOW[session.state])
