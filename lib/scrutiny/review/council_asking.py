"""Asks whoever loads a report whether it is of the page's council, where its cover gives no name we know."""

from scrutiny.reports.inspection_report import InspectionReport
from scrutiny.review.contract import Unsure


def ask_council(report: InspectionReport, council: str, confirmed: str) -> Unsure | None:
    """Give the question to be answered; nothing where the name on the cover is known, or was confirmed."""
    if report.named in {"", confirmed}:
        return None
    return Unsure(
        kind="unsure",
        named=report.named,
        question=(
            f"The cover of this report names ‘{report.named}’, which is no name we know for a council. "
            f"Is it the report on {council}?"
        ),
        advice="Look at its first page before you answer. The page will say that you confirmed it.",
        yes=f"Yes, it is the report on {council}",
        no="No, it is about another council",
        refusal=f"The report was not loaded. Choose the report on {council}.",
    )
