"""Rows that stand among those of a sheet and name nothing of their own: totals, and headings again."""

import re
from collections.abc import Collection, Iterator

from scrutiny.local_figures.cells import FileRow, FileSheet
from scrutiny.local_figures.entries import is_total, say_lines
from scrutiny.review.sheets.forms import SheetForm

_FEWEST = 2
_THINGS = ("recommendations", "actions", "risks", "items")


def find_aside(form: SheetForm, headings: FileRow, known: Collection[int], row: FileRow) -> str:
    """Find what a row is that names nothing of its own; nothing where it names something."""
    if _repeats(headings, known, row):
        return "has the headings again"
    things = "|".join(map(re.escape, (*_THINGS, *(level.many for level in form.levels))))
    counted = rf"(?:grand |sub-?)?total(?: (?:number of )?(?:{things}))?:? *\d+"
    first = row.own[0].words
    is_counted = re.fullmatch(counted, first, re.IGNORECASE) is not None
    return "has a total" if is_counted or is_total(first) else ""


def say_hidden(sheet: FileSheet, headings: FileRow) -> Iterator[str]:
    """Say which rows are hidden, since they are read like the others."""
    filled = {row.line for row in sheet.rows if row.line > headings.line and row.own}
    if hidden := filled & set(sheet.hidden_rows):
        yield f"Hidden rows are read like the others: {say_lines(hidden)}."


def _repeats(headings: FileRow, known: Collection[int], row: FileRow) -> bool:
    """Whether each cell of a row has the words of the heading above it."""
    cells = [cell for cell in row.own if cell.column in known]
    return len(cells) >= _FEWEST and all(cell.words == headings.at(cell.column).words for cell in cells)
