"""Claims beside published figures: what a figure says of what was claimed, and what to ask where they part.

The words of a claim are never read. What it says of a measure is chosen by a person, and without that choice
the figure is shown and nothing is asked.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from scrutiny.comparisons.contrasts import Contrast
from scrutiny.comparisons.values import Change, Comparison
from scrutiny.evidence.figures import Gap
from scrutiny.findings.sentences import say_movement, say_standing
from scrutiny.vocabulary import Direction, Side
from scrutiny.words.figures import say_number_aloud

NO_BETTER = (
    "The department counts neither way as better for this measure. Choose higher, lower or the same, and it "
    "can be set beside the figure."
)
ASKS = "You say that it is {says} {beside}. The figure {shows}: what do you see that the figure does not?"


class Leaning(StrEnum):
    """What a claim says of a measure, as a person chose it."""

    BETTER = "better"
    WORSE = "worse"
    SAME = "the same"
    HIGHER = "higher"
    LOWER = "lower"


class ClaimBeside(StrEnum):
    """Since when, or beside whom, a claim says so, as a person chose it."""

    ONE_YEAR = "than a year before"
    THREE_YEARS = "than three years before"
    FIVE_YEARS = "than five years before"
    ENGLAND = "beside England"
    NEIGHBOURS = "beside our statistical neighbours"


_YEARS = {ClaimBeside.ONE_YEAR: 1, ClaimBeside.THREE_YEARS: 3, ClaimBeside.FIVE_YEARS: 5}
_SHOWS = {Side.HIGHER: "is higher", Side.LOWER: "is lower", Side.SAME: "is the same"}
_SIDES = {Leaning.HIGHER: Side.HIGHER, Leaning.LOWER: Side.LOWER, Leaning.SAME: Side.SAME}
_BETTER = {Direction.HIGH: Side.HIGHER, Direction.LOW: Side.LOWER}
_OTHER = {Side.HIGHER: Side.LOWER, Side.LOWER: Side.HIGHER}


@dataclass(frozen=True)
class SetBeside:
    """A claim's measure as it is published, and what to ask of the claim, if anything."""

    figure: tuple[str, ...]
    asks: str = ""
    note: str = ""


def set_beside(name: str, comparison: Comparison, says: str, beside: str) -> SetBeside:
    """Set a measure beside what a claim says of it; only where they part by more than chance it asks."""
    chosen = ClaimBeside(beside) if beside in set(ClaimBeside) else None
    figure = tuple(_say_figure(name, comparison, chosen))
    if chosen is None or says not in set(Leaning):
        return SetBeside(figure)
    said = Leaning(says)
    side = _find_side(said, comparison.indicator.direction)
    if side is None:
        return SetBeside(figure, note=NO_BETTER)
    contrast = _find_contrast(comparison, chosen)
    if contrast is None or not contrast.is_certain or contrast.side is side:
        return SetBeside(figure)
    return SetBeside(
        figure, ASKS.format(says=said, beside=_say_beside(said, chosen), shows=_SHOWS[contrast.side])
    )


def _say_beside(said: Leaning, beside: ClaimBeside) -> str:
    words = beside.value
    return words.replace("than", "as", 1) if said is Leaning.SAME else words


def _find_side(said: Leaning, direction: Direction) -> Side | None:
    """Find on which side the figure would lie if it leans as the claim does; none if nobody knows."""
    if said in _SIDES:
        return _SIDES[said]
    better = _BETTER.get(direction)
    if better is None:
        return None
    return better if said is Leaning.BETTER else _OTHER[better]


def _find_contrast(comparison: Comparison, beside: ClaimBeside) -> Contrast | None:
    match beside:
        case ClaimBeside.ENGLAND:
            return comparison.against_england
        case ClaimBeside.NEIGHBOURS:
            return comparison.against_neighbours
    change = _find_change(comparison, beside)
    return change.contrast if change else None


def _find_change(comparison: Comparison, beside: ClaimBeside) -> Change | None:
    return next((change for change in comparison.changes if change.years == _YEARS[beside]), None)


def _say_figure(name: str, comparison: Comparison, beside: ClaimBeside | None) -> Iterator[str]:
    """Say the published figure, with its movement or those beside it."""
    change = _find_change(comparison, beside) if beside in _YEARS and beside else None
    if change and not isinstance(comparison.council, Gap):
        yield say_movement(name, comparison, change)
        return
    yield say_standing(name, comparison)
    median = comparison.neighbours.median
    if beside is ClaimBeside.NEIGHBOURS and median is not None and not isinstance(comparison.council, Gap):
        yield f"The median of its neighbours is {say_number_aloud(median, comparison.indicator)}."
