"""The headings of a sheet that somebody gives: on which sheet and row they stand, and what each means."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NoReturn

from scrutiny.errors import SheetFileBroken
from scrutiny.local_figures.cells import FileRow, FileSheet, name_column
from scrutiny.local_figures.files import OpenedFile
from scrutiny.review.sheets.forms import ENTRY, SheetColumn, SheetForm, SheetLevel
from scrutiny.words.sentences import join_words

SAVE_AGAIN = "Save the sheet of the {} alone, as an XLSX or ODS workbook, or as CSV."
_FEWEST_HEADINGS = 2
# Headings may be parted over so many rows.
_MOST_ROWS = 3
SHOW_IT = "Show it in the sheet and give that again, if it is meant for this review."


@dataclass(frozen=True)
class Headings:
    """The headings of a form of sheet, and how they are known."""

    form: SheetForm

    def find(self, opened: OpenedFile) -> tuple[FileSheet, FileRow]:
        """Find the sheet and the row where the headings stand: there must be one."""
        found = [
            (sheet, max(rows, key=lambda row: len(self._list_known(sheet, row))))
            for sheet in opened.sheets
            if not sheet.is_hidden and (rows := [row for row in sheet.rows if self._is_of(sheet, row)])
        ]
        if not found:
            self._refuse_none(opened)
        if len(found) > 1:
            names = join_words([repr(sheet.name) for sheet, _row in found])
            raise SheetFileBroken(
                f"{opened.name}: the sheets {names} each hold {self.form.whose}.",
                "Put their rows under one another in one sheet, or give each as a file of its own.",
            )
        return found[0]

    def _refuse_none(self, opened: OpenedFile) -> NoReturn:
        """Refuse a file of which no sheet that is shown has the headings."""
        for sheet in opened.sheets:
            if sheet.is_hidden and any(self._is_of(sheet, row) for row in sheet.rows):
                raise SheetFileBroken(
                    f"{opened.name}: the sheet {sheet.name!r}, which holds {self.form.whose}, is hidden.",
                    "Show it in the workbook, save that, and give it again.",
                )
        if not opened.sheets:
            raise SheetFileBroken(f"{opened.name}: it is empty.", SAVE_AGAIN.format(self.form.called))
        needed = self._list_needed()
        raise SheetFileBroken(
            f"{opened.name}: no row of it has the headings of {self.form.whose}.",
            f"It needs “{needed[0]}” and at least one of: {', '.join(needed[1:])}.",
        )

    def _list_needed(self) -> list[str]:
        """List the heading that there must be, and those of which there must be one."""
        needed = self._needed
        others = (column.heading for column in self.form.columns if column.table)
        return [needed, *(heading for heading in others if heading != needed)]

    @property
    def _needed(self) -> str:
        # What stands under others is in every row; what leads may be a title above them.
        return (self.form.parts if self.form.titles_lead else self.form.levels)[0].text.heading

    def _is_of(self, sheet: FileSheet, row: FileRow) -> bool:
        known = self._list_known(sheet, row)
        own = {cell.column for cell in row.own}
        return self._needed in known.values() and len(own & known.keys()) >= _FEWEST_HEADINGS

    def _list_known(self, sheet: FileSheet, row: FileRow) -> dict[int, str]:
        """List the columns whose headings are known, each under our own; a merged heading names its first."""
        known: dict[int, str] = {}
        for at in sorted({at for upper in _go_up(sheet, row) for at in upper.cells}):
            cell = row.at(at)
            # Under half a heading that is merged over several, each has the other half.
            heading = self._find_in_two(sheet, row, at) or self.find_heading(cell.words)
            if heading and (heading not in known.values() or not cell.is_filled):
                known[at] = heading
        return known

    def _find_in_two(self, sheet: FileSheet, row: FileRow, at: int) -> str:
        """Find a heading of which one half, or all, stands above, such as “Inherent” over “Likelihood”."""
        own = row.at(at)
        uppers = (upper.at(at) for upper in _go_up(sheet, row) if upper is not row)
        above = [cell.words for cell in uppers if not (own.is_blank and cell.is_filled)]
        if own.is_filled:
            return ""
        found = (self.find_heading(f"{words} {own.words}") for words in above if words)
        return next(filter(None, found), "")

    def find_heading(self, words: str) -> str:
        """Find which of our headings somebody means, by our own name or another; none for any other."""
        plain = self._make_plain(words)
        for column in self.form.columns:
            if plain and plain in map(self._make_plain, (column.heading, *column.others)):
                return column.heading
        return ENTRY if plain == ENTRY.casefold() else ""

    def _make_plain(self, heading: str) -> str:
        words = re.sub(r"[^a-z]+", " ", heading.casefold()).split()
        telling = [word for word in words if word not in self.form.dropped]
        return " ".join(telling or words)

    def know_columns(
        self, name: str, sheet: FileSheet, headings: FileRow
    ) -> tuple[dict[int, str], list[str]]:
        """Give our heading for each column that has one, and what is to be said of those that have none."""
        known = self._list_known(sheet, headings)
        doubts: list[str] = []
        for column in _list_filled(sheet, headings):
            if column not in known:
                above = _find_above(sheet, headings, column)
                heading = self.find_heading(above)
                if heading and heading not in known.values():
                    known[column] = heading
                else:
                    said = repr(above) if above else "which has no heading of its own"
                    unknown = f"{said}, is not known here: it" if above else f"{said},"
                    doubts.append(f"Column {name_column(column)}, {unknown} is left out.")
        self._leave_out_hidden(name, sheet, headings, known, doubts)
        self._settle_seconds(sheet, headings, known, doubts)
        self._refuse_two_of_one(name, headings, known)
        self._leave_out_unnamed(sheet, headings, known, doubts)
        return dict(sorted(known.items())), doubts

    def _leave_out_hidden(
        self, name: str, sheet: FileSheet, headings: FileRow, known: dict[int, str], doubts: list[str]
    ) -> None:
        """Leave out each column that is hidden, but the one that tells when the sheet was made here."""
        filled = _list_filled(sheet, headings)
        for at in [at for at in sheet.hidden_columns if known.get(at, ENTRY) != ENTRY]:
            place = f"column {name_column(at)}, {_find_above(sheet, headings, at)!r}, is hidden"
            if known.pop(at) == self._needed:
                raise SheetFileBroken(f"{name}, row {headings.line}: {place}.", SHOW_IT)
            if at in filled:
                doubts.append(f"C{place[1:]} and is not read. {SHOW_IT}")

    def _leave_out_unnamed(
        self, sheet: FileSheet, headings: FileRow, known: dict[int, str], doubts: list[str]
    ) -> None:
        """Leave out columns that say something of what no column names, such as a status of no action."""
        filled = _list_filled(sheet, headings)
        for part in self.form.parts:
            if part.text.heading in known.values():
                continue
            for at in [at for at, heading in known.items() if self._is_of_level(heading, part)]:
                del known[at]
                if at in filled:
                    said = f"Column {name_column(at)}, {_find_above(sheet, headings, at)!r}"
                    doubts.append(f"{said}, is left out: it is of a {part.name}, and no column names one.")

    def _is_of_level(self, heading: str, level: SheetLevel) -> bool:
        column = self.form.by_heading.get(heading)
        return column is not None and column.level == level.name

    def _settle_seconds(
        self, sheet: FileSheet, headings: FileRow, known: dict[int, str], doubts: list[str]
    ) -> None:
        """Put each second column of a kind that may be given twice under a spare heading, or leave it out."""
        for column in self.form.columns:
            places = [at for at, heading in known.items() if heading == column.heading]
            if column.spare is None or len(places) < _FEWEST_HEADINGS:
                continue
            said = {at: _find_above(sheet, headings, at) for at in places}
            first, *seconds = sorted(places, key=lambda at: self._rank(column, said[at]))
            for at in seconds:
                spare = next((heading for heading in column.spare if heading not in known.values()), "")
                taken = f"taken as “{spare}”" if spare else "left out"
                already = f"column {name_column(first)} is “{column.heading}” already"
                doubts.append(f"Column {name_column(at)}, {said[at]!r}, is {taken}: {already}.")
                del known[at]
                if spare:
                    known[at] = spare

    def _refuse_two_of_one(self, name: str, headings: FileRow, known: dict[int, str]) -> None:
        for heading in dict.fromkeys(known.values()):
            column = self.form.by_heading.get(heading)
            places = [name_column(at) for at, other in known.items() if other == heading]
            if len(places) > 1 and not (column and column.options):
                raise SheetFileBroken(
                    f"{name}, row {headings.line}: the columns {' and '.join(places)} "
                    f"are both read as “{heading}”.",
                    "Call one of them otherwise, or take it out.",
                )

    def _rank(self, column: SheetColumn, words: str) -> int:
        """Rank a heading among those that a column is known by, our own before the others."""
        names = [*map(self._make_plain, (column.heading, *column.others))]
        plain = self._make_plain(words)
        return names.index(plain) if plain in names else len(names)


def _list_filled(sheet: FileSheet, headings: FileRow) -> list[int]:
    """List the columns in which something of its own stands below the headings."""
    below = {cell.column for row in sheet.rows if row.line > headings.line for cell in row.own}
    coloured = {column for line, column in sheet.colours if line > headings.line}
    return sorted(below | {column for column in coloured if _find_above(sheet, headings, column)})


def _find_above(sheet: FileSheet, headings: FileRow, column: int) -> str:
    """Find what a column is called in the row of headings or, where that is blank, in the rows above it."""
    for row in _go_up(sheet, headings):
        cell = row.at(column)
        if not cell.is_blank and not cell.is_filled:
            return cell.words
    return ""


def _go_up(sheet: FileSheet, headings: FileRow) -> Iterator[FileRow]:
    rows = {row.line: row for row in sheet.rows}
    for line in range(headings.line, headings.line - _MOST_ROWS, -1):
        if line in rows:
            yield rows[line]
