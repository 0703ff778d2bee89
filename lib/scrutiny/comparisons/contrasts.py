"""On which side of another figure the council's lies, for how long, and whether by chance."""

from dataclasses import dataclass
from itertools import takewhile

from scrutiny.analysis.intervals import Interval
from scrutiny.comparisons.chance import judge_beside
from scrutiny.evidence.council_evidence import ENGLAND, CouncilEvidence
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator
from scrutiny.vocabulary import Certainty, GapReason, Side

_NOT_ITS_OWN = {GapReason.NOT_YET_A_COUNCIL, GapReason.NO_LONGER_A_COUNCIL, GapReason.FILED_UNDER_FORMER}


@dataclass(frozen=True)
class Contrast:
    """A council's figure beside one other, as both are shown: on which side, and whether by chance."""

    other: float
    side: Side
    certainty: Certainty

    @property
    def is_certain(self) -> bool:
        """Whether the difference is more than chance would explain."""
        return self.side is not Side.SAME and self.certainty is Certainty.MORE_THAN_CHANCE


def judge_side(own: float, other: float, indicator: Indicator) -> Side:
    """Judge on which side of another figure one lies, as both are shown."""
    shown, beside = indicator.as_shown(own), indicator.as_shown(other)
    if shown == beside:
        return Side.SAME
    return Side.HIGHER if shown > beside else Side.LOWER


def contrast_with(
    own: Figure | Gap, other: Figure | Gap | float | None, interval: Interval | None
) -> Contrast | None:
    """Contrast the council's figure with another, taken as fixed; nothing if either is not there."""
    beside = other.value if isinstance(other, Figure) else other
    if isinstance(own, Gap) or isinstance(beside, Gap) or beside is None or own.indicator.is_count:
        return None
    side = judge_side(own.value, beside, own.indicator)
    return Contrast(beside, side, judge_beside(own, beside, interval))


def count_in_a_row_on_one_side(evidence: CouncilEvidence, indicator: Indicator) -> int:
    """Count for how many periods, back from the newest, the council has been on one side of England."""
    if indicator.is_count:
        return 0
    sides = [_side(evidence, value) for value in reversed(evidence.series(indicator))]
    if sides[0] in {None, Side.SAME}:
        return 0
    return len(list(takewhile(lambda side: side is sides[0], sides)))


def _side(evidence: CouncilEvidence, own: Figure | Gap) -> Side | None:
    england = evidence.at(own.indicator, own.period, ENGLAND)
    if isinstance(own, Gap) or isinstance(england, Gap):
        return None
    return judge_side(own.value, england.value, own.indicator)


def count_that_could_exist(evidence: CouncilEvidence, indicator: Indicator) -> int:
    """Count the periods in which the council could have a figure: none from before it was a council."""
    series = evidence.series(indicator)
    return sum(not (isinstance(point, Gap) and point.reason in _NOT_ITS_OWN) for point in series)
