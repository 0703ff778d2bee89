"""Who changed what: the entries about one field, in words; of ratings only when they were shown."""

from scrutiny.record.bodies import make_readable
from scrutiny.record.entries import Entry, EntryKind
from scrutiny.record.settling import Settled, read_version
from scrutiny.review.contract import HistoryEntry
from scrutiny.review.fields import Field
from scrutiny.review.in_words import say_time, say_written_on
from scrutiny.review.notes import is_unnamed
from scrutiny.review.page import Page
from scrutiny.review.writers import UNNAMED
from scrutiny.words.sentences import begin_sentence, join_words

_DID = {
    EntryKind.ANSWERED: "wrote",
    EntryKind.CHOSEN: "kept the words of",
    EntryKind.JOINED: "put together the words of",
    EntryKind.WITHDRAWN: "took the answer back",
    EntryKind.REVEALED: "showed the answers",
}
_WITH_WORDS = {EntryKind.ANSWERED, EntryKind.CHOSEN, EntryKind.JOINED}


def show_history(page: Page, field: Field) -> tuple[HistoryEntry, ...]:
    """Show who wrote what about a field, the newest first; nobody's rating is in it."""
    entries = map(make_readable, reversed(page.list_entries(field.about)))
    return tuple(_show(field, read_version(entry)) for entry in entries if entry.kind in _DID)


def _show(field: Field, entry: Entry) -> HistoryEntry:
    when = f"at {say_time(entry)} on {say_written_on(entry)}"
    words = field.kind.say(field, entry.body) if entry.kind in _WITH_WORDS else ""
    author = begin_sentence(UNNAMED) if is_unnamed(entry) else entry.author
    return HistoryEntry(number=entry.number, said=f"{author} {_say_done(entry)} {when}", words=words)


def _say_done(entry: Entry) -> str:
    if not isinstance(entry, Settled) or not entry.written_by:
        return _DID[entry.kind]
    return f"{_DID[entry.kind]} {UNNAMED if is_unnamed(entry) else join_words([*entry.written_by])}"
