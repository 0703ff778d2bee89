"""Ratings: each person's own answer, hidden until opened, then shown as a spread and never by name."""

from collections.abc import Mapping
from dataclasses import dataclass

from scrutiny.panels.fields import Field, FieldKind
from scrutiny.panels.in_words import say_time, say_value
from scrutiny.panels.tables import show_body
from scrutiny.record.entries import Entry, Json
from scrutiny.record.folding import ReviewState, person_of
from scrutiny.words.sentences import begin_sentence, say_few

_NEXT_TO = 2


@dataclass(frozen=True)
class Share:
    """What was said, and by how many people."""

    words: str
    count: int


@dataclass(frozen=True)
class Spread:
    """How the people who answered differ: every point of a scale in its order, and the reasons given."""

    people: int
    shares: tuple[Share, ...]
    reasons: tuple[tuple[str, str], ...]
    said: str


def list_ratings(state: ReviewState, about: str) -> Mapping[str, Entry]:
    """List what each person has said by themselves about something."""
    return state.ratings.get(about, {})


def say_people(people: int) -> str:
    """Say how many people have answered."""
    number = "nobody" if people == 0 else say_few(people)
    return f"{begin_sentence(number)} {'person has' if people == 1 else 'people have'} answered."


def count_spread(field: Field, state: ReviewState) -> Spread:
    """Count what was said about a field; only for what has been opened."""
    ratings = list_ratings(state, field.about)
    given = [
        (_list_said(field, read_part(entry, "value")), _read_reason(entry)) for entry in ratings.values()
    ]
    shares = _count_shares(field, [words for said, _reason in given for words in said])
    reasons = sorted(("; ".join(said), reason) for said, reason in given if reason)
    order = {words: at for at, words in enumerate(field.offered)}
    reasons.sort(key=lambda one: order.get(one[0], len(order)))
    return Spread(len(given), shares, tuple(reasons), _say_spread(field, len(given), shares))


def read_part(entry: Entry, part: str) -> Json:
    """Read one part of a rating: its value or its reason."""
    return entry.body.get(part) if isinstance(entry.body, dict) else None


def _read_reason(entry: Entry) -> str:
    reason = read_part(entry, "reason")
    return reason.strip() if isinstance(reason, str) else ""


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


def _say_spread(field: Field, people: int, shares: tuple[Share, ...]) -> str:
    if people == 0:
        return "Nobody has answered."
    answered = f"{begin_sentence(say_few(people))} {'person' if people == 1 else 'people'} answered."
    if field.kind not in {FieldKind.SCALE, FieldKind.CHOICE}:
        return f"{answered} What was said stands here, with how many people said it."
    groups = _group(shares, together=field.kind is FieldKind.SCALE)
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


def show_rating(field: Field, state: ReviewState, author: str) -> Json:
    """Show what one person may see of a rating: their own, how many answered, and what has been opened."""
    mine = list_ratings(state, field.about).get(person_of(author)) if author else None
    shown: dict[str, Json] = {
        "mine": _show_mine(field, mine) if mine else None,
        "count": len(list_ratings(state, field.about)),
        "revealed": field.about in state.revealed,
    }
    if field.about in state.revealed:
        spread = count_spread(field, state)
        shown["spread"] = [{"words": share.words, "count": share.count} for share in spread.shares]
        shown["said"] = spread.said
        shown["reasons"] = [{"words": words, "reason": reason} for words, reason in spread.reasons]
    return shown


def _show_mine(field: Field, mine: Entry) -> Json:
    value = show_body(field, read_part(mine, "value"))
    return {"value": value, "reason": _read_reason(mine), "time": say_time(mine)}
