"""The pool: worker processes that each make a page at a time; one may die without harm to the rest."""

import os
import signal
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from multiprocessing.resource_tracker import ensure_running
from pathlib import Path

from scrutiny.batch.execution import Failure
from scrutiny.batch.pages import Order, make_order
from scrutiny.errors import ScrutinyError

# A forked worker would inherit the threads and locks of whoever starts the batch.
_SPAWN = get_context("spawn")
DIED = Failure(None, "The process making the page died: it was killed, or ran out of memory.")


@dataclass(frozen=True, eq=False)
class _Worker:
    process: BaseProcess
    connection: Connection


class WorkerPool:
    """Some workers and the pages they have under way."""

    def __init__(self, size: int, folder: Path) -> None:
        """Open a pool of at most this many; each worker is started when there is work for it."""
        self.size = size
        self.folder = folder
        self._idle: deque[_Worker] = deque()
        self._at_work: dict[Connection, tuple[_Worker, Order]] = {}

    @property
    def has_room(self) -> bool:
        """Whether another page can be taken on."""
        return len(self._at_work) < self.size

    @property
    def under_way(self) -> list[Order]:
        """The pages being made now, the longest first."""
        return [order for _worker, order in self._at_work.values()]

    def give(self, order: Order) -> None:
        """Hand a page to a worker, to a new one where none is free."""
        while True:
            worker = self._idle.popleft() if self._idle else self._start_worker()
            # A worker that died while idle is passed over.
            with suppress(OSError):
                worker.connection.send(order)
                self._at_work[worker.connection] = (worker, order)
                return

    def collect(self, seconds: float) -> Iterator[tuple[Order, Failure | None]]:
        """Give the pages that end within some seconds, each with what stopped it, if anything did."""
        ready = wait(list(self._at_work), seconds)
        for connection in [connection for connection in self._at_work if connection in ready]:
            worker, order = self._at_work.pop(connection)
            try:
                failure = connection.recv()
            except (EOFError, OSError):
                yield order, self._remove_worker(worker, order)
            else:
                self._idle.append(worker)
                yield order, failure

    def close(self) -> None:
        """End every worker at once; of the pages under way nothing is left."""
        for worker, order in self._at_work.values():
            worker.process.kill()
            self._remove_worker(worker, order)
        self._at_work.clear()
        while self._idle:
            # A worker whose connection closes ends.
            self._idle.popleft().connection.close()

    def _start_worker(self) -> _Worker:
        ours, theirs = _SPAWN.Pipe()
        process = _SPAWN.Process(target=_work, args=(theirs, self.folder), daemon=True)
        with _holding_ctrl_c():
            process.start()
        theirs.close()
        return _Worker(process, ours)

    def _remove_worker(self, worker: _Worker, order: Order) -> Failure:
        worker.connection.close()
        worker.process.join()
        with suppress(OSError):
            order.page.clear(self.folder)
        return DIED


@contextmanager
def _holding_ctrl_c() -> Iterator[None]:
    """Let whoever is started begin with Ctrl-C held back; here, one that comes meanwhile is heeded after."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    # The tracker that Python starts beside the first worker would lift the hold.
    ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work(connection: Connection, folder: Path) -> None:
    """Make the pages that come, until no more can."""
    # Ctrl-C reaches every process of a terminal's group; when pages stop is for the batch to decide.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        # Kernels inherit the hold, and they must hear of an interruption.
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    if hasattr(os, "setsid"):
        os.setsid()
    _end_with_the_batch()
    with suppress(EOFError, OSError):
        while True:
            connection.send(_make(connection.recv(), folder))


def _end_with_the_batch() -> None:
    """End this process as soon as the batch is gone, however it ended, and whatever is being made."""
    batch = parent_process()
    if batch is None:
        return

    def end() -> None:
        wait([batch.sentinel])
        # A kernel sees that its parent is gone, and ends too.
        os._exit(1)

    threading.Thread(target=end, daemon=True).start()


def _make(order: Order, folder: Path) -> Failure | None:
    try:
        return make_order(order, folder)
    except ScrutinyError as stopped:
        return Failure(None, " ".join(str(stopped).split()))
    except Exception as stopped:  # noqa: BLE001 - one page's failure never costs another its papers
        with suppress(OSError):
            order.page.clear(folder)
        return Failure(None, f"{type(stopped).__name__}: {' '.join(str(stopped).split())}")
