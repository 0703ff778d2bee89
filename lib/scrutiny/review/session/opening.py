"""Opening a session: on a plan by its id, chosen for the council of the review."""

from scrutiny.guide.own_prompts import read_guide
from scrutiny.guide.plans.choosing import choose_steps
from scrutiny.guide.plans.chosen import ChosenPlan
from scrutiny.guide.plans.files import find_plan, read_plans
from scrutiny.guide.plans.values import Plan
from scrutiny.review.page import Page


def choose_plan(page: Page, plan: str) -> ChosenPlan:
    """Choose for a council what each step of a plan asks; a plan that is not there is refused."""
    bank = read_guide(page.briefing.council.slug)
    return choose_steps(find_plan(plan, bank), page.all_guides)


def list_led_plans(council: str) -> tuple[Plan, ...]:
    """List the plans that somebody leads, for a council by its slug."""
    plans = read_plans(read_guide(council)).plans
    return tuple(plan for plan in plans if not plan.is_self_paced)
