"""Numbers that name rows, such as 1.10, which a cell that holds them as a number cannot tell from 1.1."""

import re
from collections.abc import Iterator, Mapping

from scrutiny.local_figures.cells import FileRow, FileSheet, name_column
from scrutiny.review.sheets.forms import SheetForm

_SHORT = re.compile(r"(\d+\.)[1-9]")


def say_lost_noughts(
    form: SheetForm, sheet: FileSheet, headings: FileRow, known: Mapping[int, str]
) -> Iterator[str]:
    """Say where a number that names a row may have lost a nought: after 1.9, or where it stands already."""
    named_by = {level.reference.heading for level in form.levels}
    for column in (at for at, heading in known.items() if heading in named_by):
        before, seen = "", set[str]()
        cells = (row.at(column) for row in sheet.rows if row.line > headings.line)
        for cell in (cell for cell in cells if not cell.is_blank and not cell.is_filled):
            words = cell.digits or cell.words
            short = _SHORT.fullmatch(words) if isinstance(cell.value, float) and not cell.digits else None
            if short and (words in seen or before == f"{short[1]}9"):
                place = f"Row {cell.line}, column {name_column(column)}"
                yield f"{place}: {words!r} is a number, and may stand for {words}0: it is read as {words}."
            before = words
            seen.add(words)
