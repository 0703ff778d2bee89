"""What whoever leads the session can load in a review: Ofsted's report, and the council's own figures."""

from scrutiny.panels.panel import Panel, show_part
from scrutiny.review.figures_loading import make_figures_part
from scrutiny.review.page import Page
from scrutiny.review.report_loading import make_report_part
from scrutiny.views.values import View


def load_report(page: Page) -> View | Panel:
    """Say which report is loaded in the review, and let whoever leads the session load one."""
    return show_part(make_report_part(page))


def load_figures(page: Page) -> View | Panel:
    """Say which of the council's own figures a page shows, and let whoever leads the session load others."""
    return show_part(make_figures_part(page))
