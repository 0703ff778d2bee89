"""Copies of a whole record: a SQLite file as one file, and what is on a server as a folder of reviews."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from scrutiny.errors import OutputNotWritable
from scrutiny.record.carrying import export_review
from scrutiny.record.reading import ReviewListing, list_listings
from scrutiny.record.stores import Store, find_data_folder
from scrutiny.record.troubles import saying_troubles
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

    with saying_troubles(str(out)):
        write_whole(out, copy)


def _export_all(store: Store, listings: tuple[ReviewListing, ...], out: Path) -> None:
    if out.exists():
        raise OutputNotWritable(f"{out} is there already, and is not written over.\nName another folder.")
    for listing in listings:
        export_review(store, listing, out / f"{listing.review.council}-{listing.id}.json")
