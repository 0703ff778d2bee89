"""What is refused of a council's own figures, each in one sentence with its file, its line and what to do."""

import zipfile
from datetime import date
from pathlib import Path

import pytest
from tests.local_figures.conftest import HEADING, Cell, WriteCsv, WriteWorkbook, make_workbook

from scrutiny.errors import ChildLevelFigures, LocalFiguresBroken, LocalFiguresMissing, OutputNotWritable
from scrutiny.local_figures.files import LARGEST_FILE
from scrutiny.local_figures.refusals import MOST_ROWS
from scrutiny.local_figures.series import read_local_series
from scrutiny.local_figures.templates import write_template

WIDE = "measure,period,figure,unit,count,base,direction,new_limits,note"
NAMES: list[Cell] = ["measure", "period", "figure", "unit"]


DAY = date(2026, 11, 23)


def complaint(path: Path) -> str:
    with pytest.raises((LocalFiguresBroken, LocalFiguresMissing)) as refused:
        read_local_series(path, DAY)
    said = str(refused.value)
    assert len(said.splitlines()) == 2, "what was met, then what to do"
    return said


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("measure,period", "line 1: there is no column figure."),
        ("measure,period,figure,colour", "'colour' is not a column we know."),
        ("measure,period,figures", "Did you mean 'figure'?"),
        ("measure,period,figure,Figure", "the column 'figure' stands there twice."),
        ("measure,,figure", "a column there has no name."),
        ("measure name,period,figure", "'measure name' is not a column we know. Did you mean 'measure'?"),
        ("Indicator,Month,Value", "'Indicator' is not a column we know. Did you mean 'measure'?"),
    ],
)
def test_wrong_columns_are_refused(write_csv: WriteCsv, heading: str, said: str) -> None:
    assert said in complaint(write_csv("A,2026-04,1", heading=heading))


@pytest.mark.parametrize(
    "column",
    ["name", "Child name", "first_name", "Surname", "DOB", "Date of birth", "UPN", "ChildID", "child id",
     "person_id", "NHS number", "NHSNumber", "Postcode"],
)  # fmt: skip
def test_a_column_about_single_children_is_refused(write_csv: WriteCsv, column: str) -> None:
    path = write_csv("A,2026-04,1,x", heading=f"{HEADING},{column}")
    with pytest.raises(ChildLevelFigures, match=r"Only totals may enter") as refused:
        read_local_series(path, DAY)
    assert "figures.csv, line 1" in str(refused.value)


