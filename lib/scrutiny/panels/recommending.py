"""The recommendations of a review on a page: where each stands."""

from scrutiny.panels.panel import Panel, show_part
from scrutiny.review.page import Page
from scrutiny.review.standings import make_standings_part
from scrutiny.views.values import View


def show_recommendations(page: Page) -> View | Panel:
    """Show where each recommendation stands, with what it rests on and what it still lacks."""
    return show_part(make_standings_part(page))
