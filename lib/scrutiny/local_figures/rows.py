"""One row of a file of local figures, cell by cell: a number, a gap with its reason, or a refusal."""

import re
from dataclasses import dataclass
from datetime import date, time

from scrutiny.errors import LocalFiguresBroken
from scrutiny.evidence.sources.symbols import REASONS
from scrutiny.local_figures.columns import COLUMNS, check_no_child
from scrutiny.local_figures.files import FileRow
from scrutiny.local_figures.periods import ALLOWED, LocalPeriod, parse_period
from scrutiny.local_figures.values import LocalPoint
from scrutiny.vocabulary import Direction, GapReason

PERCENT = "%"
_MONEY = ("£", "pounds")
_PLAIN = re.compile(r"-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?")
# How far a share may be from its count and base and still be the same, rounded to a whole number.
_ROUNDING = 0.51
_SYMBOLS = ", ".join(symbol for symbol in REASONS if symbol)
_A_NUMBER = f"Write a number, leave the cell blank, or give the department's symbol ({_SYMBOLS})."


@dataclass(frozen=True)
class LocalRow:
    """One row that has been read: the line it stands on, what it is of, and its point."""

    where: str
    measure: str
    unit: str
    direction: str
    point: LocalPoint

    @property
    def period(self) -> LocalPeriod:
        """The period the row is for."""
        return self.point.period


def read_local_row(name: str, row: FileRow, places: dict[str, int]) -> LocalRow:
    """Read one row; what cannot be read is refused with its line."""
    where = f"{name}, line {row.line}"
    cells = _name_cells(where, row, places)
    words = {column: _read_words(cells[column]) for column in ("measure", "unit", "direction", "note")}
    for column, word in words.items():
        check_no_child(where, word)
        _check_no_formula(where, column, word)
    if not words["measure"]:
        raise LocalFiguresBroken(where, "the measure is blank.", "Write what is measured on every line.")
    direction = words["direction"].lower()
    if direction not in ("", *Direction):
        met = f"direction is {words['direction']!r}."
        raise LocalFiguresBroken(
            where, met, f"A direction is {', '.join(Direction)}, or left blank for none."
        )
    return LocalRow(where, words["measure"], words["unit"], direction, _read_point(where, cells, words))


def _check_no_formula(where: str, column: str, word: str) -> None:
    # The figures can be saved again as CSV, and a spreadsheet would work such words out.
    if word.startswith(("=", "+", "-", "@")):
        met = f"the {column} begins with {word[0]!r}, as a formula does."
        raise LocalFiguresBroken(where, met, "Begin it with a letter or a digit.")


def _read_point(where: str, cells: dict[str, object], words: dict[str, str]) -> LocalPoint:
    period = parse_period(cells["period"])
    if period is None:
        raise LocalFiguresBroken(
            where, f"{_show(cells['period'])} is not a period that can be read.", ALLOWED
        )
    figure, gap = _read_number(where, "figure", cells["figure"], words["unit"])
    count, _ = _read_number(where, "count", cells["count"], "")
    base, _ = _read_number(where, "base", cells["base"], "")
    _check_count(where, count, base)
    if words["unit"] == PERCENT:
        _check_share(where, figure, count, base)
    mark = _read_mark(where, cells["new_limits"])
    return LocalPoint(period, figure, gap, count, base, mark, words["note"])


def _name_cells(where: str, row: FileRow, places: dict[str, int]) -> dict[str, object]:
    if any(str(cell).strip() for cell in row.cells[max(places.values()) + 1 :]):
        met = f"it has {len(row.cells)} cells, and {len(places)} columns are named."
        raise LocalFiguresBroken(where, met, 'Put words that hold a comma between quotes: "like, this".')
    return {
        column: row.cells[places[column]] if places.get(column, len(row.cells)) < len(row.cells) else ""
        for column in COLUMNS
    }


def _read_words(cell: object) -> str:
    return " ".join((f"{cell:g}" if isinstance(cell, float) else str(cell)).split())


def _read_number(where: str, column: str, cell: object, unit: str) -> tuple[float | None, GapReason | None]:
    if isinstance(cell, bool | date | time):
        raise _not_a_number(where, column, cell)
    if isinstance(cell, float | int):
        return float(cell), None
    text = str(cell).strip()
    if text.lower() in REASONS:
        return None, REASONS[text.lower()]
    number = text.removesuffix(PERCENT) if unit == PERCENT else text
    number = number.removeprefix("£") if unit in _MONEY else number
    if not _PLAIN.fullmatch(number):
        raise _not_a_number(where, column, cell)
    return float(number.replace(",", "")), None


def _not_a_number(where: str, column: str, cell: object) -> LocalFiguresBroken:
    return LocalFiguresBroken(where, f"{_show(cell)} is not a number, in the column {column!r}.", _A_NUMBER)


def _check_count(where: str, count: float | None, base: float | None) -> None:
    if min(count or 0, base or 0) < 0:
        raise LocalFiguresBroken(
            where, "a count or a base is below nought.", "Correct it, or leave it blank."
        )
    if count is not None and base is not None and base < count:
        met = f"the base, {base:g}, is smaller than its count, {count:g}."
        raise LocalFiguresBroken(
            where, met, "The base is everybody the count is out of. Are they the wrong way round?"
        )


def _check_share(where: str, figure: float | None, count: float | None, base: float | None) -> None:
    if figure is None or count is None or base is None:
        return
    share = 100 * count / base if base else None
    if share is None or abs(figure - share) > _ROUNDING:
        right = f"{share:.1f}%" if share is not None else "no share at all"
        met = f"the figure is {figure:g}%, and {count:g} of {base:g} is {right}."
        raise LocalFiguresBroken(where, met, "Correct whichever is wrong; write 12.5 for 12.5%, not 0.125.")


def _read_mark(where: str, cell: object) -> bool:
    text = {True: "yes", False: "no"}[cell] if isinstance(cell, bool) else str(cell).strip().lower()
    if text not in ("", "yes", "no"):
        met = f"new_limits is {_show(cell)}."
        raise LocalFiguresBroken(
            where, met, "Write yes on the first point of the new limits, and nothing elsewhere."
        )
    return text == "yes"


def _show(cell: object) -> str:
    return repr(cell.isoformat() if isinstance(cell, date | time) else str(cell))
