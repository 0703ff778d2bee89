"""Proves a review's record: its numbers, its chain, its hashes, and the end that the review itself names."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select

from scrutiny.errors import RecordDamaged
from scrutiny.record.entries import FIRST_BEFORE, Entry, EntryKind, hash_entry
from scrutiny.record.erasures import is_erasure_of
from scrutiny.record.reading import ReviewListing
from scrutiny.record.stores import Store
from scrutiny.record.tables import ENTRIES, REVIEWS, to_entry


@dataclass(frozen=True)
class Break:
    """The first place where a review's record is not as it was written: the number, and what is wrong."""

    number: int
    what: str


@dataclass(frozen=True)
class End:
    """Where a review says that its chain ends: the number of its last entry, and that entry's hash."""

    number: int
    head: str


def verify(entries: Iterable[Entry], end: End | None = None) -> Break | None:
    """Give the first break in a review's entries, or nothing where they are whole to their end."""
    last: Entry | None = None
    for entry in entries:
        if what := _find_fault(entry, last):
            return Break(entry.number, what)
        last = entry
    if end is None:
        return None
    number, head = (last.number, last.hash) if last else (0, FIRST_BEFORE)
    if number < end.number:
        return Break(number + 1, f"it is missing: the review has {end.number} entries")
    if (number, head) != (end.number, end.head):
        return Break(number, "it is not the last entry that the review names")
    return None


def verify_review(store: Store, listing: ReviewListing) -> Break | None:
    """Give the first break in the record of one review, or nothing where it is whole."""
    with store.reading() as connection:
        rows = connection.execute(
            select(ENTRIES).where(ENTRIES.c.review == listing.id).order_by(ENTRIES.c.number)
        ).all()
        # Read again with the entries, since somebody may be writing at this moment.
        end = connection.execute(
            select(REVIEWS.c.entries, REVIEWS.c.head).where(REVIEWS.c.id == listing.id)
        ).one()
    reading = _Reading(rows)
    broken = verify(reading, End(end.entries, end.head))
    return reading.unreadable or broken


@dataclass
class _Reading:
    """The rows of a review as entries, up to the first that cannot be read."""

    rows: Iterable[Row[Any]]
    unreadable: Break | None = None

    def __iter__(self) -> Iterator[Entry]:
        for row in self.rows:
            try:
                yield to_entry(row)
            except RecordDamaged:
                self.unreadable = Break(row.number, "it cannot be read")
                return


def _find_fault(entry: Entry, last: Entry | None) -> str:
    """Say what is wrong with an entry after the one before it; nothing where nothing is."""
    if last is None:
        begins = _find_first_fault(entry)
    elif entry.kind in {EntryKind.OPENED, EntryKind.ERASED}:
        begins = "a review is opened or erased here, in its middle"
    elif entry.number != last.number + 1:
        begins = f"entry {last.number + 1} should be here"
    elif entry.before != last.hash or entry.review != last.review:
        begins = "it does not follow the entry before it"
    else:
        begins = ""
    return begins or ("" if _is_sealed(entry) else "it is not as it was written: its hash is another")


def _find_first_fault(entry: Entry) -> str:
    if entry.kind is EntryKind.OPENED:
        is_first = entry.number == 1 and entry.before == FIRST_BEFORE
    else:
        # After an erasure the chain begins with the entry that says so, which counts those it erased.
        is_first = entry.kind is EntryKind.ERASED and is_erasure_of(entry.body, entry.number - 1)
    return "" if is_first else "the entries before it are missing"


def _is_sealed(entry: Entry) -> bool:
    try:
        return hash_entry(entry) == entry.hash
    except ValueError:  # half a character, or a number that is none
        return False
