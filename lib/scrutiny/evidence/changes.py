"""What a new edition changes against the one already there, said before anyone relies on it."""

from dataclasses import dataclass
from pathlib import Path

import pandas as pd
from pydantic import TypeAdapter

from scrutiny.editions import Papers
from scrutiny.evidence.tables import KEY, unpack_figures

_VALUE = ["figure", "gap", "count", "base"]


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


def compare_editions(home: Path, papers: Papers, files: dict[str, bytes]) -> Change:
    """Compare the files of an edition about to be written with those in its folder."""
    before = {name: (home / name).read_bytes() for name in files if (home / name).is_file()}
    name = "figures.arrow"
    if name in files:
        old = unpack_figures({papers.source: before[name]}) if before else pd.DataFrame(columns=[*KEY, *_VALUE])
        return _compare_figures(papers, old, unpack_figures({papers.source: files[name]}))
    return _compare_lists(papers, before, files)


def _compare_figures(papers: Papers, old: pd.DataFrame, new: pd.DataFrame) -> Change:
    beside = old[KEY + _VALUE].astype(object).merge(
        new[KEY + _VALUE].astype(object), on=KEY, how="outer", suffixes=("_old", "_new"), indicator="side"
    )
    both = beside[beside["side"].eq("both")]
    same = pd.concat(
        [
            both[f"{value}_old"].eq(both[f"{value}_new"]) | both[f"{value}_old"].isna() & both[f"{value}_new"].isna()
            for value in _VALUE
        ],
        axis=1,
    ).all(axis=1)
    differing = both[~same].head(3)
    return Change(
        source=papers.source,
        edition=papers.edition,
        rows=len(new),
        added=int(beside["side"].eq("right_only").sum()),
        removed=int(beside["side"].eq("left_only").sum()),
        changed=int((~same).sum()),
        examples=tuple(
            f"{row.council} {row.measure} {row.period}: {row.figure_old} was, {row.figure_new} is"
            for row in differing.itertuples()
        ),
    )


def _compare_lists(papers: Papers, before: dict[str, bytes], files: dict[str, bytes]) -> Change:
    """Compare lists kept as JSON; an entry that differs in anything counts as one gone and one new."""
    read = TypeAdapter(list[dict[str, object]]).validate_json
    old = {str(entry) for content in before.values() for entry in read(content)}
    new = {str(entry) for content in files.values() for entry in read(content)}
    return Change(papers.source, papers.edition, len(new), len(new - old), len(old - new), 0)
