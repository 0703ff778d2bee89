"""What the self-evaluation plans: each with its test and the figure that would move, and last year's."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from scrutiny.findings.claims import set_beside
from scrutiny.guide.columns import Becomes, ColumnForm, ColumnKind
from scrutiny.record.folding import ReviewState, find_answer
from scrutiny.record.kept_tables import list_rows
from scrutiny.review.claims.gathered import AREA, list_areas, list_measures, list_typed
from scrutiny.review.meeting_tables import DATE, DONE, PAUSED, PERSON, STATUSES, MeetingTable
from scrutiny.review.page import Page
from scrutiny.words.dates import read_day, say_day

PLAN, SOURCE, TEST, FIGURE, DUE, STATUS, CAME = (
    "What is planned",
    "Where it is from",
    "Test: what will differ for children",
    "Figure that would move",
    "To be done by",
    "How it stands",
    "What came of it, and how we know",
)
ABOUT = "evaluation.plans"


@dataclass(frozen=True)
class PlannedAction:
    """One thing that the self-evaluation plans: what is written of it, and its figure as it is published."""

    text: str
    cells: Mapping[str, str]
    as_at: date
    figure: str = ""

    @property
    def alarms(self) -> Iterator[str]:
        """What should be noticed of it."""
        due = read_day(self.cells[DUE])
        if not self.cells[TEST]:
            yield "no test says what will differ"
        if not self.cells[FIGURE]:
            yield "no figure is named that would move"
        if due is None:
            yield "no day, so nobody can say when it is late"
        elif due < self.as_at and self.cells[STATUS] not in (DONE, PAUSED):
            yield f"overdue since {say_day(due)}"
        if self.cells[STATUS] == DONE and not self.cells[CAME]:
            yield "done, they say, and nothing says what came of it"


def make_plans_table(page: Page) -> MeetingTable:
    """Make the table of what is planned, whose figures are those that are published for the council."""
    return MeetingTable(
        ABOUT,
        "What does the self-evaluation plan, and how will we know whether it worked?",
        (
            ColumnForm(name=PLAN, required=True),
            ColumnForm(name=SOURCE),
            ColumnForm(name=AREA, kind=ColumnKind.CHOICE, options=list_areas()),
            ColumnForm(name="Post that owns it", kind=PERSON),
            ColumnForm(name=TEST, required=True),
            ColumnForm(name=FIGURE, kind=ColumnKind.CHOICE, options=list_measures(page)),
            ColumnForm(name=DUE, kind=DATE),
            ColumnForm(name=STATUS, kind=ColumnKind.CHOICE, options=STATUSES),
            ColumnForm(name=CAME),
        ),
        help="Officers report how each stands. Last year’s are carried over, so that we can ask after them.",
    )


def list_planned(page: Page) -> tuple[PlannedAction, ...]:
    """List what is planned, each with the newest figure that it would move."""
    return page.keep("planned", lambda: tuple(_list_planned(page, page.state)))


def _list_planned(page: Page, state: ReviewState) -> Iterator[PlannedAction]:
    table = make_plans_table(page)
    compared = {comparison.indicator.name: comparison for comparison in page.briefing.comparisons}
    for row in list_rows([entry.body for entry in find_answer(state, ABOUT).versions], table.headings):
        cells = dict(zip(table.headings, row.cells, strict=True))
        if cells[PLAN]:
            comparison = compared.get(cells[FIGURE])
            beside = set_beside(page.briefing.council.in_text, comparison, "", "") if comparison else None
            figure = " ".join(beside.figure) if beside else ""
            yield PlannedAction(cells[PLAN], cells, page.briefing.as_at, figure)


def list_plans_left_out(page: Page) -> Iterator[str]:
    """List what was typed under questions as planned, and is no row here yet."""
    told = (planned.text for planned in list_planned(page))
    yield from (text for _id, text in list_typed(page, page.state, Becomes.PLANNED, told))


def list_plans_before(page: Page) -> tuple[tuple[str, str], ...]:
    """List what was planned in the review before this one and is no row here yet, with that review's name."""
    if page.before is None:
        return ()
    review, state = page.before
    now = [planned.text for planned in list_planned(page)]
    known = {text.casefold() for text in now}
    before = [planned.text for planned in _list_planned(page, state)]
    typed = [text for _id, text in list_typed(page, state, Becomes.PLANNED, (*now, *before))]
    return tuple((text, review) for text in (*before, *typed) if text.casefold() not in known)
