"""The room of a session: it answers whoever has a seat, and the seat, never the message, says who that is."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from scrutiny.errors import AnswerRefused, EntryRefused
from scrutiny.guide.plans.chosen import ChosenPlan, ChosenStep
from scrutiny.record.entries import THE_SESSION, EntryKind, Json, Writing
from scrutiny.record.rights import Person
from scrutiny.record.rounds import CLOSES, list_named
from scrutiny.review.page import Page
from scrutiny.review.session.leading import open_session
from scrutiny.review.session.seats import joining
from scrutiny.review.session.seats.lasting import end_seats
from scrutiny.review.session.sent.messages import GONE
from scrutiny.review.session.standing.folding import HELD, NOTES, fold_session
from scrutiny.review.session.standing.values import Seat, Session, SessionState
from scrutiny.review.session.telling.session import tell_all, tell_session
from scrutiny.review.session.telling.you import tell_you
from scrutiny.review.session.told.session import Gone, SessionTold

_NO_SESSION = "No session is open in this review. Whoever leads can open one."
_WAITS = "Wait until whoever leads the session has let you in."
_IS_OPEN = "A session is open in this review already. End it first, or ask for a new link to lead it."


@dataclass
class Room:
    """One review’s session: read from its record, and answered from there for every seat."""

    page: Page
    here: Collection[str] = field(default_factory=frozenset)
    # What stands on each step beside its question, which no entry changes.
    shown: dict[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def session(self) -> Session | None:
        """The session as it stands, with the seats that last still."""
        folded = self.page.keep("session", lambda: fold_session(self.page.state.session))
        return end_seats(folded, datetime.now(UTC)) if folded else None

    def open(self, chosen: ChosenPlan, person: Person, *, is_planned: bool = False) -> tuple[str, str]:
        """Open a session on a plan; give its code, and the secret of the link by which it is led."""
        self._check_reached()
        self.page.follow()
        if self.session is not None and self.session.state is not SessionState.CLOSED:
            raise EntryRefused(_IS_OPEN)
        code, secret = joining.make_code(), joining.make_secret()
        hashed = joining.hash_secret(secret)
        body = open_session(chosen.plan.title, chosen.steps, code, hashed, is_planned=is_planned)
        self._open({**body, NOTES: [*chosen.notes]}, person, uuid4().hex)
        return code, secret

    def go_on(self, title: str, steps: tuple[ChosenStep, ...], person: Person, token: str) -> None:
        """Prepare a further session of the same people: by another code, and led by the same link."""
        leader = self.find_session().leader
        body = open_session(title, steps, joining.make_code(), leader, is_planned=True)
        self._open({**body, "keeps_seats": True}, person, token)

    def _open(self, body: dict[str, Json], person: Person, token: str) -> None:
        """Write the entry that opens a session; what an earlier one has closed it holds."""
        rounds = self.page.state.rounds
        held: Json = [prompt for prompt in list_named(body, CLOSES) if rounds.has_closed(prompt)]
        self._write(EntryKind.LED, {**body, HELD: held}, person, token)

    def _check_reached(self) -> None:
        """Refuse whatever is asked where the record cannot be reached, as the page says."""
        if self.page.trouble:
            raise AnswerRefused(self.page.trouble)

    def renew_link(self, person: Person) -> str:
        """Give a new secret to lead by; whoever led by the one before leads no more."""
        self.page.follow()
        self.find_session()
        secret = joining.make_secret()
        body: Json = {"act": "link", "leader": joining.hash_secret(secret)}
        self._write(EntryKind.LED, body, person, uuid4().hex)
        return secret

    def find_news(self) -> tuple[int, dict[str, Any], dict[str, Any], dict[str, Any]]:
        """Find how the session stands: as those who lead and all others are told, and each by their seat."""
        self.page.follow()
        session = self.session
        if session is None:
            return self.page.state.number, {}, {}, {}
        told = [tell_all(self.page, session, self.here, is_leading=leads).dump() for leads in (True, False)]
        yous = {key: tell_you(self.page, session, seat).dump() for key, seat in session.seats.items()}
        return self.page.state.number, told[0], told[1], yous

    def tell(self, key: str) -> SessionTold | Gone:
        """Tell one seat how the session stands."""
        session = self.find_session()
        seat = session.seats.get(key)
        return tell_session(self.page, session, self.here, seat) if seat else Gone(kind="gone", sentence=GONE)

    def find_session(self) -> Session:
        """Find the session; a review without one is refused in a sentence."""
        self._check_reached()
        if self.session is None:
            raise AnswerRefused(_NO_SESSION)
        return self.session

    def find_seat(self, key: str) -> tuple[Session, Seat]:
        """Find a seat that may do something; one that is gone or waits may not."""
        session = self.find_session()
        seat = session.seats.get(key)
        if seat is None or seat.waits:
            raise AnswerRefused(GONE if seat is None else _WAITS)
        return session, seat

    def lead_on(self, body: Json, person: Person, token: str) -> None:
        """Write an entry that leads the session on."""
        self._write(EntryKind.LED, body, person, token)

    def seat(self, body: Json, person: Person, token: str) -> None:
        """Write an entry of somebody’s seat."""
        self._write(EntryKind.SEATED, body, person, token)

    def _write(self, kind: EntryKind, body: Json, person: Person, token: str) -> None:
        replaces = (self.session.last,) if kind is EntryKind.LED and self.session else ()
        self.page.write(
            Writing(kind, THE_SESSION, body, person.name, person.role, token, replaces, person.how)
        )
