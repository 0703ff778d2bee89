"""Control charts (XmR): the usual range of a series, and the figures that are more than usual variation.

The limits and the four rules are those of NHS England's Making Data Count, as the R package NHSRplotthedots
(version 0.2) works them out in ptd_spc_standard and ptd_calculate_point_type.
"""

import math
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise

import numpy as np
import pandas as pd

from scrutiny.vocabulary import Signal, Way

FEWEST_POINTS = 12
# Times the mean moving range: 3 / 1.128, which is three standard deviations; near a limit is beyond two.
_TO_LIMIT = 2.66
_TO_NEAR = _TO_LIMIT * 2 / 3
# A moving range this many times the mean one is left out of it (Nelson, Journal of Quality Technology, 1982),
# as the package does unless told otherwise. NHS England's own spreadsheet does not.
_OUTLYING = 3.267
_IN_A_ROW = 7
_OF_THREE = 3
# Where several rules flag a point, the package names it by the first of them.
RULES = (Signal.BEYOND_LIMIT, Signal.LONG_TREND, Signal.NEAR_LIMIT, Signal.LONG_RUN)
_WAYS = {1: Way.UP, -1: Way.DOWN}


@dataclass(frozen=True)
class Flag:
    """One rule that flags a point, and the way it points."""

    signal: Signal
    way: Way


@dataclass(frozen=True)
class Limits:
    """The mean of a stretch of points, and the limits of its usual range."""

    mean: float
    lower: float
    upper: float


@dataclass(frozen=True)
class ControlPoint:
    """One point of a control chart: its figure, the limits it lies in, and the rules that flag it."""

    figure: float | None
    limits: Limits | None
    flags: tuple[Flag, ...]


@dataclass(frozen=True)
class Stretch:
    """Points that share their limits: from which place, to before which, and how many have a figure."""

    start: int
    stop: int
    points: int
    limits: Limits | None


@dataclass(frozen=True)
class ControlReading:
    """What a control chart shows: each point, and the stretches that limits were worked out for."""

    points: tuple[ControlPoint, ...]
    stretches: tuple[Stretch, ...]

    @property
    def has_limits(self) -> bool:
        """Whether any stretch has points enough, and different enough, for limits."""
        return any(stretch.limits for stretch in self.stretches)

    @property
    def flagged(self) -> tuple[int, ...]:
        """The places of the points that a rule flags."""
        return tuple(place for place, point in enumerate(self.points) if point.flags)


def find_special_causes(
    figures: Sequence[float | None],
    new_limits: Collection[int] = (),
    baseline: int | None = FEWEST_POINTS,
    *,
    screen: bool = True,
) -> ControlReading:
    """Find the limits of a series in order of time, and the points that are more than usual variation.

    Limits are worked out from the first twelve figures, and again from each place in new_limits; where there
    are fewer, or they do not vary, there are no limits and no flags. Without a baseline, limits come from
    every figure of a stretch. A gap neither breaks a run of points nor adds to it.
    """
    starts = sorted({0, *new_limits} & set(range(len(figures))))
    points: list[ControlPoint] = []
    stretches: list[Stretch] = []
    for start, stop in pairwise([*starts, len(figures)]):
        part = pd.Series(
            [math.nan if figure is None else figure for figure in figures[start:stop]], dtype=float
        )
        limits = _find_limits(part, baseline, screen=screen)
        points += _flag_points(part, limits)
        stretches.append(Stretch(start, stop, int(part.count()), limits))
    return ControlReading(tuple(points), tuple(stretches))


def flag_special_causes(points: pd.DataFrame) -> pd.DataFrame:
    """Flag each point that is more than usual variation: by which rules, and which way.

    Takes figure, in order of time, and perhaps new_limits, with yes where limits begin anew. Adds mean, lower
    and upper; beyond_limit, long_trend, near_limit and long_run, each up, down or nothing; and signal, which
    is the first of these rules.
    """
    marks = [place for place, mark in enumerate(points.get("new_limits", [])) if mark == "yes"]
    found = find_special_causes(points["figure"].astype(float).tolist(), marks).points
    rows = pd.DataFrame([_as_row(point) for point in found], index=points.index, dtype=object)
    return pd.concat([points, rows], axis=1)


