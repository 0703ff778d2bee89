"""Damage to a record, in a cell or a byte: it is named or harmless, and costs no other review anything."""

import importlib.util
import sqlite3
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest
from sqlalchemy import text

from scrutiny.errors import RecordDamaged
from scrutiny.record.checking import verify_damaged, verify_review
from scrutiny.record.entries import EntryKind, ReviewName, Writing
from scrutiny.record.records import Record
from scrutiny.vocabulary import Role

LEEDS, YORK = ReviewName("leeds", "2026-27"), ReviewName("york", "2026-27")
ENTRY = "number = 3 AND review = (SELECT id FROM reviews WHERE council = 'leeds')"
TOOL = Path(__file__).resolve().parents[2] / "tools" / "damage_records.py"


@pytest.fixture(scope="session")
def damaging() -> ModuleType:
    spec = importlib.util.spec_from_file_location("damage_records", TOOL)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def written(record: Record) -> Record:
    for number in range(4):
        writing = Writing(EntryKind.ANSWERED, "rr_before", "Yes é.", "Ada", Role.MEMBER, f"t{number}")
        record.write(LEEDS, writing)
        record.write(YORK, writing)
    return record


def test_a_hundred_random_damages_are_each_named_or_harmless(damaging: ModuleType, tmp_path: Path) -> None:
    counts = damaging.try_damages(100, 20261128, tmp_path)
    assert counts.total() == 100
    assert counts["named"] > 50
    assert counts["the whole file"] < 10


@pytest.mark.long
@pytest.mark.parametrize("seed", range(5))
def test_a_thousand_random_damages_are_each_named_or_harmless(
    damaging: ModuleType, tmp_path: Path, seed: int
) -> None:
    assert damaging.try_damages(200, seed, tmp_path).total() == 200


def damage(record: Record, table: str, column: str, value: str, where: str) -> None:
    with closing(sqlite3.connect(record.store.where)) as connection:
        connection.execute(f"UPDATE {table} SET {column} = {value} WHERE {where}")  # noqa: S608 - of this test
        connection.commit()


@pytest.mark.parametrize(
    ("column", "value", "what"),
    [
        ("entries", "'many'", "its number of entries is not a number"),
        ("opened_at", "'yesterday'", "its day of opening is not a date"),
        ("name", "CAST(x'32ff36' AS TEXT)", "its name is not one that a review has"),
        ("name", "x'3230'", "its name is not one that a review has"),
        ("head", "CAST(x'ff' AS TEXT)", "the end that it names is not text that can be read"),
    ],
)
@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_a_review_whose_line_cannot_be_read_is_named_and_the_others_go_on(
    written: Record, column: str, value: str, what: str
) -> None:
    damage(written, "reviews", column, value, "council = 'leeds'")
    assert [found.review for found in written.list_reviews()] == [YORK]
    (damaged,) = written.list_damaged()
    broken = verify_damaged(written.store, damaged)
    assert (damaged.review.council, damaged.what) == ("leeds", what)
    assert (broken.number, broken.what) == (5, f"all to here is whole, but {what}")
    assert written.read(YORK).number == 5
    assert verify_review(written.store, written.list_reviews()[0]) is None


@pytest.mark.parametrize(
    "column", ["body", "author", "about", "token", "kind", "role", "at", "replaces", "hash"]
)
@pytest.mark.parametrize("value", ["CAST(x'22ff22' AS TEXT)", "x'6162'", "7.5"])
@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_a_cell_that_is_no_text_breaks_one_review_at_its_entry(
    written: Record, column: str, value: str
) -> None:
    damage(written, "entries", column, value, ENTRY)
    broken = {found.review: verify_review(written.store, found) for found in written.list_reviews()}
    assert broken[YORK] is None
    assert (found := broken[LEEDS])
    assert found.number == 3
    assert written.read(YORK).number == 5
    if value != "7.5":
        with pytest.raises(RecordDamaged, match="Entry 3 of the review leeds, 2026-27 cannot be read"):
            written.read(LEEDS)


@pytest.mark.parametrize(
    ("column", "value"),
    [("body", "{"), ("at", "yesterday"), ("at", "0001-01-01T00:00:00.000000+00:00"), ("role", "chair")],
)
def test_a_value_that_is_none_breaks_one_review_in_every_kind_of_place(
    written: Record, column: str, value: str
) -> None:
    change = f"UPDATE entries SET {column} = :value WHERE {ENTRY}"  # noqa: S608 - of this test
    with written.store.writing() as connection:
        connection.execute(text(change), {"value": value})
    broken = [verify_review(written.store, found) for found in written.list_reviews()]
    assert [found and found.number for found in broken] == [3, None]
    assert written.read(YORK).number == 5
