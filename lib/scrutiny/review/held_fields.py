"""The fields of what a review holds of the council’s own, of which papers can speak."""

from collections.abc import Iterator

from scrutiny.review.claims.feedback import make_feedback_fields
from scrutiny.review.claims.plans_shown import make_planned_fields
from scrutiny.review.claims.shown import make_claim_fields
from scrutiny.review.fields import Field
from scrutiny.review.improvement.shown import make_plan_fields
from scrutiny.review.meeting import make_table_field
from scrutiny.review.page import Page
from scrutiny.review.quarters import make_quarter_fields
from scrutiny.review.risks.shown import make_register_fields
from scrutiny.review.stepped_in import STEPPED_IN
from scrutiny.review.visits.shown import make_visit_fields


def make_held_fields(page: Page) -> Iterator[Field]:
    """Make the fields of the improvement plan, visits, register, claims, plans and feedback."""
    yield make_table_field(STEPPED_IN)
    yield from make_plan_fields(page)
    yield from make_visit_fields(page)
    yield from make_quarter_fields()
    yield from make_register_fields(page)
    yield from make_claim_fields(page)
    yield from make_planned_fields(page)
    yield from make_feedback_fields()
