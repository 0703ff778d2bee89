"""How control charts and run charts are drawn: the line, its middle and limits, and what was flagged."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from scrutiny.local_figures.readings import LocalReading
from scrutiny.views.drawing import ACCENT, INK, MUTED, new_drawing
from scrutiny.vocabulary import Way
from scrutiny.words.local_figures import find_bounds, say_middle, say_on_axis

_WIDTH, _HEIGHT = 8.6, 3.1
_SIDES = (0.11, 0.82)  # of the width: what is left and right of the axes holds their numbers and names
_MOST_LABELS = 7
_MARKERS: dict[Way | None, str] = {Way.UP: "^", Way.DOWN: "v"}
_DASHED = (0, (4, 2))
_LEAST_APART = 0.07  # of the height of a chart, so that the words at the ends of lines do not touch


@dataclass(frozen=True)
class Level:
    """A level drawn across some of the points: its name, how high, from which place and to before which."""

    name: str
    height: float
    start: int
    stop: int
    dashes: str | tuple[int, tuple[int, int]] = "-"


def draw_points(reading: LocalReading) -> Figure:
    """Draw a series as a line, the levels it is read by, and its flagged points by shape and number."""
    figure, axes = new_drawing(_WIDTH, _HEIGHT, _SIDES)
    levels = _find_levels(reading)
    for level in levels:
        across = [level.start - 0.4, level.stop - 0.6]
        axes.plot(across, [level.height] * 2, color=MUTED, linewidth=1.2, linestyle=level.dashes)
    # A gap is no number, so that the line breaks where it is.
    heights = [float("nan") if value is None else value for value in reading.series.figures]
    axes.plot(heights, color=ACCENT, linewidth=2)
    _mark_points(axes, reading)
    _set_scales(axes, reading, levels)
    _name_levels(axes, reading, levels)
    _number_flags(axes, reading)
    return figure


def _mark_points(axes: Axes, reading: LocalReading) -> None:
    """Mark each point: a triangle where it is flagged, and hollow where few are behind it."""
    alike: dict[tuple[Way | None, bool], list[int]] = {}
    for place, figure in enumerate(reading.series.figures):
        if figure is not None:
            look = (_way(reading, place), reading.point(place).has_small_base)
            alike.setdefault(look, []).append(place)
    for (way, is_hollow), places in alike.items():
        colour = INK if way else ACCENT
        axes.plot(
            places,
            [reading.point(place).figure or 0 for place in places],
            linestyle="none",
            marker=_MARKERS.get(way, "o"),
            markersize=9 if way else 5,
            markeredgecolor=colour,
            markerfacecolor="white" if is_hollow else colour,
        )


def _way(reading: LocalReading, place: int) -> Way | None:
    flags = reading.at(place)
    return flags[0].way if flags else None


def _find_levels(reading: LocalReading) -> list[Level]:
    if not reading.has_limits:
        middle = reading.run.median
        return [] if middle is None else [Level("Median", middle, 0, len(reading.series.points))]
    levels = []
    for stretch in reading.control.stretches:
        if limits := stretch.limits:
            lower, upper = find_bounds(limits, reading.series)
            across = (stretch.start, stretch.stop)
            levels.append(Level("Mean", limits.mean, *across))
            bounds = (("Lower limit", lower), ("Upper limit", upper))
            levels += [Level(name, one, *across, _DASHED) for name, one in bounds if one is not None]
    return levels


def _set_scales(axes: Axes, reading: LocalReading, levels: Sequence[Level]) -> None:
    series = reading.series
    held = [value for value in series.figures if value is not None]
    shown = [*held, *(level.height for level in levels)] or [0.0]
    lowest, highest = min(shown), max(shown) if any(shown) else 1
    room = 0.22 * (highest - lowest) or abs(highest) * 0.1
    axes.set_ylim(lowest - room, highest + room)
    last = len(series.points) - 1
    axes.set_xlim(-0.6, last + 0.6)
    every = max(1, -(-last // (_MOST_LABELS - 1)))
    places = range(last % every, last + 1, every)
    axes.set_xticks(list(places), [series.points[place].period.in_short for place in places])
    axes.yaxis.set_major_formatter(lambda value, _place: say_on_axis(value, series))
    axes.locator_params(axis="y", nbins=5)
    # Below nought there is room for a mark and its number; a level is named there only if a figure is there.
    least = 0 if lowest >= 0 else lowest - room
    axes.set_yticks([tick for tick in axes.get_yticks() if least <= tick <= highest + room])


def _name_levels(axes: Axes, reading: LocalReading, levels: Sequence[Level]) -> None:
    bottom, top = axes.get_ylim()
    end = len(reading.series.points)
    lowest = float("-inf")
    for level in sorted((one for one in levels if one.stop == end), key=lambda one: one.height):
        lowest = max(level.height, lowest + (top - bottom) * _LEAST_APART)
        axes.annotate(
            f"{level.name} {say_middle(level.height, reading.series)}",
            (end - 0.4, lowest),
            xytext=(4, 0),
            textcoords="offset points",
            va="center",
            color=INK,
            fontsize=8.5,
            annotation_clip=False,
        )


def _number_flags(axes: Axes, reading: LocalReading) -> None:
    """Write once beside each row of flagged points that go one way the numbers of their flags.

    What each flag is stands below the chart: words would overlap where flags are close.
    """
    held = [place for place, figure in enumerate(reading.series.figures) if figure is not None]
    for way, row in groupby(held, key=lambda place: _way(reading, place)):
        if way is None:
            continue
        heights = {place: reading.point(place).figure or 0 for place in row}
        numbered = enumerate(reading.in_order, start=1)
        numbers = [str(number) for number, flag in numbered if not heights.keys().isdisjoint(flag.places)]
        # Out of the line's way: at the highest of points that are high, and the lowest of low ones.
        at = (max if way is Way.UP else min)(heights, key=lambda place: heights[place])
        axes.annotate(
            ", ".join(numbers),
            (at, heights[at]),
            xytext=(0, 7 if way is Way.UP else -7),
            textcoords="offset points",
            ha=_lean(at, len(reading.series.points)),
            va="bottom" if way is Way.UP else "top",
            fontsize=10,
            fontweight="bold",
        )


def _lean(place: int, of: int) -> str:
    """Give how words lie about a place, so that they stay on the chart at either end of it."""
    if place < of / 5:
        return "left"
    return "right" if place > of * 4 / 5 else "center"
