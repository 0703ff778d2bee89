"""Scores that people gave risks alone: how many gave each, and where they are furthest apart."""

from collections import Counter
from collections.abc import Iterator, Sequence

from scrutiny.record.entries import Json
from scrutiny.record.folding import FEWEST_SHOWN
from scrutiny.review.choices import SCORES
from scrutiny.review.fields import Field
from scrutiny.review.in_words import say_score
from scrutiny.review.spreads import Given, Share, Spread, say_answered
from scrutiny.words.sentences import join_words, make_plain

FAR = 2  # steps apart
_PAIR = 2
_SCORED_BY_FEW = "What only one or two people scored is not shown."
_MOST_SAID = 3
# A risk by its words in small letters, and which of its three scores.
_Scored = tuple[str, str]


def count_scores(field: Field, given: Sequence[Given]) -> Spread:
    """Count the scores that people gave each risk, in the order of the risks; no two are added up."""
    named = {make_plain(risk): risk for risk in field.rows}
    counted: dict[_Scored, Counter[tuple[int | None, ...]]] = {}
    for value, _reason in given:
        # A risk that one person lists twice is still scored by one person: as they scored it last.
        last = {(make_plain(risk), side): (risk, pair) for risk, side, pair in list_given_scores(value)}
        for (key, side), (risk, pair) in last.items():
            named.setdefault(key, risk)
            counted.setdefault((key, side), Counter())[pair] += 1
    few = {place for place, pairs in counted.items() if is_few(pairs.total(), len(given))}
    order = [(key, side) for key in named for side in SCORES if (key, side) in counted.keys() - few]
    shares = tuple(
        Share(say_score([*pair]), counted[key, side][pair], f"{named[key]}, {side}")
        for key, side in order
        for pair in sorted(counted[key, side], key=lambda pair: [step or 0 for step in pair])
    )
    apart = [
        distance for key, side in order for distance in _measure(f"{named[key]}, {side}", counted[key, side])
    ]
    said = (say_answered(len(given)), _say_apart(apart), _SCORED_BY_FEW if few else "")
    return Spread(len(given), shares, _list_reasons(given), " ".join(filter(None, said)))


def _list_reasons(given: Sequence[Given]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(("", reason) for _value, reason in given if reason))


def is_few(scored: int, answered: int) -> bool:
    """Tell whether so few of those who answered scored a risk that each would be told apart."""
    return scored < min(answered, FEWEST_SHOWN + 1)


def list_given_scores(value: Json) -> Iterator[tuple[str, str, tuple[int | None, ...]]]:
    """List the scores in an answer: of which risk, which of the three, and its place."""
    for risk in value if isinstance(value, list) else []:
        if not isinstance(risk, dict):
            continue
        name = risk.get("risk")
        for side in SCORES:
            pair = risk.get(side)
            if isinstance(name, str) and isinstance(pair, list) and len(pair) == _PAIR:
                yield (
                    " ".join(name.split()),
                    side,
                    tuple(step if isinstance(step, int) else None for step in pair),
                )


def _measure(name: str, pairs: Counter[tuple[int | None, ...]]) -> Iterator[tuple[int, str]]:
    """Measure how many steps apart the scores of one risk are, where two people or more gave one."""
    for at, measure in enumerate(("likelihood", "impact")):
        steps = [step for pair in pairs.elements() if (step := pair[at]) is not None]
        if len(steps) > 1:
            low, high = min(steps), max(steps)
            yield high - low, f"“{name}” ({measure} from {low} to {high})"


def _say_apart(apart: list[tuple[int, str]]) -> str:
    furthest = sorted((pair for pair in apart if pair[0] >= FAR), key=lambda pair: -pair[0])[:_MOST_SAID]
    if furthest:
        return f"They are furthest apart on {join_words([said for _steps, said in furthest])}."
    return "No two scores of one risk are more than a step apart." if apart else ""
