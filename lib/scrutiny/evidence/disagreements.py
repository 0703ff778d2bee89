"""Compares what reports were read to say with Ofsted's official outcomes, grade by grade."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from scrutiny.editions import find_edition
from scrutiny.errors import ScrutinyError
from scrutiny.evidence.inspections import OFFICIAL, Inspection, list_inspections
from scrutiny.evidence.sources.issued import Issued, read_issued
from scrutiny.reports.inspection_report import InspectionReport
from scrutiny.vocabulary import EventKind, Judgement

_FIRST_OF_ILACS = date(2018, 1, 1)
# The longest wait between the last day on site and publication, in reports of 2022 to 2026, is 139 days.
_LONGEST_WAIT = timedelta(days=140)
_GRADED = {EventKind.STANDARD, EventKind.SHORT, EventKind.LONGER}
_NOT_READ = "not read"


@dataclass(frozen=True)
class Disagreement:
    """One thing that a report was read to say, and what the official outcomes say of it."""

    report: str
    about: str
    read: str
    official: str


@dataclass(frozen=True)
class OutcomeCheck:
    """How a folder of reports compares: the grades compared, each disagreement, and what was left out."""

    reports: int
    compared: int
    grades: int
    not_read: int
    disagreements: tuple[Disagreement, ...]
    not_compared: dict[str, str]

    @property
    def is_sound(self) -> bool:
        """Whether every report could be read, and no grade is other than the official one."""
        return not self.disagreements


def compare_with_outcomes(reports: Mapping[str, InspectionReport | ScrutinyError]) -> OutcomeCheck:
    """Compare each report, by the name of its file, with the official inspection of that council and day."""
    official = {_key(event): event for event in list_inspections() if event.official}
    read = {name: report for name, report in reports.items() if isinstance(report, InspectionReport)}
    keys = {name: (report.authority.slug, report.inspected_from) for name, report in read.items()}
    matched = {name: official[key] for name, key in keys.items() if key in official}
    refused = [
        Disagreement(name, "the file", str(why), "") for name, why in reports.items() if name not in read
    ]
    outcomes = read_issued(OFFICIAL, find_edition(OFFICIAL).folder.name)
    others = {name: report for name, report in read.items() if name not in matched}
    missing = [found for name, report in others.items() for found in _find_missing(name, report, outcomes)]
    apart = [found for name, event in matched.items() for found in _compare(name, read[name], event)]
    return OutcomeCheck(
        reports=len(reports),
        compared=len(matched),
        grades=sum(len(read[name].judgements) for name in matched),
        not_read=sum(len(read[name].not_read) for name in matched),
        disagreements=(*refused, *missing, *apart),
        not_compared={name: _why_not_compared(report, outcomes) for name, report in others.items()},
    )


def _key(inspection: Inspection) -> tuple[str, date]:
    return inspection.council, inspection.inspected_from


def _compare(name: str, report: InspectionReport, official: Inspection) -> Iterator[Disagreement]:
    for judgement in Judgement:
        read, known = report.grade(judgement), official.grade(judgement)
        if read != known:
            yield Disagreement(name, judgement.value, str(read or _NOT_READ), str(known or "no grade"))
    if not report.improvements:
        yield Disagreement(name, "what needs to improve", _NOT_READ, "")


def _find_missing(name: str, report: InspectionReport, outcomes: Issued) -> Iterator[Disagreement]:
    """Name a report that the official file should hold and does not: day or council may be misread."""
    if not _is_older(report) and not _may_be_newer(report, outcomes):
        said = f"{report.authority.slug} from {report.inspected_from}"
        yield Disagreement(name, "the inspection", said, "no such inspection")


def _is_older(report: InspectionReport) -> bool:
    return report.event not in _GRADED or report.inspected_from < _FIRST_OF_ILACS


def _may_be_newer(report: InspectionReport, outcomes: Issued) -> bool:
    """Whether a report may have been published too late for the official file: it does not say when."""
    published_by = report.inspected_to + _LONGEST_WAIT
    is_later = report.inspected_from > outcomes.day("last_inspection")
    return is_later or published_by > outcomes.day("last_publication")


def _why_not_compared(report: InspectionReport, outcomes: Issued) -> str:
    if _is_older(report):
        return f"{report.event.value}: the official outcomes hold inspections since 2018"
    if _may_be_newer(report, outcomes):
        return "newer than the official outcomes"
    return "the official outcomes have no inspection of that council from that day"
