"""Figures over time: the council in one strong line, its neighbours and England muted beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from scrutiny.analysis.run_charts import RunReading
from scrutiny.briefing import Briefing
from scrutiny.comparisons.values import Comparison
from scrutiny.evidence.council_evidence import ENGLAND
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator
from scrutiny.evidence.periods import find_period_end, say_period
from scrutiny.findings.runs import say_run
from scrutiny.findings.titles import say_title
from scrutiny.views.cells import show_value
from scrutiny.views.charts import Chart
from scrutiny.views.drawing import (
    ACCENT,
    INK,
    MUTED,
    Axis,
    Dots,
    Drawing,
    Frame,
    Label,
    Lean,
    Mark,
    Stroke,
    as_year,
)
from scrutiny.views.geometry import choose_ticks, measure, measure_widest, part
from scrutiny.views.indicators import show_neighbours
from scrutiny.views.provenance import say_sources
from scrutiny.views.tidy import TidyTable
from scrutiny.views.values import Cell, Prose, Stack, Table, View
from scrutiny.vocabulary import Area
from scrutiny.words.figures import say_number, say_roughly
from scrutiny.words.names import AREA_NAMES

FEWEST_POINTS = 3
_OWN_MEDIAN = "Own median"
# The sheet and its frame, in points. What is right of the frame holds the names of the lines.
_WIDTH, _HEIGHT, _TOP, _BOTTOM, _LEFT, _RIGHT = 298.0, 180.0, 172.0, 20.0, 43.0, 185.0
_SIZE, _GAP = 10, 4.0  # of letters, and between a line's end or an axis and its name
_APART = 14.0  # between the middles of two names, one below the other
_BESIDE = 0.3  # of a year, before the first point and after the last


@dataclass(frozen=True)
class Line:
    """One line of a chart: whose it is, its number and its cell in each period, and its look."""

    name: str
    numbers: tuple[float | None, ...]
    cells: tuple[Cell, ...]
    colour: str
    weight: float
    dashes: tuple[float, ...] = ()


def draw_trends(briefing: Briefing, area: str) -> View:
    """Draw the headline rates of one area over time, each as a chart with its figures in a table."""
    chosen = choose_trends(briefing, Area(area))
    if not chosen:
        return say_none_drawn(briefing, Area(area))
    return Stack(tuple(draw_trend(briefing, comparison) for comparison in chosen), is_gallery=True)


def choose_trends(briefing: Briefing, area: Area) -> list[Comparison]:
    """Choose what is drawn over time of one area: its headline rates with figures enough."""
    return [
        comparison
        for comparison in briefing.comparisons_in(area)
        if comparison.indicator.headline
        and not comparison.indicator.is_count
        and comparison.run.points >= FEWEST_POINTS
    ]


def say_none_drawn(briefing: Briefing, area: Area) -> Prose:
    """Say that too few figures of one area are published to be drawn over time."""
    name = AREA_NAMES[area].lower()
    return Prose(
        (f"Too few figures on {name} are published for {briefing.council.in_text} to draw over time.",)
    )


def draw_trend(briefing: Briefing, comparison: Comparison) -> Chart:
    """Draw one indicator over time, beside the median of the neighbours, England and its own median."""
    indicator = comparison.indicator
    series = briefing.evidence.series(indicator)
    lines = _lines(briefing, indicator, series)
    return Chart(
        title=say_title(briefing.council.name, comparison),
        drawing=_draw(series, lines, comparison.run.median),
        alternative=_alternative(lines, series, comparison.run),
        table=_table(lines, series, say_sources(briefing, _sources(briefing, indicator, series))),
        tidy=_tidy(indicator, series, lines),
        notes=(say_run(series, comparison.run),),
        is_published=True,
    )


def _draw(series: Sequence[Figure | Gap], lines: list[Line], own_median: float | None) -> Drawing:
    indicator = series[0].indicator
    years = [as_year(find_period_end(value.period, indicator.year_type)) for value in series]
    up = _scale_up(lines, indicator)
    left = max(_LEFT, measure_widest((name for _at, name in up.names), _SIZE) + 2 * _GAP)
    frame = Frame(left, _BOTTOM, _RIGHT, _TOP)
    across = Axis(min(years) - _BESIDE, max(years) + _BESIDE, tuple(_name_years(years, frame)))
    marks = [mark for line in lines for mark in _draw_line(years, line)]
    if own_median is not None:
        middle = (across.low, own_median), (across.high, own_median)
        marks.insert(0, Stroke(middle, ACCENT, 0.9, (1, 2)))
    names = _name_lines(across.high, up, lines, own_median)
    return Drawing(_WIDTH, _HEIGHT, frame, across, up, (*marks, *names))


def _lines(briefing: Briefing, indicator: Indicator, series: Sequence[Figure | Gap]) -> list[Line]:
    england = [briefing.evidence.at(indicator, value.period, ENGLAND) for value in series]
    return [
        _line("England", england, MUTED, 1.3),
        _neighbours_line(briefing, indicator, series),
        _line(briefing.council.name, series, ACCENT, 2.6),
    ]


def _line(name: str, values: Sequence[Figure | Gap], colour: str, weight: float) -> Line:
    numbers = tuple(value.value if isinstance(value, Figure) else None for value in values)
    return Line(name, numbers, tuple(show_value(value) for value in values), colour, weight)


def _neighbours_line(briefing: Briefing, indicator: Indicator, series: Sequence[Figure | Gap]) -> Line:
    theirs = [briefing.neighbourhoods.at(indicator, value.period) for value in series]
    return Line(
        "Neighbours’ median",
        tuple(neighbours.median for neighbours in theirs),
        tuple(show_neighbours(neighbours, indicator) for neighbours in theirs),
        MUTED,
        1.5,
        (4, 2),
    )


def _sources(briefing: Briefing, indicator: Indicator, series: Sequence[Figure | Gap]) -> Iterator[str]:
    for value in series:
        yield value.source
        yield briefing.evidence.at(indicator, value.period, ENGLAND).source
        yield from briefing.neighbourhoods.at(indicator, value.period).sources


def _draw_line(years: list[float], line: Line) -> Iterator[Mark]:
    # A gap has no height, so that the line breaks where it is.
    places = tuple(zip(years, line.numbers, strict=True))
    yield Stroke(places, line.colour, line.weight, line.dashes)
    yield Dots(places, line.colour, line.weight * 1.6)


def _scale_up(lines: list[Line], indicator: Indicator) -> Axis:
    shown = [value for line in lines for value in line.numbers if value is not None]
    top, bottom = max([*shown, 0]) * 1.12 or 1, min([*shown, 0]) * 1.12
    return Axis(
        bottom, top, tuple((tick, say_roughly(tick, indicator)) for tick in choose_ticks(bottom, top))
    )


def _name_years(years: list[float], frame: Frame) -> Iterator[tuple[float, str]]:
    """Name the first year, the last, and the middle one where there is room for it."""
    first, middle, last = years[0], years[len(years) // 2], years[-1]
    room = measure(str(int(middle)), _SIZE) + _GAP
    year = (frame.right - frame.left) / (last - first + 2 * _BESIDE)
    has_room = all((after - before) * year > room for before, after in pairwise((first, middle, last)))
    for at in (first, middle, last) if has_room else dict.fromkeys((first, last)):
        yield at, str(int(at))


def _name_lines(right: float, up: Axis, lines: list[Line], own_median: float | None) -> Iterator[Label]:
    """Name each line where it ends, parted where two names would touch; the council's own boldly."""
    council = lines[-1]
    ends = [(end, _shorten(line), line is council) for line in lines if (end := _find_end(line)) is not None]
    if own_median is not None:
        ends.append((own_median, _OWN_MEDIAN, False))
    ends.sort(key=lambda end: end[0])
    point = (up.high - up.low) / (_TOP - _BOTTOM)
    places = part([height for height, _name, _own in ends], _APART * point, up.low - point, up.high + point)
    for (_height, name, is_own), place in zip(ends, places, strict=True):
        colour = ACCENT if is_own or name == _OWN_MEDIAN else INK
        yield Label(name, (right, place), Lean.LEFT, (_GAP, 0), _SIZE, colour, is_bold=is_own)


