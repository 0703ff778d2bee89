"""Fork a prepared process many times, each fork at work on the evidence, and say whether any hung.

python tools/fork_many.py [--times 10000]
"""

import sys
import threading
from argparse import ArgumentParser
from collections import deque
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from time import perf_counter

from scrutiny.evidence.council_evidence import read_evidence
from scrutiny.evidence.figures import read_figures
from scrutiny.evidence.indicators import find_indicator
from scrutiny.register.finding import find_council

PATIENCE_SECONDS = 60
AT_ONCE = 4


def work(connection: Connection) -> None:
    """Read from the evidence, and count with pandas and Arrow, as a page does."""
    evidence = read_evidence(find_council("leeds"))
    series = evidence.series(find_indicator("children_in_care_rate"))
    counted = read_figures(frozenset({"leeds"})).groupby("measure")["figure"].count().sum()
    # With what it found, the threads of Python that the fork has.
    connection.send((len(series), int(counted), threading.active_count()))


def start() -> tuple[BaseProcess, Connection]:
    """Start a fork that works."""
    context = get_context("forkserver")
    context.set_forkserver_preload(["scrutiny.kernels.prepared"])
    ours, theirs = context.Pipe()
    process = context.Process(target=work, args=(theirs,))
    process.start()
    theirs.close()
    return process, ours


def main() -> int:
    """Fork as often as asked, a few at a time; a fork that says nothing for a minute has hung."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=10_000)
    times = parser.parse_args().times
    begun, said, hung = perf_counter(), set(), 0
    at_work: deque[tuple[BaseProcess, Connection]] = deque()
    for number in range(times + AT_ONCE):
        if number < times:
            at_work.append(start())
        if at_work and (len(at_work) >= AT_ONCE or number >= times):
            process, connection = at_work.popleft()
            if connection.poll(PATIENCE_SECONDS):
                said.add(connection.recv())
            else:
                hung += 1
                process.kill()
            process.join()
            connection.close()
    seconds = perf_counter() - begun
    sys.stdout.write(f"{times} forks, {hung} hung, {len(said)} answer among them, {seconds:.0f} s\n")
    return 1 if hung or len(said) != 1 else 0


if __name__ == "__main__":
    sys.exit(main())
