"""What a review holds of the council's own plans and risks, as tables for a paper of the committee's own."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from scrutiny.guide.columns import Becomes
from scrutiny.review.claims.gathered import list_claims
from scrutiny.review.claims.plans import DUE, STATUS, list_planned
from scrutiny.review.improvement.plan import list_plan, name_point, say_plan
from scrutiny.review.in_words import say_date
from scrutiny.review.meeting import list_table
from scrutiny.review.page import Page
from scrutiny.review.quarters import QUARTERS, list_movements
from scrutiny.review.risks.moves import SAID, say_moves
from scrutiny.review.risks.register import Risk, list_risks, say_parts_of_no_risk
from scrutiny.review.stepped_in import STEPPED_IN, list_interventions
from scrutiny.review.visits.gathered import list_events, list_ours, list_said_of_no_point
from scrutiny.review.visits.tables import EVENTS, OURS
from scrutiny.words.sentences import begin_sentence

Row = tuple[str, ...]
_ACTED = ("Plan action", "Owner’s post", "Due on", "Status", "To be noted")


@dataclass(frozen=True)
class HeldTable:
    """One thing that a review holds as rows: its heading, what is said of it whole, and its columns."""

    heading: str
    columns: Row
    rows: tuple[Row, ...]
    said: Row = ()


def list_held_tables(page: Page) -> tuple[HeldTable, ...]:
    """List the tables that have any row, in the order of the workbooks."""
    makers: Sequence[Callable[[Page], HeldTable]] = (
        _hold_interventions,
        _hold_points,
        _hold_plan_actions,
        _hold_letters,
        _hold_events,
        _hold_ours,
        _hold_quarters,
        _hold_risks,
        _hold_claims,
        _hold_planned,
    )
    return tuple(table for make in makers if (table := make(page)).rows or table.said)


def _hold_interventions(page: Page) -> HeldTable:
    rows = (tuple(map(say_date, found.cells.values())) for found in list_interventions(page.state))
    return HeldTable("What the department has done", STEPPED_IN.headings, tuple(rows))


def _hold_points(page: Page) -> HeldTable:
    plan = list_plan(page)
    rows = tuple(
        (
            name_point(point),
            begin_sentence(point.done_rating),
            begin_sentence(point.felt_rating),
            "\n".join(letter.in_words for letter in point.letters),
            _note(point.alarms),
        )
        for point in plan
    )
    columns = ("Point", "Is it done?", "Do children feel it?", "What letters say", "To be noted")
    return HeldTable("The improvement plan", columns, rows, (say_plan(plan),) if plan else ())


def _hold_plan_actions(page: Page) -> HeldTable:
    actions = (action for point in list_plan(page) for action in point.actions)
    rows = tuple(
        (
            f"{action.reference} {action.text}".strip(),
            action.cells["Owner’s post"],
            say_date(action.cells["Due on"]),
            begin_sentence(action.status),
            _note(action.alarms),
        )
        for action in actions
    )
    return HeldTable("Plan actions, as officers report them", _ACTED, rows)


def _hold_letters(page: Page) -> HeldTable:
    beside = {said for point in list_plan(page) for said in point.letters}
    rows = tuple(
        (said.text, said.source, begin_sentence(said.leaning)) for said in list_said_of_no_point(page, beside)
    )
    columns = ("What the letter says", "Which letter, and page", "It says that this is")
    return HeldTable("What letters say beside no point of the improvement plan", columns, rows)


def _hold_events(page: Page) -> HeldTable:
    rows = (tuple(map(say_date, event.cells.values())) for event in list_events(page))
    return HeldTable("Visits ahead and behind", EVENTS.headings, tuple(rows))


def _hold_ours(page: Page) -> HeldTable:
    rows = (tuple(map(say_date, cells.values())) for cells in list_ours(page))
    return HeldTable("Visits that members made", OURS.headings, tuple(rows))


def _hold_quarters(page: Page) -> HeldTable:
    rows = (tuple(map(say_date, row.cells)) for row in list_table(page, QUARTERS) if any(row.cells[1:]))
    moved = list_movements(page)
    return HeldTable("The council’s own totals, by quarter", QUARTERS.headings, tuple(rows), moved)


def _hold_risks(page: Page) -> HeldTable:
    rows = tuple(
        (
            risk.name,
            risk.parts.get(Becomes.RISK_OWNER, ""),
            "\n".join(_say_scores(risk)),
            "\n".join(control.text for control in risk.controls),
            "\n".join("; ".join([action.text, *action.alarms]) for action in risk.actions),
        )
        for risk in list_risks(page)
    )
    columns = ("Code and risk", "Owner’s post", "Scores, likelihood by impact", "Controls", "Risk actions")
    return HeldTable("The risk register", columns, rows, (*say_moves(page), *say_parts_of_no_risk(page)))


def _say_scores(risk: Risk) -> Iterator[str]:
    for score, pair in risk.scores.items():
        yield f"{begin_sentence(SAID[score])}: {' by '.join(pair)}"


def _hold_claims(page: Page) -> HeldTable:
    rows = tuple(
        (
            claim.text,
            " ".join(claim.beside.figure) if claim.beside else "",
            (claim.beside.asks if claim.beside else "") or "Nothing",
        )
        for claim in list_claims(page)
    )
    columns = ("What the council claims", "What is published", "What to ask")
    return HeldTable("Claims of the self-evaluation", columns, rows)


def _hold_planned(page: Page) -> HeldTable:
    rows = tuple(
        (
            action.text,
            action.figure,
            say_date(action.cells[DUE]),
            begin_sentence(action.cells[STATUS]),
            _note(action.alarms),
        )
        for action in list_planned(page)
    )
    columns = ("What is planned", "Figure that would move", "To be done by", "How it stands", "To be noted")
    return HeldTable("What the self-evaluation plans", columns, rows)


def _note(alarms: Iterator[str]) -> str:
    return begin_sentence("; ".join(alarms)) or "Nothing"
