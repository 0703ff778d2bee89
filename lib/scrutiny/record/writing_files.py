"""Writes a file whole or not at all, for its owner alone, and never over another."""

import os
import uuid
from collections.abc import Callable
from pathlib import Path

from scrutiny.errors import OutputNotWritable


def write_whole(file: Path, write: Callable[[Path], None]) -> None:
    """Have a file written beside its place, and put it there when it is whole and on the disk."""
    because = ""
    under_way = file.with_name(f".{file.name}-{uuid.uuid4().hex}")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _refuse_taken(file)
        os.close(os.open(under_way, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        write(under_way)
        _put_on_disk(under_way)
        _refuse_taken(file)
        under_way.rename(file)
    except FileExistsError:
        because = f"{file} is there already, and is not written over"
    except OSError as refused:
        because = f"{file} cannot be written ({refused.strerror or type(refused).__name__})"
    finally:
        under_way.unlink(missing_ok=True)
    if because:
        raise OutputNotWritable(f"{because}.\nName another file, or make room there, then ask again.")


def _refuse_taken(file: Path) -> None:
    if file.exists():
        raise FileExistsError(file)


def _put_on_disk(file: Path) -> None:
    with file.open("rb+") as written:
        os.fsync(written.fileno())
