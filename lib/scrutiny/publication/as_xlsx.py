"""A paper as an Excel book: nothing in it is ever a formula or a link, whatever was typed."""

import math
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

from scrutiny.errors import PaperNotMade
from scrutiny.publication.paper import AbsentCell, Paper, Value
from scrutiny.publication.sheets import COVER, Sheet, lay_out_sheets
from scrutiny.publication.showing import say_cell
from scrutiny.publication.zipping import date_entries

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

AS_TEXT = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_LONGEST = 32_767  # letters in a cell
_FIRST_YEAR = 1900  # that a sheet can count days from
# Of a row of one line and of the tallest, in points; and how far words fill a line before they break.
_LINE, _TALLEST, _FILLED = 15.0, 400.0, 0.9
_A4 = 9  # as Excel numbers it
# In letters; a wider table would be too small to read.
_FITS_A_PAGE = 240
_COVER_WIDE, _ALL_WIDE, _LEAST = 100.0, 120.0, 18.0  # in letters


def make_xlsx(paper: Paper) -> bytes:
    """Write a paper as XLSX: its words on the cover, and a table a sheet."""
    import xlsxwriter  # noqa: PLC0415 - imported where a paper is made

    made = BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True, **AS_TEXT}) as book:
        stamp = paper.stamp.replace(tzinfo=None)
        book.set_properties(_list_properties(paper) | {"created": stamp})
        for sheet in lay_out_sheets(paper):
            _write_sheet(book, sheet)
    return date_entries(made.getvalue(), paper.stamp, free_heights)


def _list_properties(paper: Paper) -> dict[str, object]:
    properties: dict[str, object] = {"title": paper.title, "author": paper.council}
    return properties | ({"keywords": paper.keyword} if paper.keyword else {})


def _write_sheet(book: "Workbook", sheet: Sheet) -> None:
    written = book.add_worksheet(sheet.name)
    forms = list_forms(book)
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    for column, words in enumerate(sheet.columns):
        written.write_string(0, column, _check(words), bold)
    widths = _set_widths(written, sheet)
    set_height(written, 0, sheet.columns, widths)
    for row, values in enumerate(sheet.rows, start=1):
        set_height(written, row, values, widths)
        for column, value in enumerate(values):
            write_cell(written, (row, column), value, forms)
    written.freeze_panes(1, 0 if sheet.name == COVER else 1)
    lay_out_print(written, headings=0, wide=sum(widths))


def set_height(written: "Worksheet", row: int, values: Sequence[Value], widths: Sequence[float]) -> None:
    """Make a row as tall as its words are in its columns, for programs that do not see to it themselves."""
    cells = zip(values, widths, strict=True)
    lines = max((_count_lines(say_cell(value), wide) for value, wide in cells), default=1)
    if lines > 1:
        written.set_row(row, min(_LINE * lines, _TALLEST))


def _count_lines(words: str, wide: float) -> int:
    room = max(1, round(wide * _FILLED))
    return sum(max(1, math.ceil(len(line) / room)) for line in words.split("\n"))


def free_heights(name: str, content: bytes) -> bytes:
    """Let a row of a sheet grow as somebody writes in it: its height is how it begins, and no more."""
    return content.replace(b' customHeight="1"', b"") if "/worksheets/" in name else content


def lay_out_print(written: "Worksheet", headings: int, wide: float) -> None:
    """Have a sheet printed on A4 on its side with its headings on each page, as wide as one if it can be."""
    written.set_landscape()
    written.set_paper(_A4)
    written.repeat_rows(headings)
    if wide <= _FITS_A_PAGE:
        written.fit_to_pages(1, 0)
    else:
        written.repeat_columns(0)


def list_forms(book: "Workbook") -> "dict[str, Format]":
    """List how words and dates are shown in the cells of a book."""
    return {
        "words": book.add_format({"text_wrap": True, "valign": "top"}),
        "date": book.add_format({"num_format": "d mmmm yyyy", "valign": "top", "align": "left"}),
    }


def write_cell(
    written: "Worksheet", place: tuple[int, int], value: Value, forms: "dict[str, Format]"
) -> None:
    """Write a value into a cell by its own type, and whatever was typed as words."""
    match value:
        case AbsentCell(sign):
            written.write_string(*place, _check(sign), forms["words"])
        case date() if value.year >= _FIRST_YEAR:
            written.write_datetime(*place, value, forms["date"])
        case int() | float() if math.isfinite(value):
            written.write_number(*place, value, forms["words"])
        case _:
            written.write_string(*place, _check(str(value)), forms["words"])


def _set_widths(written: "Worksheet", sheet: Sheet) -> list[float]:
    """Set how wide each column is, and give that, in letters."""
    widths = sheet.widths or (1.0,) * len(sheet.columns)
    wide = _COVER_WIDE if sheet.name == COVER else _ALL_WIDE
    # The narrowest is wide enough for a date, which a sheet does not show otherwise.
    whole = max(wide, _LEAST * sum(widths) / min(widths))
    given = [whole * width / sum(widths) for width in widths]
    for column, width in enumerate(given):
        written.set_column(column, column, width)
    return given


def _check(words: str) -> str:
    if len(words) > _LONGEST:
        raise PaperNotMade(
            f"A cell of a sheet holds at most {_LONGEST:,} letters, and one here has {len(words):,}: "
            f"{words[:40]!r} …\nTake another format, or shorten it."
        )
    return words
