"""What the guide serves: the questions and tasks of the founding note, and other published sources."""

from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from scrutiny.guide.files import read_lined

_NOTE = "note."


class Source(BaseModel):
    """One thing that prompts serve, in our own words, and where it is found."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Annotated[str, Field(pattern=r"^(note|src)(\.[a-z]+(_[a-z]+)*)+$")]
    asks: Annotated[str, Field(min_length=1)]
    where: Annotated[str, Field(min_length=1)]

    @property
    def is_of_the_note(self) -> bool:
        """Whether it is a question or task of the founding note."""
        return self.id.startswith(_NOTE)


@cache
def read_sources() -> tuple[Source, ...]:
    """Read the sources kept beside this module: the note's in its order, then the others."""
    read = read_lined(Path(__file__).with_name("sources.yml"), "guide/sources.yml")
    return read.as_type(tuple[Source, ...])
