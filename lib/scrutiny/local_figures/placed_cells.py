"""The cells of one sheet as they are placed, each looked at before room is made for it."""

from dataclasses import dataclass, field
from typing import Any

from scrutiny.local_figures.refusals import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_TEXT, Refused, Why

# A cell as it is handed on: its column from nought, the kind of its value, the value, and how it is shown.
Cell = tuple[int, str, Any, str]
Read = tuple[str, Any, str]

_MOST_MERGED = 5_000
_MOST_COLOURED = 20_000
_LETTERS = 26


@dataclass
class Room:
    """How much may still come out of one workbook."""

    cells: int = MOST_CELLS
    text: int = MOST_TEXT


@dataclass
class PlacedCells:
    """The cells of one sheet by line and column; what is wrong with one is kept until it matters."""

    room: Room
    rows: dict[int, dict[int, Cell]] = field(default_factory=dict)
    merged: list[tuple[int, ...]] = field(default_factory=list)
    hidden: list[int] = field(default_factory=list)
    hidden_columns: set[int] = field(default_factory=set)
    coloured: list[tuple[int, int, str]] = field(default_factory=list)
    # Numbers that a cell shows in other digits than those of the number alone.
    shown: list[tuple[int, int, str]] = field(default_factory=list)
    refused: str = ""
    where: str = ""

    def place(self, line: int, column: int, read: Read) -> None:
        """Place what was read of a cell, if it stands where it may."""
        if line > MOST_ROWS or column >= MOST_COLUMNS:
            self._refuse(Why.FAR_CELL, line, column)
            return
        row = self.rows.setdefault(line, {})
        if column in row:
            self._refuse(Why.TWICE, line, column)
        kind, value, form = read
        row[column] = (column, kind, value, form)
        self.room.cells -= 1
        self.room.text -= len(value) if isinstance(value, str) else 0
        if self.room.cells < 0 or self.room.text < 0:
            raise Refused(Why.TOO_MUCH)

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        """Take cells as one, from a corner to the other."""
        if len(self.merged) >= _MOST_MERGED:
            raise Refused(Why.TOO_MUCH)
        self.merged.append((top, left, bottom, right))

    def colour(self, line: int, column: int, colour: str) -> None:
        """Note the colour of a cell, which may be all that says how something stands."""
        is_near = line <= MOST_ROWS and column < MOST_COLUMNS
        if colour and is_near and len(self.coloured) < _MOST_COLOURED:
            self.coloured.append((line, column, colour))

    def hide_columns(self, first: int, last: int) -> None:
        """Note that columns are hidden, from one to another."""
        self.hidden_columns.update(range(max(0, first), min(last, MOST_COLUMNS - 1) + 1))

    def show(self, line: int, column: int, number: float, shown: str) -> None:
        """Note the digits in which a cell shows its number, where they are not those of the number alone."""
        if shown and shown != f"{number:.15g}" and line <= MOST_ROWS and column < MOST_COLUMNS:
            self.room.text -= len(shown)
            self.shown.append((line, column, shown))

    def answer(self) -> dict[str, Any]:
        """Give the cells row by row, and what else is known of the sheet."""
        rows = [[line, [cells[at] for at in sorted(cells)]] for line, cells in sorted(self.rows.items())]
        return {
            "rows": rows,
            "merged": self.merged,
            "hidden_rows": sorted(set(self.hidden) & set(self.rows)),
            "hidden_columns": sorted(self.hidden_columns),
            "coloured": self.coloured,
            "shown": self.shown,
            "refused": self.refused,
            "where": self.where,
        }

    def _refuse(self, why: Why, line: int, column: int) -> None:
        if not self.refused:
            self.refused, self.where = why, name_cell(line, column)


def name_cell(line: int, column: int) -> str:
    """Give the address of a cell, such as C5."""
    letters, left = "", column + 1
    while left:
        left, letter = divmod(left - 1, _LETTERS)
        letters = chr(ord("A") + letter) + letters
    return f"{letters}{line}"
