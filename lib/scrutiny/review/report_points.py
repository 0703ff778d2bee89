"""The points of the report that a review is about: what inspectors say must improve."""

from scrutiny.reports.inspection_report import Improvement
from scrutiny.review.loaded_reports import read_loaded
from scrutiny.review.page import Page


def list_points(page: Page) -> tuple[Improvement, ...]:
    """List what the report of a review says must improve, each point once."""
    report = read_loaded(page.state) or page.guidance.given.report
    points = report.improvements if report else ()
    return tuple({point.text: point for point in points}.values())
