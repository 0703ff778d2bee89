"""What a Dask worker does: it makes a council's pages in a folder and a process of their own."""

from collections import deque
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from multiprocessing import current_process
from pathlib import Path
from platform import python_version
from tempfile import TemporaryDirectory

from distributed import Worker, get_worker

from scrutiny.batch.pages import Order
from scrutiny.batch.parcels import Delivery, Parcel, collect_files
from scrutiny.batch.soundness import check_editions
from scrutiny.batch.workers import Pool, open_workers
from scrutiny.kernels import Engine
from scrutiny.kernels.fingerprints import list_installed, read_sources
from scrutiny.kernels.starting import FEW_PAGES, Start, choose_start

SECONDS_BETWEEN_LOOKS = 0.5


@dataclass(frozen=True)
class Description:
    """What a computer makes pages with: a fingerprint of code and evidence, and what is installed."""

    sources: str
    installed: frozenset[str]
    is_stale: bool = False


_read_sources = cache(read_sources)


def describe() -> Description:
    """Describe this computer, once its evidence is proved; whether its files changed under it, too."""
    check_editions()
    python = "Python " + ".".join(python_version().split(".")[:2])
    sources = read_sources()
    return Description(sources, frozenset([*list_installed(), python]), sources != _read_sources())


def make_pages(parcel: Parcel) -> list[Delivery]:
    """Make a council's pages from what came with them; this computer's own parameters are not looked at."""
    if _read_sources() != parcel.sources:
        raise RuntimeError("The Dask worker has other code or evidence than this computer.")
    # Dask's nanny starts workers as daemons, which may start no process; ours end with their worker anyway.
    current_process().daemon = False
    worker = get_worker()
    with TemporaryDirectory("", "council-", worker.local_directory, ignore_cleanup_errors=True) as own:
        folder = Path(own, "run")
        orders = deque(parcel.unpack(Path(own)))
        folder.mkdir()
        is_plain = orders[0].engine is Engine.PLAIN
        start = Start.SPAWNED if is_plain else choose_start(FEW_PAGES)
        with closing(open_workers(1, folder, start, orders, Path(own))) as pool:
            return list(_make(pool, orders, folder, worker))


def _make(pool: Pool, orders: deque[Order], folder: Path, worker: Worker) -> Iterator[Delivery]:
    key = worker.get_current_task()
    while orders:
        pool.give(orders)
        while pool.under_way:
            for order, failure in pool.collect(SECONDS_BETWEEN_LOOKS):
                yield collect_files(order, folder, failure)
            task = worker.state.tasks.get(key)
            if task is None or task.state == "cancelled":
                # Nobody waits for the pages any more: the batch was stopped, or is gone.
                return
