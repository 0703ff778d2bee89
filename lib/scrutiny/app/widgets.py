"""Where a page's widgets find their files and speak to their kernel: Voila's handlers, in our frame."""

import asyncio
import logging
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, ClassVar
from weakref import WeakKeyDictionary

from jupyter_server.auth.identity import User
from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection
from tornado.web import HTTPError
from traitlets import default
from voila.static_file_handler import MultiStaticFileHandler
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler

from scrutiny.app.answering import Page
from scrutiny.app.messages import FROM_KERNELS, OpenComms, read_message
from scrutiny.app.protection import is_from_here

_KERNEL = "(?P<kernel_id>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})"
# A page's own name for itself, which becomes part of an address in its kernel.
_SESSION = re.compile(r"[0-9A-Za-z-]{1,64}")
SECONDS_TO_WRITE = 2
# A page has one; for a moment another, when it finds its kernel again.
CONNECTIONS_OF_A_KERNEL = 4
_NOWHERE = logging.getLogger("scrutiny.nowhere")
_NOWHERE.addHandler(logging.NullHandler())
_NOWHERE.propagate = False


class _OfKernel(Page):
    """An address of a kernel, which exists only while the kernel lives."""

    def prepare(self) -> None:
        """Refuse a kernel that is not there before anything is made of its name."""
        if self.path_kwargs["kernel_id"] not in self.settings["kernel_manager"]:
            raise HTTPError(404)


class _Kernel(_OfKernel):
    """What a page asks of its kernel before it speaks to it, and once it no longer hears from it."""

    def get(self, kernel_id: str) -> None:
        kernel = self.settings["kernel_manager"].get_kernel(kernel_id)
        state = {"id": kernel_id, "name": kernel.kernel_name, "execution_state": kernel.execution_state}
        self.finish(state)


class QuietConnection(ZMQChannelsWebsocketConnection):
    """What passes between a page and its kernel: only what panels need, and nothing of it is logged."""

    _comms: ClassVar[WeakKeyDictionary[Any, OpenComms]] = WeakKeyDictionary()

    @default("log")
    def _log_nowhere(self) -> logging.Logger:
        return _NOWHERE

    def handle_incoming_message(self, incoming_msg: Any) -> None:  # noqa: ANN401 - text or bytes, as it comes
        """Pass on what a panel of the page says, and nothing else; what is no message raises an error."""
        comms = self._comms.setdefault(self.kernel_manager, OpenComms())
        if comms.lets_pass(read_message(incoming_msg, is_first_protocol=self.subprotocol is None)):
            super().handle_incoming_message(incoming_msg)

    def handle_outgoing_message(self, stream: str, outgoing_msg: list[Any]) -> None:
        """Pass on what panels hear, and nothing else."""
        _identities, parts = self.session.feed_identities(outgoing_msg)
        if self.session.unpack(parts[1])["msg_type"] in FROM_KERNELS:
            super().handle_outgoing_message(stream, outgoing_msg)


class _Channels(_OfKernel, VoilaKernelWebsocketHandler):
    """The websocket by which a page speaks to its kernel."""

    _open: ClassVar[Counter[str]] = Counter()

    @property
    def log(self) -> logging.Logger:
        """Where Jupyter's handler writes; a fault of ours is still logged by the page."""
        return _NOWHERE

    @property
    def ping_interval(self) -> float:
        """How often a page is asked for a sign of life, in seconds, as Tornado means it."""
        seconds: float = self.settings["websocket_ping_interval"]
        return seconds

    @property
    def ping_timeout(self) -> None:
        """How long it has to give one: Tornado lets it have until the next."""

    def prepare(self) -> None:
        """Let in any reader of the page, of whom nothing is known and nothing asked."""
        super().prepare()
        self.current_user = User(username="reader")

    def check_origin(self, origin: str | None = None) -> bool:
        """Let in a page of this app, and none from elsewhere."""
        del origin
        return is_from_here(self.request.headers)

    async def get(self, kernel_id: str) -> None:
        """Open the websocket, where the page has not opened too many, and stay until it is closed."""
        if not _SESSION.fullmatch(self.get_argument("session_id", "none")):
            raise HTTPError(404)
        if self._open[kernel_id] >= CONNECTIONS_OF_A_KERNEL:
            raise HTTPError(429)
        with self._counting(kernel_id):
            try:
                await super().get(kernel_id)  # type: ignore[misc] # Jupyter's gives what can be waited for
            except (LookupError, TimeoutError) as gone:
                # The kernel has ended in the meantime.
                raise HTTPError(404) from gone

    @contextmanager
    def _counting(self, kernel_id: str) -> Iterator[None]:
        self._open[kernel_id] += 1
        try:
            yield
        finally:
            self._open[kernel_id] -= 1
            if not self._open[kernel_id]:
                del self._open[kernel_id]

    def send_ping(self) -> None:
        """Leave the asking to Tornado: Jupyter counts from the last answer, and cuts off healthy pages."""
        self.ping_callback.stop()

    def on_message(self, ws_message: str | bytes) -> None:
        """Pass on what a widget says; whoever sends what is no message is cut off, without a word."""
        try:
            super().on_message(ws_message)
        except Exception:  # noqa: BLE001 - whatever was sent, nothing of it may be logged
            self.close()


class _Shutdown(_OfKernel):
    """Where a page says that it is left. We set no cookie to prove it by, and refuse a page elsewhere."""

    async def post(self, kernel_id: str) -> None:
        """End the kernel of a page that is left, once what was written last is in the record."""
        if not is_from_here(self.request.headers):
            raise HTTPError(404)
        kernels = self.settings["kernel_manager"]
        self.settings["sessions"].leave(kernel_id)
        await asyncio.sleep(SECONDS_TO_WRITE)
        if kernel_id in kernels:
            await kernels.shutdown_kernel(kernel_id, now=True)
        self.set_status(204)
        self.finish()


class _File(Page, MultiStaticFileHandler):
    """A file of Voila's or of a widget's, as installed: kept by a browser, which asks whether it stands."""

    def set_extra_headers(self, path: str) -> None:
        """Let a browser keep the file, by its tag."""
        del path
        self.set_header("Cache-Control", "no-cache")


def list_widget_handlers(static: list[str], labextensions: list[str]) -> list[tuple[Any, ...]]:
    """List the addresses that only widgets ask for; nothing else of a kernel can be reached."""
    return [
        (f"/api/kernels/{_KERNEL}", _Kernel),
        (f"/api/kernels/{_KERNEL}/channels", _Channels),
        (f"/voila/api/shutdown/{_KERNEL}", _Shutdown),
        (r"/voila/static/(.*)", _File, {"paths": static}),
        (r"/voila/labextensions/(.*)", _File, {"paths": labextensions}),
    ]
