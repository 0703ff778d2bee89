"""The improvement plan on a page: how it stands, and each point with its plan actions."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from scrutiny.look_back.items import INSPECTION_REPORT
from scrutiny.review.as_it_stood import show_as_it_stood
from scrutiny.review.fields import Field
from scrutiny.review.improvement.plan import PlanAction, PlanPoint, list_plan, name_point, say_plan
from scrutiny.review.improvement.points import list_left_out
from scrutiny.review.improvement.tables import DRAFTS, POINTS, RATED, TYPED_HERE, make_actions_table
from scrutiny.review.in_words import say_date
from scrutiny.review.meeting import make_table_field
from scrutiny.review.page import Page
from scrutiny.review.recorded import show_answer
from scrutiny.review.replies import PROMPTS, PagePart
from scrutiny.views.row_offers import RowOffers
from scrutiny.views.values import Cell, Facts, Fold, Place, Prose, Stack, Table, View
from scrutiny.words.sentences import begin_sentence, join_words, say_count

_NONE = "No improvement plan is written down in this review yet."
_ON_PAPER = (
    "An improvement plan is written down, or taken in from a sheet, on the answering page of a review."
)
_OFFERED = "Rows that were typed elsewhere and are no point of the improvement plan yet"
_POINTS = "Each point, with its plan actions"
_MAKE = "Make this a point"
_NOT_RATED = Cell("Not rated", kind="gap")
_OF_POINTS = (DRAFTS, POINTS)
_TITLES = {
    DRAFTS.about: "Drafts, and what we say of them before they are decided",
    POINTS.about: "Points that are not in the report",
    RATED.about: "Rate each point: is it done, and do children feel it?",
}


def make_improvement_part(page: Page) -> PagePart:
    """Show the improvement plan, and ask for its points, plan actions and ratings."""
    return PagePart(
        page, PROMPTS, "prompts-improvement-plan", lambda: _show(page), lambda: make_plan_fields(page)
    )


def make_plan_fields(page: Page) -> tuple[Field, ...]:
    """Make the fields of the improvement plan: of the whole, and of the plan actions of each point."""
    return page.keep("plan fields", lambda: tuple(_make_fields(page)))


def _make_fields(page: Page) -> Iterator[Field]:
    yield from map(make_table_field, _OF_POINTS)
    plan = list_plan(page)
    if plan:
        rows = {point.text: point.key for point in plan}
        yield make_table_field(RATED, rows, INSPECTION_REPORT, POINTS.about)
    for point in plan:
        yield replace(make_table_field(make_actions_table(point.key)), whose=f"Point {point.number}")


def _show(page: Page) -> View:
    if not page.has_review:
        return Prose((_ON_PAPER,))
    plan = list_plan(page)
    stood = show_as_it_stood(page) if plan else ()
    said = (Prose((say_plan(plan),)), _tabulate(plan)) if plan else (Prose((_NONE,)),)
    points = (Fold(_POINTS, Stack(tuple(_show_points(page, plan)))),) if plan else ()
    return Stack((*said, *stood, *_offer(page), *points, *_show_whole(page)))


def _tabulate(plan: Sequence[PlanPoint]) -> View:
    """Tabulate the points, behind a heading: how each is rated, and what should be noticed of it."""
    columns = ("Point", "Plan actions", "Is it done?", "Do children feel it?", "To be noted")
    table = Table("How each point of the improvement plan stands", columns, tuple(map(_make_row, plan)))
    return Fold("How each point stands", table)


def _make_row(point: PlanPoint) -> tuple[Cell, ...]:
    done = sum(action.is_done for action in point.actions)
    actions = Cell(f"{done} of {len(point.actions)} done") if point.actions else Cell("None", kind="gap")
    return (
        Cell(name_point(point), point.name.source),
        actions,
        _rate(point.done_rating, point.cells.get("How we know that it is done", "")),
        _rate(point.felt_rating, point.cells.get("How we know whether they feel it", "")),
        _note(point.alarms),
    )


def _note(alarms: Iterator[str]) -> Cell:
    said = [*alarms]
    return Cell(begin_sentence(join_words(said)) if said else "Nothing")


def _rate(rating: str, how: str) -> Cell:
    return Cell(begin_sentence(rating), how) if rating else _NOT_RATED


def _show_points(page: Page, plan: Sequence[PlanPoint]) -> Iterator[View]:
    fields = {field.about: field for field in make_plan_fields(page)}
    for point in plan:
        about = make_actions_table(point.key).about
        inside = (*_say_point(point), *_show_actions(page, point, fields[about]))
        counted = say_count(len(point.actions), "plan action")
        if inside:
            yield Fold(f"{name_point(point)} – {counted}", Stack(inside))


def _say_point(point: PlanPoint) -> Iterator[View]:
    facts = [(heading, say_date(words)) for heading, words in point.said]
    facts += [("What a letter says", letter.in_words) for letter in point.letters]
    if facts:
        yield Facts(tuple(facts))


def _show_actions(page: Page, point: PlanPoint, field: Field) -> Iterator[View]:
    if point.actions:
        columns = ("Plan action", "Owner’s post", "Due on", "Status", "To be noted")
        rows = tuple(map(_make_action_row, point.actions))
        yield Table(f"Plan actions of point {point.number}", columns, rows)
    if page.is_live:
        yield Place(field.about, Stack(()))


def _make_action_row(action: PlanAction) -> tuple[Cell, ...]:
    cells = action.cells
    named = f"{action.reference} {action.text}" if action.reference else action.text
    carries = cells["Carries out recommendation"]
    return (
        Cell(named, f"Carries out {carries}." if carries else ""),
        Cell(cells["Owner’s post"]) if cells["Owner’s post"] else Cell("Nobody", kind="gap"),
        Cell(say_date(cells["Due on"])) if cells["Due on"] else Cell("No day", kind="gap"),
        Cell(begin_sentence(action.status) or "Not said", cells["Proof"]),
        _note(action.alarms),
    )


def _offer(page: Page) -> tuple[View, ...]:
    """Offer what was typed elsewhere, each with a button that makes it a point."""
    left = list(list_left_out(page)) if page.is_live else []
    if not left:
        return ()
    offered = tuple((text, f"{TYPED_HERE}, question {_number(page, prompt.id)}") for prompt, text in left)
    return (RowOffers(_OFFERED, _MAKE, POINTS.about, offered),)


def _number(page: Page, prompt_id: str) -> str:
    guide = next(guidance for guidance in page.all_guides if prompt_id in guidance.numbers)
    return f"{guide.numbers[prompt_id]} of {guide.workbook.title}"


def _show_whole(page: Page) -> Iterator[View]:
    for field in make_plan_fields(page):
        if field.about in _TITLES:
            shown = Stack(show_answer(field, page.state))
            if page.is_live:
                yield Fold(_TITLES[field.about], Place(field.about, shown))
            elif shown.views and field.about == DRAFTS.about:
                yield Fold(_TITLES[field.about], shown)
