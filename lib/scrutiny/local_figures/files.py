"""The files that local figures come in, CSV or XLSX: opened, and given row by row with their line numbers."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum

from scrutiny.errors import LocalFiguresBroken, LocalFiguresMissing

LARGEST_FILE = 5_000_000
# A workbook is compressed: this much may come out of it.
LARGEST_INSIDE = 50_000_000
MOST_ROWS = 20_000
_ZIP, _OLE, _PDF = b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF"
_SAVE_AGAIN = "Open it in a spreadsheet, and save it as CSV (with commas) or as an XLSX workbook."
_ERROR_CELL = re.compile(rb'<(?:\w+:)?c\b[^>]*\bt="e"[^>]*>')
_NO_RESULT = re.compile(
    rb"<(?:\w+:)?c\b[^>]*>\s*<(?:\w+:)?f\b[^>]*(?:/>|>[^<]*</(?:\w+:)?f>)\s*</(?:\w+:)?c>"
)
_ADDRESS = re.compile(rb'\br="[A-Z]+(\d+)"')


@dataclass(frozen=True)
class FileRow:
    """One row of a file: the line it stands on, and its cells."""

    line: int
    cells: tuple[object, ...]

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written in it."""
        return not any(str(cell).strip() for cell in self.cells)


def read_rows(path: Path) -> list[FileRow]:
    """Read the rows of a CSV file or an XLSX workbook that have something in them."""
    content = _read_content(path)
    match path.suffix.lower():
        case ".csv":
            rows = _read_csv(path.name, content)
        case ".xlsx":
            rows = _read_workbook(path.name, content)
        case other:
            raise LocalFiguresBroken(
                path.name,
                f"{other or 'a file without an ending'} is not a kind of file we read.",
                _SAVE_AGAIN,
            )
    kept = [row for row in rows if not row.is_blank]
    if len(kept) > MOST_ROWS:
        met = f"it has {len(kept):,} rows; {MOST_ROWS:,} are allowed."
        raise LocalFiguresBroken(path.name, met, "Keep only totals, one row for each measure and period.")
    return kept


def _read_content(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            met = f"it is {size / 1_000_000:.1f} MB; {LARGEST_FILE // 1_000_000} MB are allowed."
            raise LocalFiguresBroken(path.name, met, "Keep only totals, one row for each measure and period.")
        return path.read_bytes()
    except OSError as absent:
        raise LocalFiguresMissing(
            f"{path} cannot be opened: {absent.strerror}.\nCheck the name, and that the file may be read."
        ) from absent


def _read_csv(name: str, content: bytes) -> list[FileRow]:
    if content.startswith((_ZIP, _OLE, _PDF)) or b"\0" in content:
        raise LocalFiguresBroken(name, "it ends in .csv and is another kind of file.", _SAVE_AGAIN)
    reader = csv.reader(io.StringIO(_decode(name, content), newline=""), strict=True)
    rows = []
    try:
        rows += [FileRow(reader.line_num, tuple(cells)) for cells in reader]
    except csv.Error as broken:
        where = f"{name}, line {reader.line_num}"
        raise LocalFiguresBroken(
            where, f"it is not CSV that can be read ({broken}).", _SAVE_AGAIN
        ) from broken
    return rows


def _decode(name: str, content: bytes) -> str:
    # A spreadsheet on a British machine saves CSV as UTF-8 or in Windows' own letters.
    for letters in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(letters)
        except UnicodeDecodeError:
            continue
    raise LocalFiguresBroken(name, "its letters cannot be read.", "Save it again as CSV UTF-8.")


def _read_workbook(name: str, content: bytes) -> list[FileRow]:
    _check_is_workbook(name, content)
    try:
        _check_inside(name, content)
        sheets = _read_sheets(CalamineWorkbook.from_filelike(io.BytesIO(content)))
    except (CalamineError, zipfile.BadZipFile, KeyError) as broken:
        raise LocalFiguresBroken(
            name, f"it is damaged and cannot be read ({broken}).", _SAVE_AGAIN
        ) from broken
    filled = {
        sheet: rows for sheet, rows in sheets.items() if any(cell != "" for row in rows for cell in row)
    }
    if len(filled) > 1:
        met = f"more than one of its sheets has something on it: {', '.join(filled)}."
        raise LocalFiguresBroken(name, met, "Keep one sheet, with the totals; a hidden sheet counts too.")
    return [
        FileRow(line, tuple(cells)) for rows in filled.values() for line, cells in enumerate(rows, start=1)
    ]


def _read_sheets(workbook: CalamineWorkbook) -> dict[str, Sequence[Sequence[object]]]:
    names = [sheet.name for sheet in workbook.sheets_metadata if sheet.typ is SheetTypeEnum.WorkSheet]
    return {name: workbook.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in names}


def _check_is_workbook(name: str, content: bytes) -> None:
    if content.startswith(_ZIP):
        return
    if content.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in content:
            raise LocalFiguresBroken(
                name,
                "it is locked with a password.",
                "Save a copy without a password: it should hold only totals.",
            )
        raise LocalFiguresBroken(name, "it ends in .xlsx and is a workbook of the older kind.", _SAVE_AGAIN)
    raise LocalFiguresBroken(name, "it ends in .xlsx and is another kind of file.", _SAVE_AGAIN)


def _check_inside(name: str, content: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        if "xl/workbook.xml" not in parts.namelist():
            raise LocalFiguresBroken(name, "it ends in .xlsx and is another kind of file.", _SAVE_AGAIN)
        if sum(part.file_size for part in parts.infolist()) > LARGEST_INSIDE:
            met = f"more than {LARGEST_INSIDE // 1_000_000} MB come out of it."
            raise LocalFiguresBroken(name, met, "Keep only totals, one row for each measure and period.")
        for part in parts.namelist():
            if part.startswith("xl/worksheets/"):
                _check_cells(name, parts.read(part))


def _check_cells(name: str, sheet: bytes) -> None:
    """Refuse what the reader of workbooks would give as a blank: errors, and formulas never worked out."""
    for line in _find_lines(_ERROR_CELL, sheet):
        met = "a formula there ends in an error, such as #DIV/0!."
        raise LocalFiguresBroken(f"{name}, line {line}", met, "Correct the formula, or leave the cell blank.")
    for line in _find_lines(_NO_RESULT, sheet):
        met = "a formula there has no result saved with it."
        raise LocalFiguresBroken(f"{name}, line {line}", met, "Open it in a spreadsheet and save it again.")


def _find_lines(form: re.Pattern[bytes], sheet: bytes) -> Iterator[str]:
    for cell in form.finditer(sheet):
        address = _ADDRESS.search(cell[0])
        yield address[1].decode() if address else "unknown"
