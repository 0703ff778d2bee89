"""The tables of the risk register: what questions ask of risks and controls, and the risk actions of all."""

from collections.abc import Mapping

from scrutiny.guide.columns import Becomes, ColumnForm, ColumnKind
from scrutiny.guide.prompts import Prompt
from scrutiny.review.meeting_tables import DATE, PERSON, STATUSES, MeetingTable
from scrutiny.review.page import Page

ACTIONS = MeetingTable(
    "risks.actions",
    "What is being done about each risk?",
    (
        ColumnForm(name="Risk action", required=True),
        ColumnForm(name="Which risk (code or words)", required=True),
        ColumnForm(name="Owner’s post", kind=PERSON),
        ColumnForm(name="Due on", kind=DATE),
        ColumnForm(name="Status", kind=ColumnKind.CHOICE, options=STATUSES),
    ),
    help="Officers report these; the committee does not agree them.",
)


def find_register(page: Page) -> Prompt | None:
    """Find the question whose rows are the risks; none where the guide asks for none."""
    return _find(page, Becomes.RISK)


def find_controls(page: Page) -> Prompt | None:
    """Find the question whose rows are the controls; none where the guide asks for none."""
    return _find(page, Becomes.CONTROL_OF)


def _find(page: Page, thing: Becomes) -> Prompt | None:
    prompts = page.guidance.prompts.values()
    return next((prompt for prompt in prompts if is_of(prompt.answer.columns, thing)), None)


def is_of(columns: tuple[ColumnForm, ...], thing: Becomes) -> bool:
    """Whether the rows of a table are some things: its first column names them."""
    return bool(columns) and columns[0].becomes is thing


def make_table(prompt: Prompt) -> MeetingTable:
    """Give the table that a question asks for, as it is written to."""
    return MeetingTable(prompt.id, prompt.question, prompt.answer.columns)


def name_columns(prompt: Prompt) -> Mapping[Becomes, str]:
    """Name the column of each part that a question's columns become."""
    return {column.becomes: column.name for column in prompt.answer.columns if column.becomes}
