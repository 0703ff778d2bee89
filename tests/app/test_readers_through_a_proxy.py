"""Readers who come through a proxy, at a real app with little room: each has a share, the proxy none."""

import socket
from collections.abc import Callable
from contextlib import ExitStack
from typing import Protocol

import pytest

PROXY = "127.0.0.2"
# An app that may open 600 files has room for 88 connections, and for 66 of one reader.
FILES, ROOM, SHARE = 600, 88, 66
SOCKET = (
    "GET /council/portsmouth/answers/answering/socket HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
    "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: c2VjcmV0LXdvcmRzLXR5cA==\r\n"
    "X-Forwarded-For: {}\r\n\r\n"
)

pytestmark = pytest.mark.long


class App(Protocol):
    port: int

    def stop(self) -> tuple[int, str, str]: ...


def test_one_reader_has_a_share_through_a_proxy_and_others_have_the_rest(
    start_app: Callable[..., App],
) -> None:
    app = start_app(files=FILES, proxies=PROXY)
    with ExitStack() as stack:

        def ask(reader: str, peer: str = PROXY) -> str:
            """Open a web socket for a reader, which is kept; give the first line of the answer."""
            asking = socket.create_connection(("127.0.0.1", app.port), timeout=60, source_address=(peer, 0))
            stack.enter_context(asking)
            asking.sendall(SOCKET.format(reader).encode())
            return asking.recv(65_536).decode().splitlines()[0]

        assert [ask("192.0.2.7") for _socket in range(SHARE)] == ["HTTP/1.1 101 Switching Protocols"] * SHARE
        assert ask("192.0.2.7") == "HTTP/1.1 503 Service Unavailable"
        # Who is no proxy is counted for itself, whatever it says.
        assert ask("192.0.2.7", peer="127.0.0.3").startswith("HTTP/1.1 101 ")
        rest = ROOM - SHARE - 1
        assert [ask("192.0.2.8")[:13] for _socket in range(rest)] == ["HTTP/1.1 101 "] * rest
        assert ask("192.0.2.9") == "HTTP/1.1 503 Service Unavailable"
    assert app.stop() == (0, "", "")
