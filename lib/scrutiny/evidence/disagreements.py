"""Compares what reports were read to say with Ofsted's official outcomes, grade by grade."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from scrutiny.errors import ScrutinyError
from scrutiny.evidence.inspections import Inspection, list_inspections
from scrutiny.evidence.sources.ofsted_outcomes import LAST_INSPECTION, LAST_PUBLICATION
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
    official = {(one.council, one.inspected_from): one for one in list_inspections() if one.official}
    read = {name: one for name, one in reports.items() if isinstance(one, InspectionReport)}
    matched = {
        name: official[key]
        for name, one in read.items()
        if (key := (one.authority.slug, one.inspected_from)) in official
    }
    refused = [
        Disagreement(name, "the file", str(one), "") for name, one in reports.items() if name not in read
    ]
    apart = [one for name, other in matched.items() for one in _compare(name, read[name], other)]
    unknown = {name: _why_not_compared(read[name]) for name in read if name not in matched}
    return OutcomeCheck(
        reports=len(reports),
        compared=len(matched),
        grades=sum(len(read[name].judgements) for name in matched),
        not_read=sum(len(read[name].not_read) for name in matched),
        disagreements=(*refused, *_should_be_there(read, unknown), *apart),
        not_compared=unknown,
    )


def _compare(name: str, report: InspectionReport, official: Inspection) -> Iterator[Disagreement]:
    for judgement in Judgement:
        read, known = report.grade(judgement), official.grade(judgement)
        if read != known:
            yield Disagreement(name, judgement.value, str(read or _NOT_READ), str(known or "no grade"))
    if not report.improvements:
        yield Disagreement(name, "what needs to improve", _NOT_READ, "")


def _should_be_there(read: Mapping[str, InspectionReport], unknown: Iterable[str]) -> Iterator[Disagreement]:
    """Name the reports that the official file should hold and does not: day or council may be misread."""
    for name in unknown:
        report = read[name]
        if not _is_older(report) and not _may_be_newer(report):
            said = f"{report.authority.slug} from {report.inspected_from}"
            yield Disagreement(name, "the inspection", said, "no such inspection")


def _is_older(report: InspectionReport) -> bool:
    return report.event not in _GRADED or report.inspected_from < _FIRST_OF_ILACS


def _may_be_newer(report: InspectionReport) -> bool:
    """Whether a report may have been published too late for the official file: it does not say when."""
    published_by = report.inspected_to + _LONGEST_WAIT
    return report.inspected_from > LAST_INSPECTION or published_by > LAST_PUBLICATION


def _why_not_compared(report: InspectionReport) -> str:
    if _is_older(report):
        return f"{report.event.value}: the official outcomes hold inspections since 2018"
    if _may_be_newer(report):
        return "newer than the official outcomes"
    return "the official outcomes have no inspection of that council from that day"