@pytest.mark.parametrize("note", ["see A123456789012", "upn h80120000101x", "943 476 5919"])
def test_the_number_of_a_pupil_or_a_patient_is_refused_and_not_repeated(
    write_csv: WriteCsv, note: str
) -> None:
    path = write_csv(f"A,2026-04,1,{note}", heading=f"{HEADING},note")
    with pytest.raises(ChildLevelFigures) as refused:
        read_local_series(path, DAY)
    assert "line 2" in str(refused.value)
    assert note not in str(refused.value)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("A,spring,1,,,,,,", "line 3: 'spring' is not a period that can be read."),
        ("A,2026,1,,,,,,", "'2026' is a whole year."),
        ("A,Q1 2026,1,,,,,,", "'Q1 2026' may be a quarter of the calendar year or of the financial year."),
        ("A,Q1 FY26,1,,,,,,", "may be of the financial year that begins or of the one that ends then."),
        ("A,04/05/24,1,,,,,,", "'04/05/24' may be more than one day"),
        ("A,Apr 24,1,,,,,,", "'Apr 24' may be a month of a year or a day of a month."),
        ("A,April,1,,,,,,", "'April' names no year."),
        ("A,2024-03-31T23:00:00Z,1,,,,,,", "is a time by a clock that may be of another zone."),
        ("A,,,,,,,,\nA,2026-06,1,,,,,,", "there are words there and no figure: 'A'."),
        ("A,2026-05,about ten,,,,,,", "line 3: 'about ten' is not a number, in the column 'figure'."),
        ("A,2026-05,nan,,,,,,", "'nan' is not a number"),
        ("A,2026-05,1e3,,,,,,", "'1e3' is not a number"),
        ("A,2026-05,12%,days,,,,,", "the figure is written with % and its unit is 'days'."),
        ('A,2026-05,"1,23",,,,,,', "'1,23' is not a number"),
        ("A,2026-05,1,,many,,,,", "in the column 'count'"),
        ("A,2026-05,1,,9,8,,,", "the base, 8, is smaller than its count, 9."),
        ("A,2026-05,1,,-1,8,,,", "below nought"),
        ("A,2026-05,0.5,%,20,40,,,", "the figure is 0.5%, and 20 of 40 is 50.0%."),
        ("A,2026-05,0,%,0,0,,,", "0 of 0 is no share at all"),
        ("A,2026-05,1,,,,up is good,,", "direction is 'up is good'."),
        ("A,2026-05,1,,,,,maybe,", "new_limits is 'maybe'."),
        (",2026-05,1,,,,,,", "the measure is blank."),
        (f"{'A' * 201},2026-05,1,,,,,,", "the measure has 201 letters; 200 are allowed."),
        (f"A,{'1 1:11' * 20_000},1,,,,,,", "is not a period that can be read."),
        ("A,2026-05,1,,,,,,=1+1", "the note begins with '='"),
        ("A,2026-05,1,,,,,,a,b", "it has 10 cells, and 9 columns are named."),
        ("A,2026 Q2,1,,,,,,", "'A' has calendar quarters here, and months before."),
        ("A,Apr 2026,1,,,,,,", "'A' has April 2026 again; it was given at figures.csv, line 2."),
        ("A,2026-12,1,,,,,,", "'A' has December 2026, which had not begun on 23 November 2026."),
        ("A,2096-05,,,,,,,", "'A' has May 2096, which had not begun on 23 November 2026."),
    ],
)
def test_a_bad_line_is_refused_with_its_file_and_line(write_csv: WriteCsv, line: str, said: str) -> None:
    refused = complaint(write_csv("A,2026-04,1,,,,,,", line, heading=WIDE))
    assert said in refused
    assert "figures.csv, line 3" in refused


def test_two_kinds_of_quarter_in_one_measure_are_refused(write_csv: WriteCsv) -> None:
    assert "financial quarters here" in complaint(write_csv("A,2026 Q1,1", "A,Q1 2026-27,1"))


@pytest.mark.parametrize(
    ("column", "words"), [("unit", ("days", "%")), ("direction", ("low is good", "high is good"))]
)
def test_a_measure_has_one_unit_and_one_direction(
    write_csv: WriteCsv, column: str, words: tuple[str, str]
) -> None:
    lines = [f"A,2026-0{month},1,{word}" for month, word in enumerate(words, start=1)]
    assert f"line 3: the {column} of 'A' is" in complaint(write_csv(*lines, heading=f"{HEADING},{column}"))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "it is empty."),
        (b"measure,period,figure\n", "names its columns and has no figures."),
        (b"PK\x03\x04 and so on", "ends in .csv and is another kind of file."),
        (b"%PDF-1.7", "ends in .csv and is another kind of file."),
        (
            b"measure,period,figure\nA,2026-04,\x001",
            "ends in .csv and is another kind of file: there are bytes",
        ),
        (
            b'measure,period,figure,note\nA,2026-04,1,"see\nA,2026-05,2,\nA,2026-06,3,"',
            "what look like whole rows",
        ),
        (b'measure,period,figure\nA,2026-04,"1', "line 2: it is not CSV that can be read"),
        (b"measure,period,figure\n\x81,2026-04,1", "its letters cannot be read."),
    ],
)
def test_a_csv_that_is_none_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "figures.csv"
    path.write_bytes(content)
    assert said in complaint(path)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"measure,period,figure\nA,2026-04,1\n", "ends in .xlsx and is another kind of file."),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "it is locked with a password."),
        (b"\xd0\xcf\x11\xe0 and so on", "a workbook of the older kind."),
        (b"PK\x03\x04 and so on", "it is damaged and cannot be read"),
        (b"", "it is empty."),
    ],
)
def test_a_workbook_that_is_none_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "figures.xlsx"
    path.write_bytes(content)
    assert said in complaint(path)


