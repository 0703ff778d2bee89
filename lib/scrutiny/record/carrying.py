"""Carries one review out of a record into a file, and from a file into a record, losing nothing of either."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection, select

from scrutiny.errors import RecordDamaged, ReviewFileBroken, ReviewsParted
from scrutiny.record.appending import Head
from scrutiny.record.checking import End, verify
from scrutiny.record.entries import Entry, ReviewName, check_name, say_instant
from scrutiny.record.reading import ReviewListing, list_entries, read_listing
from scrutiny.record.renaming import add_name
from scrutiny.record.review_files import FiledReview, ReviewFile, read_review_file, write_review_file
from scrutiny.record.stores import Store
from scrutiny.record.tables import ENTRIES, REVIEWS, to_row


@dataclass(frozen=True)
class Imported:
    """What became of an import: the review as named here, how many entries came, and whether it is new."""

    review: ReviewName
    added: int
    is_new: bool


@dataclass(frozen=True)
class NewName:
    """Another name for a review, and who gives it that name."""

    name: str
    author: str


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


def import_review(
    store: Store, file: Path, councils: Collection[str] | None = None, named: NewName | None = None
) -> Imported:
    """Take over the review in a file, or what is new in it; refuse it where the two have parted.

    A review of a council that is in no register is refused, where the ``councils`` are given.
    """
    given = read_review_file(file)
    if councils is not None and given.name.council not in councils:
        raise ReviewFileBroken(f"it is of {given.name.council!r}, which is a council of no register")
    if named:
        check_name(replace(given.name, name=named.name))
    with store.writing() as connection:
        here = connection.execute(
            select(REVIEWS.c.id).where(REVIEWS.c.id == given.review.id).with_for_update()
        ).one_or_none()
        if here is None:
            return _take_over(connection, given, named)
        return _go_on(connection, given)


def _read_whole(connection: Connection, review: str) -> tuple[ReviewListing, tuple[Entry, ...]]:
    listing = read_listing(connection, review)
    entries = list_entries(connection, listing.review, select(ENTRIES).where(ENTRIES.c.review == review))
    if broken := verify(entries, End(listing.number, listing.head), listing.identity):
        raise RecordDamaged(f"The review {listing.review} breaks at entry {broken.number}: {broken.what}")
    return listing, entries


def _take_over(connection: Connection, given: ReviewFile, named: NewName | None) -> Imported:
    called = check_name(replace(given.name, name=named.name)) if named else given.name
    _refuse_taken(connection, called, given.review.id)
    entries, end = given.list_entries(), given.review
    row = {"id": end.id, "council": given.name.council, "name": called.name, "opened_at": end.opened_at}
    connection.execute(REVIEWS.insert().values(**row, entries=end.number, head=end.head))
    _add(connection, entries)
    if named and called != given.name:
        add_name(connection, Head(end.id, end.number, end.head, called), called, named.author)
    return Imported(called, len(entries), is_new=True)


def _refuse_taken(connection: Connection, called: ReviewName, id_: str) -> None:
    is_named = (REVIEWS.c.council == called.council, REVIEWS.c.name == called.name)
    if connection.execute(select(REVIEWS.c.id).where(*is_named, REVIEWS.c.id != id_)).first():
        raise ReviewsParted(
            f"Another review of {called.council} is here as {called.name!r}. Both are as they were.\n"
            "Import this one under a name of its own with --name."
        )


def _go_on(connection: Connection, given: ReviewFile) -> Imported:
    """Add to a review what the file has beyond it, where the one is the beginning of the other."""
    listing, ours = _read_whole(connection, given.review.id)
    theirs = given.list_entries()
    shared = min(len(ours), len(theirs))
    if [entry.hash for entry in ours[:shared]] != [entry.hash for entry in theirs[:shared]]:
        raise ReviewsParted(
            f"The review {listing.review.name!r} here and the one in the file have parted: "
            "each has entries that the other has not, or one was erased. Both are as they were.\n"
            "Open each in a record of its own, and settle by hand which answers are to stand."
        )
    added = theirs[shared:]
    if not added:
        return Imported(listing.review, 0, is_new=False)
    _refuse_taken(connection, given.name, listing.id)
    _add(connection, added)
    end = {"entries": given.review.number, "head": given.review.head, "name": given.name.name}
    connection.execute(REVIEWS.update().where(REVIEWS.c.id == listing.id).values(end))
    return Imported(given.name, len(added), is_new=False)


def _add(connection: Connection, entries: tuple[Entry, ...]) -> None:
    connection.execute(ENTRIES.insert(), [to_row(entry) for entry in entries])
