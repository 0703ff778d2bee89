"""A figure that something rests on, looked at again: what it was then, what it is now, and if by chance."""

import math
from dataclasses import dataclass

from scrutiny.comparisons.chance import judge_change
from scrutiny.comparisons.contrasts import judge_side
from scrutiny.errors import SourceNotAsExpected, UnknownIndicator
from scrutiny.evidence.council_evidence import CouncilEvidence
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator, find_indicator
from scrutiny.evidence.periods import find_period_end
from scrutiny.vocabulary import Certainty, IntervalKind, Side
from scrutiny.words.figures import say_covered, say_gap, say_value

_HOW_SURE = {
    Certainty.MORE_THAN_CHANCE: "more than chance",
    Certainty.COULD_BE_CHANCE: "could be chance",
    Certainty.CANNOT_TELL: "whether by chance is not known",
    Certainty.NO_SAMPLE: "not a sample",
}
_ALL = 100.0  # per cent
_GONE = "is not among the figures any more"


@dataclass(frozen=True)
class FigureThen:
    """A figure as it stood when something came to rest on it: enough to compare it with a newer one."""

    indicator: str
    period: str
    value: float
    edition: str = ""
    count: float | None = None
    base: float | None = None


@dataclass(frozen=True)
class ThenAndNow:
    """What a figure is of, what it was then and is now, in words; and whether it is the same one still."""

    name: str
    then: str
    now: str
    is_same: bool = False

    @property
    def said(self) -> str:
        """All of it, in one line."""
        return f"{self.name}: {self.then} then, {self.now}"


def look_again(evidence: CouncilEvidence, then: FigureThen) -> ThenAndNow | None:
    """Look at a figure again in the newest edition; nothing where its indicator is none of ours any more."""
    was = _remake(then, evidence.council.slug)
    if was is None:
        return None
    series = evidence.series(was.indicator)
    now = _say_now(was, series[-1]) if series else _GONE
    is_same = bool(series) and _is_same(was, series[-1])
    return ThenAndNow(was.indicator.name.replace("'", "’"), _say_then(was), now, is_same)


def say_then(then: FigureThen) -> str:
    """Say a figure as it stood, with its period; nothing where its indicator is none of ours any more."""
    was = _remake(then, "")
    return _say_then(was) if was else ""


def _say_then(was: Figure) -> str:
    return f"{say_value(was)} ({say_covered(was)})"


def _remake(then: FigureThen, council: str) -> Figure | None:
    try:
        indicator = find_indicator(then.indicator)
    except UnknownIndicator:
        return None
    if not _is_period(then.period, indicator):
        return None
    source, code = next(iter(indicator.source_codes.items()))
    counts = (then.count, then.base) if _are_sound(then, indicator) else (None, None)
    return Figure(council, indicator, then.period, then.value, source, code, *counts)


def _is_period(period: str, indicator: Indicator) -> bool:
    try:
        find_period_end(period, indicator.year_type)
    except (SourceNotAsExpected, ValueError):
        return False
    return True


def _are_sound(then: FigureThen, indicator: Indicator) -> bool:
    """Whether the counts can be the figure's: a share is of no more than all, and a rate of something."""
    if indicator.interval is not IntervalKind.PROPORTION:
        return then.value > 0
    return then.value <= _ALL and (then.count is None or not then.base or then.count <= then.base)


def _is_same(was: Figure, newest: Figure | Gap) -> bool:
    """Whether a figure is of the same period and is shown the same."""
    if isinstance(newest, Gap) or newest.period != was.period:
        return False
    return judge_side(newest.value, was.value, was.indicator) is Side.SAME


def _say_now(was: Figure, newest: Figure | Gap) -> str:
    if isinstance(newest, Gap):
        return f"none now ({say_covered(newest)}): {say_gap(newest.reason)}"
    is_same = judge_side(newest.value, was.value, was.indicator) is Side.SAME
    if newest.period == was.period:
        return "and no newer one since" if is_same else f"{say_value(newest)} now, as revised since"
    said = f"{say_value(newest)} now ({say_covered(newest)})"
    return f"{said}, the same" if is_same else f"{said}, {_HOW_SURE[judge_change(newest, was)]}"


def keep_figure(figure: Figure, edition: str) -> FigureThen:
    """Keep a figure as it stands now, with the edition that it is from."""
    return FigureThen(figure.indicator.id, figure.period, figure.value, edition, figure.count, figure.base)


def read_figure(kept: object) -> FigureThen | None:
    """Read a figure as it was kept; none of anything else, whoever wrote it."""
    match kept:
        case {"indicator": str(indicator), "period": str(period), "edition": str(edition), **numbers}:
            value, count, base = (_read_number(numbers.get(name)) for name in ("value", "count", "base"))
            return FigureThen(indicator, period, value, edition, count, base) if value is not None else None
    return None


def _read_number(kept: object) -> float | None:
    if not isinstance(kept, int | float) or isinstance(kept, bool):
        return None
    return float(kept) if math.isfinite(kept) and kept >= 0 else None
