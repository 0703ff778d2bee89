"""What answers each address; an address that is not ours is refused in words, and starts no kernel."""

import asyncio
from contextlib import aclosing, suppress
from datetime import datetime
from typing import Any

from jupyter_server.base.handlers import FileFindHandler
from jupyter_server.services.kernels.handlers import KernelHandler
from tornado.iostream import StreamClosedError
from tornado.web import HTTPError, RequestHandler
from voila.shutdown_kernel_handler import VoilaShutdownKernelHandler
from voila.static_file_handler import MultiStaticFileHandler
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler

from scrutiny import paths
from scrutiny.app import pages
from scrutiny.app.addresses import FIND, FRONT, HEALTHY, address_of_council, address_of_workbook
from scrutiny.app.admission import Admission, admit
from scrutiny.app.protection import HEADERS
from scrutiny.councils import admit_council, find_council, suggest_councils
from scrutiny.errors import ScrutinyError, UnknownCouncil, UnknownWorkbook

# Longer than any name in the register, so that a longer one is refused without being compared.
LONGEST_ASKED = 100
SUGGESTED = 8
FILES = {
    "page.css": (paths.TEMPLATES / "page" / "page.css", "text/css"),
    "views.css": (paths.TEMPLATES / "views" / "views.css", "text/css"),
    "app.css": (paths.TEMPLATES / "app" / "app.css", "text/css"),
    "complete.css": (paths.TEMPLATES / "app" / "complete.css", "text/css"),
    "find.js": (paths.TEMPLATES / "app" / "find.js", "text/javascript"),
}
_KERNEL = r"/api/kernels/(?P<kernel_id>\w+-\w+-\w+-\w+-\w+)"
_NOT_HERE = ("This page does not exist", "There is no page at this address.")
_NOT_MADE = (
    "This page could not be made",
    "The fault is the workbook’s, not yours. Try again and, if it fails again, tell whoever runs it for you.",
)


class _Page(RequestHandler):
    """A page of ours: guarded, quiet about what was typed, and refusing in words."""

    def set_default_headers(self) -> None:
        self.clear_header("Server")
        for name, value in HEADERS.items():
            self.set_header(name, value)

    def decode_argument(self, value: bytes, name: str | None = None) -> str:
        del name
        return value.decode("utf-8", errors="replace")

    def is_elsewhere(self, address: str) -> bool:
        """Send a reader on to the one address of this page; whatever else was in theirs is dropped."""
        if self.request.uri != address:
            self.redirect(address)
            return True
        return False

    def refuse(
        self, status: int, heading: str, sentence: str, offered: list[pages.Link] | None = None
    ) -> None:
        self.set_status(status)
        self.finish(pages.write_refusal(heading, sentence, offered or []))

    def refuse_council(self, slug: str) -> None:
        sentence = f"‘{pages.shorten(slug)}’ is not the address of a council."
        offered = pages.offer_councils(suggest_councils(slug))
        self.refuse(404, "We do not have that council", sentence, offered)

    def write_error(self, status_code: int, **kwargs: Any) -> None:  # noqa: ANN401 - Tornado's own signature
        del kwargs
        self.refuse(status_code, *(_NOT_MADE if status_code >= 500 else _NOT_HERE))  # noqa: PLR2004 - its fault

    def log_exception(self, *what: Any) -> None:  # noqa: ANN401 - Tornado's own signature
        """Log a fault of ours without the address, which may hold what a person typed."""
        if not isinstance(what[1], HTTPError):
            self.settings["log"].error("A page could not be made.", exc_info=what)


class _NoPage(_Page):
    def prepare(self) -> None:
        raise HTTPError(404)


class _NotThisHost(_Page):
    def prepare(self) -> None:
        sentence = (
            "This app does not answer to the name your browser called it by. Use the address it gave when it "
            "was started, or ask the person who runs it for that address."
        )
        self.refuse(403, "This page is not given here", sentence)


class _Front(_Page):
    def get(self) -> None:
        if not self.is_elsewhere(FRONT):
            self.finish(pages.write_front_page())


