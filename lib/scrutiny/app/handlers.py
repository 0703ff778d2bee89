"""What answers each address; an address that is not ours is refused in words, and starts no kernel."""

import asyncio
from contextlib import aclosing, suppress
from datetime import datetime
from functools import cache
from typing import Any

from tornado.iostream import StreamClosedError
from tornado.web import HTTPError

from scrutiny.app import pages
from scrutiny.app.addresses import FIND, FRONT, HEALTHY, address_of_council, address_of_workbook
from scrutiny.app.admission import Admission, admit, find_meant
from scrutiny.app.answering import Page
from scrutiny.app.protection import SESSION_HEADERS
from scrutiny.app.widgets import list_widget_handlers
from scrutiny.errors import ScrutinyError, UnknownCouncil, UnknownWorkbook
from scrutiny.files import paths
from scrutiny.notebooks import takes_answers
from scrutiny.parameters import BRIEFING, SESSION
from scrutiny.register.finding import admit_council, suggest_councils

# Longer than any name in the register, so that a longer one is refused without being compared.
LONGEST_ASKED = 100
SUGGESTED = 8
SECONDS_TO_TRY_AGAIN = 30
_FULL = (
    "{most} pages are open for answers, which is as many as this computer can hold. "
    "Close one that nobody needs, then try again. Nothing that was written is lost."
)
_NO_ROOM_NOW = (
    "This computer has so much open that it cannot open another page for answers. "
    "Try again in a minute. Nothing that was written is lost."
)
FILES = {
    "page.css": (paths.TEMPLATES / "page" / "page.css", "text/css"),
    "views.css": (paths.TEMPLATES / "views" / "views.css", "text/css"),
    "app.css": (paths.TEMPLATES / "app" / "app.css", "text/css"),
    "complete.css": (paths.TEMPLATES / "app" / "complete.css", "text/css"),
    "find.js": (paths.TEMPLATES / "app" / "find.js", "text/javascript"),
    "watch.js": (paths.TEMPLATES / "app" / "watch.js", "text/javascript"),
}


class _NoPage(Page):
    def prepare(self) -> None:
        raise HTTPError(404)


class _NotThisHost(Page):
    def prepare(self) -> None:
        sentence = (
            "This app does not answer to the name your browser called it by. Use the address it gave when it "
            "was started, or ask the person who runs it for that address."
        )
        self.refuse(403, "This page is not given here", sentence)


class _Reading(Page):
    """A page made at once: a link to it is proved by making it, and sending only its headers."""

    def head(self, *asked: str) -> None:
        self.get(*asked)


class _Front(_Reading):
    def get(self) -> None:
        if not self.is_elsewhere(FRONT):
            self.finish(pages.write_front_page())


class _Find(_Reading):
    def get(self) -> None:
        asked = self.get_query_argument("council", "")[:LONGEST_ASKED]
        try:
            self.redirect(address_of_council(find_meant(asked)))
        except UnknownCouncil as unknown:
            self.finish(pages.write_find_page(asked, suggest_councils(asked, SUGGESTED), unknown.because))


class _CouncilPage(_Reading):
    def get(self, slug: str) -> None:
        try:
            council = admit_council(slug[:LONGEST_ASKED])
        except UnknownCouncil:
            self.refuse_council(slug[:LONGEST_ASKED])
            return
        if not self.is_elsewhere(address_of_council(council)):
            self.finish(pages.write_council_page(council))


