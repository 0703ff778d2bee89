"""A register of risks, as a heat map can take it over: the scores that it gives each risk."""

from collections.abc import Iterable, Mapping, Sequence

from scrutiny.answers.choices import SCORES, name_pair
from scrutiny.record.entries import Json
from scrutiny.rows import KeptRow


def read_scores(columns: Sequence[str], rows: Iterable[KeptRow], steps: int) -> Json:
    """Read the scores of each risk, as a heat map holds them, but none that was written in two ways."""
    read: dict[str, dict[str, list[list[Json]]]] = {}
    for row in rows:
        cells = dict(zip(columns, row.cells, strict=True))
        for score in SCORES:
            read.setdefault(row.cells[0], {}).setdefault(score, []).append(_read_pair(cells, score, steps))
    agreed = {risk: _list_agreed(scores) for risk, scores in read.items() if risk}
    return {risk: scores for risk, scores in agreed.items() if scores}


def _read_pair(cells: Mapping[str, str], score: str, steps: int) -> list[Json]:
    words = [cells.get(column, "") for column in name_pair(score)]
    # Half of a score that is off the scale is no score either.
    is_on_scale = set(words) <= {"", *map(str, range(1, steps + 1))}
    return [int(one) if one and is_on_scale else None for one in words]


def _list_agreed(scores: Mapping[str, Sequence[list[Json]]]) -> dict[str, Json]:
    return {
        score: pairs[0]
        for score, pairs in scores.items()
        if pairs[0] != [None, None] and all(pair == pairs[0] for pair in pairs)
    }
