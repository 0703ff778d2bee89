"""What stands around the questions of a page: who writes, what is unanswered, and what has been answered."""

from scrutiny.panels.panel import Panel, show_part
from scrutiny.review.overviews import list_recorded, make_answers_part, make_missing_part, make_who_part
from scrutiny.review.page import Page
from scrutiny.views import guidance as guidance_views
from scrutiny.views.values import Table, View


def say_who_writes(page: Page) -> View | Panel:
    """Say which review the page is open on, and on an answering page ask who is writing."""
    return show_part(make_who_part(page))


def list_unanswered(page: Page) -> View | Panel:
    """List the questions without an answer: of this workbook, and in the plan of every other too."""
    if not page.has_review:
        return guidance_views.list_unanswered(page.guidance)
    return show_part(make_missing_part(page))


def list_answers(page: Page) -> View | Panel:
    """List what has been answered: in this workbook, or in every one in the plan."""
    return show_part(make_answers_part(page))


def gather_handed_on(page: Page) -> Table:
    """Gather the questions of every workbook whose answers go to the plan, and say which are recorded."""
    return guidance_views.gather_handed_on(page.all_guides, list_recorded(page))