class _WorkbookPage(Page):
    """A notebook run live, and sent as it is made: to be read, or to be answered in."""

    making: asyncio.Task[None] | None = None

    def initialize(self, mode: str) -> None:
        """Take in how the page is to be used."""
        self.mode = mode

    async def head(self, slug: str, workbook: str) -> None:
        """Answer those who only prove a link, and start no kernel for them."""
        if self._admit(slug, workbook) is not None:
            # Sent before the end, so that no length is promised for a page that is sent as it is made.
            await self.flush()

    async def get(self, slug: str, workbook: str) -> None:
        admitted = self._admit(slug, workbook)
        if admitted is None:
            return
        self.making = asyncio.create_task(self._make(admitted))
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
        """Let in what has a page, and is asked for at its one address; else answer, and give nothing."""
        slug, workbook = slug[:LONGEST_ASKED], workbook[:LONGEST_ASKED]
        try:
            admitted = admit(slug, workbook, datetime.now().astimezone().date(), self.mode)
        except UnknownCouncil:
            self.refuse_council(slug)
        except UnknownWorkbook:
            sentence = f"‘{pages.shorten(workbook)}’ is not the address of a workbook."
            offered = pages.offer_workbooks(admit_council(slug))
            self.refuse(404, "We do not have that workbook", sentence, offered)
        except ScrutinyError as broken:
            self.settings["log"].warning("%s", broken)
            self.refuse(500, "This page cannot be made yet", " ".join(str(broken).splitlines()))
        else:
            return None if self._is_turned_away(admitted) else admitted
        return None

    def _is_turned_away(self, admitted: Admission) -> bool:
        """Send a reader to the one address of the page, or answer that this page cannot be answered in."""
        if self.mode == SESSION and not takes_answers(admitted.workbook.path):
            sentence = f"{admitted.workbook.title} asks no questions, so there is nothing to answer on it."
            offered = [pages.offer_briefing(admitted.council, admitted.workbook)]
            self.refuse(404, "This page is only for reading", sentence, offered, "You can read it:")
            return True
        for name, value in (SESSION_HEADERS if self.mode == SESSION else {}).items():
            self.set_header(name, value)
        return self.is_elsewhere(address_of_workbook(admitted.council, admitted.workbook, self.mode))

    async def _make(self, admitted: Admission) -> None:
        renderer = self.settings["make_renderer"](admitted, self.flush)
        if self.mode != SESSION:
            await self._send(renderer)
            return
        sessions = self.settings["sessions"]
        if not self.settings["can_open_more"]():
            self._refuse_session(admitted, _NO_ROOM_NOW)
        elif not await sessions.take_place(renderer.kernel_id):
            self._refuse_session(admitted, _FULL.format(most=sessions.most))
        else:
            try:
                await self._send(renderer)
            finally:
                sessions.keep_place(renderer.kernel_id)

    def _refuse_session(self, admitted: Admission, sentence: str) -> None:
        """Answer that no more pages can be opened for answers, and offer the page to be read."""
        heading, offering = "There is no room for another page", "Until then you can read it:"
        offered = [pages.offer_briefing(admitted.council, admitted.workbook)]
        self.set_header("Retry-After", str(SECONDS_TO_TRY_AGAIN))
        self.refuse(503, heading, sentence, offered, offering)

    async def _send(self, renderer: Any) -> None:  # noqa: ANN401 - Voila publishes no type
        async with aclosing(renderer.make_pieces()) as pieces:
            async for piece in pieces:
                self.write(piece)
        await self.finish()


class _File(_Reading):
    def get(self, name: str) -> None:
        self.set_header("Content-Type", f"{FILES[name][1]}; charset=utf-8")
        self.set_header("Cache-Control", "no-cache")
        self.finish(_read_file(name))


@cache
def _read_file(name: str) -> bytes:
    """Read a file once: it is there for every reader, whatever else is open."""
    return FILES[name][0].read_bytes()


class _Healthy(_Reading):
    def get(self) -> None:
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.finish("healthy\n")


def list_handlers(static: list[str], labextensions: list[str]) -> list[tuple[Any, ...]]:
    """List every address the app answers, and what answers it; the last refuses all others."""
    return [
        (FRONT, _Front),
        (FIND, _Find),
        (HEALTHY, _Healthy),
        (r"/council/([^/]*)/?", _CouncilPage),
        (r"/council/([^/]*)/([^/]*)/?", _WorkbookPage, {"mode": BRIEFING}),
        (rf"/council/([^/]*)/([^/]*)/{SESSION}/?", _WorkbookPage, {"mode": SESSION}),
        (rf"/static/({'|'.join(FILES)})", _File),
        *list_widget_handlers(static, labextensions),
        (r".*", _NoPage),
    ]


refuse_host = _NotThisHost
