"""Figures over time: the council in one strong line, its neighbours and England muted beside it."""

from collections.abc import Iterator
from dataclasses import dataclass

from matplotlib.axes import Axes

from scrutiny.briefing import Briefing, Reading
from scrutiny.evidence.council_evidence import ENGLAND
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator
from scrutiny.evidence.periods import find_period_end, say_period
from scrutiny.views.cells import show_value
from scrutiny.views.drawing import ACCENT, INK, MUTED, as_svg, as_year, new_drawing
from scrutiny.views.indicators import show_neighbours
from scrutiny.views.provenance import say_sources
from scrutiny.views.values import Cell, Chart, Prose, Stack, Table, View
from scrutiny.vocabulary import Area
from scrutiny.words.figures import say_number, say_roughly, say_value
from scrutiny.words.names import AREA_NAMES

FEWEST_POINTS = 3
_LEAST_APART = 0.075  # of the height of a chart, so that the words at the ends of lines do not touch


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
        reading
        for reading in briefing.readings_in(Area(area))
        if reading.indicator.headline
        and not reading.indicator.is_count
        and _points(briefing, reading.indicator)
    ]
    if not chosen:
        name = AREA_NAMES[Area(area)].lower()
        return Prose(
            (f"Too few figures on {name} are published for {briefing.council.name} to draw over time.",)
        )
    return Stack(tuple(draw_trend(briefing, reading) for reading in chosen), is_gallery=True)


def _points(briefing: Briefing, indicator: Indicator) -> bool:
    figures = [value for value in briefing.evidence.series(indicator) if isinstance(value, Figure)]
    return len(figures) >= FEWEST_POINTS


def draw_trend(briefing: Briefing, reading: Reading) -> Chart:
    """Draw one indicator over time, beside the median of the neighbours and England."""
    indicator = reading.indicator
    series = briefing.evidence.series(indicator)
    lines = _lines(briefing, indicator, series)
    figure, axes = new_drawing(width=4.6, height=2.7)
    years = [as_year(find_period_end(value.period, indicator.year_type)) for value in series]
    for line in lines:
        _draw_line(axes, years, line)
    _finish(axes, years, lines, indicator)
    return Chart(
        title=_title(briefing, reading),
        svg=as_svg(figure),
        alternative=_alternative(lines, series),
        table=_table(lines, series, say_sources(briefing, _sources(briefing, indicator, series))),
    )


def _lines(briefing: Briefing, indicator: Indicator, series: list[Figure | Gap]) -> list[Line]:
    england = [briefing.evidence.at(indicator, value.period, ENGLAND) for value in series]
    return [
        _line("England", england, MUTED, 1.3),
        _neighbours_line(briefing, indicator, series),
        _line(briefing.council.name, series, ACCENT, 2.6),
    ]


def _line(name: str, values: list[Figure | Gap], colour: str, weight: float) -> Line:
    numbers = tuple(value.value if isinstance(value, Figure) else None for value in values)
    return Line(name, numbers, tuple(show_value(value) for value in values), colour, weight, "-")


def _neighbours_line(briefing: Briefing, indicator: Indicator, series: list[Figure | Gap]) -> Line:
    theirs = [briefing.neighbourhood(indicator, value.period) for value in series]
    return Line(
        "Neighbours’ median",
        tuple(one.median for one in theirs),
        tuple(show_neighbours(one, indicator) for one in theirs),
        MUTED,
        1.5,
        (0, (4, 2)),
    )


def _sources(briefing: Briefing, indicator: Indicator, series: list[Figure | Gap]) -> Iterator[str]:
    for value in series:
        yield value.source
        yield briefing.evidence.at(indicator, value.period, ENGLAND).source
        yield from briefing.neighbourhood(indicator, value.period).sources


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


def _finish(axes: Axes, years: list[float], lines: list[Line], indicator: Indicator) -> None:
    shown = [value for line in lines for value in line.numbers if value is not None]
    top, bottom = max([*shown, 0]) * 1.12 or 1, min([*shown, 0]) * 1.12
    axes.set_ylim(bottom, top)
    axes.set_xlim(min(years) - 0.3, max(years) + 0.3)
    ends = [years[0], years[len(years) // 2], years[-1]] if len(years) > 2 else years  # noqa: PLR2004 - two ends and a middle
    axes.set_xticks(ends, [str(int(year)) for year in ends])
    axes.yaxis.set_major_formatter(lambda value, _place: say_roughly(value, indicator))
    axes.locator_params(axis="y", nbins=5)
    _name_lines(axes, years, lines, top - bottom)


def _name_lines(axes: Axes, years: list[float], lines: list[Line], height: float) -> None:
    ends = [(line, _last(years, line)) for line in lines]
    placed = sorted(((line, end) for line, end in ends if end), key=lambda pair: pair[1][1])
    lowest = float("-inf")
    for line, (_year, value) in placed:
        lowest = max(value, lowest + height * _LEAST_APART)
        axes.annotate(
            line.name,
            (max(years) + 0.3, lowest),
            xytext=(4, 0),
            textcoords="offset points",
            va="center",
            color=line.colour if line.colour == ACCENT else INK,
            fontweight="bold" if line.colour == ACCENT else "normal",
            fontsize=8.5,
            annotation_clip=False,
        )


def _last(years: list[float], line: Line) -> tuple[float, float] | None:
    held = [(year, value) for year, value in zip(years, line.numbers, strict=True) if value is not None]
    return held[-1] if held else None


def _title(briefing: Briefing, reading: Reading) -> str:
    series = briefing.evidence.series(reading.indicator)
    held = [value for value in series if isinstance(value, Figure)]
    period = say_period(held[-1].period, reading.indicator.year_type)
    england = say_value(briefing.evidence.at(reading.indicator, held[-1].period, ENGLAND))
    since = "" if held[-1] is series[-1] else "; no figure since"
    own = f"{briefing.council.name} {say_value(held[-1])}"
    return f"{reading.indicator.name}: {own}, England {england} ({period}){since}"


def _alternative(lines: list[Line], series: list[Figure | Gap]) -> str:
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
    return " ".join(said)


def _say(value: Figure | Gap) -> str:
    return say_period(value.period, value.indicator.year_type)


def _table(lines: list[Line], series: list[Figure | Gap], sources: str) -> Table:
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
