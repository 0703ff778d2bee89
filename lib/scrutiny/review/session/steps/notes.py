"""Notes in a session: questions for officers, what somebody sees differently, and what they say of a step."""

from collections.abc import Iterator
from enum import StrEnum

from scrutiny.errors import AnswerRefused
from scrutiny.record.entries import EntryKind, Json, Writing
from scrutiny.record.folding import ReviewState, find_answer
from scrutiny.record.persons import person_of
from scrutiny.record.rights import Act, is_asked, may
from scrutiny.review.cells import check_words
from scrutiny.review.fields import Field
from scrutiny.review.kinds import find_kind
from scrutiny.review.notes import CANNOT, DIFFERS, LATE, PARK, Note, find_noted, list_notes_beside, name_note
from scrutiny.review.page import Page
from scrutiny.review.session.sent.messages import Noting
from scrutiny.review.session.standing.values import Seat, Session, StepState
from scrutiny.review.session.steps.fields import StepFields, make_step_fields
from scrutiny.review.typed import clean_text

_LONGEST = 500
_QUEUE = "session_queue"
_CLOSED = {StepState.CLOSED, StepState.SHOWN, StepState.AGREED}
_TOLD_LATE = {StepState.SHOWN, StepState.AGREED}
_NOT_MEMBER = "Members of the committee ask through the chair, and say where they see it differently."
_NOTHING_YET = "Nothing is shown or agreed here yet that could be seen differently. Your words are kept."
_NOT_YOURS = "Only whoever wrote this can take it back."
_TAKEN_BACK = "This question was taken back meanwhile. Look at the questions as they stand now."


class NoteKind(StrEnum):
    """What a note is: a question for officers, what somebody sees differently, or what they say of a step."""

    QUESTION = "question"
    DIFFERS = "differs"
    CANNOT = "cannot"
    PARK = "park"
    LATE = "late"


# What is said of a step with a press, and no words of one's own.
ASIDES = {NoteKind.CANNOT: "I cannot answer this.", NoteKind.PARK: "Park this step."}
# What is told of rounds that have ended, and how it is called there.
_BEFORE = {
    NoteKind.LATE: "Said late, before it was answered again",
    NoteKind.DIFFERS: "Seen differently, before it was answered again",
}
_ASIDES_ABOUT = {NoteKind.CANNOT: CANNOT, NoteKind.PARK: PARK, NoteKind.LATE: LATE}


def write_note(page: Page, session: Session, seat: Seat, message: Noting) -> Writing:
    """Give what to write for a note of somebody on the step that the group is on."""
    kind = NoteKind(message.of)
    if kind is NoteKind.LATE and session.standing(session.at).state not in _CLOSED:
        raise AnswerRefused("Answers can still be sent on this step, or it was left out.")
    fields = make_step_fields(page, session.step)
    if kind is NoteKind.DIFFERS and not _is_seen(page.state, session, fields):
        raise AnswerRefused(_NOTHING_YET)
    is_banded = any(field.is_banded for field in (*fields.own, *fields.agreed))
    return write_note_beside(_find_beside(session, session.at, kind), seat, message, is_banded=is_banded)


def _is_seen(state: ReviewState, session: Session, fields: StepFields) -> bool:
    """Tell whether something stands that could be seen differently: answers shown, or words for all."""
    is_shown = session.standing(session.at).state in _TOLD_LATE
    return is_shown or any(find_answer(state, field.about).versions for field in fields.agreed)


def write_note_beside(beside: str, seat: Seat, message: Noting, *, is_banded: bool = False) -> Writing:
    """Give what to write for a note beside something; whether its writer is named stands in it.

    Beside a banded answer no number of young people may stand in its words either.
    """
    if not is_asked(seat.person, None):
        raise AnswerRefused(_NOT_MEMBER)
    words = ASIDES.get(NoteKind(message.of)) or clean_text(message.words)
    _check_length(words)
    check_words(_make_field(message.of, is_banded), words, "This note")
    about, who = name_note(beside, message.token), seat.person
    body: Json = {"words": words, "named": message.is_named}
    return Writing(EntryKind.ANSWERED, about, body, who.name, who.role, message.token, how=who.how)


def _make_field(about: str, is_banded: bool) -> Field:  # noqa: FBT001 - named where it is given
    return Field(about, "", find_kind("text"), is_banded=is_banded)


