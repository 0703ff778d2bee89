"""The seal of a review, to be printed: the number of its newest entry and six words of that entry's hash.

Whoever holds a record can write it anew from its first entry, and every hash will fit. What was printed
cannot be written anew: held against it, a record shows what was changed, cut off or taken away since.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime
from difflib import get_close_matches
from enum import StrEnum
from functools import cache

from sqlalchemy import Connection, select

from scrutiny.errors import RecordDamaged, SealUnclear
from scrutiny.files.paths import PACKAGE
from scrutiny.record.checking import Break, Reading, verify, verify_review
from scrutiny.record.entries import Entry, EntryKind, ReviewName
from scrutiny.record.reading import ReviewListing, list_damaged, list_listings
from scrutiny.record.stores import Store
from scrutiny.record.tables import ENTRIES, to_entry

WORDS = 6
_BITS = 11  # a word stands for so many of the hash, which 2,048 words can
_HEX = 4
_PARTS = re.compile(r"\d+|[^\W\d_]+")
_HASH = re.compile(r"[0-9a-f]{64}")
_BESIDE = {"seal", "entries"}
_MOST_DIGITS, _LONGEST_SHOWN = 9, 20
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3})")


@dataclass(frozen=True)
class Seal:
    """How far a review had come, and the words of its hash there."""

    number: int
    words: tuple[str, ...]

    def __str__(self) -> str:
        """Give the seal as it is printed."""
        return " ".join((str(self.number), *self.words))


class Holding(StrEnum):
    """What became of holding a review against a seal that was printed of it."""

    HOLDS = "holds"
    CHANGED = "changed"
    CUT = "cut"
    ERASED = "erased"
    MISSING = "missing"
    BROKEN = "broken"


@dataclass(frozen=True)
class Held:
    """A review held against a printed seal: what became of it, and what there is to say of that.

    ``number`` is that of its last entry, ``erasure`` the entry that says it was erased, ``broken`` where it
    breaks before its seal, and ``elsewhere`` another review of this record that the seal is of. ``is_signed``
    says whether the seal is of the entry by which somebody signed it.
    """

    holding: Holding
    number: int = 0
    erasure: Entry | None = None
    broken: Break | None = None
    elsewhere: ReviewName | None = None
    is_signed: bool = False

    @property
    def is_sound(self) -> bool:
        """Whether it is the record that was sealed."""
        return self.holding is Holding.HOLDS


@dataclass(frozen=True)
class Sealed:
    """A review with its seal, and when its newest entry was written."""

    review: ReviewName
    seal: Seal
    at: datetime


@cache
def list_words() -> tuple[str, ...]:
    """List the words of seals, in order; the list is never changed."""
    lines = (PACKAGE / "record" / "seal_words.txt").read_text("utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


def make_seal(number: int, hash_: str) -> Seal:
    """Give the seal of a review whose entry of that number has that hash."""
    words, bits = list_words(), int(hash_, 16) >> (len(hash_) * _HEX - WORDS * _BITS)
    steps = [(bits >> _BITS * place) % 2**_BITS for place in reversed(range(WORDS))]
    return Seal(number, tuple(words[step] for step in steps))


def seal_review(store: Store, listing: ReviewListing) -> Sealed:
    """Seal a review as it is now; one that is not whole is not sealed."""
    if broken := verify_review(store, listing):
        raise RecordDamaged(f"The review {listing.review} breaks at entry {broken.number}: {broken.what}")
    with store.reading() as connection:
        newest = select(ENTRIES).where(ENTRIES.c.review == listing.id).order_by(ENTRIES.c.number.desc())
        entry = to_entry(connection.execute(newest.limit(1)).one(), listing.review)
    return Sealed(listing.review, make_seal(entry.number, entry.hash), entry.at)


def read_seal(printed: str) -> Seal:
    """Read a seal as it was typed, or all its line pasted; capitals, dashes and line ends are all one."""
    # Of the whole line on a paper, the seal is what comes last.
    line = unicodedata.normalize("NFKC", printed).casefold()
    plain = _THOUSANDS.sub("", line.rpartition("seal:")[2])
    number, *words = [part for part in _PARTS.findall(plain) if part not in _BESIDE] or [""]
    if not number.isdecimal() or len(number) > _MOST_DIGITS or int(number) < 1:
        raise SealUnclear("it does not begin with a number of entries")
    for word in words:
        _check_word(word)
    if len(words) != WORDS:
        raise SealUnclear(f"it has {len(words)} words, and not {WORDS}")
    return Seal(int(number), tuple(words))


def _check_word(word: str) -> None:
    if word not in list_words():
        near = get_close_matches(word, list_words(), n=1)
        hint = f". Did you mean {near[0]}?" if near else ""
        raise SealUnclear(f"{word[:_LONGEST_SHOWN]!r} is not a seal word{hint}")


def hold_against(store: Store, review: ReviewName, seal: Seal) -> Held:
    """Hold a review against a seal that was printed of it."""
    with store.reading() as connection:
        listings, damaged = list_listings(connection), list_damaged(connection)
        elsewhere = _find_sealed(connection, listings, review, seal)
        ids: dict[ReviewName, object] = {found.review: found.id for found in damaged}
        ids |= {found.review: found.id for found in listings}
        if review not in ids:
            return Held(Holding.MISSING, elsewhere=elsewhere)
        reading = Reading(connection, store.where, ids[review])
        entries = tuple(reading)
    broken = verify(entries) or reading.unreadable
    if broken and broken.number <= seal.number:
        return Held(Holding.BROKEN, broken=broken)
    return replace(_hold(entries, seal), elsewhere=elsewhere)


def _hold(entries: tuple[Entry, ...], seal: Seal) -> Held:
    if not entries:
        return Held(Holding.CUT)
    first, number = entries[0], entries[-1].number
    hashes = {first.number - 1: first.before} | {entry.number: entry.hash for entry in entries}
    if seal.number > number:
        return Held(Holding.CUT, number)
    if seal.number in hashes and not _is_of(seal, hashes[seal.number]):
        return Held(Holding.CHANGED, number)
    if seal.number < first.number:
        return Held(Holding.ERASED, number, first)
    sealed = next((entry for entry in entries if entry.number == seal.number), None)
    return Held(Holding.HOLDS, number, is_signed=sealed is not None and sealed.kind is EntryKind.SIGNED)


def _is_of(seal: Seal, hash_: object) -> bool:
    return isinstance(hash_, str) and bool(_HASH.fullmatch(hash_)) and make_seal(seal.number, hash_) == seal


def _find_sealed(
    connection: Connection, listings: tuple[ReviewListing, ...], review: ReviewName, seal: Seal
) -> ReviewName | None:
    """Find another review of this record that the seal is of."""
    others = {listing.id: listing.review for listing in listings if listing.review != review}
    rows = connection.execute(select(ENTRIES.c.review, ENTRIES.c.hash).where(ENTRIES.c.number == seal.number))
    sealed = (others[row.review] for row in rows if row.review in others and _is_of(seal, row.hash))
    return next(sealed, None)
