"""The steps of a session as a run sheet has them: of the session there is, or of the plan for one."""

from collections.abc import Iterator
from dataclasses import dataclass

from scrutiny.guide.plans.choosing import is_offered
from scrutiny.guide.plans.chosen import ChosenStep
from scrutiny.guide.plans.values import How
from scrutiny.guide.prompts import Prompt
from scrutiny.review.page import Page
from scrutiny.review.session.plans.opening import choose_plan, list_led_plans
from scrutiny.review.session.standing.folding import fold_session
from scrutiny.views.prompts import say_whom

_HOW = {
    How.READ: "read",
    How.ALONE: "each alone, then shown",
    How.TOGETHER: "written together",
    How.DECIDE: "proposed, seconded and decided",
}


@dataclass(frozen=True)
class RunStep:
    """One step: what is asked and how, for how long, of whom, and where the evidence beside it is.

    ``published`` is what is asked as the workbook words it; nothing where the committee worded it itself.
    """

    title: str
    minutes: int
    how: str = ""
    whom: str = ""
    evidence: str = ""
    is_break: bool = False
    published: str = ""


def list_run_steps(page: Page) -> tuple[RunStep, ...]:
    """List the steps; none where there is no plan that somebody could lead."""
    return page.keep("run steps", lambda: tuple(_list(page)))


def _list(page: Page) -> Iterator[RunStep]:
    places = {
        asked.prompt.id: f"{guidance.workbook.title}, question {guidance.numbers[asked.prompt.id]}"
        for guidance in page.all_guides
        for routed in guidance.route.sections
        for asked in routed.asked
    }
    for step in _choose_steps(page):
        prompt = page.guidance.prompts.get(step.prompt)
        yield RunStep(
            title=step.title,
            minutes=step.minutes,
            how=_HOW[step.how] if step.how else "",
            whom=say_whom(prompt) if prompt else "",
            evidence=places.get(step.prompt, ""),
            is_break=step.step.is_break,
            published=_find_published(step, prompt),
        )


def _find_published(step: ChosenStep, prompt: Prompt | None) -> str:
    """Find what a step asks in the workbook's own words, whatever its plan calls it."""
    if not step.prompt:
        return step.title
    return "" if prompt is None or prompt.is_local else prompt.question


def _choose_steps(page: Page) -> tuple[ChosenStep, ...]:
    if session := fold_session(page.state.session):
        return session.steps
    plans = list_led_plans(page.briefing.council.slug)
    offered = next((plan for plan in plans if is_offered(plan, page.guidance.situation)), None)
    return choose_plan(page, offered.id).steps if offered else ()