def _check_length(words: str) -> None:
    if not words.strip():
        raise AnswerRefused("Write something first.")
    if len(words) > _LONGEST:
        raise AnswerRefused(
            f"This has {len(words)} characters, and a note has at most {_LONGEST}. Shorten it, and send it."
        )


def take_back_note(state: ReviewState, seat: Seat, about: str, token: str) -> Writing:
    """Give what takes a note back; only its writer does, and nothing but a note."""
    versions = find_answer(state, about).versions if find_noted(about) else ()
    own = [entry.number for entry in versions if person_of(entry.author) == person_of(seat.name)]
    if not own or len(own) != len(versions) or may(seat.person, Act.TAKE_BACK):
        raise AnswerRefused(_NOT_YOURS)
    who = seat.person
    return Writing(EntryKind.WITHDRAWN, about, None, who.name, who.role, token, tuple(own), who.how)


def list_questions(state: ReviewState, session: Session) -> tuple[Note, ...]:
    """List the questions for officers of a session: in the order that was given them, then as they came."""
    places = {about: place for place, about in enumerate(session.queue)}
    found = list_notes_beside(state, _QUEUE, session.first)
    return tuple(sorted(found, key=lambda note: places.get(note.about, len(places))))


def find_question(state: ReviewState, session: Session, about: str) -> Note:
    """Find a question for officers of a session; one that was taken back is there no more."""
    for note in list_questions(state, session):
        if note.about == about:
            return note
    raise AnswerRefused(_TAKEN_BACK)


def list_differing(state: ReviewState, session: Session, key: str) -> Iterator[str]:
    """List how people see what was agreed on a step differently, with who says so where they are named."""
    if session.find_step(key).prompt:
        for note in _list_of_round(state, session, key, NoteKind.DIFFERS):
            yield _say(note)


def list_late(state: ReviewState, session: Session) -> tuple[str, ...]:
    """List what came after a step was closed, without names, once its answers are shown."""
    is_told = session.standing(session.at).state in _TOLD_LATE
    late = _list_of_round(state, session, session.at, NoteKind.LATE)
    return tuple(note.words for note in late) if is_told else ()


def list_before(state: ReviewState, session: Session, key: str) -> Iterator[str]:
    """List the dissent and late words of rounds of a step that have ended, which count for no other round."""
    kinds = (NoteKind.LATE, NoteKind.DIFFERS) if session.find_step(key).prompt else ()
    for kind in kinds:
        for note in list_notes_beside(state, _find_beside(session, key, kind), session.first):
            standing = session.standing(key)
            # What came late is told with the answers of its round, where those were shown.
            is_told = kind is not NoteKind.LATE or standing.was_shown(note.number)
            if note.number <= standing.since and is_told:
                yield f"{_BEFORE[kind]}: {_say(note)}"


def _say(note: Note) -> str:
    return f"{note.words} ({note.by})" if note.by else note.words


def count_asides(state: ReviewState, session: Session, kind: NoteKind) -> int:
    """Count the people who say something of the step that the group is on, in its present round."""
    return len({person_of(note.author) for note in _list_of_round(state, session, session.at, kind)})


def list_asides(state: ReviewState, session: Session, seat: Seat) -> Iterator[tuple[str, NoteKind]]:
    """List what somebody has said of the step that the group is on, so that they can take it back."""
    for kind in ASIDES:
        for note in _list_of_round(state, session, session.at, kind):
            if person_of(note.author) == person_of(seat.name):
                yield note.about, kind


def _list_of_round(state: ReviewState, session: Session, key: str, kind: NoteKind) -> tuple[Note, ...]:
    """List the notes on a step of this session, as long as the round that they were written in goes on."""
    since = max(session.first, session.standing(key).since)
    return list_notes_beside(state, _find_beside(session, key, kind), since)


def _find_beside(session: Session, key: str, kind: NoteKind) -> str:
    if kind is NoteKind.QUESTION:
        return _QUEUE
    if kind in _ASIDES_ABOUT:
        return f"{_ASIDES_ABOUT[kind]}.{key}"
    if not session.find_step(key).prompt:
        raise AnswerRefused("Nothing is agreed on this step that could be seen differently.")
    return f"{session.find_step(key).prompt}.{DIFFERS}"
