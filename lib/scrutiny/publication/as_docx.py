"""A paper as a Word file, over the council's own or in our layout; all is in styles and real tables."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any

from scrutiny.publication import layout
from scrutiny.publication import paper as parts
from scrutiny.publication.docx_parts import (
    add_head,
    describe_picture,
    make_cell_plain,
    mark_header_row,
    number_anew,
    set_apart,
    set_caption,
    set_language,
)
from scrutiny.publication.docx_styles import begin_in_our_layout
from scrutiny.publication.fitting import is_short
from scrutiny.publication.house_files import HouseFile
from scrutiny.publication.paper import Block, Paper, Table
from scrutiny.publication.showing import say_cell
from scrutiny.publication.zipping import date_entries

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph as Written

_EMU = 12_700  # in a point


def make_docx(paper: Paper, house: HouseFile | None = None) -> bytes:
    """Write a paper as DOCX, over a council's own file where there is one."""
    document = (house and house.document) or begin_in_our_layout(paper)
    set_language(document, paper.language)
    _set_properties(document, paper)
    if paper.head:
        add_head(document, paper.head)
    document.add_heading(paper.title, 1)
    for number, block in enumerate(paper.blocks):
        follows = paper.blocks[number + 1 : number + 2]
        _write(document, block, follows)
    if paper.seal:
        _add_note(document, paper.seal)
    made = BytesIO()
    document.save(made)
    return date_entries(made.getvalue(), paper.stamp)


def _set_properties(document: "Document", paper: Paper) -> None:
    properties = document.core_properties
    properties.title, properties.author, properties.last_modified_by = paper.title, paper.council, ""
    properties.language, properties.revision = paper.language, 1
    properties.keywords = paper.keyword
    properties.comments = properties.subject = properties.category = ""
    properties.created = properties.modified = paper.stamp.replace(tzinfo=None)


def _write(document: "Document", block: Block, follows: Sequence[Block]) -> None:
    match block:
        case parts.Heading(words, level):
            _add_heading(document, words, level, follows)
        case parts.Paragraph(words, is_note):
            written = _add_note(document, words) if is_note else document.add_paragraph(words)
            # What leads to a list or a table stays on the page of its first line.
            written.paragraph_format.keep_with_next = _is_led_to(follows) or None
        case parts.Points(points, is_numbered):
            _add_points(document, points, "List Number" if is_numbered else "List Bullet")
        case Table():
            _add_table(document, block)
        case parts.Picture():
            _add_picture(document, block)
        case parts.Terms() | parts.Answer() | parts.ToComplete():
            _add_words(document, block)


def _add_words(document: "Document", block: parts.Terms | parts.Answer | parts.ToComplete) -> None:
    match block:
        case parts.Terms(terms, are_close):
            for term, words in terms:
                _add_term(document, term, words, ": " if are_close else "\n")
        case parts.Answer(words, author):
            _indent(document.add_paragraph(words))
            if author:
                _indent(_add_note(document, author))
        case parts.ToComplete():
            set_apart(document.add_paragraph(block.words))


def _add_heading(document: "Document", words: str, level: int, follows: Sequence[Block]) -> None:
    if _is_wide(follows):
        _turn(document, on_its_side=True)
    document.add_heading(words, level)


def _add_note(document: "Document", words: str) -> "Written":
    from docx.shared import RGBColor  # noqa: PLC0415 - imported where a paper is made

    note = document.add_paragraph()
    note.add_run(words).font.color.rgb = RGBColor.from_string(layout.GREY)
    return note


def _add_points(document: "Document", points: Iterable[str], style: str) -> None:
    written = [document.add_paragraph(point, style=style) for point in points]
    for paragraph in written:
        paragraph.paragraph_format.keep_together = True
    # No page holds the last point alone.
    for paragraph in written[-2:-1]:
        paragraph.paragraph_format.keep_with_next = True
    if style == "List Number":
        number_anew(document, written)


def _add_term(document: "Document", term: str, words: str, between: str) -> None:
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.keep_together = True
    paragraph.add_run(f"{term}{between}").bold = True
    paragraph.add_run(words)


