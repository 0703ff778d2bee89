"""Erases what was written in one review: one entry stays that says so, and the text is gone."""

import uuid

from sqlalchemy import delete, text

from scrutiny.errors import RecordUnavailable
from scrutiny.record.appending import Head, add_entry, find_head
from scrutiny.record.choosing import check_written
from scrutiny.record.entries import (
    THE_REVIEW,
    Entry,
    EntryKind,
    Json,
    ReviewName,
    Writing,
    check_author,
    make_entry,
)
from scrutiny.record.erasures import describe_erasure
from scrutiny.record.persons import check_person
from scrutiny.record.stores import Store
from scrutiny.record.tables import ENTRIES
from scrutiny.vocabulary import Role


def erase_review(store: Store, review: ReviewName, author: str) -> Entry:
    """Erase every entry of a review for good, and give the one entry that stays in their place."""
    author = check_person(check_author(author))
    with store.writing() as connection:
        head = check_written(find_head(connection, review), review)
        entry = _make_erasure(head, author, describe_erasure(connection, head.review, head.number))
        connection.execute(delete(ENTRIES).where(ENTRIES.c.review == head.review))
        add_entry(connection, entry)
    _clear_away(store)
    return entry


def _make_erasure(head: Head, author: str, body: Json) -> Entry:
    token = uuid.uuid4().hex
    erasure = Writing(EntryKind.ERASED, THE_REVIEW, body, author, Role.FACILITATOR, token)
    return make_entry(erasure, head.review, head.number + 1, head.hash)


def _clear_away(store: Store) -> None:
    """Have the store write itself anew, so that nothing of what was deleted lies in its free space."""
    with store.tending() as connection:
        if store.file is None:
            connection.execute(text("VACUUM FULL entries"))
            return
        connection.execute(text("VACUUM"))
        busy = connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)")).one()[0]
    if busy:
        raise RecordUnavailable(
            f"the review is erased, but another program is reading {store.file}, "
            "so that what was written may still be in the file beside it",
            "Close every page of the workbook, then erase the review again.",
        )
