"""The register of risks in a session: where it holds few, whoever leads is offered what could be added."""

from collections.abc import Iterator
from textwrap import shorten

from scrutiny.errors import AnswerRefused
from scrutiny.guide.columns import Becomes
from scrutiny.guide.guidance import Guidance
from scrutiny.guide.prompts import Prompt
from scrutiny.record.entries import EntryKind, Writing
from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import KeptRow, keep_rows, list_rows
from scrutiny.record.rights import Act, check_right
from scrutiny.review.page import Page
from scrutiny.review.ratings import count_spread
from scrutiny.review.recorded import list_named_fields
from scrutiny.review.session.sent.messages import Pressing
from scrutiny.review.session.standing.values import Seat, Session, StepState
from scrutiny.review.session.steps.fields import make_step_fields
from scrutiny.review.session.steps.risks import find_register, find_scoring
from scrutiny.review.tables import read_table

FEWEST = 5
_MOST_OFFERED = 12
_LONGEST = 120
_HAS_NO_REGISTER = "No register of risks is scored on this step or the next."
_NO_NAME = "Write what the risk is, in one line."
_NOT_NOW = (
    "Risks are added before they are scored, and on this step that time has passed. "
    "Add this one in the risk register."
)


def list_offered(page: Page, session: Session) -> tuple[str, ...]:
    """List what could be a risk where the register holds few: what was picked, and what findings suggest."""
    found = find_register(page, find_scoring(session))
    if found is None:
        return ()
    guidance, source = found
    there = {row.cells[0] for row in _list_register(page, source)}
    if len(there) >= FEWEST:
        return ()
    named = dict.fromkeys((*_list_suggested(page, guidance, source), *_list_picked(page, session)))
    return tuple(words for words in named if words not in there)[:_MOST_OFFERED]


def lacks_risks(page: Page, session: Session) -> bool:
    """Whether risks are scored on this step or after this break, and the register holds few."""
    found = find_register(page, find_scoring(session))
    named = {row.cells[0] for row in _list_register(page, found[1])} if found else set()
    return found is not None and _is_early(session) and len(named) < FEWEST


def _is_early(session: Session) -> bool:
    """Whether nobody scores yet: once somebody does, nothing is added to what people have scored."""
    return session.standing(session.at).state is StepState.READING


def _list_register(page: Page, source: Prompt) -> Iterator[KeptRow]:
    bodies = [entry.body for entry in find_answer(page.state, source.id).versions]
    return list_rows(bodies, source.answer.headings)


def _list_suggested(page: Page, guidance: Guidance, source: Prompt) -> Iterator[str]:
    for named in source.evidence.prompts:
        prompt = guidance.prompts.get(named)
        for at, column in enumerate(prompt.answer.columns if prompt else ()):
            if prompt and column.becomes is Becomes.SUGGESTED:
                bodies = [entry.body for entry in find_answer(page.state, prompt.id).versions]
                rows = list_rows(bodies, prompt.answer.headings)
                yield from (_shorten(row.cells[at] or row.cells[0]) for row in rows)


def _list_picked(page: Page, session: Session) -> Iterator[str]:
    """List what people picked on the steps before, the most picked first."""
    for step in session.steps:
        for field in make_step_fields(page, step).own if step.step.pick else ():
            if field.about in page.state.revealed:
                shares = sorted(count_spread(field, page.state).shares, key=lambda share: -share.count)
                yield from (_shorten(share.words) for share in shares if share.count)


def _shorten(words: str) -> str:
    return shorten(words, _LONGEST, placeholder=" …")


def write_risk(page: Page, session: Session, seat: Seat, sent: Pressing) -> Writing:
    """Give what to write for a risk that whoever leads puts into the register."""
    check_right(seat.person, Act.LEAD)
    found = find_register(page, find_scoring(session))
    if found is None:
        raise AnswerRefused(_HAS_NO_REGISTER)
    if not _is_early(session):
        raise AnswerRefused(_NOT_NOW)
    words = " ".join(sent.words.split())
    if not words:
        raise AnswerRefused(_NO_NAME)
    field = next(iter(list_named_fields(page, found[1].id)))
    last = find_answer(page.state, field.about).versions[-1:]
    rows = [row for entry in last for row in read_table(field, entry.body) if not row.is_blank]
    if words in {row.cells[0] for row in rows}:
        raise AnswerRefused(f"“{words}” stands in the register already.")
    rows.append(KeptRow((words, *("",) * (len(field.offered) - 1))))
    value = field.kind.accept(field, keep_rows(field.offered, rows), [entry.body for entry in last])
    who, replaces = seat.person, tuple(entry.number for entry in last)
    return Writing(EntryKind.ANSWERED, field.about, value, who.name, who.role, sent.token, replaces, who.how)