def _indent(paragraph: "Written") -> None:
    from docx.shared import Pt  # noqa: PLC0415 - as above

    paragraph.paragraph_format.left_indent = Pt(18)


def _add_picture(document: "Document", picture: parts.Picture) -> None:
    from docx.shared import Emu  # noqa: PLC0415 - as above

    _add_caption(document, picture.caption)
    room = _find_room(document)
    shape = document.add_picture(BytesIO(picture.png))
    if shape.width > room:
        shape.width, shape.height = Emu(room), Emu(round(shape.height * room / shape.width))
    describe_picture(shape, picture.alternative)


def _add_caption(document: "Document", words: str) -> None:
    caption = document.add_paragraph()
    caption.add_run(words).bold = True
    caption.paragraph_format.keep_with_next = True


def _find_size(document: "Document") -> tuple[int, int]:
    """Find how wide and tall pages are here; A4 where a council's file does not say."""
    section = document.sections[-1]
    wide, tall = (round(layout.as_points(side) * _EMU) for side in (layout.WIDE, layout.TALL))
    return section.page_width or wide, section.page_height or tall


def _find_room(document: "Document") -> int:
    """Find how wide the words of a page may be here."""
    section = document.sections[-1]
    return _find_size(document)[0] - (section.left_margin or 0) - (section.right_margin or 0)


def _is_wide(blocks: Sequence[Block]) -> bool:
    return any(isinstance(block, Table) and len(block.columns) > layout.MOST_UPRIGHT for block in blocks)


def _is_led_to(blocks: Sequence[Block]) -> bool:
    return any(isinstance(block, Table | parts.Points | parts.Terms) for block in blocks)


def _turn(document: "Document", *, on_its_side: bool) -> None:
    """Begin a page that lies on its side, or one that stands; nothing where it does already."""
    from docx.enum.section import WD_ORIENT, WD_SECTION  # noqa: PLC0415 - as above
    from docx.shared import Emu  # noqa: PLC0415 - as above

    wide, tall = _find_size(document)
    if (wide > tall) is on_its_side:
        return
    turned = document.add_section(WD_SECTION.NEW_PAGE)
    turned.page_height, turned.page_width = Emu(wide), Emu(tall)
    turned.orientation = WD_ORIENT.LANDSCAPE if on_its_side else WD_ORIENT.PORTRAIT


def _add_table(document: "Document", table: Table) -> None:
    is_wide = _is_wide((table,))
    if is_wide:
        _turn(document, on_its_side=True)
    _add_caption(document, table.caption)
    grid = document.add_table(len(table.rows) + 1, len(table.columns))
    set_caption(grid, table.caption)
    _set_widths(document, grid, table)
    rows, is_kept = (table.columns, *table.rows), is_short(table)
    for number, (written, row) in enumerate(zip(grid.rows, rows, strict=True)):
        for column, (cell, value) in enumerate(zip(written.cells, row, strict=True)):
            cell.paragraphs[0].add_run(say_cell(value)).bold = number == 0
            make_cell_plain(cell, is_number=table.has_numbers(column), is_header=number == 0)
        mark_header_row(written, is_header=number == 0, is_kept=is_kept and number < len(table.rows))
    if not table.notes:
        _part_from_what_follows(document)
    for note in table.notes:
        _add_note(document, note)
    if is_wide:
        _turn(document, on_its_side=False)


def _part_from_what_follows(document: "Document") -> None:
    """Keep a table apart from what follows, which Word would join to it if it were another."""
    from docx.shared import Pt  # noqa: PLC0415 - as above

    form = document.add_paragraph().paragraph_format
    form.space_after, form.line_spacing = Pt(0), Pt(4)


def _set_widths(document: "Document", grid: Any, table: Table) -> None:  # noqa: ANN401 - a table of python-docx
    room = _find_room(document)
    widths = table.widths or (1.0,) * len(table.columns)
    grid.autofit = False
    for column, width in zip(grid.columns, widths, strict=True):
        column.width = round(room * width / sum(widths) / _EMU) * _EMU
        for cell in column.cells:
            cell.width = column.width
