"""Recommending in a session: what members propose and second, and what is decided of each."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from scrutiny.errors import AnswerRefused
from scrutiny.guide.columns import Becomes, ColumnKind
from scrutiny.guide.plans.values import How
from scrutiny.record.entries import Entry, EntryKind, Json, Writing
from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import KeptRow, keep_rows
from scrutiny.record.persons import person_of
from scrutiny.record.rights import Act, check_is_anothers, check_right, is_asked
from scrutiny.review.because import BECAUSE, tell_links
from scrutiny.review.fields import Field
from scrutiny.review.notes import DIFFERS
from scrutiny.review.page import Page
from scrutiny.review.recommendations import (
    DECIDED,
    SECONDED,
    Recommendation,
    RecommendationState,
    list_recommendations,
    name_part,
)
from scrutiny.review.recorded import list_named_fields
from scrutiny.review.references import number_agreed
from scrutiny.review.session.messages import Noting, Pressing, Proposing, Seconding
from scrutiny.review.session.notes import write_note_beside
from scrutiny.review.session.people import writes_for_all
from scrutiny.review.session.values import Seat, Session, StepState
from scrutiny.review.standings import make_standing_fields
from scrutiny.review.tables import read_table

_KEY = 32
_NOT_HERE = "Recommendations are made on another step. Your words are kept in this browser."
_NOT_YOURS = "Only whoever proposed this changes it until it is seconded, and then whoever leads."
_NOT_MEMBER = "Members of the committee propose, and whoever leads the session writes down what they say."
_IS_GONE = "This recommendation does not stand any more. Look at those that do."
_NOT_DECISION = "A recommendation is agreed, not agreed or parked."
_DECISIONS = {RecommendationState.AGREED, RecommendationState.NOT_AGREED, RecommendationState.PARKED}
# Of these nothing is decided yet.
UNDECIDED = {RecommendationState.PROPOSED, RecommendationState.SECONDED}
# What the short form of a session asks of a recommendation.
_ASKED: Mapping[Becomes, Callable[[Proposing], str]] = {
    Becomes.RECOMMENDED: lambda sent: sent.words,
    Becomes.RECOMMENDED_TO: lambda sent: sent.to,
    Becomes.KIND_OF_BODY: lambda sent: sent.to,
    Becomes.POST: lambda sent: sent.post,
    Becomes.BY: lambda sent: sent.by,
    Becomes.TEST: lambda sent: sent.test,
}


def may_propose(seat: Seat) -> bool:
    """Whether somebody proposes: members, and whoever writes down what members say."""
    return is_asked(seat.person, None) or writes_for_all(seat)


def list_undecided(page: Page) -> Iterator[Recommendation]:
    """List the recommendations of which nothing is decided yet."""
    return (found for found in list_recommendations(page) if found.state in UNDECIDED)


def write_proposal(page: Page, session: Session, seat: Seat, sent: Proposing) -> Writing:
    """Give what to write for a recommendation that is proposed, or worded anew; all others stay."""
    if not may_propose(seat):
        raise AnswerRefused(_NOT_MEMBER)
    field = find_source_field(page, session)
    versions = find_answer(page.state, field.about).versions
    last = versions[-1:]
    body = last[0].body if last else None
    rows = {row.key: row for row in read_table(field, body)} if last else {}
    key = sent.about or sha256(sent.token.encode()).hexdigest()[:_KEY]
    if sent.about:
        _check_may_change(page, seat, sent.about)
        if sent.about not in rows:
            raise AnswerRefused(_IS_GONE)
    rows[key] = _fill(field, rows.get(key, KeptRow(("",) * len(field.offered), key=key)), sent)
    links = tell_links(body)
    because: Json = {**(links if isinstance(links, dict) else {}), key: [*sent.because]}
    value = {**keep_rows(field.offered, [*rows.values()]), BECAUSE: because}
    accepted = field.kind.accept(field, value, [entry.body for entry in versions])
    return _write(seat, field.about, accepted, sent.token, last)


def find_source_field(page: Page, session: Session) -> Field:
    """Find the field that the recommendations of the step the group is on stand in."""
    if session.step.how is How.DECIDE:
        for field in list_named_fields(page, session.step.prompt):
            return field
    raise AnswerRefused(_NOT_HERE)


def _check_may_change(page: Page, seat: Seat, key: str) -> None:
    found = find_recommendation(page, key)
    is_own = person_of(seat.name) in {person_of(name) for name in found.proposers}
    if not (writes_for_all(seat) or (is_own and found.state is RecommendationState.PROPOSED)):
        raise AnswerRefused(_NOT_YOURS)


def _fill(field: Field, row: KeptRow, sent: Proposing) -> KeptRow:
    """Fill a row with what was sent; what the short form does not ask stays, and so do words of its own."""
    cells = []
    for column, before in zip(field.columns, row.cells, strict=True):
        read = _ASKED.get(column.becomes) if column.becomes else None
        words = read(sent) if read else before
        is_own = column.becomes is Becomes.RECOMMENDED_TO and before and before not in list_bodies(field)
        cells.append(before if is_own else words)
    return replace(row, cells=tuple(cells))


def list_bodies(field: Field) -> tuple[str, ...]:
    """List the kinds of body that something can be recommended to."""
    kinds = (column for column in field.columns if column.kind is ColumnKind.CHOICE)
    return next((column.options for column in kinds if column.becomes is Becomes.KIND_OF_BODY), ())


def write_second(page: Page, session: Session, seat: Seat, sent: Seconding) -> Writing:
    """Give what to write for a recommendation that somebody seconds; nobody seconds their own."""
    find_source_field(page, session)
    field = _find_standing(page, find_recommendation(page, sent.about), SECONDED)
    check_right(seat.person, Act.SECOND)
    check_is_anothers(seat.person, field.proposers)
    own = find_answer(page.state, field.about).versions
    mine = tuple(entry for entry in own if person_of(entry.author) == person_of(seat.name))
    return _write(seat, field.about, field.offered[0], sent.token, mine)


def write_dissent(page: Page, session: Session, seat: Seat, sent: Noting) -> Writing:
    """Give what to write where somebody sees a recommendation differently, named only if they wish."""
    find_source_field(page, session)
    return write_note_beside(name_part(find_recommendation(page, sent.about).key, DIFFERS), seat, sent)


def write_decision(page: Page, session: Session, seat: Seat, sent: Pressing) -> Writing:
    """Give what to write for what was decided of one recommendation, of its words as they stand."""
    check_right(seat.person, Act.DECIDE)
    find_source_field(page, session)
    words = sent.words or RecommendationState.AGREED.value
    if words not in _DECISIONS:
        raise AnswerRefused(_NOT_DECISION)
    # What is agreed has a reference, which is written in one piece with the decision.
    page.numbers[DECIDED] = number_agreed
    text = find_recommendation(page, sent.about).text
    field = next(field for field in make_standing_fields(page) if field.about == DECIDED)
    last = find_answer(page.state, DECIDED).versions[-1:]
    rows = {row.cells[0]: row for entry in last for row in read_table(field, entry.body)}
    day = datetime.now().astimezone().date().isoformat()
    row = rows.get(text, KeptRow((text, "", "", "", "")))
    rows[text] = replace(row, cells=(text, words, session.title, day, row.cells[4]))
    value = field.kind.accept(
        field, keep_rows(field.offered, [*rows.values()]), [entry.body for entry in last]
    )
    return _write(seat, DECIDED, value, sent.token, last)


def find_done(page: Page, session: Session) -> Json:
    """Give the entry by which a step on which all is decided is agreed; nothing while something is open."""
    reading = session.standing(session.at).state is StepState.READING
    is_decided = bool(list_recommendations(page)) and not any(list_undecided(page))
    if not (reading and is_decided):
        return None
    return {"act": "move", "step": session.at, "state": StepState.AGREED.value}


def find_recommendation(page: Page, key: str) -> Recommendation:
    """Find a recommendation by its key; one that does not stand any more is refused."""
    for found in list_recommendations(page):
        if found.key == key:
            return found
    raise AnswerRefused(_IS_GONE)


def _find_standing(page: Page, found: Recommendation, part: str) -> Field:
    about = name_part(found.key, part)
    return next(field for field in make_standing_fields(page) if field.about == about)


def _write(seat: Seat, about: str, body: Json, token: str, replaced: Sequence[Entry]) -> Writing:
    who, replaces = seat.person, tuple(entry.number for entry in replaced)
    return Writing(EntryKind.ANSWERED, about, body, who.name, who.role, token, replaces, who.how)
