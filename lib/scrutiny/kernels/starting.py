"""How workers are started: forked from a prepared process, forked from the command, or spawned."""

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.forkserver import ensure_running as ensure_running_server
from multiprocessing.forkserver import set_forkserver_preload
from multiprocessing.process import BaseProcess
from multiprocessing.resource_tracker import ensure_running
from tempfile import gettempdir
from typing import Any

import psutil

from scrutiny.kernels.settings import environment
from scrutiny.kernels.working import Task, work

# A process is prepared in the time that some eight pages take.
FEW_PAGES = 8
# The path of a socket has 107 letters at most, of which Python's folder and name for it take 32.
LONGEST_FOLDER = 70
_BEGINNING, PREPARED = "scrutiny.kernels.beginning", "scrutiny.kernels.prepared"
_STARTING = threading.Lock()


class Start(StrEnum):
    """Where a worker comes from."""

    PREPARED = "forked from a process that has read the evidence and made a page of each kind"
    COMMAND = "forked from the command"
    SPAWNED = "spawned, and kept"

    @property
    def is_kept(self) -> bool:
        """Whether a worker goes on to another council, since another would be dear to start."""
        return self is Start.SPAWNED


def choose_start(pages: int, *, can_fork: bool | None = None) -> Start:
    """Choose where workers for so many pages come from, by what the system can do."""
    if can_fork is None:
        # macOS has fork, and libraries that do not survive it.
        can_fork = hasattr(os, "fork") and sys.platform != "darwin"
    # With a second thread another might hold a lock that the fork would wait for.
    if can_fork and pages < FEW_PAGES and threading.active_count() == 1:
        return Start.COMMAND
    # The prepared process is asked for forks by a socket in the system's temporary folder.
    return Start.PREPARED if can_fork and len(gettempdir()) <= LONGEST_FOLDER else Start.SPAWNED


def start_worker(start: Start, connection: Connection, task: Task[Any, Any]) -> BaseProcess:
    """Start a worker at the other end of a connection; Ctrl-C is held back from it until it has begun."""
    process = _make_process(start, connection, task)
    # Two threads of a Dask worker would each put back the other's environment.
    with _STARTING, environment(task.place, task.day), _holding_ctrl_c():
        process.start()
    return process


def prepare_start(start: Start, task: Task[Any, Any]) -> None:
    """Begin to prepare the process that workers are forked from, where they are."""
    if start is Start.PREPARED:
        # One that was prepared for something else, such as a batch before the app, is not taken.
        end_prepared()
        with _STARTING, environment(task.place), _holding_ctrl_c():
            set_forkserver_preload([_BEGINNING, *task.preload, PREPARED])
            ensure_running_server()


def end_prepared() -> None:
    """End the process that workers are forked from: while it prepares itself it would hear nothing."""
    for child in psutil.Process().children():
        with suppress(psutil.Error):
            if any("multiprocessing.forkserver" in word for word in child.cmdline()):
                child.kill()
                # It is left to be collected by whoever started it, which then knows that it is gone.
                os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)


def _make_process(start: Start, connection: Connection, task: Task[Any, Any]) -> BaseProcess:
    args = (connection, task)
    match start:
        case Start.PREPARED:
            set_forkserver_preload([_BEGINNING, *task.preload, PREPARED])
            return get_context("forkserver").Process(target=work, args=args, daemon=True)
        case Start.COMMAND:
            return get_context("fork").Process(target=work, args=args, daemon=True)
        case Start.SPAWNED:
            return get_context("spawn").Process(target=work, args=args, daemon=True)


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
