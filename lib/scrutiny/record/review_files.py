"""The file that carries one review from a record to another: its shape, and how it is read and written."""

import json
from pathlib import Path
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    JsonValue,
    ValidationError,
    ValidationInfo,
)

from scrutiny.errors import EntryRefused, ReviewFileBroken
from scrutiny.record.bodies import find_body_fault
from scrutiny.record.checking import End, verify
from scrutiny.record.entries import (
    LONGEST_ABOUT,
    MOST_REPLACED,
    Entry,
    EntryKind,
    ReviewName,
    check_author,
    check_name,
    read_instant,
    say_instant,
)
from scrutiny.record.identities import Identity
from scrutiny.record.rights import HowKnown
from scrutiny.record.writing_files import write_whole
from scrutiny.vocabulary import Role

LARGEST_FILE = 50_000_000  # bytes; a year of a busy committee is well under one million
# Lists, tables and what they hold, so that a file of a few bytes each does not fill the memory.
MOST_VALUES = 3_000_000
_OURS = "Value error, "
_HIGHEST = 1_000_000_000


def _check_instant(words: str) -> str:
    read_instant(words)
    return words


def _check_author(name: str) -> str:
    try:
        return check_author(name)
    except EntryRefused as refused:
        # What pydantic knows how to place.
        raise ValueError from refused


_Hash = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
_Instant = Annotated[str, AfterValidator(_check_instant)]
_Number = Annotated[int, Field(ge=1, le=_HIGHEST)]


class _Filed(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, hide_input_in_errors=True)


def _check_body(body: JsonValue, given: ValidationInfo) -> JsonValue:
    # Where its kind is none, that has been said already.
    kind = given.data.get("kind")
    if kind and (fault := find_body_fault(kind, body)):
        raise ValueError(fault)
    return body


class FiledEntry(_Filed):
    """One entry as the file of a review holds it."""

    number: _Number
    kind: EntryKind
    about: str = Field(pattern=r"^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$", max_length=LONGEST_ABOUT)
    body: Annotated[JsonValue, AfterValidator(_check_body)]
    author: Annotated[str, AfterValidator(_check_author)]
    role: Role
    at: _Instant
    token: str = Field(pattern=r"^[A-Za-z0-9_.:-]{1,80}$")
    replaces: Annotated[list[_Number], Field(max_length=MOST_REPLACED)]
    before: _Hash
    hash: _Hash
    how: HowKnown = HowKnown.ON_TRUST


class FiledReview(_Filed):
    """Which review a file holds, and where its chain should end."""

    id: str = Field(pattern=r"^[0-9a-f]{32}$")
    council: str
    name: str
    opened_at: _Instant
    number: _Number
    head: _Hash

    @property
    def identity(self) -> Identity:
        """Give which review the file says it is."""
        return Identity(self.council, self.name, self.opened_at)


class ReviewFile(_Filed):
    """The whole file of one review."""

    format: Literal[1]
    review: FiledReview
    entries: list[FiledEntry] = Field(min_length=1)

    @property
    def name(self) -> ReviewName:
        """Give which review it is."""
        return ReviewName(self.review.council, self.review.name)

    def list_entries(self) -> tuple[Entry, ...]:
        """Give the entries, in order."""
        return tuple(_to_entry(self.review.id, filed) for filed in self.entries)


def _to_entry(review: str, filed: FiledEntry) -> Entry:
    given = vars(filed) | {"at": read_instant(filed.at), "replaces": tuple(filed.replaces)}
    return Entry(review=review, **given)


def write_review_file(file: Path, review: FiledReview, entries: tuple[Entry, ...]) -> None:
    """Write a review to a file of its own, whole or not at all, for its owner alone."""
    lines = [vars(entry) | {"at": say_instant(entry.at)} for entry in entries]
    for line in lines:
        del line["review"]
        if line["how"] is HowKnown.ON_TRUST:
            del line["how"]
    whole = {"format": 1, "review": review.model_dump(), "entries": lines}
    text = json.dumps(whole, ensure_ascii=False, indent=1) + "\n"

    def write(under_way: Path) -> None:
        under_way.write_text(text, "utf-8")

    write_whole(file, write)


def read_review_file(file: Path) -> ReviewFile:
    """Read the file of a review and prove it; one that is broken, or none, is refused in a sentence."""
    return read_review_content(_read(file))


def read_review_content(content: bytes) -> ReviewFile:
    """Read what such a file holds, whatever it is, as read_review_file does."""
    if len(content) > LARGEST_FILE:
        raise ReviewFileBroken(f"it is larger than {LARGEST_FILE:,} bytes, as no exported review is")
    if sum(map(content.count, (b",", b"[", b"{"))) > MOST_VALUES:
        raise ReviewFileBroken(f"it holds more than {MOST_VALUES:,} values, as no exported review does")
    try:
        read = ReviewFile.model_validate_json(content)
    except ValidationError as wrong:
        because = _say_first(wrong)
    else:
        _check_whole(read)
        return read
    # Raised out here, so that it does not carry what the file holds.
    raise ReviewFileBroken(because)


def _read(file: Path) -> bytes:
    because = ""
    try:
        if not file.is_file():
            because = f"{file} is not a file"
        elif file.stat().st_size > LARGEST_FILE:
            because = f"{file} is larger than {LARGEST_FILE:,} bytes, as no exported review is"
        else:
            return file.read_bytes()
    except OSError as refused:
        because = f"{file} cannot be read ({refused.strerror or type(refused).__name__})"
    raise ReviewFileBroken(because)


def _say_first(wrong: ValidationError) -> str:
    """Say where the file is first wrong; the place is named only in words that are ours."""
    first = wrong.errors(include_input=False, include_url=False, include_context=False)[0]
    place = first["loc"]
    if len(place) > 1 and place[0] == "entries":
        which = f"its {int(place[1]) + 1:,}. entry"
        if place[-1] == "body" and first["msg"].startswith(_OURS):
            return f"what {which} holds {first['msg'].removeprefix(_OURS)}"
        return f"{which} is not one of an exported review"
    return "it is not a file that this program exported"


def _check_whole(read: ReviewFile) -> None:
    because = ""
    try:
        check_name(read.name)
    except EntryRefused:
        because = "it does not name a review"
    if len({entry.token for entry in read.entries}) < len(read.entries):
        because = "two of its entries have the same token"
    end = End(read.review.number, read.review.head)
    kept = None if because else read.review.identity
    if broken := verify(read.list_entries(), end, kept):
        because = f"its chain breaks at entry {broken.number}: {broken.what}"
    if because:
        raise ReviewFileBroken(because)
