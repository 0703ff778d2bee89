"""Proving a record: any change to it is found, and the first break is named."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from scrutiny.record.checking import Break, End, verify, verify_review
from scrutiny.record.entries import Entry, EntryKind, ReviewName, Writing, hash_entry
from scrutiny.record.records import Record
from scrutiny.vocabulary import Role

REVIEW = ReviewName("leeds", "2026-27")


@pytest.fixture
def entries(record: Record) -> tuple[Entry, ...]:
    for number in range(4):
        body = f"answer {number}"
        record.write(REVIEW, Writing(EntryKind.ANSWERED, "rr_before", body, "Ada", Role.MEMBER, f"t{number}"))
    return record.read_since(REVIEW, 0)


def test_a_record_as_it_was_written_is_whole(record: Record, entries: tuple[Entry, ...]) -> None:
    (listing,) = record.list_reviews()
    assert verify(entries, End(entries[-1].number, entries[-1].hash)) is None
    assert verify_review(record.store, listing) is None


def resealed(entry: Entry) -> Entry:
    return replace(entry, hash=hash_entry(entry))


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (lambda all_: [*all_[:2], replace(all_[2], body="x"), *all_[3:]], Break(3, "it is not as it was")),
        (lambda all_: [*all_[:2], replace(all_[2], author="x"), *all_[3:]], Break(3, "it is not as it was")),
        (lambda all_: [*all_[:2], resealed(replace(all_[2], body="x")), *all_[3:]], Break(4, "it does not")),
        (lambda all_: [*all_[:2], *all_[3:]], Break(4, "entry 3 should be here")),
        (lambda all_: [*all_[:2], all_[3], all_[2], all_[4]], Break(4, "entry 3 should be here")),
        (lambda all_: all_[1:], Break(2, "the entries before it are missing")),
        (lambda all_: all_[:-1], Break(5, "it is missing: the review has 5")),
        (lambda _: [], Break(1, "it is missing: the review has 5")),
        (lambda all_: [*all_[:-1], resealed(replace(all_[-1], body="x"))], Break(5, "it is not the last")),
        (
            lambda all_: [*all_[:2], resealed(replace(all_[2], kind=EntryKind.ERASED))],
            Break(3, "a review is opened or erased here"),
        ),
    ],
    ids=range(10),
)
@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_the_first_break_is_named(
    entries: tuple[Entry, ...], change: Callable[[list[Entry]], list[Entry]], found: Break
) -> None:
    broken = verify(change(list(entries)), End(entries[-1].number, entries[-1].hash))
    assert broken is not None
    assert (broken.number, broken.what[: len(found.what)]) == (found.number, found.what)


@pytest.mark.parametrize(
    ("statement", "number"),
    [
        ("UPDATE entries SET body = '\"x\"' WHERE number = 3", 3),
        ("UPDATE entries SET body = '{' WHERE number = 3", 3),
        ("UPDATE entries SET at = 'yesterday' WHERE number = 3", 3),
        ("UPDATE entries SET role = 'chair' WHERE number = 3", 3),
        ("UPDATE entries SET replaces = '[9]' WHERE number = 2", 2),
        ("DELETE FROM entries WHERE number = 3", 4),
        ("DELETE FROM entries WHERE number > 3", 4),
        ("UPDATE reviews SET entries = 4", 5),
        ("UPDATE reviews SET head = 'x'", 5),
    ],
)
def test_a_change_made_behind_the_records_back_is_found(tmp_path: Path, statement: str, number: int) -> None:
    file = tmp_path / "record.sqlite3"
    record = Record.open(f"sqlite:///{file}")
    for count in range(4):
        token = f"t{count}"
        record.write(REVIEW, Writing(EntryKind.ANSWERED, "rr_before", "Yes.", "Ada", Role.MEMBER, token))
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(statement)
        connection.commit()
    broken = verify_review(record.store, record.list_reviews()[0])
    assert broken is not None
    assert broken.number == number
    record.close()
