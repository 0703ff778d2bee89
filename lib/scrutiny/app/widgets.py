"""Where a page's widgets find their files and speak to their kernel: Voila's handlers, in our frame."""

import asyncio
import logging
from typing import Any

from jupyter_server.base.handlers import FileFindHandler
from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection
from jupyter_server.services.kernels.handlers import KernelHandler
from tornado.web import HTTPError
from traitlets import default
from voila.shutdown_kernel_handler import VoilaShutdownKernelHandler
from voila.static_file_handler import MultiStaticFileHandler
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler

from scrutiny.app.answering import Page

_KERNEL = "(?P<kernel_id>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})"
SECONDS_TO_WRITE = 2
_NOWHERE = logging.getLogger("scrutiny.nowhere")
_NOWHERE.addHandler(logging.NullHandler())
_NOWHERE.propagate = False


class _Quiet(Page):
    """A page at which another's code answers, whose log would hold addresses and what was typed in them."""

    @property
    def log(self) -> logging.Logger:
        """Where Jupyter's handlers write; a fault of ours is still logged by the page."""
        return _NOWHERE


class _OfKernel(_Quiet):
    """An address of a kernel, which exists only while the kernel lives."""

    async def prepare(self, *, _redirect_to_login: bool = True) -> None:
        """Refuse a kernel that is not there before anything is made of its name."""
        if self.path_kwargs["kernel_id"] not in self.settings["kernel_manager"]:
            raise HTTPError(404)
        waiting = super().prepare()
        if waiting is not None:
            await waiting


class _Kernel(_OfKernel, KernelHandler):
    pass


class QuietConnection(ZMQChannelsWebsocketConnection):
    """What passes between a page and its kernel; Jupyter's own would log messages that it cannot place."""

    @default("log")
    def _log_nowhere(self) -> logging.Logger:
        return _NOWHERE


class _Channels(_OfKernel, VoilaKernelWebsocketHandler):
    @property
    def ping_interval(self) -> float:
        """How often a page is asked for a sign of life, in seconds, as Tornado means it."""
        seconds: float = self.settings["websocket_ping_interval"]
        return seconds

    @property
    def ping_timeout(self) -> None:
        """How long it has to give one: Tornado lets it have until the next."""

    def send_ping(self) -> None:
        """Leave the asking to Tornado: Jupyter counts from the last answer, and cuts off healthy pages."""
        self.ping_callback.stop()

    def on_message(self, ws_message: str | bytes) -> None:
        """Pass on what a widget says; whoever sends what is no message is cut off, without a word."""
        if isinstance(ws_message, bytes) and not self._is_whole(ws_message):
            self.close()
            return
        try:
            super().on_message(ws_message)
        except Exception:  # noqa: BLE001 - whatever was sent, nothing of it may be logged
            self.close()

    def _is_whole(self, message: bytes) -> bool:
        """Tell whether a message holds as many parts as it says: Jupyter makes room for them unseen."""
        # The first protocol of Jupyter's counts in four bytes, the most significant first; the next in eight.
        is_first = self.connection.subprotocol is None
        width = 4 if is_first else 8
        count = int.from_bytes(message[:width], "big" if is_first else "little")
        return count > 0 and width * (count + 1) <= len(message)


class _Shutdown(_OfKernel, VoilaShutdownKernelHandler):
    def check_xsrf_cookie(self) -> None:
        """Let a page that is left end its kernel: we set no cookie, and a page elsewhere is refused."""
        if not self.check_origin():
            raise HTTPError(404)

    async def post(self, kernel_id: str) -> None:
        """End the kernel of a page that is left, once what was written last is in the record."""
        self.settings["sessions"].leave(kernel_id)
        await asyncio.sleep(SECONDS_TO_WRITE)
        if kernel_id in self.kernel_manager:
            await self.kernel_manager.shutdown_kernel(kernel_id, now=True)
        self.set_status(204)
        self.finish()


class _VoilaFile(_Quiet, MultiStaticFileHandler):
    pass


class _LabExtensionFile(_Quiet, FileFindHandler):
    pass


def list_widget_handlers(static: list[str], labextensions: list[str]) -> list[tuple[Any, ...]]:
    """List the addresses that only widgets ask for; Voila's handlers let through only widgets' messages."""
    return [
        (f"/api/kernels/{_KERNEL}", _Kernel),
        (f"/api/kernels/{_KERNEL}/channels", _Channels),
        (f"/voila/api/shutdown/{_KERNEL}", _Shutdown),
        (r"/voila/static/(.*)", _VoilaFile, {"paths": static}),
        (r"/voila/labextensions/(.*)", _LabExtensionFile, {"path": labextensions, "no_cache_paths": ["/"]}),
    ]
