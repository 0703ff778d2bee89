"""What a chart is made of: marks in the units of its figures, between two axes, on a sheet of points.

A drawing is a value. The picture on a page and the figure in JupyterLab are both made from it, so that they
cannot disagree. Lengths on the sheet are in points, a seventy-second of an inch.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

# The Government Analysis Function's palette; the chosen council is the one strong colour.
ACCENT = "#12436D"
INK = "#222222"
MUTED = "#6B6B6B"
FAINT = "#D9D9D9"
PALE = "#C9D3DE"
WHITE = "#FFFFFF"

FONTS = ("DejaVu Sans", "sans-serif")
# Of the grid, of the line below a chart, and of the marks on it.
RULE_WIDTH, TICK = 0.8, 3.5

Place = tuple[float, float | None]  # how far across and how high; no height where there is no figure


class Shape(StrEnum):
    """The shape of a dot: a flagged one is told by it, and never by colour alone."""

    ROUND = "o"
    UP = "^"
    DOWN = "v"


class Lean(StrEnum):
    """Which part of a label stands at its place."""

    LEFT = "left"
    MIDDLE = "center"
    RIGHT = "right"


@dataclass(frozen=True)
class Stroke:
    """A line through places, broken where one has no height; dashes are in widths of the line."""

    places: tuple[Place, ...]
    colour: str
    width: float
    dashes: tuple[float, ...] = ()


@dataclass(frozen=True)
class Dots:
    """Dots alike, one at each place that has a height."""

    places: tuple[Place, ...]
    colour: str
    size: float
    shape: Shape = Shape.ROUND
    is_hollow: bool = False

    @property
    def drawn(self) -> tuple[tuple[float, float], ...]:
        """Where there is a dot."""
        return tuple((across, up) for across, up in self.places if up is not None)


@dataclass(frozen=True)
class Boxes:
    """Boxes alike, each by its left, its bottom, its right and its top."""

    sides: tuple[tuple[float, float, float, float], ...]
    fill: str
    edge: str
    width: float


@dataclass(frozen=True)
class Label:
    """Words about a place, on one line or more, moved from it by some points across and up."""

    words: str
    at: tuple[float, float]
    lean: Lean = Lean.MIDDLE
    moved: tuple[float, float] = (0, 0)
    size: float = 10
    colour: str = INK
    is_bold: bool = False


Mark = Stroke | Dots | Boxes | Label


@dataclass(frozen=True)
class Axis:
    """From which number to which an axis goes, and the places that are named on it."""

    low: float
    high: float
    names: tuple[tuple[float, str], ...] = ()

    def spread(self, number: float, start: float, end: float) -> float:
        """Give where a number is where the axis goes from one place to another."""
        return start + (number - self.low) * (end - start) / (self.high - self.low)


@dataclass(frozen=True)
class Frame:
    """Where the axes stand on the sheet, in points from its left and from its bottom."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True)
class Drawing:
    """A sheet with a frame, what the axes of the frame are, and the marks in it, the lowest first.

    A ruled one has a line below it, a mark there for each place named, and a faint line at each height named.
    """

    width: float
    height: float
    frame: Frame
    across: Axis
    up: Axis
    marks: tuple[Mark, ...]
    names_size: float = 10
    is_ruled: bool = True

    def place(self, across: float, up: float) -> tuple[float, float]:
        """Give where on the sheet a place is."""
        frame = self.frame
        return (
            self.across.spread(across, frame.left, frame.right),
            self.up.spread(up, frame.bottom, frame.top),
        )


def as_year(day: date) -> float:
    """Give a date as a year and the part of it that has passed."""
    return day.year + (day.timetuple().tm_yday - 1) / 365.25
