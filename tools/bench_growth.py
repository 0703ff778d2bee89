"""Say whether pages cost more the longer a run goes on: `make bench PART=growth`.

Makes every page of many councils, then those of the first fifteen again: the same hundred pages at the
beginning and at the end of one run, each council in a fork of its own. Gives CPU-seconds a page and the most
memory that a fork had to itself, read as each council's last page ends.
"""

import sys
from argparse import ArgumentParser
from collections import deque
from collections.abc import Sequence
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path
from statistics import mean
from tempfile import TemporaryDirectory
from time import process_time

import psutil

from scrutiny.batch.making import make_order
from scrutiny.batch.pages import Order, choose_pages, prepare_order
from scrutiny.batch.workers import open_workers
from scrutiny.kernels.failures import Failure
from scrutiny.kernels.starting import Start
from scrutiny.kernels.workers import WorkerPool
from scrutiny.kernels.working import Task
from scrutiny.register.councils import list_councils

DAY = date(2026, 11, 23)
AT_EACH_END = 15  # councils, of seven pages each
MOST = 1.05
# What a worker has taken by the end of a page: CPU-seconds, and bytes that no other process shares.
Taken = tuple[float, int]


def make_measured(order: Order, folder: Path) -> Taken:
    """Make a page; give what this process has taken by now."""
    failure = make_order(order, folder)
    if failure:
        raise RuntimeError(failure.in_words)
    return process_time(), psutil.Process().memory_full_info().uss


def measure(slugs: Sequence[str], folder: Path) -> list[Taken]:
    """Make the councils' pages, one after another; give what each had taken by its last page."""
    orders = [
        [prepare_order(page, DAY, "") for page in choose_pages([slug], every=False, workbooks=[])]
        for slug in slugs
    ]
    prepared = open_workers(1, folder, Start.PREPARED, [order for council in orders for order in council])
    task = Task(partial(make_measured, folder=folder), preload=prepared.task.preload, day=prepared.task.day)
    taken: list[list[Taken]] = [[] for _council in orders]
    waiting = deque((place, deque(council)) for place, council in enumerate(orders))
    with closing(WorkerPool[Order, Taken](1, Start.PREPARED, task)) as pool:
        for place, council in waiting:
            while council:
                pool.give(council)
                while pool.under_way:
                    taken[place] += [_read(result) for _order, result in pool.collect(1)]
    return [council[-1] for council in taken]


def _read(result: Taken | Failure) -> Taken:
    if isinstance(result, Failure):
        sys.exit(result.in_words)
    return result


def main() -> int:
    """Measure and print; end with 1 where the last hundred pages cost more than the first."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--councils", type=int, default=len(list_councils()))
    slugs = [council.slug for council in list_councils()][: parser.parse_args().councils]
    with TemporaryDirectory() as folder:
        taken = measure([*slugs, *slugs[:AT_EACH_END]], Path(folder))
    first, last = taken[:AT_EACH_END], taken[-AT_EACH_END:]
    pages = len(choose_pages([slugs[0]], every=False, workbooks=[]))
    cpu = [mean(seconds for seconds, _bytes in part) / pages for part in (first, last)]
    memory = [max(held for _seconds, held in part) / 1024**2 for part in (first, last)]
    for (before, after), unit in ((cpu, "CPU-s a page"), (memory, "MB of a fork alone")):
        sys.stdout.write(f"{before:.3f} {unit} at first, {after:.3f} at last: {after / before:.3f} times\n")
    return int(cpu[1] > MOST * cpu[0] or memory[1] > MOST * memory[0])


if __name__ == "__main__":
    sys.exit(main())
