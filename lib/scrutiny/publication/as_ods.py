"""A paper as an OpenDocument book, each cell of a type of its own and none of them a formula."""

import math
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Any

from scrutiny.publication.ods_look import HEADING, PRINTED, PRINTED_WIDE, set_look
from scrutiny.publication.paper import AbsentCell, Paper, Value
from scrutiny.publication.sheets import COVER, Sheet, lay_out_sheets
from scrutiny.publication.showing import say_cell
from scrutiny.publication.zipping import date_entries

if TYPE_CHECKING:
    from odf.opendocument import OpenDocument

_COVER_WIDE, _ALL_WIDE, _LEAST = 20.0, 24.0, 3.6  # in centimetres
_FITS_A_PAGE = 48  # in centimetres; a wider table would be too small to read


def make_ods(paper: Paper) -> bytes:
    """Write a paper as ODS: its words on the cover, and a table a sheet."""
    from odf.dc import Language, Title  # noqa: PLC0415 - imported where a paper is made
    from odf.element import Element  # noqa: PLC0415 - as above
    from odf.meta import Keyword  # noqa: PLC0415 - as above
    from odf.opendocument import OpenDocumentSpreadsheet  # noqa: PLC0415 - as above

    # odfpy names in each file whatever names spaces had in those it wrote before.
    Element.namespaces.clear()
    book = OpenDocumentSpreadsheet()
    book.meta.addElement(Title(text=paper.title))
    book.meta.addElement(Language(text=paper.language))
    if paper.keyword:
        book.meta.addElement(Keyword(text=paper.keyword))
    set_look(book, paper.language)
    for number, sheet in enumerate(lay_out_sheets(paper)):
        _write_sheet(book, sheet, number)
    made = BytesIO()
    book.write(made)
    return date_entries(made.getvalue(), paper.stamp)


def _write_sheet(book: "OpenDocument", sheet: Sheet, number: int) -> None:
    from odf.table import Table, TableColumn, TableHeaderRows, TableRow  # noqa: PLC0415 - as above

    whole, styles = _add_widths(book, sheet, number)
    table = Table(name=sheet.name, stylename=PRINTED if whole <= _FITS_A_PAGE else PRINTED_WIDE)
    for style in styles:
        table.addElement(TableColumn(stylename=style))
    header = TableHeaderRows()
    table.addElement(header)
    for place, values in enumerate((sheet.columns, *sheet.rows)):
        row = TableRow()
        (table if place else header).addElement(row)
        for value in values:
            row.addElement(_make_cell(value, HEADING if place == 0 else ""))
    book.spreadsheet.addElement(table)


def _add_widths(book: "OpenDocument", sheet: Sheet, number: int) -> tuple[float, list[Any]]:
    """Add how wide each column is, and give how wide all of them are, with their styles."""
    from odf.style import Style, TableColumnProperties  # noqa: PLC0415 - as above

    widths = sheet.widths or (1.0,) * len(sheet.columns)
    wide = _COVER_WIDE if sheet.name == COVER else _ALL_WIDE
    # The narrowest is wide enough for a date, which a sheet does not show otherwise.
    whole = max(wide, _LEAST * sum(widths) / min(widths))
    styles = []
    for column, width in enumerate(widths):
        style = Style(name=f"wide-{number}-{column}", family="table-column")
        style.addElement(TableColumnProperties(columnwidth=f"{whole * width / sum(widths):.2f}cm"))
        book.automaticstyles.addElement(style)
        styles.append(style)
    return whole, styles


def _make_cell(value: Value, style: str) -> Any:  # noqa: ANN401 - an element of odfpy
    from odf.table import TableCell  # noqa: PLC0415 - as above
    from odf.text import P  # noqa: PLC0415 - as above

    styled = {"stylename": style} if style else {}
    match value:
        case AbsentCell(sign):
            cell, words = TableCell(valuetype="string", **styled), sign
        case date():
            cell, words = TableCell(valuetype="date", datevalue=value.isoformat(), **styled), say_cell(value)
        case int() | float() if math.isfinite(value):
            cell, words = TableCell(valuetype="float", value=repr(value), **styled), say_cell(value)
        case _:
            cell, words = TableCell(valuetype="string", **styled), str(value)
    for line in words.split("\n"):
        cell.addElement(P(text=line))
    return cell
