"""The heading of a table with its periods across the top: in one row, or with the years in the row above."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from scrutiny.local_figures.cells import FileCell, FileRow, FileSheet
from scrutiny.local_figures.columns import DEEPEST_HEADING
from scrutiny.local_figures.period_doubts import is_year, names_no_year
from scrutiny.local_figures.period_forms import find_habits, is_day_number, parse_period
from scrutiny.local_figures.periods import LocalPeriod

# One period could stand in any title; two beside each other are a heading.
_FEWEST = 2


@dataclass(frozen=True)
class WideHeading:
    """The rows of a heading, and the period of each column that has one."""

    rows: tuple[FileRow, ...]
    periods: Mapping[int, LocalPeriod]

    def words_at(self, column: int) -> str:
        """Give what the heading says above a column."""
        return " ".join(dict.fromkeys(row.at(column).words for row in self.rows)).strip()

    def cells_at(self, column: int) -> Iterable[FileCell]:
        """Give the cells of the heading above a column."""
        return (row.at(column) for row in self.rows if not row.at(column).is_blank)


def find_wide_heading(sheet: FileSheet, deepest: int = DEEPEST_HEADING) -> WideHeading | None:
    """Find the row, or the two rows, that name the most periods."""
    rows = sheet.rows[:deepest]
    found = [_read_row(row, sheet) for row in rows]
    found += [_read_two(above, below) for above, below in pairwise(rows)]
    found = [heading for heading in found if len(set(heading.periods.values())) >= _FEWEST]
    return max(found, key=lambda heading: len(heading.periods), default=None)


def find_unyeared(sheet: FileSheet) -> FileRow | None:
    """Find a row of months or quarters that name no year."""
    rows = sheet.rows[:DEEPEST_HEADING]
    return next((row for row in rows if sum(names_no_year(cell.value) for cell in row.own) > _FEWEST), None)


def find_day_numbers(sheet: FileSheet) -> FileRow | None:
    """Find a heading of a spreadsheet's numbers of days, which nobody should have to read."""
    rows = sheet.rows[:DEEPEST_HEADING]
    heading = next((row for row in rows if len(row.own) > 1), None)
    is_such = heading and sum(is_day_number(cell.value) for cell in heading.own) >= _FEWEST
    return heading if is_such else None


def _read_row(row: FileRow, sheet: FileSheet) -> WideHeading:
    # A number is no heading, though it could be that of a day: rows of figures have such numbers.
    cells = {
        column: cell
        for column, cell in row.cells.items()
        if not cell.is_filled and not isinstance(cell.value, float | int) and not _is_bare_number(cell)
    }
    habits = find_habits((cell.value for cell in cells.values()), from_1904=sheet.from_1904)
    read = {column: parse_period(cell.value, habits) for column, cell in cells.items()}
    return WideHeading((row,), {column: period for column, period in read.items() if period})


def _is_bare_number(cell: FileCell) -> bool:
    return cell.words.replace(".", "").isdecimal()


def _read_two(above: FileRow, below: FileRow) -> WideHeading:
    """Read years in one row with their months in the next; a year holds until the one after it."""
    periods: dict[int, LocalPeriod] = {}
    year = ""
    for column in sorted({*above.cells, *below.cells}):
        over, under = above.at(column), below.at(column)
        if not over.is_blank:
            year = over.words if is_year(over.words) else ""
        period = parse_period(f"{under.words} {year}") if year and names_no_year(under.value) else None
        if period:
            periods[column] = period
    ordered = [period.first_month for _, period in sorted(periods.items())]
    is_in_order = all(earlier < later for earlier, later in pairwise(ordered))
    return WideHeading((above, below), periods if is_in_order else {})
