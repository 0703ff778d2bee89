"""One entry of a file of local figures, cell by cell: a number, a gap with its reason, or a refusal."""

from collections.abc import Mapping
from dataclasses import dataclass

from scrutiny.errors import LocalFiguresBroken
from scrutiny.evidence.indicators import round_as_shown
from scrutiny.local_figures.cells import FileCell
from scrutiny.local_figures.columns import check_no_child
from scrutiny.local_figures.entries import Entry
from scrutiny.local_figures.numbers import PERCENT, NotANumber, Number, name_unit, parse_number
from scrutiny.local_figures.period_doubts import explain_period
from scrutiny.local_figures.period_forms import Habits, parse_period
from scrutiny.local_figures.periods import LocalPeriod
from scrutiny.local_figures.values import LocalPoint
from scrutiny.vocabulary import Direction

# How far a share may be from its count and base and still be the same, rounded to a whole number.
_ROUNDING = 0.51
_BLANK = FileCell(0, 0)
# The columns of words, and how many letters each may have: longer words stand in the wrong place.
_WORDS = {"measure": 200, "unit": 60, "direction": 60, "note": 1000}


@dataclass(frozen=True)
class LocalRow:
    """One entry that has been read: where it stands, what it is of, and its point."""

    where: str
    measure: str
    unit: str
    direction: str
    point: LocalPoint
    # Whether the figure bears its own sign, so that 0.2% cannot be a fifth.
    has_sign: bool = False
    symbols: tuple[Number, ...] = ()

    @property
    def period(self) -> LocalPeriod:
        """The period the row is for."""
        return self.point.period


def read_local_row(entry: Entry, habits: Habits, *, has_decimal_commas: bool = False) -> LocalRow:
    """Read one entry; what cannot be read is refused with its line."""
    words = _read_words(entry)
    period = entry.period or _read_period(entry, habits)
    stated = name_unit(words["unit"]) or (PERCENT if name_unit(words["measure"]) == PERCENT else "")
    figure, count, base = (
        _read_number(entry, column, unit, has_decimal_commas=has_decimal_commas)
        for column, unit in (("figure", stated), ("count", ""), ("base", ""))
    )
    unit = _agree_unit(entry, stated, figure)
    _check_count(entry.where, count.value, base.value)
    if unit == PERCENT:
        _check_share(entry.where, figure.value, count.value, base.value)
    mark = _read_mark(entry)
    point = LocalPoint(period, figure.value, figure.gap, count.value, base.value, mark, words["note"])
    symbols = tuple(number for number in (figure, count, base) if number.symbol)
    return LocalRow(
        entry.where, words["measure"], unit, words["direction"].lower(), point, bool(figure.unit), symbols
    )


def _read_words(entry: Entry) -> Mapping[str, str]:
    where = entry.where
    words = {column: _find(entry, column).words for column in _WORDS}
    for column, word in words.items():
        check_no_child(where, word)
        _check_no_formula(where, column, word)
        if len(word) > _WORDS[column]:
            met = f"the {column} has {len(word):,} letters; {_WORDS[column]:,} are allowed."
            raise LocalFiguresBroken(where, met, "Shorten it, or take it out.")
    if not words["measure"]:
        raise LocalFiguresBroken(where, "the measure is blank.", "Write what is measured on every line.")
    if words["direction"].lower() not in ("", *Direction):
        met = f"direction is {words['direction']!r}."
        raise LocalFiguresBroken(
            where, met, f"A direction is {', '.join(Direction)}, or left blank for none."
        )
    return words


def _find(entry: Entry, column: str) -> FileCell:
    return entry.cells.get(column, _BLANK)


def _check_no_formula(where: str, column: str, word: str) -> None:
    # The figures can be saved again as CSV, and a spreadsheet would work such words out.
    if word.startswith(("=", "+", "-", "@")):
        met = f"the {column} begins with {word[0]!r}, as a formula does."
        raise LocalFiguresBroken(where, met, "Begin it with a letter or a digit.")


def _read_period(entry: Entry, habits: Habits) -> LocalPeriod:
    cell = _find(entry, "period")
    period = parse_period(cell.value, habits)
    if period is None:
        doubt, remedy = explain_period(cell.value)
        raise LocalFiguresBroken(entry.where, f"{cell.shown} {doubt}", remedy)
    return period


def _read_number(entry: Entry, column: str, unit: str, *, has_decimal_commas: bool) -> Number:
    cell = _find(entry, column)
    if cell.is_filled:
        met = f"the column {column!r} has merged cells there."
        raise LocalFiguresBroken(entry.where, met, "Unmerge them, and write a number in each cell it is for.")
    try:
        return parse_number(cell, unit, has_decimal_commas=has_decimal_commas)
    except NotANumber as wrong:
        met = f"{cell.shown} {wrong.met}, in the column {column!r}."
        raise LocalFiguresBroken(entry.where, met, wrong.remedy) from wrong


def _agree_unit(entry: Entry, stated: str, figure: Number) -> str:
    """Give the unit that is stated, or that the figure is written with; they may not differ."""
    if stated and figure.unit and figure.unit != stated:
        met = f"the figure is written with {figure.unit} and its unit is {stated!r}."
        raise LocalFiguresBroken(entry.where, met, "Correct whichever is wrong.")
    for column in ("count", "base"):
        cell = _find(entry, column)
        if not isinstance(cell.value, str) and cell.form in ("percent", "percent sign"):
            met = f"the {column} is shown per cent."
            raise LocalFiguresBroken(entry.where, met, f"A {column} is how many there are: write it whole.")
    return stated or figure.unit


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
        right = f"{round_as_shown(share, 1):.1f}%" if share is not None else "no share at all"
        met = f"the figure is {figure:g}%, and {count:g} of {base:g} is {right}."
        raise LocalFiguresBroken(where, met, "Correct whichever is wrong; write 12.5 for 12.5%, not 0.125.")


def _read_mark(entry: Entry) -> bool:
    cell = _find(entry, "new_limits")
    if cell.words.lower() not in ("", "yes", "no"):
        met = f"new_limits is {cell.shown}."
        raise LocalFiguresBroken(
            entry.where, met, "Write yes on the first point of the new limits, and nothing elsewhere."
        )
    return cell.words.lower() == "yes"
