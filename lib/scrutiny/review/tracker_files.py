"""A tracker that somebody gives as a file: its sheet found by the headings, and its rows under ours."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

from scrutiny.errors import LocalFiguresBroken, LocalFiguresMissing, TrackerFileBroken
from scrutiny.local_figures.cells import FileCell, FileRow, FileSheet, name_column
from scrutiny.local_figures.files import check_places, open_file, read_content
from scrutiny.local_figures.number_formats import Form
from scrutiny.review.tracker_columns import COLUMNS, ENTRY, RECOMMENDATION, REFERENCE, TrackerColumn
from scrutiny.review.tracker_headings import SAVE_AGAIN, find_headings, know_columns
from scrutiny.review.typed import LONGEST_CELL, MOST_ROWS, clean_text
from scrutiny.words.dates import say_day
from scrutiny.words.guarding import take_off_guard

# What stands in a sheet of ours where nothing is written.
_OF_FIGURES = ("totals", "template", "CSV (with commas)")
_BY_HEADING = {column.heading: column for column in COLUMNS}
_ABSENT = "[z]"
# Days as a sheet counts them where a cell is not shown as a date: from 1954 to 2119.
_SERIAL = re.compile(r"[2-7]\d{4}(\.0+)?")
_DAY_0, _DAY_0_OF_1904 = date(1899, 12, 30), date(1904, 1, 1)
_CANNOT_BE_READ = {
    Form.ERROR: "a formula there ends in an error",
    Form.NO_RESULT: "a formula there has no result saved with it",
    Form.DAMAGED: "the number there is damaged",
}


@dataclass(frozen=True)
class GivenRow:
    """One row of a tracker that is given: its line, its words by our headings, and its number of an entry."""

    line: int
    words: Mapping[str, str]
    entry: str = ""

    @property
    def reference(self) -> str:
        """The reference that it gives."""
        return self.words.get(REFERENCE.heading, "")

    @property
    def text(self) -> str:
        """What it says was recommended."""
        return self.words.get(RECOMMENDATION.heading, "")


@dataclass(frozen=True)
class GivenTracker:
    """A tracker that is given: where its headings stand, its rows, and what should be looked at in them."""

    place: str
    rows: tuple[GivenRow, ...]
    doubts: tuple[str, ...]


def read_tracker(path: Path) -> GivenTracker:
    """Read a tracker from a CSV file or a workbook; what cannot be understood is told by row and column."""
    try:
        opened = open_file(path.name, read_content(path))
        sheet, headings = find_headings(opened)
        check_places(opened.name, sheet)
    except (LocalFiguresBroken, LocalFiguresMissing) as refused:
        met, _, remedy = str(refused).partition("\n")
        # Some remedies of the room that reads it are about figures.
        is_of_figures = any(word in remedy for word in _OF_FIGURES)
        raise TrackerFileBroken(met, SAVE_AGAIN if is_of_figures else remedy) from refused
    return _Reader(opened.name, sheet, headings).read()


@dataclass
class _Reader:
    """Reads the rows under the headings, and gathers what should be looked at."""

    name: str
    sheet: FileSheet
    headings: FileRow
    doubts: list[str] = field(default_factory=list)

    def read(self) -> GivenTracker:
        known, self.doubts = know_columns(self.name, self.sheet, self.headings)
        rows = tuple(self._read_rows(known))
        if len(rows) > MOST_ROWS:
            raise TrackerFileBroken(
                f"{self.name}: it has {len(rows):,} recommendations; {MOST_ROWS} are allowed.",
                "Take out those that were closed long ago, or divide it between two reviews.",
            )
        sheet = f", sheet {self.sheet.name!r}" if self.sheet.name else ""
        return GivenTracker(f"{self.name}{sheet}, row {self.headings.line}", rows, tuple(self.doubts))

    def _read_rows(self, known: Mapping[int, str]) -> Iterator[GivenRow]:
        """Read the rows, one that goes on with the recommendation above it together with that."""
        text = next(at for at, heading in known.items() if heading == RECOMMENDATION.heading)
        last: GivenRow | None = None
        for row in self.sheet.rows:
            if row.line <= self.headings.line or not row.own or self._leave_out(row, row.at(text)):
                continue
            if last and row.at(text).is_filled:
                last = self._go_on(last, row, known)
                continue
            if last:
                yield last
            last = self._read_row(row, known)
        if last:
            yield last

    def _leave_out(self, row: FileRow, text: FileCell) -> bool:
        """Leave out a title between the rows, and what is about no recommendation, and say so."""
        if self._is_title(row):
            self.doubts.append(f"Row {row.line} was read as a title: {row.own[0].shown}.")
            return True
        if text.is_blank or text.words == _ABSENT:
            shown = row.own[0].shown
            self.doubts.append(f"Row {row.line} has no recommendation and is left out: {shown}.")
            return True
        return False

    def _go_on(self, last: GivenRow, row: FileRow, known: Mapping[int, str]) -> GivenRow:
        """Add to a row what another says of the same recommendation, in cells of its own."""
        words = dict(last.words)
        for at, heading in known.items():
            cell = row.at(at)
            if cell.is_filled or cell.is_blank or heading == ENTRY:
                continue
            added, column = self._read_cell(cell, _BY_HEADING[heading]), _BY_HEADING[heading]
            if not words.get(heading) or (added and not column.is_day and not column.options):
                words[heading] = "\n".join(filter(None, [words.get(heading), added]))
            elif added and added != words[heading]:
                self._doubt(cell, f"row {last.line} says {words[heading]!r} already: it is left out")
        return replace(last, words=words)

    def _is_title(self, row: FileRow) -> bool:
        """Whether one cell of a row reaches across others, as a title between the rows does."""
        across = [cell for cell in row.cells.values() if cell.is_filled and cell.words == row.own[0].words]
        return len(row.own) == 1 and bool(across)

    def _read_row(self, row: FileRow, known: Mapping[int, str]) -> GivenRow:
        words: dict[str, str] = {}
        entry = ""
        for at, heading in known.items():
            if heading == ENTRY:
                entry = row.at(at).words
            else:
                words[heading] = self._read_cell(row.at(at), _BY_HEADING[heading])
        return GivenRow(row.line, words, entry)

    def _read_cell(self, cell: FileCell, column: TrackerColumn) -> str:
        if cell.form in _CANNOT_BE_READ:
            self._doubt(cell, f"{_CANNOT_BE_READ[cell.form]}: it is left out")
            return ""
        words = self._clean(cell)
        if column.table and len(words) > LONGEST_CELL:
            most = f"at most {LONGEST_CELL:,} can be kept"
            self._doubt(cell, f"it has {len(words):,} characters, and {most}: it is left out. Shorten it")
            return ""
        if column.is_day:
            return self._read_day(cell, words)
        return self._read_choice(cell, words, column) if column.options else words

    def _read_choice(self, cell: FileCell, words: str, column: TrackerColumn) -> str:
        """Read what is one of some; what is none of them is kept as it was typed."""
        plain = " ".join(words.split()).casefold()
        option = next((option for option in column.options if option == plain), "")
        if words and not option:
            offered = "; ".join(column.options)
            self._doubt(cell, f"{cell.shown} is none of {offered}: the words are kept as they were typed")
        return option or words

    def _clean(self, cell: FileCell) -> str:
        words = clean_text(cell.value) if isinstance(cell.value, str) else cell.words
        if cell.form is Form.PERCENT and isinstance(cell.value, float):
            words = f"{100 * cell.value:.10g}%"
        plain = words.strip() if self.sheet.name else take_off_guard(words.strip())
        return "" if plain == _ABSENT else plain

    def _read_day(self, cell: FileCell, words: str) -> str:
        """Read a day as its cell or its words give it; what is no day is kept as it was typed."""
        if not words:
            return words
        day = self._count_day(words) or cell.day
        if day is None:
            self._doubt(cell, f"{cell.shown} is not a date: the words are kept as they were typed")
            return words
        # A number, and figures alone, could be meant otherwise.
        if words != day.isoformat() and not re.search(r"[a-z]{3}", words, re.IGNORECASE):
            self._doubt(cell, f"{cell.shown} was read as {say_day(day)}")
        return day.isoformat()

    def _count_day(self, words: str) -> date | None:
        first = _DAY_0_OF_1904 if self.sheet.from_1904 else _DAY_0
        return first + timedelta(days=int(float(words))) if _SERIAL.fullmatch(words) else None

    def _doubt(self, cell: FileCell, met: str) -> None:
        self.doubts.append(f"Row {cell.line}, column {name_column(cell.column)}: {met}.")
