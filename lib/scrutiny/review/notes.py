"""Notes: what people write beside an answer, each in an entry of its own, with their name or without it."""

import re
from dataclasses import dataclass
from hashlib import sha256

from scrutiny.record.entries import Entry, Json
from scrutiny.record.folding import ReviewState

# That somebody sees something differently, and what they say of a step, with a press or late.
DIFFERS = "differs"
CANNOT, PARK, LATE = "session_cannot", "session_park", "session_late"
_OF_A_STEP = {CANNOT, PARK, LATE}
_MARK = 12
_NOTE = re.compile(r"(.+)\.n[0-9a-f]{12}")


@dataclass(frozen=True)
class Note:
    """One note: what it is about, its words, and who wrote it, who is named only if they wish."""

    about: str
    words: str
    author: str
    is_named: bool
    number: int

    @property
    def by(self) -> str:
        """Who is named as its writer; nobody where they do not wish it."""
        return self.author if self.is_named else ""


def name_note(beside: str, token: str) -> str:
    """Name what a new note is about, so that none takes the place of another."""
    return f"{beside}.n{sha256(token.encode()).hexdigest()[:_MARK]}"


def find_noted(about: str) -> str:
    """Find what a note stands beside; nothing where something is no note."""
    found = _NOTE.fullmatch(about)
    return found[1] if found else ""


def list_notes_beside(state: ReviewState, beside: str, since: int = 0) -> tuple[Note, ...]:
    """List the notes that stand beside something and were written after an entry of a number, in order."""
    found = (
        note
        for about, answer in state.answers.items()
        if find_noted(about) == beside
        for note in map(_read_note, answer.versions)
        if note is not None and note.number > since
    )
    return tuple(sorted(found, key=lambda note: note.number))


def is_unnamed(entry: Entry) -> bool:
    """Whether nobody is told who wrote an entry: where a note of dissent or of a step names no writer."""
    parts = entry.about.split(".")
    body = entry.body if isinstance(entry.body, dict) else {}
    return (DIFFERS in parts[1:] or parts[0] in _OF_A_STEP) and body.get("named") is not True


def _read_note(entry: Entry) -> Note | None:
    body: dict[str, Json] = entry.body if isinstance(entry.body, dict) else {}
    words = body.get("words")
    if not isinstance(words, str):
        return None
    return Note(entry.about, words, entry.author, body.get("named") is True, entry.number)
