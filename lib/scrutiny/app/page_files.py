"""What answers the address of a file that a page leaves out, such as a chart: the same bytes, or none."""

import asyncio
from http import HTTPStatus
from typing import TYPE_CHECKING

from tornado.web import HTTPError

from scrutiny.app.admission import Admission
from scrutiny.app.made_pages import Wanted
from scrutiny.app.making import unpack_file
from scrutiny.app.static_files import FOR_GOOD
from scrutiny.app.workbook_pages import AnsweringPage, BriefingPage
from scrutiny.kernels.notebooks import takes_answers
from scrutiny.parameters import ANSWERING
from scrutiny.publication.paper import TYPES, Format

if TYPE_CHECKING:
    from scrutiny.app.books import Books
    from scrutiny.app.made_pages import MadePages

_TYPES = {
    "svg": "image/svg+xml",
    "csv": "text/csv; charset=utf-8",
    "html": "text/html; charset=utf-8",
}
# What is made only when it is asked for, of what a page keeps for it under the same name.
_MADE_TYPES = {"png": "image/png", "xlsx": TYPES[Format.XLSX]}
_KEPT = "json"


class ReadFile(BriefingPage):
    """A file of a workbook to be read, of what is published; its page is made where none is kept."""

    _name = ""

    async def head(self, slug: str, workbook: str, name: str = "") -> None:
        """Answer those who only prove a link, as those who follow it."""
        await self.get(slug, workbook, name)

    async def get(self, slug: str, workbook: str, name: str = "") -> None:
        """Send the file by its name, which is its hash."""
        self._name = name
        await super().get(slug, workbook)

    async def make(self, admitted: Admission) -> None:
        """Find the file with the page that holds no answer or, where only the other has it, with that."""
        named, _dot, ending = self._name.rpartition(".")
        if ending in _MADE_TYPES:
            content = await self._make_asked(admitted, f"{named}.{_KEPT}")
        else:
            content = await self._look_up(admitted, self._name) if ending in _TYPES else None
        if not content:
            raise HTTPError(HTTPStatus.NOT_FOUND)
        self.set_header("Content-Type", _MADE_TYPES.get(ending) or _TYPES[ending])
        self.set_header("Cache-Control", FOR_GOOD)
        await self.finish(content)

    async def _make_asked(self, admitted: Admission, kept_as: str) -> bytes | None:
        kept = await self._look_up(admitted, kept_as)
        if kept is None:
            return None
        books: Books = self.settings["books"]
        made = await books.give_file(admitted.council, self._name, kept)
        if made is None:
            raise HTTPError(HTTPStatus.SERVICE_UNAVAILABLE)
        return made

    async def _look_up(self, admitted: Admission, name: str) -> bytes | None:
        wanted = await self._look(admitted)
        content = await self._find(wanted.without_answers, name)
        return await self._find(wanted, name) if content is None and not wanted.may_be_kept else content

    async def _find(self, wanted: Wanted, name: str) -> bytes | None:
        made_pages: MadePages = self.settings["made_pages"]
        content = made_pages.find_file(wanted, name)
        if content is not None or made_pages.find(wanted) is not None:
            return content
        making = made_pages.join(wanted)
        if making is None:
            raise HTTPError(HTTPStatus.SERVICE_UNAVAILABLE)
        try:
            await asyncio.wait({making.task})
            return unpack_file(making.task.result().files, name)
        finally:
            made_pages.leave(making)

    def _refuse_or_redirect(self, admitted: Admission) -> bool:
        """Refuse the files of a page that there is not."""
        if self.mode == ANSWERING and not takes_answers(admitted.workbook.path):
            raise HTTPError(HTTPStatus.NOT_FOUND)
        return False


class AnsweredFile(ReadFile):
    """A file of a workbook to be answered in."""

    mode = AnsweringPage.mode
