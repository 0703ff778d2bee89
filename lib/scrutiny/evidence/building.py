"""Builds the editions from the publishers' files: every reader once, every check, and nothing written yet."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
from pydantic import BaseModel

from scrutiny.editions import Papers, check_curated, checksum
from scrutiny.evidence.checks import check_dates, check_every_council_is_there, check_national_figures
from scrutiny.evidence.counts import check_counts, gather_counted, mark_apart
from scrutiny.evidence.indicators import Indicator
from scrutiny.evidence.inspections import FROM_REPORTS, OFFICIAL
from scrutiny.evidence.keeping import Build, ReadyEdition, compare_with_kept
from scrutiny.evidence.neighbours import NEIGHBOURS
from scrutiny.evidence.points import POINTS
from scrutiny.evidence.sources import authority_register as register
from scrutiny.evidence.sources import (
    inspection_reports,
    ofsted_outcomes,
    report_points,
    statistical_neighbours,
)
from scrutiny.evidence.sources.catalogue import INDICATORS, Catalogue, complete_catalogue, read_catalogue
from scrutiny.evidence.sources.corrections import leave_out_counts, read_corrections
from scrutiny.evidence.sources.figures import FigureReader, count_decimals
from scrutiny.evidence.sources.issued import Issued, list_issued, name_file, read_issued
from scrutiny.evidence.sources.places import Places
from scrutiny.evidence.sources.published import PublishedFile
from scrutiny.evidence.tables import pack_figures
from scrutiny.files import paths
from scrutiny.register.councils import Council


@dataclass(frozen=True)
class Made:
    """One edition as it was read: what is named of it, its files, and what it was read from."""

    issued: Issued
    files: dict[str, bytes]
    read_from: tuple[str, ...]
    reports: tuple[Path, ...] = ()


def build_evidence(folder: Path, into: Path | None = None, reports: Path | None = None) -> Build:
    """Read the publishers' files, check them in and out, and say what the editions made of them change.

    Of each source the newest edition named is made, and of the neighbours every model. Reports of
    inspections are read from the folder named, or from "reports" beside the publishers' files; without
    one, the editions of reports that there are stay as they are.
    """
    into, at_hand = into or paths.EDITIONS, find_reports(folder, reports)
    catalogue, issued = read_catalogue(), read_issued(register.REGISTER)
    councils = register.read_register(folder)
    places = Places.of(councils, register.read_facts().predecessors)
    made = [
        Made(issued, {"councils.json": pack(councils)}, issued.files),
        *_make_figures(folder, catalogue, places, councils),
        *make_neighbours(folder, places),
        *_make_inspections(folder, councils, at_hand),
    ]
    ready = [ReadyEdition(make_papers(edition, folder), edition.files) for edition in made]
    if not at_hand:
        ready = [edition for edition in ready if not _stays_without_reports(edition, into)]
    changes = tuple(compare_with_kept(edition, into) for edition in ready)
    return Build(into, tuple(ready), changes, with_reports=bool(at_hand))


def _stays_without_reports(edition: ReadyEdition, into: Path) -> bool:
    return edition.papers.source == FROM_REPORTS and (into / FROM_REPORTS / edition.papers.edition).is_dir()


def find_reports(folder: Path, reports: Path | None = None) -> list[Path]:
    """List the reports at hand: in the folder named, or in "reports" beside the publishers' files."""
    return sorted((reports or folder.resolve().parent / "reports").glob("*.pdf"))


def _make_figures(
    folder: Path, catalogue: Catalogue, places: Places, councils: tuple[Council, ...]
) -> Iterable[Made]:
    reader = FigureReader(folder, places)
    figures = reader.read_catalogue(catalogue)
    indicators = complete_catalogue(catalogue, folder, count_decimals(figures))
    listed = read_issued(INDICATORS)
    yield Made(listed, {"indicators.json": pack(indicators)}, listed.files)
    check_dates(figures, indicators)
    check_every_council_is_there(figures, [council.slug for council in councils])
    check_national_figures(figures, reader.read_national_cells(catalogue))
    figures = keep_true_counts(figures, indicators, councils)
    for source, rows in figures.groupby("source"):
        issued = read_issued(str(source))
        yield Made(issued, {"figures.arrow": pack_figures(rows)}, _files_of(issued, catalogue))


