"""Proves a review's record: its numbers, its chain, its hashes, its end, and which review it is of."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, CursorResult, LargeBinary, Text, cast, literal, select

from scrutiny.errors import RecordDamaged
from scrutiny.record.entries import FIRST_BEFORE, Entry, EntryKind, ReviewName, hash_entry
from scrutiny.record.erasures import is_erasure_of
from scrutiny.record.identities import Identity, find_identity, find_identity_fault, follow_identity
from scrutiny.record.reading import DamagedListing, ReviewListing, read_identity, read_listing
from scrutiny.record.stores import Store
from scrutiny.record.tables import ENTRIES, REVIEWS, read_entry
from scrutiny.record.troubles import translating_errors

_NOT_LISTED = "the review is in no list of reviews any more"


@dataclass(frozen=True)
class Break:
    """The first place where a review's record is not as it was written: the number, and what is wrong."""

    number: int
    what: str


@dataclass(frozen=True)
class End:
    """Where a review says that its chain ends: the number of its last entry, and that entry's hash."""

    number: int
    head: str


@dataclass(frozen=True)
class LostReview:
    """Entries of a review that is in no list of reviews: which it was, as far as they say, and how many."""

    review: ReviewName
    number: int
    broken: Break


def verify(entries: Iterable[Entry], end: End | None = None, kept: Identity | None = None) -> Break | None:
    """Give the first break in a review's entries, or nothing where they are whole.

    Where its end is given they are proved to that end, and where it is given as which review they are kept,
    that is held against what the entries themselves seal.
    """
    last: Entry | None = None
    sealed: Identity | None = None
    for entry in entries:
        if what := _find_fault(entry, last):
            return Break(entry.number, what)
        last, sealed = entry, follow_identity(sealed, entry)
    if end and (broken := _find_false_end(last, end)):
        return broken
    # Older erasures leave nothing that says which review it was.
    if sealed and kept and (what := find_identity_fault(sealed, kept)):
        return Break(sealed.named_at, what)
    return None


def verify_review(
    store: Store, listing: ReviewListing, councils: Collection[str] | None = None
) -> Break | None:
    """Give the first break in the record of one review, or nothing where it is whole.

    A review of a council that is in no register is broken where it is opened, if the ``councils`` are given.
    """
    with store.reading() as connection:
        # Read again with the entries, since somebody may be writing at this moment.
        newest = read_listing(connection, listing.id)
        reading = Reading(connection, store.where, newest.id)
        broken = verify(reading, End(newest.number, newest.head), newest.identity)
    if reading.unreadable or broken:
        return reading.unreadable or broken
    if councils is not None and newest.review.council not in councils:
        return Break(1, f"{newest.review.council!r} is a council of no register")
    return None


def is_identified(store: Store, listing: ReviewListing) -> bool:
    """Whether the entries of a review seal which it is, as they do but after an older erasure."""
    with store.reading() as connection:
        return read_identity(connection, listing.id) is not None


def verify_damaged(store: Store, damaged: DamagedListing) -> Break:
    """Give the first break in a review whose line in the list of reviews cannot be read."""
    with store.reading() as connection:
        reading = Reading(connection, store.where, damaged.id)
        broken = verify(reading)
    return reading.unreadable or broken or Break(reading.number, f"all to here is whole, but {damaged.what}")


def list_lost(store: Store) -> tuple[LostReview, ...]:
    """List the reviews that are in no list of reviews, and of which entries are still here."""
    listed = select(REVIEWS.c.id)
    with store.reading() as connection:
        ids = connection.scalars(select(ENTRIES.c.review).where(ENTRIES.c.review.not_in(listed)).distinct())
        return tuple(_name_lost(connection, store.where, id_) for id_ in ids.all())


class Reading:
    """The entries of a review, up to the first that cannot be read; it says which that was."""

    def __init__(self, connection: Connection, where: str, review: object) -> None:
        """Read the entries of a review by its id, which may be damaged itself."""
        wanted = select(ENTRIES).where(ENTRIES.c.review == _as_kept(review)).order_by(ENTRIES.c.number)
        self.unreadable: Break | None = None
        self.number = 0
        self._where = where
        self._result: CursorResult[Any] = connection.execute(wanted)

    def __iter__(self) -> Iterator[Entry]:
        """Give one entry after the other."""
        while self.unreadable is None and (row := self._fetch()) is not None:
            entry = read_entry(row)
            if entry is None:
                number = row.number if isinstance(row.number, int) else self.number + 1
                self.unreadable = Break(number, "it cannot be read")
                return
            self.number = entry.number
            yield entry

    def _fetch(self) -> Any:  # noqa: ANN401 - a row of any table
        try:
            with translating_errors(self._where):
                return self._result.fetchone()
        except RecordDamaged:
            self.unreadable = Break(self.number + 1, "the file is damaged where it should be")
        return None


def _as_kept(id_: object) -> object:
    """Give an id as it can be asked for: one that is no text in the file is asked for by its bytes."""
    if isinstance(id_, str) and not id_.isascii():
        return cast(literal(id_.encode("utf-8", "surrogateescape"), LargeBinary), Text)
    return id_


def _name_lost(connection: Connection, where: str, id_: object) -> LostReview:
    reading = Reading(connection, where, id_)
    identity = find_identity(reading)
    review = identity.review if identity else ReviewName("a council", "a name that cannot be told")
    return LostReview(review, reading.number, reading.unreadable or Break(reading.number, _NOT_LISTED))


def _find_false_end(last: Entry | None, end: End) -> Break | None:
    number, head = (last.number, last.hash) if last else (0, FIRST_BEFORE)
    if number < end.number:
        return Break(number + 1, f"it is missing: the review has {end.number} entries")
    if (number, head) != (end.number, end.head):
        return Break(number, "it is not the last entry that the review names")
    return None


def _find_fault(entry: Entry, last: Entry | None) -> str:
    """Say what is wrong with an entry after the one before it; nothing where nothing is."""
    if last is None:
        begins = _find_first_fault(entry)
    elif entry.kind in {EntryKind.OPENED, EntryKind.ERASED}:
        begins = "a review is opened or erased here, in its middle"
    elif entry.number != last.number + 1:
        begins = f"entry {last.number + 1} should be here"
    elif entry.before != last.hash or entry.review != last.review:
        begins = "it does not follow the entry before it"
    else:
        begins = ""
    return begins or ("" if _is_sealed(entry) else "it is not as it was written: its hash is another")


def _find_first_fault(entry: Entry) -> str:
    if entry.kind is EntryKind.OPENED:
        is_first = entry.number == 1 and entry.before == FIRST_BEFORE
        has_name = follow_identity(None, entry) is not None
        return "" if is_first and has_name else "it does not open a review"
    # After an erasure the chain begins with the entry that says so, which counts those it erased.
    is_first = entry.kind is EntryKind.ERASED and is_erasure_of(entry.body, entry.number - 1)
    return "" if is_first else "the entries before it are missing"


def _is_sealed(entry: Entry) -> bool:
    try:
        return hash_entry(entry) == entry.hash
    except ValueError:  # half a character, or a number that is none
        return False
