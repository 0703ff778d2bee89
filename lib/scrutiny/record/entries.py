"""An entry of a review's record: what someone wants to write, what stands, and the hash that seals it."""

import hashlib
import json
import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeAlias

from scrutiny.errors import EntryRefused
from scrutiny.record.persons import check_person
from scrutiny.record.rights import Act, HowKnown, Person, check_right
from scrutiny.vocabulary import Role

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

FIRST_BEFORE = "0" * 64
LONGEST_ABOUT, LONGEST_AUTHOR, LONGEST_NAME, LARGEST_BODY, MOST_REPLACED = 120, 80, 60, 200_000, 200
# Years outside these could not be told in every time zone.
_FIRST_YEAR, _LAST_YEAR = 1900, 9998
# The review itself, as what an entry of its opening or erasure is about, and a session in it.
THE_REVIEW = "review"
THE_SESSION = "session"
# That somebody vouches for the record of a review as it stands.
THE_SIGNING = "signing"
_ABOUT = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)*")
_TOKEN = re.compile(r"[A-Za-z0-9_.:-]{1,80}")
_COUNCIL = re.compile(r"[a-z0-9]+([_-][a-z0-9]+)*")
# Control characters, halves of characters, line ends, and marks that turn the order of the letters about.
_UNSEEN = {"Cc", "Cs", "Cf", "Zl", "Zp"}
# Persian and Indian names are spelt with these two.
_JOINERS = {"\u200c", "\u200d"}


class EntryKind(StrEnum):
    """What an entry does: opens, renames or erases the review, answers, withdraws, rates or reveals ratings.

    Of versions beside each other one is chosen, or several are joined: words of other people. A session is
    led, and people are seated in it. Somebody signs for it all.
    """

    OPENED = "opened"
    RENAMED = "renamed"
    ANSWERED = "answered"
    CHOSEN = "chosen"
    JOINED = "joined"
    WITHDRAWN = "withdrawn"
    RATED = "rated"
    REVEALED = "revealed"
    LED = "led"
    SEATED = "seated"
    SIGNED = "signed"
    ERASED = "erased"


_OF = {EntryKind.LED: THE_SESSION, EntryKind.SEATED: THE_SESSION, EntryKind.SIGNED: THE_SIGNING}
_ACTS = {
    EntryKind.RENAMED: Act.RENAME,
    EntryKind.WITHDRAWN: Act.TAKE_BACK,
    EntryKind.RATED: Act.ANSWER_ALONE,
    EntryKind.REVEALED: Act.REVEAL,
    EntryKind.LED: Act.LEAD,
    EntryKind.SEATED: Act.JOIN,
    EntryKind.SIGNED: Act.SIGN,
    EntryKind.ERASED: Act.ERASE,
}


@dataclass(frozen=True)
class ReviewName:
    """Which review: a council's slug and the review's name."""

    council: str
    name: str

    def __str__(self) -> str:
        """Name the review, as in: leeds, 2026-27."""
        return f"{self.council}, {self.name}"


@dataclass(frozen=True)
class Writing:
    """What someone wants to write in a review, with a token by which a repeat is known."""

    kind: EntryKind
    about: str
    body: Json
    author: str
    role: Role
    token: str
    replaces: tuple[int, ...] = ()
    how: HowKnown = HowKnown.ON_TRUST

    @property
    def person(self) -> Person:
        """Who writes it."""
        return Person(self.author, self.role, self.how)


@dataclass(frozen=True)
class Entry:
    """One line of a review's record, sealed by its hash to the line before."""

    review: str
    number: int
    kind: EntryKind
    about: str
    body: Json
    author: str
    role: Role
    at: datetime
    token: str
    replaces: tuple[int, ...]
    before: str
    hash: str
    how: HowKnown = HowKnown.ON_TRUST


def write_canonically(body: Json) -> str:
    """Give JSON in the one form that is hashed and kept: keys in order, no spaces."""
    return json.dumps(body, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))


