"""The pool: worker processes that each make one council's pages; one may die without harm to the rest."""

import time
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import Pipe
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Protocol

from scrutiny.batch.execution import Failure
from scrutiny.batch.pages import Order
from scrutiny.batch.starting import Start, start_worker

LONGEST_PAGE_SECONDS = 900
# A worker may die of what another program did to the computer; twice at one page is the page's own doing.
MOST_TRIES = 2
DIED = Failure(None, "The process making the page died: it was killed, or ran out of memory.")
_TOO_LONG = Failure(None, f"The page took longer than {LONGEST_PAGE_SECONDS // 60} minutes, and was stopped.")


class Pool(Protocol):
    """Whatever makes pages for a run: worker processes of this computer, or those of others."""

    @property
    def has_room(self) -> bool:
        """Whether another page can be taken on."""

    @property
    def under_way(self) -> list[Order]:
        """The pages being made now."""

    @property
    def councils(self) -> list[str]:
        """The councils whose workers wait for another page."""

    def give(self, orders: deque[Order]) -> None:
        """Take one or more of a council's waiting pages, to be made."""

    def collect(self, seconds: float) -> Iterator[tuple[Order, Failure | None]]:
        """Give the pages that end within some seconds, each with what stopped it, if anything did."""

    def close(self) -> None:
        """End what is under way at once; of its pages nothing is left."""


@dataclass(eq=False)
class _Worker:
    """A process, and the page it is making."""

    process: BaseProcess
    connection: Connection
    council: str = ""
    order: Order | None = None
    began: float = 0.0
    tries: int = 0

    def make(self, order: Order, tries: int = 1) -> None:
        """Give the worker a page to make."""
        self.council, self.order, self.tries, self.began = order.page.council, order, tries, time.monotonic()
        # A worker that has died since is met when the page is collected, and the page tried again.
        with suppress(OSError):
            self.connection.send(order)


@dataclass
class WorkerPool:
    """At most ``size`` workers, the pages they have under way, and the folder the pages go into."""

    size: int
    folder: Path
    start: Start
    # What pages are made from and in, where that is not this computer's own; it ends with this process.
    apart: Path | None = None
    _workers: list[_Worker] = field(default_factory=list)

    @property
    def has_room(self) -> bool:
        """Whether another page can be taken on."""
        return len(self._busy) < self.size

    @property
    def under_way(self) -> list[Order]:
        """The pages being made now, the longest first."""
        return [order for _worker, order in self._busy]

    @property
    def councils(self) -> list[str]:
        """The councils whose workers wait for another page."""
        return [worker.council for worker in self._workers if worker.order is None]

    def give(self, orders: deque[Order]) -> None:
        """Hand a council's next page to its worker, or to a new one; none is shared unless it is kept."""
        order = orders.popleft()
        for worker in [worker for worker in self._workers if worker.order is None]:
            if worker.council == order.page.council or self.start.is_kept:
                worker.make(order)
                return
            self._let_go(worker)
        self._start_worker().make(order)

    def collect(self, seconds: float) -> Iterator[tuple[Order, Failure | None]]:
        """Give the pages that end within some seconds, each with what stopped it, if anything did."""
        ready = wait([worker.connection for worker, _order in self._busy], seconds)
        for worker, order in self._busy:
            if worker.connection in ready:
                yield from self._hear(worker, order)
            elif time.monotonic() - worker.began > LONGEST_PAGE_SECONDS:
                self._stop(worker, order)
                yield order, _TOO_LONG

    def close(self) -> None:
        """End every worker at once; of the pages under way nothing is left."""
        for worker, order in self._busy:
            self._stop(worker, order)
        for worker in list(self._workers):
            self._let_go(worker)

    @property
    def _busy(self) -> list[tuple[_Worker, Order]]:
        busy = [(worker, worker.order) for worker in self._workers if worker.order is not None]
        return sorted(busy, key=lambda pair: pair[0].began)

    def _start_worker(self) -> _Worker:
        ours, theirs = Pipe()
        process = start_worker(self.start, theirs, self.folder, self.apart)
        theirs.close()
        worker = _Worker(process, ours)
        self._workers.append(worker)
        return worker

    def _hear(self, worker: _Worker, order: Order) -> Iterator[tuple[Order, Failure | None]]:
        """Take what a worker says of its page; where it died, let another try the page once more."""
        try:
            outcome = worker.connection.recv()
        except (EOFError, OSError):
            self._stop(worker, order)
            if worker.tries < MOST_TRIES:
                self._start_worker().make(order, worker.tries + 1)
            else:
                yield order, DIED
            return
        worker.order = None
        if outcome.changes:
            # What a page changed of its process, no other page is to meet.
            self._let_go(worker)
        yield order, outcome.failure

    def _let_go(self, worker: _Worker) -> None:
        """Let a worker that has no page end: it does when its connection closes."""
        self._workers.remove(worker)
        worker.connection.close()

    def _stop(self, worker: _Worker, order: Order) -> None:
        """End a worker at once, with whatever it left of its page."""
        worker.process.kill()
        self._let_go(worker)
        worker.process.join()
        with suppress(OSError):
            order.page.clear(self.folder)
