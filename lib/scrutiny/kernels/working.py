"""What a worker does: it makes the pages that come, within limits, and ends with whoever started it."""

import gc
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
from typing import Any, Generic, TypeVar

import psutil

from scrutiny.kernels.state import take_state

# Beyond what the process holds when it begins; a page takes some hundredth of it.
MOST_BYTES = 4 * 1024**3
MOST_REMOVALS = 10
Order = TypeVar("Order")
Result = TypeVar("Result")


@dataclass(frozen=True)
class Task(Generic[Order, Result]):
    """What workers are started for: how each begins, and what it makes of an order."""

    make: Callable[[Order], Result]
    begin: Callable[[], None] | None = None
    # Modules that a worker imports too, or the process that it is forked from.
    preload: tuple[str, ...] = ()
    # Where the pages are shown, which decides how one leads to another.
    place: str = ""
    # The day that most are for, year-month-day, or today; what all councils' pages share is then ready.
    day: str = ""
    # A folder that ends with whoever started the workers.
    apart: Path | None = None
    # Whether the worker is looked at after each order, which costs more than a small order does.
    is_checked: bool = True


@dataclass(frozen=True)
class Outcome:
    """How an order ended in a worker: what was made of it, and what that changed of the worker's process."""

    result: Any
    changes: tuple[str, ...] = ()


def work(connection: Connection, task: Task[Any, Any]) -> None:
    """Make what comes until no more does, or until a page has changed this process for the next."""
    _begin(task.apart)
    if task.begin:
        task.begin()
    if task.is_checked:
        # Importing this is slow, and whoever starts workers does not need it.
        from scrutiny.kernels.imports import import_modules  # noqa: PLC0415

        import_modules(task.preload)
    before = take_state()
    with suppress(EOFError, OSError):
        while True:
            result = task.make(connection.recv())
            changes = tuple(before.list_changes()) if task.is_checked else ()
            connection.send(Outcome(result, changes))
            if changes:
                return


def _begin(apart: Path | None) -> None:
    # Ctrl-C reaches every process of a terminal's group; when pages stop is for whoever asked for them.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # One forked from the command would only note this, as the command does, and wait for pages for ever.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        # Kernels inherit the hold, and they must hear of an interruption.
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    # The fork server has garbage collection off.
    gc.enable()
    if hasattr(os, "setsid"):
        os.setsid()
    _limit_memory()
    _end_with_parent(apart)


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


def _end_with_parent(apart: Path | None) -> None:
    """End this process as soon as whoever started it is gone, however that ended, and whatever is made."""
    parent = parent_process()
    if parent is None:
        return

    def end() -> None:
        wait([parent.sentinel])
        for _time in range(MOST_REMOVALS):
            # A page under way may write something while the rest is removed.
            if apart and apart.exists():
                shutil.rmtree(apart, ignore_errors=True)
        # A kernel sees that its parent is gone, and ends too.
        os._exit(1)

    threading.Thread(target=end, daemon=True).start()
