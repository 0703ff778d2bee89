"""What a review ends with on a page: somebody signs it, and papers are made of it."""

from scrutiny.panels.panel import Panel, show_part
from scrutiny.publication.reviews.taking import make_papers_part
from scrutiny.review.page import Page
from scrutiny.review.signing_part import make_signing_part
from scrutiny.views.values import View


def show_signing(page: Page) -> View | Panel:
    """Show who signed the review and what has changed since, and let whoever leads it sign."""
    return show_part(make_signing_part(page))


def show_papers(page: Page, next_meeting: str = "", pre_election: str = "") -> View | Panel:
    """List the papers that can be made of the review, and make those that are asked for."""
    return show_part(make_papers_part(page, next_meeting, pre_election))
