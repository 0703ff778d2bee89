"""Figures over time: the council in one strong line, its neighbours and England muted beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from matplotlib.axes import Axes
from matplotlib.figure import Figure as Drawing

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
from scrutiny.views.drawing import ACCENT, INK, MUTED, as_year, new_drawing
from scrutiny.views.indicators import show_neighbours
from scrutiny.views.provenance import say_sources
from scrutiny.views.tidy import TidyTable
from scrutiny.views.values import Cell, Prose, Stack, Table, View
from scrutiny.vocabulary import Area
from scrutiny.words.figures import say_number, say_roughly
from scrutiny.words.names import AREA_NAMES

FEWEST_POINTS = 3
_OWN_MEDIAN = "Own median"
_LONGEST = 20  # letters of a name at the end of a line
_LEAST_APART = 0.09  # of the height of a chart, so that the words at the ends of lines do not touch


@dataclass(frozen=True)
class Line:
    """One line of a chart: whose it is, its number and its cell in each period, and its look."""

    name: str
    numbers: tuple[float | None, ...]
    cells: tuple[Cell, ...]
    colour: str
    weight: float
    dashes: str | tuple[int, tuple[int, int]]


def draw_trends(briefing: Briefing, area: str) -> View:
    """Draw the headline rates of one area over time, each as a chart with its figures in a table."""
    chosen = [
        one
        for one in briefing.comparisons_in(Area(area))
        if one.indicator.headline and not one.indicator.is_count and one.run.points >= FEWEST_POINTS
    ]
    if not chosen:
        name = AREA_NAMES[Area(area)].lower()
        return Prose(
            (f"Too few figures on {name} are published for {briefing.council.in_text} to draw over time.",)
        )
    return Stack(tuple(draw_trend(briefing, one) for one in chosen), is_gallery=True)


def draw_trend(briefing: Briefing, comparison: Comparison) -> Chart:
    """Draw one indicator over time, beside the median of the neighbours, England and its own median."""
    indicator = comparison.indicator
    series = briefing.evidence.series(indicator)
    lines = _lines(briefing, indicator, series)
    return Chart(
        title=say_title(briefing.council.name, comparison),
        drawing=lambda: _draw(series, lines, comparison.run.median),
        alternative=_alternative(lines, series, comparison.run),
        table=_table(lines, series, say_sources(briefing, _sources(briefing, indicator, series))),
        tidy=_tidy(indicator, series, lines),
        notes=(say_run(series, comparison.run),),
    )


def _draw(series: Sequence[Figure | Gap], lines: list[Line], own_median: float | None) -> Drawing:
    indicator = series[0].indicator
    figure, axes = new_drawing(width=4.6, height=2.7)
    years = [as_year(find_period_end(value.period, indicator.year_type)) for value in series]
    if own_median is not None:
        axes.axhline(own_median, color=ACCENT, linewidth=0.9, linestyle=(0, (1, 2)))
    for line in lines:
        _draw_line(axes, years, line)
    _finish(axes, years, lines, indicator, own_median)
    return figure


def _lines(briefing: Briefing, indicator: Indicator, series: Sequence[Figure | Gap]) -> list[Line]:
    england = [briefing.evidence.at(indicator, value.period, ENGLAND) for value in series]
    return [
        _line("England", england, MUTED, 1.3),
        _neighbours_line(briefing, indicator, series),
        _line(briefing.council.name, series, ACCENT, 2.6),
    ]


def _line(name: str, values: Sequence[Figure | Gap], colour: str, weight: float) -> Line:
    numbers = tuple(value.value if isinstance(value, Figure) else None for value in values)
    return Line(name, numbers, tuple(show_value(value) for value in values), colour, weight, "-")


def _neighbours_line(briefing: Briefing, indicator: Indicator, series: Sequence[Figure | Gap]) -> Line:
    theirs = [briefing.neighbourhoods.at(indicator, value.period) for value in series]
    return Line(
        "Neighbours’ median",
        tuple(one.median for one in theirs),
        tuple(show_neighbours(one, indicator) for one in theirs),
        MUTED,
        1.5,
        (0, (4, 2)),
    )


def _sources(briefing: Briefing, indicator: Indicator, series: Sequence[Figure | Gap]) -> Iterator[str]:
    for value in series:
        yield value.source
        yield briefing.evidence.at(indicator, value.period, ENGLAND).source
        yield from briefing.neighbourhoods.at(indicator, value.period).sources


def _draw_line(axes: Axes, years: list[float], line: Line) -> None:
    # A gap is no number, so that the line breaks where it is.
    values = [float("nan") if value is None else value for value in line.numbers]
    axes.plot(
        years,
        values,
        color=line.colour,
        linewidth=line.weight,
        linestyle=line.dashes,
        marker="o",
        markersize=line.weight * 1.6,
    )


def _finish(
    axes: Axes, years: list[float], lines: list[Line], indicator: Indicator, own_median: float | None
) -> None:
    shown = [value for line in lines for value in line.numbers if value is not None]
    top, bottom = max([*shown, 0]) * 1.12 or 1, min([*shown, 0]) * 1.12
    axes.set_ylim(bottom, top)
    axes.set_xlim(min(years) - 0.3, max(years) + 0.3)
    ends = [years[0], years[len(years) // 2], years[-1]] if len(years) > 2 else years  # noqa: PLR2004 - two ends and a middle
    axes.set_xticks(ends, [str(int(year)) for year in ends])
    axes.yaxis.set_major_formatter(lambda value, _place: say_roughly(value, indicator))
    axes.locator_params(axis="y", nbins=5)
    names = [*_list_ends(lines), *([] if own_median is None else [(_OWN_MEDIAN, own_median)])]
    _name_lines(axes, max(years) + 0.3, names, top - bottom, strong=_shorten(lines[-1].name))


def _list_ends(lines: list[Line]) -> Iterator[tuple[str, float]]:
    for line in lines:
        held = [number for number in line.numbers if number is not None]
        if held:
            yield _shorten(line.name), held[-1]


def _shorten(name: str) -> str:
    """Give a name that has room beside its line; the title of the chart has it whole."""
    return name if len(name) <= _LONGEST else "This council"


def _name_lines(axes: Axes, right: float, ends: list[tuple[str, float]], height: float, strong: str) -> None:
    """Write the name of each line where it ends, parted where two would touch."""
    ordered = sorted(ends, key=lambda end: end[1])
    places = part([value for _name, value in ordered], height * _LEAST_APART, axes.get_ylim()[1])
    for (name, _value), place in zip(ordered, places, strict=True):
        axes.annotate(
            name,
            (right, place),
            xytext=(4, 0),
            textcoords="offset points",
            va="center",
            color=ACCENT if name in {strong, _OWN_MEDIAN} else INK,
            fontweight="bold" if name == strong else "normal",
            fontsize=10,
            annotation_clip=False,
        )


def part(heights: list[float], apart: float, top: float) -> list[float]:
    """Part heights, the lowest first, so that none is nearer to the next than that, nor above the top."""
    raised = list(accumulate(heights, lambda below, height: max(height, below + apart)))
    return [
        min(height, top - apart * above)
        for above, height in zip(range(len(raised) - 1, -1, -1), raised, strict=True)
    ]


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
