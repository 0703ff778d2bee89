"""What python-docx has no words for: languages, captions, header rows and pictures' words, in Word's XML."""

from typing import TYPE_CHECKING, Any

from scrutiny.publication import layout

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docx.document import Document
    from docx.text.paragraph import Paragraph as Written


def make_element(name: str, **attributes: str) -> Any:  # noqa: ANN401 - an element of lxml
    """Make an element of Word's own namespace."""
    from docx.oxml import OxmlElement  # noqa: PLC0415 - imported where a paper is made
    from docx.oxml.ns import qn  # noqa: PLC0415 - as above

    element = OxmlElement(f"w:{name}")
    for attribute, value in attributes.items():
        element.set(qn(f"w:{attribute}"), value)
    return element


def set_language(document: "Document", language: str) -> None:
    """Set the language in what every style rests on, and in Normal, so that no word is read as another's."""
    from docx.oxml.ns import qn  # noqa: PLC0415 - as above

    styles = document.styles.element
    defaults = _find_or_make(_find_or_make(styles, "docDefaults", first=True), "rPrDefault", first=True)
    for properties in (_find_or_make(defaults, "rPr"), document.styles["Normal"].element.get_or_add_rPr()):
        for held in properties.findall(qn("w:lang")):
            properties.remove(held)
        properties.append(make_element("lang", val=language, eastAsia=language))


def _find_or_make(parent: Any, name: str, *, first: bool = False) -> Any:  # noqa: ANN401 - elements of lxml
    from docx.oxml.ns import qn  # noqa: PLC0415 - as above

    found = parent.find(qn(f"w:{name}"))
    if found is None:
        found = make_element(name)
        parent.insert(0, found) if first else parent.append(found)
    return found


def add_head(document: "Document", words: str) -> None:
    """Put words at the head of every page, below what a council's own file has there."""
    from docx.shared import Pt, RGBColor  # noqa: PLC0415 - as above

    head = document.sections[0].header
    first = head.paragraphs[0] if head.paragraphs else head.add_paragraph()
    # A picture of the council's, too, stands in a paragraph without text.
    is_free = not first.text and not first._p.xpath(".//w:r")  # noqa: SLF001 - as above
    paragraph = first if is_free else head.add_paragraph()
    letters = paragraph.add_run(words).font
    letters.size, letters.color.rgb = Pt(10), RGBColor.from_string(layout.GREY)


def set_apart(paragraph: "Written") -> None:
    """Draw a dashed line around a paragraph, where somebody has yet to write."""
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - python-docx has no word for borders
    borders = make_element("pBdr")
    for side in ("top", "left", "bottom", "right", "between"):
        borders.append(make_element(side, val="dashed", sz="6", space="3", color=layout.RULE))
    properties.insert_element_before(
        borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl", "w:rPr", "w:sectPr"
    )


def add_page_numbers(document: "Document") -> None:
    """Put its number at the foot of each page."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415 - as above
    from docx.shared import Pt  # noqa: PLC0415 - as above

    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    paragraph.paragraph_format.space_after = Pt(0)
    number = paragraph.add_run()
    number.font.size = Pt(10)
    for kind in ("begin", "", "end"):
        part = make_element("fldChar", fldCharType=kind) if kind else make_element("instrText")
        part.text = None if kind else "PAGE"
        number._r.append(part)  # noqa: SLF001 - as above


def set_caption(table: Any, words: str) -> None:  # noqa: ANN401 - a table of python-docx
    """Give a table its caption, no style's look, and say that its first row and column are headings."""
    from docx.oxml.ns import qn  # noqa: PLC0415 - as above

    properties = table._tbl.tblPr  # noqa: SLF001 - python-docx has no word for these
    for name in ("tblStyle", "tblLook"):
        for held in properties.findall(qn(f"w:{name}")):
            properties.remove(held)
    look = {"firstRow": "1", "firstColumn": "1", "lastRow": "0", "lastColumn": "0", "noHBand": "1"}
    margins = make_element("tblCellMar")
    # Words begin where those of the page do.
    margins.append(make_element("left", w="0", type="dxa"))
    margins.append(make_element("right", w="100", type="dxa"))
    properties.append(margins)
    properties.append(make_element("tblLook", val="06A0", noVBand="1", **look))
    properties.append(make_element("tblCaption", val=words))


def mark_header_row(row: Any, *, is_header: bool, is_kept: bool) -> None:  # noqa: ANN401 - a row of python-docx
    """Keep a row on one page, and with the next where it is kept; a header is said again on each page."""
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no word for these
    properties.append(make_element("cantSplit"))
    if is_header:
        properties.append(make_element("tblHeader"))
    if is_header or is_kept:
        for cell in row.cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = True


def make_cell_plain(cell: Any, *, is_number: bool, is_header: bool) -> None:  # noqa: ANN401 - a cell of python-docx
    """Rule a cell off below, set its words close, and put a number to the right."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415 - as above

    form = cell.paragraphs[0].paragraph_format
    form.space_before = form.space_after = 0
    if is_number:
        form.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    rule = {"sz": "10" if is_header else "4", "color": layout.RULE if is_header else layout.FAINT}
    borders = make_element("tcBorders")
    borders.append(make_element("bottom", val="single", space="0", **rule))
    cell._tc.get_or_add_tcPr().append(borders)  # noqa: SLF001 - as above


def describe_picture(shape: Any, alternative: str) -> None:  # noqa: ANN401 - a shape of python-docx
    """Give a picture the words that are read out in its place."""
    shape._inline.docPr.set("descr", alternative)  # noqa: SLF001 - as above


def number_anew(document: "Document", paragraphs: "Iterable[Written]") -> None:
    """Count the points of a list from one, whatever lists there are before it."""
    style = document.styles["List Number"].element.pPr
    if style is None or style.numPr is None:
        return
    numbering = document.part.numbering_part.element
    kind = numbering.num_having_numId(style.numPr.numId.val).abstractNumId.val
    number = numbering.add_num(kind)
    number.add_lvlOverride(ilvl=0).add_startOverride(1)
    for paragraph in paragraphs:
        of_its_own = paragraph._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001 - as above
        of_its_own.get_or_add_ilvl().val = 0
        of_its_own.get_or_add_numId().val = number.numId
