"""Builds the editions from the publishers' files: every reader once, every check, then written."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
import yaml
from pydantic import BaseModel

from scrutiny.editions import Papers, check_curated, checksum, read_curated
from scrutiny.evidence.changes import Change, compare_editions
from scrutiny.evidence.checks import check_dates, check_every_council_is_there, check_national_figures
from scrutiny.evidence.counts import check_counts, gather_counted, mark_apart
from scrutiny.evidence.indicators import Indicator
from scrutiny.evidence.inspections import FROM_REPORTS, OFFICIAL
from scrutiny.evidence.points import POINTS
from scrutiny.evidence.sources import authority_register as register
from scrutiny.evidence.sources import (
    inspection_reports,
    ofsted_outcomes,
    report_points,
    statistical_neighbours,
)
from scrutiny.evidence.sources.catalogue import DICTIONARY, Catalogue, complete_catalogue, read_catalogue
from scrutiny.evidence.sources.corrections import leave_out_counts, read_corrections
from scrutiny.evidence.sources.figures import FigureReader, count_decimals
from scrutiny.evidence.sources.places import Places
from scrutiny.evidence.sources.published import PublishedFile
from scrutiny.evidence.tables import pack_figures
from scrutiny.files import paths
from scrutiny.register.councils import Council

PAPERS = Path(register.__file__).with_name("papers.yml")
_OGL = "Open Government Licence v3.0"


@dataclass(frozen=True)
class Made:
    """One edition about to be written: its papers' key, its files, and what it was read from."""

    key: str
    files: dict[str, bytes]
    read_from: tuple[str, ...]
    reports: tuple[Path, ...] = ()


def build_evidence(folder: Path, into: Path = paths.EDITIONS, reports: Path | None = None) -> list[Change]:
    """Read the publishers' files, check them in and out, write the editions, and say what changed.

    Reports of inspections are read from the folder named, or from "reports" beside the publishers' files.
    """
    catalogue = read_catalogue()
    councils = register.read_register(folder, catalogue.indicator_of_measure)
    places = Places.of(councils, register.read_facts().predecessors)
    made = [
        Made("register", {"councils.json": pack(councils)}, register.FILES),
        *_make_figures(folder, catalogue, places, councils),
        *_make_neighbours(folder, places),
        *_make_inspections(folder, councils, find_reports(folder, reports)),
    ]
    ready = [(make_papers(one, folder), one.files) for one in made]
    changes = [compare_editions(_find_before(papers, into), papers, files) for papers, files in ready]
    for papers, files in ready:
        write_edition(papers, files, into)
    return changes


def find_reports(folder: Path, reports: Path | None = None) -> list[Path]:
    """List the reports at hand: in the folder named, or in "reports" beside the publishers' files."""
    return sorted((reports or folder.resolve().parent / "reports").glob("*.pdf"))


def _make_figures(
    folder: Path, catalogue: Catalogue, places: Places, councils: tuple[Council, ...]
) -> Iterable[Made]:
    reader = FigureReader(folder, places)
    figures = reader.read_catalogue(catalogue)
    indicators = complete_catalogue(catalogue, folder, count_decimals(figures))
    yield Made("indicators", {"indicators.json": pack(indicators)}, (DICTIONARY,))
    check_dates(figures, indicators)
    check_every_council_is_there(figures, [council.slug for council in councils])
    check_national_figures(figures, reader.read_national_cells(catalogue))
    figures = keep_true_counts(figures, indicators, councils)
    for source, rows in figures.groupby("source"):
        files = tuple(sorted(_files_of(str(source), catalogue)))
        yield Made(str(source), {"figures.arrow": pack_figures(rows)}, files)


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


def _files_of(source: str, catalogue: Catalogue) -> set[str]:
    every = (series for listing in catalogue.indicators for series in listing.series)
    return {series.published_file for series in every if series.source == source}


def _make_neighbours(folder: Path, places: Places) -> Iterable[Made]:
    for model, name in statistical_neighbours.MODELS.items():
        neighbours = statistical_neighbours.read_neighbours(folder, model, places)
        yield Made(f"statistical_neighbours_{model}", {"neighbours.json": pack(neighbours)}, (name,))


def _make_inspections(folder: Path, councils: tuple[Council, ...], reports: list[Path]) -> Iterable[Made]:
    slug_of_code = {
        code: council.slug for council in councils for code in (council.code, *council.other_codes)
    }
    slug_of_code |= {former.code: former.slug for former in register.read_facts().predecessors}
    last_days = inspection_reports.read_last_days(folder)
    official = tuple(
        one.model_copy(update={"inspected_to": last_days.get((one.council, one.inspected_from))})
        for one in ofsted_outcomes.read_official_inspections(folder, slug_of_code)
    )
    visits = ofsted_outcomes.read_official_visits(folder, slug_of_code)
    at_hand = inspection_reports.read_reports_at_hand(reports)
    reported = inspection_reports.read_reported_inspections(folder, at_hand)
    inspection_reports.check_councils_known(reported, set(slug_of_code.values()))
    files = {"inspections.json": pack(official), "visits.json": pack(visits)}
    yield Made(OFFICIAL, files, (ofsted_outcomes.FILE,))
    files = {"inspections.json": pack(reported)}
    yield Made(FROM_REPORTS, files, (inspection_reports.FILE,), tuple(one.path for one in at_hand))
    yield from _make_points(reports, at_hand)


def _make_points(reports: list[Path], at_hand: tuple[inspection_reports.ReportAtHand, ...]) -> Iterable[Made]:
    """Make the points of the reports at hand; without any, the edition that there is stays as it is."""
    if reports:
        points = report_points.read_report_points(reports, at_hand)
        yield Made(POINTS, {"points.json": pack(points)}, (), tuple(reports))


def pack(values: Iterable[BaseModel]) -> bytes:
    """Write values as JSON, one a line, so that a change to one is a change to one line."""
    lines = (value.model_dump_json() for value in values)
    return ("[\n" + ",\n".join(lines) + "\n]\n").encode()


def _find_before(papers: Papers, into: Path) -> Path:
    """Find the edition that another takes the place of, or else the newest of its source."""
    home = into / papers.source / papers.edition
    return home if home.is_dir() else max(home.parent.glob("*"), default=home)


def write_edition(papers: Papers, files: dict[str, bytes], into: Path) -> None:
    """Write the files of one edition, and its papers."""
    home = into / papers.source / papers.edition
    home.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (home / name).write_bytes(content)
    text = yaml.safe_dump(papers.model_dump(), sort_keys=False, allow_unicode=True, width=100)
    (home / "source.yml").write_text(text, encoding="utf-8")


def make_papers(made: Made, folder: Path) -> Papers:
    """Draw up the papers of an edition, with a checksum for each file read and each file written."""
    known = read_curated(PAPERS, dict[str, dict[str, object]])
    read_from = {name: PublishedFile(folder, name).checksum for name in made.read_from}
    read_from |= {f"reports/{path.name}": checksum(path.read_bytes()) for path in made.reports}
    papers = {
        "source": made.key,
        "licence": _OGL,
        **known.get(made.key, {}),
        "read_from": read_from,
        "files": {name: checksum(content) for name, content in made.files.items()},
    }
    return check_curated(papers, Papers, f"{PAPERS.parent.name}/{PAPERS.name}, {made.key}")
