"""The pool of a Dask cluster: a council's pages are one task, made by whichever sound worker is free."""

import asyncio
import logging
import time
import warnings
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import CancelledError
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import dask
from distributed import Client, Future, KilledWorker, wait
from distributed.comm.core import connect
from distributed.security import Security
from distributed.versions import VersionMismatchWarning

from scrutiny.batch.pages import Order
from scrutiny.batch.parcels import Delivery, Parcel, pack
from scrutiny.batch.remote import Description, describe, make_pages
from scrutiny.batch.runs import OpenPool
from scrutiny.batch.workers import attempt
from scrutiny.errors import SchedulerUnreachable, WorkersDiffer
from scrutiny.kernels.failures import Failure
from scrutiny.kernels.workers import DIED

SECONDS_TO_REACH = 8
# A nanny starts its worker again within some seconds, a cloud a computer within minutes.
SECONDS_WITHOUT_WORKERS = 120
SECONDS_TO_FETCH = 60
_DIFFERENCES_SAID = 3


@dataclass(eq=False)
class _Task:
    """A council's pages under way, and the workers they may be made by."""

    parcel: Parcel
    future: Future[list[Delivery]]
    workers: frozenset[str]


@dataclass
class Cluster:
    """A scheduler that answers, and those of its workers whose code and evidence are this computer's."""

    client: Client
    address: str
    own: Description
    say: Callable[[str], None]
    sound: dict[str, int] = field(default_factory=dict)
    _refused: dict[str, str] = field(default_factory=dict)
    _said: set[str] = field(default_factory=set)
    _had_one: float = field(default_factory=time.monotonic)

    def look(self, patience: float = SECONDS_WITHOUT_WORKERS) -> None:
        """Learn which workers there are; prove those that are new, and say which are refused."""
        try:
            threads = self.client.nthreads()
            new = sorted(threads.keys() - self.sound.keys() - self._refused.keys())
            found = self.client.run(describe, workers=new, on_error="return") if new else {}
        except (OSError, ValueError) as gone:
            raise SchedulerUnreachable(self.address, "does not answer any more") from gone
        self.sound = {worker: self.sound[worker] for worker in self.sound.keys() & threads.keys()}
        self._refused = {worker: self._refused[worker] for worker in self._refused.keys() & threads.keys()}
        for worker, description in sorted(found.items()):
            self._admit(worker, threads[worker], description)
        self._report_refused_or_give_up(patience)

    def _admit(self, worker: str, threads: int, description: Description | Exception) -> None:
        if isinstance(description, OSError) and description.errno is None:
            return  # a connection's error, not one of files: the worker went while it was asked
        if differs := _say_difference(self.own, description):
            self._refused[worker] = differs
        else:
            self.sound[worker] = threads

    def _report_refused_or_give_up(self, patience: float) -> None:
        if self.sound:
            self._had_one = time.monotonic()
            unsaid = {worker: why for worker, why in self._refused.items() if worker not in self._said}
            self._said |= unsaid.keys()
            for sentence in _say_refused(unsaid):
                self.say(sentence)
        elif time.monotonic() - self._had_one > patience:
            if self._refused:
                raise WorkersDiffer(" ".join(_say_refused(self._refused)))
            raise SchedulerUnreachable(self.address, "has no workers")


