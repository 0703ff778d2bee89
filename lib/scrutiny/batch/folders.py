"""Folders of runs: proved writable before any work starts, and written to whole or not at all."""

import errno
import re
from pathlib import Path
from tempfile import TemporaryFile

from scrutiny.errors import OutputNotWritable
from scrutiny.files.whole_files import writing_whole

# A page takes about this much; a disk with less room would fail at the first.
ROOM_NEEDED = 1_000_000
_NAME = re.compile(r"\w[\w.-]*")


def open_folder(out: Path, run: str) -> Path:
    """Give the folder of a run, made where it is absent and proved writable."""
    if not _NAME.fullmatch(run):
        raise OutputNotWritable(
            f"{run!r} cannot be the name of a run, which is also the name of its folder.\n"
            "Use letters, digits, hyphens, underscores and full stops, and begin with a letter or digit."
        )
    folder = out.resolve() / run
    try:
        folder.mkdir(parents=True, exist_ok=True)
        refuse_link(folder)
        with TemporaryFile(dir=folder) as probe:
            probe.write(bytes(ROOM_NEEDED))
    except OSError as refused:
        raise refuse_folder(folder, refused) from refused
    return folder


def refuse_link(folder: Path) -> None:
    """Refuse a folder that is a link: what is written or removed there would be so elsewhere."""
    if folder.is_symlink():
        raise OSError(errno.ELOOP, "a link is in its place")


def write_whole(path: Path, content: str) -> None:
    """Write a file in a run's folder so that a reader meets the old content or the new, never half of it."""
    try:
        with writing_whole(path) as under_way:
            under_way.write_text(content, encoding="utf-8")
    except OSError as refused:
        raise refuse_folder(path.parent, refused) from refused


def refuse_folder(folder: Path, refused: OSError) -> OutputNotWritable:
    """Word why a folder cannot be written to, and what to do."""
    why = (refused.strerror or type(refused).__name__).lower()
    if isinstance(refused, FileExistsError):
        why = "a file of that name is in its place"
    return OutputNotWritable(
        f"The folder {folder} cannot be written to ({why}).\nName another with --out, or free this one."
    )
