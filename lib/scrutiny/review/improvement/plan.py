"""The improvement plan whole: each point with its two ratings, and its plan actions as reported."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import KeptRow, key_rows, list_rows
from scrutiny.review.improvement.points import (
    PointName,
    find_point,
    list_plan_points,
    list_prompts_of_points,
    list_rows_of,
)
from scrutiny.review.improvement.tables import ACTIONS, RATED, make_actions_table
from scrutiny.review.meeting_tables import DONE, PAUSED, STATUSES, MeetingTable
from scrutiny.review.page import Page
from scrutiny.review.visits.gathered import LetterSays, list_said
from scrutiny.words.dates import read_day, say_day
from scrutiny.words.sentences import begin_sentence, join_words, say_count


@dataclass(frozen=True)
class PlanAction:
    """One plan action of the council, as officers report it on a day; it is never agreed here."""

    key: str
    within: str
    cells: Mapping[str, str]
    as_at: date
    level: str = "plan action"

    @property
    def text(self) -> str:
        """What is to be done."""
        return self.cells["Plan action"]

    @property
    def reference(self) -> str:
        """Its number in the plan."""
        return self.cells["Number"]

    @property
    def status(self) -> str:
        """How officers say that it stands."""
        return self.cells["Status"]

    @property
    def is_done(self) -> bool:
        """Whether officers say that it is done."""
        return self.status == DONE

    @property
    def is_overdue(self) -> bool:
        """Whether its day has passed, and it is neither done nor paused."""
        due = read_day(self.cells["Due on"])
        return self.status not in (DONE, PAUSED) and due is not None and due < self.as_at

    @property
    def is_unproven(self) -> bool:
        """Whether it is said to be done, and nothing is given that proves it."""
        return self.is_done and not self.cells["Proof"]

    @property
    def alarms(self) -> Iterator[str]:
        """What should be noticed of it."""
        due = self.cells["Due on"]
        if self.is_overdue:
            yield f"overdue since {say_day(date.fromisoformat(due))}"
        if self.is_unproven:
            yield "done, they say, with no proof"
        if due and read_day(due) is None:
            yield f"“{due}” is no day, so nobody can say when it is late"
        if not due and not self.is_done:
            yield "no day, so nobody can say when it is late"
        if not self.cells["Owner’s post"]:
            yield "no post owns it"
        if self.status and self.status not in STATUSES:
            yield f"“{self.status}” is no status that we know"


@dataclass(frozen=True)
class PlanPoint:
    """One point of the improvement plan: its ratings, what else is written of it, and its plan actions."""

    name: PointName
    number: int
    cells: Mapping[str, str]
    said: tuple[tuple[str, str], ...] = ()
    actions: tuple[PlanAction, ...] = ()
    letters: tuple[LetterSays, ...] = ()
    level: str = "point"
    within: str = ""
    as_at: date = field(default=date.max)

    @property
    def key(self) -> str:
        """By what it is known, whatever becomes of its words."""
        return self.name.key

    @property
    def text(self) -> str:
        """What must improve."""
        return self.name.text

    @property
    def reference(self) -> str:
        """Its number in the council's plan."""
        return self.cells.get("Number in the plan", "")

    @property
    def done_rating(self) -> str:
        """How far it is rated as done; nothing where nobody rated it."""
        return self.cells.get("Is it done?", "")

    @property
    def felt_rating(self) -> str:
        """How far it is rated as felt by children; nothing where nobody rated it."""
        return self.cells.get("Do children feel it?", "")

    @property
    def alarms(self) -> Iterator[str]:
        """What should be noticed of it and of its plan actions."""
        overdue = sum(action.is_overdue for action in self.actions)
        unproven = sum(action.is_unproven for action in self.actions)
        if not self.actions:
            yield "no plan action is written down"
        if overdue:
            yield f"{overdue} overdue"
        if unproven:
            yield f"{unproven} done with no proof"
        if self.done_rating == DONE and self.felt_rating == "not yet":
            yield "rated as done, and children do not feel it yet"