class _Find(_Page):
    def get(self) -> None:
        asked = self.get_query_argument("council", "")[:LONGEST_ASKED]
        try:
            self.redirect(address_of_council(find_council(asked)))
        except UnknownCouncil:
            self.finish(pages.write_find_page(asked, suggest_councils(asked, SUGGESTED)))


class _CouncilPage(_Page):
    def get(self, slug: str) -> None:
        try:
            council = admit_council(slug[:LONGEST_ASKED])
        except UnknownCouncil:
            self.refuse_council(slug[:LONGEST_ASKED])
            return
        if not self.is_elsewhere(address_of_council(council)):
            self.finish(pages.write_council_page(council))


class _WorkbookPage(_Page):
    """A notebook run live, and sent as it is made."""

    making: asyncio.Task[None] | None = None

    async def get(self, slug: str, workbook: str) -> None:
        admitted = self._admit(slug[:LONGEST_ASKED], workbook[:LONGEST_ASKED])
        if admitted is None or self.is_elsewhere(address_of_workbook(admitted.council, admitted.workbook)):
            return
        self.making = asyncio.create_task(self._send(admitted))
        being_made: set[asyncio.Task[None]] = self.settings["being_made"]
        being_made.add(self.making)
        self.making.add_done_callback(being_made.discard)
        with suppress(asyncio.CancelledError, StreamClosedError):
            await self.making

    def on_connection_close(self) -> None:
        """Stop making a page that nobody waits for."""
        if self.making is not None:
            self.making.cancel()

    def _admit(self, slug: str, workbook: str) -> Admission | None:
        try:
            return admit(slug, workbook, datetime.now().astimezone().date())
        except UnknownCouncil:
            self.refuse_council(slug)
        except UnknownWorkbook:
            sentence = f"‘{pages.shorten(workbook)}’ is not the address of a workbook."
            offered = pages.offer_workbooks(admit_council(slug))
            self.refuse(404, "We do not have that workbook", sentence, offered)
        except ScrutinyError as broken:
            self.settings["log"].warning("%s", broken)
            self.refuse(500, "This page cannot be made yet", " ".join(str(broken).splitlines()))
        return None

    async def _send(self, admitted: Admission) -> None:
        renderer = self.settings["make_renderer"](admitted, self.flush)
        async with aclosing(renderer.make_pieces()) as pieces:
            async for piece in pieces:
                self.write(piece)
        await self.finish()


class _File(_Page):
    def get(self, name: str) -> None:
        path, kind = FILES[name]
        self.set_header("Content-Type", f"{kind}; charset=utf-8")
        self.set_header("Cache-Control", "no-cache")
        self.finish(path.read_bytes())


class _Healthy(_Page):
    def get(self) -> None:
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.finish("healthy\n")


class _VoilaFile(_Page, MultiStaticFileHandler):  # type: ignore[misc]
    pass


class _LabExtensionFile(_Page, FileFindHandler):
    pass


def list_handlers(static: list[str], labextensions: list[str]) -> list[tuple[Any, ...]]:
    """List every address the app answers, and what answers it; the last refuses all others.

    Only widgets speak to kernels, through Voila's own handlers, which let through only widgets' messages.
    """
    return [
        (FRONT, _Front),
        (FIND, _Find),
        (HEALTHY, _Healthy),
        (r"/council/([^/]*)/?", _CouncilPage),
        (r"/council/([^/]*)/([^/]*)/?", _WorkbookPage),
        (rf"/static/({'|'.join(FILES)})", _File),
        (_KERNEL, KernelHandler),
        (rf"{_KERNEL}/channels", VoilaKernelWebsocketHandler),
        (r"/voila/api/shutdown/(.*)", VoilaShutdownKernelHandler),
        (r"/voila/static/(.*)", _VoilaFile, {"paths": static}),
        (r"/voila/labextensions/(.*)", _LabExtensionFile, {"path": labextensions, "no_cache_paths": ["/"]}),
        (r".*", _NoPage),
    ]


refuse_host = _NotThisHost