def _find_end(line: Line) -> float | None:
    return next((number for number in reversed(line.numbers) if number is not None), None)


def _shorten(line: Line) -> str:
    """Give a name that has room beside its line; the title of the chart has it whole."""
    room = _WIDTH - _RIGHT - 2 * _GAP
    is_too_long = measure(line.name, _SIZE, is_bold=line.colour == ACCENT) > room
    return "This council" if is_too_long else line.name


def _alternative(lines: list[Line], series: Sequence[Figure | Gap], run: RunReading) -> str:
    indicator = series[0].indicator
    said = [f"Line chart from {_say(series[0])} to {_say(series[-1])}."]
    for line in reversed(lines):
        held = [
            (value, number) for value, number in zip(series, line.numbers, strict=True) if number is not None
        ]
        if not held:
            said.append(f"{line.name}: no figures.")
            continue
        (first, start), (last, end) = held[0], held[-1]
        said.append(
            f"{line.name}: {say_number(start, indicator)} ({_say(first)}), "
            f"{say_number(end, indicator)} ({_say(last)})."
        )
    if run.median is not None:
        said.append(f"A dotted line marks the council’s own median, {say_number(run.median, indicator)}.")
    return " ".join(said)


def _say(value: Figure | Gap) -> str:
    return say_period(value.period, value.indicator.year_type)


def _table(lines: list[Line], series: Sequence[Figure | Gap], sources: str) -> Table:
    council_first = list(reversed(lines))
    return Table(
        caption=series[0].indicator.name,
        columns=("Period", *(line.name for line in council_first)),
        rows=tuple(
            (Cell(_say(value)), *(line.cells[place] for line in council_first))
            for place, value in enumerate(series)
        ),
        notes=(sources,),
    )


def _tidy(indicator: Indicator, series: Sequence[Figure | Gap], lines: list[Line]) -> TidyTable:
    return TidyTable(
        ("council", "measure", "period", "figure", "unit"),
        tuple(
            (line.name, indicator.name, _say(value), number, indicator.unit)
            for line in reversed(lines)
            for value, number in zip(series, line.numbers, strict=True)
        ),
    )
