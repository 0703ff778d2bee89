"""Our own layout of a Word file: A4, the letters and spaces of every paper, none of Word's own look."""

from typing import TYPE_CHECKING, Any

from scrutiny.publication import layout
from scrutiny.publication.docx_parts import add_page_numbers, make_element
from scrutiny.publication.paper import Paper

if TYPE_CHECKING:
    from docx.document import Document

_HEADINGS = {1: layout.TITLE, 2: layout.HEADING, 3: 1.0, 4: 1.0}


def begin_in_our_layout(paper: Paper) -> "Document":
    """Begin a Word file in our own layout, in letters of the paper's size."""
    from docx import Document  # noqa: PLC0415 - imported where a paper is made

    document = Document()
    _lay_out_page(document)
    if paper.head:
        # What has words at the head of every page goes on over several.
        add_page_numbers(document)
    size = paper.points
    for name in ("Normal", "List Bullet", "List Number"):
        style = document.styles[name]
        _set_letters(style, size, layout.INK, is_bold=False)
        _set_spaces(style, 0, size * (layout.PARAGRAPH if name == "Normal" else layout.POINT))
    for level, scale in _HEADINGS.items():
        style = document.styles[f"Heading {level}"]
        _set_letters(style, size * scale, layout.BLUE, is_bold=True)
        above = 0 if level == 1 else size * layout.ABOVE_HEADING
        _set_spaces(style, above, size * layout.BELOW_HEADING)
        style.paragraph_format.keep_with_next = True
    return document


def _lay_out_page(document: "Document") -> None:
    from docx.shared import Mm  # noqa: PLC0415 - as above

    section = document.sections[0]
    section.page_width, section.page_height = Mm(layout.WIDE), Mm(layout.TALL)
    section.left_margin = section.right_margin = Mm(layout.SIDE)
    section.top_margin = section.bottom_margin = Mm(layout.END)
    section.header_distance = section.footer_distance = Mm(layout.END / 2)


def _set_letters(style: Any, size: float, colour: str, *, is_bold: bool) -> None:  # noqa: ANN401 - python-docx's
    from docx.shared import Pt, RGBColor  # noqa: PLC0415 - as above

    # A font named by the theme would be stronger than one named here.
    style.element.get_or_add_rPr()._remove_rFonts()  # noqa: SLF001 - python-docx has no word for it
    style.font.name = layout.FONT
    style.font.size, style.font.bold, style.font.italic = Pt(round(size * 2) / 2), is_bold, False
    style.font.color.rgb = RGBColor.from_string(colour)


def _set_spaces(style: Any, before: float, after: float) -> None:  # noqa: ANN401 - python-docx's
    from docx.oxml.ns import qn  # noqa: PLC0415 - as above
    from docx.shared import Pt  # noqa: PLC0415 - as above

    form = style.paragraph_format
    form.space_before, form.space_after = Pt(round(before, 1)), Pt(round(after, 1))
    form.line_spacing = 1.0
    properties = style.element.get_or_add_pPr()
    for held in properties.findall(qn("w:contextualSpacing")):
        properties.remove(held)
    properties.append(make_element("contextualSpacing", val="0"))
