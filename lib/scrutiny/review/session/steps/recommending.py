"""Recommending in a session: what members propose and second, and what is decided of each."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from scrutiny.errors import AnswerRefused
from scrutiny.guide.plans.values import How
from scrutiny.record.entries import Entry, EntryKind, Json, Writing
from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import KeptRow, keep_rows
from scrutiny.record.persons import person_of
from scrutiny.record.rights import Act, check_is_anothers, check_right, may
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
)
from scrutiny.review.recorded import list_named_fields
from scrutiny.review.references import number_agreed
from scrutiny.review.session.sent.messages import Noting, Pressing, Proposing, Seconding
from scrutiny.review.session.standing.values import Seat, Session, StepState
from scrutiny.review.session.steps.notes import write_note_beside
from scrutiny.review.session.steps.people import writes_for_all
from scrutiny.review.session.steps.wording import check_seen, fill, read_source
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


def may_propose(seat: Seat) -> bool:
    """Whether somebody proposes: members, and whoever leads, who writes down what members say."""
    return may(seat.person, Act.PROPOSE) is None


def list_undecided(page: Page) -> Iterator[Recommendation]:
    """List the recommendations of which nothing is decided yet."""
    return (found for found in list_recommendations(page) if found.state in UNDECIDED)


def write_proposal(page: Page, session: Session, seat: Seat, sent: Proposing) -> Writing | None:
    """Give what to write for a recommendation that is proposed, or worded anew; nothing where all stays."""
    if not may_propose(seat):
        raise AnswerRefused(_NOT_MEMBER)
    field = find_source_field(page, session)
    found = _find_to_change(page, seat, sent.about) if sent.about else None
    versions = find_answer(page.state, field.about).versions
    rows, links = read_source(page, field), _read_links(versions)
    key = sent.about or sha256(sent.token.encode()).hexdigest()[:_KEY]
    before = rows.get(key, KeptRow(("",) * len(field.offered), key=key))
    if found and key not in rows:
        raise AnswerRefused(_IS_GONE)
    rows[key] = fill(field, before, sent)
    if rows[key] == before and links.get(key, []) == [*sent.because]:
        return None
    if found:
        check_seen(found, sent.seen)
    value = {**keep_rows(field.offered, [*rows.values()]), BECAUSE: {**links, key: [*sent.because]}}
    accepted = field.kind.accept(field, value, [entry.body for entry in versions])
    return _write(seat, field.about, accepted, sent.token, versions[-1:])


def _read_links(versions: Sequence[Entry]) -> dict[str, Json]:
    told = tell_links(versions[-1].body) if versions else {}
    return told if isinstance(told, dict) else {}


def find_source_field(page: Page, session: Session) -> Field:
    """Find the field that the recommendations of the step the group is on stand in."""
    if session.step.how is How.DECIDE:
        for field in list_named_fields(page, session.step.prompt):
            return field
    raise AnswerRefused(_NOT_HERE)


def _find_to_change(page: Page, seat: Seat, key: str) -> Recommendation:
    found = find_recommendation(page, key)
    is_own = person_of(seat.name) in {person_of(name) for name in found.proposers}
    if not (writes_for_all(seat) or (is_own and found.state is RecommendationState.PROPOSED)):
        raise AnswerRefused(_NOT_YOURS)
    return found


def write_second(page: Page, session: Session, seat: Seat, sent: Seconding) -> Writing:
    """Give what to write for a recommendation that somebody seconds; nobody seconds their own."""
    find_source_field(page, session)
    found = find_recommendation(page, sent.about)
    field = next(field for field in make_standing_fields(page) if field.about == found.name_part(SECONDED))
    check_right(seat.person, Act.SECOND)
    check_is_anothers(seat.person, field.proposers)
    check_seen(found, sent.seen)
    own = find_answer(page.state, field.about).versions
    mine = tuple(entry for entry in own if person_of(entry.author) == person_of(seat.name))
    return _write(seat, field.about, field.offered[0], sent.token, mine)


def write_dissent(page: Page, session: Session, seat: Seat, sent: Noting) -> Writing:
    """Give what to write where somebody sees a recommendation differently, named only if they wish."""
    find_source_field(page, session)
    return write_note_beside(find_recommendation(page, sent.about).name_part(DIFFERS), seat, sent)


def write_decision(page: Page, session: Session, seat: Seat, sent: Pressing) -> Writing | None:
    """Give what to write for what was decided of a recommendation, of its words as they were seen."""
    check_right(seat.person, Act.DECIDE)
    find_source_field(page, session)
    words = sent.words or RecommendationState.AGREED.value
    if words not in _DECISIONS:
        raise AnswerRefused(_NOT_DECISION)
    found = find_recommendation(page, sent.about)
    check_seen(found, sent.seen)
    # What is agreed has a reference, which is written in one piece with the decision.
    page.numbers[DECIDED] = number_agreed
    field = next(field for field in make_standing_fields(page) if field.about == DECIDED)
    last = find_answer(page.state, DECIDED).versions[-1:]
    rows = {row.cells[0]: row for entry in last for row in read_table(field, entry.body)}
    before = rows.get(found.text, KeptRow((found.text, "", "", "", "")))
    row = _decide(before, session, words)
    if row == before:
        return None
    kept = keep_rows(field.offered, [*(rows | {found.text: row}).values()])
    return _write(
        seat, DECIDED, field.kind.accept(field, kept, [entry.body for entry in last]), sent.token, last
    )


def _decide(row: KeptRow, session: Session, words: str) -> KeptRow:
    """Give the row of a recommendation with what was decided of it today; what was noted of it stays."""
    day = datetime.now().astimezone().date().isoformat()
    return replace(row, cells=(row.cells[0], words, session.title, day, *row.cells[4:]))


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


def _write(seat: Seat, about: str, body: Json, token: str, replaced: Sequence[Entry]) -> Writing:
    who, replaces = seat.person, tuple(entry.number for entry in replaced)
    return Writing(EntryKind.ANSWERED, about, body, who.name, who.role, token, replaces, who.how)
