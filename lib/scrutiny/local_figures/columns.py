"""The columns of a file of local figures: which there must be, which there may be, and which are refused."""

import re
from difflib import get_close_matches
from typing import NoReturn

from scrutiny.errors import ChildLevelFigures, LocalFiguresBroken
from scrutiny.local_figures.cells import FileCell, FileRow, FileSheet
from scrutiny.words.privacy import asks_for_a_child

NEEDED = ("measure", "period", "figure")
COLUMNS = (*NEEDED, "unit", "count", "base", "direction", "new_limits", "note")
TOTALS_ONLY = (
    "Only totals may enter: take out everything about single children, and keep one row for each measure and "
    "period. Delete this copy if it should not be on this machine."
)
# How far down a heading may stand, below a title.
DEEPEST_HEADING = 40
_ALLOWED = f"The columns are {', '.join(NEEDED)} and, where wanted, {', '.join(COLUMNS[len(NEEDED) :])}."
# What other files call our columns.
_MEANT = {
    **dict.fromkeys(("indicator", "kpi", "metric", "pi", "description", "performance_indicator"), "measure"),
    **dict.fromkeys(
        ("month", "quarter", "date", "month_ending", "quarter_ending", "reporting_period"), "period"
    ),
    **dict.fromkeys(
        ("value", "number", "result", "actual", "performance", "outturn", "percentage"), "figure"
    ),
    **dict.fromkeys(("numerator",), "count"),
    **dict.fromkeys(("denominator", "cohort"), "base"),
    **dict.fromkeys(("polarity", "good_is"), "direction"),
    **dict.fromkeys(("comment", "comments", "notes", "commentary"), "note"),
}
MEASURE_NAMES = {"measure", *(word for word, meant in _MEANT.items() if meant == "measure")}
# A unique pupil number, and an NHS number as it is written.
_NUMBER_OF_A_CHILD = re.compile(r"\b[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]\b|\b\d{3} \d{3} \d{4}\b", re.ASCII)


def find_long_heading(sheet: FileSheet) -> FileRow | None:
    """Find the row that names our columns: two, at least, of those that are needed."""
    for row in sheet.rows[:DEEPEST_HEADING]:
        if len({as_column(cell.words) for cell in row.own} & set(NEEDED)) > 1:
            return row
    return None


def find_plain_heading(sheet: FileSheet) -> FileRow:
    """Find the row that should name the columns where none does: the first with more than one cell."""
    rows = sheet.rows[:DEEPEST_HEADING]
    return next((row for row in rows if len(row.own) > 1), rows[0])


def names_a_column(row: FileRow) -> bool:
    """Whether a row names a column of ours, or what other files call it, beyond the first cell."""
    words = {as_column(cell.words) for cell in row.own[1:]}
    return bool(words & (set(COLUMNS) | set(_MEANT)))


def check_columns(name: str, heading: FileRow) -> dict[str, int]:
    """Give the place of each column, by its name; one that is unknown, given twice or absent is refused."""
    where = f"{name}, line {heading.line}"
    for cell in heading.own:
        refuse_children(where, cell.words)
    places: dict[str, int] = {}
    for column in range(heading.own[0].column, heading.own[-1].column + 1):
        word = as_column(heading.at(column).words)
        if word not in COLUMNS:
            _refuse_unknown(where, heading.at(column))
        if word in places:
            raise LocalFiguresBroken(
                where, f"the column {word!r} stands there twice.", "Keep one of the two."
            )
        places[word] = column
    if absent := [column for column in NEEDED if column not in places]:
        raise LocalFiguresBroken(where, f"there is no column {', '.join(absent)}.", _ALLOWED)
    return places


def check_no_child(where: str, words: str) -> None:
    """Refuse words that hold the number of a pupil or a patient."""
    if _NUMBER_OF_A_CHILD.search(words.upper()):
        met = "something there looks like the number of a pupil or a patient."
        raise ChildLevelFigures(where, met, TOTALS_ONLY)


def refuse_children(where: str, column: str) -> None:
    """Refuse the heading of a column that is about single children; the name of a measure is not."""
    if asks_for_a_child(column):
        met = f"the column {column!r} looks like something about single children."
        raise ChildLevelFigures(where, met, TOTALS_ONLY)


def as_column(words: str) -> str:
    """Give words as the name of a column is written."""
    return "_".join(words.lower().rstrip(":*").split())


def _refuse_unknown(where: str, cell: FileCell) -> NoReturn:
    word = as_column(cell.words)
    named = [column for column in COLUMNS if column in word.split("_")]
    near = _MEANT.get(word) or next(iter(named or get_close_matches(word, COLUMNS, n=1)), "")
    meant = f" Did you mean {near!r}?" if near else ""
    met = "a column there has no name." if cell.is_blank else f"{cell.shown} is not a column we know.{meant}"
    raise LocalFiguresBroken(where, met, f"{_ALLOWED} One line, above the figures, names them.")
