"""The outer side: starts a program on a file, ends it when it must, and believes only an answer.

A program is bounded by the time that it works, which it limits itself: on a busy computer it waits longer and
works no more. The clock is a far net, and a file is never called bad because of it.
"""

import os
import signal
import subprocess
import sys
import tempfile
import threading
from enum import Enum
from typing import IO, TypeVar

from pydantic import BaseModel, ValidationError

from scrutiny.errors import ComputerBusy
from scrutiny.files import paths
from scrutiny.files.confinement import program

SECONDS_BY_THE_CLOCK: float = 60
MOST_ANSWER = 60_000_000
_AT_ONCE = 1 << 20
# How a program ends that has worked too long: by the system, where it keeps the limit, or by itself.
_OUT_OF_TIME = {-getattr(signal, "SIGXCPU", -program.OUT_OF_TIME), program.OUT_OF_TIME}

Answer = TypeVar("Answer", bound=BaseModel)


class NoAnswer(Enum):
    """Why a program gave no answer, where the file is the cause."""

    OUT_OF_TIME = "it worked for as long as it may"
    TOO_LONG = "it said more than it may"
    ENDED_BADLY = "it crashed, or needed more memory than it may have"
    NONSENSE = "what it said does not have the form of an answer"


def read_confined(name: str, content: bytes, form: type[Answer]) -> Answer | NoAnswer:
    """Run the program of a module's name on a file's content, and give its answer, or why there is none."""
    printed = run_program(name, content)
    if isinstance(printed, NoAnswer):
        return printed
    try:
        return form.model_validate_json(printed)
    except ValidationError:
        return NoAnswer.NONSENSE


def run_program(name: str, content: bytes) -> bytes | NoAnswer:
    """Run the program of a module's name on a file's content, and give what it prints, up to a bound."""
    with tempfile.TemporaryFile() as given:
        given.write(content)
        given.seek(0)
        started = subprocess.Popen(  # noqa: S603 - our own program, and nothing of the file in the command
            [sys.executable, "-P", "-X", "utf8", "-m", name],
            stdin=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
        )
        with started:
            printed = _await(started)
    if len(printed) > MOST_ANSWER:
        return NoAnswer.TOO_LONG
    if started.returncode:
        return NoAnswer.OUT_OF_TIME if started.returncode in _OUT_OF_TIME else NoAnswer.ENDED_BADLY
    return printed


def _await(started: subprocess.Popen[bytes]) -> bytes:
    """Read what a program prints until it ends; one that the clock finds late, or says too much, is ended."""
    late = threading.Event()

    def end_it() -> None:
        late.set()
        started.kill()

    alarm = threading.Timer(SECONDS_BY_THE_CLOCK, end_it)
    alarm.start()
    try:
        printed = _read_up_to(MOST_ANSWER + 1, started.stdout) if started.stdout else b""
        if len(printed) > MOST_ANSWER:
            started.kill()
        started.wait()
    finally:
        alarm.cancel()
    if late.is_set() and started.returncode not in {0, *_OUT_OF_TIME}:
        raise ComputerBusy(SECONDS_BY_THE_CLOCK)
    return printed


def _read_up_to(most: int, stream: IO[bytes]) -> bytes:
    parts, length = [], 0
    while length < most and (part := stream.read(_AT_ONCE)):
        parts.append(part)
        length += len(part)
    return b"".join(parts)


def _environment() -> dict[str, str]:
    """Give the program the environment of this one, and make sure that it finds this very package."""
    before = os.environ.get("PYTHONPATH")
    found = os.pathsep.join(part for part in (str(paths.PACKAGE.parent), before) if part)
    return {**os.environ, "PYTHONPATH": found}
