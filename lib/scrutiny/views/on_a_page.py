"""The council on a page: every indicator against the range of its neighbours, area by area."""

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from scrutiny.briefing import Briefing
from scrutiny.comparisons.values import Comparison
from scrutiny.evidence.figures import Gap
from scrutiny.evidence.indicators import Indicator
from scrutiny.views.cells import show_value
from scrutiny.views.charts import Chart
from scrutiny.views.drawing import (
    ACCENT,
    MUTED,
    PALE,
    Axis,
    Boxes,
    Drawing,
    Frame,
    Label,
    Lean,
    Mark,
    Place,
    Stroke,
)
from scrutiny.views.indicators import show_neighbours
from scrutiny.views.provenance import say_sources
from scrutiny.views.tidy import TidyTable
from scrutiny.views.values import Cell, Prose, Stack, Table, View
from scrutiny.vocabulary import Area
from scrutiny.words.figures import say_covered, say_number, say_value
from scrutiny.words.names import AREA_NAMES

_MOST_ROWS = 10  # of one chart, so that it is drawn quickly and two fit on a sheet
# In points: the sheet, what is left of the ranges, the row of an indicator, and what is above and below them.
_WIDTH, _LEFT, _ROW, _HEAD, _FOOT = 605.0, 242.0, 27.4, 23.0, 3.6
_SIZE = 9  # of letters
_LONGEST = 46  # letters of one line of a name
_OWN, _LOWEST, _HIGHEST = -0.25, -0.03, 1.03  # where the columns of numbers stand; the ranges run from 0 to 1
_ACROSS = Axis(-0.48, 1.22)


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
    ranges = [row for comparison in comparisons if (row := place_range(comparison))]
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
        drawing=_draw(ranges),
        alternative=" ".join(_say(briefing, row) for row in ranges),
        table=_table(briefing, part, ranges),
        tidy=_tidy(briefing, ranges),
        is_published=True,
        is_wide=True,
    )


def _title(briefing: Briefing, part: str, ranges: tuple[Range, ...]) -> str:
    rows = [row.comparison for row in ranges]
    above = sum(row.neighbours_below == row.neighbours.present for row in rows)
    below = sum(row.neighbours_above == row.neighbours.present for row in rows)
    return (
        f"{part}: of these {len(ranges)} figures, {briefing.council.in_text} is higher than every "
        f"neighbour on {above} and lower than every neighbour on {below}"
    )


def _draw(ranges: tuple[Range, ...]) -> Drawing:
    rows = ranges[::-1]
    high = _ROW * len(rows) + _FOOT
    names = tuple((at, _say_name(row.comparison.indicator)) for at, row in enumerate(rows))
    up = Axis(-0.5, len(rows) - 0.5, names)
    frame = Frame(_LEFT, _FOOT, _WIDTH - 3, high)
    marks = (*_draw_ranges(rows), *_write_numbers(rows))
    return Drawing(_WIDTH, high + _HEAD, frame, _ACROSS, up, marks, _SIZE, is_ruled=False)


def _draw_ranges(rows: tuple[Range, ...]) -> Iterator[Mark]:
    """Draw in each row the range of the neighbours, their median in it, and the council."""
    sides = tuple((row.lowest, at - 0.18, row.highest, at + 0.18) for at, row in enumerate(rows))
    yield Boxes(sides, PALE, MUTED, 0.8)
    yield Stroke(_stand([row.median for row in rows], half=0.18), MUTED, 2.0)
    yield Stroke(_stand([row.own for row in rows], half=0.38), ACCENT, 4.5)


def _say_name(indicator: Indicator) -> str:
    """Say the name of an indicator on lines short enough for its row, with the apostrophes of a page."""
    return textwrap.fill(indicator.name.replace("'", "’"), _LONGEST)


def _stand(across: list[float], half: float) -> tuple[Place, ...]:
    """Give the ends of a short upright line in each row, one line after the other."""
    return tuple(
        place for row, at in enumerate(across) for place in ((at, row - half), (at, row + half), (at, None))
    )


def _write_numbers(rows: tuple[Range, ...]) -> Iterator[Mark]:
    """Write the numbers of each row in three columns, under their names: the council's own, and the range."""
    named = ("Council", "Lowest", "Highest")
    written = [(say_value(row.comparison.council), *_say_ends(row.comparison)) for row in rows]
    for place, (own, lowest, highest) in [*enumerate(written), (len(rows) - 0.35, named)]:
        yield Label(own, (_OWN, place), Lean.RIGHT, size=_SIZE, colour=ACCENT, is_bold=True)
        yield Label(lowest, (_LOWEST, place), Lean.RIGHT, size=_SIZE)
        yield Label(highest, (_HIGHEST, place), Lean.LEFT, size=_SIZE)


def _say_ends(comparison: Comparison) -> tuple[str, str]:
    theirs, indicator = comparison.neighbours, comparison.indicator
    return say_number(theirs.lowest or 0.0, indicator), say_number(theirs.highest or 0.0, indicator)


def _say(briefing: Briefing, row: Range) -> str:
    comparison = row.comparison
    lowest, highest = _say_ends(comparison)
    median = say_number(comparison.neighbours.median or 0.0, comparison.indicator)
    return (
        f"{comparison.indicator.name}: {briefing.council.name} {say_value(comparison.council)}, "
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
