"""What a layout gives: one entry for each figure, with its cells by the names of their columns."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from scrutiny.local_figures.cells import FileCell
from scrutiny.local_figures.period_forms import NO_HABITS, Habits
from scrutiny.local_figures.periods import LocalPeriod

_MOST_LINES = 5
_TOTAL = re.compile(
    r"(?:(?:grand|sub|overall|annual|yearly?|all)[ -]?)?totals?|year[ -]to[ -]date|ytd|average|mean|full year"
)


@dataclass(frozen=True)
class Entry:
    """One measure in one period: where its figure stands, and its cells by the names of their columns."""

    where: str
    cells: Mapping[str, FileCell]
    # Where the period stands in a heading of two rows, it has been read already.
    period: LocalPeriod | None = None


@dataclass(frozen=True)
class Layout:
    """The entries of a file, what was understood of how they stand in it, and which cells were read."""

    entries: tuple[Entry, ...]
    understood: tuple[str, ...] = ()
    habits: Habits = NO_HABITS
    consumed: frozenset[tuple[int, int]] = field(default=frozenset())


def is_total(words: str) -> bool:
    """Whether words name no measure and no period, but a total or an average of the others."""
    return bool(_TOTAL.fullmatch(words.lower().strip(" :*.")))


def begins_as_total(words: str) -> bool:
    """Whether words begin as a total does, such as Total 2024/25."""
    return bool(_TOTAL.match(words.lower()))


def say_lines(lines: Iterable[int]) -> str:
    """Say numbers of lines: line 3, lines 3 to 5, or lines 3, 7 and 9 to 12."""
    numbered = enumerate(sorted(set(lines)))
    runs = [[line for _, line in run] for _, run in groupby(numbered, key=lambda pair: pair[1] - pair[0])]
    said = [f"{run[0]} to {run[-1]}" if len(run) > 1 else f"{run[0]}" for run in runs]
    if len(said) > _MOST_LINES:
        said = [*said[:_MOST_LINES], f"{len(said) - _MOST_LINES} more"]
    many = "line" if len(runs) == 1 and len(runs[0]) == 1 else "lines"
    return f"{many} {', '.join(said[:-1])}{' and ' if len(said) > 1 else ''}{said[-1]}"
