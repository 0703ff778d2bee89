"""A published file that is not what it is known to be is refused, with its name and what to do."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd
import pytest
from tests.evidence.published_files import (
    CODE_LIST,
    HISTORY,
    MODELS,
    NEWEST_MODEL,
    OUTCOMES,
    POPULATION,
    TOOL,
    WIDE,
)

from scrutiny.editions import read_curated
from scrutiny.evidence.building import build_evidence
from scrutiny.evidence.sources.authority_register import read_facts, read_register
from scrutiny.evidence.sources.catalogue import read_catalogue
from scrutiny.evidence.sources.corrections import LastDay, read_corrections
from scrutiny.evidence.sources.inspection_reports import (
    check_councils_known,
    read_reported_inspections,
    read_reports_at_hand,
)
from scrutiny.evidence.sources.issued import list_issued, read_issued
from scrutiny.evidence.sources.ofsted_outcomes import read_official_inspections, read_official_visits
from scrutiny.evidence.sources.places import Places
from scrutiny.evidence.sources.published import PublishedFile
from scrutiny.evidence.sources.statistical_neighbours import read_neighbours
from scrutiny.files import paths
from scrutiny.register.councils import list_councils
from scrutiny.register.workbooks import list_workbooks

if TYPE_CHECKING:
    from tests.evidence.conftest import AlteredCopies, HoldInCuratedFiles, Refuse

NEWEST = MODELS[NEWEST_MODEL]
HISTORY_SHEET = 'table:name="ILACS_inspection_history"'
YEAR_SHEET = 'table:name="In-year_inspections"'


@pytest.fixture
def slug_of_code() -> dict[str, str]:
    """Which authority each ONS code is."""
    former = {authority.code: authority.slug for authority in read_facts().predecessors}
    return former | {
        code: council.slug for council in list_councils() for code in (council.code, *council.other_codes)
    }


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """The editions of an earlier build, without the newest of any source."""
    shutil.copytree(paths.EDITIONS, tmp_path / "older")
    for source in (tmp_path / "older").iterdir():
        shutil.rmtree(max(source.iterdir()))
    return tmp_path / "older"


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*.*") if path.is_file()}


# What we keep by hand


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (b"- council: [portsmouth\n", "line 1: a bracket or a brace is opened here"),
        (b"- council: \xff\xfe\n", "line 1: a letter here is not saved as UTF-8"),
        (b"", "line 1: it holds nothing"),
        (b"- council: devon\n", "line 1: 'inspected_from' is missing"),
        (b"- council: devon\n  inspected_from: soon\n", "line 2: 'inspected_from' is not as it should be"),
        (b"- {council: devon, council: kent}\n", "line 1: 'council' is written twice"),
    ],
)
def test_a_slip_in_a_file_kept_by_hand_is_refused_with_the_file_and_the_key(
    refuse: "Refuse", tmp_path: Path, written: bytes, said: str
) -> None:
    (tmp_path / "days.yml").write_bytes(written)
    refuse(lambda: read_curated(tmp_path / "days.yml", list[LastDay]), "/days.yml, ", said)


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("sources/indicators.yml", lambda _published: read_catalogue()),
        ("sources/register_facts.yml", lambda _published: read_facts()),
        ("sources/corrections.yml", lambda _published: read_corrections()),
        ("register/2026-04.2.yml", lambda _published: read_issued("register", "2026-04.2")),
        ("notebooks/contents.yml", lambda _published: list_workbooks.__wrapped__()),
    ],
)
def test_every_file_kept_by_hand_is_refused_when_it_is_not_what_it_should_be(
    refuse: "Refuse",
    published: Path,
    hold_in_curated_files: "HoldInCuratedFiles",
    name: str,
    read: Callable[[Path], object],
) -> None:
    hold_in_curated_files({"stranger": 1})
    refuse(lambda: read(published), name)


# The register


@pytest.mark.parametrize("name", read_issued("register").files)
def test_a_missing_file_is_refused_and_nothing_is_written(
    refuse: "Refuse", altered: "AlteredCopies", name: str, tmp_path: Path
) -> None:
    into = tmp_path / "editions"
    refuse(lambda: build_evidence(altered.without(name), into), name, "is not in")
    assert not into.exists()


@pytest.mark.long
def test_a_file_missing_late_in_the_build_leaves_the_older_editions_as_they_were(
    refuse: "Refuse", altered: "AlteredCopies", older: Path, tmp_path: Path
) -> None:
    before, no_reports = contents(older), tmp_path / "none"
    refuse(lambda: build_evidence(altered.without(MODELS["2021"]), older, no_reports), MODELS["2021"])
    assert contents(older) == before


def test_an_edition_without_papers_is_refused_and_leaves_the_older_editions_as_they_were(
    refuse: "Refuse", published: Path, older: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, issued = contents(older), tmp_path / "issued"
    shutil.copytree(paths.ISSUED, issued)
    last = issued / "inspection_reports" / f"{list_issued('inspection_reports')[0]}.yml"
    last.write_text(last.read_text("utf-8").replace("covers:", "covered:"), encoding="utf-8")
    monkeypatch.setattr(paths, "ISSUED", issued)
    refuse(lambda: build_evidence(published, older, tmp_path / "none"), last.name, "'covers' is missing")
    assert contents(older) == before


@pytest.mark.parametrize(
    ("name", "read"),
    [
        (TOOL, PublishedFile.read_parquet),
        (POPULATION, PublishedFile.read_csv),
        (OUTCOMES, lambda published: published.read_sheet("ILACS_inspection_history", header=2)),
        (CODE_LIST, lambda published: published.read_sheet("Sheet1", header=0)),
    ],
)
def test_a_damaged_file_is_refused(
    refuse: "Refuse", altered: "AlteredCopies", name: str, read: Callable[[PublishedFile], pd.DataFrame]
) -> None:
    folder = altered.with_bytes(name, b"")
    refuse(lambda: read(PublishedFile(folder, name)), name, "cannot be read")


def test_a_spreadsheet_without_its_sheet_is_refused(refuse: "Refuse", altered: "AlteredCopies") -> None:
    folder = altered.with_text(CODE_LIST, "xl/workbook.xml", '"Sheet1"', '"Codes"')
    refuse(lambda: read_register(folder), CODE_LIST, "Sheet1")


def test_a_register_that_lacks_an_authority_is_refused(refuse: "Refuse", altered: "AlteredCopies") -> None:
    folder = altered.with_csv(POPULATION, lambda rows: rows[rows["la_name"].ne("Portsmouth")])
    refuse(lambda: read_register(folder), "153", "152")


def test_a_register_that_has_an_authority_twice_is_refused(
    refuse: "Refuse", altered: "AlteredCopies"
) -> None:
    folder = altered.with_csv(
        POPULATION, lambda rows: pd.concat([rows, rows[rows["la_name"].eq("Portsmouth")]])
    )
    refuse(lambda: read_register(folder), "153", "154")


def test_a_type_of_authority_we_do_not_know_is_refused(refuse: "Refuse", altered: "AlteredCopies") -> None:
    folder = altered.with_text(CODE_LIST, "xl/sharedStrings.xml", "<t>MD</t>", "<t>CA</t>")
    refuse(lambda: read_register(folder), CODE_LIST, "CA")


@pytest.mark.parametrize(
    ("name", "column"), [(POPULATION, "region_name"), (POPULATION, "new_la_code"), (HISTORY, "urn")]
)
def test_a_register_file_without_a_column_is_refused(
    refuse: "Refuse", altered: "AlteredCopies", name: str, column: str
) -> None:
    folder = altered.with_csv(name, lambda rows: rows.drop(columns=column))
    refuse(lambda: read_register(folder), name, "has no column", column)


def test_a_code_list_without_a_column_is_refused(refuse: "Refuse", altered: "AlteredCopies") -> None:
    folder = altered.with_text(CODE_LIST, "xl/sharedStrings.xml", "<t>LA Number</t>", "<t>Number</t>")
    refuse(lambda: read_register(folder), CODE_LIST, "LA Number")


# Ofsted's official file


def test_a_grade_we_do_not_know_is_refused(
    refuse: "Refuse", altered: "AlteredCopies", slug_of_code: dict[str, str]
) -> None:
    folder = altered.with_text(
        OUTCOMES, "content.xml", "<text:p>Good<", "<text:p>Secure<", after=HISTORY_SHEET
    )
    refuse(lambda: read_official_inspections(folder, slug_of_code), OUTCOMES, "'Secure'")


def test_a_type_of_inspection_we_do_not_know_is_refused(
    refuse: "Refuse", altered: "AlteredCopies", slug_of_code: dict[str, str]
) -> None:
    folder = altered.with_text(
        OUTCOMES, "content.xml", "ILACS Short Inspection", "ILACS Long Inspection", after=HISTORY_SHEET
    )
    refuse(lambda: read_official_inspections(folder, slug_of_code), OUTCOMES, "ILACS Long Inspection")


def test_a_type_of_visit_we_do_not_know_is_refused_and_not_passed_over(
    refuse: "Refuse", altered: "AlteredCopies", slug_of_code: dict[str, str]
) -> None:
    folder = altered.with_text(
        OUTCOMES, "content.xml", "ILACS Focused Visit", "ILACS Joint Visit", after=YEAR_SHEET
    )
    refuse(lambda: read_official_visits(folder, slug_of_code), OUTCOMES, "ILACS Joint Visit")


def test_an_authority_that_ofsted_names_and_we_do_not_know_is_refused(
    refuse: "Refuse", altered: "AlteredCopies", slug_of_code: dict[str, str]
) -> None:
    folder = altered.with_text(OUTCOMES, "content.xml", "E09000002", "E09000099", after=HISTORY_SHEET)
    refuse(
        lambda: read_official_inspections(folder, slug_of_code), OUTCOMES, "Barking and Dagenham", "E09000099"
    )


@pytest.mark.parametrize("column", ["Inspection date", "Inspection type", "Overall effectiveness"])
def test_a_history_without_a_column_is_refused(
    refuse: "Refuse", altered: "AlteredCopies", slug_of_code: dict[str, str], column: str
) -> None:
    folder = altered.with_text(
        OUTCOMES, "content.xml", f">{column}<", ">Something else<", after=HISTORY_SHEET
    )
    refuse(lambda: read_official_inspections(folder, slug_of_code), OUTCOMES, column)


def test_visits_without_a_column_are_refused(
    refuse: "Refuse", altered: "AlteredCopies", slug_of_code: dict[str, str]
) -> None:
    folder = altered.with_text(OUTCOMES, "content.xml", ">Visit Theme<", ">Topic<", after=YEAR_SHEET)
    refuse(lambda: read_official_visits(folder, slug_of_code), OUTCOMES, "Visit Theme")


def test_an_inspection_that_stands_twice_is_refused(
    refuse: "Refuse", altered: "AlteredCopies", slug_of_code: dict[str, str]
) -> None:
    # Barking and Dagenham was inspected in 2019 and 2023: give the second the date of the first.
    folder = altered.with_text(
        OUTCOMES, "content.xml", "2023-07-10T00:00:00", "2019-02-18T00:00:00", after=HISTORY_SHEET
    )
    refuse(lambda: read_official_inspections(folder, slug_of_code), OUTCOMES, "twice", "Barking and Dagenham")


def test_two_sheets_that_disagree_on_the_latest_grades_are_refused(
    refuse: "Refuse", altered: "AlteredCopies", slug_of_code: dict[str, str]
) -> None:
    latest = 'table:name="Inspections_as_at_31_March"'
    folder = altered.with_text(OUTCOMES, "content.xml", "<text:p>Good<", "<text:p>Outstanding<", after=latest)
    refuse(
        lambda: read_official_inspections(folder, slug_of_code), OUTCOMES, "disagree", "Barking and Dagenham"
    )


# The compiled history, and the reports at hand


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("in_care_grade", "satisfactory"),
        ("inspection_framework", "extended"),
        ("inspection_start_date", "June 2026"),
        ("publication_date", "2026-08-03"),
    ],
)
def test_a_cell_of_the_compiled_history_that_we_do_not_know_is_refused(
    refuse: "Refuse", altered: "AlteredCopies", column: str, cell: str
) -> None:
    def alter(rows: pd.DataFrame) -> pd.DataFrame:
        trafford = rows["local_authority"].eq("trafford") & rows["publication_date"].eq("03/08/26")
        return rows.assign(**{column: rows[column].mask(trafford, cell)})

    refuse(lambda: read_reported_inspections(altered.with_csv(HISTORY, alter)), HISTORY, "trafford", cell)


def test_a_compiled_history_without_a_column_is_refused(refuse: "Refuse", altered: "AlteredCopies") -> None:
    folder = altered.with_csv(HISTORY, lambda rows: rows.drop(columns="care_leavers_grade"))
    refuse(lambda: read_reported_inspections(folder), HISTORY, "care_leavers_grade")


def test_a_compiled_council_that_we_do_not_know_is_refused(
    refuse: "Refuse", altered: "AlteredCopies"
) -> None:
    folder = altered.with_csv(
        HISTORY,
        lambda rows: rows.assign(local_authority=rows["local_authority"].replace("derby", "derby city")),
    )
    reported = read_reported_inspections(folder)
    known = {council.slug for council in list_councils()}
    refuse(lambda: check_councils_known(reported, known), HISTORY, "derby-city")


@pytest.mark.parametrize("name", ["trafford.pdf", "2026-13-01_trafford.pdf", "trafford_2026-08-03.pdf"])
def test_a_report_not_named_by_its_day_of_publication_is_refused(
    refuse: "Refuse", tmp_path: Path, name: str
) -> None:
    refuse(
        lambda: read_reports_at_hand([tmp_path / name]), name, "does not begin with its day of publication"
    )


def test_a_report_among_the_reports_that_cannot_be_read_is_refused_by_name(
    refuse: "Refuse", tmp_path: Path
) -> None:
    broken = tmp_path / "2026-08-03_trafford.pdf"
    broken.write_bytes(b"%PDF-1.7 and no more")
    refuse(lambda: read_reports_at_hand([broken]), "2026-08-03_trafford.pdf", "damaged")


# Statistical neighbours


@pytest.mark.parametrize(
    ("model", "tenth"), [("2025", (203, "barking-and-dagenham")), ("2021", (868, "city-of-london"))]
)
def test_an_authority_with_nine_neighbours_is_refused(
    refuse: "Refuse", altered: "AlteredCopies", places: Places, model: str, tenth: tuple[int, str]
) -> None:
    number, council = tenth
    end = '</c><c r="Y4"'
    folder = altered.with_text(MODELS[model], "xl/worksheets/sheet1.xml", f"<v>{number}</v>{end}", end)
    refuse(
        lambda: read_neighbours(folder, model, places),
        MODELS[model],
        f"ten different neighbours to: {council}",
    )


def test_an_authority_with_one_neighbour_twice_is_refused(
    refuse: "Refuse", altered: "AlteredCopies", places: Places
) -> None:
    folder = altered.with_text(NEWEST, "xl/worksheets/sheet1.xml", "<v>821</v>", "<v>308</v>")
    refuse(
        lambda: read_neighbours(folder, NEWEST_MODEL, places),
        NEWEST,
        "ten different neighbours",
    )


def test_a_neighbour_that_is_no_authority_is_refused(
    refuse: "Refuse", altered: "AlteredCopies", places: Places
) -> None:
    folder = altered.with_text(NEWEST, "xl/worksheets/sheet1.xml", "<v>821</v>", "<v>777</v>")
    refuse(lambda: read_neighbours(folder, NEWEST_MODEL, places), NEWEST, "777")


def test_a_word_for_closeness_that_we_do_not_know_is_refused(
    refuse: "Refuse", altered: "AlteredCopies", places: Places
) -> None:
    folder = altered.with_text(NEWEST, "xl/sharedStrings.xml", ">Very close", ">Adjacent")
    refuse(lambda: read_neighbours(folder, NEWEST_MODEL, places), NEWEST, "Adjacent")


def test_a_model_without_a_column_is_refused(
    refuse: "Refuse", altered: "AlteredCopies", places: Places
) -> None:
    folder = altered.with_text(NEWEST, "xl/sharedStrings.xml", ">SN7<", ">Seventh<")
    refuse(lambda: read_neighbours(folder, NEWEST_MODEL, places), NEWEST, "SN7")


def test_two_files_of_one_model_that_disagree_are_refused(
    refuse: "Refuse", altered: "AlteredCopies", places: Places
) -> None:
    def swap_the_nearest_two(rows: pd.DataFrame) -> pd.DataFrame:
        leeds = rows["old_la_code"].eq("383")
        nearest, second = rows["SN_1"].copy(), rows["SN_2"].copy()
        return rows.assign(SN_1=nearest.mask(leeds, second), SN_2=second.mask(leeds, nearest))

    folder = altered.with_csv(WIDE, swap_the_nearest_two)
    refuse(lambda: read_neighbours(folder, NEWEST_MODEL, places), NEWEST, WIDE, "in 4 places")
