"""Reads the rows of the record's tables as reviews and entries."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from scrutiny.record.entries import Entry, ReviewName
from scrutiny.record.tables import ENTRIES, REVIEWS, to_entry


@dataclass(frozen=True)
class ReviewListing:
    """One review as the record lists it: which it is, how long its record is, and when it was opened."""

    id: str
    review: ReviewName
    number: int
    head: str
    opened_at: datetime


def list_entries(connection: Connection, wanted: Select[Any]) -> tuple[Entry, ...]:
    """Give the entries that are asked for, in order."""
    return tuple(to_entry(row) for row in connection.execute(wanted.order_by(ENTRIES.c.number)))


def list_listings(connection: Connection) -> tuple[ReviewListing, ...]:
    """Give every review there is, by council and name."""
    rows = connection.execute(select(REVIEWS).order_by(REVIEWS.c.council, REVIEWS.c.name))
    return tuple(to_listing(row) for row in rows)


def to_listing(row: Row[Any]) -> ReviewListing:
    """Give a row of the table of reviews as a listing."""
    opened_at = datetime.fromisoformat(row.opened_at)
    return ReviewListing(row.id, ReviewName(row.council, row.name), row.entries, row.head, opened_at)
