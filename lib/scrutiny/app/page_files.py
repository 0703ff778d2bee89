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

if TYPE_CHECKING:
    from scrutiny.app.made_pages import MadePages

_TYPES = {
    "svg": "image/svg+xml",
    "csv": "text/csv; charset=utf-8",
    "html": "text/html; charset=utf-8",
}


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
        wanted = await self._look(admitted)
        for page in (wanted.without_answers, wanted):
            content = await self._find(page)
            if content is not None:
                self.set_header("Content-Type", _TYPES[self._name.rpartition(".")[2]])
                self.set_header("Cache-Control", FOR_GOOD)
                await self.finish(content)
                return
            if wanted.may_be_kept:
                break
        raise HTTPError(HTTPStatus.NOT_FOUND)

    async def _find(self, wanted: Wanted) -> bytes | None:
        made_pages: MadePages = self.settings["made_pages"]
        content = made_pages.find_file(wanted, self._name)
        if content is not None or made_pages.find(wanted) is not None:
            return content
        making = made_pages.join(wanted)
        if making is None:
            raise HTTPError(HTTPStatus.SERVICE_UNAVAILABLE)
        try:
            await asyncio.wait({making.task})
            return unpack_file(making.task.result().files, self._name)
        finally:
            made_pages.leave(making)

    def _is_turned_away(self, admitted: Admission) -> bool:
        """Refuse the files of a page that there is not."""
        if self.mode == ANSWERING and not takes_answers(admitted.workbook.path):
            raise HTTPError(HTTPStatus.NOT_FOUND)
        return False


class AnsweredFile(ReadFile):
    """A file of a workbook to be answered in."""

    mode = AnsweringPage.mode
