"""A response sheet that comes back as a file: its rows by what each is known by, and what each answers."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from scrutiny.errors import LocalFiguresBroken, LocalFiguresMissing, ResponseFileBroken
from scrutiny.guide.columns import ColumnForm, ColumnKind
from scrutiny.local_figures.cells import FileCell, FileRow, FileSheet, name_column
from scrutiny.local_figures.files import OF_SHEETS, OpenedFile, check_places, open_file, read_content
from scrutiny.local_figures.number_formats import Form
from scrutiny.record.kept_tables import is_key
from scrutiny.review.meeting_tables import RESPONSES
from scrutiny.review.typed import LONGEST_CELL, clean_text
from scrutiny.words.formulas import unescape_formula

KNOWN_BY, ENTRY, RECOMMENDED = "Known by", "Entry", "Recommended"
ASKED = RESPONSES.columns[1:]
_SAVE_AGAIN = "Give the response sheet as it was sent, filled in, as an XLSX or ODS workbook or as CSV."
# What each column offers stands in brackets behind its name.
_OFFERED = re.compile(r" \([^()]*;[^()]*\)$")
_UNREADABLE = {Form.ERROR, Form.NO_RESULT, Form.DAMAGED}


@dataclass(frozen=True)
class GivenAnswer:
    """One row of a response sheet: its line, the key and words of what it answers, and the answer."""

    line: int
    key: str
    text: str
    entry: int
    cells: tuple[str, ...]

    @property
    def is_blank(self) -> bool:
        """Whether nothing is answered in it."""
        return not any(self.cells)


@dataclass(frozen=True)
class GivenAnswers:
    """A response sheet that is given: its name, its rows, and what in it was not understood."""

    name: str
    rows: tuple[GivenAnswer, ...]
    doubts: tuple[str, ...]


def say_asked(column: ColumnForm) -> str:
    """Say what a column of the sheet asks, with what can be answered."""
    return f"{column.name} ({'; '.join(column.options)})" if column.options else column.name


def read_answers(path: Path) -> GivenAnswers:
    """Read a response sheet from a workbook or a CSV file, opened in the confined process."""
    try:
        opened = open_file(path.name, read_content(path), OF_SHEETS)
        sheet, headings = _find_headings(opened)
        check_places(opened.name, sheet)
    except (LocalFiguresBroken, LocalFiguresMissing) as refused:
        met, _, remedy = str(refused).partition("\n")
        raise ResponseFileBroken(
            met, _SAVE_AGAIN if isinstance(refused, LocalFiguresBroken) else remedy
        ) from None
    reader = _Reader(sheet, headings)
    rows = tuple(reader.read())
    return GivenAnswers(opened.name, rows, tuple(reader.doubts))


def _find_headings(opened: OpenedFile) -> tuple[FileSheet, FileRow]:
    for sheet in opened.sheets:
        for row in sheet.rows:
            known = {_name(cell) for cell in row.own}
            if not sheet.is_hidden and {KNOWN_BY, ENTRY, RECOMMENDED, ASKED[0].name} <= known:
                return sheet, row
    needed = f"{KNOWN_BY}, {ENTRY}, {RECOMMENDED}"
    met = f"{opened.name}: no row of it has the headings of a response sheet: {needed}."
    raise ResponseFileBroken(met, _SAVE_AGAIN)


def _name(cell: FileCell) -> str:
    return _OFFERED.sub("", cell.words)


@dataclass
class _Reader:
    """Reads the rows under the headings, and gathers what was not understood."""

    sheet: FileSheet
    headings: FileRow
    doubts: list[str] = field(default_factory=list)

    def read(self) -> Iterator[GivenAnswer]:
        places = {_name(cell): cell.column for cell in reversed(self.headings.own)}
        seen: dict[str, int] = {}
        for row in self.sheet.rows:
            if row.line <= self.headings.line or not row.own:
                continue
            answer = self._read_row(row, places)
            if not is_key(answer.key):
                self.doubts.append(f"Row {row.line} does not say what it is known by: it is left out.")
            elif answer.key in seen:
                met = f"Row {row.line} answers the same as row {seen[answer.key]}: it is left out."
                self.doubts.append(met)
            else:
                seen[answer.key] = row.line
                yield answer

    def _read_row(self, row: FileRow, places: Mapping[str, int]) -> GivenAnswer:
        key, entry, text = (self._clean(row.at(places[name])) for name in (KNOWN_BY, ENTRY, RECOMMENDED))
        cells = tuple(
            self._read_cell(row.at(places[column.name]), column) if column.name in places else ""
            for column in ASKED
        )
        number = int(entry) if entry.isascii() and entry.isdecimal() and len(entry) < 10 else 0  # noqa: PLR2004
        return GivenAnswer(row.line, key, text, number, cells)

    def _read_cell(self, cell: FileCell, column: ColumnForm) -> str:
        words = self._clean(cell)
        if cell.form in _UNREADABLE:
            return self._leave_out(cell, "has a formula that gives nothing to read")
        if len(words) > LONGEST_CELL:
            return self._leave_out(cell, f"is longer than {LONGEST_CELL:,} characters")
        if column.kind is ColumnKind.DATE and words:
            if cell.day and not cell.other_weekday:
                return cell.day.isoformat()
            why = f", since {cell.other_weekday}" if cell.other_weekday else ""
            return self._leave_out(cell, f"{cell.shown} is not a date{why}")
        if column.options and words:
            known = {option.casefold(): option for option in column.options}
            allowed = f"{cell.shown} is none of: {', '.join(column.options)}"
            return known.get(words.casefold()) or self._leave_out(cell, allowed)
        return words

    def _clean(self, cell: FileCell) -> str:
        words = clean_text(cell.value) if isinstance(cell.value, str) else cell.words
        return words.strip() if self.sheet.name else unescape_formula(words.strip())

    def _leave_out(self, cell: FileCell, met: str) -> str:
        where = f"Row {cell.line}, column {name_column(cell.column)}"
        self.doubts.append(f"{where}: {met}. That cell is left out.")
        return ""