def test_a_workbook_cut_short_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "figures.xlsx"
    whole = make_workbook({"Sheet1": [NAMES, ["A", "2026-04", 1]]})
    path.write_bytes(whole[: len(whole) // 2])
    assert "it is damaged and cannot be read" in complaint(path)


def test_another_kind_of_package_named_xlsx_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "figures.xlsx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", "<w/>")
    assert "ends in .xlsx and is another kind of file." in complaint(path)


def test_a_name_with_another_ending_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "figures.ods"
    path.write_bytes(b"PK")
    assert ".ods is not a kind of file we read." in complaint(path)


def test_a_file_that_is_not_there_is_said() -> None:
    assert "cannot be opened" in complaint(Path("/nowhere/figures.csv"))


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        (('t="e"', "<v>#DIV/0!</v>"), "line 2: a formula there ends in an error"),
        (True, "'yes' is not a number"),
        (('s="1"', "<v>46142</v>"), "'2026-04-30' is not a number"),
    ],
)
def test_a_cell_that_is_no_number_is_refused(write_workbook: WriteWorkbook, cell: Cell, said: str) -> None:
    assert said in complaint(write_workbook({"Sheet1": [NAMES, ["A", "2026-04", cell, None]]}))


def test_a_number_where_a_period_should_be_is_refused(write_workbook: WriteWorkbook) -> None:
    assert "'2026' is not a period" in complaint(write_workbook({"Sheet1": [NAMES, ["A", 2026, 1, None]]}))


def test_two_sheets_with_figures_are_refused_though_one_is_hidden(write_workbook: WriteWorkbook) -> None:
    table: list[list[Cell]] = [NAMES, ["A", "2026-04", 1, None]]
    assert "Totals, hidden list" in complaint(write_workbook({"Totals": table, "hidden list": table}))


def test_a_second_sheet_about_single_children_is_refused(write_workbook: WriteWorkbook) -> None:
    children: list[list[Cell]] = [["Child ID", "DOB", "Plan"], ["1", "x", "y"], ["2", "x", "y"]]
    path = write_workbook({"Totals": [NAMES, ["A", "2026-04", 1, None]], "hidden list": children})
    with pytest.raises(ChildLevelFigures, match="sheet hidden list, line 1: the column 'Child ID'"):
        read_local_series(path, DAY)


def test_a_file_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "figures.csv"
    path.write_bytes(b"x" * (LARGEST_FILE + 1))
    assert "it is 5.0 MB; 5 MB are allowed." in complaint(path)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_workbook_that_swells_is_refused(write_workbook: WriteWorkbook) -> None:
    path = write_workbook({"Sheet1": [NAMES, ["A", "2026-04", 1, None]]})
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        package.writestr("xl/worksheets/sheet1.xml", bytes(50_000_001))
    assert "more than 50 MB come out of it" in complaint(path)


def test_too_many_rows_are_refused(write_csv: WriteCsv) -> None:
    path = write_csv(*["A,2026-04,1"] * MOST_ROWS)
    assert "it has 20,001 rows; 20,000 are allowed." in complaint(path)


def test_the_template_is_never_written_over_a_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("mine")
    with pytest.raises(OutputNotWritable, match="is there already"):
        write_template(path)
    assert path.read_text() == "mine"
    with pytest.raises(OutputNotWritable, match=r"does not end in \.csv"):
        write_template(tmp_path / "mine.xlsx")
    with pytest.raises(OutputNotWritable, match="cannot be written"):
        write_template(tmp_path / "nowhere" / "mine.csv")
