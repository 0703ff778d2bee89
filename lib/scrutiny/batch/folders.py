"""Folders of runs: proved writable before any work starts, and written to whole or not at all."""

import re
from contextlib import suppress
from pathlib import Path

from scrutiny.errors import OutputNotWritable

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
    probe = folder / ".room"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(bytes(ROOM_NEEDED))
        probe.unlink()
    except OSError as refused:
        with suppress(OSError):
            probe.unlink()
        raise refuse_folder(folder, refused) from refused
    return folder


def write_whole(path: Path, content: str) -> None:
    """Write a file in a run's folder so that a reader meets the old content or the new, never half of it."""
    under_way = path.with_name(f".{path.name}")
    try:
        under_way.write_text(content, encoding="utf-8")
        under_way.replace(path)
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
