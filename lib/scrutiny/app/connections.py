"""The open connections: bounded for all and for each client, where those that only wait give way first."""

import ipaddress
import socket
import ssl
import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from tornado.iostream import IOStream, SSLIOStream

from scrutiny.app.hosting import Hosting

# A room full of phones may come through one address, each with six connections, most of them idle.
MOST = 1_000
SHARE_OF_ONE_CLIENT = 0.75
# What is left to workers and the files of pages.
_KEPT_FREE = 512
_FEWEST = 64
SECONDS_TO_TAKE = 60
_LONGEST_REQUEST = 65_536
_SENTENCE = (
    b"The address of this app begins with https:// and not with http://. Write it so, and try again.\n"
)
_NOT_ENCRYPTED = (
    b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\nCache-Control: no-store\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\nContent-Length: %d\r\n\r\n%b" % (len(_SENTENCE), _SENTENCE)
)


class Stream(IOStream):
    """One connection, which says when it is gone, and knows when something of it was last taken."""

    def __init__(self, connection: socket.socket, client: str, on_gone: Callable[["Stream"], None]) -> None:
        """Begin with a connection just accepted from a client."""
        super().__init__(connection)
        # Whoever it is counted for: of a proxy, the one whose request it passes on just now.
        self.client = self.peer = client
        self._on_gone = on_gone
        self._taken = time.monotonic()

    def write_to_fd(self, data: memoryview) -> int:
        """Send a piece, and note that it was taken."""
        sent = super().write_to_fd(data)
        if sent:
            self._taken = time.monotonic()
        return sent

    def close_fd(self) -> None:
        """Close the connection, and say that it is gone."""
        super().close_fd()
        self._on_gone(self)

    def is_stalled(self) -> bool:
        """Tell whether nobody has taken anything for long of what is to be sent."""
        return self.writing() and time.monotonic() - self._taken > SECONDS_TO_TAKE


class EncryptedStream(Stream, SSLIOStream):
    """One connection that the app encrypts."""

    def close(self, exc_info: Any = False) -> None:  # noqa: ANN401, FBT002 - as Tornado has it
        """Close it; whoever asked without encryption is told first how to ask."""
        if isinstance(exc_info, ssl.SSLError) and exc_info.reason == "HTTP_REQUEST":
            with suppress(OSError):
                # By the socket below what is encrypted; what is left unread there would cut the answer off.
                socket.socket.recv(self.socket, _LONGEST_REQUEST)
                socket.socket.send(self.socket, _NOT_ENCRYPTED)
        super().close(exc_info)


@dataclass
class _Client:
    """The connections of one client, the oldest first: those that never asked, those idle, those answered."""

    fresh: dict[Stream, None] = field(default_factory=dict)
    idle: dict[Stream, None] = field(default_factory=dict)
    busy: dict[Stream, None] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.fresh) + len(self.idle) + len(self.busy)

    def move(self, stream: Stream, kind: dict[Stream, None] | None) -> None:
        for other in (self.fresh, self.idle, self.busy):
            other.pop(stream, None)
        if kind is not None:
            kind[stream] = None

    def let_go(self) -> bool:
        """Close the connection that is missed least; one that is being answered is never closed."""
        stream = next(chain(self.fresh, self.idle), None)
        if stream is not None:
            stream.close()
        return stream is not None


class Connections:
    """All that are open. A browser whose idle connection was closed opens another, and loses nothing."""

    def __init__(self, descriptors: int, hosting: Hosting) -> None:
        """Begin with none, and a bound that leaves the rest of the descriptors free."""
        self.proxies, self._encryption = hosting.proxies, hosting.encryption
        self.most = max(_FEWEST, min(MOST, descriptors - _KEPT_FREE))
        self.most_of_one = int(self.most * SHARE_OF_ONE_CLIENT)
        self._clients: defaultdict[str, _Client] = defaultdict(_Client)

    def __len__(self) -> int:
        """Give how many are open."""
        return sum(map(len, self._clients.values()))

    def take(self, connection: socket.socket, address: str) -> Stream | None:
        """Take in a connection, in the place of one that only waits where there is no other."""
        is_proxy = address in self.proxies
        client = address if is_proxy else name_client(address)
        if not self._has_room(client, is_proxy=is_proxy):
            return None
        try:
            stream = self._open(connection, client)
        except OSError:
            # It is gone already.
            return None
        self._clients[client].fresh[stream] = None
        return stream

    def note_waiting(self, stream: Stream) -> None:
        """Note that a connection waits for a request: its first, or another."""
        own = self._clients.get(stream.client)
        if own is not None and stream in own.busy:
            self._hand(stream, stream.peer)
            own = self._clients[stream.peer]
            own.move(stream, own.idle)

    def note_passed_on(self, stream: Stream, address: str) -> bool:
        """Count a connection of a proxy for whoever asks through it, unless that one has no room for more."""
        if stream.peer not in self.proxies or address in self.proxies:
            return True
        client = name_client(address)
        own = self._clients.get(client)
        if own is not None and len(own) >= self.most_of_one and not own.let_go():
            return False
        self._hand(stream, client)
        return True

    def note_asked(self, stream: Stream) -> None:
        """Note that a whole request has come, which is now being answered."""
        own = self._clients.get(stream.client)
        # One that has been closed since is not counted again.
        if own is not None and not stream.closed():
            own.move(stream, own.busy)

    def close_stalled(self) -> None:
        """Close the connections whose answer nobody takes."""
        for client in list(self._clients.values()):
            for stream in [stream for stream in client.busy if stream.is_stalled()]:
                stream.close()

    def let_go(self) -> bool:
        """Close one that only waits, of whoever has most of them."""
        return any(client.let_go() for client in sorted(self._clients.values(), key=len, reverse=True))

    def _open(self, connection: socket.socket, client: str) -> Stream:
        if self._encryption is None:
            return Stream(connection, client, self._forget)
        encrypted = self._encryption.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        return EncryptedStream(encrypted, client, self._forget)

    def _hand(self, stream: Stream, client: str) -> None:
        """Count a connection for another client from now on, as one that has not asked."""
        if stream.client != client and not stream.closed():
            self._forget(stream)
            stream.client = client
            self._clients[client].fresh[stream] = None

    def _has_room(self, client: str, *, is_proxy: bool) -> bool:
        own = self._clients.get(client)
        if own is not None and len(own) >= self.most_of_one and not is_proxy:
            return own.let_go()
        return len(self) < self.most or self.let_go()

    def _forget(self, stream: Stream) -> None:
        own = self._clients[stream.client]
        own.move(stream, None)
        if not len(own):
            del self._clients[stream.client]


def name_client(address: str) -> str:
    """Name whoever an address belongs to: in IPv6, a household or an office has a network of its own."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(found, ipaddress.IPv6Address):
        return str(found.ipv4_mapped or ipaddress.ip_network((found, 64), strict=False))
    return str(found)
