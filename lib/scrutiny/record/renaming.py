"""Gives a review another name, with an entry that says who gave it."""

import uuid

from sqlalchemy import Connection, select

from scrutiny.errors import EntryRefused, RecordDamaged
from scrutiny.record.appending import Head, add_entry, find_head
from scrutiny.record.checking import Reading, verify
from scrutiny.record.choosing import check_written
from scrutiny.record.entries import (
    THE_REVIEW,
    Entry,
    EntryKind,
    Json,
    ReviewName,
    Writing,
    check_author,
    check_name,
    make_entry,
)
from scrutiny.record.rights import Act, check_right, lead_on_trust
from scrutiny.record.stores import Store
from scrutiny.record.tables import REVIEWS


def rename_review(store: Store, review: ReviewName, name: str, author: str) -> Entry:
    """Give a review another name, or vouch for the one it is kept under; its chain must be whole."""
    called = check_name(ReviewName(review.council, name))
    with store.writing() as connection:
        head = check_written(find_head(connection, review), review)
        taken = select(REVIEWS.c.id).where(REVIEWS.c.council == called.council, REVIEWS.c.name == called.name)
        if connection.scalars(taken).first() not in {None, head.review}:
            raise EntryRefused(f"Another review of {called.council} has that name.", "Choose another name.")
        reading = Reading(connection, store.where, head.review)
        broken = verify(reading) or reading.unreadable
        if broken or reading.number != head.number:
            number = broken.number if broken else reading.number + 1
            raise RecordDamaged(f"The review {review} breaks at entry {number}, so it is not renamed")
        return add_name(connection, head, called, author)


def add_name(connection: Connection, head: Head, called: ReviewName, author: str) -> Entry:
    """Put the entry that gives a review its name at its end, and keep it under that name."""
    person = lead_on_trust(check_author(author))
    check_right(person, Act.RENAME)
    body: Json = {"name": called.name}
    token = uuid.uuid4().hex
    renaming = Writing(EntryKind.RENAMED, THE_REVIEW, body, person.name, person.role, token, how=person.how)
    entry = make_entry(renaming, head.review, head.number + 1, head.hash)
    add_entry(connection, entry, called)
    connection.execute(REVIEWS.update().where(REVIEWS.c.id == head.review).values(name=called.name))
    return entry
