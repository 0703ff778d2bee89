"""Reads an inspection report: the file in a process of its own, then its cover, grades and improvements."""

import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from scrutiny.errors import (
    AnotherKindOfReport,
    CouncilOnCoverUnknown,
    ReportUnreadable,
    ScrutinyError,
    UnknownCouncil,
)
from scrutiny.register.councils import Council
from scrutiny.register.frameworks import find_framework
from scrutiny.register.others import explain_other
from scrutiny.reports.authorities import as_authority, find_authority
from scrutiny.reports.cover import Cover, read_cover
from scrutiny.reports.headings import PlacedHeading, find_headings
from scrutiny.reports.improvements import read_improvements
from scrutiny.reports.inspection_report import Authority, GradeRead, InspectionReport
from scrutiny.reports.judgements import read_judgements
from scrutiny.reports.opening import MOST_BYTES, extract_pages
from scrutiny.reports.pages import ReportText, arrange_pages
from scrutiny.reports.paragraphs import read_paragraphs
from scrutiny.reports.tables import read_table
from scrutiny.vocabulary import EventKind, Judgement

UNGRADED = {EventKind.FOCUSED_VISIT, EventKind.MONITORING_VISIT}


def read_report(path: Path, council: Council | None = None) -> InspectionReport:
    """Read the report in a PDF file; one that is none, or of a kind that cannot be loaded, is refused."""
    return read_report_content(_read_file(path), council)


def _read_file(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise ReportUnreadable(f"there is no file {path}")
        with path.open("rb") as opened:
            content = opened.read(MOST_BYTES + 1)
    except OSError as refused:
        raise ReportUnreadable(f"the file {path} cannot be opened ({refused.strerror})") from refused
    return content


def read_reports(paths: Iterable[Path]) -> Iterator[tuple[Path, InspectionReport | ScrutinyError]]:
    """Read many reports, a few at once, in the order asked for; a refusal stands in for a report.

    The letters of visits are read too: of these, evidence takes what it knows to be of no grade.
    """
    asked = list(paths)
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as readers:
        yield from zip(asked, readers.map(_read_or_refuse, asked), strict=True)


def _read_or_refuse(path: Path) -> InspectionReport | ScrutinyError:
    try:
        return understand_report(arrange_pages(extract_pages(_read_file(path))))
    except ScrutinyError as refusal:
        return refusal


def read_report_content(content: bytes, council: Council | None = None) -> InspectionReport:
    """Read the report that is the content of a PDF file, as a person loads it.

    Where its cover calls the council by a name we do not know, it is the council that the person names.
    """
    report = understand_report(arrange_pages(extract_pages(content)), council)
    if report.event in UNGRADED:
        raise AnotherKindOfReport(f"the letter of a {report.event.value} to {report.authority.name}")
    return report


def understand_report(text: ReportText, council: Council | None = None) -> InspectionReport:
    """Put together what the lines of a report say."""
    cover = read_cover(text)
    headings = find_headings(text)
    first = cover.on_site.first
    authority, named = _find_whose(cover, council)
    return InspectionReport(
        authority=authority,
        event=cover.event,
        inspected_from=first,
        inspected_to=cover.on_site.last,
        published=cover.published,
        lead_inspector=cover.lead_inspector,
        judgements=_judgements(text, headings, cover),
        improvements=read_improvements(text, headings, first),
        headings=tuple(placed.heading for placed in headings if not _is_on_cover(text, placed)),
        paragraphs=read_paragraphs(text, headings),
        pages=text.pages,
        named=named,
    )


def _find_whose(cover: Cover, council: Council | None) -> tuple[Authority, str]:
    """Find whose report it is; where the cover's name is not known, the council named, and that name."""
    try:
        return find_authority(cover.authority, cover.on_site.first), ""
    except UnknownCouncil as stranger:
        other = explain_other(cover.authority)
        if other and other.is_outside_england:
            raise AnotherKindOfReport(f"a report on {cover.authority}, which {other.because}") from stranger
        if council is None:
            raise CouncilOnCoverUnknown(cover.authority) from stranger
        return as_authority(council), cover.authority


def _judgements(
    text: ReportText, headings: tuple[PlacedHeading, ...], cover: Cover
) -> dict[Judgement, GradeRead]:
    if cover.event in UNGRADED:
        return {}
    return read_judgements(text, headings, find_framework(cover.on_site.first))


def _is_on_cover(text: ReportText, placed: PlacedHeading) -> bool:
    """Whether a heading stands above or in the table of grades, and so begins no section."""
    line = text.lines[placed.begins]
    bottom = min((row.bottom for row in read_table(text.on_page(1))), default=0)
    return line.page == 1 and line.baseline >= bottom > 0
