"""OpenDocument workbooks: each kind of cell is read as it is shown, and one that would swell is refused."""

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from xml.sax.saxutils import escape

import pytest
from tests.local_figures.conftest import make_workbook
from tests.working_time import seconds_worked

from scrutiny.errors import LocalFiguresBroken
from scrutiny.local_figures.cells import FileSheet
from scrutiny.local_figures.files import OF_SHEETS, OpenedFile, open_file
from scrutiny.local_figures.number_formats import Form
from scrutiny.publication.as_ods import make_ods
from scrutiny.publication.paper import AbsentCell, Paper, Table

KIND = "application/vnd.oasis.opendocument.spreadsheet"
_ROOMS = " ".join(
    f'xmlns:{name}="urn:{name}"'
    for name in ("office", "table", "text", "style", "number", "fo", "draw", "calcext")
)


def make_file(body: str, own: str = "", *, kind: str = KIND, top: str = "", **parts: str) -> bytes:
    """Make an ODS file of the XML of its tables and of its styles."""
    content = (
        f"{top}<office:document-content {_ROOMS}><office:automatic-styles>{own}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{body}</office:spreadsheet></office:body></office:document-content>"
    )
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        package.writestr("mimetype", kind, zipfile.ZIP_STORED)
        package.writestr("content.xml", content)
        for name, text in parts.items():
            package.writestr({"manifest": "META-INF/manifest.xml", "styles": "styles.xml"}[name], text)
    return made.getvalue()


def make_table(*rows: str, name: str = "A", more: str = "") -> str:
    return f'<table:table table:name="{name}" {more}>{"".join(map(make_row, rows))}</table:table>'


def make_row(cells: str, more: str = "") -> str:
    return f"<table:table-row {more}>{cells}</table:table-row>"


def make_cell(words: str = "", kind: str = "string", more: str = "") -> str:
    said = f'office:value-type="{kind}"' if kind else ""
    return f"<table:table-cell {said} {more}><text:p>{escape(words)}</text:p></table:table-cell>"


def read(content: bytes, name: str = "sheet.ods") -> OpenedFile:
    before = seconds_worked()
    try:
        return open_file(name, content, OF_SHEETS)
    finally:
        assert seconds_worked() - before < 5


def read_one(body: str) -> FileSheet:
    (sheet,) = read(make_file(body)).sheets
    return sheet


def list_values(sheet: FileSheet) -> list[list[object]]:
    return [[cell.value for cell in row.own] for row in sheet.rows]


def test_each_kind_of_cell_is_read_as_it_is_shown() -> None:
    cells = (
        make_cell("Words"),
        make_cell("31/05/26", "date", 'office:date-value="2026-05-31"'),
        make_cell("1,234.5", "float", 'office:value="1234.5"'),
        make_cell("21%", "percentage", 'office:value="0.21"'),
        make_cell("£3", "currency", 'office:currency="GBP" office:value="3"'),
        make_cell("TRUE", "boolean", 'office:boolean-value="true"'),
        make_cell("10:30", "time", 'office:time-value="PT10H30M"'),
    )
    (row,) = read_one(make_table("".join(cells))).rows
    day = datetime(2026, 5, 31)  # noqa: DTZ001 - a cell names no zone
    assert [cell.value for cell in row.own] == ["Words", day, 1234.5, 0.21, 3.0, True, "10:30"]
    assert [cell.form for cell in row.own[3:5]] == [Form.PERCENT, Form.POUNDS]


def test_a_date_is_read_as_its_style_shows_it() -> None:
    def make_style(name: str, *shown: str) -> str:
        parts = "".join(f"<number:{part}/><number:text>-</number:text>" for part in shown)
        of_cells = f'style:family="table-cell" style:data-style-name="N{name}"'
        made = f'<number:date-style style:name="N{name}">{parts}</number:date-style>'
        return f'{made}<style:style style:name="{name}" {of_cells}/>'

    ways = {"whole": ("day", "month", "year"), "months": ("month", "year"), "years": ("year",)}
    ways |= {"yearless": ("day", "month"), "weekdays": ("day-of-week",)}
    styles = "".join(make_style(name, *shown) for name, shown in ways.items())
    under = '<style:style style:name="under" style:family="table-cell" style:parent-style-name="months"/>'
    cells = (
        make_cell("x", "date", f'office:date-value="2026-11-01" table:style-name="{name}"')
        for name in (*ways, "under", "none")
    )
    (sheet,) = read(make_file(make_table("".join(cells)), own=styles + under)).sheets
    day = date(2026, 11, 1)
    assert [cell.day for cell in sheet.cells] == [day, None, None, day, day, None, day]
    assert [cell.words for cell in sheet.cells][1:3] == ["November 2026", "2026"]
    assert sheet.rows[0].at(3).form is Form.YEARLESS


