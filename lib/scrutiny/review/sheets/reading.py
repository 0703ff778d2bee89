"""A sheet that somebody gives as a file: found by its headings, and its rows read under ours."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from scrutiny.errors import LocalFiguresBroken, LocalFiguresMissing, SheetFileBroken
from scrutiny.local_figures.cells import FileCell, FileRow, FileSheet
from scrutiny.local_figures.files import OF_SHEETS, check_places, open_file, read_content
from scrutiny.review.sheets.beside import begins_another, find_aside, say_another, say_beside
from scrutiny.review.sheets.cells import ABSENT, CellReader
from scrutiny.review.sheets.forms import ENTRY, SheetForm, SheetLevel, is_entry
from scrutiny.review.sheets.given import GivenRow, GivenSheet
from scrutiny.review.sheets.headings import SAVE_AGAIN, Headings
from scrutiny.review.sheets.lines import find_lines
from scrutiny.review.sheets.numbering import say_lost_noughts
from scrutiny.review.typed import MOST_ROWS

# What a remedy of the room that reads files of figures speaks of, and a sheet is not.
_OF_FIGURES = ("totals", "template", "CSV (with commas)")


def read_sheet(path: Path, form: SheetForm, steps: int = 0) -> GivenSheet:
    """Read a sheet from CSV, XLSX or ODS; what cannot be understood is told by row and column.

    Scores are on a scale of so many ``steps``.
    """
    headings = Headings(form)
    try:
        opened = open_file(path.name, read_content(path), OF_SHEETS)
        sheet, row = headings.find(opened)
        check_places(opened.name, sheet)
    except (LocalFiguresBroken, LocalFiguresMissing) as refused:
        met, _, remedy = str(refused).partition("\n")
        is_of_figures = any(word in remedy for word in _OF_FIGURES)
        again = SAVE_AGAIN.format(form.called)
        raise SheetFileBroken(met, again if is_of_figures else remedy) from refused
    known, doubts = headings.know_columns(opened.name, sheet, row)
    doubts = [*say_beside(opened, sheet, row, known), *doubts]
    doubts += say_lost_noughts(form, sheet, row, known)
    reader = _Reader(form, sheet, row, known, doubts, CellReader(sheet, doubts, steps))
    rows = tuple(reader.read())
    _check_number(opened.name, form, rows)
    named = f", sheet {sheet.name!r}" if sheet.name else ""
    titles = (sheet.name, *(above.words for above in sheet.rows if above.line < row.line))
    return GivenSheet(f"{opened.name}{named}, row {row.line}", rows, tuple(doubts), titles)


def _check_number(name: str, form: SheetForm, rows: tuple[GivenRow, ...]) -> None:
    for level in form.levels:
        number = sum(row.level == level.name for row in rows)
        if number > MOST_ROWS:
            raise SheetFileBroken(
                f"{name}: it has {number:,} {level.many}; {MOST_ROWS} are allowed.",
                "Take out those that were closed long ago, or divide it between two reviews.",
            )


@dataclass
class _Reader:
    """Reads the rows under the headings, and gathers what should be looked at."""

    form: SheetForm
    sheet: FileSheet
    headings: FileRow
    known: Mapping[int, str]
    doubts: list[str]
    cells: CellReader
    # What is under way at each level, until something else begins there.
    open: dict[str, GivenRow] = field(default_factory=dict)

    def read(self) -> Iterator[GivenRow]:
        """Give each thing that the rows name; one that goes on over several rows is given once."""
        rows = [row for row in self.sheet.rows if row.line > self.headings.line and row.own]
        for at, row in enumerate(rows):
            aside = find_aside(self.form, self.headings, self.known, row)
            if not aside and begins_another(Headings(self.form).find_heading, row):
                self.doubts.append(say_another([left.line for left in rows[at:]]))
                break
            if aside:
                self.doubts.append(f"Row {row.line} {aside} and is left out: {row.own[0].shown}.")
            else:
                yield from self._take(row, *rows[at + 1 : at + 2])
        yield from self._close(self.form.levels)

    def _take(self, row: FileRow, *after: FileRow) -> Iterator[GivenRow]:
        if self._is_title(row) or any(self._heads(row, below) for below in after):
            yield from self._take_title(row)
            return
        begins, leads = self._begins(self.form.leads, row), self.form.leads
        if begins:
            yield from self._close(self.form.levels)
            self.open[leads.name] = self._read(leads, row)
        elif leads.name in self.open and (self.form.parts or self._find(leads, row).is_filled):
            self._go_on(leads, row)
        else:
            self._leave_out(leads, row)
            return
        for part in self.form.parts:
            yield from self._take_part(part, row)

    def _take_title(self, row: FileRow) -> Iterator[GivenRow]:
        shown, leads = row.own[0].shown, self.form.leads
        if not self.form.titles_lead:
            self.doubts.append(f"Row {row.line} was read as a title: {shown}.")
            return
        yield from self._close(self.form.levels)
        self.doubts.append(f"Row {row.line} was read as a {leads.name}: {shown}.")
        text = self.cells.clean(row.own[0])
        self.open[leads.name] = GivenRow(row.line, leads.name, text, "", {leads.text.heading: text})

    def _take_part(self, part: SheetLevel, row: FileRow) -> Iterator[GivenRow]:
        if self._begins(part, row):
            yield from self._close((part,))
            within = self.open[self.form.leads.name].text
            *others, last = self._read_part(part, row)
            self.open[part.name] = replace(last, within=within)
            yield from (replace(other, within=within) for other in others)
        elif part.name in self.open and self._find(part, row).is_filled:
            self._go_on(part, row)
        elif any(self._is_said(row.at(at)) for at in self._list_columns(part)):
            self._leave_out(part, row)

    def _read_part(self, part: SheetLevel, row: FileRow) -> list[GivenRow]:
        """Read what a row says of a part, or of each where one cell names several line by line.

        A row that was made here is whole, whatever its words are.
        """
        columns = self._list_columns(part)
        is_whole = not part.splits or is_entry(self._find_entry(row))
        lines = {} if is_whole else find_lines(row, self._find(part, row), columns)
        if not lines:
            return [self._read(part, row)]
        number = len(next(iter(lines.values())))
        self.doubts.append(f"Row {row.line}: its {number} lines were read as {number} {part.many}.")
        once = self._read_words(row, [at for at in columns if at not in lines])
        split: list[GivenRow] = []
        for said in zip(*lines.values(), strict=True):
            cells = {at: replace(row.at(at), value=line) for at, line in zip(lines, said, strict=True)}
            words = once | self._read_words(FileRow(row.line, cells), list(lines))
            split.append(self._make_row(part, row, words))
        return split

    def _begins(self, level: SheetLevel, row: FileRow) -> bool:
        """Whether a row begins another thing at a level: with words of its own, and not those above."""
        cell = self._find(level, row)
        if cell.is_filled or not self._is_said(cell):
            return False
        standing = self.open.get(level.name)
        if not (standing and self.form.parts) or level is not self.form.leads:
            return True
        reference = self.cells.clean(self._find(level, row, is_reference=True))
        is_other = bool(reference and standing.reference) and reference != standing.reference
        return is_other or " ".join(standing.text.split()) != " ".join(self.cells.clean(cell).split())

    def _close(self, levels: tuple[SheetLevel, ...]) -> Iterator[GivenRow]:
        for level in levels:
            if level.name in self.open:
                yield self.open.pop(level.name)

    def _leave_out(self, level: SheetLevel, row: FileRow) -> None:
        shown = row.own[0].shown
        self.doubts.append(f"Row {row.line} has no {level.name} and is left out: {shown}.")

    def _go_on(self, level: SheetLevel, row: FileRow) -> None:
        """Add what another row says of the same thing, in cells of its own."""
        standing = self.open[level.name]
        words = dict(standing.words)
        for at in self._list_columns(level):
            cell, column = row.at(at), self.form.by_heading[self.known[at]]
            if cell.is_filled or cell.is_blank or column in (level.text, level.reference):
                continue
            heading, added = column.heading, self.cells.read(cell, column)
            is_one = column.is_day or column.is_score or bool(column.options)
            if added and words.get(heading) == added:
                continue
            if not words.get(heading) or (added and not is_one):
                words[heading] = "\n".join(filter(None, [words.get(heading), added]))
            elif added:
                already = f"row {standing.line} says {words[heading]!r} already"
                self.cells.doubt(cell, f"{already}: it is left out")
        self.open[level.name] = replace(standing, words=words)

    def _read(self, level: SheetLevel, row: FileRow) -> GivenRow:
        return self._make_row(level, row, self._read_words(row, self._list_columns(level)))

    def _read_words(self, row: FileRow, columns: list[int]) -> dict[str, str]:
        words: dict[str, str] = {}
        for heading in dict.fromkeys(self.known[at] for at in columns):
            column = self.form.by_heading[heading]
            places = [at for at in columns if self.known[at] == heading]
            first, *others = (row.at(at) for at in places)
            words[heading] = (
                self.cells.read_both([first, *others], column) if others else self.cells.read(first, column)
            )
        return words

    def _make_row(self, level: SheetLevel, row: FileRow, words: Mapping[str, str]) -> GivenRow:
        text, reference = words.get(level.text.heading, ""), words.get(level.reference.heading, "")
        return GivenRow(row.line, level.name, text, reference, words, self._find_entry(row))

    def _find_entry(self, row: FileRow) -> str:
        return next((row.at(at).words for at, heading in self.known.items() if heading == ENTRY), "")

    def _list_columns(self, level: SheetLevel) -> list[int]:
        known = {at: self.form.by_heading.get(heading) for at, heading in self.known.items()}
        leads = self.form.leads.name
        return [at for at, column in known.items() if column and (column.level or leads) == level.name]

    def _find(self, level: SheetLevel, row: FileRow, *, is_reference: bool = False) -> FileCell:
        wanted = (level.reference if is_reference else level.text).heading
        at = next((at for at, heading in self.known.items() if heading == wanted), -1)
        return row.at(at)

    def _is_said(self, cell: FileCell) -> bool:
        is_own = not (cell.is_blank or cell.is_filled) and cell.words != ABSENT
        return is_own and not self.cells.is_error(cell)

    def _is_title(self, row: FileRow) -> bool:
        """Whether one cell of a row reaches across others, as a title between the rows does."""
        across = [cell for cell in row.cells.values() if cell.is_filled and cell.words == row.own[0].words]
        return len(row.own) == 1 and bool(across)

    def _heads(self, row: FileRow, below: FileRow) -> bool:
        """Whether the one cell of a row, at its left, is a title of the row below, which names no other."""
        leads, first = self.form.leads, row.own[0]
        is_alone = self.form.titles_lead and len(row.own) == 1 and first.is_text
        if not is_alone or first.column > min(self.known):
            return False
        naming = ("", leads.reference.heading, *(part.reference.heading for part in self.form.parts))
        is_bare = self.known.get(first.column, "") in naming and not self._is_said(self._find(leads, below))
        return is_bare and any(self._is_said(self._find(part, below)) for part in self.form.parts)
