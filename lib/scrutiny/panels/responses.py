"""When each answer to scrutiny is due, worked out from what has been written in the review."""

from collections.abc import Iterator
from datetime import date

from scrutiny.answers.responses import LAW, Response, is_of_responses, list_responses, say_how
from scrutiny.guide.prompts import Prompt
from scrutiny.panels.session import Session
from scrutiny.record.folding import ReviewState, find_answer
from scrutiny.record.kept_tables import list_rows
from scrutiny.views.values import Cell, Points, Prose, Stack, Table, View
from scrutiny.words.dates import CHECK, say_day
from scrutiny.words.sentences import begin_sentence

_AS_IT_STOOD = "As it stood when this page was opened."
_NONE = "No answer is asked for in this review yet."
_NO_DAY = "No day yet"


def tabulate_responses(session: Session) -> View:
    """Tabulate by when each answer is due, under what the law says of those who can be asked."""
    law = Points((*LAW.values(), CHECK))
    if not session.has_review:
        return law
    found = [
        response
        for asked in session.guidance.route.asked
        for response in read_responses(asked.prompt, session.state)
    ]
    table = _tabulate(session, found) if found else Prose((_NONE,))
    stood = (Prose((_AS_IT_STOOD,), is_small=True),) if session.is_live else ()
    return Stack((law, table, *stood))


def read_responses(prompt: Prompt, state: ReviewState) -> tuple[Response, ...]:
    """Read the answers that are asked for under a prompt; none where its table is of something else."""
    columns = prompt.answer.columns
    if not is_of_responses(columns):
        return ()
    bodies = [entry.body for entry in find_answer(state, prompt.id).versions]
    return list_responses(columns, list_rows(bodies, prompt.answer.headings))


def say_due(prompt: Prompt, state: ReviewState) -> str:
    """Say in one sentence by when the answers under a prompt are due; nothing where no day is known."""
    days = [
        f"“{response.what}”, {say_day(response.due)}"
        for response in read_responses(prompt, state)
        if response.due
    ]
    return f"Last day for an answer: {'; '.join(days)}. {CHECK}" if days else ""


def _tabulate(session: Session, responses: list[Response]) -> Table:
    return Table(
        caption=f"When each answer to scrutiny is due in {session.briefing.council.in_text}",
        columns=("Recommendation", "Asked of", "Due by", "How that is counted"),
        rows=tuple(tuple(_list_cells(session, response)) for response in responses),
    )


def _list_cells(session: Session, response: Response) -> Iterator[Cell]:
    yield Cell(response.what or "Not named", kind="" if response.what else "gap")
    named = response.respondent
    yield Cell(begin_sentence(named.value)) if named else Cell("Not chosen yet", kind="gap")
    due = response.due
    yield Cell(say_day(due), _say_when(due, session.briefing.as_at)) if due else Cell(_NO_DAY, kind="gap")
    yield Cell(say_how(response))


def _say_when(due: date, as_at: date) -> str:
    if due == as_at:
        return "Today"
    return "Passed" if due < as_at else "Still to come"
