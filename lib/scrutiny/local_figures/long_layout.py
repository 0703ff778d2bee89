"""The plain layout: a row for each measure and period, under a heading that names the columns."""

from collections.abc import Sequence

from scrutiny.errors import LocalFiguresBroken
from scrutiny.local_figures.cells import FileRow, FileSheet
from scrutiny.local_figures.columns import COLUMNS, check_columns
from scrutiny.local_figures.entries import Entry, Layout, is_total, say_lines
from scrutiny.local_figures.period_forms import Habits, find_habits, parse_period

_NUMBERS = ("figure", "count", "base")
_Places = dict[str, int]


def read_long(name: str, sheet: FileSheet, heading: FileRow) -> Layout:
    """Read a sheet row by row; totals, and words below the figures, are set aside."""
    places = check_columns(name, heading)
    body = [row for row in sheet.rows if row.line > heading.line]
    habits = find_habits((row.at(places["period"]).value for row in body), from_1904=sheet.from_1904)
    totals = [row for row in body if _is_total(row, places, habits)]
    kept = _cut_notes([row for row in body if row not in totals], places, habits)
    if not kept:
        raise LocalFiguresBroken(name, "it names its columns and has no figures.", "Add a line for each.")
    entries = tuple(_make_entry(name, row, heading, places, habits) for row in kept)
    consumed = {(cell.line, cell.column) for row in (heading, *kept) for cell in row.own}
    said = [f"{say_lines(row.line for row in totals).capitalize()}: a total, not read."] if totals else []
    consumed |= {(cell.line, cell.column) for row in totals for cell in row.own}
    return Layout(entries, tuple(said), habits, frozenset(consumed))


def _make_entry(name: str, row: FileRow, heading: FileRow, places: _Places, habits: Habits) -> Entry:
    where = f"{name}, line {row.line}"
    unknown = [cell for cell in row.own if cell.column not in places.values()]
    if unknown:
        count = unknown[-1].column - heading.own[0].column + 1
        met = f"it has {count} cells, and {len(places)} columns are named."
        raise LocalFiguresBroken(where, met, 'Put words that hold a comma between quotes: "like, this".')
    if _is_of_words(row, places, habits) and len(row.own) == 1:
        met = f"there are words there and no figure: {row.own[0].shown}."
        raise LocalFiguresBroken(
            where, met, "Take that line out: between the figures, only figures may stand."
        )
    cells = {column: row.at(places[column]) for column in COLUMNS if column in places}
    return Entry(where, cells)


def _is_of_words(row: FileRow, places: _Places, habits: Habits) -> bool:
    """Whether a row has neither a period nor a number."""
    numbers = (row.at(places[column]) for column in _NUMBERS if column in places)
    is_bare = all(cell.is_blank or cell.is_filled for cell in numbers)
    return is_bare and parse_period(row.at(places["period"]).value, habits) is None


def _is_total(row: FileRow, places: _Places, habits: Habits) -> bool:
    is_named = any(is_total(row.at(places[column]).words) for column in ("measure", "period"))
    return is_named and parse_period(row.at(places["period"]).value, habits) is None


def _cut_notes(rows: Sequence[FileRow], places: _Places, habits: Habits) -> list[FileRow]:
    """Cut off the words below the figures: single cells, or what stands under an empty line."""
    end = len(rows)
    while end and _is_of_words(rows[end - 1], places, habits):
        end -= 1
    for at in range(end, len(rows)):
        is_apart = at > 0 and rows[at].line - rows[at - 1].line > 1
        if len(rows[at].own) == 1 or is_apart:
            return list(rows[:at])
    return list(rows)
