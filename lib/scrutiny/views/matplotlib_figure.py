"""A drawing as an ordinary matplotlib figure, for who works on in JupyterLab."""

import io
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from scrutiny.views.drawing import (
    FAINT,
    FONTS,
    INK,
    MUTED,
    RULE_WIDTH,
    TICK,
    WHITE,
    Boxes,
    Dots,
    Drawing,
    Label,
    Mark,
    Stroke,
)
from scrutiny.views.geometry import LINE_HEIGHT

_POINTS = 72  # of an inch
_STYLE: dict[Any, Any] = {
    "font.family": list(FONTS),
    "axes.edgecolor": MUTED,
    "axes.linewidth": RULE_WIDTH,
    "axes.axisbelow": True,
    "grid.color": FAINT,
    "grid.linewidth": RULE_WIDTH,
    "xtick.color": INK,
    "ytick.color": INK,
    "xtick.major.size": TICK,
    "ytick.major.size": 0,
}


class ChartFigure(Figure):
    """A matplotlib figure that shows itself in JupyterLab, with pyplot or without."""

    def _repr_svg_(self) -> str:
        into = io.StringIO()
        self.savefig(into, format="svg")
        return into.getvalue()


def as_figure(drawing: Drawing) -> ChartFigure:
    """Give a drawing as a matplotlib figure of the same marks, with axes that can be worked on."""
    wide, tall, frame = drawing.width, drawing.height, drawing.frame
    with mpl.rc_context(_STYLE):
        figure = ChartFigure(figsize=(wide / _POINTS, tall / _POINTS))
        size = (frame.right - frame.left) / wide, (frame.top - frame.bottom) / tall
        axes = figure.add_axes((frame.left / wide, frame.bottom / tall, *size))
        axes.set_xlim(drawing.across.low, drawing.across.high)
        axes.set_ylim(drawing.up.low, drawing.up.high)
        axes.set_xticks(*_split(drawing.across.names))
        axes.set_yticks(*_split(drawing.up.names))
        axes.tick_params(labelsize=drawing.names_size)
        axes.grid(visible=drawing.is_ruled, axis="y")
        axes.spines[["top", "right", "left"]].set_visible(False)
        axes.spines["bottom"].set_visible(drawing.is_ruled)
        for mark in drawing.marks:
            _add(mark, axes)
    return figure


def _split(names: tuple[tuple[float, str], ...]) -> tuple[list[float], list[str]]:
    return [at for at, _name in names], [name for _at, name in names]


def _spread(places: tuple[tuple[float, float | None], ...]) -> tuple[list[float], list[float]]:
    # A gap is no number, so that the line breaks where it is.
    heights = [float("nan") if up is None else up for _across, up in places]
    return [across for across, _up in places], heights


def _add(mark: Mark, axes: Axes) -> None:
    match mark:
        case Stroke():
            _add_stroke(mark, axes)
        case Dots():
            _add_dots(mark, axes)
        case Boxes():
            _add_boxes(mark, axes)
        case Label():
            _add_label(mark, axes)


def _add_stroke(mark: Stroke, axes: Axes) -> None:
    dashes = (0, mark.dashes) if mark.dashes else "-"
    axes.plot(
        *_spread(mark.places),
        color=mark.colour,
        linewidth=mark.width,
        linestyle=dashes,
        solid_capstyle="butt",
        clip_on=False,
    )


def _add_dots(mark: Dots, axes: Axes) -> None:
    axes.plot(
        *_spread(mark.drawn),
        linestyle="none",
        marker=mark.shape.value,
        markersize=mark.size,
        markeredgewidth=1,
        markeredgecolor=mark.colour,
        markerfacecolor=WHITE if mark.is_hollow else mark.colour,
        clip_on=False,
    )


def _add_boxes(mark: Boxes, axes: Axes) -> None:
    for left, bottom, right, top in mark.sides:
        box = Rectangle((left, bottom), right - left, top - bottom, facecolor=mark.fill, edgecolor=mark.edge)
        box.set(linewidth=mark.width, clip_on=False)
        axes.add_patch(box)


def _add_label(mark: Label, axes: Axes) -> None:
    axes.annotate(
        mark.words,
        mark.at,
        xytext=mark.moved,
        textcoords="offset points",
        ha=mark.lean.value,
        va="center",
        fontsize=mark.size,
        fontweight="bold" if mark.is_bold else "normal",
        color=mark.colour,
        linespacing=LINE_HEIGHT,
        annotation_clip=False,
    )
