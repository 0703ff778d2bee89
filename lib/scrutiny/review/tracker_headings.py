"""The headings of a tracker that somebody gives: on which sheet and row they stand, and what each means."""

import re
from collections.abc import Iterator

from scrutiny.errors import TrackerFileBroken
from scrutiny.local_figures.cells import FileRow, FileSheet, name_column
from scrutiny.local_figures.files import OpenedFile
from scrutiny.review.tracker_columns import COLUMNS, ENTRY, RECOMMENDATION

SAVE_AGAIN = "Save the sheet of the tracker alone, as an XLSX workbook or as CSV."
_FEWEST_HEADINGS = 2
# Headings may be parted over so many rows.
_MOST_ROWS = 3


def find_headings(opened: OpenedFile) -> tuple[FileSheet, FileRow]:
    """Find the sheet and the row where the headings of a tracker stand: there must be one."""
    found = [
        (sheet, max(rows, key=lambda row: len(_list_known(row))))
        for sheet in opened.sheets
        if not sheet.is_hidden and (rows := [row for row in sheet.rows if _is_of_headings(row)])
    ]
    if not found:
        raise TrackerFileBroken(
            f"{opened.name}: no row of it has the headings of a tracker.",
            f"It needs “{RECOMMENDATION.heading}” and at least one of: {_list_headings()}.",
        )
    if len(found) > 1:
        names = " and ".join(repr(sheet.name) for sheet, _row in found)
        raise TrackerFileBroken(f"{opened.name}: the sheets {names} each hold a tracker.", SAVE_AGAIN)
    return found[0]


def _list_headings() -> str:
    return ", ".join(column.heading for column in COLUMNS if column.table and column is not RECOMMENDATION)


def _is_of_headings(row: FileRow) -> bool:
    known = _list_known(row)
    own = {cell.column for cell in row.own}
    return RECOMMENDATION.heading in known.values() and len(own & known.keys()) >= _FEWEST_HEADINGS


def _list_known(row: FileRow) -> dict[int, str]:
    """List the columns whose headings are known, each under our own; a merged heading names its first."""
    known: dict[int, str] = {}
    for at, cell in sorted(row.cells.items()):
        heading = find_heading(cell.words)
        if heading and (heading not in known.values() or not cell.is_filled):
            known[at] = heading
    return known


def find_heading(words: str) -> str:
    """Find which of our headings somebody means, by our own name for it or another; none for any other."""
    plain = _make_plain(words)
    for column in COLUMNS:
        if plain in (_make_plain(column.heading), *column.others):
            return column.heading
    return ENTRY if plain == ENTRY.casefold() else ""


def _make_plain(heading: str) -> str:
    return " ".join(re.sub(r"[^a-z]+", " ", heading.casefold()).split())


def know_columns(name: str, sheet: FileSheet, headings: FileRow) -> tuple[dict[int, str], list[str]]:
    """Give our heading for each column that has one, and what is to be said of those that have none."""
    known = _list_known(headings)
    doubts: list[str] = []
    for column in _list_filled(sheet, headings):
        if column not in known:
            above = _find_above(sheet, headings, column)
            heading = find_heading(above)
            if heading and heading not in known.values():
                known[column] = heading
            else:
                said = repr(above) if above else "which has no heading of its own"
                unknown = f"{said}, is not known here: it" if above else f"{said},"
                doubts.append(f"Column {name_column(column)}, {unknown} is left out.")
    _refuse_two_of_one(name, headings, known)
    return dict(sorted(known.items())), doubts


def _refuse_two_of_one(name: str, headings: FileRow, known: dict[int, str]) -> None:
    for heading in dict.fromkeys(known.values()):
        places = [name_column(at) for at, other in known.items() if other == heading]
        if len(places) > 1:
            raise TrackerFileBroken(
                f"{name}, row {headings.line}: the columns {' and '.join(places)} "
                f"are both read as “{heading}”.",
                "Call one of them otherwise, or take it out.",
            )


def _list_filled(sheet: FileSheet, headings: FileRow) -> list[int]:
    """List the columns in which something of its own stands below the headings."""
    below = (cell for row in sheet.rows if row.line > headings.line for cell in row.own)
    return sorted({cell.column for cell in below})


def _find_above(sheet: FileSheet, headings: FileRow, column: int) -> str:
    """Find what a column is called in the row of headings or, where that is blank, in the rows above it."""
    for row in _go_up(sheet, headings):
        cell = row.at(column)
        if not cell.is_blank and not cell.is_filled:
            return cell.words
    return ""


def _go_up(sheet: FileSheet, headings: FileRow) -> Iterator[FileRow]:
    rows = {row.line: row for row in sheet.rows}
    for line in range(headings.line, headings.line - _MOST_ROWS, -1):
        if line in rows:
            yield rows[line]
