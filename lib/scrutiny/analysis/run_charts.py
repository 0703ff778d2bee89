"""Run charts: whether a short series shows a shift or a trend that chance alone would seldom give.

Source: Perla, Provost and Murray, "The run chart: a simple analytical tool for learning from variation in
healthcare processes", BMJ Quality & Safety 20 (2011), 46-51.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import median

import pandas as pd

from scrutiny.vocabulary import Signal, Way

FEWEST_POINTS = 10
_SHIFT, _TREND = 6, 5

# A point: its place in the series, and its figure.
_Point = tuple[int, float]


@dataclass(frozen=True)
class RunSignal:
    """One signal of a run chart, the way it points, and the places of the points that gave it."""

    signal: Signal
    way: Way
    places: tuple[int, ...]


@dataclass(frozen=True)
class RunReading:
    """What a run chart shows: how many points and gaps it has, their median, and the signals found."""

    points: int
    gaps: int
    median: float | None
    signals: tuple[RunSignal, ...]

    @property
    def is_enough(self) -> bool:
        """Whether there are points enough for the rules to be applied at all."""
        return self.points >= FEWEST_POINTS

    @property
    def current(self) -> tuple[RunSignal, ...]:
        """The signals that include the newest place of the series."""
        newest = self.points + self.gaps - 1
        return tuple(found for found in self.signals if newest in found.places)


def find_runs(figures: Sequence[float | None]) -> RunReading:
    """Find the shifts and trends of a series in order of time; a gap neither breaks a run nor adds to it.

    With fewer than ten points neither rule is applied.
    """
    points = [
        (place, figure)
        for place, figure in enumerate(figures)
        if figure is not None and not math.isnan(figure)
    ]
    middle = median(figure for _, figure in points) if points else None
    signals: tuple[RunSignal, ...] = ()
    if middle is not None and len(points) >= FEWEST_POINTS:
        signals = (*_find_shifts(points, middle), *_find_trends(points))
    return RunReading(len(points), len(figures) - len(points), middle, signals)


def flag_runs(points: pd.DataFrame) -> pd.DataFrame:
    """Flag each point of a run chart that is part of a shift or a trend.

    Takes a column figure, in order of time; adds the median, and shift and trend: up, down or nothing.
    """
    run = find_runs(points["figure"].astype(float).tolist())
    return points.assign(
        median=run.median,
        shift=_say_ways(run, Signal.SHIFT, points),
        trend=_say_ways(run, Signal.TREND, points),
    )


def _say_ways(run: RunReading, signal: Signal, points: pd.DataFrame) -> "pd.Series[str]":
    ways = {
        place: found.way.value for found in run.signals if found.signal is signal for place in found.places
    }
    return pd.Series([ways.get(place) for place in range(len(points))], index=points.index, dtype=object)


def _find_shifts(points: list[_Point], middle: float) -> Iterator[RunSignal]:
    off = [(place, figure > middle) for place, figure in points if not math.isclose(figure, middle)]
    for is_above, run in groupby(off, key=lambda point: point[1]):
        places = tuple(place for place, _ in run)
        if len(places) >= _SHIFT:
            yield RunSignal(Signal.SHIFT, Way.UP if is_above else Way.DOWN, places)


def _find_trends(points: list[_Point]) -> Iterator[RunSignal]:
    # Of figures that are the same in a row only the first is counted.
    kept = points[:1] + [later for earlier, later in pairwise(points) if later[1] != earlier[1]]
    steps = [(later[1] > earlier[1], earlier[0], later[0]) for earlier, later in pairwise(kept)]
    for is_rising, run in groupby(steps, key=lambda step: step[0]):
        stretch = list(run)
        places = (stretch[0][1], *(later for _, _, later in stretch))
        if len(places) >= _TREND:
            yield RunSignal(Signal.TREND, Way.UP if is_rising else Way.DOWN, places)
