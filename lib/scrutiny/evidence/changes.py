"""What a new edition changes against the one already there, said before anyone relies on it."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
from pydantic import TypeAdapter

from scrutiny.editions import Edition, Papers
from scrutiny.evidence.tables import KEY, unpack_figures

_VALUE = ["figure", "gap", "count", "base"]
_EXAMPLES = 3


@dataclass(frozen=True)
class Change:
    """What became of one edition's rows: how many it holds, and how many are new, gone or different.

    ``against`` is the edition it is compared with: the one of its own name or, for a new one, the last
    of its source; nothing where it is the first.
    """

    source: str
    edition: str
    against: str | None
    rows: int
    added: int
    removed: int
    changed: int
    examples: tuple[str, ...] = ()

    @property
    def is_new(self) -> bool:
        """Whether there was no edition of this name before."""
        return self.against != self.edition


def compare_editions(before: Edition | None, papers: Papers, files: dict[str, bytes]) -> Change:
    """Compare the files of an edition about to be written with those of another, proved whole."""
    held = before.papers.files if before else {}
    kept = {name: before.read(name) for name in files if before and name in held}
    against = before.folder.name if before else None
    name = "figures.arrow"
    if name in files:
        new = unpack_figures({papers.source: files[name]})
        old = unpack_figures({papers.source: kept[name]}) if kept else new.head(0)
        return _compare_figures(papers, against, old, new)
    return _compare_lists(papers, against, kept, files)


def _compare_figures(papers: Papers, against: str | None, old: pd.DataFrame, new: pd.DataFrame) -> Change:
    before, after = (table.set_index(KEY)[_VALUE].sort_index() for table in (old, new))
    common = before.index.intersection(after.index)
    # pandas counts a gap that stays a gap as no difference.
    differing = before.loc[common].compare(after.loc[common]).index
    return Change(
        source=papers.source,
        edition=papers.edition,
        against=against,
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


def _compare_lists(
    papers: Papers, against: str | None, before: dict[str, bytes], files: dict[str, bytes]
) -> Change:
    """Compare lists kept as JSON; an entry that differs in anything counts as one gone and one new."""
    read = TypeAdapter(list[dict[str, object]]).validate_json
    old = {str(entry) for content in before.values() for entry in read(content)}
    new = {str(entry) for content in files.values() for entry in read(content)}
    return Change(papers.source, papers.edition, against, len(new), len(new - old), len(old - new), 0)
