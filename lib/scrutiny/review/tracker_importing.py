"""Taking a tracker into a review: what is new and changed in it, written together or not at all."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from uuid import uuid4

from scrutiny.errors import TrackerFileBroken
from scrutiny.record.entries import Entry, EntryKind, Json, Writing
from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import KeptRow, keep_rows, read_rows
from scrutiny.record.rights import Person
from scrutiny.register.council_years import name_council_year
from scrutiny.review.carried import key_rows
from scrutiny.review.meeting_tables import CARRIED, DETAILS, PROPOSED, MeetingTable
from scrutiny.review.page import Page
from scrutiny.review.tracker_columns import CARRIED_FROM, COLUMNS, RECOMMENDATION
from scrutiny.review.tracker_comparing import GivenItem, TrackerComparison, say_value
from scrutiny.review.tracker_files import GivenRow, GivenTracker
from scrutiny.review.tracking import TrackedItem, list_tracked
from scrutiny.review.typed import MOST_ROWS

# A table's cells to be written: by the key of the row, and then by heading.
_Cells = dict[str, dict[str, str]]
_TABLES = (CARRIED, DETAILS, PROPOSED)


@dataclass
class _Taking:
    """What is to be written, table by table, and what each new row is called."""

    cells: dict[str, _Cells] = field(default_factory=lambda: {table.about: {} for table in _TABLES})
    names: dict[str, str] = field(default_factory=dict)

    def take(self, given: GivenItem, *, with_moved: bool) -> None:
        key = given.item.recommendation.key if given.item else uuid4().hex
        self.names[key] = given.item.recommendation.text if given.item else given.row.text
        for difference in given.differences:
            column = difference.column
            if column.table and (with_moved or not difference.has_moved):
                self.cells[column.table.about].setdefault(key, {})[column.under] = difference.given


def take_tracker(
    page: Page, comparison: TrackerComparison, person: Person, from_sheet: Collection[GivenItem] = ()
) -> tuple[Entry, ...]:
    """Write what a tracker changes; of what has moved on here, only what somebody chose from the sheet."""
    taking = _Taking()
    for given in comparison.given:
        if given.differences:
            taking.take(given, with_moved=given in from_sheet)
    tables = [table for table in _TABLES if taking.cells[table.about]]
    writings = [_make_writing(page, table, taking, person) for table in tables]
    return page.write_together(writings) if writings else ()


def carry_over(before: Page) -> GivenTracker:
    """Give what is still open in an earlier review as a tracker that another can take in."""
    items = [item for item in list_tracked(before) if not item.is_closed]
    rows = (_make_row(number, item) for number, item in enumerate(items, start=1))
    return GivenTracker(f"What is open in the review “{before.name}”", tuple(rows), ())


def _make_row(number: int, item: TrackedItem) -> GivenRow:
    words = {column.heading: say_value(column.give(item)) for column in COLUMNS if column.table}
    year = name_council_year(item.decided_on) if item.decided_on else ""
    return GivenRow(number, {**words, CARRIED_FROM.heading: item.carried_from or year})


def _make_writing(page: Page, table: MeetingTable, taking: _Taking, person: Person) -> Writing:
    versions = find_answer(page.state, table.about).versions
    if len(versions) > 1:
        raise TrackerFileBroken(
            f"Two versions stand of the answer to “{table.question}”.",
            "Settle on the scrutiny plan which to keep, and then give the file again.",
        )
    rows = [row for entry in versions for row in _read(table, entry.body)]
    written = [*_write_rows(table, rows, taking)]
    if len(written) > MOST_ROWS:
        raise TrackerFileBroken(
            f"With this file the tracker would have {len(written):,} rows; {MOST_ROWS} are allowed.",
            "Take out those that were closed long ago, or divide it between two reviews.",
        )
    body: Json = keep_rows(table.headings, written)
    replaced = tuple(entry.number for entry in versions)
    return Writing(
        EntryKind.ANSWERED, table.about, body, person.name, person.role, uuid4().hex, replaced, person.how
    )


def _read(table: MeetingTable, body: Json) -> tuple[KeptRow, ...]:
    rows = read_rows(body, table.headings, is_grid=table is not CARRIED)
    return tuple(key_rows(rows)) if table is CARRIED else rows


def _write_rows(table: MeetingTable, rows: list[KeptRow], taking: _Taking) -> Iterator[KeptRow]:
    """Give the rows that stand with what is changed in them, and after those the new ones."""
    left = dict(taking.cells[table.about])
    keys = {name: key for key, name in taking.names.items() if key in left}
    for row in rows:
        key = row.key or keys.get(row.cells[0], "")
        yield _write(table, replace(row, key=key), left.pop(key, {}))
    for key, cells in left.items():
        blank = KeptRow(("",) * len(table.headings), key=key)
        yield _write(table, blank, {RECOMMENDATION.under: taking.names[key], **cells})


def _write(table: MeetingTable, row: KeptRow, cells: Mapping[str, str]) -> KeptRow:
    written = dict(zip(table.headings, row.cells, strict=True)) | dict(cells)
    return replace(row, cells=tuple(written[heading] for heading in table.headings))
