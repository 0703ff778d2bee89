"""Followers: those who have a review open; what is new is gathered, found once for all, and told."""

import asyncio
from dataclasses import dataclass, field
from typing import Protocol

from scrutiny.app.answerers import Answerer
from scrutiny.app.open_review import Followed, Following, Named
from scrutiny.app.open_workbook import OpenWorkbook

# What is written within this time is told together.
SECONDS_GATHERED = 0.4


class Reader(Protocol):
    """Somebody who has a page open, and hears what is new on it."""

    @property
    def named(self) -> Named:
        """Who it is, as the page says."""

    def tell(self, news: str) -> None:
        """Tell what is new."""


@dataclass
class _OfWorkbook:
    """Those who have a workbook open, and the number of the last entry that they were told of."""

    number: int = 0
    readers: set[Reader] = field(default_factory=set)


class Followers:
    """Those who have a workbook of one review open."""

    def __init__(self, answerer: Answerer) -> None:
        """Begin with none."""
        self._answerer = answerer
        self._workbooks: dict[OpenWorkbook, _OfWorkbook] = {}
        self._gathering: asyncio.Task[None] | None = None

    def __len__(self) -> int:
        """Count them."""
        return sum(len(followed.readers) for followed in self._workbooks.values())

    def add(self, workbook: OpenWorkbook, reader: Reader) -> None:
        """Tell a reader from now on what is new in a workbook."""
        self._workbooks.setdefault(workbook, _OfWorkbook()).readers.add(reader)

    def discard(self, workbook: OpenWorkbook, reader: Reader) -> None:
        """Tell a reader no more."""
        followed = self._workbooks.get(workbook)
        if followed is None:
            return
        followed.readers.discard(reader)
        if not followed.readers:
            del self._workbooks[workbook]

    def gather(self) -> None:
        """Tell what is new in a moment, together with whatever else is written until then."""
        if self._workbooks and self._gathering is None:
            self._gathering = asyncio.create_task(self._tell_soon())

    def close(self) -> None:
        """Tell nobody anything any more."""
        if self._gathering is not None:
            self._gathering.cancel()

    async def _tell_soon(self) -> None:
        await asyncio.sleep(SECONDS_GATHERED)
        # What is written from here on is told the next time.
        self._gathering = None
        for workbook, followed in list(self._workbooks.items()):
            people = {reader.named for reader in followed.readers}
            news = await self._answerer.follow(Following(workbook, followed.number, tuple(people)))
            if news is not None:
                _tell(followed, news)


def _tell(followed: _OfWorkbook, news: Followed) -> None:
    if news.number <= followed.number:
        return
    followed.number = news.number
    # It says for whom it is: a page at which somebody else sits by now asks for theirs.
    everybody = {reader.named for reader in followed.readers}
    said = {named: news.say(named, {"to": named[0]}) for named in everybody}
    for reader in list(followed.readers):
        reader.tell(said[reader.named])
