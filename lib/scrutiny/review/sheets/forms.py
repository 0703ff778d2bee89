"""The form of a sheet: its columns and levels, and how its rows are known among what stands in a review."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from scrutiny.guide.columns import ColumnForm, ColumnKind
from scrutiny.review.meeting_tables import MeetingTable
from scrutiny.review.page import Page
from scrutiny.words.dates import read_day

Value = str | int | date | None
ENTRY = "Entry"
# What councils call the day by which something is to be done.
DUE_HEADINGS = (
    "due",
    "due date",
    "date due",
    "due by",
    "by when",
    "target date",
    "target completion date",
    "deadline",
    "timescale",
)
_KEY = 8
_NAMED = re.compile(rf"\d{{1,15}}-[0-9a-f]{{{_KEY}}}", re.ASCII)


class SheetItem(Protocol):
    """What a row of a sheet is about, as it stands in a review."""

    @property
    def key(self) -> str:
        """By what it is known, whatever becomes of its words."""

    @property
    def level(self) -> str:
        """What it is called among the levels of the sheet."""

    @property
    def within(self) -> str:
        """The words of what it belongs to; none at the first level."""

    @property
    def text(self) -> str:
        """Its words."""

    @property
    def reference(self) -> str:
        """What it is known by in papers."""


@dataclass(frozen=True)
class SheetColumn:
    """One column: its heading, the value of an item, where it is written, and what others call it.

    What has no ``table`` is worked out, or is ``not_taken`` from a sheet for the reason that is said. A day
    after the ``latest`` is none of its own, and is kept in words. A second one in a sheet goes under the
    first of the ``spare`` headings that stands for no other, or is left out; where there are none, both are
    refused. What is chosen may stand in two, such as a status and its colour, which are read together.
    """

    heading: str
    give: Callable[[Any], Value]
    table: MeetingTable | None = None
    under: str = ""
    others: tuple[str, ...] = ()
    not_taken: str = ""
    level: str = ""
    latest: date | None = None
    spare: tuple[str, ...] | None = None

    def is_of(self, table: MeetingTable) -> bool:
        """Whether it is written in a table."""
        return self.table is not None and self.table.about == table.about

    def read(self, item: SheetItem) -> Value:
        """Read what stands in it of an item: as a day only where days stand in it."""
        value = self.give(item)
        return (read_day(value) or value) if isinstance(value, str) and self.is_day else value

    @property
    def is_day(self) -> bool:
        """Whether days stand in it."""
        return any(column.kind is ColumnKind.DATE for column in self._columns)

    @property
    def is_score(self) -> bool:
        """Whether steps of a scale stand in it."""
        return any(column.kind is ColumnKind.SCORE for column in self._columns)

    @property
    def options(self) -> tuple[str, ...]:
        """What it is one of, where it is chosen."""
        return tuple(option for column in self._columns for option in column.options)

    @property
    def _columns(self) -> tuple[ColumnForm, ...]:
        columns = self.table.columns if self.table else ()
        return tuple(column for column in columns if column.name == self.under)


@dataclass(frozen=True)
class SheetLevel:
    """One level of a sheet, such as the points of a plan: what it is called, and its columns that name it.

    Where it ``splits``, each line of a cell that names it is one of its own.
    """

    name: str
    many: str
    text: SheetColumn
    reference: SheetColumn
    known_by: tuple[str, ...]
    splits: bool = False


def _take_all(_column: SheetColumn, _item: SheetItem) -> str:
    return ""


def _put_none_aside(_page: Page, _keys: Collection[str]) -> Collection[str]:
    return ()


def _leave_none_out(_page: Page) -> Sequence[str]:
    return ()


@dataclass(frozen=True)
class SheetForm:
    """A form of sheet: what it is called, its columns, and its levels, each within the one that leads.

    ``why_not`` says why a column of an item is not taken; ``put_aside`` gives the references of what is
    followed up nowhere; ``say_left_out`` says what stands under nothing that could be a row. Words in
    ``dropped`` do not count in a heading. Where ``titles_lead``, a title between the rows names what those
    below it belong to; ``after`` is said once it was taken in.
    """

    called: str
    columns: tuple[SheetColumn, ...]
    levels: tuple[SheetLevel, ...]
    list_items: Callable[[Page], Sequence[SheetItem]]
    why_not: Callable[[SheetColumn, Any], str] = _take_all
    put_aside: Callable[[Page, Collection[str]], Collection[str]] = _put_none_aside
    say_left_out: Callable[[Page], Sequence[str]] = _leave_none_out
    dropped: frozenset[str] = frozenset()
    titles_lead: bool = False
    after: str = ""
    by_heading: Mapping[str, SheetColumn] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Find each column by its heading."""
        object.__setattr__(self, "by_heading", {column.heading: column for column in self.columns})

    @property
    def whose(self) -> str:
        """The sheet as it is named within a sentence."""
        return f"{'an' if self.called[0] in 'aeiou' else 'a'} {self.called}"

    @property
    def leads(self) -> SheetLevel:
        """The level under which the others stand."""
        return self.levels[0]

    @property
    def parts(self) -> tuple[SheetLevel, ...]:
        """The levels that stand under the one that leads."""
        return self.levels[1:]


@dataclass(frozen=True)
class HeldSheet:
    """A sheet as a review holds it: its form, and what each of its rows is about."""

    form: SheetForm
    items: tuple[SheetItem, ...]


def say_value(value: Value) -> str:
    """Say what stands in a column, as it is kept."""
    match value:
        case None:
            return ""
        case date():
            return value.isoformat()
        case _:
            return str(value)


def name_entry(page: Page) -> str:
    """Name the entry of the record that a sheet is made at, so that it is known in its own review alone."""
    return f"{page.state.number}-{page.key[:_KEY]}"


def read_entry(page: Page, words: str) -> int:
    """Read the number of the entry that a sheet was made at; none where it was made elsewhere."""
    number, _, key = words.partition("-")
    is_ours = is_entry(words) and key == page.key[:_KEY]
    return int(number) if is_ours and int(number) <= page.state.number else 0


def is_entry(words: str) -> bool:
    """Tell whether words name an entry of a record, of this review or of another."""
    return _NAMED.fullmatch(words) is not None
