"""A page's end of the talk with its review: what a browser sends and hears, without the browser."""

import asyncio
import base64
import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import Any
from uuid import uuid4

from bs4 import BeautifulSoup
from tornado.httpclient import HTTPRequest
from tornado.websocket import WebSocketClientConnection, WebSocketClosedError, websocket_connect

# A computer may be busy with other things; an app that never answers still fails.
PATIENCE = 180
SECONDS_TO_LEAVE = 0.3
Told = dict[str, Any]


def until(happens: Callable[[], bool], seconds: float = 20) -> bool:
    """Wait for something to happen; say whether it did."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if happens():
            return True
        time.sleep(0.05)
    return False


def read_page(port: int, path: str) -> str:
    """Ask the app for a page, whole."""
    connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        connection.request("GET", path)
        return connection.getresponse().read().decode("utf-8")
    finally:
        connection.close()


def find_panels(page: str) -> dict[str, Told]:
    """Find the panels of a page, each with what it is told there."""
    told = BeautifulSoup(page, "html.parser").select("script[data-told]")
    shared = json.loads(told[0].get_text()) if told else {}
    return {str(script["data-told"]): shared | json.loads(script.get_text()) for script in told}


@dataclass
class Speaker:
    """One web socket of a page."""

    connection: WebSocketClientConnection
    loop: asyncio.AbstractEventLoop

    def send(self, panel: str, message: Told, *pieces: bytes) -> None:
        """Send what a panel would send."""
        posted: Told = {"panel": panel, "message": message}
        if pieces:
            posted["pieces"] = [base64.b64encode(piece).decode() for piece in pieces]
        self.say(json.dumps(posted))

    def say(self, message: str | bytes) -> None:
        """Send anything at all."""
        self.loop.run_until_complete(write(self.connection, message))

    def hear(self, seconds: float = PATIENCE) -> Iterator[Told]:
        """Give what the page is sent, one after the other."""
        while True:
            heard = self.loop.run_until_complete(read(self.connection, seconds))
            if heard is None:
                raise WebSocketClosedError
            yield json.loads(heard)

    def is_quiet(self, seconds: float) -> bool:
        """Tell whether the connection stands for so long, though nothing is sent to the page."""
        try:
            next(self.hear(seconds))
        except TimeoutError:
            return True
        return False

    def ask(self, panel: str, message: Told, *pieces: bytes) -> Told:
        """Send something, and give the reply to it."""
        asked = {"id": uuid4().hex, **message}
        self.send(panel, asked, *pieces)
        replies = (frame["reply"] for frame in self.hear() if "reply" in frame)
        return next(reply for reply in replies if reply.get("id") == asked["id"])

    def look(self, since: int = 0, author: str = "", role: str = "") -> Told:
        """Look at what is new on the page since an entry."""
        id_ = uuid4().hex
        self.say(json.dumps({"look": {"id": id_, "since": since, "author": author, "role": role}}))
        return next(frame for frame in self.hear() if frame.get("looked") == id_)

    def hear_news(self, seconds: float = PATIENCE) -> Told:
        """Give the news that comes next without being asked for."""
        return next(frame for frame in self.hear(seconds) if "news" in frame and "looked" not in frame)


@contextmanager
def speak(port: int, path: str, origin: str = "", *, host: str = "", **more: str) -> Iterator[Speaker]:
    """Open the web socket of the page at a path, as the page itself would; of a host by name, encrypted."""
    headers = {"Origin": origin or f"http://127.0.0.1:{port}"} | ({"Host": host} if host else {}) | more
    address = f"{'wss' if host else 'ws'}://127.0.0.1:{port}{path}/socket"
    asked = HTTPRequest(
        address,
        headers=headers,
        connect_timeout=PATIENCE,
        request_timeout=PATIENCE,
        # A name stands for this computer in a test alone, and so does its certificate.
        validate_cert=not host,
    )
    loop = asyncio.new_event_loop()
    try:
        connection = loop.run_until_complete(connect(asked))
        try:
            yield Speaker(connection, loop)
        finally:
            loop.run_until_complete(leave(connection))
    finally:
        loop.run_until_complete(end_tasks())
        loop.close()


async def connect(asked: HTTPRequest) -> WebSocketClientConnection:
    """Open a websocket, within the loop that it belongs to."""
    return await websocket_connect(asked)


async def write(connection: WebSocketClientConnection, message: str | bytes) -> None:
    """Send something, within the loop that the websocket belongs to."""
    await connection.write_message(message, binary=isinstance(message, bytes))


async def read(connection: WebSocketClientConnection, seconds: float) -> str | bytes | None:
    """Wait for what is said next, within the loop that the websocket belongs to."""
    return await asyncio.wait_for(connection.read_message(), seconds)


async def leave(connection: WebSocketClientConnection) -> None:
    """Close a websocket, and wait until the other end has too."""
    connection.close()
    with suppress(TimeoutError):
        while await read(connection, SECONDS_TO_LEAVE) is not None:
            pass
    connection.tcp_client.close()
    if connection.protocol is not None:
        connection.protocol._abort()  # noqa: SLF001 - it would otherwise wait for an app that is killed


async def end_tasks() -> None:
    """Let a loop finish what it is at, and end what would wait for ever."""
    await asyncio.sleep(0.05)
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
