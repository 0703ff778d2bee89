"""How a page speaks to its review: by one web socket or, where there is none, by sending each message."""

import base64
import binascii
import json
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from tornado.http1connection import HTTP1Connection
from tornado.web import HTTPError, stream_request_body

from scrutiny.app.admission import admit
from scrutiny.app.answering import Page
from scrutiny.app.open_review import NOBODY, Asked, Following, Named, refuse
from scrutiny.app.open_workbook import OpenWorkbook
from scrutiny.app.page_sockets import TOO_MUCH, PageSocket
from scrutiny.app.protection import is_from_here
from scrutiny.app.seats import find_seat_in, needs_seat
from scrutiny.errors import ScrutinyError
from scrutiny.kernels.notebooks import takes_answers
from scrutiny.parameters import ANSWERING
from scrutiny.record.rights import Person
from scrutiny.review.session.standing.values import Seat

if TYPE_CHECKING:
    from scrutiny.app.made_pages import MadePages
    from scrutiny.app.open_reviews import OpenReviews

# The largest message of a page is a piece of a report, of half a megabyte as a file holds it.
MEGABYTES_A_MESSAGE = 2
_LARGEST = MEGABYTES_A_MESSAGE * 1024 * 1024
_MOST_PIECES = 4
_LARGEST_NUMBER = 2**53
# A page that was away may send every answer of its own at once.
_MOST_UNDER_WAY = 1_000


@dataclass(frozen=True)
class Look:
    """A look at all that is new on a page, by whoever has it open."""

    id: str
    following: Following
    named: Named


class _Speaking(Page):
    """An address at which the pages of one workbook of a review speak to it."""

    workbook: OpenWorkbook
    # Whoever has a seat in a session of the review is who that says, whatever a message says.
    seat: Seat | None = None

    async def sit_down(self) -> None:
        """Find the seat of whoever speaks; where the app listens beyond this computer, nobody else may."""
        self.seat = await find_seat_in(self, self.workbook.review)
        if self.seat is None and needs_seat(self):
            raise HTTPError(HTTPStatus.UNAUTHORIZED)

    def read(self, sent: str | bytes) -> Asked | Look | None:
        """Read what a page sends, as sent by whoever has the seat."""
        posted = read_posted(sent, self.workbook)
        return sign(posted, self.seat.person) if posted and self.seat else posted

    def find_workbook(self, slug: str, workbook: str) -> OpenWorkbook:
        """Find the workbook that the page at its address is open on; nothing else of an address is used."""
        if not is_from_here(self.request.headers, self.settings["public"]):
            raise HTTPError(HTTPStatus.FORBIDDEN)
        try:
            admitted = admit(slug, workbook, datetime.now().astimezone().date(), ANSWERING)
        except ScrutinyError as unknown:
            raise HTTPError(HTTPStatus.NOT_FOUND) from unknown
        if not takes_answers(admitted.workbook.path):
            raise HTTPError(HTTPStatus.NOT_FOUND)
        made_pages: MadePages = self.settings["made_pages"]
        fingerprint = made_pages.take_fingerprint(admitted)
        return OpenWorkbook(admitted.workbook.path, fingerprint, admitted.parameters)

    @property
    def reviews(self) -> "OpenReviews":
        """The reviews that are open."""
        reviews: OpenReviews = self.settings["open_reviews"]
        return reviews

    async def answer(self, posted: Asked | Look) -> str:
        """Answer a message, or look at what is new, as it is sent back."""
        if isinstance(posted, Look):
            followed = await self.reviews.follow(posted.following)
            return followed.say(posted.named, {"looked": posted.id}) if followed else "{}"
        reply = await self.reviews.ask(posted)
        return json.dumps({"panel": posted.panel, "reply": reply})


