"""MadePages: each made once for all who ask, kept where it may be, and given to the next reader as it is."""

import asyncio
import logging
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from nbformat.v4 import new_code_cell, new_notebook

from scrutiny.app.admission import Admission
from scrutiny.app.drawing import WorkbookRenderer
from scrutiny.app.failures import NOT_RUN, put_in_words
from scrutiny.app.kept import AnsweredPages, KeptPages
from scrutiny.app.logs import name_fault
from scrutiny.app.makers import Makers
from scrutiny.app.making import MadePage, PageOrder, compress_page, unpack_file
from scrutiny.app.recorded import NOTHING, RecordWatch
from scrutiny.kernels.failures import Failure
from scrutiny.kernels.fingerprints import read_beside, read_sources, take_fingerprint
from scrutiny.kernels.workers import TOO_LONG

PAGES_AT_ONCE = 4
# As many pages as may wait to be made; another reader is asked to come back.
MOST_WAITING = 300
_STOPPED = "It took longer than two minutes, and was stopped."


@dataclass(eq=False)
class Making:
    """One page being made, and how many wait for it."""

    key: tuple[str, str | None]
    admitted: Admission
    task: asyncio.Task[MadePage]
    head: asyncio.Task[str] | None = None
    readers: int = 0


@dataclass(frozen=True)
class Wanted:
    """One admitted page as it stands now: its fingerprint, and the state of what is recorded."""

    admitted: Admission
    fingerprint: str
    state: str | None

    @property
    def without_answers(self) -> "Wanted":
        """The page as it is where nothing is recorded, for those who may not see what is."""
        return replace(self, state=NOTHING)

    @property
    def may_be_kept(self) -> bool:
        """Whether the page holds nothing that people wrote, since they wrote nothing."""
        return self.state == NOTHING


class MadePages:
    """The workbook pages of the app, to be read or answered in."""

    def __init__(self, folder: Path, log: logging.Logger) -> None:
        """Begin with none, and a new folder of the app's own to keep them in."""
        self.makers = Makers(folder, PAGES_AT_ONCE)
        self._kept, self.answered = KeptPages(folder / "pages"), AnsweredPages()
        self.record, self._log = RecordWatch(), log
        self._under_way: dict[tuple[str, str | None], Making] = {}

    async def look(self, admitted: Admission) -> Wanted:
        """Find out which page is meant: what it would be made from, and how the record stands."""
        state = await self.record.look(admitted.council.slug)
        self.answered.forget_older(admitted.council.slug, state)
        return Wanted(admitted, self.take_fingerprint(admitted), state)

    def take_fingerprint(self, admitted: Admission) -> str:
        """Give the fingerprint of all that a page would be made from, but for what is recorded."""
        given = {
            "parameters": admitted.parameters,
            "frame": admitted.describe_frame(),
            "beside": read_beside(admitted.parameters),
        }
        taken = take_fingerprint(admitted.workbook.path.read_bytes(), given, self._sources)
        # Without the name of its algorithm it is a name for a file anywhere.
        return taken.rpartition(":")[2]

    async def has_changed(self) -> bool:
        """Tell whether anything was written to the record since this was last asked."""
        return await self.record.has_changed()

    def find(self, wanted: Wanted) -> MadePage | None:
        """Give the page where it is kept."""
        if wanted.state is None:
            return None
        if wanted.may_be_kept:
            return self._kept.find(wanted.fingerprint)
        return self.answered.find(wanted.fingerprint, wanted.state)

    def find_file(self, wanted: Wanted, name: str) -> bytes | None:
        """Give one of the files of a page where that is kept."""
        if wanted.may_be_kept:
            return self._kept.find_file(wanted.fingerprint, name)
        page = self.find(wanted)
        return unpack_file(page.files, name) if page else None

    def join(self, wanted: Wanted) -> Making | None:
        """Join those who wait for a page, or be the first of them; where too many are made, nobody is."""
        key = (wanted.fingerprint, wanted.state)
        making = self._under_way.get(key)
        if making is None or making.task.done():
            if len(self._under_way) >= MOST_WAITING:
                return None
            making = self._under_way[key] = Making(
                key, wanted.admitted, asyncio.create_task(self._make(wanted))
            )
        making.readers += 1
        return making

    def leave(self, making: Making) -> None:
        """Wait no more; a page that nobody waits for is not made."""
        making.readers -= 1
        if not making.readers:
            making.task.cancel()
            if self._under_way.get(making.key) is making:
                del self._under_way[making.key]

    async def draw_head(self, making: Making) -> str:
        """Draw the page's frame with nothing in it, once for all who wait."""
        if making.head is None:
            frame = making.admitted.describe_frame()
            making.head = asyncio.create_task(WorkbookRenderer(new_notebook(), frame).draw())
        return await asyncio.shield(making.head)

    async def close(self) -> None:
        """Stop whatever is being made."""
        await self.makers.close()
        self.record.close()

    @cached_property
    def _sources(self) -> str:
        return read_sources()

    async def _make(self, wanted: Wanted) -> MadePage:
        admitted = wanted.admitted
        order = PageOrder(
            admitted.name,
            admitted.workbook.path,
            admitted.parameters,
            admitted.describe_frame(),
            admitted.council.slug,
            with_answers=not wanted.may_be_kept,
            files=admitted.address_of_files,
        )
        made = await self.makers.make(order)
        if isinstance(made, Failure):
            why = _STOPPED if made is TOO_LONG else made.reason
            self._log.warning("%s could not be made. %s", admitted.name, why)
            return await self._draw_failure(wanted)
        for line in made.failures:
            self._log.warning("%s", line)
        if not made.failures:
            self._keep(wanted, made)
        return made

    def _keep(self, wanted: Wanted, made: MadePage) -> None:
        if wanted.may_be_kept:
            try:
                self._kept.keep(wanted.fingerprint, made)
            except OSError as refused:
                self._log.warning("A page could not be kept: %s", name_fault(refused))
        elif wanted.state is not None:
            self.answered.keep(wanted.fingerprint, wanted.admitted.council.slug, wanted.state, made)

    async def _draw_failure(self, wanted: Wanted) -> MadePage:
        cell = new_code_cell()
        put_in_words(cell, NOT_RUN)
        failed = new_notebook()
        failed.cells = [cell]
        page = await WorkbookRenderer(failed, wanted.admitted.describe_frame()).draw()
        return compress_page(page, (NOT_RUN,))
