"""The department's statistical neighbours, of its 2025 and 2021 models."""

from pathlib import Path

import pandas as pd

from scrutiny.errors import SourceNotAsExpected
from scrutiny.evidence.neighbours import Neighbour
from scrutiny.evidence.sources.areas import Areas
from scrutiny.evidence.sources.published import PublishedFile, check_columns
from scrutiny.vocabulary import Closeness

MODELS = {"2025": "lait-2026-04/sn_may_2025.xlsx", "2021": "lait-2026-04/sn_april_2021.xlsx"}
WIDE_2025 = "dfe-statistics-2025/sn_model_2025_wide.csv"
NEIGHBOURS_EACH = 10
_HEADING_ROW = 2


def read_neighbours(folder: Path, model: str, areas: Areas) -> tuple[Neighbour, ...]:
    """Read ten neighbours for each authority of a model, the nearest first."""
    sheet = PublishedFile(folder, MODELS[model]).read_sheet("LA SN Groups", header=_HEADING_ROW)
    check_columns(sheet, {"LA num", "SN1", "SN10"}, MODELS[model])
    # Below the authorities the sheet repeats itself for regions, which have no neighbours.
    authorities = sheet[pd.to_numeric(sheet["SN1"], errors="coerce").notna()]
    neighbours = tuple(
        neighbour for row in authorities.to_dict("records") for neighbour in _ten_of(row, areas, MODELS[model])
    )
    check_ten_each(neighbours, MODELS[model])
    return neighbours


def _ten_of(row: dict[str, object], areas: Areas, name: str) -> list[Neighbour]:
    ranks = range(1, NEIGHBOURS_EACH + 1)
    numbers = pd.Series([row["LA num"], *(row[f"SN{rank}"] for rank in ranks)]).astype(int).astype(str)
    council, *others = areas.place(numbers, name)
    words = [row["SNP"], *(row[f"SNP.{rank - 1}"] for rank in ranks[1:])]
    return [
        Neighbour(council=council, rank=rank, neighbour=other, closeness=Closeness(str(word).strip().lower()))
        for rank, other, word in zip(ranks, others, words, strict=True)
    ]


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


def check_files_agree(folder: Path, neighbours: tuple[Neighbour, ...], areas: Areas) -> None:
    """Refuse a 2025 model that differs from the department's other file of the same model."""
    wide = PublishedFile(folder, WIDE_2025).read_csv()
    said = {
        (council, rank, other)
        for rank in range(1, NEIGHBOURS_EACH + 1)
        for council, other in zip(
            areas.place(wide["old_la_code"], WIDE_2025), areas.place(wide[f"SN_{rank}"], WIDE_2025), strict=True
        )
    }
    # The spreadsheet also gives neighbours to the five authorities that have ended.
    in_wide = {council for council, _rank, _other in said}
    kept = {(one.council, one.rank, one.neighbour) for one in neighbours if one.council in in_wide}
    if said != kept:
        raise SourceNotAsExpected(
            f"{MODELS['2025']} and {WIDE_2025} give different neighbours in {len(said ^ kept)} places.\n"
            "Ask the department which is right before going on."
        )
