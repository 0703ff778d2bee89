"""The sentences of findings: each number as it is shown, with its unit, its period and its comparator."""

from collections.abc import Iterator

from humanize import ordinal

from scrutiny.comparisons.contrasts import judge_side
from scrutiny.comparisons.values import Change, Comparison, Rank
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator
from scrutiny.evidence.inspections import Inspection
from scrutiny.findings.runs import say_current
from scrutiny.findings.strength import find_turn
from scrutiny.vocabulary import Certainty, Direction, Grade, Judgement, Side
from scrutiny.words.dates import say_month
from scrutiny.words.figures import (
    say_aloud,
    say_counts,
    say_gap,
    say_number,
    say_number_aloud,
    say_subject,
    say_two_aloud,
    say_when_covered,
)
from scrutiny.words.names import say_judgement
from scrutiny.words.sentences import begin_lower, say_count

_CHANCE = {
    Certainty.MORE_THAN_CHANCE: ", by more than chance would explain",
    Certainty.COULD_BE_CHANCE: ", but the difference could be chance",
    Certainty.CANNOT_TELL: " (chance not known)",
    Certainty.NO_SAMPLE: "",
}
_CHANGED = {
    Certainty.MORE_THAN_CHANCE: ", more than chance would explain",
    Certainty.COULD_BE_CHANCE: ", which could be chance",
    Certainty.CANNOT_TELL: " (chance not known)",
    Certainty.NO_SAMPLE: "",
}
_WENT = {Side.HIGHER: "rose", Side.LOWER: "fell"}
_MOVED = {Side.HIGHER: "up", Side.LOWER: "down"}
_WORSE = {Direction.HIGH: "lower", Direction.LOW: "higher"}


def say_standing(name: str, comparison: Comparison) -> str:
    """Say where a council stands on one indicator, beside England."""
    own = comparison.council
    subject = say_subject(own.indicator)
    if isinstance(own, Gap):
        opening = f"In {name}, {subject} {say_when_covered(own)} cannot be said"
        return f"{opening}. The figure is {say_gap(own.reason)}."
    opening = f"In {name}, {subject} was {say_aloud(own)} {say_when_covered(own)}."
    return " ".join(filter(None, (opening, say_behind(own), _say_beside_england(comparison))))


def say_behind(own: Figure) -> str:
    """Say in a sentence the counts behind a figure, where they are published."""
    counts = say_counts(own)
    return f"It is {'out ' if counts.startswith('of ') else ''}{counts}." if counts else ""


def _say_beside_england(comparison: Comparison) -> str:
    contrast, england = comparison.against_england, comparison.england
    if comparison.indicator.is_count:
        return "It follows the size of the council, so it is not compared with others."
    if contrast is None or isinstance(england, Gap):
        return "There is no figure for England to set beside it."
    if contrast.side is Side.SAME:
        return f"England’s figure was the same, {say_aloud(england)}."
    return f"It is {contrast.side} than England’s {say_aloud(england)}{_CHANCE[contrast.certainty]}."


def say_place(rank: Rank) -> str:
    """Say a place from the nearer end, in as few words as are true."""
    from_top = rank.from_highest <= rank.from_lowest
    place, end = (rank.from_highest, "highest") if from_top else (rank.from_lowest, "lowest")
    which = f"{ordinal(place)} {end}" if place > 1 else end
    return f"{'joint ' if rank.sharing > 1 else ''}{which} of {rank.of}"


def say_quarter(comparison: Comparison) -> str:
    """Say whether a place is in the better or the worse quarter; nothing where there is no direction."""
    rank, direction = comparison.rank, comparison.indicator.direction
    if rank is None or direction is Direction.NONE:
        return ""
    ends = (rank.in_highest_quarter, rank.in_lowest_quarter)
    better, worse = ends if direction is Direction.HIGH else reversed(ends)
    if better:
        return "in the better quarter"
    return "in the worse quarter" if worse else "in the middle half"


def say_change(comparison: Comparison, change: Change) -> str:
    """Say how a council's figure has moved over some years, and whether that could be chance."""
    own, earlier = comparison.council, change.earlier
    span = f"{say_count(change.years, 'year')} before"
    if change.contrast is None or not (isinstance(own, Figure) and isinstance(earlier, Figure)):
        return f"{span}: {_say_why_not(earlier)}."
    was = f"{say_aloud(earlier)} {say_when_covered(earlier)}"
    if change.contrast.side is Side.SAME:
        return f"{span}: the same, {was}."
    went = f"{_MOVED[change.contrast.side]} by {_say_moved(own, earlier)}"
    return f"{span}: {was}, so {went}{_CHANGED[change.contrast.certainty]}."


