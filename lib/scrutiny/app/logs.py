"""The log of the app: a line says what is wrong and where in the code, and no client can make many."""

import logging
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from traceback import extract_tb

from scrutiny.files import paths

LINES_A_MINUTE = 20
_MINUTE = 60
_LONGEST_LINE = 500


def name_fault(fault: BaseException) -> str:
    """Name a fault and its place in the code; its own words may hold what was typed, or a path."""
    kind = type(fault).__name__
    if isinstance(fault, OSError) and fault.strerror:
        kind = f"{kind} ({fault.strerror})"
    frames = extract_tb(fault.__traceback__)
    if not frames:
        return kind
    where = "/".join(Path(frames[-1].filename).parts[-2:])
    return f"{kind} in {where}, line {frames[-1].lineno}"


class CountedLog(logging.Handler):
    """Writes each line once a minute, with how often it came, and no more than some lines a minute."""

    def __init__(self, write: Callable[[str], None]) -> None:
        """Begin with nothing said."""
        super().__init__(logging.WARNING)
        self._write = write
        self._since = 0.0
        self._said: Counter[str] = Counter()
        self._kept_back = 0

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, or count it."""
        line = _word(record)
        if not line:
            return
        self.sum_up_each_minute()
        if line not in self._said and len(self._said) >= LINES_A_MINUTE:
            self._kept_back += 1
            return
        self._said[line] += 1
        if self._said[line] == 1:
            self._write(line)

    def sum_up_each_minute(self) -> None:
        """Say what was only counted, once a minute has passed."""
        if time.monotonic() - self._since > _MINUTE:
            self.sum_up()

    def sum_up(self) -> None:
        """Say what was only counted, and begin another minute."""
        said, kept_back = self._said, self._kept_back
        self._since, self._said, self._kept_back = time.monotonic(), Counter(), 0
        for line, times in said.items():
            if times > 1:
                self._write(f"{times - 1} times more: {line}")
        if kept_back:
            self._write(f"{kept_back} more lines, of other kinds, were kept back.")

    def close(self) -> None:
        """Say what was only counted."""
        self.sum_up()
        super().close()


def _word(record: logging.LogRecord) -> str:
    """Word a line: in full what we say, and what others say by its fault alone; without one, not at all."""
    fault = record.exc_info[1] if record.exc_info else None
    named = name_fault(fault) if fault is not None else ""
    line = f"A fault was met. {named}" if named else ""
    if Path(record.pathname).is_relative_to(paths.PACKAGE):
        line = f"{record.getMessage()} {named}"
    return " ".join(line.split())[:_LONGEST_LINE]


@contextmanager
def counting_log(own: logging.Logger) -> Iterator[CountedLog]:
    """Write everything that is logged by way of one log, and sum it up at the end."""
    counted = CountedLog(_write)
    root = logging.getLogger()
    before = (own.handlers[:], root.handlers[:])
    own.handlers, root.handlers = [counted], [counted]
    logging.captureWarnings(True)  # noqa: FBT003 - the logging module's own signature
    try:
        yield counted
    finally:
        logging.captureWarnings(False)  # noqa: FBT003
        own.handlers, root.handlers = before
        counted.close()


def _write(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()
