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

    async def give(self, council: Council) -> bytes | None:
        """Give a council's book; nothing where it could not be made, or too many are being made."""
        parameters = read_parameters(council).for_notebook(_today())
        return await self._give(repr(sorted(parameters.items())), BookOrder(council.slug, parameters))

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

    async def head(self, slug: str) -> None:
        """Answer those who only prove a link, as those who follow it."""
        await self.get(slug)

    async def get(self, slug: str) -> None:
        """Send the book, made first where nobody has asked for it today."""
        council = self.find_council(slug)
        if council is None:
            return
        books: Books = self.settings["books"]
        book = await books.give(council)
        if book is None:
            raise HTTPError(HTTPStatus.SERVICE_UNAVAILABLE)
        self.set_header("Content-Type", TYPES[Format.XLSX])
        self.set_header("Content-Disposition", f'attachment; filename="{council.slug}-evidence.xlsx"')
        with suppress(StreamClosedError):
            await self.finish(book)
