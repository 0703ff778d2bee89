"""How strong the evidence is: the rules, which a councillor can read in the handbook."""

from scrutiny.comparisons.values import Change, Comparison
from scrutiny.evidence.figures import Figure
from scrutiny.findings.values import Signs
from scrutiny.vocabulary import Certainty, Side, Strength

LASTING = 3  # years that a change is over, or figures in a row on the same side of England
FEWEST_NEIGHBOURS = 5
SMALL = 10_000  # children in a council's area: below it, only what counts can show is counted
_TENTH = 10
_FEWEST_IN_A_ROW = 2  # one figure can follow no other
_ALL = 3  # signs besides chance


def find_signs(comparison: Comparison, children: float | None) -> Signs:
    """Find the signs that a figure stands out, by the side of England it lies on."""
    contrast = comparison.against_england
    if contrast is None or contrast.side is Side.SAME:
        return Signs(Certainty.CANNOT_TELL, unusual=False, unlike_neighbours=False, lasting=False)
    unaided = contrast.certainty in {Certainty.CANNOT_TELL, Certainty.NO_SAMPLE}
    if unaided and (children is None or children < SMALL):
        return Signs(contrast.certainty, unusual=False, unlike_neighbours=False, lasting=False)
    return Signs(
        chance=contrast.certainty,
        unusual=_is_unusual(comparison, contrast.side),
        unlike_neighbours=_is_unlike_neighbours(comparison, contrast.side),
        lasting=comparison.in_a_row_on_one_side >= _count_needed(comparison),
    )


def _count_needed(comparison: Comparison) -> int:
    """Count the figures in a row that make a difference last: three, or all there can be if that is two."""
    return min(LASTING, max(_FEWEST_IN_A_ROW, comparison.could_exist))


def _is_unusual(comparison: Comparison, side: Side) -> bool:
    """Judge by the usual spread; where no count is published, by the outer tenth of the authorities."""
    if comparison.beyond_usual is not None:
        return comparison.beyond_usual
    rank = comparison.rank
    if rank is None:
        return False
    place = rank.from_highest if side is Side.HIGHER else rank.from_lowest
    return place + rank.sharing - 1 <= rank.of / _TENTH


def _is_unlike_neighbours(comparison: Comparison, side: Side) -> bool:
    beyond = comparison.neighbours_below if side is Side.HIGHER else comparison.neighbours_above
    present = comparison.neighbours.present
    return present >= FEWEST_NEIGHBOURS and beyond >= present - 1


def weigh_signs(signs: Signs) -> Strength:
    """Weigh the signs of a figure: it stands out by all four, and what could be chance asks nothing."""
    others = signs.unusual + signs.unlike_neighbours + signs.lasting
    match signs.chance:
        case Certainty.MORE_THAN_CHANCE if others == _ALL:
            return Strength.STANDS_OUT
        case Certainty.MORE_THAN_CHANCE if others == _ALL - 1:
            return Strength.WORTH_A_QUESTION
        case Certainty.CANNOT_TELL | Certainty.NO_SAMPLE if others == _ALL:
            return Strength.WORTH_A_QUESTION
        case _:
            return Strength.NOTHING


def weigh_movement(comparison: Comparison) -> Strength:
    """Weigh how a figure has moved: by its longest change that has weight, and by a run the same way."""
    longest = find_weighty(comparison)
    if longest is None or longest.contrast is None:
        return Strength.NOTHING
    runs_on = comparison.runs_on is longest.contrast.side
    return Strength.STANDS_OUT if runs_on else Strength.WORTH_A_QUESTION


def find_weighty(comparison: Comparison) -> Change | None:
    """Find the change over the most years that has weight."""
    weighty = [change for change in comparison.changes if has_weight(comparison, change)]
    return max(weighty, key=lambda change: change.years, default=None)


def has_weight(comparison: Comparison, change: Change) -> bool:
    """Say whether a change is beyond chance, over three years or all there are, and not shared by England."""
    longest = max((change.years for change in comparison.changes if change.contrast), default=0)
    return is_beyond(change) and change.years >= min(LASTING, longest) and not is_shared(comparison, change)


def find_turn(comparison: Comparison, change: Change) -> Change | None:
    """Find the change over the newest year, where it goes another way than a longer one or is most of it."""
    newest = next((change for change in comparison.changes if change.years == 1), change)
    if newest is change or newest.contrast is None or newest.contrast.side is Side.SAME:
        return None
    if change.contrast and newest.contrast.side is not change.contrast.side:
        return newest
    return newest if _is_most_of(comparison, newest, change) else None


def _is_most_of(comparison: Comparison, newest: Change, change: Change) -> bool:
    own = comparison.council
    figures = [figure for figure in (own, newest.earlier, change.earlier) if isinstance(figure, Figure)]
    if len(figures) < 3:  # noqa: PLR2004 - now, a year before, and when the change began
        return False
    now, year_before, then = (figure.value for figure in figures)
    return abs(now - year_before) > abs(now - then) / 2


def is_beyond(change: Change) -> bool:
    """Say whether a change is more than chance would explain."""
    return change.contrast is not None and change.contrast.is_certain


def is_shared(comparison: Comparison, change: Change) -> bool:
    """Say whether England moved the same way, at least half as far: the change is not the council's own."""
    own, then, now = comparison.council, change.england, comparison.england
    if not (isinstance(own, Figure) and isinstance(change.earlier, Figure)):
        return False
    if not (isinstance(then, Figure) and isinstance(now, Figure)):
        return False
    moved, england = own.value - change.earlier.value, now.value - then.value
    return moved * england > 0 and abs(england) >= abs(moved) / 2
