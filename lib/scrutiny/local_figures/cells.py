"""The cells of a file as they were given: each with its place, its value, and how its number is shown."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from scrutiny.curated.days import say_other_weekday
from scrutiny.local_figures.number_formats import Form
from scrutiny.local_figures.placed_cells import name_cell
from scrutiny.local_figures.typed_days import is_month_first, read_typed_day

Value = str | float | bool | date
_LONGEST_SHOWN = 60


@dataclass(frozen=True)
class FileCell:
    """One cell: where it stands, what is in it, and whether it takes that from merged cells."""

    line: int
    column: int
    value: Value = ""
    form: Form = Form.PLAIN
    is_filled: bool = False
    # The digits in which it shows its number, where they are not those of the number alone.
    digits: str = ""

    @property
    def address(self) -> str:
        """Its address, such as C5."""
        return name_cell(self.line, self.column)

    @property
    def words(self) -> str:
        """What is in it, as words with single spaces."""
        return " ".join(_say(self.value).split())

    @property
    def shown(self) -> str:
        """What is in it, between quotes and no longer than a line can bear."""
        words = self.words
        return repr(words if len(words) <= _LONGEST_SHOWN else f"{words[:_LONGEST_SHOWN]}…")

    @property
    def day(self) -> date | None:
        """The day that is in it, as a day or in words; in figures, the day stands before the month."""
        if isinstance(self.value, datetime):
            return self.value.date()
        return read_typed_day(self.value) if isinstance(self.value, str) else None

    @property
    def other_weekday(self) -> str:
        """Which weekday the day in it is, said where its words name another; nothing where they do not."""
        return say_other_weekday(self.words, self.day) if self.day else ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written in it."""
        return isinstance(self.value, str) and not self.words

    @property
    def is_text(self) -> bool:
        """Whether words stand in it, and no number or date."""
        return isinstance(self.value, str) and not self.is_blank


@dataclass(frozen=True)
class FileRow:
    """One row of a file: the line it stands on, and its cells, by their columns."""

    line: int
    cells: dict[int, FileCell]

    def at(self, column: int) -> FileCell:
        """Give the cell in a column, which may be blank."""
        return self.cells.get(column) or FileCell(self.line, column)

    @property
    def own(self) -> list[FileCell]:
        """The cells with something of their own in them, from left to right."""
        return [cell for _, cell in sorted(self.cells.items()) if not cell.is_filled]

    @property
    def words(self) -> str:
        """All that is written in it, for a person to know it by."""
        return " ".join(cell.words for cell in self.own)


@dataclass(frozen=True)
class FileSheet:
    """One sheet of a workbook, or the one that a CSV file is: its rows with something in them."""

    name: str
    rows: tuple[FileRow, ...]
    is_hidden: bool = False
    hidden_rows: tuple[int, ...] = ()
    # What is wrong with a cell, and where: it matters only if this sheet is the one that is read.
    wrong: tuple[str, str] | None = None
    has_decimal_commas: bool = False
    from_1904: bool = False
    # The colours of its cells, by line and column, filled or blank.
    colours: Mapping[tuple[int, int], str] = field(default_factory=dict)
    hidden_columns: tuple[int, ...] = ()

    @property
    def cells(self) -> Iterator[FileCell]:
        """Every cell with something of its own in it."""
        return (cell for row in self.rows for cell in row.own)

    def find_month_first(self, column: int) -> int:
        """Find the line of a day in a column whose month stands before it for sure; 0 where none does."""
        return next((row.line for row in self.rows if is_month_first(row.at(column).words)), 0)


def name_column(column: int) -> str:
    """Give the letters of a column, such as C."""
    return name_cell(0, column)[:-1]


def turn(sheet: FileSheet) -> FileSheet:
    """Give a sheet with its columns as rows; each cell still knows where it stands in the file."""
    turned: dict[int, dict[int, FileCell]] = {}
    for row in sheet.rows:
        for column, cell in row.cells.items():
            turned.setdefault(column, {})[row.line] = cell
    return replace(sheet, rows=tuple(FileRow(column, cells) for column, cells in sorted(turned.items())))


def _say(value: Value) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case float() | int():
            return f"{value:.15g}"
        case date():
            return f"{value:%Y-%m-%d}"
        case _:
            return value
