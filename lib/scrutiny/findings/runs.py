"""What a council's yearly points show, and what so few of them cannot."""

from collections.abc import Sequence

from scrutiny.analysis.run_charts import FEWEST_POINTS, RunReading, RunSignal
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.vocabulary import Signal, Way
from scrutiny.words.figures import say_covered
from scrutiny.words.sentences import join_words, say_count
from scrutiny.words.signals import say_signal

# Six on one side of a median leave six on the other.
_FEWEST_FOR_A_SHIFT = 12
_ALL = {Way.UP: "rise", Way.DOWN: "fall"}
_RUNS = {
    (Signal.SHIFT, Way.UP): "are above its own median, leaving out any on it",
    (Signal.SHIFT, Way.DOWN): "are below its own median, leaving out any on it",
    (Signal.TREND, Way.UP): "rise one after the other, leaving out repeats",
    (Signal.TREND, Way.DOWN): "fall one after the other, leaving out repeats",
}


def say_run(series: Sequence[Figure | Gap], run: RunReading) -> str:
    """Say what a published yearly series shows, and what so few points can and cannot show."""
    held = [value for value in series if isinstance(value, Figure)]
    if not held:
        return "No yearly figure has been published, so there is nothing to follow over time."
    gaps = f" and {say_count(run.gaps, 'gap')}" if run.gaps else ""
    span = (
        f"{say_count(run.points, 'yearly figure')}{gaps}, {say_covered(held[0])} to {say_covered(held[-1])}"
    )
    if not run.is_enough:
        return (
            f"There are {span}: at least {FEWEST_POINTS} are needed before a rule can tell a lasting change "
            "from ordinary ups and downs, so these can raise a question and cannot answer it."
        )
    return f"Over {span}, {_say_found(series, run)}"


def _say_found(series: Sequence[Figure | Gap], run: RunReading) -> str:
    if run.signals:
        found = [_say_signal(series, run, signal) for signal in run.signals]
        asked = (
            "Figures on the median and repeats are passed over. Chance would seldom give that, so it is "
            "worth asking what changed: the figures do not say."
        )
        return f"{join_words(found)}. {asked}"
    none = (
        "there is no sign of a lasting change: no six in a row are on one side of the median, and no five "
        "in a row all rise or all fall. A small change, or a recent one, would not show."
    )
    short = " With fewer than 12 figures, six can never be on one side."
    return none if run.points >= _FEWEST_FOR_A_SHIFT else none + short


def _say_signal(series: Sequence[Figure | Gap], run: RunReading, found: RunSignal) -> str:
    if found.signal is Signal.TREND and len(found.places) == run.points:
        return f"all {run.points} {_ALL[found.way]}, one after the other"
    first, last = (say_covered(series[place]) for place in (found.places[0], found.places[-1]))
    return f"{first} to {last}: {len(found.places)} figures, {say_signal(found.signal, found.way)}"


def say_current(found: RunSignal) -> str:
    """Say a signal that includes the newest figure: how many in a row lie, or go, one way."""
    run = f"{len(found.places)} {_RUNS[found.signal, found.way]}"
    return f"Of the council’s yearly figures the newest {run}, which chance alone seldom gives."
