"""Writers: who wrote the words of an answer and, where somebody else chose or joined them, who did."""

from scrutiny.record.entries import Entry, EntryKind
from scrutiny.record.settling import list_writers
from scrutiny.review.notes import is_unnamed
from scrutiny.words.sentences import join_words

# Whoever need not be named, as a sentence goes on.
UNNAMED = "somebody"
_SETTLED = {EntryKind.CHOSEN: "chosen by", EntryKind.JOINED: "put together by"}


def name_author(entry: Entry) -> str:
    """Name who wrote an entry, wherever that may be told."""
    return UNNAMED if is_unnamed(entry) else entry.author


def name_writers(version: Entry) -> tuple[str, ...]:
    """Name who wrote the words of a version, wherever that may be told."""
    return (UNNAMED,) if is_unnamed(version) else list_writers(version)


def say_by(version: Entry) -> str:
    """Say by whom a version is, as it follows “written by”."""
    writers = join_words([*name_writers(version)])
    done = _SETTLED.get(version.kind)
    return f"{writers}, {done} {name_author(version)}" if done else writers


def say_by_whom(version: Entry) -> str:
    """Say by whom a version is, with their role; of whoever need not be named neither is told."""
    return say_by(version) if is_unnamed(version) else f"{say_by(version)}, {version.role.value}"
