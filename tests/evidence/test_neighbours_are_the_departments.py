"""Every statistical neighbour we ship, against the department's spreadsheets."""

from collections import Counter
from pathlib import Path

import pandas as pd
import pytest
from tests.evidence.published_files import MODELS, WIDE

from scrutiny.editions import find_edition
from scrutiny.evidence.neighbours import list_neighbours
from scrutiny.register.councils import list_councils

ENDED = {
    "837": "bournemouth",
    "836": "poole",
    "835": "dorset-before-2019",
    "928": "northamptonshire",
    "909": "cumbria",
}
NOT_IN_2021 = {"cumberland", "westmorland-and-furness"}

Ten = tuple[tuple[int, str, str], ...]


def read_tens(path: Path) -> dict[str, Ten]:
    """Read, of each row of the department's table, the ten numbers and the ten words beside them."""
    slugs = ENDED | {council.number: council.slug for council in list_councils()}
    table = pd.read_excel(path, header=None, skiprows=3, engine="calamine")
    authorities = table[pd.to_numeric(table[5], errors="coerce").notna()]
    return {
        slugs[str(int(row[0]))]: tuple(
            (rank, slugs[str(int(row[3 + 2 * rank]))], str(row[4 + 2 * rank]).strip().lower())
            for rank in range(1, 11)
        )
        for row in authorities.itertuples(index=False, name=None)
    }


@pytest.fixture(scope="module", params=list(MODELS))
def model(request: pytest.FixtureRequest) -> str:
    """Each of the department's models."""
    return str(request.param)


def kept(council: str, model: str) -> Ten:
    return tuple(
        (neighbour.rank, neighbour.neighbour, str(neighbour.closeness))
        for neighbour in list_neighbours(council, model)
    )


def test_every_authority_has_the_departments_ten_neighbours_in_order_with_its_words(
    published: Path, model: str
) -> None:
    tens = read_tens(published / MODELS[model])
    assert {council: kept(council, model) for council in tens} == tens


def test_no_neighbour_is_kept_that_the_department_does_not_name(published: Path, model: str) -> None:
    lines = find_edition("statistical_neighbours", model).read("neighbours.json").decode().count('"rank"')
    assert lines == 10 * len(read_tens(published / MODELS[model]))


def test_the_wide_file_names_the_same_neighbours_for_all_153_councils(published: Path) -> None:
    wide = pd.read_csv(published / WIDE, dtype=str, encoding="utf-8-sig")
    number = {council.slug: council.number for council in list_councils()}
    printed = {
        str(row["old_la_code"]): [row[f"SN_{rank}"] for rank in range(1, 11)]
        for row in wide.to_dict("records")
    }
    assert printed == {
        council.number: [number[neighbour.neighbour] for neighbour in list_neighbours(council.slug)]
        for council in list_councils()
    }


def test_every_council_has_ten_different_neighbours_and_is_not_its_own() -> None:
    for council in list_councils():
        neighbours = [neighbour.neighbour for neighbour in list_neighbours(council.slug)]
        assert max(Counter(neighbours).values()) == 1, council.slug
        assert len(neighbours) == 10, council.slug
        assert council.slug not in neighbours


def test_every_neighbour_in_the_newest_model_is_a_council_of_today() -> None:
    today = {council.slug for council in list_councils()}
    named = {neighbour.neighbour for slug in today for neighbour in list_neighbours(slug)}
    assert named - today == set()


def test_a_council_younger_than_the_model_has_no_neighbours_in_it() -> None:
    without = {council.slug for council in list_councils() if not list_neighbours(council.slug, "2021")}
    assert without == NOT_IN_2021
