"""How sure a figure is: its interval, and its standard error among authorities, from what is published."""

from collections.abc import Callable

import numpy as np
import pandas as pd

from scrutiny.analysis.intervals import (
    Interval,
    find_count_interval,
    find_share_interval,
    has_few,
    judge_against,
    judge_few,
    judge_proportions,
    judge_rates,
)
from scrutiny.analysis.spread import Numbers
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator
from scrutiny.vocabulary import Certainty, IntervalKind

_Pair = tuple[float, float]
_PERCENT = 100
_CHILDREN = 10_000  # of whom every rate with an interval is a rate


def find_interval(figure: Figure | Gap) -> Interval | None:
    """Give the 95% interval around a figure, in its own unit; none where its count is not published."""
    if isinstance(figure, Gap):
        return None
    match figure.indicator.interval:
        case IntervalKind.PROPORTION:
            share = _find_share(figure)
            return find_share_interval(*share).scaled(_PERCENT) if share else None
        case IntervalKind.RATE if figure.count:
            return find_count_interval(figure.count).scaled(figure.value / figure.count)
        case IntervalKind.RATE if figure.count == 0 and figure.base:
            return find_count_interval(0).scaled(_CHILDREN / figure.base)
        case _:
            return None


def _find_share(figure: Figure) -> _Pair | None:
    """Give the count and base of a percentage; where one of the two is not printed, what the figure makes it.

    Nothing is made up of a few: they must be published, and whole, for an exact test to be of them.
    """
    count, base = figure.count, figure.base
    if base and count is None:
        made = figure.value * base / _PERCENT, base
    elif count and not base and figure.value:
        made = count, count * _PERCENT / figure.value
    else:
        return (count, base) if base and count is not None and _can_be_tested(count, base) else None
    return None if has_few(*made) else made


def _can_be_tested(count: float, base: float) -> bool:
    return not has_few(count, base) or (count.is_integer() and base.is_integer())


def judge_beside(figure: Figure, other: float, interval: Interval | None) -> Certainty:
    """Judge whether a figure differs from another number, taken as fixed, by more than chance."""
    if figure.indicator.is_money:
        return Certainty.NO_SAMPLE
    share = _find_share(figure) if figure.indicator.interval is IntervalKind.PROPORTION else None
    if share and has_few(*share):
        return judge_few(*share, other / _PERCENT)
    return judge_against(interval, other)


def judge_change(now: Figure, then: Figure) -> Certainty:
    """Judge whether a council's figure has changed by more than chance since an earlier one."""
    if now.indicator.is_money:
        return Certainty.NO_SAMPLE
    match now.indicator.interval:
        case IntervalKind.PROPORTION:
            return _judge_both(judge_proportions, _find_share(now), _find_share(then))
        case IntervalKind.RATE:
            return _judge_both(judge_rates, _find_exposure(now), _find_exposure(then))
        case _:
            return Certainty.CANNOT_TELL


def _judge_both(
    judge: Callable[[_Pair, _Pair], Certainty], now: _Pair | None, then: _Pair | None
) -> Certainty:
    return judge(now, then) if now and then else Certainty.CANNOT_TELL


def _find_exposure(figure: Figure) -> _Pair | None:
    """Give the count of a rate, and what it is a rate of; of none counted, only if the base is printed."""
    if figure.count:
        return figure.count, figure.count / figure.value
    if figure.count == 0 and figure.base:
        return 0.0, figure.base / _CHILDREN
    return None


def find_errors(indicator: Indicator, rows: pd.DataFrame, england: float) -> Numbers:
    """Give each authority's standard error, were its true figure England's; not a number if unknown.

    Takes columns figure, count and base; gives one number a row, in the unit of the indicator.
    """
    match indicator.interval:
        case IntervalKind.PROPORTION:
            shown = rows["figure"].where(rows["figure"] > 0)
            base = rows["base"].fillna(rows["count"] * _PERCENT / shown)
            return np.sqrt(england * (_PERCENT - england) / base.where(base > 0).to_numpy(dtype=float))
        case IntervalKind.RATE:
            counted = rows["count"].where(rows["count"] > 0)
            return np.sqrt(england * (rows["figure"] / counted).to_numpy(dtype=float))
        case _:
            return np.full(len(rows), np.nan)
