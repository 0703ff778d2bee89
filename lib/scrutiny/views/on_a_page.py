"""The council on a page: every indicator against the range of its neighbours, area by area."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure as Drawing

from scrutiny.briefing import Briefing
from scrutiny.comparisons.values import Comparison
from scrutiny.evidence.figures import Gap
from scrutiny.evidence.indicators import Indicator
from scrutiny.views.cells import show_value
from scrutiny.views.charts import Chart
from scrutiny.views.drawing import ACCENT, INK, MUTED, PALE, new_drawing
from scrutiny.views.indicators import show_neighbours
from scrutiny.views.provenance import say_sources
from scrutiny.views.tidy import TidyTable
from scrutiny.views.values import Cell, Prose, Stack, Table, View
from scrutiny.vocabulary import Area
from scrutiny.words.figures import say_covered, say_number, say_value
from scrutiny.words.names import AREA_NAMES

_MOST_ROWS = 10  # of one chart, so that it is drawn quickly and two fit on a sheet
_ROW, _HEAD = 0.38, 0.32  # inches: of one indicator, and of the names above the columns of numbers
_LONGEST = 46  # letters of one line of a name
_OWN, _LOWEST, _HIGHEST = -0.25, -0.02, 1.02  # where the columns of numbers stand; the ranges run from 0 to 1


@dataclass(frozen=True)
class Range:
    """One indicator's row: where the neighbours lie, and where the council does, from 0 to 1 across."""

    comparison: Comparison
    lowest: float
    median: float
    highest: float
    own: float


def draw_on_a_page(briefing: Briefing, area: str) -> View:
    """Draw every indicator of one area against the range of the neighbours, a row each."""
    comparisons = briefing.comparisons_in(Area(area))
    ranges = [row for one in comparisons if (row := place_range(one))]
    if not ranges:
        name = AREA_NAMES[Area(area)].lower()
        return Prose(
            (f"No figure on {name} can be set beside the neighbours of {briefing.council.in_text}.",)
        )
    parts = [tuple(ranges[start : start + _MOST_ROWS]) for start in range(0, len(ranges), _MOST_ROWS)]
    names = [_name_part(Area(area), number, len(parts)) for number in range(1, len(parts) + 1)]
    return Stack(tuple(_chart(briefing, *part) for part in zip(names, parts, strict=True)))


def _name_part(area: Area, number: int, of: int) -> str:
    return AREA_NAMES[area] if of == 1 else f"{AREA_NAMES[area]}, {number} of {of}"


def place_range(comparison: Comparison) -> Range | None:
    """Place a comparison on a scale of its own; nothing where council or neighbours have no figure."""
    own, theirs = comparison.council, comparison.neighbours
    if isinstance(own, Gap) or comparison.indicator.is_count:
        return None
    if theirs.lowest is None or theirs.median is None or theirs.highest is None:
        return None
    ends = (theirs.lowest, theirs.median, theirs.highest, own.value)
    least, span = min(ends), (max(ends) - min(ends)) or 1.0
    return Range(comparison, *((end - least) / span for end in ends))


def _chart(briefing: Briefing, part: str, ranges: tuple[Range, ...]) -> Chart:
    return Chart(
        title=_title(briefing, part, ranges),
        drawing=lambda: _draw(ranges),
        alternative=" ".join(_say(briefing, row) for row in ranges),
        table=_table(briefing, part, ranges),
        tidy=_tidy(briefing, ranges),
        is_wide=True,
    )


def _title(briefing: Briefing, part: str, ranges: tuple[Range, ...]) -> str:
    rows = [row.comparison for row in ranges]
    above = sum(one.neighbours_below == one.neighbours.present for one in rows)
    below = sum(one.neighbours_above == one.neighbours.present for one in rows)
    return (
        f"{part}: of these {len(ranges)} figures, {briefing.council.in_text} is higher than every "
        f"neighbour on {above} and lower than every neighbour on {below}"
    )


