"""Spreads: how the people who answered one question alone differ, with how many said what."""

from collections.abc import Sequence
from dataclasses import dataclass

from scrutiny.record.bodies import CANNOT_BE_READ
from scrutiny.record.entries import Json
from scrutiny.review.fields import Field, FieldKind
from scrutiny.review.in_words import say_value
from scrutiny.words.sentences import begin_sentence, say_few

_NEXT_TO = 2


@dataclass(frozen=True)
class Share:
    """What was said, and by how many people; of scores, of which one."""

    words: str
    count: int
    of: str = ""


@dataclass(frozen=True)
class Spread:
    """How the people who answered differ: every point of a scale in its order, and the reasons given."""

    people: int
    shares: tuple[Share, ...]
    reasons: tuple[tuple[str, str], ...]
    said: str


def count_said(field: Field, given: Sequence[tuple[Json, str]]) -> Spread:
    """Count what was said, each answer with its reason or none."""
    answers = [(_list_said(field, value), reason) for value, reason in given]
    shares = _count_shares(field, [words for said, _reason in answers for words in said])
    reasons = sorted(("; ".join(said), reason) for said, reason in answers if reason)
    order = {words: at for at, words in enumerate(field.offered)}
    reasons.sort(key=lambda one: order.get(one[0], len(order)))
    return Spread(len(given), shares, tuple(reasons), _say_spread(field, len(given), shares))


def _list_said(field: Field, value: Json) -> list[str]:
    if field.kind is FieldKind.LIST and isinstance(value, list):
        return list(dict.fromkeys(item.strip() for item in value if isinstance(item, str) and item.strip()))
    words = say_value(field, value)
    return [words] if words else []


def _count_shares(field: Field, said: list[str]) -> tuple[Share, ...]:
    counts: dict[str, list[str]] = {words.casefold(): [] for words in field.offered if field.options == ()}
    if field.kind not in {FieldKind.SCALE, FieldKind.CHOICE}:
        counts = {}
    for words in said:
        counts.setdefault(" ".join(words.split()).casefold(), []).append(words)
    names = {words.casefold(): words for words in field.offered}
    shares = [Share(names.get(key, same[0] if same else key), len(same)) for key, same in counts.items()]
    if counts and field.kind in {FieldKind.SCALE, FieldKind.CHOICE}:
        return tuple(shares)
    return tuple(sorted(shares, key=lambda share: (-share.count, share.words.casefold())))


def say_answered(people: int) -> str:
    """Say how many people had answered when the answers were shown."""
    if people == 0:
        return "Nobody has answered."
    return f"{begin_sentence(say_few(people))} {'person' if people == 1 else 'people'} answered."


def _say_spread(field: Field, people: int, shares: tuple[Share, ...]) -> str:
    answered = say_answered(people)
    if people == 0:
        return answered
    if field.kind not in {FieldKind.SCALE, FieldKind.CHOICE}:
        return f"{answered} What was said stands here, with how many people said it."
    groups = _group(shares, together=field.kind is FieldKind.SCALE)
    if not groups:
        return f"{answered} {CANNOT_BE_READ}"
    if len(groups) == 1:
        everyone = "All" if people > 1 else "They"
        return f"{answered} {everyone} said {groups[0][0]}."
    parts = [f"{say_few(count)} said {words}" for words, count in groups]
    return f"{answered} {begin_sentence(', and '.join((', '.join(parts[:-1]), parts[-1])))}."


def _group(shares: tuple[Share, ...], *, together: bool) -> list[tuple[str, int]]:
    """Group what was said, the most often said first; two points of a scale side by side are one group."""
    runs: list[list[Share]] = [[]]
    for share in shares:
        if share.count and together:
            runs[-1].append(share)
        elif share.count or runs[-1]:
            runs.append([share] if share.count else [])
    # Three points or more in a row are no agreement, so each of them is said apart.
    kept = [part for run in runs for part in ([run] if len(run) <= _NEXT_TO else [[one] for one in run])]
    groups = [(_join_or(part), sum(share.count for share in part)) for part in kept if part]
    return sorted(groups, key=lambda group: -group[1])


def _join_or(shares: list[Share]) -> str:
    return " or ".join(share.words for share in shares)
