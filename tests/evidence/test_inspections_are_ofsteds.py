"""Every inspection and visit we ship, against Ofsted's own file and the reports read by eye."""

from collections.abc import Hashable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd
import pytest
import yaml
from tests.evidence.published_files import HISTORY as COMPILED
from tests.evidence.published_files import OUTCOMES as OFFICIAL

from scrutiny.evidence.inspections import Inspection, list_inspections, list_visits
from scrutiny.evidence.sources.inspection_reports import read_reported_inspections, read_reports_at_hand
from scrutiny.register.finding import find_council
from scrutiny.vocabulary import EventKind, Grade, Judgement, ReadBy

if TYPE_CHECKING:
    from tests.evidence.conftest import AlteredCopies

READ_BY_EYE = Path(__file__).resolve().parents[1] / "reports" / "read_by_eye.yml"
TRAFFORD = "2026-08-03_trafford.pdf"
ENDED = {"Bournemouth": "bournemouth", "Cumbria": "cumbria", "Northamptonshire": "northamptonshire"}
# What the tables call each judgement: Ofsted's official file, and the compiled history.
OFFICIAL_COLUMNS = {
    "overall": "Overall effectiveness",
    "leaders": "The impact of leaders on social work practice with children and families",
    "help_and_protection": "The experiences and progress of children who need help and protection",
    "in_care": "The experiences and progress of children in care",
    "care_leavers": "The experiences and progress of care leavers",
}
COMPILED_COLUMNS = {
    "overall": "overall_effectiveness_grade",
    "leaders": "impact_of_leaders_grade",
    "help_and_protection": "help_and_protection_grade",
    "in_care": "in_care_grade",
    "care_leavers": "care_leavers_grade",
}
GRADES = {
    "Outstanding": "outstanding",
    "Good": "good",
    "Requires improvement to be good": "requires improvement",
    "Inadequate": "inadequate",
}
KINDS = {
    "ILACS Standard Inspection": "standard",
    "ILACS Short Inspection": "short",
    "ILACS Focused Visit": "focused visit",
    "LA Monitoring visit": "monitoring visit",
}

Told = tuple[str, str, date, date, tuple[str | None, ...]]


def tell(inspection: Inspection) -> Told:
    """Give an inspection as one row: council, kind, first day, publication and the five grades."""
    grades = tuple(str(grade) if grade else None for grade in map(inspection.grade, inspection.judgements))
    return inspection.council, str(inspection.kind), inspection.inspected_from, inspection.published, grades


def slug_of(name: str) -> str:
    return ENDED.get(name) or find_council(name).slug


def graded(row: pd.Series) -> tuple[str | None, ...]:
    return tuple(
        None if pd.isna(row[column]) else GRADES[row[column]] for column in OFFICIAL_COLUMNS.values()
    )


@pytest.fixture(scope="module")
def sheets(published: Path) -> dict[str, pd.DataFrame]:
    """The sheets of Ofsted's official file."""
    names = ["Inspections_as_at_31_March", "In-year_inspections", "ILACS_inspection_history"]
    return pd.read_excel(published / OFFICIAL, sheet_name=names, header=2, engine="calamine")


@pytest.fixture(scope="module")
def compiled(published: Path) -> pd.DataFrame:
    """The compiled history of reports, its rows that could be dated."""
    rows = pd.read_csv(published / COMPILED, dtype=str, keep_default_na=False)
    dated = rows[rows["inspection_start_date"].ne("")]
    names = dated["local_authority"].replace({"london corporation": "city of london"}).map(slug_of)
    first = pd.to_datetime(dated["inspection_start_date"], format="%d/%m/%Y").dt.date
    last = pd.to_datetime(dated["inspection_end_date"], format="%d/%m/%Y").dt.date
    issued = pd.to_datetime(dated["publication_date"], format="%d/%m/%y").dt.date
    return dated.assign(council=names, first=first, last=last, issued=issued)


@pytest.fixture(scope="module")
def by_eye() -> list[dict[str, object]]:
    """The reports that a person here has read, grade by grade."""
    read = yaml.safe_load(READ_BY_EYE.read_text("utf-8"))
    assert isinstance(read, list)
    return read


