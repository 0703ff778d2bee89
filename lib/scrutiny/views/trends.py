"""Figures over time: the council in one strong line, its neighbours and England muted beside it."""

from dataclasses import dataclass

import pandas as pd
from matplotlib.axes import Axes

from scrutiny.analysis.peers import summarise_neighbours
from scrutiny.briefing import Briefing, Reading
from scrutiny.evidence.council_evidence import ENGLAND
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator
from scrutiny.evidence.periods import find_period_end, say_period
from scrutiny.views.drawing import ACCENT, INK, MUTED, as_svg, as_year, new_drawing
from scrutiny.views.provenance import say_sources
from scrutiny.views.values import Cell, Chart, Prose, Stack, Table, View
from scrutiny.views.words import AREA_NAMES, say_number, say_roughly, say_value, show_value
from scrutiny.vocabulary import Area

FEWEST_POINTS = 3
_LEAST_APART = 0.075  # of the height of a chart, so that the words at the ends of lines do not touch


@dataclass(frozen=True)
class Line:
    """One line of a chart: whose it is, its number in each period (none where there is a gap), its look."""

    name: str
    numbers: tuple[float | None, ...]
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
        table=_table(lines, series, say_sources(briefing, series)),
    )


def _lines(briefing: Briefing, indicator: Indicator, series: list[Figure | Gap]) -> list[Line]:
    periods = [value.period for value in series]
    england = (briefing.evidence.at(indicator, period, ENGLAND) for period in periods)
    return [
        Line("England", tuple(_number(value) for value in england), MUTED, 1.3, "-"),
        Line("Neighbours’ median", _medians(briefing, indicator, periods), MUTED, 1.5, (0, (4, 2))),
        Line(briefing.council.name, tuple(_number(value) for value in series), ACCENT, 2.6, "-"),
    ]


def _number(value: Figure | Gap) -> float | None:
    return value.value if isinstance(value, Figure) else None


def _medians(briefing: Briefing, indicator: Indicator, periods: list[str]) -> tuple[float | None, ...]:
    figures = briefing.evidence.figures
    names = [one.neighbour for one in briefing.evidence.neighbours]
    summary = summarise_neighbours(figures[figures["measure"].eq(indicator.id)], names)
    medians = summary.set_index("period")["median"].reindex(periods)
    return tuple(None if pd.isna(value) else float(value) for value in medians)


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
    held = [value for value in briefing.evidence.series(reading.indicator) if isinstance(value, Figure)]
    period = say_period(held[-1].period, reading.indicator.year_type)
    england = say_value(briefing.evidence.at(reading.indicator, held[-1].period, ENGLAND))
    own = f"{briefing.council.name} {say_value(held[-1])}"
    return f"{reading.indicator.name}: {own}, England {england} ({period})"


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
            f"{line.name}: {say_number(start, indicator)} in {_say(first)}, "
            f"{say_number(end, indicator)} in {_say(last)}."
        )
    return " ".join(said)


def _say(value: Figure | Gap) -> str:
    return say_period(value.period, value.indicator.year_type)


def _table(lines: list[Line], series: list[Figure | Gap], sources: str) -> Table:
    indicator = series[0].indicator
    england, median, _council = lines
    return Table(
        caption=indicator.name,
        columns=("Period", *(line.name for line in reversed(lines))),
        rows=tuple(
            (Cell(_say(value)), show_value(value), _cell(middle, indicator), _cell(national, indicator))
            for value, middle, national in zip(series, median.numbers, england.numbers, strict=True)
        ),
        notes=(sources,),
    )


def _cell(number: float | None, indicator: Indicator) -> Cell:
    return (
        Cell("Not published", kind="gap")
        if number is None
        else Cell(say_number(number, indicator), kind="figure")
    )
