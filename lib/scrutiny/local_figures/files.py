"""The files that figures and sheets come in: opened in a confined process, and given as sheets."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path, PurePath
from typing import Any, NoReturn

from pydantic import BaseModel, ConfigDict

from scrutiny.errors import LocalFiguresBroken, LocalFiguresMissing
from scrutiny.files.confinement.running import NoAnswer, read_confined
from scrutiny.local_figures import extraction
from scrutiny.local_figures.cells import FileCell, FileRow, FileSheet, Value
from scrutiny.local_figures.number_formats import Form
from scrutiny.local_figures.refusals import (
    LARGEST_INSIDE,
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
    Why,
)

LARGEST_FILE = 5_000_000
# What figures come in, and what sheets that councils keep come in.
OF_FIGURES = (".csv", ".xlsx")
OF_SHEETS = (*OF_FIGURES, ".ods")
_OLE = b"\xd0\xcf\x11\xe0"
_MOST_FILLED = 200_000
SAVE_AGAIN = "Open it in a spreadsheet, and save it as CSV (with commas) or as an XLSX workbook."
_ONLY_TOTALS = "Keep only totals, one row for each measure and period."
_CLEAR = (
    f"At most {MOST_ROWS:,} rows and {MOST_COLUMNS} columns are read. "
    "Clear that cell, or delete its row and column."
)


class _Sheet(BaseModel):
    """A sheet as the other process describes it: nothing else is let in."""

    model_config = ConfigDict(strict=True, extra="forbid", allow_inf_nan=False)

    name: str
    is_hidden: bool = False
    rows: list[tuple[int, list[tuple[int, str, str | float | bool, str]]]]
    merged: list[tuple[int, int, int, int]] = []
    hidden_rows: list[int] = []
    hidden_columns: list[int] = []
    coloured: list[tuple[int, int, str]] = []
    shown: list[tuple[int, int, str]] = []
    refused: str = ""
    where: str = ""


class _Answer(BaseModel):
    """All that the other process may say: sheets, or why there are none."""

    model_config = ConfigDict(strict=True, extra="forbid")

    sheets: list[_Sheet] = []
    separator: str = ","
    letters: str = ""
    from_1904: bool = False
    is_open_document: bool = False
    refused: str = ""
    where: str = ""
    stopped: str | None = None


@dataclass(frozen=True)
class OpenedFile:
    """A file that has been opened: its name, its sheets, and how it was written."""

    name: str
    sheets: tuple[FileSheet, ...]
    separator: str = ","
    letters: str = ""


def read_content(path: Path) -> bytes:
    """Read the bytes of a file of local figures, if there are not too many."""
    try:
        check_size(path.name, path.stat().st_size)
        return path.read_bytes()
    except OSError as absent:
        raise LocalFiguresMissing(
            f"{path} cannot be opened: {absent.strerror}.\nCheck the name, and that the file may be read."
        ) from absent


def check_size(name: str, size: int) -> None:
    """Refuse a file that is too large to hold only totals."""
    if size > LARGEST_FILE:
        met = f"it is {size / 1_000_000:.1f} MB; {LARGEST_FILE // 1_000_000} MB are allowed."
        raise LocalFiguresBroken(name, met, _ONLY_TOTALS)


def open_file(name: str, content: bytes, endings: Collection[str] = OF_FIGURES) -> OpenedFile:
    """Open a CSV file or a workbook whose name ends so, and give its sheets with something on them."""
    check_size(name, len(content))
    ending = _check_kind(name, content, endings)
    if not content.strip():
        raise LocalFiguresBroken(name, "it is empty.", "To begin one: scrutiny local template FILE.csv")
    answer = read_confined(extraction.__name__, content, _Answer)
    if isinstance(answer, NoAnswer):
        _refuse(name, Why.OUT_OF_TIME if answer is NoAnswer.OUT_OF_TIME else Why.TOO_MUCH, "")
    if answer.refused or answer.stopped:
        _refuse(name, answer.refused, answer.where)
    if answer.is_open_document is not (ending == ".ods"):
        _refuse(name, Why.OTHER_KIND, "")
    sheets = tuple(_make_sheet(name, sheet, answer) for sheet in answer.sheets)
    filled = tuple(sheet for sheet in sheets if sheet.rows or sheet.wrong)
    return OpenedFile(name, filled, answer.separator, answer.letters)


def _check_kind(name: str, content: bytes, endings: Collection[str]) -> str:
    """Refuse a file that is not of the kind that its name says, and give how that ends."""
    ending = PurePath(name).suffix.lower()
    if ending not in endings:
        met = f"{ending or 'a file without an ending'} is not a kind of file we read."
        raise LocalFiguresBroken(name, met, SAVE_AGAIN)
    if ending == ".xlsx" and content.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in content:
            _refuse(name, Why.LOCKED, "")
        raise LocalFiguresBroken(name, "it ends in .xlsx and is a workbook of the older kind.", SAVE_AGAIN)
    if content and content.startswith(extraction.ZIP) is not (ending != ".csv"):
        _refuse(name, Why.OTHER_KIND, "")
    return ending


def _refuse(name: str, why: str, where: str) -> NoReturn:
    met, remedy = _SENTENCES[Why(why) if why in list(Why) else Why.DAMAGED]
    is_line = where.isdecimal()
    place = f"{name}, line {where}" if is_line else name
    ending = PurePath(name).suffix.lower()
    raise LocalFiguresBroken(place, met.format(ending=ending, where=where), remedy)


_SENTENCES = {
    Why.DAMAGED: ("it is damaged and cannot be read.", SAVE_AGAIN),
    Why.OTHER_KIND: ("it ends in {ending} and is another kind of file.", SAVE_AGAIN),
    Why.LOCKED: (
        "it is locked with a password.",
        "Save a copy of it without a password.",
    ),
    Why.LETTERS: ("its letters cannot be read.", "Save it again as CSV UTF-8."),
    Why.NUL: (
        "it ends in {ending} and is another kind of file: there are bytes in it that are no letters.",
        SAVE_AGAIN,
    ),
    Why.NOT_CSV: (
        "it is not CSV that can be read: a quotation mark that opens a cell there does not close it.",
        'Close the mark, and write a mark within a cell twice: "the ""new"" way".',
    ),
    Why.SWALLOWED: (
        "a cell there holds what look like whole rows, as when a quotation mark is not closed.",
        "Close the mark, or take the line breaks out of the cell.",
    ),
    Why.SWELLS: (f"more than {LARGEST_INSIDE // 1_000_000} MB come out of it.", _ONLY_TOTALS),
    Why.TOO_MUCH: (
        f"there is more in it than in any file of this kind: at most {MOST_CELLS:,} filled cells are read.",
        _ONLY_TOTALS,
    ),
    Why.OUT_OF_TIME: (
        "it takes far longer to open than such a file does, or it is damaged.",
        "Copy the totals alone into a new workbook, and save that.",
    ),
    Why.MANY_ROWS: (f"it has {{where}} rows; {MOST_ROWS:,} are allowed.", _ONLY_TOTALS),
    Why.MANY_COLUMNS: (f"there is something beyond column {MOST_COLUMNS}.", _CLEAR),
    Why.FAR_CELL: ("something stands in the cell {where}, far from the figures.", _CLEAR),
    Why.TWICE: ("it is damaged: the cell {where} is in it twice.", SAVE_AGAIN),
}


def check_places(name: str, sheet: FileSheet) -> None:
    """Refuse the sheet that is to be read if one of its cells does not stand where it may."""
    if sheet.wrong:
        _refuse(name, *sheet.wrong)


def check_sheet(name: str, sheet: FileSheet) -> None:
    """Refuse the sheet that is to be read if one of its cells is not what it should be."""
    check_places(name, sheet)
    for cell in sheet.cells:
        if cell.form in _WRONG:
            met, remedy = _WRONG[cell.form]
            raise LocalFiguresBroken(f"{name}, line {cell.line}", met.format(cell=cell.address), remedy)


_WRONG = {
    Form.ERROR: (
        "a formula there ends in an error, such as #DIV/0! (cell {cell}).",
        "Correct the formula, or leave the cell blank.",
    ),
    Form.NO_RESULT: (
        "a formula there has no result saved with it (cell {cell}).",
        "Open the file in a spreadsheet and save it again.",
    ),
    Form.DAMAGED: ("the number in cell {cell} is damaged.", "Type it again, and save the file."),
}


def _make_sheet(name: str, sheet: _Sheet, answer: _Answer) -> FileSheet:
    rows = {line: {cell[0]: _make_cell(line, *cell) for cell in cells} for line, cells in sheet.rows}
    for line, column, digits in sheet.shown:
        rows[line][column] = replace(rows[line][column], digits=digits)
    _fill_merged(name, rows, sheet.merged)
    return FileSheet(
        sheet.name,
        tuple(FileRow(line, cells) for line, cells in rows.items()),
        sheet.is_hidden,
        tuple(sheet.hidden_rows),
        (sheet.refused, sheet.where) if sheet.refused else None,
        has_decimal_commas=answer.separator == ";",
        from_1904=answer.from_1904,
        colours={(line, column): colour for line, column, colour in sheet.coloured},
        hidden_columns=tuple(sheet.hidden_columns),
    )


def _make_cell(line: int, column: int, kind: str, given: Any, form: str) -> FileCell:  # noqa: ANN401 - JSON's own
    value: Value = datetime.fromisoformat(given) if kind == "date" else given
    return FileCell(line, column, value, Form(form))


def _fill_merged(
    name: str, rows: dict[int, dict[int, FileCell]], merged: list[tuple[int, int, int, int]]
) -> None:
    """Put what stands in merged cells into each of them, where there is a row for it."""
    left = _MOST_FILLED
    for top, first, bottom, last in merged:
        given = rows.get(top, {}).get(first)
        if given is None:
            continue
        for line in range(top, min(bottom, MOST_ROWS) + 1):
            for column in range(first, min(last, MOST_COLUMNS - 1) + 1):
                left -= 1
                if line in rows and column not in rows[line]:
                    rows[line][column] = replace(given, line=line, column=column, is_filled=True)
        if left < 0:
            _refuse(name, Why.TOO_MUCH, "")
