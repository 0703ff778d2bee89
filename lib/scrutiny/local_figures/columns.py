"""The columns of a file of local figures: which there must be, which there may be, and which are refused."""

import re
from difflib import get_close_matches
from typing import NoReturn

from scrutiny.errors import ChildLevelFigures, LocalFiguresBroken
from scrutiny.local_figures.files import FileRow
from scrutiny.privacy import asks_for_a_child

NEEDED = ("measure", "period", "figure")
COLUMNS = (*NEEDED, "unit", "count", "base", "direction", "new_limits", "note")
TOTALS_ONLY = (
    "Only totals may enter: take out everything about single children, and keep one row for each measure and "
    "period. Delete this copy if it should not be on this machine."
)
_ALLOWED = f"The columns are {', '.join(NEEDED)} and, where wanted, {', '.join(COLUMNS[len(NEEDED) :])}."
# A unique pupil number, and an NHS number as it is written.
_NUMBER_OF_A_CHILD = re.compile(r"\b[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]\b|\b\d{3} \d{3} \d{4}\b")


def check_columns(name: str, heading: FileRow) -> dict[str, int]:
    """Give the place of each column, by its name; a stranger, a twin or an absence is refused."""
    names = [str(cell).strip() for cell in heading.cells]
    while names and not names[-1]:
        names.pop()
    where = f"{name}, line {heading.line}"
    for column in names:
        _refuse_children(where, column)
    places: dict[str, int] = {}
    for place, column in enumerate(names):
        word = "_".join(column.lower().split())
        if word not in COLUMNS:
            _refuse_stranger(where, column)
        if word in places:
            raise LocalFiguresBroken(
                where, f"the column {word!r} stands there twice.", "Keep one of the two."
            )
        places[word] = place
    if absent := [column for column in NEEDED if column not in places]:
        raise LocalFiguresBroken(where, f"there is no column {', '.join(absent)}.", _ALLOWED)
    return places


def check_no_child(where: str, words: str) -> None:
    """Refuse words that hold the number of a pupil or a patient."""
    if _NUMBER_OF_A_CHILD.search(words.upper()):
        met = "something there looks like the number of a pupil or a patient."
        raise ChildLevelFigures(where, met, TOTALS_ONLY)


def _refuse_children(where: str, column: str) -> None:
    if asks_for_a_child(column):
        met = f"the column {column!r} looks like something about single children."
        raise ChildLevelFigures(where, met, TOTALS_ONLY)


def _refuse_stranger(where: str, column: str) -> NoReturn:
    for mark, kind in ((";", "semicolons"), ("\t", "tabs")):
        if mark in column:
            met = f"the columns are kept apart by {kind}."
            raise LocalFiguresBroken(
                where, met, "Save the file again as CSV, with commas between the columns."
            )
    near = get_close_matches(column.lower(), COLUMNS, n=1)
    meant = f" Did you mean {near[0]!r}?" if near else ""
    met = f"{column!r} is not a column we know.{meant}" if column else "a column there has no name."
    raise LocalFiguresBroken(where, met, f"{_ALLOWED} The first line of the file names them.")
