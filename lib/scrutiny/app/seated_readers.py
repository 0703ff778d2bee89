"""Seated readers: everybody who has a session on their screen, told at once when its step changes."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Protocol

from scrutiny.app.open_room import Watched

# What is written within this time is told together; a change of the step is told at once.
SECONDS_GATHERED = 0.4


class SeatedReader(Protocol):
    """Somebody with a seat, who has the session on a screen."""

    @property
    def seat(self) -> str:
        """The seat they have."""

    def tell(self, news: str) -> None:
        """Tell how the session stands."""

    def send_away(self) -> None:
        """Say that the seat is no seat any more."""


class SeatedReaders:
    """Everybody who has the session of one review on a screen."""

    def __init__(self, watch: Callable[[frozenset[str]], Awaitable[Watched | None]]) -> None:
        """Begin with nobody."""
        self._watch = watch
        self._readers: set[SeatedReader] = set()
        self._telling: asyncio.Task[None] | None = None
        self._is_due = False
        self._now = asyncio.Event()

    def __len__(self) -> int:
        """Count them."""
        return len(self._readers)

    @property
    def here(self) -> frozenset[str]:
        """The seats that somebody has on a screen."""
        return frozenset(reader.seat for reader in self._readers)

    def add(self, reader: SeatedReader) -> None:
        """Tell a reader from now on, and the others that they are here."""
        self._readers.add(reader)
        self.gather()

    def discard(self, reader: SeatedReader) -> None:
        """Tell a reader no more."""
        self._readers.discard(reader)
        self.gather()

    def gather(self, *, at_once: bool = False) -> None:
        """Tell everybody how the session stands, in a moment or at once."""
        if not self._readers:
            return
        self._is_due = True
        if at_once:
            self._now.set()
        if self._telling is None or self._telling.done():
            self._telling = asyncio.create_task(self._tell())

    def close(self) -> None:
        """Tell nobody anything any more."""
        if self._telling is not None:
            self._telling.cancel()

    async def _tell(self) -> None:
        while self._is_due:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._now.wait(), SECONDS_GATHERED)
            # What is written from here on is told the next time.
            self._now.clear()
            self._is_due = False
            watched = await self._watch(self.here)
            if watched is not None and not watched.fault:
                for reader in list(self._readers):
                    _tell(reader, watched)


def _tell(reader: SeatedReader, watched: Watched) -> None:
    said = watched.say(reader.seat)
    if said:
        reader.tell(said)
    else:
        reader.send_away()
