"""What commands print: tables and JSON, also where the reader stops early, as `head` does."""

import io
import json
import sys
import unicodedata
from typing import TYPE_CHECKING, TextIO, cast

import typer

if TYPE_CHECKING:
    from rich.console import Console

_WIDE = 200
# What was typed could otherwise steer the terminal.
_KEPT = {"\n", "\t"}
_UNSEEN = {"Cc", "Cs"}


def open_console() -> "Console":
    """Open standard output, wide enough for a whole row where it is no terminal and cannot say its width."""
    from rich.console import Console

    return Console(highlight=False, soft_wrap=True, width=None if sys.stdout.isatty() else _WIDE)


def print_json(value: object) -> None:
    """Print a value as JSON, in the letters it is written in."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=1))


def mask_controls(words: str) -> str:
    """Put a mark in the place of each control character, and of what is no character."""
    return "".join(
        "�" if unicodedata.category(mark) in _UNSEEN and mark not in _KEPT else mark for mark in words
    )


class _Output(io.FileIO):
    """A pipe that takes what nobody reads any longer, so that no command fails for it."""

    def write(self, content: object, /) -> int:
        """Write to the reader, or to nobody where there is none."""
        held = cast("bytes", content)
        try:
            return super().write(held)
        except BrokenPipeError:
            return memoryview(held).nbytes


def ignore_broken_pipe() -> None:
    """Have what is printed go nowhere once its reader has stopped; the exit code stays the command's own."""
    sys.stdout, sys.stderr = _outlive(sys.stdout), _outlive(sys.stderr)


def _outlive(stream: TextIO) -> TextIO:
    if not isinstance(stream, io.TextIOWrapper) or stream.isatty():
        return stream
    stream.flush()
    return io.TextIOWrapper(
        io.BufferedWriter(_Output(stream.fileno(), "w", closefd=False)),
        encoding=stream.encoding,
        errors=stream.errors,
        line_buffering=stream.line_buffering,
    )
