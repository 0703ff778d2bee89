"""A drawing as SVG, drawn straight on matplotlib's own SVG renderer: the same bytes for the same drawing.

A matplotlib ``Figure`` with ``Axes`` takes tens of milliseconds to set up, and a page has forty drawings, so
the renderer is handed paths and words whose places are known already.
"""

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

import matplotlib as mpl
from matplotlib.backend_bases import GraphicsContextBase
from matplotlib.backends.backend_svg import RendererSVG
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import IdentityTransform

from scrutiny.views.drawing import (
    FAINT,
    FONTS,
    MUTED,
    RULE_WIDTH,
    TICK,
    WHITE,
    Boxes,
    Dots,
    Drawing,
    Label,
    Lean,
    Mark,
    Shape,
    Stroke,
)
from scrutiny.views.geometry import LINE_HEIGHT

_NO_METADATA = dict.fromkeys(("Date", "Creator", "Type", "Format"))
_AS_THEY_ARE = IdentityTransform()
_MOVE, _LINE, _CLOSE = (int(code) for code in (Path.MOVETO, Path.LINETO, Path.CLOSEPOLY))
MIDDLE = 0.365  # of the size of letters: how far the middle of a capital is above the line it stands on
_GAP = 4.0  # between an axis and its names, in points
_STYLED = re.compile(r'(<[^>]*) style="([^"]*)"')
# The family of fonts is said once for all words, and dashes begin at their beginning without its being said.
_SAID = re.compile(r"font-family: [^;]*; |stroke-dashoffset: 0; |(?<=[:;]) ")
_TURNED = re.compile(r'(<[^>]*) transform="rotate\(-?0 [^"]*"')
_PATH = re.compile(r'<path d="[^"]*"')
_SPACES = re.compile(r'(?<=[MLz]) | (?=[MLz"])')
_BETWEEN = re.compile(r">\n *<")
# Half a triangle's width and height on each side of its middle, from the corner it points with.
_TRIANGLE = ((0, 1), (-1, -1), (1, -1))


def as_svg(drawing: Drawing) -> bytes:
    """Give a drawing as SVG: the same bytes for the same drawing, on any day.

    Words stay words, in whatever plain fonts the reader has, and no id in it is random.
    """
    into = io.StringIO()
    with _words_as_words():
        canvas = _Canvas(drawing, into)
        for mark in (*_rule(drawing), *drawing.marks, *_name_axes(drawing)):
            canvas.draw(mark)
        canvas.finish()
    return _shorten(into.getvalue()).encode()


@contextmanager
def _words_as_words() -> Iterator[None]:
    """Set the one setting that the renderer reads: matplotlib's own way copies them all, twice a chart."""
    before = mpl.rcParams["svg.fonttype"]
    mpl.rcParams["svg.fonttype"] = "none"
    try:
        yield
    finally:
        mpl.rcParams["svg.fonttype"] = before


class _Canvas:
    """The renderer with the scales of one drawing, which turn the places of its marks into points."""

    def __init__(self, drawing: Drawing, into: io.StringIO) -> None:
        self._renderer = RendererSVG(drawing.width, drawing.height, into, metadata=_NO_METADATA)
        self._drawing = drawing
        self._text = Text()

    def finish(self) -> None:
        self._renderer.finalize()

    def _place(self, across: float, up: float) -> tuple[float, float]:
        """Give where a place is on the sheet, to a tenth of a point."""
        right, above = self._drawing.place(across, up)
        return round(right, 1), round(above, 1)

    def _draw(self, pen: GraphicsContextBase, path: Path, fill: str | None = None) -> None:
        self._renderer.draw_path(pen, path, _AS_THEY_ARE, fill and _read_colour(fill))

    def draw(self, mark: Mark) -> None:
        """Draw a mark, over those before it."""
        match mark:
            case Stroke():
                self._draw_stroke(mark)
            case Dots():
                self._draw_dots(mark)
            case Boxes():
                self._draw_boxes(mark)
            case Label():
                self._write(mark)

    def _draw_stroke(self, mark: Stroke) -> None:
        corners: list[tuple[float, float]] = []
        codes = []
        is_down = False
        for across, up in mark.places:
            if up is not None:
                corners.append(self._place(across, up))
                codes.append(_LINE if is_down else _MOVE)
            is_down = up is not None
        if corners:
            self._draw(_find_pen(mark.colour, mark.width, mark.dashes), Path(corners, codes))

    def _draw_dots(self, mark: Dots) -> None:
        places = [self._place(*place) for place in mark.drawn]
        if not places:
            return
        if mark.shape is not Shape.ROUND:
            self._draw_triangles(mark, places)
            return
        self._press(places, mark.colour, mark.size + 1)
        if mark.is_hollow:
            self._press(places, WHITE, mark.size - 1)

    def _press(self, places: list[tuple[float, float]], colour: str, size: float) -> None:
        """Press a round pen on each place: a line of no length with round ends is a dot, in few bytes."""
        doubled = [place for place in places for _ in range(2)]
        pen = _find_pen(colour, size, is_round=True)
        self._draw(pen, Path(doubled, [_MOVE, _LINE] * len(places)), colour)

    def _draw_triangles(self, mark: Dots, places: list[tuple[float, float]]) -> None:
        half = mark.size / 2
        way = half if mark.shape is Shape.UP else -half
        corners = [
            (across + half * side, up + way * end)
            for across, up in places
            for side, end in (*_TRIANGLE, _TRIANGLE[0])
        ]
        path = Path(corners, [_MOVE, _LINE, _LINE, _CLOSE] * len(places))
        self._draw(_find_pen(mark.colour, 1), path, WHITE if mark.is_hollow else mark.colour)

    def _draw_boxes(self, mark: Boxes) -> None:
        corners = []
        for left, bottom, right, top in mark.sides:
            (start, low), (end, high) = self._place(left, bottom), self._place(right, top)
            corners += [(start, low), (end, low), (end, high), (start, high), (start, low)]
        path = Path(corners, [_MOVE, _LINE, _LINE, _LINE, _CLOSE] * len(mark.sides))
        self._draw(_find_pen(mark.edge, mark.width), path, mark.fill)

    def _write(self, mark: Label) -> None:
        across, up = self._place(*mark.at)
        lines = mark.words.split("\n")
        pen, font = _find_pen(mark.colour, 1), _find_font(mark.size, is_bold=mark.is_bold)
        self._text.set_horizontalalignment(mark.lean.value)
        for place, words in enumerate(lines):
            below = LINE_HEIGHT * (place - (len(lines) - 1) / 2) + MIDDLE
            at = round(across + mark.moved[0], 1)
            down = round(self._drawing.height - up - mark.moved[1] + below * mark.size, 1)
            self._text.set_position((at, 0))
            self._renderer.draw_text(pen, at, down, words, font, 0, mtext=self._text)