class Socket(_Speaking, PageSocket):
    """The one web socket of a page on which a workbook of a review is answered."""

    most_under_way = _MOST_UNDER_WAY

    # Whoever looked last by it hears of their own answers.
    named: Named = NOBODY
    _has_joined = False

    async def get(self, slug: str, workbook: str) -> None:
        """Open the socket of a page."""
        self.workbook = self.find_workbook(slug, workbook)
        await self.sit_down()
        await super().get(slug, workbook)

    def open(self, *_asked: str) -> None:
        """Tell the page from now on what is new."""
        self._has_joined = True
        if self.seat is not None:
            # Whoever has a seat is not asked who they are.
            seat = {"name": self.seat.name, "role": self.seat.role.value}
            self.tell(json.dumps({"seat": seat}))
        self.reviews.join(self.workbook, self)

    def on_message(self, message: str | bytes) -> None:
        """Have a message answered; whoever sends what is none, or too many, is cut off without a word."""
        posted = read_posted(message, self.workbook)
        if posted is None or self.is_busy:
            self.cut_off()
            return
        if isinstance(posted, Asked) and not self.has_room(message):
            self.tell(json.dumps({"panel": posted.panel, "reply": refuse(posted.message, TOO_MUCH)}))
            return
        self.begin(self._answer(posted), message)

    async def _answer(self, posted: Asked | Look) -> None:
        if self.seat is not None:
            with suppress(HTTPError):
                await self.sit_down()
            if self.seat is None:
                # It was taken away while the page was open.
                self.cut_off()
                return
            # By the seat as it is now: it may have been another's, or have led, when the message came.
            posted = sign(posted, self.seat.person)
        if isinstance(posted, Look):
            self.named = posted.named
        self.tell(await self.answer(posted))
        # There may have been no room for its review when it was opened.
        if self.ws_connection is not None:
            self.reviews.join(self.workbook, self)

    def on_close(self) -> None:
        """Tell the page nothing more."""
        if self._has_joined:
            self.reviews.leave(self.workbook, self)


@stream_request_body
class Messages(_Speaking):
    """Where a page sends each message that no web socket takes, and has its reply."""

    def prepare(self) -> None:
        """Let a piece of a file in, which is larger than anything else that is sent to the app."""
        self._body = bytearray()
        connection = self.request.connection
        if isinstance(connection, HTTP1Connection):
            connection.set_max_body_size(_LARGEST)

    def data_received(self, chunk: bytes) -> None:
        """Take in a part of what is sent."""
        self._body += chunk

    async def post(self, slug: str, workbook: str) -> None:
        """Answer a message."""
        self.workbook = self.find_workbook(slug, workbook)
        await self.sit_down()
        posted = self.read(bytes(self._body))
        if posted is None:
            raise HTTPError(HTTPStatus.BAD_REQUEST)
        self.set_header("Content-Type", "application/json; charset=utf-8")
        self.finish(await self.answer(posted))


def sign(posted: Asked | Look, person: Person) -> Asked | Look:
    """Sign what a page sends with who has the seat, in place of whoever the page says it is."""
    if isinstance(posted, Look):
        named = (person.name, person.role.value)
        return replace(posted, named=named, following=replace(posted.following, people=(named,)))
    signed = {**posted.message, "author": person.name, "role": person.role.value}
    return replace(posted, message=signed, how=person.how)


def read_posted(sent: str | bytes, workbook: OpenWorkbook) -> Asked | Look | None:
    """Read what a page sends: a panel's message with pieces of a file, or a look; else give nothing."""
    try:
        posted: Any = json.loads(sent)
        return _read_look(posted["look"], workbook) if "look" in posted else _read_asked(posted, workbook)
    except (ValueError, RecursionError, KeyError, TypeError, AttributeError, binascii.Error):
        return None


def _read_asked(posted: dict[str, Any], workbook: OpenWorkbook) -> Asked | None:
    panel, message = posted["panel"], posted["message"]
    pieces = tuple(base64.b64decode(piece, validate=True) for piece in posted.get("pieces", ()))
    is_message = isinstance(message, dict) and isinstance(message.get("kind", ""), str)
    is_asked = isinstance(panel, str) and is_message and len(pieces) <= _MOST_PIECES
    return Asked(workbook, panel, message, pieces) if is_asked else None


def _read_look(look: dict[str, Any], workbook: OpenWorkbook) -> Look | None:
    id_, since, author, role = (look[name] for name in ("id", "since", "author", "role"))
    is_look = all(isinstance(words, str) for words in (id_, author, role)) and isinstance(since, int)
    if not is_look or not 0 <= since <= _LARGEST_NUMBER:
        return None
    named = (author[:1000], role[:30])
    return Look(id_[:100], Following(workbook, since, (named,)), named)
