"""A Dask scheduler by its address: refused in words where it is none, or where nothing here speaks to one."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from scrutiny.errors import ClusterNotInstalled, SchedulerNotUnderstood

if TYPE_CHECKING:
    from scrutiny.batch.runs import OpenPool

_HIGHEST_PORT = 65535
_ADDRESS = re.compile(
    r"(?P<kind>tcp|tls)://(\[[0-9a-f:.]+\]|[\w.-]+):(?P<port>[0-9]{1,5})", re.ASCII | re.IGNORECASE
)


@contextmanager
def open_scheduler(address: str, say: Callable[[str], None]) -> "Iterator[OpenPool | None]":
    """Reach the scheduler at an address, and give what opens a run's pool there; nothing for no address."""
    if not address:
        yield None
        return
    written = _ADDRESS.fullmatch(address)
    if written is None or int(written["port"]) > _HIGHEST_PORT:
        raise SchedulerNotUnderstood(address)
    try:
        from scrutiny.batch.cluster import reach_cluster  # noqa: PLC0415 - an optional extra
    except ModuleNotFoundError as absent:
        if absent.name and absent.name.split(".")[0] in {"distributed", "dask"}:
            raise ClusterNotInstalled from absent
        raise
    with reach_cluster(address, say) as open_pool:
        yield open_pool
