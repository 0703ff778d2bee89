"""What was minuted of a meeting, row by row: who was there, and what was declared, said and decided."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import TypeVar

from scrutiny.review.marking import name_row
from scrutiny.review.meeting import list_table
from scrutiny.review.meeting_tables import MeetingTable
from scrutiny.review.page import Page


@dataclass(frozen=True)
class Attendee:
    """Somebody on the committee, and whether they came."""

    name: str
    role: str = ""
    came: str = ""
    substitute_for: str = ""
    times: str = ""


@dataclass(frozen=True)
class Interest:
    """An interest that was declared."""

    who: str
    what: str = ""
    item: str = ""
    left: str = ""


@dataclass(frozen=True)
class Whip:
    """Whether a party whip was declared."""

    what: str
    item: str = ""
    group: str = ""


@dataclass(frozen=True)
class Witness:
    """A post that was asked to come, and what it was asked and said, by theme."""

    post: str
    body: str = ""
    came: str = ""
    asked: str = ""
    said: str = ""
    thing: str = ""


@dataclass(frozen=True)
class Action:
    """What an officer will do."""

    what: str
    post: str = ""
    due: str = ""
    source: str = ""
    stands: str = ""
    dropped_why: str = ""
    thing: str = ""


@dataclass(frozen=True)
class Request:
    """What was asked for, of whom and by when."""

    what: str
    of: str = ""
    due: str = ""
    why: str = ""
    stands: str = ""
    came: str = ""
    thing: str = ""


@dataclass(frozen=True)
class Resolution:
    """What was put to the committee, and what became of it."""

    text: str
    moved_by: str = ""
    seconded_by: str = ""
    stands: str = ""
    votes: str = ""
    differs: str = ""
    covers: str = ""
    thing: str = ""


_Minuted = TypeVar("_Minuted", Attendee, Interest, Whip, Witness, Action, Request, Resolution)
# What a thing is known by where it is marked.
_THING = "thing"


def list_minuted(
    page: Page, table: MeetingTable, kind: type[_Minuted], thing: str = ""
) -> tuple[_Minuted, ...]:
    """List what stands in one table of a meeting; what two versions say alike stands once."""
    return tuple(dict.fromkeys(_read(page, table, kind, thing)))


def _read(page: Page, table: MeetingTable, kind: type[_Minuted], thing: str) -> Iterator[_Minuted]:
    names = [part.name for part in fields(kind) if part.name != _THING]
    for row in list_table(page, table):
        known = {_THING: name_row(thing, table, row.cells)} if thing else {}
        yield kind(**dict(zip(names, row.cells, strict=True)), **known)
