"""The department's statistical neighbours, by its model of a year."""

from collections.abc import Hashable, Mapping
from pathlib import Path
from typing import Any

import pandas as pd

from scrutiny.errors import SourceNotAsExpected
from scrutiny.evidence.neighbours import NEIGHBOURS, Neighbour
from scrutiny.evidence.sources.issued import Issued, read_issued
from scrutiny.evidence.sources.places import Places
from scrutiny.vocabulary import Closeness

NEIGHBOURS_EACH = 10
# The department's other file of a model, where there is one.
CHECK = "check"
_RANKS = {f"neighbour_{rank}": rank for rank in range(1, NEIGHBOURS_EACH + 1)}
_CLOSENESS = {neighbour: f"closeness_{rank}" for neighbour, rank in _RANKS.items()}


def read_neighbours(folder: Path, model: str, places: Places) -> tuple[Neighbour, ...]:
    """Read ten neighbours for each authority of a model, the nearest first, if its files agree."""
    issued = read_issued(NEIGHBOURS, model)
    table = issued.table("neighbours")
    name, rows = table.file, table.read(folder, ("authority", *_RANKS, *_CLOSENESS.values()))
    numbers = rows[["authority", *_RANKS]].apply(pd.to_numeric, errors="coerce").astype("Int64")
    # A council younger than the model stands in its sheet with nothing but dashes beside it.
    authorities = rows.assign(**numbers)[numbers[list(_RANKS)].notna().any(axis=1)]
    neighbours = tuple(
        neighbour
        for row in authorities.astype(object).to_dict("records")
        for neighbour in _neighbours_of(row, places, name)
    )
    check_ten_each(neighbours, name)
    if CHECK in issued.tables:
        check_files_agree(folder, issued, neighbours, places)
    return neighbours


def _neighbours_of(row: Mapping[Hashable, Any], places: Places, name: str) -> list[Neighbour]:
    named = [word for word in _RANKS if pd.notna(row[word])]
    council, *others = places.place(pd.Series([str(row[word]) for word in ("authority", *named)]), name)
    return [
        Neighbour(
            council=council,
            rank=_RANKS[word],
            neighbour=other,
            closeness=_closeness(row[_CLOSENESS[word]], name),
        )
        for word, other in zip(named, others, strict=True)
    ]


def _closeness(cell: object, name: str) -> Closeness:
    word = str(cell).strip().lower()
    if word not in set(Closeness):
        raise SourceNotAsExpected(
            f"{name} has a word for closeness that we do not know: {cell!r}.\n"
            f"Words are: {', '.join(Closeness)}. Find out what it means before going on."
        )
    return Closeness(word)


def check_ten_each(neighbours: tuple[Neighbour, ...], name: str) -> None:
    """Refuse a model in which an authority has not ten different neighbours, or is its own."""
    others: dict[str, set[str]] = {}
    for neighbour in neighbours:
        others.setdefault(neighbour.council, set()).add(neighbour.neighbour)
    wrong = sorted(
        council for council, named in others.items() if len(named) != NEIGHBOURS_EACH or council in named
    )
    if wrong or not others:
        raise SourceNotAsExpected(
            f"{name} does not give ten different neighbours to: {', '.join(wrong) or 'anyone'}.\n"
            "Compare the file with the department's page before going on."
        )


def check_files_agree(
    folder: Path, issued: Issued, neighbours: tuple[Neighbour, ...], places: Places
) -> None:
    """Refuse a model that differs from the department's other file of the same model."""
    name = issued.table(CHECK).file
    wide = issued.table(CHECK).read(folder, ("authority", *_RANKS))
    said = {
        (council, rank, other)
        for word, rank in _RANKS.items()
        for council, other in zip(
            places.place(wide["authority"], name), places.place(wide[word], name), strict=True
        )
    }
    # The spreadsheet also gives neighbours to the five authorities that have ended.
    in_wide = {council for council, _rank, _other in said}
    every = {(neighbour.council, neighbour.rank, neighbour.neighbour) for neighbour in neighbours}
    kept = {line for line in every if line[0] in in_wide}
    if said != kept:
        raise SourceNotAsExpected(
            f"{issued.table('neighbours').file} and {name} give different neighbours in "
            f"{len(said ^ kept)} places.\n"
            "Ask the department which is right before going on."
        )
