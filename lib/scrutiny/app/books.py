"""Books of evidence, and files of a page: made when they are asked for, once for all who ask on a day."""

import asyncio
from collections import OrderedDict
from contextlib import suppress
from datetime import date, datetime
from http import HTTPStatus
from typing import TYPE_CHECKING

from tornado.iostream import StreamClosedError
from tornado.web import HTTPError

from scrutiny.app.answering import Page
from scrutiny.app.making import AskedFile, BookOrder, MadeBook
from scrutiny.parameters import read_parameters
from scrutiny.publication.catalogue import can_make_pdf
from scrutiny.publication.paper import TYPES, Format
from scrutiny.register.councils import Council

if TYPE_CHECKING:
    from scrutiny.app.makers import Makers

# Books of some hundred kB.
MOST_KEPT = 40
MOST_MAKING = 20


class Books:
    """The books and files that were asked for, each with what is making it."""

    def __init__(self, makers: "Makers") -> None:
        """Begin with none."""
        self._makers = makers
        self._made: OrderedDict[str, asyncio.Task[bytes | None]] = OrderedDict()

    async def give(self, council: Council, brief: str = "") -> bytes | None:
        """Give a council's book, or its brief; nothing where it could not be made, or there are too many."""
        parameters = read_parameters(council).for_notebook(_today())
        named = f"{brief} {sorted(parameters.items())}"
        return await self._give(named, BookOrder(council.slug, parameters, brief))

    async def give_file(self, council: Council, name: str, kept: bytes) -> bytes | None:
        """Give a file of a page, from what the page keeps for it; nothing where it could not be made."""
        return await self._give(name, AskedFile(council.slug, kept, name.rpartition(".")[2], _today()))

    async def _give(self, named: str, order: BookOrder | AskedFile) -> bytes | None:
        making = self._made.pop(named, None) or self._begin(order)
        if making is None:
            return None
        self._made[named] = making
        while len(self._made) > MOST_KEPT:
            self._made.popitem(last=False)
        book = await asyncio.shield(making)
        if book is None:
            self._made.pop(named, None)
        return book

    def _begin(self, order: BookOrder | AskedFile) -> "asyncio.Task[bytes | None] | None":
        if sum(not making.done() for making in self._made.values()) >= MOST_MAKING:
            return None
        return asyncio.create_task(self._make(order))

    async def _make(self, order: BookOrder | AskedFile) -> bytes | None:
        made = await self._makers.make_book(order)
        return made.content if isinstance(made, MadeBook) else None


def _today() -> date:
    return datetime.now().astimezone().date()


class EvidenceBook(Page):
    """All that is published of a council, as a book of sheets."""

    _brief = ""

    async def head(self, *asked: str) -> None:
        """Answer those who only prove a link, as those who follow it."""
        await self.get(*asked)

    async def get(self, *asked: str) -> None:
        """Send the file, made first where nobody has asked for it today."""
        council = self.find_council(asked[0])
        if council is None:
            return
        books: Books = self.settings["books"]
        made = await books.give(council, self._brief)
        if made is None:
            raise HTTPError(HTTPStatus.SERVICE_UNAVAILABLE)
        self._say_kind(council)
        with suppress(StreamClosedError):
            await self.finish(made)

    def _say_kind(self, council: Council) -> None:
        self.set_header("Content-Type", TYPES[Format.XLSX])
        self.set_header("Content-Disposition", f'attachment; filename="{council.slug}-evidence.xlsx"')


class MemberBrief(EvidenceBook):
    """The one page to print for members, of what is published."""

    async def get(self, *asked: str) -> None:
        """Send the brief in the format asked for, where that can be made here."""
        _slug, self._brief = asked
        if Format(self._brief) is Format.PDF and not can_make_pdf():
            raise HTTPError(HTTPStatus.NOT_FOUND)
        await super().get(*asked)

    def _say_kind(self, council: Council) -> None:
        self.set_header("Content-Type", TYPES[Format(self._brief)])
        named = f"{council.slug}-member-brief.{self._brief}"
        self.set_header("Content-Disposition", f'inline; filename="{named}"')
