"""What a council's own series shows: a control chart where there are figures enough, and else a run chart."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from scrutiny.analysis.control_charts import RULES, ControlReading, find_special_causes
from scrutiny.analysis.run_charts import RunReading, find_runs
from scrutiny.local_figures.values import LocalPoint, LocalSeries
from scrutiny.vocabulary import Signal, Way


@dataclass(frozen=True)
class Found:
    """One signal found in a series: the rule, the way it points, and the places of its points."""

    signal: Signal
    way: Way
    places: tuple[int, ...]


@dataclass(frozen=True)
class LocalReading:
    """A series with what was found in it: by limits in a control chart, or about a median in a run chart."""

    series: LocalSeries
    control: ControlReading
    run: RunReading
    found: tuple[Found, ...]
    has_limits: bool

    @property
    def newest(self) -> int | None:
        """The place of the newest figure; none where every period is a gap."""
        held = [place for place, figure in enumerate(self.series.figures) if figure is not None]
        return held[-1] if held else None

    @property
    def in_order(self) -> tuple[Found, ...]:
        """The signals in the order in which they began, which is how a chart numbers them."""
        return tuple(sorted(self.found, key=lambda found: found.places[0]))

    def at(self, place: int) -> list[Found]:
        """Give every signal that a point is part of, the one it is named by first."""
        return [found for found in self.found if place in found.places]

    def point(self, place: int) -> LocalPoint:
        """Give the point at a place."""
        return self.series.points[place]


def find_local_signals(series: LocalSeries) -> LocalReading:
    """Find what a series flags: by a control chart where it can have limits, and else by a run chart."""
    control = find_special_causes(series.figures, series.new_limits)
    if not control.has_limits:
        return find_run_signals(series)
    run = find_runs(series.figures)
    return LocalReading(series, control, run, tuple(_find_stretches(control)), has_limits=True)


def find_run_signals(series: LocalSeries) -> LocalReading:
    """Find what a series flags by a run chart, whether or not it could have limits."""
    control, run = find_special_causes(series.figures, series.new_limits), find_runs(series.figures)
    found = tuple(Found(signal.signal, signal.way, signal.places) for signal in run.signals)
    return LocalReading(series, control, run, found, has_limits=False)


def _find_stretches(control: ControlReading) -> Iterator[Found]:
    """Give the stretches of points that one rule flags one way; a gap does not part them."""
    held = [place for place, point in enumerate(control.points) if point.figure is not None]
    for rule in RULES:
        ways = {
            place: flag.way for place in held for flag in control.points[place].flags if flag.signal is rule
        }
        for way, stretch in groupby(held, key=ways.get):
            if way:
                yield Found(rule, way, tuple(stretch))
