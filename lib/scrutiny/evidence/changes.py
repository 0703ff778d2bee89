"""What a new edition changes against the one already there, said before anyone relies on it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd
from pydantic import TypeAdapter

from scrutiny.editions import Papers
from scrutiny.evidence.tables import KEY, unpack_figures

_VALUE = ["figure", "gap", "count", "base"]
_EXAMPLES = 3


@dataclass(frozen=True)
class Change:
    """What became of one edition's rows: how many it holds, and how many are new, gone or different."""

    source: str
    edition: str
    rows: int
    added: int
    removed: int
    changed: int
    examples: tuple[str, ...] = ()


def compare_editions(before: Path, papers: Papers, files: dict[str, bytes]) -> Change:
    """Compare the files of an edition about to be written with those of the edition before it."""
    kept = {name: (before / name).read_bytes() for name in files if (before / name).is_file()}
    name = "figures.arrow"
    if name in files:
        new = unpack_figures({papers.source: files[name]})
        old = unpack_figures({papers.source: kept[name]}) if kept else new.head(0)
        return _compare_figures(papers, old, new)
    return _compare_lists(papers, kept, files)


def _compare_figures(papers: Papers, old: pd.DataFrame, new: pd.DataFrame) -> Change:
    before, after = (table.set_index(KEY)[_VALUE].sort_index() for table in (old, new))
    common = before.index.intersection(after.index)
    # pandas counts a gap that stays a gap as no difference.
    differing = before.loc[common].compare(after.loc[common]).index
    return Change(
        source=papers.source,
        edition=papers.edition,
        rows=len(after),
        added=len(after.index.difference(before.index)),
        removed=len(before.index.difference(after.index)),
        changed=len(differing),
        examples=tuple(_say_difference(key, before, after) for key in differing[:_EXAMPLES]),
    )


def _say_difference(key: tuple[str, str, str], before: pd.DataFrame, after: pd.DataFrame) -> str:
    was, now = (_say_cell(table.loc[[key]].iloc[0]) for table in (before, after))
    return f"{' '.join(key)}: {was} was, {now} is"


def _say_cell(row: "pd.Series[Any]") -> str:
    return str(row["gap"]) if isinstance(row["gap"], str) else str(row["figure"])


def _compare_lists(papers: Papers, before: dict[str, bytes], files: dict[str, bytes]) -> Change:
    """Compare lists kept as JSON; an entry that differs in anything counts as one gone and one new."""
    read = TypeAdapter(list[dict[str, object]]).validate_json
    old = {str(entry) for content in before.values() for entry in read(content)}
    new = {str(entry) for content in files.values() for entry in read(content)}
    return Change(papers.source, papers.edition, len(new), len(new - old), len(old - new), 0)
