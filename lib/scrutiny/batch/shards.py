"""Shards: a run shared out among computers by its councils, each with a report of its own."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

from scrutiny.batch.pages import Page
from scrutiny.batch.reports import REPORT
from scrutiny.errors import ShardNotUnderstood

_WRITTEN = re.compile(r"(?P<number>\d{1,4})/(?P<of>\d{1,4})")


@dataclass(frozen=True)
class Shard:
    """One part of a run, of so many."""

    number: int
    of: int

    @property
    def report(self) -> str:
        """What the shard's report is called, so that the folders of all can be copied into one."""
        return REPORT if self.of == 1 else f"run.{self.number}-of-{self.of}.json"

    def choose(self, pages: Sequence[Page]) -> list[Page]:
        """Give the pages of the councils that are this shard's, wherever and whenever it is asked."""
        return [page for page in pages if crc32(page.council.encode()) % self.of == self.number - 1]


WHOLE = Shard(1, 1)


def parse_shard(text: str) -> Shard:
    """Understand which part of a run is meant, such as 2/4; the whole where nothing is said."""
    if not text:
        return WHOLE
    written = _WRITTEN.fullmatch(text)
    if written is None or not 1 <= int(written["number"]) <= int(written["of"]):
        raise ShardNotUnderstood(text)
    return Shard(int(written["number"]), int(written["of"]))