def test_every_judgement_date_and_type_in_ofsteds_history_is_in_the_edition_and_nothing_else_is_official(
    sheets: dict[str, pd.DataFrame],
) -> None:
    history = sheets["ILACS_inspection_history"]
    printed = [
        (
            slug_of(row["Local authority name"]),
            KINDS[row["Inspection type"]],
            row["Inspection date"].date(),
            row["Publication date"].date(),
            graded(row),
        )
        for _, row in history.iterrows()
    ]
    assert len(printed) == 271
    assert sorted(map(str, printed)) == sorted(
        str(tell(inspection)) for inspection in list_inspections() if inspection.official
    )


def test_the_latest_official_inspection_of_each_council_is_the_one_ofsted_lists_as_its_latest(
    sheets: dict[str, pd.DataFrame],
) -> None:
    latest = {inspection.council: inspection for inspection in list_inspections() if inspection.official}
    printed = {
        slug_of(row["Local authority name"]): (row["Inspection date"].date(), graded(row))
        for _, row in sheets["Inspections_as_at_31_March"].iterrows()
    }
    assert len(printed) == 153
    assert {slug: (tell(latest[slug])[2], tell(latest[slug])[4]) for slug in printed} == printed


def test_every_visit_of_the_in_year_sheet_is_in_the_edition_and_no_other(
    sheets: dict[str, pd.DataFrame],
) -> None:
    printed = [
        (
            slug_of(row["Local authority name"]),
            KINDS[row["Inspection/Visit type"]],
            row["Inspection/Visit date"].date(),
            row["Publication date"].date(),
            None if pd.isna(row["Visit Theme"]) else row["Visit Theme"],
        )
        for _, row in sheets["In-year_inspections"].iterrows()
        if "isit" in row["Inspection/Visit type"]
    ]
    kept = [
        (visit.council, str(visit.kind), visit.visited, visit.published, visit.theme)
        for visit in list_visits()
    ]
    assert len(printed) == 36 + 24
    assert sorted(map(str, kept)) == sorted(map(str, printed))
    assert all(visit.official for visit in list_visits())


def test_every_inspection_of_the_in_year_sheet_is_in_the_history_we_keep(
    sheets: dict[str, pd.DataFrame],
) -> None:
    kept = {tell(inspection) for inspection in list_inspections() if inspection.official}
    printed = [
        (
            slug_of(row["Local authority name"]),
            KINDS[row["Inspection/Visit type"]],
            row["Inspection/Visit date"].date(),
            row["Publication date"].date(),
            graded(row),
        )
        for _, row in sheets["In-year_inspections"].iterrows()
        if "Inspection" in row["Inspection/Visit type"]
    ]
    assert len(printed) == 30 + 22
    assert set(printed) - kept == set()


def test_the_last_day_of_an_official_inspection_is_the_compiled_one_unless_we_correct_it(
    compiled: pd.DataFrame, corrections: dict[str, list[dict[str, object]]]
) -> None:
    days = zip(compiled["council"], compiled["first"], compiled["last"], strict=True)
    last_days: dict[object, object] = {(council, first): last for council, first, last in days}
    last_days |= {
        (last_day["council"], last_day["inspected_from"]): last_day["inspected_to"]
        for last_day in corrections["last_days"]
    }
    official = {
        (inspection.council, inspection.inspected_from): inspection.inspected_to
        for inspection in list_inspections()
        if inspection.official
    }
    assert official == {key: last_days.get(key) for key in official}
    assert [key for key, last in official.items() if last and last < key[1]] == []
    assert official["devon", date(2024, 9, 30)] == date(2025, 1, 16)


def test_an_inspection_read_from_a_report_is_never_one_the_official_file_holds() -> None:
    official = {
        (inspection.council, inspection.inspected_from)
        for inspection in list_inspections()
        if inspection.official
    }
    reported = [
        (inspection.council, inspection.inspected_from)
        for inspection in list_inspections()
        if not inspection.official
    ]
    assert len(reported) == len(set(reported)) == 53
    assert official & set(reported) == set()


