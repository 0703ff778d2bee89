"""Writes a file whole or not at all, for its owner alone, and never over another."""

from collections.abc import Callable
from pathlib import Path

from scrutiny.errors import OutputNotWritable
from scrutiny.files.whole_files import writing_whole


def write_whole(file: Path, write: Callable[[Path], None]) -> None:
    """Have a file written beside its place, and put it there when it is whole and on the disk."""
    because = ""
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _refuse_taken(file)
        with writing_whole(file, mode=0o600) as under_way:
            write(under_way)
            _refuse_taken(file)
    except FileExistsError:
        because = f"{file} is there already, and is not written over"
    except OSError as refused:
        because = f"{file} cannot be written ({refused.strerror or type(refused).__name__})"
    if because:
        raise OutputNotWritable(f"{because}.\nName another file, or make room there, then ask again.")


def _refuse_taken(file: Path) -> None:
    # A link is in its place too, wherever it leads.
    if file.exists() or file.is_symlink():
        raise FileExistsError(file)
