"""The points that a report makes, the improvement plan for them, and the risk register."""

from scrutiny.panels.panel import Panel, show_part
from scrutiny.review.claims.feedback import make_feedback_part
from scrutiny.review.claims.plans_shown import make_plans_part
from scrutiny.review.claims.shown import make_claims_part
from scrutiny.review.improvement.shown import make_improvement_part
from scrutiny.review.page import Page
from scrutiny.review.points_shown import make_points_part
from scrutiny.review.quarters import make_quarters_part
from scrutiny.review.risks.shown import make_register_part
from scrutiny.review.stepped_in_shown import make_stepped_in_part
from scrutiny.review.visits.shown import make_visits_part
from scrutiny.views.values import View


def show_report_items(page: Page) -> View | Panel:
    """Show each point of the report beside the committee's agendas, and what becomes of it."""
    return show_part(make_points_part(page))


def show_improvement_plan(page: Page) -> View | Panel:
    """Show how the improvement plan stands, and ask for its points, plan actions and ratings."""
    return show_part(make_improvement_part(page))


def show_risk_register(page: Page) -> View | Panel:
    """Show the risk register whole: what moved, what is late, and each risk with what is under it."""
    return show_part(make_register_part(page))


def show_stepped_in(page: Page) -> View | Panel:
    """Show what the department has done, and let whoever leads enter it."""
    return show_part(make_stepped_in_part(page))


def show_quarters(page: Page) -> View | Panel:
    """Show the council's own totals on pressures by quarter, and ask for them."""
    return show_part(make_quarters_part(page))


def show_visits(page: Page) -> View | Panel:
    """Show visits ahead and behind with what their letters say, and ask for them and for members' own."""
    return show_part(make_visits_part(page))


def show_evaluation_plans(page: Page) -> View | Panel:
    """Show what the self-evaluation plans with its tests and figures, and ask for it."""
    return show_part(make_plans_part(page))


def show_feedback(page: Page) -> View | Panel:
    """Show the text that scrutiny feeds back on the self-evaluation, and ask for it."""
    return show_part(make_feedback_part(page))


def show_claims(page: Page) -> View | Panel:
    """Show the council's claims beside published figures, and ask for them."""
    return show_part(make_claims_part(page))
