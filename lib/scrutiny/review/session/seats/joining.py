"""Joining: the code on the screen in the room, the link by which a session is led, and who may sit down."""

import hashlib
import secrets
import unicodedata
from hmac import compare_digest

from scrutiny.errors import AnswerRefused
from scrutiny.record.entries import Json, check_author
from scrutiny.record.persons import check_person, person_of
from scrutiny.review.session.standing.values import Seat, Session, SessionState
from scrutiny.vocabulary import Role

# Letters and digits that are not taken for one another, as they are read from a screen across a room.
ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
LENGTH = 8
_BYTES = 16
_JOINS = {Role.MEMBER, Role.OFFICER, Role.OBSERVER}
_CLOSED = "This session has ended. What it decided stands in the review."
_SHUT = "Whoever leads this session has closed the door. Ask them to open it."
_NOT_LINK = "This link leads no session any more. Ask whoever opened the session for the newest."
_TAKEN = "That is the name of somebody who has a seat here or has answered alone. Add your post to yours."
Body = dict[str, Json]


def make_code() -> str:
    """Make a code of 40 bits, by which people join."""
    return "".join(secrets.choice(ALPHABET) for _sign in range(LENGTH))


def make_secret() -> str:
    """Make a secret of 128 bits: that of a seat, or of a link by which a session is led."""
    return secrets.token_urlsafe(_BYTES)


def hash_secret(secret: str) -> str:
    """Give the hash of a secret, which is all that is kept of it."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def read_code(typed: str) -> str:
    """Read a code as people type it, in halves, with any mark between them; "" where it is none."""
    plain = unicodedata.normalize("NFKC", typed).upper()
    signs = "".join(sign for sign in plain if sign.isalnum())
    return signs if len(signs) == LENGTH and set(signs) <= set(ALPHABET) else ""


def say_code(code: str) -> str:
    """Give a code as it is shown: in two halves."""
    return f"{code[: LENGTH // 2]} {code[LENGTH // 2 :]}"


def join(session: Session, seat: str, name: str, role: Role, *, has_answered: bool = False) -> Body:
    """Give the entry that seats somebody; whoever takes a name that was ever there waits to be let in.

    So does whoever takes a name under which answers given alone stand.
    """
    _check_may_sit(session, seat)
    if role not in _JOINS:
        raise AnswerRefused("Say what you are here as: a member, an officer or an observer.")
    if not session.is_door_open:
        raise AnswerRefused(_SHUT)
    # Also of somebody who was removed: whoever has their name is told what they answered.
    taken = session.knows(check_person(check_author(name))) or has_answered
    return {"act": "join", "seat": seat, **({"waits": True} if taken else {})}


def lead(session: Session, seat: str, name: str, secret: str, *, has_answered: bool = False) -> Body:
    """Give the entry that seats whoever has the link by which the session is led.

    Nobody leads under a name that was ever a member's here, or under which somebody answered alone; whoever
    opened the session or led it before keeps theirs.
    """
    _check_may_sit(session, seat)
    if not compare_digest(hash_secret(secret), session.leader):
        raise AnswerRefused(_NOT_LINK)
    person = person_of(check_author(name))
    sits = any(not other.leads for other in session.find_person(name))
    if sits or ((has_answered or session.knows(name)) and person not in {session.opener, *session.led}):
        raise AnswerRefused(_TAKEN)
    return {"act": "join", "seat": seat}


def accept(session: Session, seat: Seat) -> Body:
    """Give the entry by which somebody takes over leading that was offered to them."""
    if session.offered != seat.key:
        raise AnswerRefused("Leading is not offered to you now.")
    return {"act": "accept", "seat": seat.key}


def _check_may_sit(session: Session, seat: str) -> None:
    if seat in session.seats:
        raise AnswerRefused("This seat is taken. Join again by the code.")
    if session.state is SessionState.CLOSED:
        raise AnswerRefused(_CLOSED)