def test_a_formula_is_its_stored_value_an_error_is_said_and_one_without_a_value_too() -> None:
    cells = (
        make_cell("7", "float", 'table:formula="of:=3+4" office:value="7"'),
        make_cell("#DIV/0!", "string", 'table:formula="of:=1/0" calcext:value-type="error"'),
        make_cell("Err:508", "string", 'table:formula="of:=(" office:string-value=""'),
        '<table:table-cell table:formula="of:=A1"/>',
        make_cell("nine", "float", 'office:value="nine"'),
        make_cell("=HYPERLINK(1)"),
    )
    (row,) = read_one(make_table("".join(cells))).rows
    wrong = [Form.PLAIN, Form.ERROR, Form.ERROR, Form.NO_RESULT, Form.DAMAGED, Form.PLAIN]
    assert [cell.form for cell in row.own] == wrong
    assert (row.at(0).value, row.at(5).value) == (7.0, "=HYPERLINK(1)")


def test_words_are_put_together_and_what_stands_beside_them_is_none() -> None:
    words = (
        '<table:table-cell office:value-type="string"><office:annotation><text:p>Who wrote this?</text:p>'
        "</office:annotation><text:p>One <text:span>two</text:span> three<text:s text:c='2'/>four\n  five"
        "</text:p><text:p>six<text:line-break/>seven</text:p><draw:frame><draw:text-box><text:p>No</text:p>"
        "</draw:text-box></draw:frame></table:table-cell>"
    )
    aside = f"<table:shapes><draw:frame>{make_row(make_cell('No'))}</draw:frame></table:shapes>"
    changed = f"<table:tracked-changes>{make_cell('No')}</table:tracked-changes>"
    body = make_table(words).replace("<table:table-row", f"{aside}<table:table-row", 1)
    sheet = read_one(f"{changed}{body}")
    assert list_values(sheet) == [["One two three  four five\nsix\nseven"]]


def test_what_is_repeated_merged_hidden_or_coloured_stands_where_it_is_seen() -> None:
    styles = (
        '<style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Bad"/>'
        '<style:style style:name="ta2" style:family="table">'
        '<style:table-properties table:display="false"/></style:style>'
    )
    named = (
        f'<office:document-styles {_ROOMS}><style:style style:name="Bad" style:family="table-cell">'
        '<style:table-cell-properties fo:background-color="#ff0000"/></style:style>'
        "</office:document-styles>"
    )
    column = '<table:table-column/><table:table-column table:default-cell-style-name="ce1"/>'
    rows = (
        make_row(
            '<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="3"'
        ),
        make_row(
            make_cell("A", more='table:number-columns-repeated="2"') + "<table:table-cell/>" + make_cell("D")
        ),
        make_row(make_cell("M", more='table:number-columns-spanned="2" table:number-rows-spanned="2"')),
        make_row(make_cell("Z"), 'table:visibility="filter" table:number-rows-repeated="2"'),
        make_row("<table:table-cell/>", 'table:number-rows-repeated="1048000"'),
    )
    shown = f'<table:table table:name="A">{column}{"".join(rows)}</table:table>'
    away = make_table(make_cell("B"), name="B", more='table:style-name="ta2"')
    first, second = read(make_file(f"{shown}{away}", styles, styles=named)).sheets
    assert [(row.line, [(cell.column, cell.value) for cell in row.own]) for row in first.rows] == [
        (4, [(0, "A"), (1, "A"), (3, "D")]),
        (5, [(0, "M")]),
        (6, [(0, "Z")]),
        (7, [(0, "Z")]),
    ]
    assert first.rows[1].at(1).is_filled
    assert (first.colours, first.hidden_rows) == ({(4, 1): "red"}, (6, 7))
    assert (first.is_hidden, second.is_hidden, second.name) == (False, True, "B")


