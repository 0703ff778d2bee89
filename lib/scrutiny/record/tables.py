"""The record's two tables, as the code of this version uses them; `migrations` makes them."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Row,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from scrutiny.errors import RecordDamaged
from scrutiny.record.entries import Entry, EntryKind, say_instant, write_canonically
from scrutiny.vocabulary import Role

METADATA = MetaData()
REVIEWS = Table(
    "reviews",
    METADATA,
    Column("id", String(32), primary_key=True),
    Column("council", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("entries", Integer, nullable=False),  # the number of the last entry
    Column("head", String(64), nullable=False),  # the hash of the last entry, so that a tail cut off is found
    Column("opened_at", String(40), nullable=False),
    UniqueConstraint("council", "name", name="reviews_council_name"),
)
ENTRIES = Table(
    "entries",
    METADATA,
    Column("review", String(32), ForeignKey("reviews.id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("kind", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("at", String(40), nullable=False),
    Column("token", Text, nullable=False),
    Column("replaces", Text, nullable=False),
    Column("before", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    UniqueConstraint("review", "token", name="entries_review_token"),
    Index("entries_review_about_number", "review", "about", "number"),
)


def to_row(entry: Entry) -> dict[str, str | int]:
    """Give an entry as a row of its table."""
    return {
        "review": entry.review,
        "number": entry.number,
        "kind": entry.kind.value,
        "about": entry.about,
        "body": write_canonically(entry.body),
        "author": entry.author,
        "role": entry.role.value,
        "at": say_instant(entry.at),
        "token": entry.token,
        "replaces": json.dumps(entry.replaces),
        "before": entry.before,
        "hash": entry.hash,
    }


def to_entry(row: Row[Any]) -> Entry:
    """Give a row of the table of entries as an entry; a row that is none is damage."""
    review, number, kind, about, body, author, role, at, token, replaces, before, sealed = tuple(row)
    try:
        return Entry(
            review,
            number,
            EntryKind(kind),
            about,
            json.loads(body),
            author,
            Role(role),
            datetime.fromisoformat(at),
            token,
            tuple(json.loads(replaces)),
            before,
            sealed,
        )
    except (TypeError, ValueError, RecursionError):
        pass
    # Raised here and not above, so that no traceback carries what was written.
    raise RecordDamaged(f"Entry {number} of a review in the record cannot be read")
