"""The one web socket of a page: opened by our own pages alone; messages go up, replies and news down."""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress

from tornado.websocket import WebSocketClosedError, WebSocketHandler

from scrutiny.app.answering import Page
from scrutiny.app.protection import is_from_here

# A page that sent what is no message is cut off by the code that web sockets have for it.
_STRANGE = 1008
# Eight of the largest messages there are: so much of one page may wait for its answers in memory.
_MOST_BYTES = 16 * 1024 * 1024
TOO_MUCH = (
    "This page sent more at once than can be held here. What you wrote is kept in this browser. Wait "
    "until what is under way is saved, then try again."
)


class PageSocket(Page, WebSocketHandler):
    """A web socket of a page of ours; what each of its messages is, the kinds of socket say."""

    most_under_way = 100

    def initialize(self) -> None:
        """Begin with nothing asked."""
        # Each message that is being answered, with its size.
        self._under_way: dict[asyncio.Task[None], int] = {}

    def check_origin(self, origin: str) -> bool:
        """Let in a page of this app, and none from elsewhere."""
        del origin
        return is_from_here(self.request.headers, self.settings["public"])

    @property
    def is_busy(self) -> bool:
        """Whether so much is asked already that more is strange."""
        return len(self._under_way) >= self.most_under_way

    def has_room(self, message: str | bytes) -> bool:
        """Whether a message can wait in memory beside those that are being answered."""
        return sum(self._under_way.values()) + len(message) <= _MOST_BYTES

    def cut_off(self) -> None:
        """Close it without a word."""
        self.close(_STRANGE)

    def begin(self, answering: Coroutine[None, None, None], message: str | bytes) -> None:
        """Answer a message in a task of its own, so that pings are not held up."""
        task = asyncio.create_task(answering)
        self._under_way[task] = len(message)
        task.add_done_callback(self._under_way.pop)

    def tell(self, news: str) -> None:
        """Send something, where the page is still there."""
        with suppress(WebSocketClosedError):
            # A page that leaves meanwhile is no fault.
            self.write_message(news).add_done_callback(lambda sent: sent.exception())
