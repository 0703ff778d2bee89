"""The form in which a report that somebody loaded is kept: what pages show of it, without its paragraphs."""

from dataclasses import replace
from typing import Any

from pydantic import TypeAdapter, ValidationError

from scrutiny.reports.inspection_report import InspectionReport

_FORM = TypeAdapter(InspectionReport)


def keep_report(report: InspectionReport) -> dict[str, Any]:
    """Give a report as plain values: whom and what it is about, each grade with its page, and its items."""
    kept: dict[str, Any] = _FORM.dump_python(replace(report, headings=(), paragraphs=()), mode="json")
    return kept


def read_kept_report(kept: object) -> InspectionReport | None:
    """Give back a report that was kept; nothing for what is no report, as after an erasure."""
    try:
        return _FORM.validate_python(kept)
    except ValidationError:
        return None
