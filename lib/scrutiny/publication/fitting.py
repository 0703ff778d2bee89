"""How tall a paper is in our layout, by the widths of its letters: whether it fits one side of A4."""

from scrutiny.publication import layout
from scrutiny.publication import paper as parts
from scrutiny.publication.lettering import count_lines
from scrutiny.publication.paper import Block, Paper, Table
from scrutiny.publication.showing import say_cell

# In ems of a page kept free, since no two programs break lines and space rows quite alike.
_KEPT_FREE = 0.5
# What a side of several is left short by on average: a heading, a row or a point goes to the next whole.
_LEFT_AT_END = 4.0
_WIDTH = layout.as_points(layout.WIDE - 2 * layout.SIDE)
_HEIGHT = layout.as_points(layout.TALL - 2 * layout.END)
_INDENT, _RULE = 1.3, 0.1  # of a point, and of the line below a row, in ems

_FIRST_BELOW_TITLE = 2
_USUAL_SIZE, _SHORT = 12, 1 / 3
_AFTER_LIST = layout.PARAGRAPH - layout.POINT


def fits_one_side(paper: Paper) -> bool:
    """Tell whether a paper fits one side of A4 in letters of its size."""
    return measure_height(paper) <= _HEIGHT - _KEPT_FREE * paper.points


def fits_sides(paper: Paper, sides: int) -> bool:
    """Tell whether a paper fits some sides of A4, where no line or row stands on two of them."""
    return measure_height(paper) <= sides * (_HEIGHT - _LEFT_AT_END * paper.points)


def is_short(table: Table) -> bool:
    """Tell whether a table, in letters of the usual size, is so short that it stands on one page whole."""
    return _measure_table(table, _USUAL_SIZE) <= _HEIGHT * _SHORT


def measure_height(paper: Paper) -> float:
    """Give how tall a paper is in points, set on pages without an end."""
    size = paper.points
    title = _measure(paper.title, size * layout.TITLE, layout.BELOW_HEADING, is_bold=True)
    # Nothing comes below the last.
    return title + sum(_measure_block(block, size) for block in paper.blocks) - size * layout.PARAGRAPH


def _measure(words: str, size: float, apart: float, *, indent: float = 0, is_bold: bool = False) -> float:
    """Give how tall words are with what keeps them apart from others, in ems."""
    lines = count_lines(words, size, _WIDTH - indent * size, is_bold=is_bold)
    return size * (lines * layout.LINE + apart)


def _measure_block(block: Block, size: float) -> float:
    match block:
        case parts.Heading(words, level):
            scale = layout.HEADING if level == _FIRST_BELOW_TITLE else 1
            return _measure(words, size * scale, layout.ABOVE_HEADING + layout.BELOW_HEADING, is_bold=True)
        case parts.Points(points):
            tall = sum(_measure(point, size, layout.POINT, indent=_INDENT) for point in points)
            return tall + size * _AFTER_LIST
        case parts.Terms(terms, are_close):
            return sum(_measure_term(*pair, size, are_close) for pair in terms) + size * _AFTER_LIST
        case Table():
            return _measure_table(block, size)
        case parts.Picture():
            return _HEIGHT
        case parts.Paragraph(words) | parts.Answer(words) | parts.ToComplete(what=words):
            return _measure(words, size, layout.PARAGRAPH)


def _measure_term(term: str, words: str, size: float, are_close: bool) -> float:  # noqa: FBT001 - of a block
    if are_close:
        return _measure(f"{term}: {words}", size, layout.POINT, is_bold=True)
    told = _measure(words, size, layout.POINT)
    return _measure(term, size, 0, is_bold=True) + told


def _measure_table(table: Table, size: float) -> float:
    widths = table.widths or (1.0,) * len(table.columns)
    gaps = layout.COLUMN_GAP * size * (len(widths) - 1)
    columns = [(_WIDTH - gaps) * width / sum(widths) for width in widths]
    rows = [(row, False) for row in table.rows]
    lines = 0.0
    for row, is_bold in ((table.columns, True), *rows):
        cells = zip(row, columns, strict=True)
        tallest = max(count_lines(say_cell(value), size, wide, is_bold=is_bold) for value, wide in cells)
        lines += tallest * layout.LINE + _RULE
    caption = _measure(table.caption, size, layout.ROW, is_bold=True)
    notes = sum(_measure(note, size, layout.PARAGRAPH) for note in table.notes)
    return caption + size * (lines + layout.PARAGRAPH) + notes