def keep_true_counts(
    figures: pd.DataFrame, indicators: tuple[Indicator, ...], councils: tuple[Council, ...]
) -> pd.DataFrame:
    """Leave out the counts we know to be of something else, and refuse any other that does not fit."""
    local = {council.slug for council in councils}
    local |= {former.slug for former in register.read_facts().predecessors}
    apart = mark_apart(gather_counted(figures, indicators, local))
    kept = leave_out_counts(figures, read_corrections(), apart)
    check_counts(gather_counted(kept, indicators, local))
    return kept


def _files_of(issued: Issued, catalogue: Catalogue) -> tuple[str, ...]:
    every = (series for listing in catalogue.indicators for series in listing.series)
    read = {issued.table(series.table_name).file for series in every if series.source == issued.source}
    return tuple(sorted(read))


def make_neighbours(folder: Path, places: Places) -> Iterable[Made]:
    """Make the neighbours of every model that is named."""
    for model in list_issued(NEIGHBOURS):
        neighbours = statistical_neighbours.read_neighbours(folder, model, places)
        issued = read_issued(NEIGHBOURS, model)
        read_from = (issued.table("neighbours").file,)
        yield Made(issued, {"neighbours.json": pack(neighbours)}, read_from)


def _make_inspections(folder: Path, councils: tuple[Council, ...], reports: list[Path]) -> Iterable[Made]:
    slug_of_code = {
        code: council.slug for council in councils for code in (council.code, *council.other_codes)
    }
    slug_of_code |= {former.code: former.slug for former in register.read_facts().predecessors}
    last_days = inspection_reports.read_last_days(folder)
    official = tuple(
        event.model_copy(update={"inspected_to": last_days.get((event.council, event.inspected_from))})
        for event in ofsted_outcomes.read_official_inspections(folder, slug_of_code)
    )
    visits = ofsted_outcomes.read_official_visits(folder, slug_of_code)
    at_hand = inspection_reports.read_reports_at_hand(reports)
    reported = inspection_reports.read_reported_inspections(folder, at_hand)
    inspection_reports.check_councils_known(reported, set(slug_of_code.values()))
    files = {"inspections.json": pack(official), "visits.json": pack(visits)}
    outcomes, from_reports = read_issued(OFFICIAL), read_issued(FROM_REPORTS)
    yield Made(outcomes, files, outcomes.files)
    files = {"inspections.json": pack(reported)}
    yield Made(from_reports, files, from_reports.files, tuple(report.path for report in at_hand))
    yield from _make_points(reports, at_hand)


def _make_points(reports: list[Path], at_hand: tuple[inspection_reports.ReportAtHand, ...]) -> Iterable[Made]:
    """Make the points of the reports at hand; without any, the edition that there is stays as it is."""
    if reports:
        points = report_points.read_report_points(reports, at_hand)
        yield Made(read_issued(POINTS), {"points.json": pack(points)}, (), tuple(reports))


def pack(values: Iterable[BaseModel]) -> bytes:
    """Write values as JSON, one a line, so that a change to one is a change to one line."""
    lines = (value.model_dump_json() for value in values)
    return ("[\n" + ",\n".join(lines) + "\n]\n").encode()


def make_papers(made: Made, folder: Path) -> Papers:
    """Draw up the papers of an edition, with a checksum for each file read and each file written."""
    read_from = {name: PublishedFile(folder, name).checksum for name in made.read_from}
    read_from |= {f"reports/{path.name}": checksum(path.read_bytes()) for path in made.reports}
    files = {name: checksum(content) for name, content in made.files.items()}
    papers = {**made.issued.papers, "read_from": read_from, "files": files}
    return check_curated(papers, Papers, name_file(made.issued.source, made.issued.edition))
