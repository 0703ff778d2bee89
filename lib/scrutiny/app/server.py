"""The server: Voila’s renderer behind addresses of our own, on a port of this computer."""

import asyncio
import errno
import logging
import shutil
import signal
import socket
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tornado.ioloop import PeriodicCallback
from tornado.routing import HostMatches
from tornado.web import Application
from traitlets.config import Config
from voila.app import Voila
from voila.configuration import VoilaConfiguration

from scrutiny.app import USUAL_PORT, drawing
from scrutiny.app.addresses import set_base_path
from scrutiny.app.books import Books
from scrutiny.app.connections import Connections
from scrutiny.app.descriptors import raise_limit
from scrutiny.app.handlers import list_handlers, refuse_host
from scrutiny.app.hosting import Hosting
from scrutiny.app.listening import RequestServer
from scrutiny.app.logs import CountedLog, counting_log
from scrutiny.app.made_pages import MadePages
from scrutiny.app.open_reviews import OpenReviews
from scrutiny.app.protection import HEADERS, find_host, hosts_answered, is_loopback
from scrutiny.app.public_address import PublicAddress
from scrutiny.app.rooms import Rooms
from scrutiny.app.speaking import MEGABYTES_A_MESSAGE
from scrutiny.app.tries import Tries
from scrutiny.errors import PortUnavailable
from scrutiny.files import paths
from scrutiny.kernels import settings as kernels

HIGHEST_PORT = 65535
PORTS_NEARBY = 10
BACKLOG = 128
# At most so many readers are admitted at once, so that other requests are answered in between.
READERS_AT_ONCE = 4
# Pages are made by forks of a process that takes some seconds to prepare.
PREPARES_AT_ONCE = True
SECONDS_BETWEEN_PINGS: float = 30
SECONDS_BETWEEN_LOOKS = 10
# What is written elsewhere is looked for so often.
SECONDS_TO_HEAR = 1
# Where the app listens beyond this computer, answers are for those alone who have a seat in a session.
NEEDS_SEATS = True
SETTINGS = {
    "WorkbookServer": {"log_level": logging.WARNING, "log_format": "%(message)s"},
    **drawing.SETTINGS,
}


class WorkbookServer(Voila):
    """Voila, answering only the app's own addresses, with no file of settings but ours."""

    def initialize(self, argv: object = None) -> None:
        """Make ready without reading Voila's command line or anyone's configuration files."""
        del argv
        self._init_asyncio_patch()
        self.root_dir = str(paths.NOTEBOOKS)
        self.voila_configuration = VoilaConfiguration(parent=self)
        self.template_paths = drawing.TEMPLATE_PATHS
        self.being_made: set[asyncio.Task[None]] = set()
        self.descriptors = raise_limit()
        self.hosting = Hosting()

    def init_settings(self) -> dict[str, Any]:
        """Give Voila's settings with ours over them."""
        voila: dict[str, Any] = super().init_settings()
        return voila | {
            "being_made": self.being_made,
            "books": Books(self.made_pages.makers),
            "compress_response": True,
            "default_handler_class": refuse_host,
            "headers": HEADERS,
            "log": self.log,
            "made_pages": self.made_pages,
            "open_reviews": self.open_reviews,
            "rooms": Rooms(self.made_pages.record),
            "tries": Tries(),
            "seats_needed": NEEDS_SEATS and (self.hosting.public is not None or not is_loopback(self.ip)),
            "public": self.hosting.public or self.own,
            "log_function": lambda _handler: None,
            "limit": asyncio.Semaphore(READERS_AT_ONCE),
            "websocket_max_message_size": MEGABYTES_A_MESSAGE * 1024 * 1024,
            "websocket_ping_interval": SECONDS_BETWEEN_PINGS,
        }

    def init_handlers(self) -> list[tuple[Any, ...]]:
        """Give our handlers in place of Voila's, and only to the hosts the app answers to."""
        return [(HostMatches(hosts_answered(self.ip, self.hosting.public)), list_handlers())]

    async def run(
        self, listening: socket.socket, announce: Callable[[str], None], counted: CountedLog
    ) -> None:
        """Answer on this socket until told to stop; no process and no file is left behind."""
        stopping = listen_for_stop()
        self.connection_dir = tempfile.mkdtemp(prefix="scrutiny_")
        self.made_pages = MadePages(Path(self.connection_dir), self.log)
        if PREPARES_AT_ONCE:
            self.made_pages.makers.begin()
        self.open_reviews = OpenReviews(self.made_pages.makers.start, self.log)
        self.own = find_own(listening, self.ip, self.hosting)
        self.app = Application(**self.init_settings())
        self.app.add_handlers(".*$", self.init_handlers())
        connections = Connections(self.descriptors, self.hosting)
        server = RequestServer(self.app, connections, self.log.warning)
        server.add_socket(listening)
        self._look_often(connections.close_stalled, counted.sum_up_each_minute)
        announce(str(self.own))
        try:
            await stopping.wait()
        finally:
            server.stop()
            await self._end_processes()
            shutil.rmtree(self.connection_dir, ignore_errors=True)

    def _look_often(self, *looks: Callable[[], None]) -> None:
        tidying = (self.made_pages.answered.forget_old, self.open_reviews.close_left)
        for look in (*looks, *tidying):
            PeriodicCallback(look, SECONDS_BETWEEN_LOOKS * 1000).start()
        PeriodicCallback(self._hear, SECONDS_TO_HEAR * 1000).start()

    async def _hear(self) -> None:
        """Tell whoever has a page open what another program has written, such as JupyterLab."""
        if self.open_reviews.are_followed and await self.made_pages.has_changed():
            self.open_reviews.note_written()

    async def _end_processes(self) -> None:
        for making in self.being_made:
            making.cancel()
        await asyncio.gather(*self.being_made, return_exceptions=True)
        self.open_reviews.close()
        await self.made_pages.close()


