"""A book by the Analysis Function's rules for spreadsheets: cover, contents, notes, a marked table a sheet.

Each sheet has its title in its first cell and says what it holds; nothing is merged, hidden or a formula.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING

from scrutiny.publication.as_xlsx import (
    AS_TEXT,
    free_heights,
    lay_out_print,
    list_forms,
    set_height,
    write_cell,
)
from scrutiny.publication.paper import Paper, Paragraph, Table, Value
from scrutiny.publication.sheets import COVER, explain_signs, name_sheets
from scrutiny.publication.showing import make_shown
from scrutiny.publication.zipping import date_entries
from scrutiny.words.dates import say_day
from scrutiny.words.names import LICENCE

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

CONTENTS, NOTES = "Contents", "Notes"
_WIDE, _LEAST = 150.0, 12.0  # in letters: of a whole table, and of a column
_HEADINGS = 2  # the row of a sheet that heads its table, counted from nought


@dataclass(frozen=True)
class BookSheet:
    """One sheet of a book: its name, its table, what is said above that, and where its rows lead."""

    name: str
    table: Table
    above: str
    leads_to: tuple[str, ...] = ()


def make_book(paper: Paper) -> bytes:
    """Write a paper as a book: its words on the cover, and each table on a sheet of its own."""
    import xlsxwriter  # noqa: PLC0415 - imported where a book is made

    shown = make_shown(paper)
    made = BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True, **AS_TEXT}) as book:
        stamp = shown.stamp.replace(tzinfo=None)
        book.set_properties({"title": shown.title, "author": shown.council, "created": stamp})
        _write_cover(book, shown)
        for number, sheet in enumerate(lay_out_book(shown), start=1):
            _write_sheet(book, sheet, number)
    return date_entries(made.getvalue(), shown.stamp, free_heights)


def make_sheet(table: Table, stamp: datetime) -> bytes:
    """Write one table as a book of one sheet, with what is said of it above it."""
    import xlsxwriter  # noqa: PLC0415 - read in where a book is made

    made = BytesIO()
    above = " ".join(("This sheet has one table.", *table.notes))
    with xlsxwriter.Workbook(made, {"in_memory": True, **AS_TEXT}) as book:
        book.set_properties({"title": table.caption, "created": stamp})
        _write_sheet(book, BookSheet("Figures", table, above), 1)
    return date_entries(made.getvalue(), stamp)


def lay_out_book(paper: Paper) -> Iterator[BookSheet]:
    """Lay a paper's tables out after the contents and the notes, which both are tables too."""
    tables = tuple(table for table in paper.tables if table.rows)
    names = name_sheets(tables)
    noted = tuple(_number_notes(tables, names))
    notes = replace(_NOTES, rows=noted)
    held = zip((NOTES, *names), (notes, *tables), strict=True)
    rows = tuple((name, table.caption, len(table.rows)) for name, table in held)
    contents = Table(CONTENTS, ("Sheet", "What it holds", "Rows"), rows, (3, 5, 1))
    yield BookSheet(CONTENTS, contents, "This sheet has one table: the sheets of this book.", (NOTES, *names))
    yield BookSheet(NOTES, notes, "This sheet has one table: the notes to all others.")
    for name, table in zip(names, tables, strict=True):
        numbers = [str(number) for number, _words, sheets in noted if name in str(sheets).splitlines()]
        which = "Note" if len(numbers) == 1 else "Notes"
        said = f"This sheet has one table. {which} about it, on the sheet {NOTES!r}: {', '.join(numbers)}."
        yield BookSheet(name, table, said)


_NOTES = Table("Notes", ("Note", "In words", "Sheets"), (), (0.5, 5, 2))


def _number_notes(tables: tuple[Table, ...], names: tuple[str, ...]) -> Iterator[tuple[Value, ...]]:
    """Give each note a number, once, with the sheets that it is about."""
    about: dict[str, list[str]] = {}
    for table, name in zip(tables, names, strict=True):
        for words in (*table.notes, *explain_signs(table)):
            about.setdefault(words, []).append(name)
    for number, (words, sheets) in enumerate(about.items(), start=1):
        yield number, words, "\n".join(sheets)


def _write_cover(book: "Workbook", paper: Paper) -> None:
    written = book.add_worksheet(COVER)
    words = [block.words for block in paper.blocks if isinstance(block, Paragraph)]
    said = (
        *words,
        f"As published by {say_day(paper.day)}.",
        f"The sheets are listed on {CONTENTS!r}.",
        LICENCE,
    )
    forms = list_forms(book)
    written.write_string(
        0, 0, paper.title, book.add_format({"bold": True, "font_size": 16, "text_wrap": True})
    )
    for row, paragraph in enumerate(said, start=1):
        write_cell(written, (row, 0), paragraph, forms)
    written.set_column(0, 0, 90)


def _write_sheet(book: "Workbook", sheet: BookSheet, number: int) -> None:
    written, forms = book.add_worksheet(sheet.name), list_forms(book)
    written.write_string(0, 0, sheet.table.caption, book.add_format({"bold": True, "font_size": 14}))
    written.write_string(1, 0, sheet.above)
    widths = _set_widths(written, sheet.table)
    set_height(written, _HEADINGS, sheet.table.columns, widths)
    for row, values in enumerate(sheet.table.rows, start=_HEADINGS + 1):
        set_height(written, row, values, widths)
        for column, value in enumerate(values):
            write_cell(written, (row, column), value, forms)
    for row, name in enumerate(sheet.leads_to, start=_HEADINGS + 1):
        written.write_url(row, 0, f"internal:'{name}'!A1", string=name)
    _mark_table(book, written, sheet.table, number)
    lay_out_print(written, _HEADINGS, sum(widths))


def _mark_table(book: "Workbook", written: "Worksheet", table: Table, number: int) -> None:
    """Mark the table as one, with a name of its own, so that a listener is told of its headings."""
    header = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    columns = [{"header": words, "header_format": header} for words in table.columns]
    marked = {"name": f"table_{number}", "autofilter": False, "style": None, "columns": columns}
    written.add_table(_HEADINGS, 0, _HEADINGS + len(table.rows), len(table.columns) - 1, marked)


def _set_widths(written: "Worksheet", table: Table) -> list[float]:
    """Set how wide each column is, and give that, in letters."""
    widths = table.widths or (1.0,) * len(table.columns)
    given = [max(_LEAST, _WIDE * width / sum(widths)) for width in widths]
    for column, width in enumerate(given):
        written.set_column(column, column, width)
    return given
