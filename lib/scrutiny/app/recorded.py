"""How the record stands for a council, which decides what of its pages may be kept; no answer is read."""

import asyncio
import hashlib
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from scrutiny.errors import ScrutinyError
from scrutiny.record.hearing import Hearing
from scrutiny.record.records import Record

NOTHING = ""
_T = TypeVar("_T")


class RecordWatch:
    """The person's record, held open by one thread, since another program may keep it waiting."""

    def __init__(self) -> None:
        """Begin with nothing open."""
        self._thread = ThreadPoolExecutor(1, "record")
        self._record: Record | None = None
        self._hearing: Hearing | None = None
        self._file: tuple[int, int] | None = None

    async def look(self, council: str) -> str | None:
        """Tell one state of a council's reviews from another; nothing is recorded, or it cannot be told."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._look, council)

    async def has_changed(self) -> bool:
        """Tell whether anything was written to the record, by any program, since this was last asked."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._hear)

    async def read(self, reading: Callable[[Record], _T]) -> _T | None:
        """Give what is read of the record; nothing where it cannot be read now."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._read, reading)

    def close(self) -> None:
        """Let go of the record."""
        self._thread.submit(self._let_go)
        self._thread.shutdown()

    def _look(self, council: str) -> str | None:
        try:
            record = self._open()
            if record.list_damaged():
                return None
            listed = record.list_reviews()
        except ScrutinyError:
            # The page says so itself, and why.
            self._let_go()
            return None
        own = [
            (found.id, found.review.name, found.number, found.head)
            for found in listed
            if found.review.council == council
        ]
        return hashlib.sha256(json.dumps(own).encode()).hexdigest() if own else NOTHING

    def _read(self, reading: Callable[[Record], _T]) -> _T | None:
        try:
            return reading(self._open())
        except ScrutinyError:
            # Whoever asked is told that nothing was found, and the pages say why.
            self._let_go()
            return None

    def _hear(self) -> bool:
        try:
            record = self._open()
            if self._hearing is None:
                self._hearing = Hearing(record.store)
                return True
            return self._hearing.has_changed()
        except ScrutinyError:
            # Whoever has a page open hears why when they next write.
            self._let_go()
            return False

    def _open(self) -> Record:
        if self._record is None or self._file != _identify(self._record.store.file):
            # Another file may have been put in its place.
            self._let_go()
            self._record = Record.open()
            self._file = _identify(self._record.store.file)
        return self._record

    def _let_go(self) -> None:
        if self._hearing is not None:
            self._hearing.close()
        self._hearing = None
        if self._record is not None:
            self._record.close()
        self._record = None


def _identify(file: Path | None) -> tuple[int, int] | None:
    if file is None:
        return None
    try:
        met = file.stat()
    except OSError:
        return (0, 0)
    return (met.st_dev, met.st_ino)
