"""The department's statistical neighbours, of its 2025 and 2021 models."""

from collections.abc import Hashable, Mapping
from pathlib import Path
from typing import Any

import pandas as pd

from scrutiny.errors import SourceNotAsExpected
from scrutiny.evidence.neighbours import Neighbour
from scrutiny.evidence.sources.places import Places
from scrutiny.evidence.sources.published import PublishedFile, check_columns
from scrutiny.vocabulary import Closeness

MODELS = {"2025": "lait-2026-04/sn_may_2025.xlsx", "2021": "lait-2026-04/sn_april_2021.xlsx"}
WIDE = {"2025": "dfe-statistics-2025/sn_model_2025_wide.csv"}
NEIGHBOURS_EACH = 10
_HEADING_ROW = 2
# The heading over each neighbour's number, and over how close it is: all are SNP, and pandas numbers them.
_HEADINGS = {f"SN{rank}": f"SNP.{rank - 1}" if rank > 1 else "SNP" for rank in range(1, NEIGHBOURS_EACH + 1)}


def read_neighbours(folder: Path, model: str, places: Places) -> tuple[Neighbour, ...]:
    """Read ten neighbours for each authority of a model, the nearest first, if its files agree."""
    name = MODELS[model]
    sheet = PublishedFile(folder, name).read_sheet("LA SN Groups", header=_HEADING_ROW)
    check_columns(sheet, {"LA num", *_HEADINGS, *_HEADINGS.values()}, name)
    numbers = sheet[["LA num", *_HEADINGS]].apply(pd.to_numeric, errors="coerce").astype("Int64")
    # A council younger than the model stands in its sheet with nothing but dashes beside it.
    authorities = sheet.assign(**numbers)[numbers[list(_HEADINGS)].notna().any(axis=1)]
    rows = authorities.astype(object).to_dict("records")
    neighbours = tuple(neighbour for row in rows for neighbour in _neighbours_of(row, places, name))
    check_ten_each(neighbours, name)
    if model in WIDE:
        check_files_agree(folder, model, neighbours, places)
    return neighbours


def _neighbours_of(row: Mapping[Hashable, Any], places: Places, name: str) -> list[Neighbour]:
    named = [heading for heading in _HEADINGS if pd.notna(row[heading])]
    council, *others = places.place(pd.Series([str(row[heading]) for heading in ("LA num", *named)]), name)
    return [
        Neighbour(
            council=council,
            rank=int(heading.removeprefix("SN")),
            neighbour=other,
            closeness=_closeness(row[_HEADINGS[heading]], name),
        )
        for heading, other in zip(named, others, strict=True)
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
    for one in neighbours:
        others.setdefault(one.council, set()).add(one.neighbour)
    wrong = sorted(
        council for council, named in others.items() if len(named) != NEIGHBOURS_EACH or council in named
    )
    if wrong or not others:
        raise SourceNotAsExpected(
            f"{name} does not give ten different neighbours to: {', '.join(wrong) or 'anyone'}.\n"
            "Compare the file with the department's page before going on."
        )


def check_files_agree(folder: Path, model: str, neighbours: tuple[Neighbour, ...], places: Places) -> None:
    """Refuse a model that differs from the department's other file of the same model."""
    name = WIDE[model]
    wide = PublishedFile(folder, name).read_csv()
    check_columns(wide, {"old_la_code", *(f"SN_{rank}" for rank in range(1, NEIGHBOURS_EACH + 1))}, name)
    said = {
        (council, rank, other)
        for rank in range(1, NEIGHBOURS_EACH + 1)
        for council, other in zip(
            places.place(wide["old_la_code"], name),
            places.place(wide[f"SN_{rank}"], name),
            strict=True,
        )
    }
    # The spreadsheet also gives neighbours to the five authorities that have ended.
    in_wide = {council for council, _rank, _other in said}
    kept = {(one.council, one.rank, one.neighbour) for one in neighbours if one.council in in_wide}
    if said != kept:
        raise SourceNotAsExpected(
            f"{MODELS[model]} and {name} give different neighbours in {len(said ^ kept)} places.\n"
            "Ask the department which is right before going on."
        )
