"""What answers the address of a workbook: a page that is made once for all, to be read or answered in."""

import asyncio
from abc import ABC, abstractmethod
from contextlib import suppress
from datetime import datetime
from typing import ClassVar

from tornado.iostream import StreamClosedError

from scrutiny.app import pages
from scrutiny.app.addresses import JOIN, address_of, address_of_workbook
from scrutiny.app.admission import Admission, admit
from scrutiny.app.answering import LONGEST_ASKED, Page
from scrutiny.app.made_pages import MadePages, Wanted
from scrutiny.app.making import BEGUN, MadePage, compress_head
from scrutiny.app.seats import find_seat_in, needs_seat
from scrutiny.errors import ScrutinyError, UnknownCouncil, UnknownWorkbook
from scrutiny.kernels.notebooks import takes_answers
from scrutiny.parameters import ANSWERING, BRIEFING
from scrutiny.register.finding import admit_council

SECONDS_TO_TRY_AGAIN = 30
# Whoever waits longer is sent the beginning of the page, which says that it is being made.
SECONDS_OF_SILENCE = 0.5
_NO_SEAT = "This page holds people’s answers, so it is open only to those with a seat in the session."
_BUSY = "This computer is already making as many pages as it can. Try again in half a minute."


class WorkbookPage(Page, ABC):
    """A workbook for a council, in one of the two ways it is used."""

    mode: ClassVar[str]
    making: asyncio.Task[None] | None = None

    async def head(self, slug: str, workbook: str) -> None:
        """Answer those who only prove a link, and make nothing for them."""
        if self._admit(slug, workbook) is not None:
            # Sent before the end, so that no length is promised for a page that is sent as it is made.
            await self.flush()

    async def get(self, slug: str, workbook: str) -> None:
        """Send the page as it is made, and stop making it where its reader leaves."""
        async with self.settings["limit"]:
            # Whoever asks for something else, such as whether the app is well, is heard in between.
            await asyncio.sleep(0)
            admitted = self._admit(slug, workbook)
        if admitted is None:
            return
        self.making = asyncio.create_task(self.make(admitted))
        being_made: set[asyncio.Task[None]] = self.settings["being_made"]
        being_made.add(self.making)
        self.making.add_done_callback(being_made.discard)
        with suppress(asyncio.CancelledError, StreamClosedError):
            await self.making

    def on_connection_close(self) -> None:
        """Stop making a page that nobody waits for."""
        if self.making is not None:
            self.making.cancel()

    @abstractmethod
    async def make(self, admitted: Admission) -> None:
        """Make the page, and send it."""

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
            return None if self._refuse_or_redirect(admitted) else admitted
        return None

    def _refuse_or_redirect(self, admitted: Admission) -> bool:
        """Send a reader to the one address of the page, or answer that this page cannot be answered in."""
        if self.mode == ANSWERING and not takes_answers(admitted.workbook.path):
            sentence = f"{admitted.workbook.title} asks no questions, so there is nothing to answer on it."
            offered = [pages.offer_briefing(admitted.council, admitted.workbook)]
            self.refuse(404, "This page is only for reading", sentence, offered, "You can read it:")
            return True
        return self.redirect_to(address_of_workbook(admitted.council, admitted.workbook, self.mode))


class BriefingPage(WorkbookPage):
    """A workbook to be read: sent as it is kept or, to who waits long, in two pieces as it is made."""

    mode = BRIEFING
    _tag = ""

    def compute_etag(self) -> str | None:
        """Give the tag of a page that is kept, so that a browser that has it is sent nothing."""
        return self._tag or None

    async def make(self, admitted: Admission) -> None:
        """Send the page where it is kept, or wait until it is made."""
        made_pages: MadePages = self.settings["made_pages"]
        async with self.settings["limit"]:
            wanted = await self._look(admitted)
            page = made_pages.find(wanted)
        if page:
            await self._send(page, wanted)
            return
        making = made_pages.join(wanted)
        if making is None:
            self.set_header("Retry-After", str(SECONDS_TO_TRY_AGAIN))
            self.refuse(503, "This page cannot be made now", _BUSY)
            return
        try:
            await asyncio.wait({making.task}, timeout=SECONDS_OF_SILENCE)
            if making.task.done():
                await self._send(making.task.result(), wanted)
            else:
                await self._send_in_pieces(making.task, await made_pages.draw_head(making))
        finally:
            made_pages.leave(making)

    async def _look(self, admitted: Admission) -> Wanted:
        """Find out which page is meant: for whoever may not see what is written, the one without it."""
        made_pages: MadePages = self.settings["made_pages"]
        wanted = await made_pages.look(admitted)
        is_hidden = needs_seat(self) and not await self._has_seat(admitted)
        return wanted.without_answers if is_hidden else wanted

    async def _has_seat(self, admitted: Admission) -> bool:
        review = (admitted.parameters["council"], admitted.parameters["review"])
        return await find_seat_in(self, review) is not None

    async def _send(self, page: MadePage, wanted: Wanted) -> None:
        if wanted.may_be_kept and not page.failures:
            self._tag = f'"{page.tag}-gzip"' if self._takes_gzip else f'"{page.tag}"'
            self.set_header("Cache-Control", "private, no-cache")
        self._set_encoding()
        await self.finish(page.compressed if self._takes_gzip else page.unpack())

    async def _send_in_pieces(self, making: asyncio.Task[MadePage], frame: str) -> None:
        """Send the head of the page, which says that it is being made, and the rest once that is there."""
        self._set_encoding()
        head = compress_head(frame) if self._takes_gzip else (frame.partition(BEGUN)[0] + BEGUN).encode()
        self.write(head)
        await self.flush()
        page = await asyncio.shield(making)
        whole = page.compressed if self._takes_gzip else page.unpack()
        if not whole.startswith(head):
            raise RuntimeError("The page does not begin as its frame does.")
        await self.finish(whole[len(head) :])

    def _set_encoding(self) -> None:
        """Say how the page is compressed; Tornado, which looks for the word alone, leaves it so."""
        self.set_header("Content-Encoding", "gzip" if self._takes_gzip else "identity")

    @property
    def _takes_gzip(self) -> bool:
        """Whether the browser takes what is compressed."""
        named = self.request.headers.get("Accept-Encoding", "").lower().replace(" ", "").split(",")
        return any(coding.partition(";")[0] == "gzip" and not _is_refused(coding) for coding in named)


class AnsweringPage(BriefingPage):
    """A workbook to be answered in: made and kept as one to be read, and spoken to by its web socket."""

    mode = ANSWERING

    async def make(self, admitted: Admission) -> None:
        """Send the page to whoever may answer in it."""
        if needs_seat(self) and not await self._has_seat(admitted):
            offered = [{"name": "Join the session", "href": address_of(JOIN)}]
            self.refuse(403, "Answers are seen by those who have joined", _NO_SEAT, offered, "By its code:")
            return
        await super().make(admitted)


def _is_refused(coding: str) -> bool:
    """Tell whether a browser names a coding only to say that it takes none of it."""
    return coding.partition(";q=")[2].rstrip("0.") == "" and ";q=" in coding