def test_what_our_own_maker_writes_is_read_back_as_it_was() -> None:
    table = Table(
        "Things",
        ("Day", "Words", "Number"),
        ((date(2026, 5, 31), "a\nb  c", 3), (AbsentCell("[z]", ""), "=1", 0)),
    )
    made = make_ods(Paper("T", "Leeds", date(2026, 11, 23), (table,)))
    _cover, sheet = read(made).sheets
    day = datetime(2026, 5, 31)  # noqa: DTZ001 - a cell names no zone
    assert list_values(sheet) == [["Day", "Words", "Number"], [day, "a\nb c", 3.0], ["[z]", "=1", 0.0]]


HOSTILE: dict[str, Callable[[], bytes]] = {
    "rows without end": lambda: make_file(
        make_table(make_cell("a", more='table:number-columns-repeated="40"') * 1).replace(
            "<table:table-row", '<table:table-row table:number-rows-repeated="20000"', 1
        )
    ),
    "spaces without end": lambda: make_file(
        make_table(make_cell().replace("</text:p>", '<text:s text:c="9999999"/>' * 1_000_000 + "</text:p>"))
    ),
    "repeated beyond counting": lambda: make_file(
        make_table(make_cell("a", more=f'table:number-columns-repeated="{"9" * 5_000}"'))
    ),
    "elements without end": lambda: make_file("<a/>" * 8_000_000),
    "depth without end": lambda: make_file("<a>" * 8_000_000),
    "words multiplied": lambda: make_file(
        make_table(make_cell("a")), top='<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    ),
    "more inside than may come out": lambda: make_file(make_table(make_cell("a" * 60_000_000))),
    "merged without end": lambda: make_file(
        make_table(*[make_cell("a", more='table:number-rows-spanned="9999999"')] * 6_000)
    ),
    "cut": lambda: make_file(make_table(make_cell("a")))[:-40],
    "no XML": lambda: make_file("<table:table>"),
}


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_workbook_ends_in_a_sentence(make: Callable[[], bytes]) -> None:
    with pytest.raises(LocalFiguresBroken) as refused:
        read(make())
    assert len(str(refused.value).splitlines()) == 2


@pytest.mark.parametrize("line", [20_000, 20_001, 1_000_000])
def test_a_cell_far_away_is_named_once_its_sheet_is_read(line: int) -> None:
    blank = make_row("<table:table-cell/>", f'table:number-rows-repeated="{line - 1}"')
    sheet = read_one(f'<table:table table:name="A">{blank}{make_row(make_cell("a"))}</table:table>')
    assert sheet.wrong == (None if line <= 20_000 else ("far cell", f"A{line}"))


def test_a_locked_workbook_and_one_of_another_kind_are_refused_by_what_they_are() -> None:
    manifest = "<m:manifest xmlns:m='urn:m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
    with pytest.raises(LocalFiguresBroken, match="locked with a password"):
        read(make_file("", manifest=manifest))
    for content, name in (
        (make_file("", kind="application/vnd.oasis.opendocument.text"), "sheet.ods"),
        (make_file(make_table(make_cell("a"))), "sheet.xlsx"),
        (make_workbook({"S": [["a"]]}), "sheet.ods"),
        (b"a,b\n1,2\n", "sheet.ods"),
    ):
        with pytest.raises(LocalFiguresBroken, match="is another kind of file"):
            read(content, name)


def test_figures_are_read_from_no_open_document() -> None:
    with pytest.raises(LocalFiguresBroken, match=r"\.ods is not a kind of file we read"):
        open_file("figures.ods", make_file(make_table(make_cell("a"))))


def test_the_digits_that_a_cell_shows_and_the_columns_that_are_hidden_are_kept() -> None:
    number = make_cell("1.10", "float", 'office:value="1.1"')
    plain = make_cell("7", "float", 'office:value="7"')
    columns = '<table:table-column/><table:table-column table:visibility="collapse"/>'
    sheet = read_one(f'<table:table table:name="A">{columns}{make_row(number + plain)}</table:table>')
    assert [(cell.value, cell.digits) for cell in sheet.cells] == [(1.1, "1.10"), (7.0, "")]
    assert sheet.hidden_columns == (1,)
