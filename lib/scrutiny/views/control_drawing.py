"""How control charts and run charts are drawn: the line, its middle and limits, and what was flagged."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scrutiny.local_figures.in_words import find_bounds, say_middle, say_on_axis
from scrutiny.local_figures.readings import LocalReading
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
    Place,
    Shape,
    Stroke,
)
from scrutiny.views.flag_numbers import find_way, number_flags
from scrutiny.views.geometry import choose_ticks, measure_widest, part
from scrutiny.vocabulary import Way

# The sheet and its frame, in points; the frame is narrower where the names beside it are wide.
_WIDTH, _HEIGHT, _TOP, _BOTTOM = 619.0, 223.0, 215.0, 22.0
_LEAST_LEFT, _MOST_RIGHT = 40.0, 570.0
_SIZE, _NAMES_SIZE, _GAP = 10, 8.5, 4.0  # of numbers, of the names of levels, and beside either
_MOST_NAMED = 6  # periods below the chart, besides the newest
_APART = 11.0  # between the middles of two names, one below the other
_SHAPES: dict[Way | None, Shape] = {Way.UP: Shape.UP, Way.DOWN: Shape.DOWN}


@dataclass(frozen=True)
class Level:
    """A level drawn across some of the points: its name, how high, from which place and to before which."""

    name: str
    height: float
    start: int
    stop: int
    dashes: tuple[float, ...] = ()


def draw_points(reading: LocalReading) -> Drawing:
    """Draw a series as a line, the levels it is read by, and its flagged points by shape and number."""
    series, levels = reading.series, _find_levels(reading)
    up = _scale_up(reading, levels)
    names = [
        (f"{level.name} {say_middle(level.height, series)}", level.height)
        for level in levels
        if level.stop == len(series.points)
    ]
    frame = _make_frame(up, [words for words, _height in names])
    across = _scale_across(reading, frame)
    marks: tuple[Mark, ...] = (
        *(_draw_level(level) for level in levels),
        Stroke(tuple(enumerate(series.figures)), ACCENT, 2),
        *_mark_points(reading),
        *_name_levels(names, across, up),
        *number_flags(reading, frame, across, up),
    )
    return Drawing(_WIDTH, _HEIGHT, frame, across, up, marks)


def _draw_level(level: Level) -> Stroke:
    places = (level.start - 0.4, level.height), (level.stop - 0.6, level.height)
    return Stroke(places, MUTED, 1.2, level.dashes)


def _mark_points(reading: LocalReading) -> Iterator[Dots]:
    """Mark each point: a triangle where it is flagged, and hollow where few are behind it."""
    alike: dict[tuple[Way | None, bool], list[Place]] = {}
    for place, figure in enumerate(reading.series.figures):
        if figure is not None:
            look = (find_way(reading, place), reading.point(place).has_small_base)
            alike.setdefault(look, []).append((place, figure))
    for (way, is_hollow), places in alike.items():
        shape = _SHAPES.get(way, Shape.ROUND)
        yield Dots(tuple(places), INK if way else ACCENT, 9 if way else 5, shape, is_hollow)


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
            levels += [Level(name, bound, *across, (4, 2)) for name, bound in bounds if bound is not None]
    return levels


def _scale_up(reading: LocalReading, levels: Sequence[Level]) -> Axis:
    held = [value for value in reading.series.figures if value is not None]
    shown = [*held, *(level.height for level in levels)] or [0.0]
    lowest, highest = min(shown), max(shown) if any(shown) else 1
    room = 0.22 * (highest - lowest) or abs(highest) * 0.1
    bottom, top = lowest - room, highest + room
    # Below nought there is room for a mark and its number; a level is named there only if a figure is there.
    ticks = [tick for tick in choose_ticks(bottom, top) if tick >= 0 or lowest < 0]
    return Axis(bottom, top, tuple((tick, say_on_axis(tick, reading.series)) for tick in ticks))


def _make_frame(up: Axis, names: Sequence[str]) -> Frame:
    left = measure_widest((name for _at, name in up.names), _SIZE) + 2 * _GAP
    right = _WIDTH - measure_widest(names, _NAMES_SIZE) - 2 * _GAP
    return Frame(max(left, _LEAST_LEFT), _BOTTOM, min(right, _MOST_RIGHT), _TOP)


def _scale_across(reading: LocalReading, frame: Frame) -> Axis:
    """Name the newest period, and as many before it, evenly, as there is room for."""
    names = [point.period.in_short for point in reading.series.points]
    last = len(names) - 1
    room = measure_widest(names, _SIZE) + 2 * _GAP
    every = max(1, -(-last // _MOST_NAMED), -(-room * (last + 1.2) // (frame.right - frame.left)))
    places = range(last % int(every), last + 1, int(every))
    return Axis(-0.6, last + 0.6, tuple((place, names[place]) for place in places))


def _name_levels(names: Sequence[tuple[str, float]], across: Axis, up: Axis) -> Iterator[Label]:
    ordered = sorted(names, key=lambda name: name[1])
    apart = _APART * (up.high - up.low) / (_TOP - _BOTTOM)
    heights = part([height for _words, height in ordered], apart, up.low, up.high)
    for (words, _height), height in zip(ordered, heights, strict=True):
        yield Label(words, (across.high, height), Lean.LEFT, (_GAP, 0), _NAMES_SIZE)
