"""What a council's yearly points show, and what so few of them cannot."""

from collections.abc import Sequence

from scrutiny.analysis.run_charts import RunReading, RunSignal
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.vocabulary import Signal, Way
from scrutiny.words.figures import say_covered
from scrutiny.words.sentences import join_words, say_count
from scrutiny.words.signals import say_signal

_ALL = {Way.UP: "rise", Way.DOWN: "fall"}
_RUNS = {
    (Signal.SHIFT, Way.UP): "are all above its own middle figure",
    (Signal.SHIFT, Way.DOWN): "are all below its own middle figure",
    (Signal.TREND, Way.UP): "rise one after the other",
    (Signal.TREND, Way.DOWN): "fall one after the other",
}
_LEFT_OUT = {Signal.SHIFT: ", leaving out any on it", Signal.TREND: ", leaving out repeats"}


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
        return f"{span}: too few to tell a lasting change."
    if not run.signals:
        return f"{span}: no sign of a lasting change."
    found = [_say_signal(series, run, signal) for signal in run.signals]
    return f"{span}: {join_words(found)}. That seldom happens by chance."


def _say_signal(series: Sequence[Figure | Gap], run: RunReading, found: RunSignal) -> str:
    if found.signal is Signal.TREND and len(found.places) == run.points:
        return f"all {run.points} {_ALL[found.way]}, one after the other"
    first, last = (say_covered(series[place]) for place in (found.places[0], found.places[-1]))
    return f"{first} to {last}: {len(found.places)} figures, {say_signal(found.signal, found.way)}"


def say_current(found: RunSignal) -> str:
    """Say a signal that includes the newest figure: how many in a row lie, or go, one way."""
    number, places = len(found.places), found.places
    # What was passed over is said only where something was.
    left_out = "" if places[-1] - places[0] < number else _LEFT_OUT[found.signal]
    run = f"{number} yearly figures {_RUNS[found.signal, found.way]}{left_out}"
    return f"The council’s newest {run}. That seldom happens by chance."
