"""What a picture or a sheet of a chart or table is made from, if somebody asks for one."""

from dataclasses import dataclass
from functools import cache, cached_property

from pydantic import TypeAdapter

from scrutiny.views.drawing import Drawing
from scrutiny.views.tidy import TidyTable


@dataclass(frozen=True)
class Recipe:
    """A chart or table as it is kept beside its page: its name, notes, figures and drawing."""

    name: str
    notes: tuple[str, ...]
    figures: TidyTable
    drawing: Drawing | None = None

    @cached_property
    def packed(self) -> bytes:
        """The recipe as it is kept."""
        return _form().dump_json(self)


def unpack_recipe(kept: bytes) -> Recipe:
    """Give a recipe that was kept."""
    return _form().validate_json(kept)


@cache
def _form() -> TypeAdapter[Recipe]:
    return TypeAdapter(Recipe)
