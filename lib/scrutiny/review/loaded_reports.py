"""The report loaded in a review, which a page speaks of in the place of the one its parameters name."""

from dataclasses import replace

from scrutiny.guide.guidance import Guidance
from scrutiny.look_back.items import INSPECTION_REPORT
from scrutiny.record.folding import ReviewState, find_answer
from scrutiny.reports.given import GivenReport
from scrutiny.reports.inspection_report import InspectionReport
from scrutiny.reports.kept_form import read_kept_report


def take_report(guidance: Guidance, state: ReviewState) -> Guidance:
    """Take the report loaded in a review in the place of the one that the parameters name."""
    loaded = read_loaded(state)
    return replace(guidance, given=GivenReport(loaded)) if loaded else guidance


def read_loaded(state: ReviewState) -> InspectionReport | None:
    """Read the report loaded last in a review, if there is one."""
    entry = find_answer(state, INSPECTION_REPORT).current
    return read_kept_report(entry.body) if entry else None
