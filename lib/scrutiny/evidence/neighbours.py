"""Statistical neighbours: the ten councils most like each, by the department's model of a year."""

from functools import cache

from pydantic import BaseModel, ConfigDict, TypeAdapter

from scrutiny.editions import find_edition
from scrutiny.vocabulary import Closeness

NEWEST_MODEL = "2025"


class Neighbour(BaseModel):
    """One of a council's ten statistical neighbours, the nearest first."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    council: str
    rank: int
    neighbour: str
    closeness: Closeness


@cache
def group_neighbours(model: str) -> dict[str, tuple[Neighbour, ...]]:
    """Give the neighbours of every council in a model, the nearest first."""
    content = find_edition("statistical_neighbours", model).read("neighbours.json")
    kept: dict[str, tuple[Neighbour, ...]] = {}
    for neighbour in TypeAdapter(tuple[Neighbour, ...]).validate_json(content):
        kept[neighbour.council] = (*kept.get(neighbour.council, ()), neighbour)
    return kept


def list_neighbours(council: str, model: str = NEWEST_MODEL) -> tuple[Neighbour, ...]:
    """Give a council's neighbours, the nearest first; none where the model is older than the council."""
    return group_neighbours(model).get(council, ())
