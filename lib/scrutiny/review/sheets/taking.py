"""Taking a sheet into a review: what is new and changed in it, written together or not at all."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from uuid import uuid4

from scrutiny.errors import SheetFileBroken
from scrutiny.record.entries import Entry, EntryKind, Json, Writing
from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import KeptRow, keep_rows, key_rows, read_rows
from scrutiny.record.rights import Person
from scrutiny.review.meeting_tables import MeetingTable
from scrutiny.review.page import Page
from scrutiny.review.typed import MOST_ROWS


@dataclass
class TakenTable:
    """What is to be written in one table: cells by the key of the row, and then by heading.

    A grid has the rows of something else, and each of its rows goes by that one's key. A new row is called
    by its ``names``; one without a key goes by its words in the columns it is ``named_by``.
    """

    table: MeetingTable
    is_grid: bool
    named_by: tuple[int, ...] = (0,)
    cells: dict[str, dict[str, str]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def put(self, key: str, name: str, cells: Mapping[str, str]) -> None:
        """Put cells into the row of a key, which is called so if it is new."""
        self.cells.setdefault(key, {}).update(cells)
        self.names[key] = name


@dataclass
class Taken:
    """What a sheet changes, table by table, and what each new row is called."""

    called: str
    tables: dict[str, TakenTable] = field(default_factory=dict)

    def open(
        self, table: MeetingTable, *, is_grid: bool = False, named_by: tuple[int, ...] = (0,)
    ) -> TakenTable:
        """Give what is to be written in a table."""
        return self.tables.setdefault(table.about, TakenTable(table, is_grid, named_by))

    def write(self, page: Page, person: Person) -> tuple[Entry, ...]:
        """Write all of it to the review, or nothing."""
        writings = [self._make_writing(page, taken, person) for taken in self.tables.values()]
        return page.write_together(writings) if writings else ()

    def _make_writing(self, page: Page, taken: TakenTable, person: Person) -> Writing:
        table = taken.table
        versions = find_answer(page.state, table.about).versions
        if len(versions) > 1:
            raise SheetFileBroken(
                f"Two versions stand of the answer to “{table.question}”.",
                "Settle on its page which to keep, and then give the file again.",
            )
        rows = [row for entry in versions for row in _read(taken, entry.body)]
        written = [*_write_rows(taken, rows)]
        if len(written) > MOST_ROWS:
            raise SheetFileBroken(
                f"With this file a table of the {self.called} would have {len(written):,} rows; "
                f"{MOST_ROWS} are allowed.",
                "Take out those that were closed long ago, or divide it between two reviews.",
            )
        body: Json = keep_rows(table.headings, written)
        replaced = tuple(entry.number for entry in versions)
        return Writing(
            EntryKind.ANSWERED, table.about, body, person.name, person.role, uuid4().hex, replaced, person.how
        )


def _read(taken: TakenTable, body: Json) -> tuple[KeptRow, ...]:
    rows = read_rows(body, taken.table.headings, is_grid=taken.is_grid)
    return rows if taken.is_grid else tuple(key_rows(rows, taken.named_by))


def _write_rows(taken: TakenTable, rows: list[KeptRow]) -> Iterator[KeptRow]:
    """Give the rows that stand with what is changed in them, and after those the new ones."""
    left = dict(taken.cells)
    keys = {name: key for key, name in taken.names.items() if key in left and taken.is_grid}
    for row in rows:
        key = row.key or keys.get(row.cells[0], "")
        yield _write(taken.table, replace(row, key=key), left.pop(key, {}))
    for key, cells in left.items():
        blank = KeptRow(("",) * len(taken.table.headings), key=key)
        yield _write(taken.table, blank, {taken.table.headings[0]: taken.names[key], **cells})


def _write(table: MeetingTable, row: KeptRow, cells: Mapping[str, str]) -> KeptRow:
    written = dict(zip(table.headings, row.cells, strict=True)) | dict(cells)
    return replace(row, cells=tuple(written[heading] for heading in table.headings))
