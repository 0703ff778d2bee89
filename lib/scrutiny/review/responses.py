"""Answers to scrutiny: who must give each, and by which day, where it is known when its time began."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from scrutiny.analysis.answer_days import DAYS_TO_ANSWER, MONTHS_TO_ANSWER, end_days, end_months
from scrutiny.guide.columns import Becomes, ColumnForm
from scrutiny.guide.prompts import Prompt
from scrutiny.record.folding import ReviewState, find_answer
from scrutiny.record.kept_tables import KeptRow, list_rows
from scrutiny.vocabulary import Respondent
from scrutiny.words.dates import CHECK, YEARS, read_likely_day, say_day

LAW = {
    Respondent.EXECUTIVE: (
        "The council or its executive has two months, under section 9FE of the Local Government Act 2000. "
        "They begin with the day it receives the report or, if later, the notice in writing."
    ),
    Respondent.HEALTH: (
        "An NHS body has 28 days from the request, where health scrutiny asks (SI 2013/218, regulation 22)."
    ),
    Respondent.PARTNER: (
        "Other partners that are given notice must have regard to what is recommended (section 9FF of the "
        "same Act). The law sets them no day; the committee may name one."
    ),
}


@dataclass(frozen=True)
class Response:
    """The answer to one recommendation: who must give it, when its time began, and its last day."""

    what: str
    respondent: Respondent | None = None
    began: date | None = None
    due: date | None = None


def is_of_responses(columns: Sequence[ColumnForm]) -> bool:
    """Whether a table says who must answer, and from when."""
    return Becomes.RESPONDENT in {column.becomes for column in columns}


def list_responses(
    columns: Sequence[ColumnForm], rows: Iterable[KeptRow], names: Mapping[str, str]
) -> tuple[Response, ...]:
    """List the answers that the rows of such a table ask for, each called as its key is called now."""
    return tuple(_read_responses(columns, rows, names))


def _read_responses(
    columns: Sequence[ColumnForm], rows: Iterable[KeptRow], names: Mapping[str, str]
) -> Iterator[Response]:
    for row in rows:
        said = {column.becomes: cell for column, cell in zip(columns, row.cells, strict=True)}
        by = said.get(Becomes.RESPONDENT, "")
        respondent = Respondent(by) if by in set(Respondent) else None
        began = _find_beginning(respondent, said)
        yield Response(names.get(row.key, row.cells[0]), respondent, began, find_last_day(respondent, began))


def _find_beginning(respondent: Respondent | None, said: Mapping[Becomes | None, str]) -> date | None:
    received, notice = (read_likely_day(said.get(part, "")) for part in (Becomes.RECEIVED, Becomes.NOTICE))
    if respondent is Respondent.EXECUTIVE:
        return max(received, notice) if received and notice else None
    return received if respondent is Respondent.HEALTH else None


def find_last_day(respondent: Respondent | None, began: date | None) -> date | None:
    """Find the last day for an answer whose time began on a day; none where no time is set, or begun."""
    if began and began.year not in YEARS:
        return None
    if began and respondent is Respondent.EXECUTIVE:
        return end_months(began, MONTHS_TO_ANSWER)
    if began and respondent is Respondent.HEALTH:
        return end_days(began, DAYS_TO_ANSWER)
    return None


def say_how(response: Response) -> str:
    """Say how the last day of an answer was counted, or why there is none."""
    began = say_day(response.began) if response.began else ""
    match response.respondent, began:
        case None, _:
            said = "Say who must answer."
        case Respondent.PARTNER, _:
            said = LAW[Respondent.PARTNER]
        case Respondent.EXECUTIVE, "":
            said = "Its two months begin once both the report and the notice are received: give both days."
        case Respondent.EXECUTIVE, _:
            said = (
                f"Two months that begin with {began}, when both the report and the notice had been received."
            )
        case _, "":
            said = "Its 28 days run from the request: give the day of it."
        case _:
            said = f"28 days from the request of {began}."
    return f"{said} {CHECK}"


def read_responses(prompt: Prompt, state: ReviewState, names: Mapping[str, str]) -> tuple[Response, ...]:
    """Read the answers that are asked for under a prompt; none where its table is of something else."""
    columns = prompt.answer.columns
    if not is_of_responses(columns):
        return ()
    bodies = [entry.body for entry in find_answer(state, prompt.id).versions]
    return list_responses(columns, list_rows(bodies, prompt.answer.headings), names)


def say_due(prompt: Prompt, state: ReviewState, names: Mapping[str, str]) -> str:
    """Say in one sentence by when the answers under a prompt are due; nothing where no day is known."""
    days = [
        f"“{response.what}”, {say_day(response.due)}"
        for response in read_responses(prompt, state, names)
        if response.due
    ]
    return f"Last day for an answer: {'; '.join(days)}. {CHECK}" if days else ""
