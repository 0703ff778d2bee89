"""How charts are drawn: one look, no shared state, and the same bytes from the same figures."""

import io
from datetime import date
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure

# The Government Analysis Function's palette; the chosen council is the one strong colour.
ACCENT = "#12436D"
INK = "#222222"
MUTED = "#6B6B6B"
FAINT = "#D9D9D9"
PALE = "#C9D3DE"

_STYLE: dict[Any, Any] = {
    "font.family": ["DejaVu Sans", "sans-serif"],
    "font.size": 10,
    "axes.edgecolor": MUTED,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.spines.left": False,
    "axes.grid": True,
    "axes.grid.axis": "y",
    "axes.axisbelow": True,
    "grid.color": FAINT,
    "text.color": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "ytick.left": False,
}
# Without a salt the ids in a drawing are random; without a date it differs from day to day. Words stay
# words, in whatever plain fonts the reader has: a page of charts is a fifth of the size it would be.
# A page of forty charts need not say forty times what kind of file a chart is.
_NO_METADATA = dict.fromkeys(("Date", "Creator", "Type", "Format"))
_SVG: dict[Any, Any] = {"svg.hashsalt": "scrutiny", "svg.fonttype": "none"}


def new_drawing(
    width: float,
    height: float,
    sides: tuple[float, float] = (0.13, 0.66),
    ends: tuple[float, float] = (0.1, 0.96),
) -> tuple[Figure, Axes]:
    """Open a drawing of a size in inches, in the house's style, that no other drawing shares.

    ``sides`` and ``ends`` are where the axes begin and end, as shares of the width and the height: fixed,
    because to find them anew for each drawing takes as long as to draw it.
    """
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(width, height))
        figure.subplots_adjust(left=sides[0], right=sides[1], bottom=ends[0], top=ends[1])
        return figure, figure.add_subplot()


def as_svg(figure: Figure) -> bytes:
    """Give a drawing as SVG: the same bytes for the same drawing, on any day."""
    into = io.BytesIO()
    with mpl.rc_context(_SVG):
        figure.savefig(into, format="svg", metadata=_NO_METADATA, transparent=True)
    return into.getvalue()


def as_year(day: date) -> float:
    """Give a date as a year and the part of it that has passed."""
    return day.year + (day.timetuple().tm_yday - 1) / 365.25
