"""What people answered alone, counted: points and options in their order, and all else by how often."""

from collections.abc import Sequence

from scrutiny.record.bodies import CANNOT_BE_READ
from scrutiny.record.entries import Json
from scrutiny.review.fields import Field
from scrutiny.review.spreads import Given, Share, Spread, say_answered
from scrutiny.words.sentences import begin_sentence, make_plain, say_few

_NEXT_TO = 2
_MOST_SAID = 3


def count_points(field: Field, given: Sequence[Given]) -> Spread:
    """Count the points of a scale; two side by side are said together."""
    return _count_offered(field, given, together=True)


def count_options(field: Field, given: Sequence[Given]) -> Spread:
    """Count the options that were chosen."""
    return _count_offered(field, given, together=False)


def count_answers(field: Field, given: Sequence[Given]) -> Spread:
    """Count whole answers, the most often given first."""
    return _count_said(field, [(_list_whole(field, value), reason) for value, reason in given])


def count_items(field: Field, given: Sequence[Given]) -> Spread:
    """Count the items of lists, each once for each person."""
    return _count_said(field, [(_list_items(field, value), reason) for value, reason in given])


def _list_whole(field: Field, value: Json) -> list[str]:
    words = field.kind.say(field, value)
    return [words] if words else []


def _list_items(field: Field, value: Json) -> list[str]:
    if not isinstance(value, list):
        return _list_whole(field, value)
    return list(dict.fromkeys(item.strip() for item in value if isinstance(item, str) and item.strip()))


def _count_said(field: Field, answers: Sequence[tuple[list[str], str]]) -> Spread:
    counted = _count_shares(field, answers, {})
    shares = tuple(sorted(counted, key=lambda share: (-share.count, share.words.casefold())))
    return Spread(len(answers), shares, _list_reasons(field, answers), _say_most(len(answers), shares))


def _say_most(people: int, shares: Sequence[Share]) -> str:
    """Say what was given most often, or that no two people gave the same."""
    often = [f"{share.words} ({say_few(share.count)})" for share in shares if share.count > 1]
    if often:
        return f"{say_answered(people)} Most often: {'; '.join(often[:_MOST_SAID])}."
    has_differed = people > 1 and len(shares) > 1
    return f"{say_answered(people)} No two gave the same." if has_differed else say_answered(people)


def _count_offered(field: Field, given: Sequence[Given], *, together: bool) -> Spread:
    answers = [(_list_whole(field, value), reason) for value, reason in given]
    shares = tuple(_count_shares(field, answers, {words.casefold(): [] for words in field.offered}))
    said = _say_offered(len(answers), shares, together=together)
    return Spread(len(answers), shares, _list_reasons(field, answers), said)


def _count_shares(
    field: Field, answers: Sequence[tuple[list[str], str]], counts: dict[str, list[str]]
) -> list[Share]:
    for words in (words for said, _reason in answers for words in said):
        counts.setdefault(make_plain(words), []).append(words)
    names = {words.casefold(): words for words in field.offered}
    return [Share(names.get(key, same[0] if same else key), len(same)) for key, same in counts.items()]


def _list_reasons(field: Field, answers: Sequence[tuple[list[str], str]]) -> tuple[tuple[str, str], ...]:
    order = {words: at for at, words in enumerate(field.offered)}
    reasons = sorted(("; ".join(said), reason) for said, reason in answers if reason)
    return tuple(sorted(reasons, key=lambda given: order.get(given[0], len(order))))


def _say_offered(people: int, shares: tuple[Share, ...], *, together: bool) -> str:
    answered = say_answered(people)
    groups = _group(shares, together=together)
    if people == 0:
        return answered
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
    kept = [part for run in runs for part in ([run] if len(run) <= _NEXT_TO else [[share] for share in run])]
    groups = [(_join_or(part), sum(share.count for share in part)) for part in kept if part]
    return sorted(groups, key=lambda group: -group[1])


def _join_or(shares: list[Share]) -> str:
    return " or ".join(share.words for share in shares)
