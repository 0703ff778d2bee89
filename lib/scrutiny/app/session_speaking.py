"""How a screen of a session speaks to it: who says something is known by the seat that its browser holds."""

import json
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from tornado.web import HTTPError

from scrutiny.app.answering import Page
from scrutiny.app.open_review import refuse
from scrutiny.app.open_room import Said
from scrutiny.app.open_workbook import OpenWorkbook
from scrutiny.app.page_sockets import TOO_MUCH, PageSocket
from scrutiny.app.protection import is_from_here
from scrutiny.app.seats import find_seat
from scrutiny.app.session_pages import open_workbook
from scrutiny.review.session.sent.messages import GONE, OF_THE_APP

if TYPE_CHECKING:
    from scrutiny.app.open_reviews import OpenReviews

_HERE = json.dumps({"here": True})
_GONE = json.dumps({"reply": {"kind": "gone", "sentence": GONE}})


class _FromASeat(Page):
    """An address at which a browser with a seat speaks to its session."""

    workbook: OpenWorkbook
    seat: str = ""

    @property
    def reviews(self) -> "OpenReviews":
        reviews: OpenReviews = self.settings["open_reviews"]
        return reviews

    async def sit_down(self) -> None:
        """Find the seat of whoever asks; whoever has none is let in nowhere."""
        if not is_from_here(self.request.headers, self.settings["public"]):
            raise HTTPError(HTTPStatus.FORBIDDEN)
        held = await find_seat(self)
        if held is None or held.seat is None:
            raise HTTPError(HTTPStatus.UNAUTHORIZED)
        self.seat = held.seat.key
        self.workbook = open_workbook(self, held.review)

    async def answer(self, message: dict[str, Any]) -> str:
        """Answer a message as it is sent back."""
        reply = await self.reviews.say(Said(self.workbook, self.seat, message))
        return json.dumps({"reply": reply})


class SessionSocket(_FromASeat, PageSocket):
    """The one web socket of a screen of a session."""

    _sits = False

    async def get(self) -> None:
        """Open the socket of a screen."""
        await self.sit_down()
        await super().get()

    def open(self, *_asked: str) -> None:
        """Tell the screen from now on how the session stands."""
        self._sits = True
        self.reviews.add_seated(self.workbook, self)

    def on_message(self, message: str | bytes) -> None:
        """Have a message answered; whoever sends what is none, or too many, is cut off without a word."""
        posted = read_said(message)
        if posted is None or self.is_busy:
            self.cut_off()
            return
        if posted.get("kind") == "ping":
            # A phone that has heard nothing for a while asks whether anybody is there.
            self.tell(_HERE)
            return
        if not self.has_room(message):
            self.tell(json.dumps({"reply": refuse(posted, TOO_MUCH)}))
            return
        self.begin(self._answer(posted), message)

    async def _answer(self, message: dict[str, Any]) -> None:
        self.tell(await self.answer(message))

    def send_away(self) -> None:
        """Say that the seat is no seat any more, and close."""
        self.tell(_GONE)
        self.close()

    def on_close(self) -> None:
        """Tell the screen nothing more."""
        if self._sits:
            self.reviews.remove_seated(self.workbook, self)


class SessionMessages(_FromASeat):
    """Where a screen sends each message that no web socket takes, and has its reply."""

    async def post(self) -> None:
        """Answer a message."""
        await self.sit_down()
        posted = read_said(self.request.body)
        if posted is None:
            raise HTTPError(HTTPStatus.BAD_REQUEST)
        self.set_header("Content-Type", "application/json; charset=utf-8")
        self.finish(await self.answer(posted))


def read_said(sent: str | bytes) -> dict[str, Any] | None:
    """Read what a screen sends; what only the app says is nothing that a screen can."""
    try:
        posted = json.loads(sent)
    except (ValueError, RecursionError):
        return None
    kind = posted.get("kind", "") if isinstance(posted, dict) else None
    if not isinstance(kind, str) or kind in OF_THE_APP:
        return None
    return {**posted, "review": ""}
