"""What a session tells of how people answered, apart or in rounds, as the types it is told in."""

from scrutiny.review.spreads import Share
from scrutiny.review.told import Told


class EarlierTold(Told, title="Earlier"):
    """What people answered to one question in a round that has ended, where that was shown."""

    about: str
    spread: tuple[Share, ...]
    said: str


class RiskStep(Told):
    """One step of the scale of risks, in the words that were agreed for it; "" where none were."""

    likelihood: str
    impact: str


class PlacesTold(Told, title="PlacesGiven"):
    """How people placed one risk in one round: the count at each place, and lowest, middle, highest."""

    people: int
    places: tuple[tuple[int, int, int], ...]
    likelihood: tuple[int, ...]
    impact: tuple[int, ...]


class RiskTold(PlacesTold, title="RiskSpread"):
    """How people scored one risk on one side, and ``before`` they talked; none of a round that is hidden."""

    risk: str
    side: str
    before: PlacesTold | None
    is_wide: bool
    agreed: tuple[int, int] | None


class ScoresTold(Told, title="ScoresOfRisks"):
    """What is scored on a step: the sides with their names, the scale and, once it is shown, the spread."""

    sides: tuple[tuple[str, str], ...]
    scale: tuple[RiskStep, ...]
    risks: tuple[RiskTold, ...]
    said: str
