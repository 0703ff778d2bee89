"""A council's own headings of a report: which stand in it, in which order, and how each is called."""

from collections.abc import Collection, Mapping
from difflib import get_close_matches
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from scrutiny.curated.reading import LinedFile, read_lined
from scrutiny.errors import ParametersBroken

_LONGEST = 120


class HouseHeading(BaseModel):
    """One heading: ``ours`` by the name we know it by, or one of the council's own that a post completes."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    ours: str = ""
    called: str = Field(default="", max_length=_LONGEST)
    completed_by: str = Field(default="", max_length=_LONGEST)


class _Headings(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    headings: tuple[HouseHeading, ...]


def read_house_headings(
    path: Path, known: Collection[str], needed: Mapping[str, str]
) -> tuple[HouseHeading, ...]:
    """Read a council's own headings; an unknown one, one twice, or none of those needed is refused.

    ``needed`` are headings that no report for the public may be without, each as people call it.
    """
    file = read_lined(path, f"parameters/papers/{path.name}", _refuse)
    headings = file.as_type(_Headings).headings
    for at, heading in enumerate(headings):
        _check(file, at, heading, known)
        if heading.ours and heading.ours in {before.ours for before in headings[:at]}:
            raise _refuse(
                file.place(("headings", at)), f"{heading.ours} stands twice.", "Keep one of the two."
            )
    for name, called in needed.items():
        if name not in {heading.ours for heading in headings}:
            raise _refuse(
                file.place(("headings",)), f"A public report needs this heading: {called}.", "Add it."
            )
    return headings


def _check(file: LinedFile, at: int, heading: HouseHeading, known: Collection[str]) -> None:
    place = file.place(("headings", at))
    if heading.ours and heading.ours not in known:
        near = get_close_matches(heading.ours, known, n=1)
        meant = f" Did you mean {near[0]}?" if near else ""
        met = f"{heading.ours!r} is no heading of ours.{meant}"
        raise _refuse(place, met, f"Headings of ours are: {', '.join(known)}.")
    if not heading.ours and not (heading.called and heading.completed_by):
        met = "a heading of your own says how it is called and which post completes it."
        raise _refuse(place, met, "Write both: called, and completed_by.")


def _refuse(where: str, met: str, remedy: str) -> ParametersBroken:
    return ParametersBroken(f"{where}: {met}\n{remedy}")
