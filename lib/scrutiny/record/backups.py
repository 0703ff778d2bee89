"""Copies of a whole record: a SQLite file as one file, and what is on a server as a folder of reviews."""

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select

from scrutiny.errors import OutputNotWritable, RecordDamaged
from scrutiny.record.carrying import export_review
from scrutiny.record.reading import ReviewListing, list_listings
from scrutiny.record.stores import Store, find_data_folder
from scrutiny.record.tables import ENTRIES
from scrutiny.record.troubles import translating_errors
from scrutiny.record.writing_files import write_whole


def back_up(store: Store, out: Path) -> int:
    """Copy a whole record, while people may be writing in it; give how many reviews it holds."""
    with store.reading() as connection:
        listings = list_listings(connection)
    if store.file is None:
        _export_all(store, listings, out)
    else:
        _copy_file(store, out)
    return len(listings)


def back_up_before(store: Store, revision: str) -> Path:
    """Copy a record that is about to be carried on to a newer version, and say where the copy is."""
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    if store.file is None:
        out = find_data_folder() / "backups" / f"record-before-{revision}-{moment}"
    else:
        out = store.file.with_name(f"record-before-{revision}-{moment}.sqlite3")
    back_up(store, out)
    return out


def list_backups(store: Store) -> tuple[Path, ...]:
    """List the copies that were made beside a record before it was carried on to a newer version."""
    folder = store.file.parent if store.file else find_data_folder() / "backups"
    return tuple(sorted(folder.glob("record-before-*")))


def _copy_file(store: Store, out: Path) -> None:
    def copy(under_way: Path) -> None:
        # A connection of its own, so that a copy can be made while ours holds the lock for writing.
        with closing(sqlite3.connect(str(store.file))) as here, closing(sqlite3.connect(under_way)) as there:
            here.backup(there)
            # Of one file only: a copy is not written to, and may be carried about.
            there.execute("PRAGMA journal_mode=DELETE").close()

    with translating_errors(str(out)):
        write_whole(out, copy)


def _export_all(store: Store, listings: tuple[ReviewListing, ...], out: Path) -> None:
    if out.exists():
        raise OutputNotWritable(f"{out} is there already, and is not written over.\nName another folder.")
    for listing in listings:
        file = out / f"{listing.review.council}-{listing.id}"
        try:
            export_review(store, listing, file.with_name(f"{file.name}.json"))
        except RecordDamaged:
            # What is damaged is kept too, as it is: it keeps nobody from a copy of all else.
            _export_lines(store, listing.id, file.with_name(f"{file.name}-damaged.json"))


def _export_lines(store: Store, review: str, out: Path) -> None:
    with store.reading() as connection:
        rows = connection.execute(select(ENTRIES).where(ENTRIES.c.review == review)).mappings().all()
    text = json.dumps([dict(row) for row in rows], ensure_ascii=False, indent=1, default=str) + "\n"

    def write(under_way: Path) -> None:
        under_way.write_text(text, "utf-8")

    write_whole(out, write)
