"""How a file is laid out: which sheet holds the figures, in what layout, and what on it is not read."""

from collections.abc import Collection, Iterator
from itertools import groupby, islice

from scrutiny.errors import LocalFiguresBroken
from scrutiny.local_figures.cells import FileCell, FileSheet, turn
from scrutiny.local_figures.columns import (
    check_no_child,
    find_long_heading,
    find_plain_heading,
    names_a_column,
    refuse_children,
)
from scrutiny.local_figures.entries import Layout, say_lines
from scrutiny.local_figures.files import OpenedFile, check_sheet
from scrutiny.local_figures.long_layout import read_long
from scrutiny.local_figures.wide_headings import find_day_numbers, find_unyeared, find_wide_heading
from scrutiny.local_figures.wide_layout import read_wide

_LETTERS = {"utf-16": "UTF-16", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "utf-32": "UTF-32"}
_SEPARATORS = {";": "semicolons", "\t": "tabs", "|": "upright strokes"}
_MOST_SAID = 6
# Periods down the side stand in one of the first columns.
_DEEPEST_SIDE = 3
_LONGEST_SAID = 50
# How many rows under a heading, each of so many cells, make a table of what stands there.
_TABLE_ROWS, _TABLE_CELLS = 2, 3


def read_layout(file: OpenedFile) -> Layout:
    """Find the figures in a file, whatever its layout, and say what was understood of it."""
    sheet = _choose_sheet(file)
    check_sheet(file.name, sheet)
    layout = _read_sheet(file.name, sheet)
    unread = _find_unread(sheet, layout)
    for cell in unread:
        check_no_child(f"{file.name}, line {cell.line}", cell.words)
    understood = (
        *_say_form(file),
        *_say_sheets(file, sheet),
        *layout.understood,
        *_say_hidden(sheet, layout),
        *_say_unread(unread),
    )
    return Layout(layout.entries, understood, layout.habits, layout.consumed)


def _read_sheet(name: str, sheet: FileSheet) -> Layout:
    if heading := find_long_heading(sheet):
        return read_long(name, sheet, heading)
    if wide := find_wide_heading(sheet):
        return read_wide(name, sheet, wide)
    if bare := find_unyeared(sheet):
        met = "the months or quarters there name no year."
        raise LocalFiguresBroken(
            f"{name}, line {bare.line}", met, "Write the year with each, such as Apr 2024."
        )
    if numbers := find_day_numbers(sheet):
        met = "the periods there are a spreadsheet's numbers of days."
        remedy = "Show them as dates or months in the spreadsheet, and save the file again."
        raise LocalFiguresBroken(f"{name}, line {numbers.line}", met, remedy)
    plain, turned = find_plain_heading(sheet), turn(sheet)
    for cell in plain.own:
        refuse_children(f"{name}, line {plain.line}", cell.words)
    down = find_wide_heading(turned, _DEEPEST_SIDE)
    if down and not names_a_column(plain):
        return read_wide(name, turned, down, is_turned=True)
    return read_long(name, sheet, plain)


def _choose_sheet(file: OpenedFile) -> FileSheet:
    """Choose the one sheet that holds figures; a second one is refused, and one about children too."""
    if len(file.sheets) == 1:
        return file.sheets[0]
    if not file.sheets:
        raise LocalFiguresBroken(file.name, "it is empty.", "To begin one: scrutiny local template FILE.csv")
    holding = [sheet for sheet in file.sheets if find_long_heading(sheet) or find_wide_heading(sheet)]
    for sheet in file.sheets:
        if sheet not in holding:
            _refuse_tables_of_children(file.name, sheet)
    if len(holding) == 1:
        return holding[0]
    which = "more than one of its sheets has figures" if holding else "none of its sheets names its columns"
    names = ", ".join(sheet.name for sheet in holding or file.sheets)
    raise LocalFiguresBroken(
        file.name, f"{which}: {names}.", "Keep one sheet, with the totals; a hidden sheet counts too."
    )


def _refuse_tables_of_children(name: str, sheet: FileSheet) -> None:
    where = f"{name}, sheet {sheet.name}"
    for cell in sheet.cells:
        check_no_child(where, cell.words)
    for at, row in enumerate(sheet.rows):
        below = sheet.rows[at + 1 : at + 1 + _TABLE_ROWS]
        if len(row.own) >= _TABLE_CELLS and len(below) == _TABLE_ROWS:
            if all(len(under.own) >= _TABLE_CELLS for under in below):
                for cell in row.own:
                    refuse_children(f"{where}, line {row.line}", cell.words)
            return


def _find_unread(sheet: FileSheet, layout: Layout) -> list[FileCell]:
    """Find what is written on the sheet and was not read."""
    return [cell for cell in sheet.cells if (cell.line, cell.column) not in layout.consumed]


def _say_form(file: OpenedFile) -> Iterator[str]:
    if letters := _LETTERS.get(file.letters):
        yield f"The file is saved as {letters}."
    if separator := _SEPARATORS.get(file.separator):
        yield f"Its columns are kept apart by {separator}."


def _say_sheets(file: OpenedFile, chosen: FileSheet) -> Iterator[str]:
    if len(file.sheets) > 1:
        others = ", ".join(
            f"{sheet.name!r}{' (hidden)' if sheet.is_hidden else ''}"
            for sheet in file.sheets
            if sheet is not chosen
        )
        yield f"The sheet {chosen.name!r} is read. Not read, since no figures are named there: {others}."
    if chosen.is_hidden:
        yield f"The sheet {chosen.name!r}, which is read, is hidden."


def _say_hidden(sheet: FileSheet, layout: Layout) -> Iterator[str]:
    read = {line for line, _ in layout.consumed}
    if hidden := [line for line in sheet.hidden_rows if line in read]:
        yield f"Hidden rows are read like the others: {say_lines(hidden)}."


def _say_unread(cells: Collection[FileCell]) -> Iterator[str]:
    by_line = [(line, list(held)) for line, held in groupby(cells, key=lambda cell: cell.line)]
    for line, held in islice(by_line, _MOST_SAID):
        words = " ".join(cell.words for cell in held if cell.is_text)
        shown = words if len(words) <= _LONGEST_SAID else f"{words[:_LONGEST_SAID]}…"
        yield f"Line {line} is not read: {shown!r}."
    if rest := by_line[_MOST_SAID:]:
        yield f"Nor are {say_lines(line for line, _ in rest)}."
