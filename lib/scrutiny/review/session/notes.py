"""Notes in a session: questions for officers, and how somebody sees what was agreed differently."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from scrutiny.errors import AnswerRefused
from scrutiny.record.entries import Entry, EntryKind, Json, Writing
from scrutiny.record.folding import ReviewState, find_answer
from scrutiny.record.persons import person_of
from scrutiny.record.rights import Act, is_asked, may
from scrutiny.review.cells import check_words
from scrutiny.review.fields import Field
from scrutiny.review.kinds import find_kind
from scrutiny.review.session.messages import Noting
from scrutiny.review.session.values import Seat, Session, StepState
from scrutiny.review.typed import clean_text

_LONGEST = 500
# Every note has an about of its own, so that none takes the place of another.
_QUEUE, _DIFFERS = "session_queue", "differs"
_MARK = 12
_CLOSED = {StepState.CLOSED, StepState.SHOWN, StepState.AGREED}
_TOLD_LATE = {StepState.SHOWN, StepState.AGREED}
_NOT_MEMBER = "Members of the committee ask through the chair, and say where they see it differently."
_NOT_YOURS = "Only whoever wrote this can take it back."


class NoteKind(StrEnum):
    """What a note is: a question for officers, what somebody sees differently, or what they say of a step."""

    QUESTION = "question"
    DIFFERS = "differs"
    CANNOT = "cannot"
    PARK = "park"
    LATE = "late"


# What is said of a step with a press, and no words of one's own.
ASIDES = {NoteKind.CANNOT: "I cannot answer this.", NoteKind.PARK: "Park this step."}


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


def write_note(session: Session, seat: Seat, message: Noting) -> Writing:
    """Give what to write for a note of somebody on the step that the group is on."""
    if not is_asked(seat.person, None):
        raise AnswerRefused(_NOT_MEMBER)
    words = ASIDES.get(NoteKind(message.of)) or clean_text(message.words)
    if NoteKind(message.of) is NoteKind.LATE and session.standing(session.at).state not in _CLOSED:
        raise AnswerRefused("Answers can still be sent on this step, or it was left out.")
    if not words or len(words) > _LONGEST:
        raise AnswerRefused(f"Write 1 to {_LONGEST} characters.")
    check_words(Field(about=message.of, question="", kind=find_kind("text")), words, "This note")
    about = (
        f"{_find_prefix(session, NoteKind(message.of))}.n{sha256(message.token.encode()).hexdigest()[:_MARK]}"
    )
    body: Json = {"words": words, "named": message.is_named}
    who = seat.person
    return Writing(EntryKind.ANSWERED, about, body, who.name, who.role, message.token, how=who.how)


def take_back_note(state: ReviewState, seat: Seat, about: str, token: str) -> Writing:
    """Give what takes a note back; only its writer does."""
    versions = find_answer(state, about).versions
    own = [entry.number for entry in versions if person_of(entry.author) == person_of(seat.name)]
    if not own or len(own) != len(versions) or may(seat.person, Act.TAKE_BACK):
        raise AnswerRefused(_NOT_YOURS)
    who = seat.person
    return Writing(EntryKind.WITHDRAWN, about, None, who.name, who.role, token, tuple(own), who.how)


def list_notes(state: ReviewState, session: Session, kind: NoteKind) -> tuple[Note, ...]:
    """List the notes of a kind that stand, in their order; of dissent those on this step."""
    begins = f"{_find_prefix(session, kind)}.n"
    found = (
        note
        for about, answer in state.answers.items()
        if about.startswith(begins)
        for note in map(_read, answer.versions)
        if note is not None
    )
    return tuple(sorted(found, key=lambda note: note.number))


def list_differing(state: ReviewState, prompt: str) -> Iterator[str]:
    """List how people see what was agreed on a prompt differently, with who says so where they are named."""
    for about, answer in state.answers.items():
        if about.startswith(f"{prompt}.{_DIFFERS}.n"):
            for note in filter(None, map(_read, answer.versions)):
                yield f"{note.words} ({note.by})" if note.by else note.words


def list_late(state: ReviewState, session: Session) -> tuple[str, ...]:
    """List what came after a step was closed, without names, once its answers are shown."""
    is_told = session.standing(session.at).state in _TOLD_LATE
    return tuple(note.words for note in list_notes(state, session, NoteKind.LATE)) if is_told else ()


def count_asides(state: ReviewState, session: Session, kind: NoteKind) -> int:
    """Count the people who say something of the step that the group is on."""
    return len({person_of(note.author) for note in list_notes(state, session, kind)})


def list_asides(state: ReviewState, session: Session, seat: Seat) -> Iterator[tuple[str, NoteKind]]:
    """List what somebody has said of the step that the group is on, so that they can take it back."""
    for kind in ASIDES:
        for note in list_notes(state, session, kind):
            if person_of(note.author) == person_of(seat.name):
                yield note.about, kind


def _find_prefix(session: Session, kind: NoteKind) -> str:
    if kind is NoteKind.QUESTION:
        return _QUEUE
    if kind in {*ASIDES, NoteKind.LATE}:
        return f"session_{kind.value}.{session.at}"
    if not session.step.prompt:
        raise AnswerRefused("Nothing is agreed on this step that could be seen differently.")
    return f"{session.step.prompt}.{_DIFFERS}"


def _read(entry: Entry) -> Note | None:
    body: Mapping[str, Json] = entry.body if isinstance(entry.body, dict) else {}
    words = body.get("words")
    if not isinstance(words, str):
        return None
    return Note(entry.about, words, entry.author, body.get("named") is True, entry.number)
