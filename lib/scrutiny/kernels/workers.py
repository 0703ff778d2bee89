"""The pool: worker processes that each make one council's pages; one may die without harm to the rest."""

import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import Pipe
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Generic, Protocol, TypeVar

from scrutiny.kernels.failures import Failure
from scrutiny.kernels.starting import Start, start_worker
from scrutiny.kernels.working import Task

LONGEST_PAGE_SECONDS = 900
# A worker can be killed for reasons outside the page, so a page is tried once more; a second death counts
# against it.
MOST_TRIES = 2
DIED = Failure(None, "The process making the page died: it was killed, or ran out of memory.")
TOO_LONG = Failure(None, f"The page took longer than {LONGEST_PAGE_SECONDS // 60} minutes, and was stopped.")


class _Shared(Protocol):
    """What can be ordered of a worker."""

    @property
    def shared_by(self) -> str:
        """Whose orders one worker may make; with nothing, it makes no other."""


Order = TypeVar("Order", bound=_Shared)
Result = TypeVar("Result")


@dataclass(eq=False)
class _Worker(Generic[Order]):
    """A process, and the page it is making."""

    process: BaseProcess
    connection: Connection
    shared_by: str = ""
    order: Order | None = None
    began: float = 0.0
    tries: int = 0

    def make(self, order: Order, tries: int = 1) -> None:
        """Give the worker a page to make."""
        self.shared_by, self.order, self.tries, self.began = order.shared_by, order, tries, time.monotonic()
        # A worker that has died since is met when the page is collected, and the page tried again.
        with suppress(OSError):
            self.connection.send(order)


@dataclass
class WorkerPool(Generic[Order, Result]):
    """At most ``size`` workers for one task, and the pages they have under way."""

    size: int
    start: Start
    task: Task[Order, Result]
    # What a page that did not end well has left is removed by this, where it can be.
    clear: Callable[[Order], None] = lambda _order: None
    longest: float = field(default_factory=lambda: LONGEST_PAGE_SECONDS)
    _workers: list[_Worker[Order]] = field(default_factory=list)

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
        return [worker.shared_by for worker in self._workers if worker.order is None]

    def give(self, orders: deque[Order]) -> None:
        """Hand a council's next page to its worker, or to a new one; none is shared unless it is kept."""
        order = orders.popleft()
        for worker in [worker for worker in self._workers if worker.order is None]:
            if worker.shared_by == order.shared_by or self.start.is_kept:
                worker.make(order)
                return
            self._let_go(worker)
        self._start_worker().make(order)

    def collect(self, seconds: float) -> Iterator[tuple[Order, Result | Failure]]:
        """Give the pages that end within some seconds, each with what was made of it, or what stopped it."""
        ready = wait([worker.connection for worker, _order in self._busy], seconds)
        for worker, order in self._busy:
            if worker.connection in ready:
                yield from self._hear(worker, order)
            elif time.monotonic() - worker.began > self.longest:
                self._stop(worker, order)
                yield order, TOO_LONG

    def drop(self, unwanted: Order) -> None:
        """Stop a page under way that nobody waits for any more."""
        for worker, order in self._busy:
            if order is unwanted:
                self._stop(worker, order)

    def close(self) -> None:
        """End every worker at once; of the pages under way nothing is left."""
        for worker, order in self._busy:
            self._stop(worker, order)
        for worker in list(self._workers):
            self._let_go(worker)

    @property
    def _busy(self) -> list[tuple[_Worker[Order], Order]]:
        busy = [(worker, worker.order) for worker in self._workers if worker.order is not None]
        return sorted(busy, key=lambda pair: pair[0].began)

    def _start_worker(self) -> _Worker[Order]:
        ours, theirs = Pipe()
        process = start_worker(self.start, theirs, self.task)
        theirs.close()
        worker: _Worker[Order] = _Worker(process, ours)
        self._workers.append(worker)
        return worker

    def _hear(self, worker: _Worker[Order], order: Order) -> Iterator[tuple[Order, Result | Failure]]:
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
        if outcome.changes or not (worker.shared_by or self.start.is_kept):
            # What a page changed of its process, or read there alone, no other page is to meet.
            self._let_go(worker)
        yield order, outcome.result

    def _let_go(self, worker: _Worker[Order]) -> None:
        """Let a worker that has no page end: it does when its connection closes."""
        self._workers.remove(worker)
        worker.connection.close()

    def _stop(self, worker: _Worker[Order], order: Order) -> None:
        """End a worker at once, with whatever it left of its page."""
        worker.process.kill()
        self._let_go(worker)
        worker.process.join()
        with suppress(OSError):
            self.clear(order)
