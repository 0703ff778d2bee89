"""Opening a session: on a plan by its id, chosen for the council of the review."""

from dataclasses import replace

from scrutiny.guide.own_prompts import read_guide
from scrutiny.guide.plans.choosing import choose_steps
from scrutiny.guide.plans.chosen import ChosenPlan, ChosenStep
from scrutiny.guide.plans.files import find_plan, read_plans
from scrutiny.guide.plans.values import Plan
from scrutiny.review.page import Page
from scrutiny.views.session import list_first_figures


def choose_plan(page: Page, plan: str) -> ChosenPlan:
    """Choose for a council what each step of a plan asks; a plan that is not there is refused."""
    return choose_for(page, find_plan(plan, read_guide(page.briefing.council.slug)))


def choose_for(page: Page, plan: Plan) -> ChosenPlan:
    """Choose for a council what each step of a plan asks; where no figure stands out, none is ticked."""
    chosen = choose_steps(plan, page.all_guides)
    if list_first_figures(page.briefing):
        return chosen
    return replace(chosen, steps=tuple(map(_ask_nothing_shown, chosen.steps)))


def _ask_nothing_shown(step: ChosenStep) -> ChosenStep:
    return replace(step, step=replace(step.step, pick=None)) if step.show else step


def list_led_plans(council: str) -> tuple[Plan, ...]:
    """List the plans that somebody leads, for a council by its slug."""
    plans = read_plans(read_guide(council)).plans
    return tuple(plan for plan in plans if not plan.is_self_paced)