def _say_moved(own: Figure, earlier: Figure) -> str:
    """Say how far apart two figures are, as they are shown; of large sums only about, as they are said."""
    indicator = own.indicator
    moved = abs(indicator.as_shown(own.value) - indicator.as_shown(earlier.value))
    if indicator.unit == "%":
        points = say_number(moved, indicator).removesuffix("%")
        return f"{points} percentage {'point' if points == '1' else 'points'}"
    by = say_number_aloud(moved, indicator)
    return by if by == say_number(moved, indicator) else f"about {by}"


def say_movement(name: str, comparison: Comparison, change: Change) -> str:
    """Say how a council's figure has moved since an earlier year, and what its newest run shows."""
    own, earlier, contrast = comparison.council, change.earlier, change.contrast
    subject = say_subject(own.indicator)
    if contrast is None or not (isinstance(own, Figure) and isinstance(earlier, Figure)):
        return f"In {name}, how {subject} has moved cannot be said: {_say_why_not(earlier)}."
    if contrast.side is Side.SAME:
        stayed = f"In {name}, {subject} was {say_aloud(own)} {say_when_covered(own)}"
        return f"{stayed}, as it was {say_when_covered(earlier)}."
    before, after = say_two_aloud(earlier, own)
    now = f"In {name}, {subject} was {after} {say_when_covered(own)}."
    went = f"{_WENT[contrast.side]} from {before} {say_when_covered(earlier)}{_CHANGED[contrast.certainty]}"
    return " ".join([now, f"It {went}.", *_say_england_moved(comparison, change), *_say_current(comparison)])


def say_turn(comparison: Comparison, change: Change) -> Iterator[str]:
    """Say how the figure moved over its newest year, where the longer change hides it."""
    turn, own = find_turn(comparison, change), comparison.council
    if turn and turn.contrast and isinstance(own, Figure) and isinstance(turn.earlier, Figure):
        before, after = say_two_aloud(turn.earlier, own)
        # That nothing can be told of chance has been said of the longer change.
        told = turn.contrast.certainty is not Certainty.CANNOT_TELL or _is_told(change)
        sure = _CHANGED[turn.contrast.certainty] if told else ""
        went = f"{_WENT[turn.contrast.side]} from {before} to {after}"
        yield f"Over the newest year alone, the council’s {went}{sure}."


def _is_told(change: Change) -> bool:
    return change.contrast is not None and change.contrast.certainty is not Certainty.CANNOT_TELL


def _say_moved_from(then: Figure, now: Figure) -> str:
    """Say from which figure, and to which, one rose or fell, and when."""
    went = _WENT[judge_side(now.value, then.value, now.indicator)]
    before, after = say_two_aloud(then, now)
    return f"{went} from {before} {say_when_covered(then)} to {after} {say_when_covered(now)}"


def say_national(then: Figure, now: Figure) -> str:
    """Say how England has moved on one indicator between two years."""
    side = judge_side(now.value, then.value, now.indicator)
    subject = say_subject(now.indicator)
    if side is Side.SAME:
        stayed = f"In England, {subject} was {say_aloud(now)} {say_when_covered(now)}"
        return f"{stayed}, as it was {say_when_covered(then)}."
    return f"In England, {subject} {_say_moved_from(then, now)}."


def _say_england_moved(comparison: Comparison, change: Change) -> Iterator[str]:
    then, now = change.england, comparison.england
    if not comparison.indicator.is_count and isinstance(then, Figure) and isinstance(now, Figure):
        side = judge_side(now.value, then.value, now.indicator)
        if side is Side.SAME:
            yield f"England’s stayed at {say_aloud(now)}."
        else:
            before, after = say_two_aloud(then, now)
            yield f"England’s {_WENT[side]} from {before} to {after}."


def _say_current(comparison: Comparison) -> Iterator[str]:
    for found in comparison.run.current:
        yield say_current(found)


def _say_why_not(earlier: Figure | Gap | None) -> str:
    if isinstance(earlier, Gap):
        return f"the figure is {say_gap(earlier.reason)}"
    return "no figure to set beside this one"


def say_side_of_department(indicator: Indicator) -> str:
    """Say which side the department counts as worse, or that there is no such side."""
    if indicator.direction is Direction.NONE:
        return "Neither high nor low is good in itself."
    return f"The department counts a {_WORSE[indicator.direction]} figure as worse."


def say_judged(name: str, inspection: Inspection, judgement: Judgement, grade: Grade) -> str:
    """Say what inspectors judged of one part of the service, and when they came."""
    judged = say_judgement(judgement, inspection.framework)
    part, when = begin_lower(judged), say_month(inspection.inspected_from)
    return f"In {name}, inspectors’ grade for {part} was {grade.value} in {when}."
