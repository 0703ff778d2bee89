"""What the self-evaluation plans, on a page: each with its test and figure, and last year's to ask after."""

from collections.abc import Iterator

from scrutiny.review.as_it_stood import show_as_it_stood
from scrutiny.review.claims.plans import (
    ABOUT,
    DUE,
    STATUS,
    TEST,
    PlannedAction,
    list_planned,
    list_plans_before,
    list_plans_left_out,
    make_plans_table,
)
from scrutiny.review.fields import Field
from scrutiny.review.in_words import say_date
from scrutiny.review.meeting import make_table_field
from scrutiny.review.page import Page
from scrutiny.review.replies import PROMPTS, PagePart
from scrutiny.views.row_offers import RowOffers
from scrutiny.views.values import Cell, Fold, Place, Prose, Stack, Table, View
from scrutiny.words.sentences import begin_sentence, join_words, say_count

_NONE = "Nothing that the self-evaluation plans is written down in this review yet."
_ON_PAPER = "What the self-evaluation plans is written down on the answering page of a review."
_TYPED = "Planned actions that were typed elsewhere and have no test and figure here yet"
_BEFORE = "Planned last year: carry each over, and ask what came of it"


def make_plans_part(page: Page) -> PagePart:
    """Show what is planned with its tests and figures, and ask for it."""
    return PagePart(
        page, PROMPTS, "prompts-evaluation-plans", lambda: _show(page), lambda: make_planned_fields(page)
    )


def make_planned_fields(page: Page) -> tuple[Field, ...]:
    """Make the field of what is planned."""
    return page.keep("plans of the evaluation", lambda: (make_table_field(make_plans_table(page)),))


def _show(page: Page) -> View:
    if not page.has_review:
        return Prose((_ON_PAPER,))
    planned = list_planned(page)
    said = (_count(planned), _tabulate(planned)) if planned else (Prose((_NONE,)),)
    stood = show_as_it_stood(page) if planned else ()
    return Stack((*said, *stood, *_offer(page), *_show_field(page)))


def _count(planned: tuple[PlannedAction, ...]) -> View:
    untested = sum(not action.cells[TEST] for action in planned)
    unmeasured = sum(not action.figure for action in planned)
    return Prose(
        (f"{say_count(len(planned), 'plan')}: {untested} with no test, {unmeasured} with no figure.",)
    )


def _tabulate(planned: tuple[PlannedAction, ...]) -> View:
    columns = ("What is planned", "Test", "Figure that would move", "How it stands", "To be noted")
    return Fold(
        "Each plan with its test and figure",
        Table("What the self-evaluation plans", columns, tuple(map(_make_row, planned))),
    )


def _make_row(planned: PlannedAction) -> tuple[Cell, ...]:
    cells, alarms = planned.cells, [*planned.alarms]
    due = f"To be done by {say_date(cells[DUE])}." if cells[DUE] else ""
    return (
        Cell(planned.text, "; ".join(filter(None, (cells["Area of judgement"], cells["Where it is from"])))),
        Cell(cells[TEST]) if cells[TEST] else Cell("None", kind="gap"),
        Cell(planned.figure) if planned.figure else Cell("None", kind="gap"),
        Cell(begin_sentence(cells[STATUS]) or "Not said", due),
        Cell(begin_sentence(join_words(alarms)) if alarms else "Nothing"),
    )


def _offer(page: Page) -> Iterator[View]:
    if not page.is_live:
        return
    if left := tuple((text, "typed under a question") for text in list_plans_left_out(page)):
        yield RowOffers(_TYPED, "Give it a test and a figure", ABOUT, left)
    if before := list_plans_before(page):
        yield RowOffers(_BEFORE, "Carry it over", ABOUT, before)


def _show_field(page: Page) -> Iterator[View]:
    if page.is_live:
        yield Fold("Write down what is planned", Place(ABOUT, Stack(())))
