"""The book of a council's evidence: made when it is asked for, once for all who ask on a day."""

import asyncio
from collections import OrderedDict
from contextlib import suppress
from datetime import datetime
from http import HTTPStatus
from typing import TYPE_CHECKING

from tornado.iostream import StreamClosedError
from tornado.web import HTTPError

from scrutiny.app.answering import Page
from scrutiny.app.making import BookOrder, MadeBook
from scrutiny.parameters import read_parameters
from scrutiny.publication.paper import TYPES, Format
from scrutiny.register.councils import Council

if TYPE_CHECKING:
    from scrutiny.app.makers import Makers

# Books of some hundred kB.
MOST_KEPT = 40
MOST_MAKING = 20


class Books:
    """The books that were asked for, each with what is making it."""

    def __init__(self, makers: "Makers") -> None:
        """Begin with none."""
        self._makers = makers
        self._made: OrderedDict[str, asyncio.Task[bytes | None]] = OrderedDict()

    async def give(self, council: Council) -> bytes | None:
        """Give a council's book; nothing where it could not be made, or too many are being made."""
        parameters = read_parameters(council).for_notebook(datetime.now().astimezone().date())
        named = repr(sorted(parameters.items()))
        making = self._made.pop(named, None) or self._begin(council, parameters)
        if making is None:
            return None
        self._made[named] = making
        while len(self._made) > MOST_KEPT:
            self._made.popitem(last=False)
        book = await asyncio.shield(making)
        if book is None:
            self._made.pop(named, None)
        return book

    def _begin(self, council: Council, parameters: dict[str, str]) -> "asyncio.Task[bytes | None] | None":
        if sum(not making.done() for making in self._made.values()) >= MOST_MAKING:
            return None
        return asyncio.create_task(self._make(BookOrder(council.slug, parameters)))

    async def _make(self, order: BookOrder) -> bytes | None:
        made = await self._makers.make_book(order)
        return made.content if isinstance(made, MadeBook) else None


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
