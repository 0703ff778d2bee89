"""The report loaded in a review, which a page speaks of in the place of the one its parameters name."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from scrutiny.evidence.inspections import Inspection
from scrutiny.guide.guidance import Guidance
from scrutiny.look_back.items import INSPECTION_REPORT
from scrutiny.record.folding import ReviewState, find_answer
from scrutiny.reports.given import GivenReport
from scrutiny.reports.inspection_report import InspectionReport
from scrutiny.reports.kept_form import read_kept_report

# Of the days on site that a report and Ofsted's list give for one inspection.
_DAYS_APART = 31


def take_report(guidance: Guidance, state: ReviewState) -> Guidance:
    """Take the report loaded in a review in the place of the one that the parameters name."""
    loaded = read_loaded(state)
    return replace(guidance, given=GivenReport(loaded)) if loaded else guidance


def read_loaded(state: ReviewState) -> InspectionReport | None:
    """Read the report loaded last in a review, if there is one."""
    entry = find_answer(state, INSPECTION_REPORT).current
    return read_kept_report(entry.body) if entry else None


def list_unpublished(state: ReviewState, inspections: Iterable[Inspection]) -> Iterator[str]:
    """List what a report loaded here says, as long as no published inspection is of its days."""
    report = read_loaded(state)
    if report and not any(
        is_of_days(inspection.inspected_from, report.inspected_from) for inspection in inspections
    ):
        yield from (point.text for point in report.improvements)


def is_of_days(listed: date, read: date) -> bool:
    """Whether a listed day and one that was read are of one inspection or visit."""
    return abs((listed - read).days) <= _DAYS_APART
