"""A tracker that somebody gives as a file: its sheet found by the headings, and its rows under ours."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from scrutiny.errors import LocalFiguresBroken, LocalFiguresMissing, TrackerFileBroken
from scrutiny.local_figures.cells import FileCell, FileRow, FileSheet, name_column
from scrutiny.local_figures.files import OpenedFile, check_places, open_file, read_content
from scrutiny.local_figures.number_formats import Form
from scrutiny.review.tracker_columns import COLUMNS, ENTRY, RECOMMENDATION, REFERENCE, TrackerColumn
from scrutiny.review.typed import LONGEST_CELL, MOST_ROWS, clean_text
from scrutiny.words.dates import say_day
from scrutiny.words.guarding import take_off_guard

SAVE_AGAIN = "Save the sheet of the tracker alone, as an XLSX workbook or as CSV."
_FEWEST_HEADINGS = 2
# What stands in a sheet of ours where nothing is written.
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
        sheet, headings = _find_headings(opened)
        check_places(opened.name, sheet)
    except (LocalFiguresBroken, LocalFiguresMissing) as refused:
        met, _, remedy = str(refused).partition("\n")
        is_there = isinstance(refused, LocalFiguresBroken)
        raise TrackerFileBroken(met, SAVE_AGAIN if is_there else remedy) from refused
    return _Reader(opened.name, sheet, headings).read()


def _find_headings(opened: OpenedFile) -> tuple[FileSheet, FileRow]:
    """Find the sheet and the row where the headings of a tracker stand: there must be one."""
    found = [
        (sheet, max(rows, key=lambda row: len(_list_known(row))))
        for sheet in opened.sheets
        if not sheet.is_hidden and (rows := [row for row in sheet.rows if _is_of_headings(row)])
    ]
    if not found:
        raise TrackerFileBroken(
            f"{opened.name}: no row of it has the headings of a tracker.",
            f"It needs “{RECOMMENDATION.heading}” and at least one of: {_list_headings()}.",
        )
    if len(found) > 1:
        names = " and ".join(repr(sheet.name) for sheet, _row in found)
        raise TrackerFileBroken(f"{opened.name}: the sheets {names} each hold a tracker.", SAVE_AGAIN)
    return found[0]


def _list_headings() -> str:
    return ", ".join(column.heading for column in COLUMNS if column.table and column is not RECOMMENDATION)


def _is_of_headings(row: FileRow) -> bool:
    known = _list_known(row)
    own = {cell.column for cell in row.own}
    return RECOMMENDATION.heading in known.values() and len(own & known.keys()) >= _FEWEST_HEADINGS


def _list_known(row: FileRow) -> dict[int, str]:
    """List the columns whose headings are known, each under our own; a merged heading names its first."""
    known: dict[int, str] = {}
    for at, cell in sorted(row.cells.items()):
        heading = find_heading(cell.words)
        if heading and (heading not in known.values() or not cell.is_filled):
            known[at] = heading
    return known


def find_heading(words: str) -> str:
    """Find which of our headings somebody means, by our own name for it or another; none for any other."""
    plain = _make_plain(words)
    for column in COLUMNS:
        if plain in (_make_plain(column.heading), *column.others):
            return column.heading
    return ENTRY if plain == ENTRY.casefold() else ""


def _make_plain(heading: str) -> str:
    return " ".join(re.sub(r"[^a-z]+", " ", heading.casefold()).split())


@dataclass
class _Reader:
    """Reads the rows under the headings, and gathers what should be looked at."""

    name: str
    sheet: FileSheet
    headings: FileRow
    doubts: list[str] = field(default_factory=list)

    def read(self) -> GivenTracker:
        known = self._know_columns()
        rows = tuple(self._read_rows(known))
        if len(rows) > MOST_ROWS:
            raise TrackerFileBroken(
                f"{self.name}: it has {len(rows):,} recommendations; {MOST_ROWS} are allowed.",
                "Take out those that were closed long ago, or divide it between two reviews.",
            )
        sheet = f", sheet {self.sheet.name!r}" if self.sheet.name else ""
        return GivenTracker(f"{self.name}{sheet}, row {self.headings.line}", rows, tuple(self.doubts))

    def _know_columns(self) -> dict[int, str]:
        known = _list_known(self.headings)
        for heading in dict.fromkeys(known.values()):
            places = [name_column(at) for at, other in known.items() if other == heading]
            if len(places) > 1:
                raise TrackerFileBroken(
                    f"{self.name}, row {self.headings.line}: the columns {' and '.join(places)} "
                    f"are both read as “{heading}”.",
                    "Call one of them otherwise, or take it out.",
                )
        for cell in self.headings.own:
            if cell.column not in known and self._is_filled_in(cell.column):
                self.doubts.append(
                    f"Column {name_column(cell.column)}, {cell.shown}, is not known here: it is left out."
                )
        return known

    def _is_filled_in(self, column: int) -> bool:
        rows = (row for row in self.sheet.rows if row.line > self.headings.line)
        return any(column in row.cells for row in rows)

    def _read_rows(self, known: Mapping[int, str]) -> Iterator[GivenRow]:
        for row in self.sheet.rows:
            if row.line <= self.headings.line or not row.own:
                continue
            if self._is_title(row):
                self.doubts.append(f"Row {row.line} was read as a title: {row.own[0].shown}.")
                continue
            read = self._read_row(row, known)
            if read.text:
                yield read
            else:
                shown = row.own[0].shown
                self.doubts.append(f"Row {row.line} has no recommendation and is left out: {shown}.")

    def _is_title(self, row: FileRow) -> bool:
        """Whether one cell of a row reaches across others, as a title between the rows does."""
        across = [cell for cell in row.cells.values() if cell.is_filled and cell.words == row.own[0].words]
        return len(row.own) == 1 and bool(across)

    def _read_row(self, row: FileRow, known: Mapping[int, str]) -> GivenRow:
        words: dict[str, str] = {}
        columns = {column.heading: column for column in COLUMNS}
        entry = ""
        for at, heading in known.items():
            if heading == ENTRY:
                entry = row.at(at).words
            else:
                words[heading] = self._read_cell(row.at(at), columns[heading])
        return GivenRow(row.line, words, entry)

    def _read_cell(self, cell: FileCell, column: TrackerColumn) -> str:
        if cell.form in _CANNOT_BE_READ:
            self._doubt(cell, f"{_CANNOT_BE_READ[cell.form]}: it is left out")
            return ""
        words = self._clean(cell)
        if len(words) > LONGEST_CELL:
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
            self._doubt(cell, f"{cell.shown} is none of ours: the words are kept as they were typed")
        return option or words

    def _clean(self, cell: FileCell) -> str:
        words = clean_text(cell.value) if isinstance(cell.value, str) else cell.words
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
