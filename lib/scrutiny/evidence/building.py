"""Builds the editions from the publishers' files: every reader once, every check, then written."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import yaml
from pydantic import BaseModel, TypeAdapter

from scrutiny import paths
from scrutiny.councils import Council
from scrutiny.editions import Papers, checksum, read_yaml
from scrutiny.evidence.changes import Change, compare_editions
from scrutiny.evidence.checks import check_every_council_is_there, check_national_figures
from scrutiny.evidence.sources import authority_register as register
from scrutiny.evidence.sources import inspection_reports, ofsted_outcomes, statistical_neighbours
from scrutiny.evidence.sources.areas import Areas
from scrutiny.evidence.sources.catalogue import DICTIONARY, Catalogue, complete_catalogue, read_catalogue
from scrutiny.evidence.sources.figures import FigureReader, count_places
from scrutiny.evidence.sources.published import PublishedFile
from scrutiny.evidence.tables import pack_figures

_OGL = "Open Government Licence v3.0"


@dataclass(frozen=True)
class Made:
    """One edition about to be written: its papers' key, its files, and what it was read from."""

    key: str
    files: dict[str, bytes]
    read_from: tuple[str, ...]


def build_evidence(folder: Path, into: Path = paths.EDITIONS) -> list[Change]:
    """Read the publishers' files, check them in and out, write the editions, and say what changed."""
    catalogue = read_catalogue()
    councils = register.read_register(folder, catalogue.indicator_of_measure)
    areas = Areas.of(councils, register.read_facts().predecessors)
    made = [
        Made("register", {"councils.json": pack(councils)}, register.FILES),
        *_make_figures(folder, catalogue, areas, councils),
        *_make_neighbours(folder, areas),
        *_make_inspections(folder, councils),
    ]
    return [write_edition(edition, folder, into) for edition in made]


def _make_figures(
    folder: Path, catalogue: Catalogue, areas: Areas, councils: tuple[Council, ...]
) -> Iterable[Made]:
    reader = FigureReader(folder, areas)
    figures = reader.read_catalogue(catalogue)
    indicators = complete_catalogue(catalogue, folder, count_places(figures))
    yield Made("indicators", {"indicators.json": pack(indicators)}, (DICTIONARY,))
    check_every_council_is_there(figures, [council.slug for council in councils])
    check_national_figures(figures, reader.read_national_cells(catalogue))
    for source, rows in figures.groupby("source"):
        files = tuple(sorted(_files_of(str(source), catalogue)))
        yield Made(str(source), {"figures.arrow": pack_figures(rows)}, files)


def _files_of(source: str, catalogue: Catalogue) -> set[str]:
    every = (series for listing in catalogue.indicators for series in listing.series)
    return {series.published_file for series in every if series.source == source}


def _make_neighbours(folder: Path, areas: Areas) -> Iterable[Made]:
    newest = statistical_neighbours.read_neighbours(folder, "2025", areas)
    statistical_neighbours.check_files_agree(folder, newest, areas)
    older = statistical_neighbours.read_neighbours(folder, "2021", areas)
    models = statistical_neighbours.MODELS
    yield Made("statistical_neighbours", {"neighbours.json": pack(newest)}, (models["2025"],))
    yield Made("statistical_neighbours_2021", {"neighbours.json": pack(older)}, (models["2021"],))


def _make_inspections(folder: Path, councils: tuple[Council, ...]) -> Iterable[Made]:
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
    reported = inspection_reports.read_reported_inspections(folder)
    inspection_reports.check_councils_known(reported, set(slug_of_code.values()))
    files = {"inspections.json": pack(official), "visits.json": pack(visits)}
    yield Made(ofsted_outcomes.SOURCE, files, (ofsted_outcomes.FILE,))
    yield Made(
        inspection_reports.SOURCE,
        {"inspections.json": pack(reported)},
        (inspection_reports.FILE,),
    )


def pack(values: Iterable[BaseModel]) -> bytes:
    """Write values as JSON, one a line, so that a change to one is a change to one line."""
    lines = (value.model_dump_json() for value in values)
    return ("[\n" + ",\n".join(lines) + "\n]\n").encode()


def write_edition(made: Made, folder: Path, into: Path) -> Change:
    """Write one edition with its papers, and compare it with the one it takes the place of, or the newest."""
    papers = make_papers(made, folder)
    home = into / papers.source / papers.edition
    before = home if home.is_dir() else max(home.parent.glob("*"), default=home)
    change = compare_editions(before, papers, made.files)
    home.mkdir(parents=True, exist_ok=True)
    for name, content in made.files.items():
        (home / name).write_bytes(content)
    text = yaml.safe_dump(papers.model_dump(), sort_keys=False, allow_unicode=True, width=100)
    (home / "source.yml").write_text(text, encoding="utf-8")
    return change


def make_papers(made: Made, folder: Path) -> Papers:
    """Draw up the papers of an edition, with a checksum for each file read and each file written."""
    known = TypeAdapter(dict[str, dict[str, object]]).validate_python(
        read_yaml(Path(register.__file__).with_name("papers.yml"))
    )
    return Papers.model_validate(
        {
            "source": made.key,
            "licence": _OGL,
            **known[made.key],
            "read_from": {name: PublishedFile(folder, name).checksum for name in made.read_from},
            "files": {name: checksum(content) for name, content in made.files.items()},
        }
    )
