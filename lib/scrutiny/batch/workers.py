"""The batch's pool: whatever makes its pages, and how worker processes of this computer make them."""

import os
from collections import deque
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Protocol

from scrutiny.batch.pages import Order
from scrutiny.curated.settings import PARAMETERS
from scrutiny.errors import ScrutinyError
from scrutiny.files import paths
from scrutiny.kernels.failures import Failure
from scrutiny.kernels.starting import Start
from scrutiny.kernels.workers import WorkerPool
from scrutiny.kernels.working import Task
from scrutiny.register.workbooks import list_workbooks

# To gather what is of every council takes as long as it saves some twenty.
MANY_COUNCILS = 20
_PRELOADED, _GATHERED = "scrutiny.batch.preloaded", "scrutiny.batch.gathered"


class Pool(Protocol):
    """Whatever makes pages for a run: worker processes of this computer, or those of others."""

    @property
    def has_room(self) -> bool:
        """Whether another page can be taken on."""

    @property
    def under_way(self) -> list[Order]:
        """The pages being made now."""

    @property
    def councils(self) -> list[str]:
        """The councils whose workers wait for another page."""

    def give(self, orders: deque[Order]) -> None:
        """Take one or more of a council's waiting pages, to be made."""

    def collect(self, seconds: float) -> Iterator[tuple[Order, Failure | None]]:
        """Give the pages that end within some seconds, each with what stopped it, if anything did."""

    def close(self) -> None:
        """End what is under way at once; of its pages nothing is left."""


def open_workers(
    size: int, folder: Path, start: Start, orders: Collection[Order] = (), apart: Path | None = None
) -> WorkerPool[Order, Failure | None]:
    """Open a pool of at most so many workers, which make pages into a folder, and are prepared for some.

    Where another folder is given apart, pages are made from what it holds, and it ends with this process.
    """
    begin = partial(_read_from, apart) if apart else None
    councils = {order.page.council for order in orders}
    preload = (_PRELOADED, _GATHERED) if len(councils) >= MANY_COUNCILS else (_PRELOADED,)
    day = next((order.parameters["as_at"] for order in orders), "")
    task = Task(partial(attempt, _make, folder=folder), begin, preload, apart=apart, day=day)
    return WorkerPool(size, start, task, partial(_clear, folder))


def attempt(make: Callable[[Order, Path], Failure | None], order: Order, folder: Path) -> Failure | None:
    """Try something that ends an order; an error that it raises is the order's failure, in words."""
    try:
        return make(order, folder)
    except Exception as stopped:  # noqa: BLE001 - one page's failure never costs another its papers
        with suppress(OSError, ScrutinyError):
            order.page.clear(folder)
        words = " ".join(str(stopped).split())
        return Failure(
            None, words if isinstance(stopped, ScrutinyError) else f"{type(stopped).__name__}: {words}"
        )


def _make(order: Order, folder: Path) -> Failure | None:
    # Only a worker imports what makes pages, never whoever started it.
    from scrutiny.batch.making import make_order  # noqa: PLC0415

    return make_order(order, folder)


def _clear(folder: Path, order: Order) -> None:
    order.page.clear(folder)


def _read_from(apart: Path) -> None:
    """Have this process find notebooks and parameters in a folder, and nowhere else."""
    paths.NOTEBOOKS, paths.PARAMETERS = apart / "notebooks", apart / "parameters"
    paths.PARAMETERS.mkdir(exist_ok=True)
    os.environ[PARAMETERS] = str(paths.PARAMETERS)
    list_workbooks.cache_clear()