def _draw(ranges: tuple[Range, ...]) -> Drawing:
    rows = ranges[::-1]
    height = _ROW * len(rows) + _HEAD
    ends = (0.05 / height, 1 - _HEAD / height)
    figure, axes = new_drawing(width=8.4, height=height, sides=(0.4, 0.995), ends=ends)
    places = range(len(rows))
    widths, starts = [row.highest - row.lowest for row in rows], [row.lowest for row in rows]
    axes.barh(places, widths, left=starts, height=0.36, color=PALE, edgecolor=MUTED, linewidth=0.8)
    _mark(axes, [row.median for row in rows], half=0.18, width=2.0, colour=MUTED)
    _mark(axes, [row.own for row in rows], half=0.38, width=4.5, colour=ACCENT)
    _write_numbers(axes, rows)
    axes.set_yticks(places, [_say_name(row.comparison.indicator) for row in rows])
    axes.set(xlim=(-0.48, 1.2), ylim=(-0.5, len(rows) - 0.5), xticks=[])
    axes.grid(visible=False)
    axes.spines["bottom"].set_visible(False)
    axes.tick_params(length=0, labelsize=9)
    return figure


def _say_name(indicator: Indicator) -> str:
    """Say the name of an indicator on lines short enough for its row, with the apostrophes of a page."""
    return textwrap.fill(indicator.name.replace("'", "’"), _LONGEST)


def _mark(axes: Axes, at: list[float], half: float, width: float, colour: str) -> None:
    places = range(len(at))
    lower, upper = [place - half for place in places], [place + half for place in places]
    axes.vlines(at, lower, upper, color=colour, linewidth=width)


def _write_numbers(axes: Axes, rows: tuple[Range, ...]) -> None:
    """Write the numbers of each row in three columns, under their names: the council's own, and the range."""
    plain: dict[str, Any] = {"va": "center", "fontsize": 9, "color": INK}
    strong: dict[str, Any] = plain | {"color": ACCENT, "fontweight": "bold"}
    for place, row in enumerate(rows):
        lowest, highest = _say_ends(row.comparison)
        axes.text(_OWN, place, say_value(row.comparison.council), ha="right", **strong)
        axes.text(_LOWEST, place, lowest, ha="right", **plain)
        axes.text(_HIGHEST, place, highest, ha="left", **plain)
    for at, words, side in (
        (_OWN, "Council", "right"),
        (_LOWEST, "Lowest", "right"),
        (_HIGHEST, "Highest", "left"),
    ):
        axes.text(at, len(rows) - 0.35, words, ha=side, **(strong if at == _OWN else plain))


def _say_ends(comparison: Comparison) -> tuple[str, str]:
    theirs, indicator = comparison.neighbours, comparison.indicator
    return say_number(theirs.lowest or 0.0, indicator), say_number(theirs.highest or 0.0, indicator)


def _say(briefing: Briefing, row: Range) -> str:
    one = row.comparison
    lowest, highest = _say_ends(one)
    median = say_number(one.neighbours.median or 0.0, one.indicator)
    return (
        f"{one.indicator.name}: {briefing.council.name} {say_value(one.council)}, "
        f"neighbours {lowest} to {highest}, median {median}."
    )


def _table(briefing: Briefing, part: str, ranges: tuple[Range, ...]) -> Table:
    return Table(
        caption=f"{part}: {briefing.council.in_text} against the range of its neighbours",
        columns=("Indicator", briefing.council.name, "Neighbours’ median", "Lowest", "Highest", "Period"),
        rows=tuple(_row(row.comparison) for row in ranges),
        notes=(say_sources(briefing, _sources(ranges)),),
    )


def _row(comparison: Comparison) -> tuple[Cell, ...]:
    indicator, theirs = comparison.indicator, comparison.neighbours
    return (
        Cell(indicator.name),
        show_value(comparison.council),
        show_neighbours(theirs, indicator),
        *(Cell(end, kind="figure") for end in _say_ends(comparison)),
        Cell(say_covered(comparison.council)),
    )


def _sources(ranges: tuple[Range, ...]) -> Iterator[str]:
    for row in ranges:
        yield row.comparison.council.source
        yield from row.comparison.neighbours.sources


def _tidy(briefing: Briefing, ranges: tuple[Range, ...]) -> TidyTable:
    rows = [
        (
            who,
            row.comparison.indicator.name,
            say_covered(row.comparison.council),
            number,
            row.comparison.indicator.unit,
        )
        for row in ranges
        for who, number in _lines(briefing, row.comparison)
    ]
    return TidyTable(("council", "measure", "period", "figure", "unit"), tuple(rows))


def _lines(briefing: Briefing, comparison: Comparison) -> Iterator[tuple[str, float | None]]:
    own, theirs = comparison.council, comparison.neighbours
    yield briefing.council.name, None if isinstance(own, Gap) else own.value
    yield "Neighbours’ median", theirs.median
    yield "Lowest neighbour", theirs.lowest
    yield "Highest neighbour", theirs.highest
