"""Writes a file whole or not at all, and never through a link that stands in its place."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4


@contextmanager
def writing_whole(file: Path, mode: int = 0o666) -> Iterator[Path]:
    """Give a new file to write in, which takes the place of an older one once it is on the disk."""
    # A name that nobody can know beforehand, so that nothing can be laid there, such as a link elsewhere.
    under_way = file.with_name(f".{file.name}-{uuid4().hex}")
    try:
        os.close(os.open(under_way, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
        yield under_way
        _put_on_disk(under_way)
        under_way.replace(file)
    finally:
        under_way.unlink(missing_ok=True)


def _put_on_disk(file: Path) -> None:
    with file.open("rb+") as written:
        os.fsync(written.fileno())
