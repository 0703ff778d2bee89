"""The action log: what officers wrote that was done, line by line, as the record has kept it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from scrutiny.record.bodies import make_readable
from scrutiny.record.kept_tables import hash_words, list_rows
from scrutiny.record.settling import list_writers, read_version
from scrutiny.review.meeting_tables import PAUSED, PROPOSED
from scrutiny.review.page import Page
from scrutiny.words.dates import say_day
from scrutiny.words.sentences import join_words, say_count

_MOST = 30_000
_STATUS = PROPOSED.headings.index("Proposed status")
_DONE = PROPOSED.headings.index("Done so far")


@dataclass(frozen=True)
class LogLine:
    """One line of the action log: the day it was written, what was done, and who wrote it."""

    day: date
    words: str
    authors: tuple[str, ...]

    @property
    def said(self) -> str:
        """The whole line."""
        return f"{say_day(self.day)}, {join_words([*self.authors])}: {self.words}"


@dataclass(frozen=True)
class ItemHistory:
    """What the record has kept of one item of the tracker: its action log, and since when it is paused."""

    log: tuple[LogLine, ...] = ()
    paused_since: date | None = None


def list_histories(page: Page) -> Mapping[str, ItemHistory]:
    """List the history of each item, by the key of its row; nothing is ever taken out of a log.

    What one person goes on to write on one day is one line. A page that is only read cannot ask the record.
    """
    histories: dict[str, ItemHistory] = {}
    # A page may show a review as it stood after one of its entries.
    entries = (entry for entry in page.list_entries(PROPOSED.about) if entry.number <= page.state.number)
    for entry in entries:
        version = read_version(make_readable(entry))
        for row in list_rows([version.body], PROPOSED.headings, is_grid=True):
            name = row.key or hash_words(row.cells[0])
            line = LogLine(entry.at.astimezone().date(), row.cells[_DONE], list_writers(version))
            before = histories.get(name, ItemHistory())
            since = (before.paused_since or line.day) if row.cells[_STATUS] == PAUSED else None
            histories[name] = ItemHistory(_add(before.log, line), since)
    return histories


def _add(lines: tuple[LogLine, ...], line: LogLine) -> tuple[LogLine, ...]:
    if not line.words or (lines and lines[-1].words == line.words):
        return lines
    is_going_on = bool(lines) and (lines[-1].day, lines[-1].authors) == (line.day, line.authors)
    return (*(lines[:-1] if is_going_on else lines), line)


def say_log(lines: Sequence[LogLine]) -> str:
    """Say the lines one below the other; of more than a cell can hold, the newest, and how many there are."""
    said = [line.said for line in lines]
    left = len(said)
    while left and len("\n".join(said[-left:])) > _MOST:
        left -= 1
    earlier = len(said) - left
    begins = [f"{say_count(earlier, 'earlier line')} in the record."] if earlier else []
    return "\n".join([*begins, *said[earlier:]])
