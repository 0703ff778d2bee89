"""What stands in a file beside the rows that are read: totals, notes, other tables, and other sheets."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping

from scrutiny.local_figures.cells import FileRow, FileSheet
from scrutiny.local_figures.entries import is_total, say_lines
from scrutiny.local_figures.files import OpenedFile
from scrutiny.review.sheets.forms import ENTRY, SheetForm
from scrutiny.words.sentences import join_words

_FEWEST = 2
_THINGS = ("recommendations", "actions", "risks", "items")


# How a note begins that stands below a table, or explains its colours.
_NOTE = re.compile(
    r"\*+\s|(?:notes?|n\.?b\.?|sources?|footnotes?)\s*[:.\u2013-]"
    r"|(?:b?rag |colour )?(?:key|legend)\s*(?::|$)",
    re.IGNORECASE,
)


def find_aside(form: SheetForm, headings: FileRow, known: Mapping[int, str], row: FileRow) -> str:
    """Find what a row is that names nothing of its own; nothing where it names something."""
    if _repeats(headings, known, row):
        return "has the headings again"
    things = "|".join(map(re.escape, (*_THINGS, *(level.many for level in form.levels))))
    counted = rf"(?:grand |sub-?)?total(?: (?:number of )?(?:{things}))?:? *\d+"
    first = row.own[0].words
    is_counted = re.fullmatch(counted, first, re.IGNORECASE) is not None
    naming = {column.heading for level in form.levels for column in (level.text, level.reference)}
    if _NOTE.match(first) and known.get(row.own[0].column, "") in {"", *naming}:
        return "is a note"
    return "has a total" if is_counted or is_total(first) else ""


def begins_another(find_heading: Callable[[str], str], row: FileRow) -> bool:
    """Whether a row has the headings of another table: most of its words are known as headings."""
    found = {heading for cell in row.own if cell.is_text and (heading := find_heading(cell.words))}
    return len(found) >= _FEWEST and len(found) * 2 >= len(row.own) and all(cell.is_text for cell in row.own)


def say_another(lines: Collection[int]) -> str:
    """Say which rows stand under other headings, and so are not read."""
    said = (
        f"{say_lines(lines).capitalize()} are left out: row {min(lines)} has the headings of another table."
    )
    return f"{said} Put that in a file of its own."


def say_beside(
    opened: OpenedFile, chosen: FileSheet, headings: FileRow, known: Mapping[int, str]
) -> Iterator[str]:
    """Say which sheets are not read, and which rows are hidden and are read like the others."""
    others = [sheet for sheet in opened.sheets if sheet is not chosen]
    # In a workbook that was made here, only the cover stands beside.
    if others and ENTRY not in known.values():
        names = join_words([f"{sheet.name!r}{' (hidden)' if sheet.is_hidden else ''}" for sheet in others])
        yield f"The sheet {chosen.name!r} is read. Not read: {names}."
    filled = {row.line for row in chosen.rows if row.line > headings.line and row.own}
    if hidden := filled & set(chosen.hidden_rows):
        yield f"Hidden rows are read like the others: {say_lines(hidden)}."


def _repeats(headings: FileRow, known: Collection[int], row: FileRow) -> bool:
    """Whether each cell of a row has the words of the heading above it."""
    cells = [cell for cell in row.own if cell.column in known]
    return len(cells) >= _FEWEST and all(cell.words == headings.at(cell.column).words for cell in cells)
