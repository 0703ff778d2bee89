"""The points that a report makes, the improvement plan for them, and the risk register."""

from scrutiny.panels.panel import Panel, show_part
from scrutiny.review.improvement.shown import make_improvement_part
from scrutiny.review.page import Page
from scrutiny.review.points_shown import make_points_part
from scrutiny.review.risks.shown import make_register_part
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
