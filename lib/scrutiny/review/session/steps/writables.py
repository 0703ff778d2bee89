"""What a step has written beside the questions of the guide: its fields, and what is said of what stands."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from scrutiny.guide.plans.values import Writable
from scrutiny.review.claims.feedback import ANSWERED, list_drawn_on, make_feedback_field, read_feedback
from scrutiny.review.claims.gathered import list_claims, make_claims_table
from scrutiny.review.claims.plans import list_planned, make_plans_table
from scrutiny.review.fields import Field
from scrutiny.review.improvement.plan import list_plan, name_point, say_plan
from scrutiny.review.improvement.shown import make_plan_fields
from scrutiny.review.improvement.tables import DRAFTS, POINTS, RATED
from scrutiny.review.meeting import make_table_field
from scrutiny.review.page import Page
from scrutiny.review.quarters import list_movements, make_quarter_fields
from scrutiny.review.risks.moves import say_moves
from scrutiny.review.risks.register import say_parts_of_no_risk
from scrutiny.review.risks.tables import ACTIONS
from scrutiny.review.stepped_in import STEPPED_IN
from scrutiny.review.visits.shown import make_visit_fields
from scrutiny.review.visits.tables import EVENTS, OURS, SAID
from scrutiny.words.sentences import begin_sentence, join_words

_NO_POINT = "No point of the improvement plan is written down yet. Write its points first."
_OF_THE_WHOLE = {DRAFTS.about, POINTS.about, RATED.about}


def make_writable_fields(page: Page, writable: Writable) -> tuple[Field, ...]:
    """Make the fields of what a step has written."""
    return tuple(_MAKERS[writable](page))


def say_writable(page: Page, writable: Writable) -> tuple[str, ...]:
    """Say what should be noticed of what stands, as its own page says it."""
    say = _SAYERS.get(writable)
    return tuple(say(page)) if say else ()


def _pick(about: str, fields: tuple[Field, ...]) -> Iterator[Field]:
    yield from (field for field in fields if field.about == about)


def _make_points(page: Page) -> Iterator[Field]:
    for about in (POINTS.about, RATED.about):
        yield from _pick(about, make_plan_fields(page))


def _make_plan_actions(page: Page) -> Iterator[Field]:
    """Make a table for each point, which its words name."""
    fields = [field for field in make_plan_fields(page) if field.about not in _OF_THE_WHOLE]
    for point, field in zip(list_plan(page), fields, strict=True):
        yield replace(field, question=name_point(point), whose="")


def _say_points(page: Page) -> Iterator[str]:
    plan = list_plan(page)
    if plan:
        yield say_plan(plan)


def _say_plan_actions(page: Page) -> Iterator[str]:
    plan = list_plan(page)
    if not plan:
        yield _NO_POINT
    for point in plan:
        for action in point.actions:
            yield from _note(action.text, [*action.alarms])


def _say_claims(page: Page) -> Iterator[str]:
    for claim in list_claims(page):
        if claim.beside:
            figure = " ".join(claim.beside.figure)
            yield f"“{claim.text}” {claim.beside.asks or figure}"


def _say_planned(page: Page) -> Iterator[str]:
    for action in list_planned(page):
        yield from _note(action.text, [*action.alarms])


def _say_drawn_on(page: Page) -> Iterator[str]:
    for heading, said in list_drawn_on(page):
        yield from (f"{heading}: {words}" for words in said)


def _say_fed_back(page: Page) -> Iterator[str]:
    if text := read_feedback(page):
        yield f"We fed back: {text}"


def _note(text: str, alarms: list[str]) -> Iterator[str]:
    if alarms:
        yield f"“{text}”: {begin_sentence(join_words(alarms))}."


_MAKERS: Mapping[Writable, Callable[[Page], Iterator[Field]]] = {
    Writable.STEPPED_IN: lambda _page: iter((make_table_field(STEPPED_IN),)),
    Writable.IMPROVEMENT_DRAFTS: lambda page: _pick(DRAFTS.about, make_plan_fields(page)),
    Writable.IMPROVEMENT_POINTS: _make_points,
    Writable.PLAN_ACTIONS: _make_plan_actions,
    Writable.VISITS: lambda page: _pick(EVENTS.about, make_visit_fields(page)),
    Writable.LETTERS: lambda page: _pick(SAID.about, make_visit_fields(page)),
    Writable.OWN_VISITS: lambda page: _pick(OURS.about, make_visit_fields(page)),
    Writable.RISK_ACTIONS: lambda _page: iter((make_table_field(ACTIONS),)),
    Writable.QUARTERS: lambda _page: iter(make_quarter_fields()),
    Writable.CLAIMS: lambda page: iter((make_table_field(make_claims_table(page)),)),
    Writable.EVALUATION_PLANS: lambda page: iter((make_table_field(make_plans_table(page)),)),
    Writable.FEEDBACK: lambda _page: iter((make_feedback_field(),)),
    Writable.FEEDBACK_ANSWERS: lambda _page: iter((make_table_field(ANSWERED),)),
}
_SAYERS: Mapping[Writable, Callable[[Page], Iterator[str]]] = {
    Writable.IMPROVEMENT_POINTS: _say_points,
    Writable.PLAN_ACTIONS: _say_plan_actions,
    Writable.RISK_ACTIONS: lambda page: iter((*say_parts_of_no_risk(page), *say_moves(page))),
    Writable.QUARTERS: lambda page: iter(list_movements(page)),
    Writable.CLAIMS: _say_claims,
    Writable.EVALUATION_PLANS: _say_planned,
    Writable.FEEDBACK: _say_drawn_on,
    Writable.FEEDBACK_ANSWERS: _say_fed_back,
}