def say_instant(at: datetime) -> str:
    """Give an instant in the one form that is hashed and kept, which sorts as time does."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def read_instant(words: str) -> datetime:
    """Read an instant that is written in that form, and in years that a clock may show; any other is none."""
    at = datetime.fromisoformat(words)
    if at.tzinfo is None or not _FIRST_YEAR <= at.year <= _LAST_YEAR or say_instant(at) != words:
        raise ValueError
    return at


def hash_entry(entry: Entry) -> str:
    """Give the hash an entry should have: over every field of it but the hash."""
    fields: dict[str, Json] = {
        "review": entry.review,
        "number": entry.number,
        "kind": entry.kind.value,
        "about": entry.about,
        "body": entry.body,
        "author": entry.author,
        "role": entry.role.value,
        "at": say_instant(entry.at),
        "token": entry.token,
        "replaces": list(entry.replaces),
        "before": entry.before,
    }
    # As it was before there were seats, when everybody was taken on trust and no entry said so.
    if entry.how is not HowKnown.ON_TRUST:
        fields["how"] = entry.how.value
    return hashlib.sha256(write_canonically(fields).encode()).hexdigest()


def make_entry(writing: Writing, review: str, number: int, before: str) -> Entry:
    """Seal what someone wants to write as the next entry of a review, as of now."""
    entry = Entry(
        review,
        number,
        writing.kind,
        writing.about,
        json.loads(write_canonically(writing.body)),  # ours alone: what the caller changes later is not in it
        writing.author,
        writing.role,
        datetime.now(UTC),
        writing.token,
        writing.replaces,
        before,
        hash="",
        how=writing.how,
    )
    return replace(entry, hash=hash_entry(entry))


def check_name(review: ReviewName) -> ReviewName:
    """Refuse a review's name that is blank, long or not one line; give it with single spaces."""
    name = " ".join(review.name.split(" ")).strip()
    if not name or len(name) > LONGEST_NAME or _has_unseen(name):
        raise EntryRefused(
            f"A review’s name is one line of 1 to {LONGEST_NAME} characters.", "Give it such a name."
        )
    if not _COUNCIL.fullmatch(review.council):
        raise EntryRefused("A review belongs to a council by its slug.", "To list them: scrutiny councils")
    return ReviewName(review.council, " ".join(name.split()))


def check_writing(writing: Writing) -> Writing:
    """Refuse what may not be written, repeating nothing of it; give it with a tidy author."""
    _check_kind(writing)
    if len(writing.about) > LONGEST_ABOUT or not _ABOUT.fullmatch(writing.about):
        raise EntryRefused("This is about no question that the record knows.", "Open the page again.")
    if not _TOKEN.fullmatch(writing.token):
        raise EntryRefused("This came without a token the record can know it by.", "Open the page again.")
    if len(writing.replaces) > MOST_REPLACED or any(number < 1 for number in writing.replaces):
        raise EntryRefused("This says that it replaces versions there cannot be.", "Open the page again.")
    _check_body(writing)
    return replace(writing, author=check_person(check_author(writing.author)))


def find_act(kind: EntryKind) -> Act:
    """Give what somebody does who writes an entry of some kind."""
    return _ACTS.get(kind, Act.WRITE)


def _check_kind(writing: Writing) -> None:
    # These kinds are about these things, and no other kind is.
    if _OF.get(writing.kind, "") != (writing.about if writing.about in _OF.values() else ""):
        raise EntryRefused("This is about no question that the record knows.", "Open the page again.")
    if writing.kind in {EntryKind.OPENED, EntryKind.RENAMED, EntryKind.ERASED}:
        raise EntryRefused("A review is opened by its first answer; its own commands rename and erase it.")
    check_right(writing.person, find_act(writing.kind))
    if writing.kind is EntryKind.RATED and not (isinstance(writing.body, dict) and "value" in writing.body):
        raise EntryRefused("A rating needs a value, which may be empty.", "Open the page again.")


def check_author(author: str) -> str:
    """Refuse a name that is blank, long or holds marks nobody sees; give it with single spaces.

    Names of before they had to have a letter pass here, so that an older review can still be imported.
    """
    tidy = " ".join(author.split(" ")).strip()
    if not tidy or len(tidy) > LONGEST_AUTHOR:
        raise EntryRefused(f"A name of 1 to {LONGEST_AUTHOR} characters is needed.", "Say who is writing.")
    if _has_unseen(tidy):
        raise EntryRefused("A name is one line, and every mark in it is seen.", "Type it again.")
    return " ".join(tidy.split())


def _has_unseen(words: str) -> bool:
    return any(unicodedata.category(mark) in _UNSEEN and mark not in _JOINERS for mark in words)


def _check_body(writing: Writing) -> None:
    try:
        size = len(write_canonically(writing.body).encode())
    except (TypeError, ValueError, RecursionError):
        # Raised below, so that no traceback carries what was typed.
        size = -1
    if size < 0:
        raise EntryRefused("This holds something that cannot be kept as text.", "Type it again.")
    if size > LARGEST_BODY:
        raise EntryRefused(
            f"An answer may be {LARGEST_BODY:,} bytes long, and this is {size:,}.", "Shorten it, or split it."
        )
