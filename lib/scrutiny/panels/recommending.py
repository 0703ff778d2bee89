"""The recommendations of a review on a page: where each stands, what a meeting did, and who may read it."""

from scrutiny.panels.panel import Panel, show_part
from scrutiny.review.marks import make_marks_part
from scrutiny.review.meeting import make_meeting_part
from scrutiny.review.page import Page
from scrutiny.review.standings import make_standings_part
from scrutiny.review.tracker import make_tracker_part
from scrutiny.views.values import View


def show_recommendations(page: Page) -> View | Panel:
    """Show where each recommendation stands, with what it rests on and what it still lacks."""
    return show_part(make_standings_part(page))


def show_meeting(page: Page) -> View | Panel:
    """Show who was there, what was decided and asked for, and what was answered."""
    return show_part(make_meeting_part(page))


def show_tracker(page: Page) -> View | Panel:
    """Show what became of each agreed recommendation: what officers propose, and what is accepted."""
    return show_part(make_tracker_part(page))


def show_marks(page: Page) -> View | Panel:
    """Show who may read each thing that the review holds: everybody, few, or the committee alone."""
    return show_part(make_marks_part(page))