def test_every_inspection_read_from_a_report_stands_as_a_person_read_it_by_eye(
    by_eye: list[dict[str, object]],
) -> None:
    kept = {
        (inspection.council, inspection.inspected_from): inspection
        for inspection in list_inspections()
        if inspection.read_by is ReadBy.BY_US
    }
    read = {(inspection["council"], inspection["inspected_from"]): inspection for inspection in by_eye}
    assert len(read) == len(by_eye) == len(kept) == 31
    for key, inspection in read.items():
        shown = kept[str(key[0]), key[1]]  # type: ignore[index]  # YAML gives the day as a date
        assert inspection["judgements"] == {
            judgement: grade for judgement, grade in shown.judgements.items() if grade
        }
        assert (inspection["kind"], inspection["inspected_to"], inspection["published"]) == (
            shown.kind,
            shown.inspected_to,
            shown.published,
        )


def test_every_newer_inspection_not_read_by_eye_is_as_it_was_compiled(
    compiled: pd.DataFrame, by_eye: list[dict[str, object]]
) -> None:
    read = {(inspection["council"], inspection["inspected_from"]) for inspection in by_eye}
    newer = compiled["first"].gt(date(2025, 3, 31)) | compiled["issued"].gt(date(2025, 6, 30))
    wanted = {
        (row["council"], row["first"]): (
            row["inspection_framework"],
            row["last"],
            row["issued"],
            compiled_grades(row),
        )
        for row in compiled[newer].to_dict("records")
        if (row["council"], row["first"]) not in read
    }
    kept = {
        (inspection.council, inspection.inspected_from): (
            str(inspection.kind),
            inspection.inspected_to,
            inspection.published,
            tell(inspection)[4],
        )
        for inspection in list_inspections()
        if inspection.read_by is ReadBy.COMPILED
    }
    assert len(wanted) == 22
    assert kept == wanted


def compiled_grades(row: Mapping[Hashable, str]) -> tuple[str | None, ...]:
    cells = [row[column] for column in COMPILED_COLUMNS.values()]
    return tuple(cell if cell in GRADES.values() else None for cell in cells)


def test_every_report_in_the_shared_folder_is_among_the_inspections(shared: Path) -> None:
    """The reports are witnesses: under ILACS each is an inspection we hold, of that council and that day."""
    held = {f"{inspection.published}_{inspection.council}" for inspection in list_inspections()}
    named = [path.stem for path in (shared / "reports").glob("*.pdf")]
    under_ilacs = [stem for stem in named if stem > "2018-06"]
    assert len(under_ilacs) > 60
    assert [stem for stem in under_ilacs if stem not in held] == []


def test_a_report_at_hand_overrules_a_compiled_history_that_has_it_wrong(
    altered: "AlteredCopies", shared: Path
) -> None:
    def praise_trafford(rows: pd.DataFrame) -> pd.DataFrame:
        trafford = rows["local_authority"].eq("trafford") & rows["publication_date"].eq("03/08/26")
        assert trafford.sum() == 1
        return rows.assign(
            impact_of_leaders_grade=rows["impact_of_leaders_grade"].mask(trafford, "outstanding"),
            inspection_framework=rows["inspection_framework"].mask(trafford, "short"),
        )

    folder = altered.with_csv(COMPILED, praise_trafford)
    reported = read_reported_inspections(folder, read_reports_at_hand([shared / "reports" / TRAFFORD]))
    trafford = [inspection for inspection in reported if inspection.council == "trafford"]
    assert [(inspection.grade(Judgement.LEADERS), inspection.kind) for inspection in trafford] == [
        (Grade.INADEQUATE, EventKind.STANDARD)
    ]


def test_an_inspection_newer_than_the_official_file_is_kept_as_compiled_when_nobody_has_read_it(
    altered: "AlteredCopies",
) -> None:
    def lower_derby(rows: pd.DataFrame) -> pd.DataFrame:
        derby = rows["local_authority"].eq("derby") & rows["publication_date"].eq("08/07/25")
        return rows.assign(in_care_grade=rows["in_care_grade"].mask(derby, "to requires improvement"))

    reported = read_reported_inspections(altered.with_csv(COMPILED, lower_derby))
    assert [
        inspection.grade(Judgement.IN_CARE) for inspection in reported if inspection.council == "derby"
    ] == [Grade.REQUIRES_IMPROVEMENT]
