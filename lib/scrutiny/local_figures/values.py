"""What a council's own figures are: a series for each measure, with a point for every period."""

from dataclasses import dataclass
from functools import cached_property

from scrutiny.local_figures.periods import LocalPeriod
from scrutiny.vocabulary import Direction, GapReason

# Below this many children a share can swing a long way on a few of them, so the number is shown.
SMALL_BASE = 50
# A count from one to this many might let somebody recognise a child.
SMALL_COUNT = 4
MOST_DECIMALS = 2


@dataclass(frozen=True)
class LocalPoint:
    """One figure of a council's own, or a gap and its reason, with the count and the base it came from."""

    period: LocalPeriod
    figure: float | None
    gap: GapReason | None = None
    count: float | None = None
    base: float | None = None
    new_limits: bool = False
    note: str = ""

    @property
    def has_small_base(self) -> bool:
        """Whether so few are behind the figure that one or two would move it."""
        return self.base is not None and self.base < SMALL_BASE

    @property
    def has_small_count(self) -> bool:
        """Whether so few are counted that somebody might be recognised."""
        return self.count is not None and 0 < self.count <= SMALL_COUNT


@dataclass(frozen=True)
class LocalSeries:
    """One measure of a council's own, in order of time, with a point for every period from first to last."""

    measure: str
    unit: str
    direction: Direction
    step: int
    points: tuple[LocalPoint, ...]

    @cached_property
    def figures(self) -> tuple[float | None, ...]:
        """The figures in order of time, nothing where there is a gap."""
        return tuple(point.figure for point in self.points)

    @cached_property
    def decimals(self) -> int:
        """How many places its figures are given with, the most of them, and two at most."""
        texts = [f"{figure:.{MOST_DECIMALS}f}".rstrip("0") for figure in self.figures if figure is not None]
        return max((len(text.partition(".")[2]) for text in texts), default=0)

    @property
    def new_limits(self) -> tuple[int, ...]:
        """The places of the points from which limits were asked to begin anew."""
        return tuple(place for place, point in enumerate(self.points) if point.new_limits)

    @property
    def is_monthly(self) -> bool:
        """Whether the periods are months, and not quarters."""
        return self.step == 1
