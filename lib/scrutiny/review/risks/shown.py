"""The risk register on a page: what moved, what is late, and each risk with its controls and risk actions."""

from collections.abc import Iterator

from scrutiny.guide.columns import Becomes
from scrutiny.review.as_it_stood import show_as_it_stood
from scrutiny.review.fields import Field
from scrutiny.review.in_words import say_date
from scrutiny.review.meeting import make_table_field
from scrutiny.review.page import Page
from scrutiny.review.replies import PROMPTS, PagePart
from scrutiny.review.risks.moves import SAID, say_moves
from scrutiny.review.risks.register import Risk, list_risks, say_parts_of_no_risk
from scrutiny.review.risks.tables import ACTIONS
from scrutiny.views.values import Cell, Fold, Place, Points, Prose, Stack, Table, Terms, View
from scrutiny.words.sentences import begin_sentence, join_words, say_count

_NONE = "No risk is written down in this review yet."
_ON_PAPER = "A risk register is written down, or taken in from a sheet, on the answering page of a review."
_NOT_MOVED = "No score has moved since the risks were last reviewed, as far as this record knows."
_WRITE = "Write what is being done about each risk"


def make_register_part(page: Page) -> PagePart:
    """Show the risk register whole, and ask for the risk actions that officers report."""
    return PagePart(
        page, PROMPTS, "prompts-risk-register", lambda: _show(page), lambda: make_register_fields(page)
    )


def make_register_fields(_page: Page) -> tuple[Field, ...]:
    """Make the field of the risk actions."""
    return (make_table_field(ACTIONS),)


def _show(page: Page) -> View:
    if not page.has_review:
        return Prose((_ON_PAPER,))
    risks = list_risks(page)
    shown = [Prose((_say_register(risks),)), *_show_moves(page), *_show_risks(risks)] if risks else []
    unplaced = tuple(_show_unplaced(page))
    stood = show_as_it_stood(page) if risks or unplaced else ()
    return Stack((*(shown or [Prose((_NONE,))]), *unplaced, *stood, *_show_field(page)))


def _show_unplaced(page: Page) -> Iterator[View]:
    if unplaced := say_parts_of_no_risk(page):
        yield Terms((("To be put under a risk of the register", Points(unplaced)),))


def _say_register(risks: tuple[Risk, ...]) -> str:
    controls = sum(len(risk.controls) for risk in risks)
    actions = [action for risk in risks for action in risk.actions]
    overdue = sum(action.is_overdue for action in actions)
    without = sum(not risk.controls for risk in risks)
    counted = [say_count(controls, "control"), say_count(len(actions), "risk action")]
    late = f", {overdue} of them overdue" if overdue else ""
    bare = f" {say_count(without, 'risk')} with no control written down." if without else ""
    return f"The risk register has {join_words([say_count(len(risks), 'risk'), *counted])}{late}.{bare}"


def _show_moves(page: Page) -> Iterator[View]:
    moves = say_moves(page)
    if moves:
        yield Fold(f"What moved since the last review: {len(moves)}", Points(moves))
    else:
        yield Prose((_NOT_MOVED,))


def _show_risks(risks: tuple[Risk, ...]) -> Iterator[View]:
    columns = ("Risk", "Why, and what it would mean", "Scores", "Controls", "Risk actions", "Reviewed")
    table = Table("The risk register", columns, tuple(map(_make_row, risks)))
    yield Fold("Each risk, with its controls and risk actions", table)


def _make_row(risk: Risk) -> tuple[Cell, ...]:
    part = risk.parts.get
    named = [part(Becomes.RISK_CATEGORY, ""), part(Becomes.RISK_OWNER, "")]
    why = [part(Becomes.RISK_CAUSE, ""), part(Becomes.RISK_CONSEQUENCE, "")]
    scores = "; ".join(f"{SAID[score]} {' by '.join(pair)}" for score, pair in risk.scores.items())
    going = [part(Becomes.RISK_DIRECTION, ""), part(Becomes.RISK_TREATMENT, "")]
    reviewed = part(Becomes.RISK_REVIEWED, "")
    return (
        Cell(risk.name, "; ".join(filter(None, named))),
        Cell("; ".join(filter(None, why)) or "Not said"),
        Cell(
            begin_sentence(scores) if scores else "Not scored",
            "; ".join(filter(None, going)),
            kind="" if scores else "gap",
        ),
        _list_controls(risk),
        _list_actions(risk),
        Cell(say_date(reviewed)) if reviewed else Cell("No day", kind="gap"),
    )


def _list_controls(risk: Risk) -> Cell:
    said = [f"{control.text} ({control.line})" if control.line else control.text for control in risk.controls]
    return Cell("; ".join(said)) if said else Cell("None", kind="gap")


def _list_actions(risk: Risk) -> Cell:
    said = ["; ".join([action.text, *action.alarms]) for action in risk.actions]
    return Cell(". ".join(said)) if said else Cell("None", kind="gap")


def _show_field(page: Page) -> Iterator[View]:
    if page.is_live:
        yield Fold(_WRITE, Place(ACTIONS.about, Stack(())))
