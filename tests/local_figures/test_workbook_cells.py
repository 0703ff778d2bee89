"""The cells of a workbook: formulas and their results, formats cell by cell, days, and cells far away."""

from datetime import date
from pathlib import Path

import pytest
from tests.local_figures.conftest import Cell, WriteWorkbook, make_workbook

from scrutiny.errors import LocalFiguresBroken
from scrutiny.local_figures.files import open_file
from scrutiny.local_figures.series import LocalFile, read_local_content, read_local_series

DAY = date(2026, 11, 23)
NAMES: list[Cell] = ["measure", "period", "figure", "unit"]


def read(content: bytes) -> LocalFile:
    return read_local_content("figures.xlsx", content, DAY)


def complaint(content: bytes) -> str:
    with pytest.raises(LocalFiguresBroken) as refused:
        read(content)
    return str(refused.value)


def one(cell: Cell, unit: str = "", settings: str = "") -> bytes:
    return make_workbook({"S": [NAMES, ["A", "2026-04", cell, unit or None]]}, settings=settings)


@pytest.mark.parametrize(
    ("attributes", "inside"),
    [
        ("", "<f>A1*2</f>"),
        ("", "<f>A1*2</f><v/>"),
        ("", "<f>A1*2</f><v></v>"),
        ("", "<f>A1*2</f><v> \n</v>"),
        ('t="n"', "<f>A1*2</f><v/>"),
        ('t="s"', "<f>A1*2</f><v/>"),
        ('t="str"', "<f>A1*2</f>"),
        ("", '<f t="shared" si="0"/><v/>'),
        ("", '<f t="shared" ref="C2:C9" si="0">A1</f>'),
        ("", '<f t="array" ref="C2:C9">A1:A8</f><v/>'),
    ],
)
def test_a_formula_without_a_result_is_refused_with_its_line(attributes: str, inside: str) -> None:
    said = complaint(one((attributes, inside)))
    assert said.startswith("figures.xlsx, line 2: a formula there has no result saved with it (cell C2).")
    assert "Open the file in a spreadsheet and save it again." in said


def test_a_nought_that_was_never_worked_out_is_refused() -> None:
    asked = '<calcPr fullCalcOnLoad="1"/>'
    assert "no result saved" in complaint(one(("", "<f>A1*2</f><v>0</v>"), settings=asked))
    assert read(one(("", "<f>A1*2</f><v>0</v>"))).series[0].figures == (0,)
    assert read(one(("", "<f>A1*2</f><v>7</v>"), settings=asked)).series[0].figures == (7,)


def test_a_formula_whose_result_is_the_empty_text_is_a_true_blank() -> None:
    assert read(one(('t="str"', '<f>""</f><v></v>'))).series[0].figures == (None,)
    assert read(one(('t="str"', '<f>""</f><v/>'))).series[0].figures == (None,)


def test_a_percentage_is_read_by_each_cells_own_format() -> None:
    shares: list[Cell] = [
        ('s="2"', "<v>0.212</v>"),
        ('s="3"', "<v>1.04</v>"),
        ('s="0"', "<v>21.5</v>"),
        ('s="5"', "<v>21.7</v>"),
        "21.9%",
        ('s="3"', "<v>7.0000000000000007E-2</v>"),
    ]
    rows: list[list[Cell]] = [["A", f"2026-0{at}", cell, None] for at, cell in enumerate(shares, start=1)]
    series = read(make_workbook({"S": [NAMES, *rows]})).series[0]
    assert series.figures == (21.2, 104, 21.5, 21.7, 21.9, 7)
    assert series.unit == "%"


@pytest.mark.parametrize("style", ["6", "8", "9"])
def test_a_cell_shown_otherwise_than_it_is_held_is_refused_or_read_as_it_is_shown(style: str) -> None:
    content = one((f's="{style}"', "<v>1234567</v>"))
    if style == "8":
        assert read(content).series[0].unit == "%"
    else:
        assert "is shown otherwise than it is held" in complaint(content)


def test_a_percentage_of_a_measure_in_another_unit_is_refused() -> None:
    assert "written with % and its unit is 'days'" in complaint(one(('s="2"', "<v>0.5</v>"), unit="days"))


def test_parts_of_one_without_a_format_are_refused() -> None:
    assert "a spreadsheet holds 12.5% as 0.125" in complaint(one(0.212, unit="%"))


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("", "<v>1e400</v>"),
        ("", "<v>1234567890123456</v>"),
        ("", "<v>1_000</v>"),
        ("", "<v>nan</v>"),
        ('t="b"', "<v>1</v>"),
        ('s="1"', "<v>46142</v>"),
        ('t="d"', "<v>not a day</v>"),
    ],
)
def test_what_is_no_figure_is_refused_with_its_line(cell: str, said: str) -> None:
    assert complaint(one((cell, said))).startswith("figures.xlsx, line 2: ")


def test_days_are_read_from_dates_and_from_plain_numbers_and_no_number_of_a_day_is_shown() -> None:
    days: list[Cell] = [
        ('s="1"', "<v>45383</v>"),
        45413,
        "45444.0",
        ('s="4"', "<v>45474.5</v>"),
        ('t="d"', "<v>2024-08-31</v>"),
    ]
    rows: list[list[Cell]] = [["A", day, at, None] for at, day in enumerate(days, start=1)]
    file = read(make_workbook({"S": [NAMES, *rows]}))
    assert [point.period.code for point in file.series[0].points] == [
        f"2024-0{month}" for month in range(4, 9)
    ]
    assert "45" not in "".join(file.understood)
    assert "May 2024" in "".join(file.understood)


