"""A page's end of the talk with its kernel: what a browser sends and hears, without the browser."""

import asyncio
import json
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from html import unescape
from http.client import HTTPConnection
from typing import Any
from uuid import uuid4

from tornado.httpclient import HTTPRequest
from tornado.websocket import WebSocketClientConnection, WebSocketClosedError, websocket_connect

WIDGET = "application/vnd.jupyter.widget-view+json"
PATIENCE = 60
_OUTPUT = re.compile(r'<script type="application/vnd.voila.cell-output\+json">(.*?)</script>', re.DOTALL)
_KERNEL = re.compile(r'"kernelId": "([0-9a-f-]{36})"')
_PANEL = re.compile(r'data-panel="([^"]*)"')


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


def find_kernel(page: str) -> str:
    """Find the kernel that a page speaks to."""
    found = _KERNEL.search(page)
    assert found is not None, "the page has no kernel"
    return found[1]


def find_panels(page: str) -> dict[str, str]:
    """Find the panels of a page, each with the name that its kernel knows it by."""
    bundles = [json.loads(unescape(found))["data"] for found in _OUTPUT.findall(page)]
    named = [(_PANEL.search(bundle.get("text/html", "")), bundle[WIDGET]["model_id"]) for bundle in bundles]
    return {panel[1]: model for panel, model in named if panel}


@dataclass
class Speaker:
    """One connection to a page's kernel."""

    connection: WebSocketClientConnection
    loop: asyncio.AbstractEventLoop
    panels: dict[str, str]
    session: str = field(default_factory=lambda: uuid4().hex)

    def send(self, panel: str, content: dict[str, Any], *buffers: bytes) -> None:
        """Send what a panel's script would send."""
        message = {
            "channel": "shell",
            "header": {
                "msg_id": uuid4().hex,
                "msg_type": "comm_msg",
                "session": self.session,
                "username": "",
                "version": "5.3",
                "date": "2026-11-23T10:00:00Z",
            },
            "parent_header": {},
            "metadata": {},
            "content": {"comm_id": self.panels[panel], "data": {"method": "custom", "content": content}},
        }
        self.say(pack([json.dumps(message).encode(), *buffers]) if buffers else json.dumps(message))

    def say(self, message: str | bytes) -> None:
        """Send anything at all."""
        self.loop.run_until_complete(write(self.connection, message))

    def hear(self, seconds: float = PATIENCE) -> Iterator[dict[str, Any]]:
        """Give what the panels of the page are told, one after the other."""
        while True:
            heard = self.loop.run_until_complete(read(self.connection, seconds))
            if heard is None:
                raise WebSocketClosedError
            message = json.loads(heard if isinstance(heard, str) else unpack(heard))
            data = message["content"].get("data", {})
            if message["header"]["msg_type"] == "comm_msg" and data.get("method") == "custom":
                yield data["content"]

    def is_quiet(self, seconds: float) -> bool:
        """Tell whether the connection stands for so long, though nothing is said to the panels."""
        try:
            next(self.hear(seconds))
        except TimeoutError:
            return True
        return False

    def ask(self, panel: str, content: dict[str, Any], *buffers: bytes) -> dict[str, Any]:
        """Send something, and give the reply to it."""
        asked = {"id": uuid4().hex, **content}
        self.send(panel, asked, *buffers)
        return next(reply for reply in self.hear() if reply.get("id") == asked["id"])


@contextmanager
def speak(port: int, page: str, origin: str = "") -> Iterator[Speaker]:
    """Connect to the kernel of a page, as the page itself would."""
    address = f"ws://127.0.0.1:{port}/api/kernels/{find_kernel(page)}/channels?session_id={uuid4().hex}"
    headers = {"Origin": origin or f"http://127.0.0.1:{port}"}
    asked = HTTPRequest(address, headers=headers, connect_timeout=PATIENCE, request_timeout=PATIENCE)
    loop = asyncio.new_event_loop()
    try:
        connection = loop.run_until_complete(connect(asked))
        try:
            yield Speaker(connection, loop, find_panels(page))
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
        while await read(connection, 2) is not None:
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


def pack(parts: list[bytes]) -> bytes:
    """Put a message and its buffers in one, as Jupyter's first protocol of websockets does."""
    offsets = [4 * (len(parts) + 1)]
    for part in parts[:-1]:
        offsets.append(offsets[-1] + len(part))
    return b"".join(number.to_bytes(4, "big") for number in (len(parts), *offsets)) + b"".join(parts)


def unpack(message: bytes) -> bytes:
    """Take the message out of one with buffers."""
    first, second = (int.from_bytes(message[at : at + 4], "big") for at in (4, 8))
    return message[first : second if int.from_bytes(message[:4], "big") > 1 else None]