def _as_row(point: ControlPoint) -> dict[str, float | str | None]:
    limits: dict[str, float | None] = dict.fromkeys(("mean", "lower", "upper"))
    ways = {flag.signal: flag.way.value for flag in point.flags}
    by_rule = {rule.name.lower(): ways.get(rule) for rule in RULES}
    signal = point.flags[0].signal.value if point.flags else None
    return {**limits, **(asdict(point.limits) if point.limits else {}), **by_rule, "signal": signal}


def _find_limits(figures: "pd.Series[float]", baseline: int | None, *, screen: bool) -> Limits | None:
    first = figures[figures.notna().cumsum() <= (baseline or len(figures))]
    # No range is taken across a gap.
    ranges = first.diff().abs()
    if screen:
        ranges = ranges[ranges < _OUTLYING * ranges.mean()]
    spread = float(ranges.mean())
    if first.count() < (baseline or FEWEST_POINTS) or not spread > 0:
        return None
    mean = float(first.mean())
    return Limits(mean, mean - _TO_LIMIT * spread, mean + _TO_LIMIT * spread)


def _flag_points(figures: "pd.Series[float]", limits: Limits | None) -> list[ControlPoint]:
    ways = _apply_rules(figures.dropna(), limits) if limits else {}
    return [
        ControlPoint(
            None if math.isnan(figure) else figure,
            limits,
            tuple(
                Flag(rule, _WAYS[way]) for rule in RULES if rule in ways and (way := ways[rule].get(place, 0))
            ),
        )
        for place, figure in figures.items()
    ]


def _apply_rules(figures: "pd.Series[float]", limits: Limits) -> dict[Signal, "pd.Series[int]"]:
    """Give for each rule 1, -1 or 0 for each figure: flagged upwards, downwards, or not flagged."""
    off = figures - limits.mean
    side = _sign(off.where(~np.isclose(figures, limits.mean), 0))
    outside = figures.gt(limits.upper) | figures.lt(limits.lower)
    near = ~outside & off.abs().gt(_TO_NEAR / _TO_LIMIT * (limits.upper - limits.mean))
    return {
        Signal.BEYOND_LIMIT: side.where(outside, 0),
        Signal.LONG_TREND: mark_long_trends(figures),
        Signal.NEAR_LIMIT: mark_near_limits(near, side),
        Signal.LONG_RUN: mark_long_runs(side),
    }


def mark_long_runs(side: "pd.Series[int]") -> "pd.Series[int]":
    """Mark with its side (1 above the mean, -1 below) each point in seven or more in a row on one side."""
    return side.where(_cover(side.rolling(_IN_A_ROW).sum().abs().eq(_IN_A_ROW), _IN_A_ROW), 0)


def mark_long_trends(figures: "pd.Series[float]") -> "pd.Series[int]":
    """Mark with its way (1 rising, -1 falling) each point in seven or more in a row that all go one way.

    A point between two trends is given the way of the later.
    """
    steps = _sign(figures.diff())
    in_trend = _cover(steps.rolling(_IN_A_ROW - 1).sum().abs().eq(_IN_A_ROW - 1), _IN_A_ROW)
    onwards = in_trend.shift(-1, fill_value=False) & steps.shift(-1).ne(0)
    return steps.shift(-1).where(onwards, steps).where(in_trend, 0).astype(int)


def mark_near_limits(near: "pd.Series[bool]", side: "pd.Series[int]") -> "pd.Series[int]":
    """Mark with its side each point near a limit, where two of three in a row are, all on that side."""
    together = near.rolling(_OF_THREE).sum().ge(2) & side.rolling(_OF_THREE).sum().abs().eq(_OF_THREE)
    return side.where(near & _cover(together, _OF_THREE), 0)


def _sign(differences: "pd.Series[float]") -> "pd.Series[int]":
    return differences.gt(0).astype(int) - differences.lt(0).astype(int)


def _cover(ends: "pd.Series[bool]", length: int) -> "pd.Series[bool]":
    """Mark each point that lies in a window of some length, given the points at which windows end."""
    return ends[::-1].rolling(length, min_periods=1).max()[::-1].astype(bool)
