"""Opening the plan of a review, to be read by a command."""

from contextlib import contextmanager
from typing import TYPE_CHECKING

from scrutiny.cli.record_opening import choose, open_record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrutiny.record.entries import ReviewName
    from scrutiny.review.page import Page
    from scrutiny.review.proceedings import Proceedings


def open_plan(council: str, review: str, as_at: str, *, to_write: bool = False) -> "Page":
    """Open the plan of the review that is meant, to be read or written in; whoever opened it closes it."""
    from scrutiny.parameters import ANSWERING, BRIEFING

    return open_on(_choose(council, review), as_at, ANSWERING if to_write else BRIEFING)


def _choose(council: str, review: str) -> "ReviewName":
    with open_record() as record:
        return choose(record, council, review).review


def open_on(
    review: "ReviewName", as_at: str, mode: str, *, with_report: bool = False, with_figures: bool = False
) -> "Page":
    """Open a page on a review, to be used in some way; whoever opened it closes it.

    The report and the figures that the council's parameters name are read only where they are wanted.
    """
    from scrutiny.briefing import prepare_briefing
    from scrutiny.errors import RecordUnavailable
    from scrutiny.guide.guidance import prepare_guidance
    from scrutiny.guide.own_prompts import read_guide
    from scrutiny.parameters import read_parameters
    from scrutiny.register.finding import find_council
    from scrutiny.review.page import open_page

    given = read_parameters(find_council(review.council))
    own = given.local_figures if with_figures else ""
    briefing = prepare_briefing(review.council, given.committee, given.neighbour_model, as_at, own)
    # Every workbook knows what each question becomes, so that any of them will do.
    workbook = read_guide(review.council).guides[0].workbook
    report = given.inspection_report if with_report else ""
    guidance = prepare_guidance(briefing, workbook, given.inspection_stage, given.intervention, report)
    page = open_page(briefing, guidance, mode, review.name, given.risk_steps)
    if page.trouble:
        raise RecordUnavailable(page.trouble)
    return page


def read_proceedings(council: str, review: str, as_at: str, *, with_report: bool = False) -> "Proceedings":
    """Read what a review holds for its papers, with the day of the committee's next meeting."""
    from scrutiny.parameters import ANSWERING, read_parameters
    from scrutiny.register.finding import find_council
    from scrutiny.review.proceedings import gather_proceedings

    given = read_parameters(find_council(council))
    # Its record stays open, so that papers can say what has changed since it was signed.
    name = _choose(council, review)
    page = open_on(name, as_at, ANSWERING, with_report=with_report, with_figures=True)
    try:
        return gather_proceedings(page, given.next_meeting, given.pre_election)
    finally:
        page.close()


@contextmanager
def open_review(
    council: str, review: str, as_at: str, *, may_begin: bool = False, with_report: bool = False
) -> "Iterator[Page]":
    """Open a page of the review that is meant, and its record with it; one that is named may begin now."""
    from scrutiny.errors import UnknownReview
    from scrutiny.parameters import ANSWERING
    from scrutiny.record.entries import ReviewName, check_name
    from scrutiny.register.finding import find_council

    with open_record() as record:
        try:
            chosen = choose(record, council, review).review
        except UnknownReview:
            if not (may_begin and review):
                raise
            chosen = check_name(ReviewName(find_council(council).slug, review))
    page = open_on(chosen, as_at, ANSWERING, with_report=with_report)
    try:
        yield page
    finally:
        page.close()
