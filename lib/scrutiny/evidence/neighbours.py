"""Statistical neighbours: the ten councils most like each, by the department's model of a year."""

from functools import cache

from pydantic import BaseModel, ConfigDict, TypeAdapter

from scrutiny.editions import find_edition, find_editions
from scrutiny.vocabulary import Closeness

NEIGHBOURS = "statistical_neighbours"


class Neighbour(BaseModel):
    """One of a council's ten statistical neighbours, the nearest first."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    council: str
    rank: int
    neighbour: str
    closeness: Closeness


def list_models() -> list[str]:
    """List the years of the models kept, newest first."""
    return [edition.folder.name for edition in find_editions(NEIGHBOURS)]


def check_model(year: str) -> str:
    """Give the year of a model, or of the newest where none is named; any other is no value for it."""
    models = list_models()
    if year and year not in models:
        raise ValueError(f"Years are: {', '.join(models)}.")
    return year or models[0]


def choose_model(year: str = "") -> str:
    """Choose the model of a year or, where none is named, the newest."""
    return find_edition(NEIGHBOURS, year or None).folder.name


@cache
def group_neighbours(model: str) -> dict[str, tuple[Neighbour, ...]]:
    """Give the neighbours of every council in a model, the nearest first."""
    content = find_edition(NEIGHBOURS, model).read("neighbours.json")
    kept: dict[str, tuple[Neighbour, ...]] = {}
    for neighbour in TypeAdapter(tuple[Neighbour, ...]).validate_json(content):
        kept[neighbour.council] = (*kept.get(neighbour.council, ()), neighbour)
    return kept


def list_neighbours(council: str, model: str = "") -> tuple[Neighbour, ...]:
    """Give a council's neighbours by the model of a year, or the newest; none where it is older than they."""
    return group_neighbours(choose_model(model)).get(council, ())
