"""The inner side: a program that reads a file in bounds of its own, and prints one answer.

Nothing but the standard library is imported, so that such a program starts at once.
"""

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

MEMORY = 512 * 1024 * 1024
SECONDS = 5
OUT_OF_TIME = 75
_BETWEEN_LOOKS = 0.1


class Stopped(Exception):
    """Why the file is not read, in a word that whoever started the program has a sentence for."""


def answer(read: Callable[[bytes], dict[str, Any]]) -> None:
    """Take the limits, read the file from standard input, and print what is read of it as JSON."""
    limit_itself()
    try:
        answered = read(sys.stdin.buffer.read())
    except Stopped as stopped:
        answered = {"stopped": str(stopped)}
    sys.stdout.write(json.dumps(answered))


def limit_itself() -> None:
    """Take a limit of memory and of working time upon this process, as far as the system has them.

    Linux keeps both. macOS keeps the time and refuses to limit memory. Windows limits neither: there the
    program counts its own working time, and what holds is that it ends between two calls of native code.
    """
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        threading.Thread(target=_end_when_out_of_time, daemon=True).start()
        return
    # A program that is ended leaves no copy of its memory, which could hold what the file says.
    wanted = ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS), (resource.RLIMIT_CORE, 0))
    for kind, most in wanted:
        _soft, hard = resource.getrlimit(kind)
        allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(kind, (allowed, hard))
        except (ValueError, OSError):
            continue


def _end_when_out_of_time() -> None:
    while time.process_time() < SECONDS:
        time.sleep(_BETWEEN_LOOKS)
    os._exit(OUT_OF_TIME)
