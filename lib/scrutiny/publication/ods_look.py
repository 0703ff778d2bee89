"""The look of an OpenDocument book: cells that break their lines, bold headings, and pages on their side."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from odf.opendocument import OpenDocument

HEADING, PRINTED, PRINTED_WIDE = "heading", "printed", "printed-wide"
_CELL, _SIDE = "Default", "10mm"


def set_look(book: "OpenDocument", language: str) -> None:
    """Set the language of a book, how its cells look, and how its sheets are printed."""
    from odf.style import Style, TableCellProperties, TextProperties  # noqa: PLC0415 - as in the maker

    spoken, _, country = language.partition("-")
    cell = Style(name=_CELL, family="table-cell")
    cell.addElement(TableCellProperties(wrapoption="wrap", verticalalign="top"))
    cell.addElement(TextProperties(language=spoken, country=country, fontfamily="Arial", fontsize="11pt"))
    book.styles.addElement(cell)
    heading = Style(name=HEADING, family="table-cell", parentstylename=_CELL)
    heading.addElement(TextProperties(fontweight="bold"))
    book.automaticstyles.addElement(heading)
    _lay_out_pages(book, PRINTED, fits=True)
    _lay_out_pages(book, PRINTED_WIDE, fits=False)


def _lay_out_pages(book: "OpenDocument", name: str, *, fits: bool) -> None:
    """Have sheets of a style printed on A4 on its side and, where they fit, as wide as the page."""
    from odf.namespaces import STYLENS  # noqa: PLC0415 - as above
    from odf.style import MasterPage, PageLayout, PageLayoutProperties, Style  # noqa: PLC0415 - as above

    layout = PageLayout(name=f"{name}-layout")
    properties = PageLayoutProperties(
        pagewidth="297mm", pageheight="210mm", printorientation="landscape", margin=_SIDE
    )
    if fits:
        for side, pages in (("scale-to-X", "1"), ("scale-to-Y", "0")):
            properties.setAttrNS(STYLENS, side, pages)
    layout.addElement(properties)
    book.automaticstyles.addElement(layout)
    page = MasterPage(name=f"{name}-page", pagelayoutname=layout)
    book.masterstyles.addElement(page)
    book.automaticstyles.addElement(Style(name=name, family="table", masterpagename=page))
