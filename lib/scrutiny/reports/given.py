"""The report that a council's parameters name, or the sentence that says why it cannot be used."""

import re
from dataclasses import dataclass

from scrutiny.curated.settings import find_parameters
from scrutiny.errors import ReportNotRecognised, ReportUnreadable
from scrutiny.register.councils import Council
from scrutiny.reports.inspection_report import InspectionReport
from scrutiny.reports.reading import read_report

_PLAIN_NAME = re.compile(r"\w[\w .()-]*\.pdf", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True)
class GivenReport:
    """An inspection report as read; or what is wrong with it, so that a page can say it."""

    report: InspectionReport | None = None
    refusal: str = ""


def read_given_report(name: str, council: Council) -> GivenReport:
    """Read the report of a name; one that cannot be used costs a page its points and nothing else."""
    if not name:
        return GivenReport()
    path = find_parameters("reports", name if _PLAIN_NAME.fullmatch(name) else "")
    if path.name != name or path.resolve().parent != path.parent.resolve():
        return GivenReport(refusal=f"{name!r} is not the plain name of a PDF file in parameters/reports.")
    try:
        # The parameters name the council: where the cover's name is unknown they are believed, as is said.
        report = read_report(path, council)
    except (ReportNotRecognised, ReportUnreadable) as refused:
        return GivenReport(refusal=str(refused))
    if report.authority.slug != council.slug:
        about = (
            f"The report {name} is about {report.authority.name}, and this page is about {council.in_text}."
        )
        return GivenReport(refusal=f"{about}\nName the report on this council in its parameters.")
    return GivenReport(report)
