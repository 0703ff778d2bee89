"""The sheets that a review holds beside its tracker: its improvement plan and its risk register."""

from collections.abc import Iterator

from scrutiny.review.improvement.sheet import PLAN
from scrutiny.review.page import Page
from scrutiny.review.risks.sheet import make_form
from scrutiny.review.risks.tables import find_controls, find_register
from scrutiny.review.sheets.forms import HeldSheet


def list_held_sheets(page: Page) -> Iterator[HeldSheet]:
    """List the sheets of which something is written down, or that a report gave; a guide may ask for none."""
    has_register = find_register(page) and find_controls(page)
    for form in (PLAN, make_form(page)) if has_register else (PLAN,):
        if items := tuple(form.list_items(page)):
            yield HeldSheet(form, items)
