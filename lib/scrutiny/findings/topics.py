"""The topics that can become lines of enquiry: questions as data, and what opens each of them."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from scrutiny.editions import read_curated
from scrutiny.errors import CuratedFileBroken
from scrutiny.evidence.indicators import Indicator, list_indicators
from scrutiny.vocabulary import Consequence, Direction, Judgement, Side

_NAME = "findings/lines.yml"
_JUDGED = tuple(judgement.value for judgement in Judgement if judgement is not Judgement.OVERALL)

Sentence = Annotated[str, Field(min_length=1)]


class Opens(StrEnum):
    """What opens a topic: a figure or grade that is worse, a figure that differs either way, or a gap."""

    WORSE = "worse"
    EITHER = "either"
    GAP = "gap"


class Reason(BaseModel):
    """Why to ask because of some figures, where they lie on one side or, without a side, on either."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    of: Annotated[tuple[str, ...], Field(min_length=1)]
    side: Literal[Side.HIGHER, Side.LOWER] | None = None
    words: Sentence

    def holds_for(self, indicator: str, side: Side | None) -> bool:
        """Say whether it is a reason to ask about a figure that lies on a side, or has moved to it."""
        return indicator in self.of and side is not None and self.side in {None, side}


class Topic(BaseModel):
    """One thing to ask about: the question, why, who could answer, and how to weigh the answer.

    ``in_short`` asks a part of ``question``, where there is room for no more. ``why`` is true whichever way
    a figure lies; each of the ``reasons`` follows the way it lies.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Annotated[str, Field(pattern=r"^[a-z]+(_[a-z]+)*$")]
    indicators: tuple[str, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    opens: Opens
    consequence: Consequence
    question: Sentence
    in_short: Sentence
    why: Sentence
    reasons: tuple[Reason, ...] = ()
    source: tuple[Sentence, ...] = ()
    who: Annotated[tuple[Sentence, ...], Field(min_length=1)]
    good_answer: Annotated[tuple[Sentence, ...], Field(min_length=2, max_length=4)]
    change_our_mind: Sentence
    ask_for: Sentence | None = None


@cache
def read_topics() -> tuple[Topic, ...]:
    """Read the topics kept beside this module, in their order, after every check on them."""
    topics = read_curated(Path(__file__).with_name("lines.yml"), tuple[Topic, ...])
    check_topics(topics, list_indicators())
    return topics


def check_topics(topics: Iterable[Topic], indicators: Iterable[Indicator]) -> None:
    """Refuse topics that overlap, that leave an indicator or judgement out, or that nothing could open."""
    topics, catalogue = tuple(topics), {indicator.id: indicator for indicator in indicators}
    faults = (
        *_find_shared("topic id", [(topic.id, f"entry {at}") for at, topic in enumerate(topics, start=1)]),
        *_find_misplaced("indicator", _list_uses(topics, "indicators"), catalogue),
        *_find_misplaced("judgement", _list_uses(topics, "judgements"), _JUDGED),
        *(fault for topic in topics for fault in _find_wrong_opening(topic, catalogue)),
        *(fault for topic in topics for fault in _find_wrong_reasons(topic)),
    )
    if faults:
        raise CuratedFileBroken(f"{_NAME}: {faults[0]}\nCorrect it there.")


def _list_uses(topics: Iterable[Topic], field: str) -> list[tuple[str, str]]:
    return [(str(used), topic.id) for topic in topics for used in getattr(topic, field)]


def _find_shared(kind: str, uses: list[tuple[str, str]]) -> Iterator[str]:
    places: dict[str, list[str]] = {}
    for used, place in uses:
        places.setdefault(used, []).append(place)
    for used, found in places.items():
        if len(found) > 1:
            yield f"the {kind} {used!r} is in {' and '.join(found)}, and may be in only one."


def _find_misplaced(kind: str, uses: list[tuple[str, str]], allowed: Iterable[str]) -> Iterator[str]:
    allowed, named = tuple(allowed), {used for used, _topic in uses}
    for used, topic in uses:
        if used not in allowed:
            yield f"{topic} names the {kind} {used!r}, not one of those there are: it may be misspelt."
    yield from _find_shared(kind, uses)
    for left_out in allowed:
        if left_out not in named:
            yield f"no topic asks about {left_out!r}; every {kind} must be in one."


def _find_wrong_opening(topic: Topic, catalogue: dict[str, Indicator]) -> Iterator[str]:
    ways = (bool(topic.indicators), bool(topic.judgements), topic.opens is Opens.GAP)
    if ways.count(True) != 1:
        yield f"{topic.id} must name indicators or judgements, or open by a gap: one of the three."
    if topic.judgements and topic.opens is not Opens.WORSE:
        yield f"{topic.id} is about a grade, so it must open by what is worse."
    if topic.opens is Opens.WORSE:
        for used in topic.indicators:
            if used in catalogue and catalogue[used].direction is Direction.NONE:
                yield f"{topic.id} opens by what is worse, but neither high nor low is worse for {used!r}."


def _find_wrong_reasons(topic: Topic) -> Iterator[str]:
    for reason in topic.reasons:
        for used in set(reason.of) - set(topic.indicators):
            yield f"{topic.id} gives a reason about {used!r}, which it does not ask about."
    for indicator in topic.indicators if topic.reasons else ():
        for side in (Side.HIGHER, Side.LOWER):
            if not any(reason.holds_for(indicator, side) for reason in topic.reasons):
                yield f"{topic.id} gives no reason to ask where {indicator!r} is {side}."
