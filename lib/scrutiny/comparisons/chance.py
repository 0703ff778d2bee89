"""How sure a figure is: its interval, and its standard error among authorities, from what is published."""

import numpy as np
import pandas as pd

from scrutiny.analysis.intervals import (
    Interval,
    find_count_interval,
    find_wilson_interval,
    judge_proportions,
    judge_rates,
)
from scrutiny.analysis.spread import Numbers
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator
from scrutiny.vocabulary import Certainty, IntervalKind

_PERCENT = 100
_CHILDREN = 10_000  # of whom every rate with an interval is a rate


def find_interval(figure: Figure | Gap) -> Interval | None:
    """Give the 95% interval around a figure, in its own unit; none where its count is not published."""
    if isinstance(figure, Gap):
        return None
    match figure.indicator.interval:
        case IntervalKind.PROPORTION if figure.base:
            return find_wilson_interval(*_share(figure)).scaled(_PERCENT)
        case IntervalKind.RATE if figure.count:
            return find_count_interval(figure.count).scaled(figure.value / figure.count)
        case IntervalKind.RATE if figure.count == 0 and figure.base:
            return find_count_interval(0).scaled(_CHILDREN / figure.base)
        case _:
            return None


def _share(figure: Figure) -> tuple[float, float]:
    """Give the count and base of a percentage; where only the base is printed, their ratio still is."""
    base = figure.base or 0.0
    count = figure.count if figure.count is not None else figure.value * base / _PERCENT
    return count, base


def judge_change(now: Figure, then: Figure) -> Certainty:
    """Judge whether a council's figure has changed by more than chance since an earlier one."""
    if now.indicator.is_money:
        return Certainty.NO_SAMPLE
    match now.indicator.interval:
        case IntervalKind.PROPORTION if now.base and then.base:
            return judge_proportions(_share(now), _share(then))
        case IntervalKind.RATE if now.count and then.count:
            return judge_rates(_exposure(now, now.count), _exposure(then, then.count))
        case _:
            return Certainty.CANNOT_TELL


def _exposure(figure: Figure, count: float) -> tuple[float, float]:
    return count, count / figure.value


def find_errors(indicator: Indicator, rows: pd.DataFrame, england: float) -> Numbers:
    """Give each authority's standard error, were its true figure England's; not a number if unknown.

    Takes columns figure, count and base; gives one number a row, in the unit of the indicator.
    """
    match indicator.interval:
        case IntervalKind.PROPORTION:
            return np.sqrt(england * (_PERCENT - england) / rows["base"].to_numpy(dtype=float))
        case IntervalKind.RATE:
            counted = rows["count"].where(rows["count"] > 0)
            return np.sqrt(england * (rows["figure"] / counted).to_numpy(dtype=float))
        case _:
            return np.full(len(rows), np.nan)
