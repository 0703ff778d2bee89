"""Kill a batch or one of its processes at random, run it again, and hold the pages to those of a quiet run.

python tools/kill_while_making.py [--times 30] [--seed 1]
"""

import random
import subprocess
import sys
import time
from argparse import ArgumentParser
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

COUNCILS = ("rutland", "isles-of-scilly", "leeds", "trafford")
LONGEST_WAIT_SECONDS = 120
COMMAND = (
    *(sys.executable, "-m", "scrutiny", "batch", "--as-at", "2026-11-23", "--run", "run", "--workers", "2"),
    *(part for council in COUNCILS for part in ("--council", council)),
)


def start(out: Path) -> subprocess.Popen[bytes]:
    """Start a batch into a folder."""
    command = [*COMMAND, "--out", str(out)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 - of ours


def read_pages(out: Path) -> dict[str, bytes]:
    """Give every HTML page of a run."""
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*.html")}


def kill_one(batch: subprocess.Popen[bytes], chance: random.Random, longest: float) -> str:
    """Kill the batch or one of its processes at some moment; say which."""
    time.sleep(chance.uniform(0.1, longest))
    try:
        processes = psutil.Process(batch.pid).children(recursive=True)
    except psutil.NoSuchProcess:
        return "nothing, it had ended"
    struck = chance.choice([psutil.Process(batch.pid), *processes])
    kind = "the batch" if struck.pid == batch.pid else describe(struck)
    try:
        struck.kill()
    except psutil.NoSuchProcess:
        return "nothing, it had ended"
    batch.wait(LONGEST_WAIT_SECONDS)
    wait_for_end(processes)
    return kind


def describe(process: psutil.Process) -> str:
    """Say what a process of a batch is."""
    try:
        words = " ".join(process.cmdline())
        is_forked = "forkserver" in " ".join(psutil.Process(process.ppid()).cmdline())
    except psutil.NoSuchProcess:
        return "a process that had ended"
    if "resource_tracker" in words:
        return "Python's tracker"
    return "a worker" if is_forked else "the process that forks"


def wait_for_end(processes: list[psutil.Process]) -> None:
    """Wait until every process has ended; one that goes on is an orphan."""
    _gone, alive = psutil.wait_procs(processes, timeout=LONGEST_WAIT_SECONDS)
    orphans = [process for process in alive if process.status() != psutil.STATUS_ZOMBIE]
    if orphans:
        sys.exit(f"Left running: {orphans}")


def try_once(chance: random.Random, expected: dict[str, bytes], longest: float) -> str:
    """Run a batch that is struck, and then again; no page may be missing or other, nothing left behind."""
    with TemporaryDirectory() as folder:
        out = Path(folder)
        struck = kill_one(start(out), chance, longest)
        again = start(out).wait(LONGEST_WAIT_SECONDS * 5)
        pages = read_pages(out)
        left = [path.name for path in out.rglob(".*")]
        if again or pages != expected or left:
            different = sorted(name for name in expected if pages.get(name) != expected[name])
            sys.exit(f"After {struck} was killed: exit {again}, other pages {different}, left behind {left}")
    return struck


def main() -> int:
    """Strike as often as asked, and count what was struck."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    chance, struck = random.Random(given.seed), {}  # noqa: S311 - no secret
    with TemporaryDirectory() as folder:
        begun = time.monotonic()
        if start(Path(folder)).wait():
            sys.exit("The quiet run did not end well.")
        expected, longest = read_pages(Path(folder)), time.monotonic() - begun
    for _time in range(given.times):
        kind = try_once(chance, expected, longest)
        struck[kind] = struck.get(kind, 0) + 1
    told = ", ".join(f"{kind} {times}" for kind, times in sorted(struck.items()))
    sys.stdout.write(
        f"{given.times} strikes ({told}): {len(expected)} pages the same each time, nothing left\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
