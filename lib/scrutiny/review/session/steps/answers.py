"""Answers in a session: what somebody answers alone, and what is written down for all."""

from scrutiny.errors import AnswerRefused
from scrutiny.record.entries import EntryKind, Json, Writing
from scrutiny.record.folding import find_answer
from scrutiny.record.persons import person_of
from scrutiny.record.rights import check_right
from scrutiny.review.cells import check_words
from scrutiny.review.fields import Field
from scrutiny.review.gates import check_unlocked
from scrutiny.review.page import Page
from scrutiny.review.ratings import list_ratings, read_part
from scrutiny.review.session.plans.homework import list_answered_now
from scrutiny.review.session.sent.messages import Answering
from scrutiny.review.session.standing.values import Seat, Session, StepState
from scrutiny.review.session.steps.fields import make_step_fields
from scrutiny.review.session.steps.people import may_answer, writes_for_all
from scrutiny.review.session.steps.risks import keep_to_register
from scrutiny.review.typed import clean_text

_NOT_ASKED = "This step is not asked of you."
_IS_AGREED = "This is agreed, so its words can be changed and not taken away. Write what is agreed instead."
_NOT_SCRIBE = "What all agree on is written by whoever leads the session, or by the scribe they name."
_UNSEEN = "Somebody has changed this since you saw it. Read it as it stands now, and save yours again."
_NOT_HERE = "The group is not on this question now. Your words are kept in this browser."


def write_answer(page: Page, session: Session, writer: Seat, message: Answering) -> Writing | None:
    """Give what to write for an answer on a step that is answered now; nothing where nothing was there."""
    for stands in list_answered_now(session):
        fields = make_step_fields(page, stands.step)
        if _find(fields.own, message) or _find(fields.agreed, message):
            return _write_here(page, stands, writer, message)
    raise AnswerRefused(_NOT_HERE)


def _write_here(page: Page, session: Session, writer: Seat, message: Answering) -> Writing | None:
    fields = make_step_fields(page, session.step)
    own = _find(fields.own, message)
    agreed = _find(fields.agreed, message)
    if own and (agreed is None or not message.is_agreed):
        if not may_answer(page, session, writer):
            raise AnswerRefused(_NOT_ASKED)
        return _answer_alone(page, session, writer, own, message)
    if agreed is None or session.is_self_paced:
        raise AnswerRefused(_NOT_HERE)
    if not writes_for_all(writer):
        raise AnswerRefused(_NOT_SCRIBE)
    state = session.standing(session.at).state
    return _answer_for_all(page, writer, agreed, message, is_agreed=state is StepState.AGREED)


def _find(fields: tuple[Field, ...], message: Answering) -> Field | None:
    return next((field for field in fields if field.about == message.about), None)


def _answer_alone(
    page: Page, session: Session, writer: Seat, field: Field, message: Answering
) -> Writing | None:
    mine = list_ratings(page.state, field.about).get(person_of(writer.name))
    before = read_part(mine, "value") if mine else None
    value = field.kind.accept(field, message.value, [before] if mine else [])
    _check_most(session, value)
    value = keep_to_register(page, field, value, before)
    if field.kind.is_empty(field, value):
        return _write(EntryKind.RATED, {"value": None, "reason": ""}, writer, message) if mine else None
    check_unlocked(field)
    reason = check_words(field, clean_text(message.reason), "This reason")
    body: Json = {"value": value, "reason": reason}
    return _write(EntryKind.RATED, body, writer, message)


def _check_most(session: Session, value: Json) -> None:
    pick = session.step.step.pick
    if pick and isinstance(value, list) and len(value) > pick.most:
        raise AnswerRefused(f"At most {pick.most} can be ticked here, and {len(value)} are.")


def _answer_for_all(
    page: Page, writer: Seat, field: Field, message: Answering, *, is_agreed: bool
) -> Writing | None:
    versions = find_answer(page.state, field.about).versions
    # Some tables are for whoever leads, also where somebody else is the scribe.
    check_right(writer.person, field.writes)
    # What is sent again by its token stands already.
    unseen = {entry.number for entry in versions if entry.token != message.token} - {*message.replaces}
    if unseen:
        raise AnswerRefused(_UNSEEN)
    value = field.kind.accept(field, message.value, [entry.body for entry in versions])
    if not field.kind.is_empty(field, value):
        check_unlocked(field)
        return _write(EntryKind.ANSWERED, value, writer, message)
    if is_agreed:
        raise AnswerRefused(_IS_AGREED)
    stands = {entry.number for entry in versions} & {*message.replaces}
    return _write(EntryKind.WITHDRAWN, None, writer, message) if stands else None


def _write(kind: EntryKind, body: Json, writer: Seat, message: Answering) -> Writing:
    who = writer.person
    return Writing(kind, message.about, body, who.name, who.role, message.token, message.replaces, who.how)
