"""What a comparison is made of: neighbours, place, differences with their certainty, and change."""

from collections.abc import Mapping
from dataclasses import dataclass

from scrutiny.analysis.intervals import Interval
from scrutiny.analysis.run_charts import RunReading
from scrutiny.comparisons.contrasts import Contrast, contrast_with
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator
from scrutiny.vocabulary import Direction, Side, Way

_QUARTERS = 4
_SIDES = {Way.UP: Side.HIGHER, Way.DOWN: Side.LOWER}
_WORSE = {Direction.HIGH: Side.LOWER, Direction.LOW: Side.HIGHER, Direction.NONE: None}


@dataclass(frozen=True)
class Neighbourhood:
    """What a council's neighbours show for one indicator and period, how many do, and by which sources."""

    mean: float | None
    median: float | None
    lowest: float | None
    highest: float | None
    present: int
    of: int
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class Neighbourhoods:
    """What a council's neighbours show together, by the id of the indicator and the period."""

    of: int
    held: Mapping[tuple[str, str], Neighbourhood]

    def at(self, indicator: Indicator, period: str) -> Neighbourhood:
        """Give what the neighbours show for an indicator in a period, though none of them has a figure."""
        nobody = Neighbourhood(None, None, None, None, 0, self.of)
        return self.held.get((indicator.id, period), nobody)


@dataclass(frozen=True)
class Change:
    """A council's figure beside its own of some years before: a figure, a gap, or nothing published.

    ``england`` is England's figure of those years before.
    """

    years: int
    earlier: Figure | Gap | None
    contrast: Contrast | None
    england: Figure | Gap | None = None


@dataclass(frozen=True)
class Rank:
    """A council's place among the authorities with a figure, from either end; ties share a place."""

    from_highest: int
    from_lowest: int
    sharing: int
    of: int

    @property
    def in_highest_quarter(self) -> bool:
        """Whether no more than a quarter of the authorities have as high a figure."""
        return self.from_highest + self.sharing - 1 <= self.of / _QUARTERS

    @property
    def in_lowest_quarter(self) -> bool:
        """Whether no more than a quarter of the authorities have as low a figure."""
        return self.from_lowest + self.sharing - 1 <= self.of / _QUARTERS


@dataclass(frozen=True)
class Comparison:
    """One indicator as it stands: the council's newest period, beside the same period elsewhere.

    ``could_exist`` counts the periods that could have a figure: fewer for a council newly formed.
    """

    council: Figure | Gap
    region: Figure | Gap
    england: Figure | Gap
    neighbours: Neighbourhood
    neighbours_below: int
    neighbours_above: int
    interval: Interval | None
    against_england: Contrast | None
    beyond_usual: bool | None
    in_a_row_on_one_side: int
    could_exist: int
    changes: tuple[Change, ...]
    rank: Rank | None
    run: RunReading

    @property
    def indicator(self) -> Indicator:
        """The indicator that every part of the comparison is of."""
        return self.council.indicator

    @property
    def period(self) -> str:
        """The period that every part of the comparison is for."""
        return self.council.period

    @property
    def against_neighbours(self) -> Contrast | None:
        """The council's figure beside the median of its neighbours, taken as fixed."""
        return contrast_with(self.council, self.neighbours.median, self.interval)

    @property
    def runs_on(self) -> Side | None:
        """On which side, or which way, a run that includes the newest figure goes."""
        ways = {signal.way for signal in self.run.current}
        return _SIDES[ways.pop()] if len(ways) == 1 else None

    @property
    def is_on_worse_side(self) -> bool:
        """Whether the figure differs from England's on the side the department counts as worse."""
        return self.against_england is not None and self.is_worse(self.against_england.side)

    def is_worse(self, side: Side) -> bool:
        """Whether the department counts a side, or a way to move, as worse."""
        return side is _WORSE[self.indicator.direction]
