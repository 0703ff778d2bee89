"""The file that a record is kept in: made for its owner alone, and read where it may only be read."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from scrutiny.errors import RecordUnavailable

_BESIDE = ("", "-wal", "-shm")
_OTHERS = 0o077
_OPEN_TO_OTHERS = (
    "{file} can be read by others on this computer, and that could not be changed. Ask its owner to close it "
    "to them."
)


def make_file(file: Path) -> bool:
    """Make the file of a record where there is none; tell whether it can be written to, or only read."""
    because = ""
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # SQLite gives its files beside this one the permissions of this one.
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as refused:
        because = f"{file} cannot be written to ({refused.strerror or type(refused).__name__})"
    if not because and os.access(file.parent, os.W_OK):
        return True
    if file.is_file() and os.access(file, os.R_OK):
        return False
    because = because or f"{file.parent} cannot be written to"
    raise RecordUnavailable(because, "Free it or make room, or name another file in SCRUTINY_RECORD_URL.")


def close_to_others(file: Path) -> str:
    """Keep a record's files for their owner alone; say so where they stay open to others."""
    if os.name != "posix":
        return ""
    for path in (file.with_name(file.name + end) for end in _BESIDE):
        with suppress(OSError):
            if path.stat().st_mode & _OTHERS:
                path.chmod(0o600)
    return _OPEN_TO_OTHERS.format(file=file) if file.stat().st_mode & _OTHERS else ""


def connect_to_read(file: Path) -> Callable[[], sqlite3.Connection]:
    """Give what connects to a file that may only be read, such as a backup on a disk that is locked."""
    # With nothing beside it, nobody is writing to it, and nothing need be written to read it.
    is_still = not file.with_name(file.name + "-wal").exists()
    address = f"{file.as_uri()}?mode=ro{'&immutable=1' if is_still else ''}"

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(address, uri=True, check_same_thread=False)

    return connect


def read_bytes_as_text(kept: bytes) -> str:
    """Give a text of the file; bytes that are no text stay apart, and are refused where they are read."""
    return kept.decode("utf-8", "surrogateescape")
