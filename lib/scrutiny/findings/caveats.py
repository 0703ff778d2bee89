"""What a finding must not be read without."""

from collections.abc import Iterator
from datetime import date

from scrutiny.comparisons.values import Change, Comparison
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.inspections import Inspection
from scrutiny.evidence.periods import find_period_end
from scrutiny.findings.strength import SMALL
from scrutiny.register.councils import Council
from scrutiny.vocabulary import Area, ReadBy
from scrutiny.words.dates import count_months
from scrutiny.words.figures import say_counted
from scrutiny.words.names import SAID_OF_READING
from scrutiny.words.sentences import begin_sentence, say_count

# Under this, one child more or fewer moves a percentage by two points or more.
SMALL_BASE = 50
# Said of each figure, and explained once by ``say_small`` wherever figures are shown.
FEW_CHILDREN = "Few children live here: see the note at the top of this page."
_LONG_AGO = 36  # months: the published rule has been an inspection about every three years


def list_caveats(council: Council, comparison: Comparison, children: float | None) -> tuple[str, ...]:
    """List what a figure must not be read without."""
    return (
        *_say_cautions(comparison),
        *_say_joint(council, comparison),
        *_say_few(comparison.council),
        *_mark_small(children),
    )


def say_first_year(council: Council, change: Change) -> Iterator[str]:
    """Say that a change begins in a new council's first year, which may not count what began before it."""
    earlier = change.earlier
    if council.created is None or earlier is None or earlier.indicator.area is Area.CONTEXT:
        return
    ended = find_period_end(earlier.period, earlier.indicator.year_type)
    if council.created <= ended < council.created.replace(year=council.created.year + 1):
        yield (
            "The change begins in the council’s first year, whose figures may leave out what was referred to "
            "the council it took over from."
        )


def _say_cautions(comparison: Comparison) -> Iterator[str]:
    if comparison.indicator.caution:
        yield comparison.indicator.caution


def _say_joint(council: Council, comparison: Comparison) -> Iterator[str]:
    for joint in council.joint_returns:
        if joint.covers(comparison.indicator.measure, comparison.period):
            is_gap = isinstance(comparison.council, Gap)
            yield (
                "Published only jointly."
                if is_gap
                else "Published jointly: the figure is of this council and its partner together."
            )


def _say_few(own: Figure | Gap) -> Iterator[str]:
    if isinstance(own, Gap) or not own.base or own.indicator.base_noun is None:
        return
    if own.base < SMALL_BASE:
        points = 100 / own.base
        yield (
            f"Only {say_counted(own.base)} {own.indicator.base_noun} are counted: one more or fewer moves "
            f"the figure by {points:.0f} percentage points."
        )


def _mark_small(children: float | None) -> Iterator[str]:
    if children is not None and children < SMALL:
        yield FEW_CHILDREN


def say_small(council: Council, children: float) -> str:
    """Say once for a page what is true of every figure of a council with few children."""
    name = begin_sentence(council.in_text)
    return (
        f"{name} has only {children:,.0f} children, so its figures move by chance more than others do. A "
        "figure with no published count is not treated as standing out."
    )


def list_inspection_caveats(inspection: Inspection, as_at: date) -> tuple[str, ...]:
    """List what a judgement must not be read without: how we know it, and how old it is."""
    said = [] if inspection.read_by is ReadBy.OFFICIAL else [SAID_OF_READING[inspection.read_by]]
    months = count_months(inspection.inspected_from, as_at)
    if months >= _LONG_AGO:
        said.append(f"Inspectors came {say_count(months, 'month')} ago; much may have changed.")
    return tuple(said)
