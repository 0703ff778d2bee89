"""The titles of charts, which state the finding."""

from scrutiny.comparisons.values import Comparison
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.vocabulary import Certainty, Side
from scrutiny.words.figures import say_covered, say_gap, say_value

_VERDICTS = {
    Certainty.MORE_THAN_CHANCE: "{side} than England, more than chance",
    Certainty.COULD_BE_CHANCE: "{side} than England, could be chance",
    Certainty.CANNOT_TELL: "{side} than England, chance not known",
    Certainty.NO_SAMPLE: "{side} than England",
}


def say_title(name: str, comparison: Comparison) -> str:
    """State the finding on one indicator as a title: the verdict, and the figures it rests on."""
    own, england = comparison.council, comparison.england
    if isinstance(own, Gap):
        return f"{own.indicator.name}: no newest figure for {name}, {say_gap(own.reason)}"
    figures = f"{name} {say_value(own)}"
    if isinstance(england, Figure):
        figures = f"{figures}, England {say_value(england)}"
    return f"{own.indicator.name}: {_say_verdict(comparison)} ({figures}; {say_covered(own)})"


def _say_verdict(comparison: Comparison) -> str:
    contrast = comparison.against_england
    if contrast is None:
        return "not compared with England"
    if contrast.side is Side.SAME:
        return "the same as England"
    return _VERDICTS[contrast.certainty].format(side=contrast.side.value)
