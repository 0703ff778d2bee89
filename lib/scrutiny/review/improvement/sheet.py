"""The improvement plan as a sheet: a row for each plan action, under the point that it serves."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from uuid import uuid4

from scrutiny.record.entries import Entry
from scrutiny.record.kept_tables import hash_words
from scrutiny.record.rights import Person
from scrutiny.review.improvement.plan import PlanAction, PlanPoint, list_plan
from scrutiny.review.improvement.tables import ACTIONS, POINTS, RATED, make_actions_table
from scrutiny.review.meeting_tables import MeetingTable
from scrutiny.review.page import Page
from scrutiny.review.sheets.differences import GivenItem, SheetComparison
from scrutiny.review.sheets.forms import (
    DUE_HEADINGS,
    SheetColumn,
    SheetForm,
    SheetItem,
    SheetLevel,
    Value,
)
from scrutiny.review.sheets.taking import Taken
from scrutiny.words.sentences import make_plain

_REPORTED = "these are the words of the report, which stay as they are"
_POINT, _ACTION = "point", "plan action"


def _of(table: MeetingTable, level: str) -> Callable[..., SheetColumn]:
    """Make the columns of what is written in a table, at one level of the sheet."""

    def make(under: str, heading: str = "", *others: str) -> SheetColumn:
        def give(item: PlanAction | PlanPoint) -> Value:
            return item.cells.get(under, "")

        return SheetColumn(heading or under, give, table, under, others, level=level)

    return make


_rated, _acted = _of(RATED, _POINT), _of(ACTIONS, _ACTION)
WHAT = SheetColumn(
    "Point",
    lambda point: point.text,
    POINTS,
    "Point",
    (
        "what must improve",
        "priority",
        "improvement priority",
        "area for improvement",
        "areas for improvement",
        "ofsted recommendation",
        "objective",
        "theme",
        "outcome",
    ),
    level=_POINT,
)
NUMBER = _rated(
    "Number in the plan", "Number of the point", "point number", "priority number", "priority no", "point no"
)
ACTION = _acted(
    "Plan action", "", "action", "actions", "key action", "key actions", "what we will do", "task", "activity"
)
ACTION_NUMBER = _acted(
    "Number", "", "ref", "ref no", "reference", "no", "action ref", "action no", "action number", "id"
)
COLUMNS = (
    WHAT,
    NUMBER,
    SheetColumn("Where the point is from", lambda point: point.name.source, level=_POINT),
    _rated("Is it done?", "", "is it done"),
    _rated("How we know that it is done"),
    _rated("Do children feel it?", "", "do children feel it", "impact rating"),
    _rated("How we know whether they feel it", "", "impact on children", "evidence of impact"),
    _rated("Rated on"),
    ACTION,
    ACTION_NUMBER,
    _acted(
        "Owner’s post",
        "",
        "owner",
        "lead",
        "lead officer",
        "responsible officer",
        "responsible",
        "who",
        "post",
        "accountable officer",
        "action owner",
    ),
    replace(_acted("Due on", "", *DUE_HEADINGS, "completion date", "when"), spare=()),
    _acted("Status", "", "rag", "rag status", "rag rating", "progress rag", "current status", "brag"),
    _acted("Proof", "", "evidence", "evidence of completion", "evidence of progress", "assurance"),
    _acted("Carries out recommendation", "", "scrutiny recommendation"),
    SheetColumn("To be noted", lambda item: "; ".join(item.alarms), level=_ACTION),
)


def list_items(page: Page) -> Sequence[SheetItem]:
    """List the points of the plan and their plan actions, as the rows of a sheet are known."""
    items: list[SheetItem] = []
    for point in list_plan(page):
        items += [point, *point.actions]
    return items


def _why_not(column: SheetColumn, item: PlanAction | PlanPoint) -> str:
    """Say why a column is not taken from a sheet; nothing where it is."""
    is_reported = column is WHAT and isinstance(item, PlanPoint) and item.name.is_reported
    return _REPORTED if is_reported else ""


PLAN = SheetForm(
    "improvement plan",
    COLUMNS,
    (
        SheetLevel(_POINT, "points", WHAT, NUMBER, (WHAT.heading,)),
        SheetLevel(
            _ACTION,
            "plan actions",
            ACTION,
            ACTION_NUMBER,
            (ACTION.heading, ACTION_NUMBER.heading, "Owner’s post", "Due on"),
        ),
    ),
    list_items,
    _why_not,
    titles_lead=True,
    after="A status is what officers report; nothing is agreed by it.",
)

_FROM_SHEET = "the council’s improvement plan"


def take_plan(
    page: Page, comparison: SheetComparison, person: Person, from_sheet: Collection[GivenItem] = ()
) -> tuple[Entry, ...]:
    """Write what a sheet of an improvement plan changes: points first, then ratings and plan actions."""
    keys = {make_plain(point.text): point.key for point in list_plan(page)}
    taken = Taken(PLAN.called)
    for given in comparison.given:
        with_moved = given in from_sheet
        if given.row.level == _POINT:
            _take_point(taken, given, keys, with_moved=with_moved)
        else:
            _take_action(taken, given, keys, with_moved=with_moved)
    return taken.write(page, person)


def _take_point(taken: Taken, given: GivenItem, keys: dict[str, str], *, with_moved: bool) -> None:
    text = given.item.text if given.item else given.row.text
    key = given.item.key if given.item else keys.setdefault(make_plain(text), hash_words(text))
    keys[make_plain(given.row.text)] = key
    worded = given.list_taken(POINTS, with_moved=with_moved)
    if given.item is None:
        taken.open(POINTS).put(key, text, {POINTS.headings[1]: _FROM_SHEET})
    elif worded:
        taken.open(POINTS).put(key, text, worded)
    cells = given.list_taken(RATED, with_moved=with_moved)
    if cells or (given.item and worded):
        # The ratings of a point are named by its words too.
        taken.open(RATED, is_grid=True).put(key, text, {**worded, **cells})


def _take_action(taken: Taken, given: GivenItem, keys: dict[str, str], *, with_moved: bool) -> None:
    cells = given.list_taken(ACTIONS, with_moved=with_moved)
    if cells:
        table = make_actions_table(keys[make_plain(given.row.within)])
        key = given.item.key if given.item else uuid4().hex
        taken.open(table).put(key, given.row.text, cells)