@dataclass
class ClusterPool:
    """At most ``most`` councils under way on a cluster, and the folder that their pages are written into."""

    cluster: Cluster
    folder: Path
    most: int | None
    _tasks: list[_Task] = field(default_factory=list)
    _unpacked: list[tuple[Order, Failure]] = field(default_factory=list)

    @property
    def has_room(self) -> bool:
        """Whether another council can be taken on; each worker has one in hand beside those it makes."""
        sound = self.cluster.sound
        return len(self._tasks) < (self.most or sum(sound.values()) + len(sound))

    @property
    def under_way(self) -> list[Order]:
        """The pages given and not yet ended."""
        given = [order for task in self._tasks for order in task.parcel.orders]
        return [order for order, _failure in self._unpacked] + given

    @property
    def councils(self) -> list[str]:
        """The councils whose workers wait for another page: none, since each is given all of its pages."""
        return []

    def give(self, orders: deque[Order]) -> None:
        """Send out all of a council's waiting pages, which share its briefing."""
        taken = [orders.popleft() for _order in range(len(orders))]
        try:
            parcel = pack(taken, self.cluster.own.sources)
        except OSError as refused:
            failure = Failure(None, f"A file of the page cannot be read any more: {refused.strerror}.")
            self._unpacked += [(order, failure) for order in taken]
        else:
            self._send(parcel)

    def collect(self, seconds: float) -> Iterator[tuple[Order, Failure | None]]:
        """Write the pages that come back within some seconds; send again what no worker has any more."""
        unpacked, self._unpacked = self._unpacked, []
        yield from unpacked
        if self._tasks:
            with self.cluster.client.as_current(), suppress(TimeoutError, CancelledError):
                wait([task.future for task in self._tasks], seconds, "FIRST_COMPLETED")
        for task in [task for task in self._tasks if task.future.done()]:
            yield from self._take(task)
        self.cluster.look()
        for task in [task for task in self._tasks if task.workers.isdisjoint(self.cluster.sound)]:
            if self.cluster.sound:
                self._tasks.remove(task)
                task.future.cancel()
                self._send(task.parcel)

    def close(self) -> None:
        """Have the cluster stop whatever is under way; nothing of it is written."""
        futures = [task.future for task in self._tasks]
        self._tasks, self._unpacked = [], []
        with suppress(OSError, TimeoutError):
            self.cluster.client.cancel(futures, force=True)

    def _send(self, parcel: Parcel) -> None:
        workers = sorted(self.cluster.sound)
        future = self.cluster.client.submit(make_pages, parcel, pure=False, retries=1, workers=workers)
        self._tasks.append(_Task(parcel, future, frozenset(workers)))

    def _take(self, task: _Task) -> Iterator[tuple[Order, Failure | None]]:
        try:
            deliveries = task.future.result(SECONDS_TO_FETCH)
        except TimeoutError:
            return
        except CancelledError as gone:
            raise SchedulerUnreachable(self.cluster.address, "has lost what it was given") from gone
        except KilledWorker:
            deliveries = [Delivery(DIED, {}) for _order in task.parcel.orders]
        except Exception as stopped:  # noqa: BLE001 - whatever one council's task met costs no other its pages
            failure = Failure(None, f"{type(stopped).__name__}: {' '.join(str(stopped).split())}")
            deliveries = [Delivery(failure, {}) for _order in task.parcel.orders]
        self._tasks.remove(task)
        for order, delivery in zip(task.parcel.orders, deliveries, strict=True):
            yield order, attempt(delivery.write, order, self.folder)


@contextmanager
def reach_cluster(address: str, say: Callable[[str], None]) -> Iterator[OpenPool]:
    """Reach a scheduler that has at least one sound worker; give what opens a run's pool there."""
    # What is said of a cluster is said in our own words, and once.
    for name in [name for name in logging.root.manager.loggerDict if name.startswith("distributed")]:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    limit = f"{SECONDS_TO_REACH}s"
    with warnings.catch_warnings(), dask.config.set({"distributed.comm.timeouts.connect": limit}):
        warnings.simplefilter("ignore", VersionMismatchWarning)
        warnings.filterwarnings("ignore", "Sending large graph")  # an inspection report is large
        with _connect(address) as client:
            cluster = Cluster(client, address, describe(), say)
            while not cluster.sound:
                cluster.look(SECONDS_TO_REACH)
                time.sleep(0 if cluster.sound else 0.2)
            yield partial(ClusterPool, cluster)


def _connect(address: str) -> Client:
    try:
        # A client takes far longer to give up than to be refused; so it is made where somebody answers.
        asyncio.run(asyncio.wait_for(_check_reachable(address), SECONDS_TO_REACH))
        return Client(address, timeout=SECONDS_TO_REACH, set_as_default=False)
    except (OSError, TypeError, ValueError, RuntimeError) as refused:
        met = f"does not answer within {SECONDS_TO_REACH} seconds"
        if address.lower().startswith("tls"):
            met = (
                "cannot be reached with the certificates that Dask's own settings name (distributed.comm.tls)"
            )
        raise SchedulerUnreachable(address, met) from refused


async def _check_reachable(address: str) -> None:
    comm = await connect(address, SECONDS_TO_REACH, **Security().get_connection_args("client"))
    comm.abort()


def _say_refused(refused: Mapping[str, str]) -> Iterator[str]:
    """Say which workers are refused, in one sentence for each reason."""
    for why in dict.fromkeys(refused.values()):
        first, *others = [worker for worker in refused if refused[worker] == why]
        more = f" and {len(others)} more like it are" if others else " is"
        yield f"The worker {first}{more} refused: {why}."


def _say_difference(own: Description, theirs: Description | Exception) -> str:
    """Say how a worker differs from this computer; nothing where it does not."""
    if isinstance(theirs, Exception):
        return f"it cannot import the workbook ({type(theirs).__name__}: {' '.join(str(theirs).split())})"
    if theirs.is_stale:
        return "the files of its code or evidence have changed since it was started"
    if theirs.installed != own.installed:
        has, lacks = theirs.installed - own.installed, own.installed - theirs.installed
        return f"it has {_name(has)}, and this computer has {_name(lacks)}"
    if theirs.sources != own.sources:
        return (
            f"its code or evidence has the fingerprint {theirs.sources[:8]}, "
            f"and this computer's {own.sources[:8]}"
        )
    return ""


def _name(installed: frozenset[str]) -> str:
    named = sorted(installed)[:_DIFFERENCES_SAID]
    more = len(installed) - len(named)
    return (", ".join(named) or "none of that") + (f" and {more} more" if more else "")
