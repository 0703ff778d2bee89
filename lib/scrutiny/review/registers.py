"""A register of risks, as a heat map can take it over: the scores that it gives each risk."""

from collections.abc import Iterable, Mapping, Sequence

from scrutiny.guide.columns import ColumnForm
from scrutiny.record.entries import Json
from scrutiny.record.kept_tables import KeptRow
from scrutiny.review.choices import list_scores


def read_scores(columns: Sequence[ColumnForm], rows: Iterable[KeptRow], steps: int) -> Json:
    """Read the scores of each risk, as a heat map holds them, but none that was written in two ways."""
    read: dict[str, dict[str, list[list[Json]]]] = {}
    for row in rows:
        cells = dict(zip((column.name for column in columns), row.cells, strict=True))
        for score, pair in list_scores(columns).items():
            read.setdefault(row.cells[0], {}).setdefault(score, []).append(_read_pair(cells, pair, steps))
    agreed = {risk: _list_agreed(scores) for risk, scores in read.items() if risk}
    return {risk: scores for risk, scores in agreed.items() if scores}


def _read_pair(cells: Mapping[str, str], pair: tuple[str, str], steps: int) -> list[Json]:
    words = [cells[heading] for heading in pair]
    # Half of a score that is off the scale is no score either.
    is_on_scale = set(words) <= {"", *map(str, range(1, steps + 1))}
    return [int(step) if step and is_on_scale else None for step in words]


def _list_agreed(scores: Mapping[str, Sequence[list[Json]]]) -> dict[str, Json]:
    return {
        score: pairs[0]
        for score, pairs in scores.items()
        if pairs[0] != [None, None] and all(pair == pairs[0] for pair in pairs)
    }
