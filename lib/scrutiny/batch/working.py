"""What a worker does: it makes the pages that come, within limits, and ends with the batch."""

import os
import shutil
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from pathlib import Path

import psutil

from scrutiny.batch.execution import Failure
from scrutiny.batch.pages import Order, make_order
from scrutiny.curated.settings import PARAMETERS
from scrutiny.errors import ScrutinyError
from scrutiny.files import paths
from scrutiny.kernels.state import take_state
from scrutiny.register.workbooks import list_workbooks

# Beyond what the process holds when it begins; a page takes some hundredth of it.
MOST_BYTES = 4 * 1024**3
MOST_REMOVALS = 10


@dataclass(frozen=True)
class Outcome:
    """How a page ended in a worker: what stopped it, if anything did, and what it changed of its process."""

    failure: Failure | None
    changes: tuple[str, ...] = ()


def work(connection: Connection, folder: Path, apart: Path | None = None) -> None:
    """Make the pages that come until no more do, or until a page has changed this process for the next.

    Where a folder is given apart, pages are made from what it holds, and it ends with the batch.
    """
    _begin(apart)
    if apart:
        _read_from(apart)
    before = take_state()
    with suppress(EOFError, OSError):
        while True:
            failure = attempt(make_order, connection.recv(), folder)
            changes = tuple(before.list_changes())
            connection.send(Outcome(failure, changes))
            if changes:
                return


def _read_from(apart: Path) -> None:
    """Have this process find notebooks and parameters in a folder, and nowhere else."""
    paths.NOTEBOOKS, paths.PARAMETERS = apart / "notebooks", apart / "parameters"
    paths.PARAMETERS.mkdir(exist_ok=True)
    os.environ[PARAMETERS] = str(paths.PARAMETERS)
    list_workbooks.cache_clear()


def _begin(apart: Path | None) -> None:
    # Ctrl-C reaches every process of a terminal's group; when pages stop is for the batch to decide.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # One forked from the command would only note this, as the command does, and wait for pages for ever.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        # Kernels inherit the hold, and they must hear of an interruption.
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    if hasattr(os, "setsid"):
        os.setsid()
    _limit_memory()
    _end_with_the_batch(apart)


def _limit_memory() -> None:
    """Let no page take the computer's memory, where the system can hold it to that."""
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        return
    held = getattr(psutil.Process().memory_info(), "data", None)
    if held is not None:
        _soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (held + MOST_BYTES, hard))


def _end_with_the_batch(apart: Path | None) -> None:
    """End this process as soon as the batch is gone, however it ended, and whatever is being made."""
    batch = parent_process()
    if batch is None:
        return

    def end() -> None:
        wait([batch.sentinel])
        for _time in range(MOST_REMOVALS):
            # A page under way may write something while the rest is removed.
            if apart and apart.exists():
                shutil.rmtree(apart, ignore_errors=True)
        # A kernel sees that its parent is gone, and ends too.
        os._exit(1)

    threading.Thread(target=end, daemon=True).start()


def attempt(make: Callable[[Order, Path], Failure | None], order: Order, folder: Path) -> Failure | None:
    """Try something that ends an order; an error that it raises is the order's failure, in words."""
    try:
        return make(order, folder)
    except ScrutinyError as stopped:
        return Failure(None, " ".join(str(stopped).split()))
    except Exception as stopped:  # noqa: BLE001 - one page's failure never costs another its papers
        with suppress(OSError):
            order.page.clear(folder)
        return Failure(None, f"{type(stopped).__name__}: {' '.join(str(stopped).split())}")
