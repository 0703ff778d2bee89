"""Tries a reader on damaged inputs, each in a process of its own, and measures what it took."""

import json
import os
import random
import resource
import signal
import sys
import traceback
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fuzzing.readers import Reader
from scrutiny.errors import ScrutinyError

MOST_SECONDS = 5.0
MOST_MEMORY = 1_000_000_000
# Beyond these a process is ended, so that one that never ends is counted and does not stop the rest.
_ENDED_AFTER = 20
_ENDED_BY_THE_CLOCK = 600
_KILOBYTE = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True)
class Ending:
    """How the reading of one damaged input ended, the work it took, and the most memory."""

    seed: int
    said: str
    seconds: float = 0.0
    memory: int = 0
    is_crash: bool = False

    @property
    def is_fault(self) -> bool:
        """Whether the reader crashed, or took more than it may."""
        return self.is_crash or self.seconds > MOST_SECONDS or self.memory > MOST_MEMORY


def make_damaged(reader: Reader, inputs: list[bytes], seed: int) -> bytes:
    """Damage one of the inputs, the same way each time for the same seed."""
    dice = random.Random(seed)  # noqa: S311 - a find must be found again
    content = dice.choice(inputs)
    return dice.choice(reader.damages)(content, dice)


def try_all(reader: Reader, inputs: list[bytes], seeds: Iterable[int], at_once: int) -> Iterator[Ending]:
    """Try a reader on an input of each seed, so many at once."""
    running: dict[int, tuple[int, int]] = {}
    for seed in seeds:
        if len(running) >= at_once:
            yield _wait(running)
        told, tell = os.pipe()
        process = os.fork()
        if process == 0:
            os.close(told)
            _try_one(reader, inputs, seed, tell)
        os.close(tell)
        running[process] = (seed, told)
    while running:
        yield _wait(running)


def _wait(running: dict[int, tuple[int, int]]) -> Ending:
    process, status = os.waitpid(-1, 0)
    seed, told = running.pop(process)
    with os.fdopen(told, "rb") as pipe:
        said = pipe.read()
    if said and not status:
        return Ending(seed, **json.loads(said))
    code = os.waitstatus_to_exitcode(status)
    name = signal.Signals(-code).name if code < 0 else f"exit {code}"
    return Ending(seed, f"ended by {name}", is_crash=True)


def _try_one(reader: Reader, inputs: list[bytes], seed: int, tell: int) -> None:
    """Read one damaged input, tell how it ended, and end this process whatever happens."""
    try:
        content = make_damaged(reader, inputs, seed)
        resource.setrlimit(resource.RLIMIT_CPU, (_ENDED_AFTER, _ENDED_AFTER + 1))
        signal.alarm(_ENDED_BY_THE_CLOCK)
        before = _count_seconds()
        said, is_crash = _read(reader, content)
        seconds = _count_seconds() - before
        memory = max(
            resource.getrusage(whose).ru_maxrss for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
        )
        ending = {"said": said, "is_crash": is_crash, "seconds": seconds, "memory": memory * _KILOBYTE}
        os.write(tell, json.dumps(ending).encode())
    finally:
        os._exit(0)


def _read(reader: Reader, content: bytes) -> tuple[str, bool]:
    try:
        reader.read(content)
    except ScrutinyError as refused:
        return f"refused: {type(refused).__name__}", False
    except BaseException as crash:  # noqa: BLE001 - whatever escapes is what we are looking for
        at = traceback.extract_tb(crash.__traceback__)[-1]
        return f"crash: {type(crash).__name__} at {os.path.basename(at.filename)}:{at.lineno}", True  # noqa: PTH119
    return "read", False


def _count_seconds() -> float:
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system
