"""The record: all a person's reviews in one store, read as what stands and written one entry at a time."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, select

from scrutiny.record.appending import append, open_review
from scrutiny.record.entries import Entry, ReviewName, Writing, check_name, check_writing
from scrutiny.record.folding import EMPTY, ReviewState, fold
from scrutiny.record.migrating import bring_up_to_date
from scrutiny.record.numbering import Numbering, give_references, hold_council
from scrutiny.record.ordering import list_in_order
from scrutiny.record.reading import (
    DamagedListing,
    ReviewListing,
    list_damaged,
    list_entries,
    list_listings,
)
from scrutiny.record.stores import Store, find_url, open_store
from scrutiny.record.tables import ENTRIES, REVIEWS


class Record:
    """All a person's reviews, in one store."""

    def __init__(self, store: Store) -> None:
        """Take a store whose tables are up to date."""
        self.store = store

    @classmethod
    def open(cls, url: str | None = None) -> "Record":
        """Open the record at an address, the one that environment or settings name, or the person's own."""
        store = open_store(find_url(url))
        try:
            bring_up_to_date(store)
        except BaseException:
            store.close()
            raise
        return cls(store)

    def write(self, review: ReviewName, writing: Writing) -> Entry:
        """Write an entry, which is on the disk when this returns; a repeat gives the entry first made."""
        named, checked = check_name(review), check_writing(writing)
        with self.store.writing() as connection:
            return append(connection, open_review(connection, named, checked), checked)

    def write_together(self, review: ReviewName, writings: Iterable[Writing]) -> tuple[Entry, ...]:
        """Write several entries one after the other: all are on the disk when this returns, or none is."""
        named, checked = check_name(review), [check_writing(writing) for writing in writings]
        with self.store.writing() as connection:
            return tuple(
                append(connection, open_review(connection, named, writing), writing) for writing in checked
            )

    def write_numbering(
        self, review: ReviewName, writing: Writing, numbering: Numbering
    ) -> tuple[Entry, ...]:
        """Write an entry and, with it or not at all, a reference for each thing that has none yet."""
        named, checked = check_name(review), check_writing(writing)
        with self.store.writing() as connection:
            hold_council(connection, named.council)
            entry = append(connection, open_review(connection, named, checked), checked)
            given = give_references(connection, named.council, entry.review, numbering, checked)
            return entry, *(
                append(connection, open_review(connection, named, reference), check_writing(reference))
                for reference in [*given]
            )

    def read(self, review: ReviewName) -> ReviewState:
        """Give what stands in a review; nothing stands in one that was never written to."""
        return fold(self.read_since(review, 0), EMPTY)

    def read_since(self, review: ReviewName, number: int) -> tuple[Entry, ...]:
        """Give the entries of a review that came after a number, in order."""
        return self._list_entries(review, ENTRIES.c.number > number)

    def find_number(self, review: ReviewName) -> int:
        """Give the number of the last entry of a review; 0 of one that was never written to."""
        named = check_name(review)
        is_named = (REVIEWS.c.council == named.council, REVIEWS.c.name == named.name)
        with self.store.reading() as connection:
            number = connection.execute(select(REVIEWS.c.entries).where(*is_named)).scalar()
        return number or 0

    def history(self, review: ReviewName, about: str) -> tuple[Entry, ...]:
        """Give every entry about one thing, in order."""
        return self._list_entries(review, ENTRIES.c.about == about)

    def find_previous(self, review: ReviewName) -> ReviewName | None:
        """Give the council's review that was opened last before this one, if there is one."""
        named = check_name(review)
        with self.store.reading() as connection:
            names = [listing.review for listing in list_in_order(connection, named.council)]
        before = names[: names.index(named)] if named in names else names
        return before[-1] if before else None

    def list_reviews(self) -> tuple[ReviewListing, ...]:
        """List every review in the record that can be read, by council and name."""
        with self.store.reading() as connection:
            return list_listings(connection)

    def list_damaged(self) -> tuple[DamagedListing, ...]:
        """List every review in the record whose line in the list of reviews cannot be read."""
        with self.store.reading() as connection:
            return list_damaged(connection)

    def close(self) -> None:
        """Let go of the store."""
        self.store.close()

    def _list_entries(self, review: ReviewName, wanted: ColumnElement[bool]) -> tuple[Entry, ...]:
        named = check_name(review)
        of_review = select(ENTRIES).join(REVIEWS, ENTRIES.c.review == REVIEWS.c.id)
        is_named = (REVIEWS.c.council == named.council, REVIEWS.c.name == named.name)
        with self.store.reading() as connection:
            return list_entries(connection, named, of_review.where(*is_named, wanted))
