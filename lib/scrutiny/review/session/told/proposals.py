"""What a session tells of recommendations that are proposed in it, as the types it is told in."""

from scrutiny.review.recommendations import RecommendationState
from scrutiny.review.told import Told, WholeField


class ProposalAsked(Told):
    """What a session asks of a recommendation, each part as the guide calls it, with the bodies offered."""

    words: str
    to: str
    post: str
    by: str
    test: str
    bodies: tuple[str, ...]


class ProposalTold(Told, title="Proposal"):
    """A recommendation in a session: its parts, what it rests on and lacks, and who is for it.

    What is said of it names the mark of its words as they were ``seen``.
    """

    key: str
    seen: str
    name: str
    words: str
    to: str
    post: str
    by: str
    test: str
    because: tuple[str, ...]
    said: tuple[tuple[str, str], ...]
    rests_on: tuple[str, ...]
    proposers: tuple[str, ...]
    seconders: tuple[str, ...]
    state: RecommendationState
    is_decided: bool
    missing: tuple[str, ...]
    differs: tuple[str, ...]
    support: WholeField
