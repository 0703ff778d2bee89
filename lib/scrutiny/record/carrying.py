"""Carries one review out of a record into a file, and from a file into a record, losing nothing of either."""

from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection, select

from scrutiny.errors import RecordDamaged, ReviewsParted
from scrutiny.record.checking import End, verify
from scrutiny.record.entries import Entry, ReviewName, check_name, say_instant
from scrutiny.record.reading import ReviewListing, list_entries, to_listing
from scrutiny.record.review_files import FiledReview, ReviewFile, read_review_file, write_review_file
from scrutiny.record.stores import Store
from scrutiny.record.tables import ENTRIES, REVIEWS, to_row


@dataclass(frozen=True)
class Imported:
    """What became of an import: the review as named here, how many entries came, and whether it is new."""

    review: ReviewName
    added: int
    is_new: bool


def export_review(store: Store, listing: ReviewListing, out: Path) -> None:
    """Write one review to a file; one whose chain is broken is not carried on."""
    with store.reading() as connection:
        newest, entries = _read_whole(connection, listing.id)
    filed = FiledReview(
        id=newest.id,
        council=newest.review.council,
        name=newest.review.name,
        opened_at=say_instant(newest.opened_at),
        number=newest.number,
        head=newest.head,
    )
    write_review_file(out, filed, entries)


def import_review(store: Store, file: Path, name: str = "") -> Imported:
    """Take over the review in a file, or what is new in it; refuse it where the two have parted."""
    given = read_review_file(file)
    called = check_name(replace(given.name, name=name) if name else given.name)
    with store.writing() as connection:
        here = connection.execute(
            select(REVIEWS.c.id).where(REVIEWS.c.id == given.review.id).with_for_update()
        ).one_or_none()
        if here is None:
            return _take_over(connection, given, called)
        return _go_on(connection, given)


def _read_whole(connection: Connection, review: str) -> tuple[ReviewListing, tuple[Entry, ...]]:
    listing = to_listing(connection.execute(select(REVIEWS).where(REVIEWS.c.id == review)).one())
    entries = list_entries(connection, select(ENTRIES).where(ENTRIES.c.review == review))
    if broken := verify(entries, End(listing.number, listing.head)):
        named = f"{listing.review.name!r} of {listing.review.council}"
        raise RecordDamaged(f"The review {named} breaks at entry {broken.number}: {broken.what}")
    return listing, entries


def _take_over(connection: Connection, given: ReviewFile, called: ReviewName) -> Imported:
    taken = select(REVIEWS.c.id).where(REVIEWS.c.council == called.council, REVIEWS.c.name == called.name)
    if connection.execute(taken).first():
        raise ReviewsParted(
            f"Another review of {called.council} is here as {called.name!r}. Both are as they were.\n"
            "Import this one under a name of its own with --name."
        )
    entries, end = given.list_entries(), given.review
    row = {"id": end.id, "council": called.council, "name": called.name, "opened_at": end.opened_at}
    connection.execute(REVIEWS.insert().values(**row, entries=end.number, head=end.head))
    _add(connection, entries)
    return Imported(called, len(entries), is_new=True)


def _go_on(connection: Connection, given: ReviewFile) -> Imported:
    """Add to a review what the file has beyond it, where the one is the beginning of the other."""
    listing, ours = _read_whole(connection, given.review.id)
    theirs = given.list_entries()
    shared = min(len(ours), len(theirs))
    if [one.hash for one in ours[:shared]] != [one.hash for one in theirs[:shared]]:
        raise ReviewsParted(
            f"The review {listing.review.name!r} here and the one in the file have parted: "
            "each has entries that the other has not, or one was erased. Both are as they were.\n"
            "Open each in a record of its own, and settle by hand which answers are to stand."
        )
    added = theirs[shared:]
    if added:
        _add(connection, added)
        end = {"entries": given.review.number, "head": given.review.head}
        connection.execute(REVIEWS.update().where(REVIEWS.c.id == listing.id).values(end))
    return Imported(listing.review, len(added), is_new=False)


def _add(connection: Connection, entries: tuple[Entry, ...]) -> None:
    connection.execute(ENTRIES.insert(), [to_row(entry) for entry in entries])
