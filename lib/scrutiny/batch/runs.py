"""A run: every page asked for is made, was made already, has failed with a reason, or is not tried."""

import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from types import FrameType

from scrutiny.batch.contents import write_contents
from scrutiny.batch.folders import open_folder
from scrutiny.batch.menus import add_menus, write_menus
from scrutiny.batch.pages import Order, Page, prepare_order
from scrutiny.batch.reports import RunReport, open_report, read_clock
from scrutiny.batch.results import join_results
from scrutiny.batch.shards import WHOLE, Shard
from scrutiny.batch.soundness import check_editions, is_of_every_page
from scrutiny.batch.workers import Pool, open_workers
from scrutiny.errors import ScrutinyError
from scrutiny.kernels import Engine
from scrutiny.kernels.failures import Failure
from scrutiny.kernels.fingerprints import read_sources
from scrutiny.kernels.starting import Start, choose_start
from scrutiny.kernels.workers import DIED

# Opens what makes a run's pages, for its folder and so many pages at once, or as many as there is room for.
OpenPool = Callable[[Path, int | None], Pool]

SECONDS_BETWEEN_LOOKS = 0.5
SECONDS_BETWEEN_SAVES = 3.0


@dataclass(frozen=True)
class Progress:
    """How far a run has come: the pages asked for, made (or made already) and failed, and those under way."""

    asked: int
    made: int
    failed: int
    under_way: tuple[Page, ...]
    stopping: bool = False

    @property
    def done(self) -> int:
        """How many pages have ended, well or badly."""
        return self.made + self.failed


class _Interruption:
    """Whether the person has asked the run to stop: once, after the pages under way; twice, at once."""

    def __init__(self) -> None:
        """Begin with nothing asked."""
        self.times = 0

    def note(self, _signal: int, _frame: FrameType | None) -> None:
        """Note that the person asked."""
        self.times += 1


@dataclass
class _Run:
    report: RunReport
    pool: Pool
    waiting: dict[str, deque[Order]]
    interruption: _Interruption
    on_progress: Callable[[Progress], None]

    def make(self) -> None:
        """Make the waiting pages until all have ended or the person has asked to stop."""
        try:
            self._make()
            write_menus(self.report)
        finally:
            # A cluster may be lost under way; what was made by then is known to have been.
            save(self.report)

    def _make(self) -> None:
        saved = 0.0
        while self.pool.under_way or (self.waiting and not self.interruption.times):
            self._hand_out()
            self._tell()
            for order, failure in self.pool.collect(SECONDS_BETWEEN_LOOKS):
                # A request to stop may reach a worker too; the page it was at has not failed for that.
                if failure is not DIED or not self.interruption.times:
                    self.report.record(order.page, failure or order.fingerprint)
            if self.interruption.times > 1:
                self.pool.close()
            if time.monotonic() - saved > SECONDS_BETWEEN_SAVES:
                save(self.report)
                saved = time.monotonic()
        self._tell()

    def _hand_out(self) -> None:
        while self.waiting and self.pool.has_room and not self.interruption.times:
            council = next(filter(self.waiting.get, self.pool.councils), None)
            at_work = {order.page.council for order in self.pool.under_way}
            council = council or next((council for council in self.waiting if council not in at_work), None)
            if council is None:
                # A council's pages share its briefing, so that two workers at them gain nothing.
                return
            self.pool.give(self.waiting[council])
            if not self.waiting[council]:
                del self.waiting[council]

    def _tell(self) -> None:
        under_way = tuple(order.page for order in self.pool.under_way)
        asked = self.report.asked
        made, failed = len(asked & self.report.made.keys()), len(asked & self.report.failed.keys())
        self.on_progress(Progress(len(asked), made, failed, under_way, self.interruption.times > 0))


def run_batch(  # noqa: PLR0913 - what a person can say of a run
    pages: Sequence[Page],
    as_at: date,
    out: Path,
    run: str,
    *,
    workers: int | None = None,
    engine: Engine = Engine.SCRUTINY,
    shard: Shard = WHOLE,
    with_results: bool = False,
    with_england: bool = False,
    open_pool: OpenPool | None = None,
    on_progress: Callable[[Progress], None] = lambda _progress: None,
) -> RunReport:
    """Make the pages into <out>/<run>; one council's failure never costs another its papers."""
    check_editions()
    folder = open_folder(out, run)
    pages = shard.choose(pages)
    report = open_report(folder, run, as_at, pages, shard.report)
    with _watching() as interruption:
        waiting = _prepare(pages, as_at, report, engine)
        save(report)
        if with_results:
            _ask_for_results(waiting)
        start = Start.SPAWNED if engine is Engine.PLAIN else choose_start(sum(map(len, waiting.values())))
        with closing((open_pool or partial(_open_workers, start, waiting))(folder, workers)) as pool:
            _Run(report, pool, waiting, interruption, on_progress).make()
        if with_results:
            join_results(folder, {page.council for page in report.made})
        if with_england:
            _write_england(report)
        report.interrupted = interruption.times > 0
        report.ended = read_clock()
        save(report)
    return report


def _write_england(report: RunReport) -> None:
    # What draws it is imported only where it is asked for.
    from scrutiny.batch.england import write_england  # noqa: PLC0415

    write_england(report)


def _open_workers(
    start: Start, waiting: Mapping[str, deque[Order]], folder: Path, workers: int | None
) -> Pool:
    orders = [order for council in waiting.values() for order in council]
    return open_workers(max(1, workers or os.cpu_count() or 1), folder, start, orders)


def save(report: RunReport) -> None:
    """Write the report and the page of contents into the run's folder."""
    report.save()
    write_contents(report)


def _prepare(
    pages: Sequence[Page], as_at: date, report: RunReport, engine: Engine
) -> dict[str, deque[Order]]:
    """Give the pages to be made, by council; those made already stay, and what cannot be prepared fails."""
    sources = read_sources()
    waiting: dict[str, deque[Order]] = {}
    for page in dict.fromkeys(pages):
        try:
            order = prepare_order(page, as_at, sources, engine)
        except (ScrutinyError, OSError, ValueError) as stopped:
            if is_of_every_page(stopped):
                raise
            with suppress(OSError):
                page.clear(report.folder)
            report.record(page, Failure(None, " ".join(str(stopped).split())))
        else:
            if report.made.get(page) != order.fingerprint:
                report.ask(page)
                waiting.setdefault(page.council, deque()).append(order)
    add_menus(waiting, report)
    return waiting


def _ask_for_results(waiting: Mapping[str, deque[Order]]) -> None:
    """Have the worker that makes a council's first page write down the council's results too."""
    for orders in waiting.values():
        orders[0] = replace(orders[0], with_results=True)


@contextmanager
def _watching() -> Iterator[_Interruption]:
    """Note requests to stop, rather than breaking off wherever the run happens to be."""
    interruption = _Interruption()
    if threading.current_thread() is not threading.main_thread():
        yield interruption
        return
    before = {sign: signal.signal(sign, interruption.note) for sign in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield interruption
    finally:
        for sign, handler in before.items():
            signal.signal(sign, handler)
