"""The rows of a table that people filled in: each cell under the column that it was written for."""

import re
from collections import ChainMap
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

# What each row is known by stands in a column without a heading, which no question has.
KEY = ""
FORMER = "No longer asked"
_HASHED = 10
_KEYS = re.compile(rf"[0-9a-f]{{{_HASHED}}}|[0-9a-f]{{32}}")


@dataclass(frozen=True)
class KeptRow:
    """One row of an answer: a cell for each column asked for now, those of former columns, and its key."""

    cells: tuple[str, ...]
    former: tuple[tuple[str, str], ...] = ()
    key: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written in it."""
        return not self.former and not any(cell.strip() for cell in self.cells)


def is_key(words: str) -> bool:
    """Whether a row can be known by this: as a browser makes a key, or as words are hashed."""
    return _KEYS.fullmatch(words) is not None


def hash_words(words: str) -> str:
    """Give a key that stays the same as long as the words do."""
    return sha256(words.encode("utf-8", "replace")).hexdigest()[:_HASHED]


def is_table(body: object) -> bool:
    """Whether a body is a table kept with its columns."""
    return _open(body) is not None


def list_columns(body: object) -> tuple[str, ...]:
    """List the columns that a table was kept with; those of bare rows have numbers in place of names."""
    opened = _open(body)
    if opened is not None:
        return tuple(heading for heading in opened[0] if heading != KEY)
    longest = max((len(row) for row in _as_list(body) if isinstance(row, list)), default=0)
    return tuple(_number(at) for at in range(longest))


def read_rows(
    body: object, columns: Sequence[str], known: Collection[str] = (), *, is_grid: bool = False
) -> tuple[KeptRow, ...]:
    """Read the rows of a body under the columns asked for now; bare rows, as older ones are, by position.

    The first cell of a grid's row, or of one with a known name, is that name, whatever its column was called.
    """
    headings, rows = _open(body) or (tuple(columns), _as_list(body))
    named = (*columns[:1], *headings[1:])
    read = [[cell if isinstance(cell, str) else "" for cell in row] for row in rows if isinstance(row, list)]
    return tuple(
        _place(named if is_grid or (words and words[0] in known) else headings, words, columns)
        for words in read
    )


def _place(headings: Sequence[str], words: Sequence[str], columns: Sequence[str]) -> KeptRow:
    asked = {*columns, KEY}
    placed: dict[str, str] = {}
    former: dict[str, str] = {}
    for at, cell in enumerate(words):
        heading = headings[at] if at < len(headings) else _number(at)
        if heading in asked and heading not in placed:
            placed[heading] = cell
        elif cell.strip():
            former[_tell_apart(heading, ChainMap(placed, former))] = cell
    key = placed.get(KEY, "")
    cells = tuple(placed.get(column, "") for column in columns)
    return KeptRow(cells, tuple(former.items()), key if is_key(key) else "")


def _tell_apart(heading: str, taken: Collection[str]) -> str:
    while heading in taken:
        heading = f"{heading} (before)"
    return heading


def list_rows(
    bodies: Iterable[object], columns: Sequence[str], *, is_grid: bool = False
) -> Iterator[KeptRow]:
    """List the rows of every version that stands, with their words trimmed, and none that is blank."""
    for body in bodies:
        listed = (
            body if is_table(body) else [[row] if isinstance(row, str) else row for row in _as_list(body)]
        )
        for row in read_rows(listed, columns, is_grid=is_grid):
            if not row.is_blank:
                yield replace(row, cells=tuple(cell.strip() for cell in row.cells))


def key_rows(rows: Iterable[KeptRow], named_by: Sequence[int] = (0,)) -> Iterator[KeptRow]:
    """Give each row a key that no other has; one that a browser gave none goes by the words that name it."""
    taken: set[str] = set()
    for row in rows:
        key = row.key or hash_words("\n".join(row.cells[at].strip() for at in named_by))
        while key in taken:
            key = hash_words(key)
        taken.add(key)
        yield replace(row, key=key)


def keep_rows(columns: Sequence[str], rows: Sequence[KeptRow]) -> dict[str, Any]:
    """Give rows as they are kept: with the columns asked for, then the former ones, then their keys."""
    former = dict.fromkeys(heading for row in rows for heading, _words in row.former)
    keys = [KEY] if any(row.key for row in rows) else []
    return {
        "columns": [*columns, *former, *keys],
        "rows": [
            [*row.cells, *(dict(row.former).get(heading, "") for heading in former), *(row.key for _ in keys)]
            for row in rows
        ],
    }


def say_former(row: KeptRow) -> str:
    """Say what a row holds under columns that are no longer asked for; nothing where it holds nothing."""
    return ", ".join(f"{heading}: {' '.join(words.split())}" for heading, words in row.former)


def _open(body: object) -> tuple[tuple[str, ...], list[object]] | None:
    match body:
        case {"columns": list(headings), "rows": list(rows)}:
            named = enumerate(headings)
            return tuple(heading if isinstance(heading, str) else _number(at) for at, heading in named), rows
    return None


def _as_list(body: object) -> list[object]:
    return body if isinstance(body, list) else []


def _number(at: int) -> str:
    return f"Column {at + 1}"
