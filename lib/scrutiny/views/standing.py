"""Where figures stand, as a tidy table: the council beside England, its region and its neighbours."""

from collections.abc import Sequence

from scrutiny.briefing import Briefing
from scrutiny.comparisons.values import Comparison
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.periods import say_period
from scrutiny.views.tidy import TidyCell, TidyTable
from scrutiny.words.figures import say_value

_COLUMNS = ("measure", "unit", "period", "council", "figure", "england", "region", "neighbours_median")
_MORE = ("neighbours_lowest", "neighbours_highest", "neighbours_with_a_figure", "why_no_figure")


def list_standing(briefing: Briefing, comparisons: Sequence[Comparison]) -> TidyTable:
    """List each figure on a line, with those it is compared with; one that is missing says why."""
    name = briefing.council.name
    return TidyTable((*_COLUMNS, *_MORE), tuple(_row(name, comparison) for comparison in comparisons))


def _row(council: str, comparison: Comparison) -> tuple[TidyCell, ...]:
    own, theirs, indicator = comparison.council, comparison.neighbours, comparison.indicator
    begin = (indicator.name, indicator.unit, say_period(comparison.period, indicator.year_type), council)
    why = say_value(own) if isinstance(own, Gap) else None
    if indicator.is_count:
        # A count follows the size of a council, so that it is set beside no other.
        return (*begin, _number(own), None, None, None, None, None, None, why)
    beside = (comparison.england, comparison.region)
    ends = (theirs.median, theirs.lowest, theirs.highest, theirs.present)
    return (*begin, _number(own), *map(_number, beside), *ends, why)


def _number(value: Figure | Gap) -> float | None:
    return value.value if isinstance(value, Figure) else None
