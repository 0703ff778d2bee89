"""Reads the rows of the record as reviews and entries; a damaged one keeps no other from being read."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from scrutiny.errors import EntryRefused, RecordDamaged
from scrutiny.record.entries import Entry, EntryKind, ReviewName, check_name, read_instant, say_instant
from scrutiny.record.identities import Identity, find_identity
from scrutiny.record.tables import ENTRIES, REVIEWS, read_entry, read_number, read_text, to_entry

_IDENTIFIES = {EntryKind.OPENED.value, EntryKind.RENAMED.value, EntryKind.ERASED.value}


@dataclass(frozen=True)
class ReviewListing:
    """One review as the record lists it: which it is, how long its record is, and when it was opened."""

    id: str
    review: ReviewName
    number: int
    head: str
    opened_at: datetime

    @property
    def identity(self) -> Identity:
        """Give which review the record keeps it as."""
        return Identity(self.review.council, self.review.name, say_instant(self.opened_at))


@dataclass(frozen=True)
class DamagedListing:
    """A review whose line in the list cannot be read: what can be told of it, and what is wrong."""

    id: object
    review: ReviewName
    what: str


def list_entries(connection: Connection, review: ReviewName, wanted: Select[Any]) -> tuple[Entry, ...]:
    """Give the entries of a review that are asked for, in order."""
    return tuple(to_entry(row, review) for row in connection.execute(wanted.order_by(ENTRIES.c.number)))


def list_listings(connection: Connection) -> tuple[ReviewListing, ...]:
    """Give every review whose line can be read, by council and name."""
    return tuple(read for read in _read_all(connection) if isinstance(read, ReviewListing))


def list_damaged(connection: Connection) -> tuple[DamagedListing, ...]:
    """Give every review whose line cannot be read."""
    return tuple(read for read in _read_all(connection) if isinstance(read, DamagedListing))


def read_listing(connection: Connection, id_: str) -> ReviewListing:
    """Give one review by its id; one whose line cannot be read is damage, and is named."""
    row = connection.execute(select(REVIEWS).where(REVIEWS.c.id == id_)).one()
    read = _read(row)
    if isinstance(read, DamagedListing):
        raise RecordDamaged(f"The review {read.review} cannot be read: {read.what}")
    return read


def read_identity(connection: Connection, id_: str) -> Identity | None:
    """Give which review it is, as those of its entries that can be read seal it."""
    rows = connection.execute(
        select(ENTRIES)
        .where(ENTRIES.c.review == id_, ENTRIES.c.kind.in_(_IDENTIFIES))
        .order_by(ENTRIES.c.number)
    )
    return find_identity(entry for row in rows if (entry := read_entry(row)))


def _read_all(connection: Connection) -> tuple[ReviewListing | DamagedListing, ...]:
    rows = connection.execute(select(REVIEWS).order_by(REVIEWS.c.council, REVIEWS.c.name))
    return tuple(_read(row) for row in rows)


def _read(row: Row[Any]) -> ReviewListing | DamagedListing:
    review = ReviewName(_tell(row.council), _tell(row.name))
    what = next((what for column, (check, what) in _COLUMNS.items() if not _passes(check, row, column)), "")
    if what:
        return DamagedListing(row.id, review, what)
    return ReviewListing(row.id, review, row.entries, row.head, read_instant(row.opened_at))


def _check_named(council: str, name: str) -> None:
    named = ReviewName(council, name)
    if check_name(named) != named:
        raise ValueError


def _passes(check: Any, row: Row[Any], column: str) -> bool:  # noqa: ANN401 - whatever reads a value
    try:
        check(row._mapping[column])  # noqa: SLF001 - public, in spite of its name
    except (TypeError, ValueError, EntryRefused):
        return False
    return True


def _tell(value: object) -> str:
    """Give what a damaged text still says, with a mark in the place of what cannot be read."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


_COLUMNS = {
    "id": (read_text, "its id is not one"),
    "council": (lambda value: _check_named(read_text(value), "name"), "its council is not one"),
    "name": (
        lambda value: _check_named("council", read_text(value)),
        "its name is not one that a review has",
    ),
    "entries": (read_number, "its number of entries is not a number"),
    "head": (read_text, "the end that it names is not text that can be read"),
    "opened_at": (lambda value: read_instant(read_text(value)), "its day of opening is not a date"),
}
