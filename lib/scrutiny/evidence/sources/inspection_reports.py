"""Inspections newer than the official file: read from the reports, by us where we could."""

from collections.abc import Collection, Hashable, Iterable, Mapping
from datetime import date, datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from scrutiny.councils import make_slug
from scrutiny.editions import read_curated
from scrutiny.errors import SourceNotAsExpected
from scrutiny.evidence.inspections import FROM_REPORTS, Inspection
from scrutiny.evidence.sources.corrections import read_corrections
from scrutiny.evidence.sources.ofsted_outcomes import check_judgements_are_whole, is_covered
from scrutiny.evidence.sources.published import PublishedFile, check_columns
from scrutiny.frameworks import find_framework
from scrutiny.vocabulary import EventKind, Grade, Judgement, ReadBy

FILE = "inspection-history-2026-08/ofsted_csc_ilacs_history.csv"
_NOT_A_GRADE = {"", "not_reported_post_reform", "inspection_pre_dates_judgement", "data_unreadable"}
_KINDS = {
    "standard": EventKind.STANDARD,
    "short": EventKind.SHORT,
    "inspection duration longer than standard framework": EventKind.LONGER,
}
_DAYS = ("inspection_start_date", "inspection_end_date", "publication_date")
_COLUMNS = {
    Judgement.OVERALL: "overall_effectiveness_grade",
    Judgement.LEADERS: "impact_of_leaders_grade",
    Judgement.HELP_AND_PROTECTION: "help_and_protection_grade",
    Judgement.IN_CARE: "in_care_grade",
    Judgement.CARE_LEAVERS: "care_leavers_grade",
}


class ReadByEye(BaseModel):
    """One report that a person here has read, grade by grade."""

    model_config = ConfigDict(extra="forbid")

    council: str
    kind: EventKind
    inspected_from: date
    inspected_to: date
    published: date
    judgements: dict[Judgement, Grade]


def make_compiled_slug(name: str) -> str:
    """Make the slug of a council out of its name in the compiled history."""
    slug = make_slug(name)
    return "city-of-london" if slug == "london-corporation" else slug


def read_reported_inspections(folder: Path) -> tuple[Inspection, ...]:
    """Read the inspections the official file does not cover; a report read by eye overrules the rest."""
    compiled = {_key(one): one for one in _read_compiled(folder) if not is_covered(one)}
    by_eye = {_key(one): one for one in _read_by_eye()}
    check_by_eye_is_newer(by_eye.values())
    newer = tuple((compiled | by_eye).values())
    check_judgements_are_whole(newer, "The newer inspections")
    return newer


def read_last_days(folder: Path) -> dict[tuple[str, date], date]:
    """Read the last day on site of every inspection compiled, by council and first day."""
    compiled = {_key(one): one.inspected_to for one in _read_compiled(folder) if one.inspected_to}
    return compiled | {(c.council, c.inspected_from): c.inspected_to for c in read_corrections().last_days}


def _key(inspection: Inspection) -> tuple[str, date]:
    return inspection.council, inspection.inspected_from


def _read_by_eye() -> list[Inspection]:
    path = Path(__file__).with_name("inspections_read_from_reports.yml")
    return [
        Inspection(
            **one.model_dump(exclude={"judgements"}),
            framework=find_framework(one.inspected_from).id,
            judgements={judgement: one.judgements.get(judgement) for judgement in Judgement},
            read_by=ReadBy.BY_US,
            source=FROM_REPORTS,
        )
        for one in read_curated(path, list[ReadByEye])
    ]


def _read_compiled(folder: Path) -> list[Inspection]:
    rows = PublishedFile(folder, FILE).read_csv()
    check_columns(rows, {"local_authority", "inspection_framework", *_DAYS, *_COLUMNS.values()}, FILE)
    # A row without a kind is a report that the compiler could not read.
    named = rows[rows["inspection_framework"].ne("")]
    return [_read_row(row) for row in named.to_dict("records")]


def _read_row(row: Mapping[Hashable, str]) -> Inspection:
    try:
        return _inspection(row)
    except (ValueError, KeyError) as stranger:
        raise SourceNotAsExpected(
            f"{FILE} has a cell we do not know, of {row['local_authority']} "
            f"published {row['publication_date']}: {stranger}.\n"
            "Read the report, and add it to inspections_read_from_reports.yml."
        ) from stranger


def _inspection(row: Mapping[Hashable, str]) -> Inspection:
    inspected_from = _day(row["inspection_start_date"], "%d/%m/%Y")
    framework = find_framework(inspected_from)
    return Inspection(
        council=make_compiled_slug(row["local_authority"]),
        kind=_KINDS[row["inspection_framework"]],
        inspected_from=inspected_from,
        inspected_to=_day(row["inspection_end_date"], "%d/%m/%Y"),
        published=_day(row["publication_date"], "%d/%m/%y"),
        framework=framework.id,
        judgements={
            judgement: _grade(row[column]) if judgement in framework.judgements else None
            for judgement, column in _COLUMNS.items()
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
    strangers = sorted({one.council for one in inspections} - set(known))
    if strangers:
        raise SourceNotAsExpected(
            f"{FILE} has authorities we do not know: {', '.join(strangers)}.\n"
            "Add the name to make_compiled_slug, or the authority to register_facts.yml."
        )


def check_by_eye_is_newer(inspections: Iterable[Inspection]) -> None:
    """Refuse a report read by eye that the official file covers: what that file says stands."""
    for one in inspections:
        if is_covered(one):
            raise SourceNotAsExpected(
                f"The report on {one.council} inspected from {one.inspected_from} is covered by the official "
                "file.\nTake it out of inspections_read_from_reports.yml."
            )
