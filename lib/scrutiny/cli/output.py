"""What a command prints where the reader stops early, as `head` does: the command goes on to its own end."""

import io
import sys
from typing import TextIO, cast


class _Output(io.FileIO):
    """A pipe that takes what nobody reads any longer, so that no command fails for it."""

    def write(self, content: object, /) -> int:
        """Write to the reader, or to nobody where there is none."""
        held = cast("bytes", content)
        try:
            return super().write(held)
        except BrokenPipeError:
            return memoryview(held).nbytes


def outlive_readers() -> None:
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