@pytest.mark.parametrize(
    ("style", "shown", "day"),
    [
        ("1", "2026-11-01", date(2026, 11, 1)),
        ("4", "November 2026", None),
        ("10", "2026", None),
        ("11", "2026-11-01", date(2026, 11, 1)),
    ],
)
def test_a_date_that_is_shown_without_its_day_is_no_day(style: str, shown: str, day: date | None) -> None:
    kinds = ("", "<v>46327</v>"), ('t="d"', "<v>2026-11-01</v>")
    cells: list[Cell] = [(f'{kind} s="{style}"', inside) for kind, inside in kinds]
    (sheet,) = open_file("figures.xlsx", make_workbook({"S": [cells]})).sheets
    assert [(cell.words, cell.day) for cell in sheet.cells] == [(shown, day)] * 2


def test_a_month_is_read_from_a_date_that_shows_one_and_a_year_is_no_month() -> None:
    assert (
        read(make_workbook({"S": [NAMES, ["A", ('s="4"', "<v>46327</v>"), 1, None]]}))
        .series[0]
        .points[0]
        .period.code
        == "2026-11"
    )
    year = make_workbook({"S": [NAMES, ["A", ('s="10"', "<v>46327</v>"), 1, None]]})
    assert "is a whole year" in complaint(year)
    assert "is not a number" in complaint(one(('s="10"', "<v>46327</v>")))


def test_days_counted_from_1904_are_read_as_they_are_shown() -> None:
    rows: list[list[Cell]] = [
        ["A", ('s="1"', f"<v>{45383 - 1462}</v>"), 1, None],
        ["A", 45413 - 1462, 2, None],
    ]
    series = read(make_workbook({"S": [NAMES, *rows]}, settings='<workbookPr date1904="1"/>')).series[0]
    assert [point.period.code for point in series.points] == ["2024-04", "2024-05"]


def test_a_raised_number_of_a_note_is_no_part_of_a_figure() -> None:
    raised = '<si><r><t>21.2</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r></si>'
    rows: list[list[Cell]] = [NAMES, ["A", "2026-04", ('t="s"', "<v>0</v>"), None]]
    assert "'21.2[2]' is not a number" in complaint(make_workbook({"S": rows}, shared=raised))


@pytest.mark.parametrize("address", ["XFD1048576", "XFD2", "A1048576", "AY3", "B20001"])
def test_a_cell_far_away_is_refused_by_its_name(address: str) -> None:
    line = address.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    content = make_workbook({"S": [NAMES, ["A", "2026-04", 1, None]]})
    far = far_cell(content, f'<row r="{line}"><c r="{address}"><v>1</v></c></row>')
    assert f"something stands in the cell {address}, far from the figures.\n" in complaint(far)
    assert "Clear that cell" in complaint(far)
    blank = far_cell(content, f'<row r="{line}"><c r="{address}" s="1"/></row>')
    assert read(blank).series[0].figures == (1,)


def far_cell(content: bytes, row: str) -> bytes:
    return replace_in_sheet(content, "</sheetData>", f"{row}</sheetData>")


def replace_in_sheet(content: bytes, old: str, new: str) -> bytes:
    import io  # noqa: PLC0415 - only this helper
    import zipfile  # noqa: PLC0415 - as above

    into = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as given,
        zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for part in given.namelist():
            text = given.read(part).decode()
            made.writestr(part, text.replace(old, new) if "sheet1.xml" in part else text)
    return into.getvalue()


def test_cells_and_rows_without_addresses_are_counted() -> None:
    content = make_workbook({"S": [NAMES, ["A", "2026-04", 1, None], ["A", "2026-05", 2, None]]})
    for address in ("A1", "B1", "C1", "D1", "A2", "B2", "C2", "A3", "B3", "C3"):
        content = replace_in_sheet(content, f' r="{address}"', "")
    for line in (1, 2, 3):
        content = replace_in_sheet(content, f'<row r="{line}">', "<row>")
    assert read(content).series[0].figures == (1, 2)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('r="C2"', 'r="C0"'),
        ('r="C2"', 'r="ZZZZ2"'),
        ('r="C2"', 'r="C99999999999999999999"'),
        ('r="C2"', 'r=""'),
        ('<row r="2">', '<row r="x">'),
        ("<sheetData>", "<sheetData>" + "<a>" * 100),
        ("<worksheet", '<!DOCTYPE a [<!ENTITY b "c">]><worksheet'),
        ("</worksheet>", ""),
    ],
)
def test_a_sheet_that_is_damaged_is_said_in_a_sentence(old: str, new: str) -> None:
    said = complaint(replace_in_sheet(one(1), old, new))
    assert "damaged and cannot be read" in said or "more in it than in any file" in said


def test_one_cell_given_twice_is_refused() -> None:
    twice = replace_in_sheet(one(1), "</row></sheetData>", '<c r="C2"><v>2</v></c></row></sheetData>')
    assert "the cell C2 is in it twice" in complaint(twice)


def test_what_a_hidden_row_holds_is_read_and_said(write_workbook: WriteWorkbook, tmp_path: Path) -> None:
    path = write_workbook({"S": [NAMES, ["A", "2026-04", 1, None], ["A", "2026-05", 2, None]]})
    path.write_bytes(replace_in_sheet(path.read_bytes(), '<row r="3">', '<row r="3" hidden="1">'))
    assert read_local_series(path, DAY)[0].figures == (1, 2)
    assert "Hidden rows are read like the others: line 3." in read(path.read_bytes()).understood
    assert tmp_path
