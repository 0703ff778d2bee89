"""Files of local figures, made for a test: CSV from lines, and workbooks part by part."""

import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

HEADING = "measure,period,figure"
SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"

# A cell of a workbook, given as words, a number, yes or no, or the XML of its inside with its attributes.
Cell = str | float | bool | tuple[str, str] | None
# Style 1 shows a number as a date, style 2 as a percentage; the others show it as they are written.
FORMATS = (
    "General",
    "d/m/yyyy",
    "0%",
    "0.0%",
    "mmm yy",
    '0.0"%"',
    "#,##0,",
    "£#,##0",
    "0.00\\%",
    "[>1]0;0.0%",
    "yyyy",
    "d mmm",
)

WriteCsv = Callable[..., Path]
WriteWorkbook = Callable[[Mapping[str, list[list[Cell]]]], Path]


@pytest.fixture
def write_csv(tmp_path: Path) -> WriteCsv:
    """Write a CSV of lines, with the three columns that are needed unless others are named."""

    def write(*lines: str, heading: str = HEADING, name: str = "figures.csv") -> Path:
        path = tmp_path / name
        path.write_text("\n".join([heading, *lines]) + "\n", encoding="utf-8")
        return path

    return write


@pytest.fixture
def write_workbook(tmp_path: Path) -> WriteWorkbook:
    """Write a workbook of sheets, each a list of rows."""

    def write(sheets: Mapping[str, list[list[Cell]]]) -> Path:
        path = tmp_path / "figures.xlsx"
        path.write_bytes(make_workbook(sheets))
        return path

    return write


def make_styles() -> str:
    """Write a style for each format, in their order."""
    formats = "".join(
        f'<numFmt numFmtId="{164 + at}" formatCode="{escape(code, {chr(34): "&quot;"})}"/>'
        for at, code in enumerate(FORMATS)
    )
    styles = "".join(
        f'<xf numFmtId="{(0, 14, 9)[at] if at < 3 else 164 + at}"/>' for at in range(len(FORMATS))
    )
    # Each list of styles has an xf of its own: only the cells' list counts.
    others = '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>'
    return f"<numFmts>{formats}</numFmts>{others}<cellXfs>{styles}</cellXfs>"


def make_workbook(
    sheets: Mapping[str, list[list[Cell]]], *, after: str = "", settings: str = "", shared: str = ""
) -> bytes:
    """Make the smallest workbook that is one; a sheet whose name begins with 'hidden' is hidden."""
    numbered = list(enumerate(sheets.items(), start=1))
    states = {name: ' state="hidden"' if name.startswith("hidden") else "" for name in sheets}
    listed = "".join(
        f'<sheet name="{name}" sheetId="{at}" r:id="rId{at}"{states[name]}/>' for at, (name, _) in numbered
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" '
        'ContentType="application/xml"/><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
        "_rels/.rels": relate({"rId1": ("officeDocument", "xl/workbook.xml")}),
        "xl/workbook.xml": f'<workbook xmlns="{SPREADSHEET}" xmlns:r="{RELATIONS}">'
        f"{settings}<sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": relate(
            {f"rId{at}": ("worksheet", f"worksheets/sheet{at}.xml") for at, _ in numbered}
            | {"rIdS": ("styles", "styles.xml"), "rIdT": ("sharedStrings", "sharedStrings.xml")}
        ),
        "xl/styles.xml": f'<styleSheet xmlns="{SPREADSHEET}">{make_styles()}</styleSheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{SPREADSHEET}">{shared}</sst>',
    }
    parts |= {f"xl/worksheets/sheet{at}.xml": make_sheet(rows, after) for at, (_, rows) in numbered}
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{text}')
    return into.getvalue()


def relate(targets: Mapping[str, tuple[str, str]]) -> str:
    links = "".join(
        f'<Relationship Id="{name}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
        for name, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>'


def make_sheet(rows: list[list[Cell]], after: str = "") -> str:
    drawn = ""
    for line, row in enumerate(rows, start=1):
        cells = "".join(make_cell(f"{chr(65 + at)}{line}", cell) for at, cell in enumerate(row))
        drawn += f'<row r="{line}">{cells}</row>'
    return f'<worksheet xmlns="{SPREADSHEET}"><sheetData>{drawn}</sheetData>{after}</worksheet>'


def make_cell(address: str, cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return f'<c r="{address}" t="b"><v>{int(cell)}</v></c>'
        case str():
            return f'<c r="{address}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
        case (attributes, inside):
            return f'<c r="{address}" {attributes}>{inside}</c>'
        case _:
            return f'<c r="{address}"><v>{cell}</v></c>'