def serve(
    port: int = USUAL_PORT,
    ip: str = "127.0.0.1",
    hosting: Hosting | None = None,
    *,
    announce: Callable[[str], None],
) -> None:
    """Serve the app until Ctrl-C or SIGTERM; `announce` is told where it listens, once it does."""
    with kernels.environment(kernels.APP):
        server = WorkbookServer(config=Config(SETTINGS), ip=ip)
        server.initialize()
        server.hosting = hosting or server.hosting
        set_base_path(server.hosting.path)
        listening = open_port(port, ip, is_expected=server.hosting.public is not None)
        server.port = listening.getsockname()[1]
        with counting_log(server.log) as counted:
            if port not in {0, server.port}:
                server.log.warning("Port %s is in use, so port %s is used instead.", port, server.port)
            asyncio.run(server.run(listening, announce, counted))


def open_port(port: int, ip: str, *, is_expected: bool = False) -> socket.socket:
    """Open the port asked for or, when it is taken, one near it; none but it where a proxy expects it."""
    nearby = range(port, min(port + PORTS_NEARBY, HIGHEST_PORT + 1))
    others = (*nearby[1:], 0) if not is_expected else ()
    family = socket.AF_INET6 if ":" in ip else socket.AF_INET
    why = f"a port is a number from 0 to {HIGHEST_PORT}"
    for candidate in (port, *others) if nearby and port >= 0 else ():
        try:
            listening = socket.create_server((ip, candidate), family=family, backlog=BACKLOG)
        except OSError as refused:
            why = refused.strerror or str(refused)
            if refused.errno not in {errno.EADDRINUSE, errno.EACCES}:
                break
        else:
            listening.setblocking(False)  # noqa: FBT003 - the socket module's own signature
            return listening
    raise PortUnavailable(
        f"No port could be opened for the app at {ip}, beginning with {port} ({why}).\n"
        "Close other copies of the app, or give another port and address."
    )


def find_own(listening: socket.socket, ip: str, hosting: Hosting) -> PublicAddress:
    """Find the address at which everyone who may reach the app itself finds it."""
    port: int = listening.getsockname()[1]
    scheme = "https" if hosting.encryption else "http"
    return PublicAddress(scheme, find_host(ip), port, hosting.path, is_given=False)


def listen_for_stop() -> asyncio.Event:
    """Give an event that is set by Ctrl-C or by a request to end."""
    stopping, loop = asyncio.Event(), asyncio.get_running_loop()
    for sign in (signal.SIGINT, signal.SIGTERM):
        signal.signal(sign, lambda *_: loop.call_soon_threadsafe(stopping.set))
    return stopping
