"""Minuting: an action, a request for information, or what officers answered, as one row of its table."""

import re
from collections.abc import Iterator, Mapping
from hashlib import sha256

from scrutiny.errors import AnswerRefused
from scrutiny.record.entries import Writing
from scrutiny.record.kept_tables import KeptRow
from scrutiny.record.rights import Act, check_right
from scrutiny.review.marking import ACTION, REQUEST, WITNESS, list_marked, name_row
from scrutiny.review.meeting import list_table, write_rows
from scrutiny.review.meeting_tables import ACTIONS, REQUESTS, WITNESSES, MeetingTable
from scrutiny.review.page import Page
from scrutiny.review.session.sent.messages import Minuting
from scrutiny.review.session.standing.values import QuestionState, Seat, Session
from scrutiny.review.session.steps.notes import find_question
from scrutiny.review.session.told.session import Minuted
from scrutiny.review.typed import clean_text
from scrutiny.vocabulary import Mark
from scrutiny.words.dates import read_day, say_day
from scrutiny.words.sentences import say_count

# What was called, whether or not it is marked as asked: it can be answered.
CALLED = frozenset({QuestionState.CALLED, QuestionState.ASKED})
_KEY = 32
_ACTION, _ANSWER = "action", "answer"
_TABLES = {_ACTION: ACTIONS, "request": REQUESTS, _ANSWER: WITNESSES}
_CAME_FROM = "It came from “{}”"
_WHERE_FROM = re.compile(_CAME_FROM.format("(.*)"), re.DOTALL)
_NOT_YOURS = "Only whoever leads the session, and the chair, write this down. Tell one of them what it is."
_NOT_FROM_NOWHERE = {
    _ACTION: "The chair makes an action of a question for officers. Tell whoever leads of any other.",
    _ANSWER: "Say which question for officers this answers.",
}
_NOT_CALLED = "This question was not called. The chair calls it before it is answered."
_NO_WORDS = "Write what it is first. The rest can come later."
_NO_POST, _NO_DAY = "no post yet", "no day yet"
_ANSWERED, _EXEMPT = "What officers answered", "Exempt"
_STANDS_IN_REVIEW = "{} written down here can be read in the review alone."
_KINDS = {ACTIONS: ACTION, REQUESTS: REQUEST, WITNESSES: WITNESS}


def write_minute(page: Page, session: Session, seat: Seat, sent: Minuting) -> Writing | None:
    """Give what to write for a row; one that was written by the same token is not written again."""
    check_right(seat.person, Act.WRITE)
    if not (seat.calls or (seat.answers and sent.of == _ANSWER)):
        raise AnswerRefused(_NOT_YOURS)
    if not sent.about and (sent.of == _ANSWER or (sent.of == _ACTION and not seat.leads)):
        raise AnswerRefused(_NOT_FROM_NOWHERE[sent.of])
    if not clean_text(sent.words).strip():
        raise AnswerRefused(_NO_WORDS)
    question = find_question(page.state, session, sent.about).words if sent.about else ""
    if question and not seat.calls and session.questions.get(sent.about) not in CALLED:
        raise AnswerRefused(_NOT_CALLED)
    key = sha256(f"{session.first} {seat.key} {sent.token}".encode()).hexdigest()[:_KEY]
    table = _TABLES[sent.of]
    if key in {row.key for row in list_table(page, table)}:
        return None
    row = KeptRow(_make_cells(session, sent, question), key=key)
    return write_rows(page, table, (row,), seat.person, sent.token)


def _make_cells(session: Session, sent: Minuting, question: str) -> tuple[str, ...]:
    """Give the cells of a row, with the question or step that it came from."""
    words, post, by, why = map(clean_text, (sent.words, sent.post, sent.by, sent.why))
    came_from = question or session.step.title
    if sent.of == _ANSWER:
        return post, "", "", question, words
    if sent.of == _ACTION:
        return words, post, by, came_from, "open", ""
    came = _CAME_FROM.format(came_from)
    if why.strip():
        came = f"{why.strip()} ({came})" if question else why
    return words, post, by, came, "asked", ""


def list_minuted(page: Page) -> Iterator[Minuted]:
    """List what stands written down of the meeting, in words; a post or day that is missing is said to be.

    It is told to everybody and the wall, so of what is exempt only how much there is.
    """
    for heading, table in (("Actions", ACTIONS), ("Requests for information", REQUESTS)):
        if words := tuple(_list_due(page, table)):
            yield Minuted(heading=heading, words=words)
    if words := tuple(_list_answered(page)):
        yield Minuted(heading=_ANSWERED, words=words)
    if exempt := sum(len(_list_rows(page, table, is_exempt=True)) for table in _KINDS):
        yield Minuted(heading=_EXEMPT, words=(_STANDS_IN_REVIEW.format(say_count(exempt, "thing")),))


def _list_rows(page: Page, table: MeetingTable, *, is_exempt: bool = False) -> list[KeptRow]:
    """List the rows of a table that everybody may be told or, instead, those that are exempt."""
    marked, kind = list_marked(page), _KINDS[table]
    rows = [(row, marked.get(name_row(kind, table, row.cells))) for row in list_table(page, table)]
    return [row for row, held in rows if (held is not None and held.mark is Mark.EXEMPT) == is_exempt]


def _list_due(page: Page, table: MeetingTable) -> Iterator[str]:
    return (_say_due(row) for row in _list_rows(page, table))


def _say_due(row: KeptRow) -> str:
    what, post, due, _why, stands, *_more = row.cells
    day = read_day(due)
    by = f"by {say_day(day)}" if day else due or _NO_DAY
    return f"{what} ({', '.join(filter(None, (post or _NO_POST, by, stands)))})"


def _list_answered(page: Page) -> Iterator[str]:
    for row in _list_rows(page, WITNESSES):
        post, _body, _came, asked, said = row.cells
        if said:
            yield f"{asked} {said} ({post or _NO_POST})".strip()


def find_came_to(page: Page) -> Mapping[str, tuple[str, ...]]:
    """Find what each question for officers has come to, by its words: answers, actions and requests."""
    found: dict[str, list[str]] = {}
    for row in _list_rows(page, WITNESSES):
        post, _body, _came, asked, said = row.cells
        if said:
            found.setdefault(asked, []).append(f"Answered: {said} ({post or _NO_POST})")
    for row in _list_rows(page, ACTIONS):
        found.setdefault(row.cells[3], []).append(f"An action: {_say_due(row)}")
    for row in _list_rows(page, REQUESTS):
        if came := _WHERE_FROM.search(row.cells[3]):
            found.setdefault(came[1], []).append(f"Asked for: {_say_due(row)}")
    return {question: tuple(said) for question, said in found.items()}
