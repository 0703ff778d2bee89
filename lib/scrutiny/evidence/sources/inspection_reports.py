"""Inspections newer than the official file: read from the reports, by us where we could."""

import re
from collections.abc import Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from scrutiny.errors import ScrutinyError, SourceNotAsExpected
from scrutiny.evidence.inspections import FROM_REPORTS, OFFICIAL, Inspection
from scrutiny.evidence.sources.corrections import read_corrections
from scrutiny.evidence.sources.issued import Table, read_issued
from scrutiny.evidence.sources.ofsted_outcomes import check_judgements_are_whole, is_covered
from scrutiny.register.frameworks import find_framework
from scrutiny.register.spellings import make_slug
from scrutiny.reports.inspection_report import InspectionReport
from scrutiny.reports.reading import read_reports
from scrutiny.vocabulary import EventKind, Grade, Judgement, ReadBy

_NOT_A_GRADE = {"", "not_reported_post_reform", "inspection_pre_dates_judgement", "data_unreadable"}
_KINDS = {
    "standard": EventKind.STANDARD,
    "short": EventKind.SHORT,
    "inspection duration longer than standard framework": EventKind.LONGER,
}
# A judgement's column is called by its own word.
_COLUMNS = ("council", "kind", "first_day", "last_day", "published", *Judgement)
_NAMED = re.compile(r"(\d{4}-\d{2}-\d{2})_.+")
_GRADED = {EventKind.STANDARD, EventKind.SHORT, EventKind.LONGER}


@dataclass(frozen=True)
class ReportAtHand:
    """A report read by us: its file, what it says, and the inspection that it tells of."""

    path: Path
    report: InspectionReport
    inspection: Inspection


def make_compiled_slug(name: str) -> str:
    """Make the slug of a council out of its name in the compiled history."""
    slug = make_slug(name)
    return "city-of-london" if slug == "london-corporation" else slug


def read_reported_inspections(folder: Path, at_hand: Iterable[ReportAtHand] = ()) -> tuple[Inspection, ...]:
    """Read the inspections the official file does not cover; a report at hand overrules the rest."""
    outcomes = read_issued(OFFICIAL)
    compiled = {_key(event): event for event in _read_compiled(folder) if not is_covered(event, outcomes)}
    by_us = {_key(report.inspection): report.inspection for report in at_hand}
    newer = tuple((compiled | by_us).values())
    check_judgements_are_whole(newer, "The newer inspections")
    return newer


def read_reports_at_hand(reports: Iterable[Path]) -> tuple[ReportAtHand, ...]:
    """Read every report that the official file is too old to cover, in the order given."""
    outcomes = read_issued(OFFICIAL)
    files = [path for path in reports if _published(path) > outcomes.day("last_inspection")]
    read = (_report_at_hand(path, report) for path, report in read_reports(files))
    return tuple(report for report in read if report and not is_covered(report.inspection, outcomes))


def _published(path: Path) -> date:
    """Give the day of publication, which reports do not state, from the name of the file."""
    named = _NAMED.fullmatch(path.stem)
    try:
        return date.fromisoformat(named[1] if named else "")
    except ValueError as unnamed:
        raise SourceNotAsExpected(
            f"The name of the report {path.name} does not begin with its day of publication.\n"
            "Name it as 2026-08-18_portsmouth.pdf is: the report itself does not say when it was published."
        ) from unnamed


def _report_at_hand(path: Path, report: InspectionReport | ScrutinyError) -> ReportAtHand | None:
    if isinstance(report, ScrutinyError):
        raise SourceNotAsExpected(f"The report {path.name} is among the reports, and: {report}") from report
    if report.event not in _GRADED:
        return None
    inspection = Inspection(
        council=report.authority.slug,
        kind=report.event,
        inspected_from=report.inspected_from,
        inspected_to=report.inspected_to,
        published=_published(path),
        framework=report.framework.id,
        judgements={judgement: report.grade(judgement) for judgement in Judgement},
        read_by=ReadBy.BY_US,
        source=FROM_REPORTS,
    )
    return ReportAtHand(path, report, inspection)


def read_last_days(folder: Path) -> dict[tuple[str, date], date]:
    """Read the last day on site of every inspection compiled, by council and first day."""
    compiled = {_key(event): event.inspected_to for event in _read_compiled(folder) if event.inspected_to}
    return compiled | {(c.council, c.inspected_from): c.inspected_to for c in read_corrections().last_days}


def _key(inspection: Inspection) -> tuple[str, date]:
    return inspection.council, inspection.inspected_from


def _read_compiled(folder: Path) -> list[Inspection]:
    table = find_compiled_history()
    rows = table.read(folder, _COLUMNS)
    # A row without a kind is a report that the compiler could not read.
    named = rows[rows["kind"].ne("")]
    return [_read_row(row, table.file) for row in named.to_dict("records")]


def find_compiled_history() -> Table:
    """Find the compiled history in the newest edition that is named."""
    return read_issued(FROM_REPORTS).table("history")


def _read_row(row: Mapping[Hashable, str], name: str) -> Inspection:
    try:
        return _inspection(row)
    except (ValueError, KeyError) as stranger:
        raise SourceNotAsExpected(
            f"{name} has a cell we do not know, of {row['council']} "
            f"published {row['published']}: {stranger}.\n"
            "Put the report itself among the reports, and build again."
        ) from stranger


def _inspection(row: Mapping[Hashable, str]) -> Inspection:
    inspected_from = _day(row["first_day"], "%d/%m/%Y")
    framework = find_framework(inspected_from)
    return Inspection(
        council=make_compiled_slug(row["council"]),
        kind=_KINDS[row["kind"]],
        inspected_from=inspected_from,
        inspected_to=_day(row["last_day"], "%d/%m/%Y"),
        published=_day(row["published"], "%d/%m/%y"),
        framework=framework.id,
        judgements={
            judgement: _grade(row[judgement]) if judgement in framework.judgements else None
            for judgement in Judgement
        },
        read_by=ReadBy.COMPILED,
        source=FROM_REPORTS,
    )


def _day(text: str, form: str) -> date:
    return datetime.strptime(text, form).date()  # noqa: DTZ007 - a day on site has no clock


def _grade(cell: str) -> Grade | None:
    # "to requires improvement" is a slip of the compiler's reader, met twice.
    plain = cell.removeprefix("to ").strip()
    return None if plain in _NOT_A_GRADE else Grade(plain)


def check_councils_known(inspections: Iterable[Inspection], known: Collection[str]) -> None:
    """Refuse inspections of a council that the register does not hold."""
    strangers = sorted({inspection.council for inspection in inspections} - set(known))
    if strangers:
        raise SourceNotAsExpected(
            f"{find_compiled_history().file} has authorities we do not know: {', '.join(strangers)}.\n"
            "Add the name to make_compiled_slug, or the authority to register_facts.yml."
        )
