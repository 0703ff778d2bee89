"""The one layout of every paper of ours: margins, and the spaces of a page in parts of its letters."""

# In millimetres, of A4.
WIDE, TALL = 210, 297
SIDE, END = 18, 13
# In ems: from line to line, below what, and above a heading.
LINE = 1.15
PARAGRAPH, POINT, ROW = 0.35, 0.25, 0.12
ABOVE_HEADING, BELOW_HEADING = 0.45, 0.2
TITLE, HEADING = 1.35, 1.1
INDENT = 1.1
COLUMN_GAP = 0.6
# More columns than these are turned on their side.
MOST_UPRIGHT = 5
INK, BLUE, GREY, RULE, FAINT = "161C22", "12436D", "3D3D3D", "5B6B79", "C3CDD6"
FONT = "Arial"


def as_json(spaces: float) -> dict[str, object]:
    """Give the layout as Typst is given it, with the spaces between parts in parts of what they are."""
    return {
        "side": SIDE,
        "end": END,
        "line": LINE,
        "paragraph": PARAGRAPH * spaces,
        "point": POINT * spaces,
        "row": ROW,
        "above_heading": ABOVE_HEADING * spaces,
        "below_heading": BELOW_HEADING,
        "title": TITLE,
        "heading": HEADING,
        "gap": COLUMN_GAP,
        "ink": INK,
        "blue": BLUE,
        "grey": GREY,
        "rule": RULE,
        "faint": FAINT,
    }


def as_points(millimetres: float) -> float:
    """Give a length in points."""
    return millimetres * 72 / 25.4