@cache
def _find_pen(
    colour: str, width: float, dashes: tuple[float, ...] = (), *, is_round: bool = False
) -> GraphicsContextBase:
    pen = GraphicsContextBase()
    pen.set_foreground(colour)
    pen.set_linewidth(width)
    pen.set_capstyle("round" if is_round else "butt")
    if dashes:
        pen.set_dashes(0, [width * dash for dash in dashes])
    return pen


@cache
def _read_colour(colour: str) -> tuple[float, ...]:
    return mpl.colors.to_rgb(colour)


@cache
def _find_font(size: float, *, is_bold: bool) -> FontProperties:
    return FontProperties(family=list(FONTS), size=size, weight="bold" if is_bold else "normal")


def _rule(drawing: Drawing) -> Iterator[Mark]:
    """Give the faint lines of a ruled drawing, then the line below it and the marks on that."""
    if not drawing.is_ruled:
        return
    across, up, frame = drawing.across, drawing.up, drawing.frame
    faint = [((across.low, at), (across.high, at), (across.high, None)) for at, _name in up.names]
    yield Stroke(tuple(place for line in faint for place in line), FAINT, RULE_WIDTH)
    below = up.low - TICK * (up.high - up.low) / (frame.top - frame.bottom)
    ticks = [((at, up.low), (at, below), (at, None)) for at, _name in across.names]
    line = ((across.low, up.low), (across.high, up.low), (across.high, None))
    yield Stroke((*line, *(place for tick in ticks for place in tick)), MUTED, RULE_WIDTH)


def _name_axes(drawing: Drawing) -> Iterator[Label]:
    size = drawing.names_size
    for height, name in drawing.up.names:
        yield Label(name, (drawing.across.low, height), Lean.RIGHT, (-_GAP, 0), size)
    for across, name in drawing.across.names:
        lines = name.count("\n")
        below = TICK + _GAP / 2 + size * (1 + LINE_HEIGHT * lines) / 2
        yield Label(name, (across, drawing.up.low), Lean.MIDDLE, (0, -below), size)


def _shorten(svg: str) -> str:
    """Say each style once, as a class, and leave out what says nothing: a page has forty drawings."""
    classes: dict[str, str] = {}

    def name(tag: re.Match[str]) -> str:
        return f'{tag[1]} class="{classes.setdefault(tag[2], f"s{len(classes)}")}"'

    svg = _STYLED.sub(name, _TURNED.sub(r"\1", svg[svg.index("<svg") :]))
    svg = _PATH.sub(lambda path: _SPACES.sub("", path[0].replace("\n", "")), svg)
    rules = "".join(f".{named}{{{_SAID.sub('', style)}}}" for style, named in classes.items())
    family = f"text{{font-family:'{FONTS[0]}',{FONTS[1]}}}"
    return _BETWEEN.sub("><", svg).replace("</style>", f"{family}{rules}</style>", 1).strip()
