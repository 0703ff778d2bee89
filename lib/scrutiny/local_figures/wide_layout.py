"""The layout of a report: a row for each measure, and a column for each period; or the same, turned."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from scrutiny.errors import LocalFiguresBroken
from scrutiny.local_figures.cells import FileCell, FileRow, FileSheet, name_column
from scrutiny.local_figures.columns import MEASURE_NAMES, as_column, refuse_children
from scrutiny.local_figures.entries import Entry, Layout, begins_as_total, is_total, say_lines
from scrutiny.local_figures.numbers import NotANumber, parse_number
from scrutiny.local_figures.period_doubts import explain_period, is_year, resembles_period
from scrutiny.local_figures.period_forms import parse_period
from scrutiny.local_figures.wide_headings import WideHeading

_ROLES = ("unit", "direction", "note")
_ONE_TABLE = (
    "Keep one table, with one row of periods above its measures; or name the columns measure, period, figure."
)


@dataclass
class _Table:
    """A table with periods across: where each thing stands in it, and what is set aside."""

    name: str
    heading: WideHeading
    rows: Sequence[FileRow]
    is_turned: bool
    roles: dict[str, int] = field(default_factory=dict)
    aside: list[int] = field(default_factory=list)
    totals: list[FileRow] = field(default_factory=list)

    def where(self, cell: FileCell) -> str:
        """Say where a cell stands."""
        return f"{self.name}, line {cell.line}, cell {cell.address}"

    def figures(self, row: FileRow) -> dict[int, FileCell]:
        """Give what a row has under the periods."""
        return {at: row.at(at) for at in self.heading.periods if not row.at(at).is_blank}


def read_wide(name: str, sheet: FileSheet, heading: WideHeading, *, is_turned: bool = False) -> Layout:
    """Read a table with its periods across the top, or down the side where it is given turned."""
    last = heading.rows[-1].line
    table = _Table(name, heading, [row for row in sheet.rows if row.line > last], is_turned)
    _find_roles(table)
    entries = tuple(entry for row in table.rows for entry in _read_row(table, row))
    if not entries:
        raise LocalFiguresBroken(
            name, "it names its periods and has no figures.", "Add a line for each measure."
        )
    return Layout(entries, tuple(_say(table)), consumed=frozenset(_find_consumed(table, entries)))


def _find_roles(table: _Table) -> None:
    """Find which column names the measure, and which others are known; the rest is set aside if it may be."""
    columns = sorted({at for row in (*table.heading.rows, *table.rows) for at in row.cells})
    others = []
    for column in columns:
        if column in table.heading.periods:
            continue
        for cell in table.heading.cells_at(column):
            refuse_children(f"{table.name}, line {cell.line}", cell.words)
        words = as_column(table.heading.words_at(column))
        role = "measure" if words in MEASURE_NAMES else words
        if role in ("measure", *_ROLES) and role not in table.roles:
            table.roles[role] = column
        elif any(row.at(column).words for row in table.rows):
            others.append(column)
    if "measure" not in table.roles:
        table.roles["measure"] = _find_measures(table, others)
        others.remove(table.roles["measure"])
    for column in others:
        _set_aside(table, column)


def _find_measures(table: _Table, others: Sequence[int]) -> int:
    """Find the one column of words before the periods."""
    before = [column for column in others if column < min(table.heading.periods)]
    of_words = [column for column in before if any(row.at(column).is_text for row in table.rows)]
    if len(of_words) != 1:
        row = table.heading.rows[-1]
        where = f"{table.name}, line {row.own[0].line}"
        many = "more than one column of words stands" if of_words else "no column of words stands"
        raise LocalFiguresBroken(
            where, f"{many} before the periods.", "Head the one that names the measures: measure."
        )
    return of_words[0]


def _set_aside(table: _Table, column: int) -> None:
    """Set a column aside whose heading is surely no period, such as a target or a total; refuse any other."""
    words = table.heading.words_at(column)
    cells = list(table.heading.cells_at(column))
    is_between = min(table.heading.periods) < column < max(table.heading.periods)
    if not cells and is_between:
        first = next(row.at(column) for row in table.rows if row.at(column).words)
        met = "a column between the periods has no heading."
        raise LocalFiguresBroken(table.where(first), met, "Keep one column for each period, headed with it.")
    # What stands between the periods may be one that was misspelt, unless only words stand under it.
    has_numbers = any(not _is_of_words(row.at(column)) for row in table.rows if row.at(column).words)
    is_doubtful = (is_between and has_numbers) or resembles_period(words)
    if cells and is_doubtful and not _is_sum(words, cells[-1]):
        doubt, remedy = explain_period(words)
        raise LocalFiguresBroken(table.where(cells[-1]), f"{cells[-1].shown} {doubt}", remedy)
    table.aside.append(column)


def _is_sum(words: str, last: FileCell) -> bool:
    return begins_as_total(words) or is_year(words) or is_year(last.words)


def _read_row(table: _Table, row: FileRow) -> Iterator[Entry]:
    """Give an entry for each period of a measure; a row without figures, or of totals, is not read."""
    measure, figures = row.at(table.roles["measure"]), table.figures(row)
    if not any(not cell.is_filled for cell in figures.values()):
        return
    if table.is_turned:
        refuse_children(f"{table.name}, line {measure.line}", measure.words)
    if is_total(measure.words):
        table.totals.append(row)
        return
    first = next(iter(figures.values()))
    _refuse_second_heading(table, figures, first)
    if measure.is_blank:
        met = "there are figures, and the name of the measure is blank."
        raise LocalFiguresBroken(table.where(first), met, "Write what is measured on every line.")
    for column, period in table.heading.periods.items():
        if column <= _last_column(table):
            roles = {role: row.at(at) for role, at in table.roles.items()}
            cell = row.at(column)
            yield Entry(table.where(cell), {**roles, "figure": cell}, period)


def _last_column(table: _Table) -> int:
    """Find the last period that has any figure: those after it have not come yet."""
    return max((at for row in table.rows for at in table.figures(row)), default=-1)


def _refuse_second_heading(table: _Table, figures: dict[int, FileCell], first: FileCell) -> None:
    cells = list(figures.values())
    periods = [cell for cell in cells if not isinstance(cell.value, float | int) and parse_period(cell.value)]
    if len(cells) > 1 and (len(periods) > 1 or all(_is_of_words(cell) for cell in cells)):
        met = f"there is a second row of headings, with {first.shown} in it."
        raise LocalFiguresBroken(table.where(first), met, _ONE_TABLE)


def _is_of_words(cell: FileCell) -> bool:
    if not cell.is_text or any(letter.isdecimal() for letter in cell.words):
        return False
    try:
        parse_number(cell, "")
    except NotANumber:
        return True
    return False


def _find_consumed(table: _Table, entries: Sequence[Entry]) -> Iterator[tuple[int, int]]:
    read = [cell for entry in entries for cell in entry.cells.values()]
    named = [*table.heading.periods, *table.roles.values(), *table.aside]
    read += [row.at(column) for row in table.heading.rows for column in row.cells if column in named]
    if len(table.heading.rows) > 1:
        read += table.heading.rows[0].own
    read += [row.at(column) for row in table.rows if table.figures(row) for column in table.aside]
    read += [cell for row in table.totals for cell in row.own]
    return ((cell.line, cell.column) for cell in read)


def _say(table: _Table) -> Iterator[str]:
    periods = list(table.heading.periods.values())
    side = "down the side" if table.is_turned else "across the top"
    place = (
        f"column {name_column(table.heading.rows[-1].line)}"
        if table.is_turned
        else say_lines(row.line for row in table.heading.rows)
    )
    yield f"The periods stand {side}, in {place}: {periods[0].in_words} to {periods[-1].in_words}."
    measures = table.roles["measure"]
    names = f"line {measures}" if table.is_turned else f"column {name_column(measures)}"
    yield f"The measures are named in {names}."
    if table.aside:
        words = [repr(table.heading.words_at(column) or "(no heading)") for column in table.aside]
        yield f"Not read, since {'they are' if len(words) > 1 else 'it is'} no period: {', '.join(words)}."
    for row in table.totals:
        yield f"Not read, since it is a total: {row.own[0].address}, {row.own[0].shown}."
