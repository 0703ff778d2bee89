"""A drawing as a picture for a slide or a message, as PNG: the same bytes for the same drawing."""

import io

from scrutiny.views.drawing import Drawing, Label

# Twice as fine as a screen once was, so that it stays sharp when it is enlarged.
_DOTS_AN_INCH = 192
# What a letter, and what a square point of the sheet, adds to a picture, in bytes, as measured.
_A_LETTER, _A_POINT = 99, 0.56


def as_png(drawing: Drawing) -> bytes:
    """Give a drawing as a picture on white."""
    from scrutiny.views.matplotlib_figure import as_figure  # noqa: PLC0415 - no page needs matplotlib's figures

    into = io.BytesIO()
    as_figure(drawing).savefig(into, format="png", dpi=_DOTS_AN_INCH, metadata={"Software": None})
    return into.getvalue()


def guess_size(drawing: Drawing) -> int:
    """Guess how many bytes the picture of a drawing has, from its letters and its sheet."""
    names = (name for axis in (drawing.across, drawing.up) for _at, name in axis.names)
    words = (mark.words for mark in drawing.marks if isinstance(mark, Label))
    letters = sum(len(said) for said in (*names, *words))
    return round(letters * _A_LETTER + drawing.width * drawing.height * _A_POINT)