def name_point(point: PlanPoint) -> str:
    """Name a point by its number in the plan, or by its place, and by its words."""
    return f"{point.reference or point.number}. {point.text}"


def list_plan(page: Page) -> tuple[PlanPoint, ...]:
    """List the points of the improvement plan, each with what is written of it."""
    return page.keep("improvement plan", lambda: tuple(_list_plan(page)))


def _list_plan(page: Page) -> Iterator[PlanPoint]:
    points = [*_list_points(page)]
    names = [*map(_list_names, points)]
    beside = [(said.find_place(names), said) for said in list_said(page)]
    for at, point in enumerate(points):
        yield replace(point, letters=tuple(said for place, said in beside if place == at))


def _list_names(point: PlanPoint) -> tuple[str, ...]:
    """List how a point may be named: as a page names it before its number, and that before its place."""
    place = "" if point.reference else str(point.number)
    return point.text, name_point(point), point.reference, place


def _list_points(page: Page) -> Iterator[PlanPoint]:
    rated = list(_list_table(page, RATED, is_grid=True))
    points = list_plan_points(page)
    said = _gather_said(page, points)
    for number, point in enumerate(points, start=1):
        row = next((row for row in rated if point.is_of(row)), None)
        yield PlanPoint(
            point,
            number,
            dict(zip(RATED.headings, row.cells, strict=True)) if row else {},
            tuple(said.get(point.key, ())),
            tuple(_list_actions(page, point)),
            as_at=page.briefing.as_at,
        )


def _list_table(page: Page, table: MeetingTable, *, is_grid: bool = False) -> Iterator[KeptRow]:
    bodies = [entry.body for entry in find_answer(page.state, table.about).versions]
    return list_rows(bodies, table.headings, is_grid=is_grid)


def _list_actions(page: Page, point: PointName) -> Iterator[PlanAction]:
    for row in key_rows(_list_table(page, make_actions_table(point.key))):
        if row.cells[0]:
            cells = dict(zip(ACTIONS.headings, row.cells, strict=True))
            yield PlanAction(row.key, point.text, cells, page.briefing.as_at)


def _gather_said(page: Page, points: Sequence[PointName]) -> Mapping[str, list[tuple[str, str]]]:
    """Gather what questions of any workbook say of each point, under their own headings."""
    said: dict[str, list[tuple[str, str]]] = {}
    for prompt in list_prompts_of_points(page):
        for row in list_rows_of(page, prompt):
            point = find_point(points, row)
            pairs = zip(prompt.answer.headings[1:], row.cells[1:], strict=True)
            if point:
                said.setdefault(point.key, []).extend(pair for pair in pairs if pair[1])
    return said


def say_plan(plan: Sequence[PlanPoint]) -> str:
    """Say how the improvement plan stands, in a sentence or two."""
    actions = [action for point in plan for action in point.actions]
    counted = [
        f"{number} {words}"
        for number, words in (
            (sum(action.is_done for action in actions), "said to be done"),
            (sum(action.is_unproven for action in actions), "of those with no proof"),
            (sum(action.is_overdue for action in actions), "overdue"),
        )
        if number
    ]
    has = f"The improvement plan has {say_count(len(plan), 'point')} and "
    stand = f": {join_words(counted)}" if counted else ""
    return f"{has}{say_count(len(actions), 'plan action')}{stand}. {_say_ratings(plan)}"


def _say_ratings(plan: Sequence[PlanPoint]) -> str:
    done, felt = Counter(point.done_rating for point in plan), Counter(point.felt_rating for point in plan)
    rated = len(plan) - done[""]
    if not rated and felt[""] == len(plan):
        return "Nobody has rated its points yet."
    return (
        f"{begin_sentence(say_count(done[DONE], 'point'))} rated as done; "
        f"{say_count(felt['by most'], 'point')} felt by most children, {felt['by some']} by some."
    )
