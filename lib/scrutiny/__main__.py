"""The entry point of the commands: while they are being imported, Ctrl-C ends them silently."""

import os
import signal
from types import FrameType

# What a command stopped by Ctrl-C ends with: 128 and the number of the signal.
_INTERRUPTED = 130


def main() -> None:
    """Read the commands in and run the one asked for."""
    before = signal.getsignal(signal.SIGINT)
    # A command started with Ctrl-C ignored, as a script's background jobs are, keeps ignoring it.
    if before is signal.default_int_handler:
        signal.signal(signal.SIGINT, _end_at_once)
    from scrutiny import cli  # noqa: PLC0415 - slow to import, and Ctrl-C is heeded meanwhile
    from scrutiny.cli import output  # noqa: PLC0415 - as above

    signal.signal(signal.SIGINT, before)
    output.ignore_broken_pipe()
    cli.main()


def _end_at_once(_signal: int, _frame: FrameType | None) -> None:
    # Nothing is begun that would need tidying, and an exception raised amid imports may be lost or printed.
    os._exit(_INTERRUPTED)


if __name__ == "__main__":
    main()
