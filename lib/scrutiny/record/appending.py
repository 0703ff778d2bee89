"""Adds entries to a review, one after the other, each sealed to the one before."""

import uuid
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from scrutiny.errors import EntryRefused, RecordDamaged
from scrutiny.record.admitting import check_admitted
from scrutiny.record.entries import (
    FIRST_BEFORE,
    THE_REVIEW,
    Entry,
    EntryKind,
    ReviewName,
    Writing,
    hash_entry,
    make_entry,
    say_instant,
)
from scrutiny.record.erasures import check_not_erased
from scrutiny.record.hearing import give_notice
from scrutiny.record.identities import describe_opening
from scrutiny.record.ordering import list_in_order
from scrutiny.record.tables import ENTRIES, REVIEWS, to_entry, to_row


@dataclass(frozen=True)
class Head:
    """Where the chain of a review ends: the next entry is sealed to it."""

    review: str
    number: int
    hash: str
    named: ReviewName


def find_head(connection: Connection, review: ReviewName) -> Head | None:
    """Give where a review's chain ends, and keep every other writer of it waiting until we are done."""
    row = connection.execute(
        select(REVIEWS.c.id, REVIEWS.c.entries, REVIEWS.c.head)
        .where(REVIEWS.c.council == review.council, REVIEWS.c.name == review.name)
        .with_for_update()
    ).one_or_none()
    if row and not isinstance(row.entries, int):
        raise RecordDamaged(f"The review {review} cannot be read: its number of entries is not a number")
    return Head(row.id, row.entries, row.head, review) if row else None


def open_review(connection: Connection, review: ReviewName, writing: Writing) -> Head:
    """Give where a review's chain ends; one that nobody wrote to before is opened by whoever writes first."""
    if head := find_head(connection, review):
        return head
    earlier = [listing.id for listing in list_in_order(connection, review.council)]
    body = describe_opening(review, earlier[-1] if earlier else "")
    opening = Writing(EntryKind.OPENED, THE_REVIEW, body, writing.author, writing.role, uuid.uuid4().hex)
    entry = make_entry(opening, uuid.uuid4().hex, 1, FIRST_BEFORE)
    row = {**vars(review), "id": entry.review, "entries": 0, "head": FIRST_BEFORE}
    row |= {"opened_at": say_instant(entry.at)}
    # Whoever opens the same review at the same moment waits here, and then finds ours.
    connection.execute(_insert_review(connection, row))
    head = find_head(connection, review)
    if head is None:
        raise EntryRefused("The review could not be opened.", "Try again.")
    return add_entry(connection, entry, review) if head.review == entry.review else head


def _insert_review(connection: Connection, row: dict[str, Any]) -> Insert:
    if connection.dialect.name == "sqlite":
        return sqlite.insert(REVIEWS).values(row).on_conflict_do_nothing()
    return postgresql.insert(REVIEWS).values(row).on_conflict_do_nothing()


def append(connection: Connection, head: Head, writing: Writing) -> Entry:
    """Add what someone wants to write to a review, or give the entry it made; what was erased stays so."""
    again = select(ENTRIES).where(ENTRIES.c.review == head.review, ENTRIES.c.token == writing.token)
    if row := connection.execute(again).one_or_none():
        return _check_same(to_entry(row, head.named), writing)
    check_not_erased(connection, head.review, writing)
    if any(number > head.number for number in writing.replaces):
        raise EntryRefused("This says that it replaces versions there cannot be.", "Open the page again.")
    check_admitted(connection, head.review, head.named, writing)
    entry = make_entry(writing, head.review, head.number + 1, head.hash)
    add_entry(connection, entry, head.named)
    return entry


def _check_same(entry: Entry, writing: Writing) -> Entry:
    again = make_entry(writing, entry.review, entry.number, entry.before)
    same = hash_entry(replace(again, at=entry.at)) == entry.hash
    if not same:
        raise EntryRefused("This came with a token that something else was written with.", "Type it again.")
    return entry


def add_entry(connection: Connection, entry: Entry, named: ReviewName) -> Head:
    """Put a sealed entry at the end of its review, and give the new end."""
    connection.execute(ENTRIES.insert().values(to_row(entry)))
    connection.execute(
        update(REVIEWS).where(REVIEWS.c.id == entry.review).values(entries=entry.number, head=entry.hash)
    )
    give_notice(connection)
    return Head(entry.review, entry.number, entry.hash, named)
