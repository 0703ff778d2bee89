"""What has pages made: a thread that hands them to workers, so many at once, and answers who waits."""

import asyncio
import threading
from collections import deque
from contextlib import suppress
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from sqlalchemy import URL

from scrutiny.app import answerers
from scrutiny.app.making import (
    AskedFile,
    BookOrder,
    MadeBook,
    MadePage,
    PageOrder,
    make_ordered,
    read_record_at,
)
from scrutiny.kernels.failures import Failure
from scrutiny.kernels.settings import APP
from scrutiny.kernels.starting import FEW_PAGES, choose_start, end_prepared, prepare_start
from scrutiny.kernels.workers import WorkerPool
from scrutiny.kernels.working import Task

SECONDS_A_PAGE = 120
SECONDS_BETWEEN_LOOKS = 0.05
_NO_WORKER = Failure(None, "No process could be started to make it.")

Ordered = PageOrder | BookOrder | AskedFile
Made = MadePage | MadeBook | Failure
Waiting = asyncio.Future[Made]


class Makers:
    """At most so many workers of two kinds: those that cannot read the record, and those that make one page.

    So no page of the first kind can hold what people wrote, neither at once nor later.
    """

    def __init__(self, folder: Path, most: int) -> None:
        """Begin with none; the folder has room for a record in which nothing is recorded."""
        empty = URL.create("sqlite", database=str(folder / "nothing-recorded.sqlite3"))
        begin = partial(read_record_at, empty.render_as_string())
        self.start, self._most = choose_start(FEW_PAGES), most
        self._without = self._open_pool(Task(make_ordered, begin, answerers.PRELOAD, APP))
        self._with = self._open_pool(Task(make_ordered, None, answerers.PRELOAD, APP))
        self._asked: SimpleQueue[tuple[Ordered, Waiting | None] | None] = SimpleQueue()
        self._queue: deque[Ordered] = deque()
        self._waiting: dict[Ordered, Waiting] = {}
        self._is_open = True
        self._thread = threading.Thread(target=self._work, name="makers", daemon=True)

    def begin(self) -> None:
        """Start the thread, and the process that workers are forked from, where that has not been done."""
        if self._thread.ident is None:
            prepare_start(self.start, self._without.task)
            self._thread.start()

    async def make(self, order: PageOrder) -> MadePage | Failure:
        """Have a page made, when its turn comes; nobody waits for it any more once this is cancelled."""
        made: MadePage | Failure = await self._wait_for(order)
        return made

    async def make_book(self, order: BookOrder | AskedFile) -> MadeBook | Failure:
        """Have a book made, or a file of a page, as a page is."""
        made: MadeBook | Failure = await self._wait_for(order)
        return made

    async def _wait_for(self, order: Ordered) -> Any:  # noqa: ANN401 - of the kind that is ordered
        self.begin()
        waiting: Waiting = asyncio.get_running_loop().create_future()
        self._asked.put((order, waiting))
        try:
            return await waiting
        finally:
            if waiting.cancelled():
                self._asked.put((order, None))

    async def close(self) -> None:
        """End every worker at once, and the process they are forked from."""
        if self._thread.ident is not None:
            self._is_open = False
            self._asked.put(None)
            # Whoever waits for a fork of one that is not prepared yet hears that there is none.
            end_prepared()
            await asyncio.to_thread(self._thread.join)
            end_prepared()

    def _open_pool(self, task: Task[Ordered, Made]) -> WorkerPool[Ordered, Made]:
        return WorkerPool(self._most, self.start, task, longest=SECONDS_A_PAGE)

    def _work(self) -> None:
        try:
            while self._is_open and self._take_in():
                try:
                    self._hand_out()
                    self._collect()
                except Exception:  # noqa: BLE001 - whatever failed, other pages are made, and nobody waits in vain
                    self._answer_lost()
        finally:
            self._without.close()
            self._with.close()

    def _collect(self) -> None:
        for pool in (self._without, self._with):
            if pool.under_way:
                for order, made in pool.collect(SECONDS_BETWEEN_LOOKS):
                    self._answer(order, made)

    def _answer_lost(self) -> None:
        """Answer for the pages that nobody makes, since no worker could be started again for them."""
        made_or_to_be = {*self._queue, *self._without.under_way, *self._with.under_way}
        for order in self._waiting.keys() - made_or_to_be:
            self._answer(order, _NO_WORKER)

    def _take_in(self) -> bool:
        """Take in what is asked, and wait for it where there is nothing else to do; say whether to go on."""
        asked = [] if self._waiting else [self._asked.get()]
        while not self._asked.empty():
            asked.append(self._asked.get())
        for item in asked:
            if item is None:
                return False
            order, waiting = item
            if waiting is None:
                self._drop(order)
            else:
                self._waiting[order] = waiting
                self._queue.append(order)
        return True

    def _hand_out(self) -> None:
        while (
            self._is_open
            and self._queue
            and len(self._without.under_way) + len(self._with.under_way) < self._most
        ):
            order = self._queue.popleft()
            try:
                (self._with if order.with_answers else self._without).give(deque([order]))
            except (OSError, EOFError):
                self._answer(order, _NO_WORKER)

    def _drop(self, order: Ordered) -> None:
        if self._waiting.pop(order, None) is None:
            return
        if order in self._queue:
            self._queue.remove(order)
        self._without.drop(order)
        self._with.drop(order)

    def _answer(self, order: Ordered, made: Made) -> None:
        waiting = self._waiting.pop(order)
        # An app that ends waits for nothing.
        with suppress(RuntimeError):
            waiting.get_loop().call_soon_threadsafe(_settle, waiting, made)


def _settle(waiting: Waiting, made: Made) -> None:
    if not waiting.done():
        waiting.set_result(made)
