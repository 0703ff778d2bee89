"""Cells of several lines, of which each line is about a thing of its own."""

import re
from collections.abc import Sequence

from scrutiny.local_figures.cells import FileCell, FileRow
from scrutiny.review.typed import clean_text

# What stands before a line of a list in a cell.
_BULLET = re.compile(r"^\s*(?:[-•*–·]|\(?\d{1,2}[.)])\s+")
_MANY = 2


def find_lines(row: FileRow, naming: FileCell, columns: Sequence[int]) -> dict[int, list[str]]:
    """Find the cells of a row that say something of each thing that one cell names, line by line.

    There are none where it names one thing, or where a cell has more lines or fewer.
    """
    named = _list_lines(naming)
    number = sum(map(bool, named))
    lines = {naming.column: [_BULLET.sub("", line) for line in named if line]}
    for at in columns:
        said = _list_lines(row.at(at))
        if at == naming.column or len(said) < _MANY:
            continue
        lines[at] = [line for line in said if line]
        if len(lines[at]) != number and len(said) == len(named):
            # A blank line says nothing of the thing beside it.
            lines[at] = [line for line, name in zip(said, named, strict=True) if name]
    return lines if number >= _MANY and {len(said) for said in lines.values()} == {number} else {}


def _list_lines(cell: FileCell) -> list[str]:
    words = clean_text(cell.value) if isinstance(cell.value, str) else cell.words
    return [line.strip() for line in words.strip().splitlines()]
