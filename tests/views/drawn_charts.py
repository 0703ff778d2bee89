"""The charts that the tests look at: all that are drawn for a council, and what their pictures hold."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from xml.etree import ElementTree as ET

from scrutiny import views
from scrutiny.briefing import prepare_briefing
from scrutiny.local_figures.values import LocalSeries
from scrutiny.views.canvas import MIDDLE
from scrutiny.views.charts import Chart
from scrutiny.views.early_warning import draw_control_chart, draw_local_run_chart
from scrutiny.views.geometry import measure
from scrutiny.views.values import View
from scrutiny.vocabulary import Area

_ABOVE, _TALL = (
    0.75,
    0.95,
)  # of the size of letters: above their line, and from a capital's top to a comma's foot
_SVG = "{http://www.w3.org/2000/svg}"


def charts_in(view: View) -> Iterator[Chart]:
    if isinstance(view, Chart):
        yield view
    for inner in getattr(view, "views", ()):
        yield from charts_in(inner)


@cache
def charts_of(council: str) -> tuple[Chart, ...]:
    """Give every chart of published figures that is drawn for a council."""
    briefing = prepare_briefing(council, "The committee", "2025", "2026-11-23")
    areas = [draw(briefing, area) for area in Area for draw in (views.draw_trends, views.draw_on_a_page)]
    return tuple(chart for view in (views.draw_judgements(briefing), *areas) for chart in charts_in(view))


def draw_both(series: LocalSeries) -> list[Chart]:
    """Draw local figures in both of their ways."""
    return [draw_control_chart(series), draw_local_run_chart(series)]


@dataclass(frozen=True)
class Written:
    """Words on a picture, with the box they stand in: its left, top, right and bottom."""

    words: str
    box: tuple[float, float, float, float]
    at: tuple[float, float]
    style: str

    @property
    def middle(self) -> float:
        """How far down the middle of its capitals is."""
        size = (self.box[3] - self.box[1]) / _TALL
        return self.at[1] - MIDDLE * size

    def touches(self, other: "Written") -> bool:
        left, top, right, bottom = self.box
        other_left, other_top, other_right, other_bottom = other.box
        return left < other_right and other_left < right and top < other_bottom and other_top < bottom


@dataclass(frozen=True)
class Traced:
    """A path of a picture: its stretches, each a row of corners, and how it is drawn."""

    stretches: tuple[tuple[tuple[float, float], ...], ...]
    style: str

    @property
    def width(self) -> float:
        return float(_said(self.style, "stroke-width") or 1)

    @property
    def is_dots(self) -> bool:
        return "stroke-linecap:round" in self.style

    @property
    def corners(self) -> list[tuple[float, float]]:
        return [corner for stretch in self.stretches for corner in stretch]


class Picture:
    """What is on a chart's SVG, read back from its bytes alone."""

    def __init__(self, svg: bytes) -> None:
        root = ET.fromstring(svg)  # noqa: S314 - a drawing of ours
        self.width, self.height = (float(size) for size in root.attrib["viewBox"].split()[2:])
        rules = dict(re.findall(r"\.(s\d+)\{([^}]*)\}", "".join(root.itertext())))
        texts, paths = root.iter(f"{_SVG}text"), root.iter(f"{_SVG}path")
        self.words = [_read_words(text, rules[text.attrib["class"]]) for text in texts]
        self.paths = [
            Traced(tuple(_read_stretches(path.attrib["d"])), rules[path.attrib["class"]]) for path in paths
        ]

    def drawn_in(self, colour: str, *, dots: bool) -> list[Traced]:
        """Give the lines, or the dots, that are drawn in a colour."""
        wanted = f"stroke:{colour.lower()}"
        return [path for path in self.paths if wanted in path.style and path.is_dots is dots]


def _said(style: str, name: str) -> str:
    found = re.search(rf"(?:^|;){name}:([^;]*)", style)
    return found[1] if found else ""


def _read_stretches(d: str) -> Iterator[tuple[tuple[float, float], ...]]:
    for stretch in d.removesuffix("z").split("M")[1:]:
        pairs = [part.split() for part in stretch.replace("z", "").split("L")]
        yield tuple((float(across), float(down)) for across, down in pairs)


def _read_words(text: ET.Element, style: str) -> Written:
    size = float(_said(style, "font-size").removesuffix("px"))
    words = text.text or ""
    wide = measure(words, size, is_bold="font-weight:700" in style)
    across, down = float(text.attrib["x"]), float(text.attrib["y"])
    left = across - {"start": 0.0, "middle": wide / 2, "end": wide}[_said(style, "text-anchor")]
    box = (left, down - _ABOVE * size, left + wide, down + (_TALL - _ABOVE) * size)
    return Written(words, box, (across, down), style)
