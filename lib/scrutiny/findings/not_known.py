"""Whose place in a figure is not known: those out of whom it is worked out, and could not be counted."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from scrutiny.comparisons.values import Change, Comparison
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.vocabulary import Side
from scrutiny.words.figures import say_when_covered

_ACCOMMODATION = "care_leavers_19_to_21_accommodation_not_known"
# By what is published beside them, of the same young people and with its own count.
_COMPANIONS = {
    "care_leavers_19_to_21_suitable_accommodation": _ACCOMMODATION,
    "care_leavers_19_to_21_unsuitable_accommodation": _ACCOMMODATION,
}
_WAY = {Side.HIGHER: "rise", Side.LOWER: "fall"}


def say_not_known(comparison: Comparison, beside: Mapping[str, Comparison]) -> Iterator[str]:
    """Say of how many it is not known, out of those the council's newest figure is out of."""
    unknown = _find_newest(comparison, beside)
    if unknown:
        yield f"{_say_unknown(unknown)}."


def say_change_in_not_known(
    comparison: Comparison, change: Change, beside: Mapping[str, Comparison]
) -> Iterator[str]:
    """Say of how many it is not known now and before, and whether that alone may explain the change."""
    unknown, before = _find_newest(comparison, beside), _find_earlier(comparison, change, beside)
    if unknown and not before:
        yield f"{_say_unknown(unknown)}."
    elif unknown and before:
        then = f"{before.count:,.0f} of {before.base:,.0f} {say_when_covered(before)}"
        side = change.contrast.side if change.contrast else Side.SAME
        explained = could_explain(comparison, change, unknown, before)
        why = f"; that alone may explain the {_WAY[side]}" if explained else ""
        yield f"{_say_unknown(unknown)} ({then}){why}."


def _say_unknown(unknown: Figure) -> str:
    return f"It is not known where {unknown.count:,.0f} of the {unknown.base:,.0f} live"


def could_explain(comparison: Comparison, change: Change, unknown: Figure, before: Figure) -> bool:
    """Say whether the share not known moved the other way, at least as far, by the published counts."""
    shares = [_share(figure) for figure in (comparison.council, change.earlier, unknown, before)]
    if change.contrast is None or change.contrast.side is Side.SAME or None in shares:
        return False
    now, then, unknown_now, unknown_then = (share or Fraction(0) for share in shares)
    moved, other = now - then, unknown_now - unknown_then
    return moved * other < 0 and abs(other) >= abs(moved)


def _share(value: Figure | Gap | None) -> Fraction | None:
    """Give the share that a count and a base make, exactly; nothing where either is not published."""
    if not isinstance(value, Figure) or value.count is None or not value.base:
        return None
    return Fraction(value.count) / Fraction(value.base)


def _find_newest(comparison: Comparison, beside: Mapping[str, Comparison]) -> Figure | None:
    companion = beside.get(_COMPANIONS.get(comparison.indicator.id, ""))
    return _match(comparison.council, companion.council) if companion else None


def _find_earlier(comparison: Comparison, change: Change, beside: Mapping[str, Comparison]) -> Figure | None:
    companion = beside.get(_COMPANIONS.get(comparison.indicator.id, ""))
    changes = companion.changes if companion else ()
    earlier = next((other.earlier for other in changes if other.years == change.years), None)
    return _match(change.earlier, earlier)


def _match(own: Figure | Gap | None, unknown: Figure | Gap | None) -> Figure | None:
    """Give the companion where it has a count, and is of the same period and out of the same number."""
    if not (isinstance(own, Figure) and isinstance(unknown, Figure)) or unknown.count is None:
        return None
    return unknown if own.base and (own.period, own.base) == (unknown.period, unknown.base) else None
