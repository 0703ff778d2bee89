"""Erases what was written in one review: one entry stays that says so, and the text is gone."""

import uuid

from sqlalchemy import delete, text

from scrutiny.errors import RecordFull, RecordUnavailable
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
from scrutiny.record.reading import read_identity, read_listing
from scrutiny.record.rights import Act, Person, check_right, lead_on_trust
from scrutiny.record.stores import Store
from scrutiny.record.tables import ENTRIES

_FULL = "since the disk it is kept on is full"


def erase_review(store: Store, review: ReviewName, author: str) -> Entry:
    """Erase every entry of a review for good, and give the one entry that stays in their place."""
    person = lead_on_trust(check_person(check_author(author)))
    check_right(person, Act.ERASE)
    try:
        entry = _erase(store, review, person)
    except RecordFull:
        raise RecordFull(f"{store.where}: nothing was erased, {_FULL}", _say_room(store)) from None
    try:
        _clear_away(store)
    except RecordFull:
        because = (
            f"{store.where}: the review is erased, but what was written may still be in the file, {_FULL}"
        )
        raise RecordFull(because, _say_room(store)) from None
    return entry


def _erase(store: Store, review: ReviewName, person: Person) -> Entry:
    with store.writing() as connection:
        head = check_written(find_head(connection, review), review)
        # As its own entries seal it, so that an erasure hides no review that was moved or renamed.
        identity = read_identity(connection, head.review) or read_listing(connection, head.review).identity
        body = describe_erasure(connection, head.review, head.number, identity)
        entry = _make_erasure(head, person, body)
        connection.execute(delete(ENTRIES).where(ENTRIES.c.review == head.review))
        add_entry(connection, entry, head.named)
    return entry


def _say_room(store: Store) -> str:
    """Say how much room an erasure needs: it writes the file anew beside itself."""
    if store.file is None:
        return "Ask whoever runs the server to make room there, then erase the review again."
    files = [store.file, store.file.with_name(store.file.name + "-wal")]
    size = sum(file.stat().st_size for file in files if file.exists())
    megabytes = 1 + 2 * size // 1_000_000
    return (
        f"Move or delete other files on the disk that holds {store.file.parent}, until {megabytes:,} MB "
        "of it are free. Then erase the review again."
    )


def _make_erasure(head: Head, person: Person, body: Json) -> Entry:
    token = uuid.uuid4().hex
    erasure = Writing(EntryKind.ERASED, THE_REVIEW, body, person.name, person.role, token, how=person.how)
    return make_entry(erasure, head.review, head.number + 1, head.hash)


def _clear_away(store: Store) -> None:
    """Have the store write itself anew, so that nothing of what was deleted lies in its free space."""
    with store.maintaining() as connection:
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
