"""A figure as a chair would say it first: one short sentence, with England's beside it."""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from scrutiny.comparisons.values import Change, Comparison
from scrutiny.editions import read_curated
from scrutiny.errors import CuratedFileBroken
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator, list_indicators
from scrutiny.words.figures import say_aloud
from scrutiny.words.sentences import say_count

_NAME = "findings/aloud.yml"
_FIGURE = "{}"
MOST_WORDS = 12  # and three more say England's figure


@cache
def read_aloud() -> Mapping[str, str]:
    """Read how each indicator is said, by its id, after every check."""
    said = read_curated(Path(__file__).with_name("aloud.yml"), dict[str, str])
    check_aloud(said, list_indicators())
    return said


def check_aloud(said: Mapping[str, str], indicators: Iterable[Indicator]) -> None:
    """Refuse words that are of no indicator, too many or without the figure, and an indicator without any."""
    needed = {indicator.id for indicator in indicators if not indicator.is_count}
    for name in sorted(needed ^ set(said)):
        known = "no line says" if name in needed else "a line is of an indicator that is not compared,"
        raise CuratedFileBroken(f"{_NAME}: {known} {name!r}.\nCorrect it there.")
    for name, words in said.items():
        if words.count(_FIGURE) != 1 or len(words.split()) > MOST_WORDS:
            met = f"the line of {name!r} must hold the figure, {_FIGURE}, once"
            raise CuratedFileBroken(f"{_NAME}: {met}, in at most {MOST_WORDS} words.\nCorrect it there.")


def say_first(comparison: Comparison) -> str:
    """Say a council's newest figure in at most fifteen words, and England's, where both are there."""
    own, england = comparison.council, comparison.england
    if isinstance(own, Gap):
        return ""
    said = _say(own)
    return f"{said}; in England {say_aloud(england)}." if isinstance(england, Figure) else f"{said}."


def say_moved_first(comparison: Comparison, change: Change) -> str:
    """Say a council's newest figure, and its own of some years before."""
    own, earlier = comparison.council, change.earlier
    if isinstance(own, Gap) or not isinstance(earlier, Figure):
        return ""
    return f"{_say(own)}; {say_count(change.years, 'year')} before, {say_aloud(earlier)}."


def _say(own: Figure) -> str:
    return read_aloud()[own.indicator.id].replace(_FIGURE, say_aloud(own))
