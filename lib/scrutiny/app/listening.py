"""The server of requests: bounded in time, size and connections, and never stopped by too many of them."""

import socket
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from functools import partial
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.httputil import (
    HTTPConnection,
    HTTPHeaders,
    HTTPMessageDelegate,
    RequestStartLine,
    ResponseStartLine,
)
from tornado.ioloop import IOLoop
from tornado.iostream import SSLIOStream

from scrutiny.app.connections import Connections

# A browser sends its request at once; one that stays idle for longer can connect again.
SECONDS_TO_ASK: float = 30
SECONDS_TO_SEND: float = 20
_KILOBYTE = 1024
# Addresses are short, no cookie is set, and nothing is sent here but a page's word that it is left.
LARGEST_HEADERS = 32 * _KILOBYTE
LARGEST_BODY = 16 * _KILOBYTE
_READ_AT_ONCE = 64 * _KILOBYTE
_ACCEPTED_AT_ONCE = 128
_LET_GO_AT_ONCE = 32
_SECONDS_OF_PAUSE = 0.2
_SENTENCE = b"The app has as many readers as it can answer. Try again in a few seconds.\n"
_FULL = (
    b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 10\r\nConnection: close\r\nCache-Control: no-store\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\nContent-Length: %d\r\n\r\n%b" % (len(_SENTENCE), _SENTENCE)
)


class RequestServer(HTTPServer):
    """Tornado's server, with bounds, which waits a moment when the system lets it open no more."""

    def initialize(  # type: ignore[override]
        self,
        application: Any,  # noqa: ANN401 - as Tornado has it
        connections: Connections,
        report: Callable[[str], None],
    ) -> None:
        """Prepare to answer for an application; nothing is listened to yet."""
        super().initialize(
            application,
            chunk_size=_READ_AT_ONCE,
            max_header_size=LARGEST_HEADERS,
            max_body_size=LARGEST_BODY,
            # Tornado counts it from the beginning of each request too, so that headers cannot drip for ever.
            idle_connection_timeout=SECONDS_TO_ASK,
            body_timeout=SECONDS_TO_SEND,
        )
        self.connections = connections
        self._report = report

    def add_sockets(self, sockets: Iterable[socket.socket]) -> None:
        """Accept connections on these sockets; Tornado's own way would try again at once, for ever."""
        for listening in sockets:
            number = listening.fileno()
            self._sockets[number] = listening
            self._handlers[number] = partial(self._stop_listening, listening)
            self._listen(listening)

    def start_request(self, server_conn: Any, request_conn: HTTPConnection) -> HTTPMessageDelegate:  # noqa: ANN401 - as Tornado has it
        """Begin to wait for a request, and be told when it is whole."""
        self.connections.note_waiting(server_conn.stream)
        answering = super().start_request(server_conn, request_conn)
        return _Noted(answering, self.connections, server_conn)

    def _listen(self, listening: socket.socket) -> None:
        if listening.fileno() in self._sockets:
            IOLoop.current().add_handler(listening, self._accept, IOLoop.READ)

    def _stop_listening(self, listening: socket.socket) -> None:
        IOLoop.current().remove_handler(listening)

    def _accept(self, listening: socket.socket, _events: int) -> None:
        for _connection in range(_ACCEPTED_AT_ONCE):
            try:
                connection, address = listening.accept()
            except (BlockingIOError, ConnectionAbortedError):
                return
            except OSError as refused:
                self._pause(listening, refused)
                return
            self._take_in(connection, address)

    def _take_in(self, connection: socket.socket, address: tuple[Any, ...]) -> None:
        stream = self.connections.take(connection, str(address[0]))
        if stream is None:
            _turn_away(connection)
        else:
            self.handle_stream(stream, address)

    def _pause(self, listening: socket.socket, refused: OSError) -> None:
        """Wait a moment, and close some connections that only wait, rather than ask again without end."""
        self._report(f"No connection can be accepted for a moment ({refused.strerror}).")
        self._stop_listening(listening)
        for _connection in range(_LET_GO_AT_ONCE):
            self.connections.let_go()
        IOLoop.current().call_later(_SECONDS_OF_PAUSE, self._listen, listening)


class _Noted(HTTPMessageDelegate):
    """What answers a request, which says first who asks, and then that the request is whole."""

    def __init__(
        self,
        answering: HTTPMessageDelegate,
        connections: Connections,
        server_conn: Any,  # noqa: ANN401 - as Tornado has it
    ) -> None:
        self._answering, self._connections = answering, connections
        self._stream, self._context = server_conn.stream, server_conn.context
        self._is_turned_away = False

    def headers_received(
        self, start_line: RequestStartLine | ResponseStartLine, headers: HTTPHeaders
    ) -> Awaitable[None] | None:
        self._identify_client(headers)
        return None if self._is_turned_away else self._answering.headers_received(start_line, headers)

    def data_received(self, chunk: bytes) -> Awaitable[None] | None:
        return None if self._is_turned_away else self._answering.data_received(chunk)

    def finish(self) -> None:
        if not self._is_turned_away:
            self._connections.note_asked(self._stream)
            self._answering.finish()

    def on_connection_close(self) -> None:
        if not self._is_turned_away:
            self._answering.on_connection_close()

    def _identify_client(self, headers: HTTPHeaders) -> None:
        """Take the word of a proxy that was named; a connection of it may be another reader's each time."""
        peer = str(self._context.address[0])
        protocol = "https" if isinstance(self._stream, SSLIOStream) else "http"
        passed_on = self._connections.proxies.read(peer, protocol, headers)
        self._context.remote_ip, self._context.protocol = passed_on.client, passed_on.protocol
        if passed_on.host:
            headers["Host"] = passed_on.host
        if not self._connections.note_passed_on(self._stream, passed_on.client):
            self._is_turned_away = True
            # It is sent at once, or not at all.
            self._stream.write(_FULL).add_done_callback(lambda sent: sent.exception())
            self._stream.close()


def _turn_away(connection: socket.socket) -> None:
    """Say that there is no room, where that can be said at once, and close."""
    with connection, suppress(OSError):
        connection.setblocking(False)  # noqa: FBT003 - the socket module's own signature
        connection.send(_FULL)
