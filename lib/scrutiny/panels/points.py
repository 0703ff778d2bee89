"""The points that a report makes, and what was expected before it: for the workbook that looks back."""

from scrutiny.panels.panel import Panel, show_part
from scrutiny.review.page import Page
from scrutiny.review.points_shown import make_points_part
from scrutiny.views.values import View


def show_report_items(page: Page) -> View | Panel:
    """Show each point of the report beside the committee's agendas, and what becomes of it."""
    return show_part(make_points_part(page))
