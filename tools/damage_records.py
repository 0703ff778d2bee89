"""Damage the file of a record at random, and see that each is named or harmless and costs nothing else.

python tools/damage_records.py [--times 100] [--seed 1]
"""

import random
import sqlite3
import sys
import tempfile
from argparse import ArgumentParser
from collections import Counter
from contextlib import closing
from pathlib import Path

from scrutiny.cli.saying_records import say_history, say_state
from scrutiny.errors import RecordDamaged, RecordNewer, RecordUnavailable
from scrutiny.record.checking import list_lost, verify_damaged, verify_review
from scrutiny.record.entries import EntryKind, ReviewName, Writing
from scrutiny.record.records import Record
from scrutiny.vocabulary import Role

REVIEWS = tuple(ReviewName(council, "2026-27") for council in ("barnet", "leeds", "york"))
CELLS: tuple[object, ...] = (b"\xff\xfe", "text", "", -1, 2**62, 0.5, b"", "\x00", "[[1]]", "9999-12-31")
NAMED, HARMLESS, WHOLE_FILE = "named", "harmless", "the whole file"


def make_record(file: Path) -> None:
    """Make a record of three reviews."""
    record = Record.open(f"sqlite:///{file}")
    for number in range(60):
        writing = Writing(EntryKind.ANSWERED, "rr_before", "words " * 40, "Ada", Role.MEMBER, f"t{number}")
        record.write(REVIEWS[number % 3], writing)
    record.close()


def damage_cell(file: Path, chance: random.Random) -> str:
    """Put something else into one cell of a record, or into one byte of a text; say what was done."""
    with closing(sqlite3.connect(file)) as connection:
        table = chance.choice(("entries", "entries", "reviews"))
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        column, value = chance.choice(columns), chance.choice(CELLS)
        row = chance.choice(connection.execute(f"SELECT rowid, {column} FROM {table}").fetchall())  # noqa: S608
        if chance.random() < 0.5:  # noqa: PLR2004 - every second time
            text = bytearray(str(row[1]).encode())
            text[chance.randrange(len(text))] = chance.randrange(128, 256)
            statement, value = f"CAST(? AS TEXT) WHERE rowid = {row[0]}", bytes(text)
        else:
            statement = f"? WHERE rowid = {row[0]}"
        try:
            connection.execute(f"UPDATE {table} SET {column} = {statement}", (value,))  # noqa: S608 - ours
        except sqlite3.IntegrityError:
            return "refused by the table"
        connection.commit()
    return f"{table}.{column}"


def damage_bytes(file: Path, chance: random.Random) -> str:
    """Overwrite a few bytes of a record's file, somewhere; say where."""
    content = bytearray(file.read_bytes())
    at = chance.randrange(len(content))
    for offset in range(chance.randrange(1, 9)):
        content[(at + offset) % len(content)] = chance.randrange(256)
    file.write_bytes(content)
    return f"byte {at}"


def look(file: Path) -> str:
    """Look at all there is in a record; say whether what is wrong was named; raise what nobody expects."""
    try:
        record = Record.open(f"sqlite:///{file}")
    except (RecordDamaged, RecordNewer, RecordUnavailable):
        return WHOLE_FILE
    try:
        return _look(record)
    except RecordDamaged:
        return WHOLE_FILE
    finally:
        record.close()


def _look(record: Record) -> str:
    listings = record.list_reviews()
    broken = {listing.review: verify_review(record.store, listing) for listing in listings}
    named = [verify_damaged(record.store, damaged) for damaged in record.list_damaged()]
    named += [lost.broken for lost in list_lost(record.store)]
    for listing in listings:
        _show(record, listing.review, is_broken=broken[listing.review] is not None)
    missing = len(REVIEWS) - len(listings)
    if len(named) < missing:
        raise AssertionError(f"{missing} reviews are gone, and {len(named)} are named")
    return NAMED if named or any(broken.values()) else HARMLESS


def _show(record: Record, review: ReviewName, *, is_broken: bool) -> None:
    try:
        list(say_state(record.read(review), review.council))
        list(say_history(record.read_since(review, 0)))
        record.find_previous(review)
    except RecordDamaged:
        if not is_broken:
            raise


def try_damages(times: int, seed: int, folder: Path) -> Counter[str]:
    """Try so many damages, half of them of cells and half of bytes; count how each ended."""
    whole, file = folder / "whole.sqlite3", folder / "record.sqlite3"
    make_record(whole)
    counts: Counter[str] = Counter()
    for number in range(times):
        chance = random.Random(seed * 1_000_003 + number)  # noqa: S311 - what to damage, and nothing secret
        for beside in folder.glob("record.sqlite3*"):
            beside.unlink()
        file.write_bytes(whole.read_bytes())
        damage = (damage_cell, damage_bytes)[number % 2]
        where = damage(file, chance)
        try:
            counts[look(file)] += 1
        except Exception as failed:
            failed.add_note(f"damage {number} of seed {seed}: {where}")
            raise
    return counts


def main() -> int:
    """Try the damages that are asked for, and print how they ended."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        counts = try_damages(asked.times, asked.seed, Path(folder))
    for ended, count in sorted(counts.items()):
        sys.stdout.write(f"{count:6,} {ended}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
