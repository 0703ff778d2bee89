"""Which rows belong to one measure: a capital, a space or a kind of dash does not make another of it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from scrutiny.errors import LocalFiguresBroken
from scrutiny.local_figures.entries import Entry
from scrutiny.local_figures.rows import LocalRow

MOST_MEASURES = 200
_DASHES = re.compile("[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
# Signs that part no two measures, but between digits: ages 1-6 are not age 16.
_SIGNS = re.compile(r"(?<!\d)[^\w%£<>+&]+|[^\w%£<>+&]+(?!\d)|_")


def check_count(entries: Iterable[Entry]) -> None:
    """Refuse more measures than a committee can look at, before any of them is read."""
    seen: set[str] = set()
    for entry in entries:
        measure = entry.cells["measure"]
        seen.add(_make_alike(measure.words))
        if len(seen) > MOST_MEASURES:
            met = f"it has more than {MOST_MEASURES} measures; the next is {measure.shown}."
            raise LocalFiguresBroken(entry.where, met, "Keep the measures that the committee looks at.")


def gather_measures(name: str, rows: Sequence[LocalRow]) -> tuple[list[list[LocalRow]], list[str]]:
    """Gather the rows of each measure under its first name, and say which were joined."""
    measures: dict[str, list[LocalRow]] = {}
    joined: dict[str, str] = {}
    for row in rows:
        held = measures.setdefault(_make_alike(row.measure), [])
        first = held[0] if held else row
        if row.measure != first.measure and row.measure not in joined:
            where, before = _place(name, row), _place(name, first)
            joined[row.measure] = (
                f"{row.measure!r} ({where}) is read as the same measure as {first.measure!r} ({before})."
            )
        held.append(replace(row, measure=first.measure))
    _refuse_near(list(measures.values()))
    return list(measures.values()), list(joined.values())


def _make_alike(measure: str) -> str:
    plain = _UNSEEN.sub("", _DASHES.sub("-", measure)).replace("’", "'").replace("‘", "'")
    return re.sub(r" ?([-/:;,&]) ?", r"\1", " ".join(plain.split())).casefold().rstrip(".:;,")


def _refuse_near(measures: list[list[LocalRow]]) -> None:
    seen: dict[str, LocalRow] = {}
    for rows in measures:
        row = rows[0]
        other = seen.setdefault(_SIGNS.sub("", _make_alike(row.measure)), row)
        if other is not row:
            met = f"{row.measure!r} and {other.measure!r} (at {other.where}) may be one measure or two."
            raise LocalFiguresBroken(
                row.where, met, "Write one measure in one way, and two with other words."
            )


def _place(name: str, row: LocalRow) -> str:
    return row.where.removeprefix(f"{name}, ")
