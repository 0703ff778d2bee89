"""The record's two tables, as the code of this version uses them; `migrations` makes them."""

import json
from collections.abc import Callable
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
from scrutiny.record.entries import (
    Entry,
    EntryKind,
    Json,
    ReviewName,
    read_instant,
    say_instant,
    write_canonically,
)
from scrutiny.record.rights import HowKnown
from scrutiny.vocabulary import Role

# Between what somebody is here as and how that is known, in the column of roles.
_BY = ", by "
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
        "role": entry.role.value if entry.how is HowKnown.ON_TRUST else f"{entry.role}{_BY}{entry.how}",
        "at": say_instant(entry.at),
        "token": entry.token,
        "replaces": json.dumps(entry.replaces),
        "before": entry.before,
        "hash": entry.hash,
    }


def read_entry(row: Row[Any]) -> Entry | None:
    """Give a row of the table of entries as an entry; nothing where it is none, so that it is told nowhere.

    What is read is exactly what was written: every value of its own type, and in the form that is kept.
    """
    given = row._asdict()
    try:
        read: dict[str, Any] = {name: _READ.get(name, read_text)(value) for name, value in given.items()}
    except (TypeError, ValueError, RecursionError):
        return None
    role, how = read.pop("role")
    return Entry(**read, role=role, how=how)


def to_entry(row: Row[Any], review: ReviewName) -> Entry:
    """Give a row of a review as an entry; one that is none is damage, and is named."""
    entry = read_entry(row)
    if entry is None:
        number = f"Entry {row.number}" if isinstance(row.number, int) else "An entry"
        raise RecordDamaged(f"{number} of the review {review} cannot be read")
    return entry


def read_text(value: object) -> str:
    """Give a text of the record; what is none, or holds bytes that are no text, is refused."""
    if not isinstance(value, str):
        raise TypeError
    value.encode()
    return value


def read_number(value: object) -> int:
    """Give a number of the record; anything else in its column is refused."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError
    return value


def _read_body(value: object) -> Json:
    text = read_text(value)
    body: Json = json.loads(text)
    if write_canonically(body) != text:
        raise ValueError
    return body


def _read_role(text: str) -> tuple[Role, HowKnown]:
    """Read a role, with how it is known whose it is; of somebody taken on trust nothing is said."""
    role, by, how = text.partition(_BY)
    known = HowKnown(how) if by else HowKnown.ON_TRUST
    if by and known is HowKnown.ON_TRUST:
        raise ValueError
    return Role(role), known


def _read_replaced(value: object) -> tuple[int, ...]:
    numbers = json.loads(read_text(value))
    if not isinstance(numbers, list):
        raise TypeError
    return tuple(map(read_number, numbers))


_READ: dict[str, Callable[[object], object]] = {
    "number": read_number,
    "kind": lambda value: EntryKind(read_text(value)),
    "body": _read_body,
    "role": lambda value: _read_role(read_text(value)),
    "at": lambda value: read_instant(read_text(value)),
    "replaces": _read_replaced,
}
