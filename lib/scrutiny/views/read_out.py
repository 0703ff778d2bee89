"""Every figure of an area in sentences that can be read out, one after the other."""

from scrutiny.briefing import Briefing
from scrutiny.comparisons.values import Comparison
from scrutiny.evidence.figures import Gap
from scrutiny.findings.sentences import (
    say_change,
    say_interval,
    say_neighbours,
    say_rank,
    say_side_of_department,
    say_standing,
)
from scrutiny.views.values import Fold, Points, Prose, Stack, Terms, View
from scrutiny.vocabulary import Area
from scrutiny.words.names import AREA_NAMES
from scrutiny.words.sentences import begin_sentence


def read_out(briefing: Briefing, area: str) -> Fold:
    """Say every figure of one area in sentences: where it stands, its neighbours, its place, its past."""
    said = tuple(
        (comparison.indicator.name, _say(briefing.council.in_text, comparison))
        for comparison in briefing.comparisons_in(Area(area))
    )
    return Fold(f"{AREA_NAMES[Area(area)]}: every figure in sentences, to read out", Terms(said))


def _say(name: str, comparison: Comparison) -> View:
    standing = say_standing(name, comparison)
    if isinstance(comparison.council, Gap) or comparison.indicator.is_count:
        return Stack((Prose((standing,)), *_say_changes(comparison)))
    beside = (
        say_interval(comparison.interval, comparison.indicator),
        say_neighbours(comparison),
        say_rank(comparison.rank),
        say_side_of_department(comparison.indicator),
    )
    return Stack((Prose((standing, " ".join(beside))), *_say_changes(comparison)))


def _say_changes(comparison: Comparison) -> tuple[View, ...]:
    if isinstance(comparison.council, Gap):
        return ()
    return (Points(tuple(begin_sentence(say_change(comparison, change)) for change in comparison.changes)),)
