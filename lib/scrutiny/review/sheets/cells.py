"""A cell of a sheet that is given, read as its column asks: words, a day, a score or one of a few words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from scrutiny.local_figures.cells import FileCell, FileSheet, name_column
from scrutiny.local_figures.number_formats import Form
from scrutiny.local_figures.typed_days import may_be_turned
from scrutiny.review.sheets.choosing import MEANT, find_both
from scrutiny.review.sheets.forms import SheetColumn
from scrutiny.review.typed import LONGEST_CELL, clean_text
from scrutiny.words.dates import say_day
from scrutiny.words.formulas import unescape_formula
from scrutiny.words.sentences import make_plain

# What stands in a sheet of ours where nothing is written.
ABSENT = "[z]"
# Days as a sheet counts them where a cell is not shown as a date: from 1954 to 2119.
_SERIAL = re.compile(r"[2-7]\d{4}(\.0+)?")
_DAY_0, _DAY_0_OF_1904 = date(1899, 12, 30), date(1904, 1, 1)
# How a day is kept that is still to come, where days stand that have been.
_NEXT = "next: "
_NUMBER = re.compile(r"\d+")
# What makes another of the number it stands beside: a sign, a share, a bound, or a letter after it.
_BESIDE = re.compile(
    r"(?:^|[\s(])[-\u2212–+]\d|[<>≤≥~±%£+]|\d[a-z]"
    r"|\b(?:under|over|below|above|than|least|most|up to|about)\s+\d"
    r"|\d\s+(?:or|and)\s+(?:less|fewer|more|over|under|above|below)\b",
    re.IGNORECASE,
)
_ERROR = re.compile(r"#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)|Err:\d{3}")
_CANNOT_BE_READ = {
    Form.ERROR: "a formula there ends in an error",
    Form.NO_RESULT: "a formula there has no result saved with it",
    Form.DAMAGED: "the number there is damaged",
}


@dataclass
class CellReader:
    """Reads the cells of one sheet, and says of each what should be looked at."""

    sheet: FileSheet
    doubts: list[str]
    steps: int = 0

    def read(self, cell: FileCell, column: SheetColumn) -> str:
        """Read a cell as its column asks; what cannot be kept there is left out, and said."""
        form = Form.ERROR if self.is_error(cell) else cell.form
        if form in _CANNOT_BE_READ:
            self.doubt(cell, f"{_CANNOT_BE_READ[form]}: it is left out")
            return ""
        words = self.clean(cell)
        if column.table and len(words) > LONGEST_CELL:
            most = f"at most {LONGEST_CELL:,} can be kept"
            self.doubt(cell, f"it has {len(words):,} characters, and {most}: it is left out. Shorten it")
            return ""
        if column.is_day:
            return self._read_day(cell, cell.words if cell.digits else words, column)
        if column.is_score:
            return self._read_score(cell, cell.words if cell.digits else words)
        if _is_rounded(cell):
            self.doubt(cell, f"it shows {words!r}, rounded from {cell.words}: what it shows is kept")
        return self._read_choice(cell, words, column) if column.options else words

    def read_both(self, cells: Sequence[FileCell], column: SheetColumn) -> str:
        """Read a choice that stands in two columns, a status and its colour; where they differ, none."""
        beside = CellReader(self.sheet, [], self.steps)
        read = [(cell, words) for cell in cells if (words := beside.read(cell, column))]
        if len({cell.column for cell, _words in read}) <= 1:
            return next((self.read(cell, column) for cell, _words in read), "")
        sure = list(dict.fromkeys(words for _cell, words in read if words in column.options))
        kept = find_both(sure) if sure else "; ".join(dict.fromkeys(words for _cell, words in read))
        places = " and ".join(name_column(cell.column) for cell, _words in read)
        said = " and ".join(cell.shown if cell.words else self._name_colour(cell) for cell, _words in read)
        is_more = bool(sure) and len(sure) < len({words for _cell, words in read})
        taken = (
            f"“{kept}” is taken{', and the other words are left out' if is_more else ''}"
            if kept
            else "which differ, and none is taken. Settle which it is"
        )
        line = read[0][0].line
        self.doubts.append(f"Row {line}, columns {places}: they say {said}{':' if kept else ','} {taken}.")
        return kept

    def _name_colour(self, cell: FileCell) -> str:
        return repr(self.sheet.colours.get((cell.line, cell.column), ""))

    def is_error(self, cell: FileCell) -> bool:
        """Whether an error stands in a cell, as its own or in words, as CSV has it."""
        return cell.form is Form.ERROR or (cell.is_text and _ERROR.fullmatch(cell.words) is not None)

    def clean(self, cell: FileCell) -> str:
        """Give the words of a cell as they may be kept."""
        words = clean_text(cell.value) if isinstance(cell.value, str) else cell.words
        if cell.form is Form.PERCENT and isinstance(cell.value, float):
            words = f"{100 * cell.value:.10g}%"
        words = words if isinstance(cell.value, str) else cell.digits or words
        plain = words.strip() if self.sheet.name else unescape_formula(words.strip())
        return "" if plain == ABSENT else plain

    def doubt(self, cell: FileCell, met: str) -> None:
        """Say what was met in a cell, by its row and column."""
        self.doubts.append(f"Row {cell.line}, column {name_column(cell.column)}: {met}.")

    def _read_choice(self, cell: FileCell, words: str, column: SheetColumn) -> str:
        """Read what is one of some; what is none of them is kept as it was typed."""
        if not words:
            return self._read_colour(cell, column)
        # “On-track” is “on track”, and a tick or a cross beside the words says no more.
        plain = make_plain(words.strip("✓✔✗✘ ").replace("-", " "))
        option = next((option for option in column.options if option.casefold() == plain), "")
        if not option and (meant := MEANT.get(plain, "")) in column.options:
            self.doubt(cell, f"{cell.shown} was read as “{meant}”")
            return meant
        if not option:
            offered = "; ".join(column.options)
            self.doubt(cell, f"{cell.shown} is none of {offered}: the words are kept as they were typed")
        return option or words

    def _read_colour(self, cell: FileCell, column: SheetColumn) -> str:
        """Read a status that only a colour gives; a colour that may mean two things is said, and not read."""
        colour = self.sheet.colours.get((cell.line, cell.column), "")
        meant = MEANT.get(colour, "")
        if meant in column.options:
            self.doubt(cell, f"it has no words, and its colour, {colour}, was read as “{meant}”")
            return meant
        if colour and set(MEANT.values()) & set(column.options):
            self.doubt(cell, f"it has no words, and its colour, {colour}, is no status: it is left out")
        return ""

    def _read_score(self, cell: FileCell, words: str) -> str:
        """Read a step of a scale, alone or beside its words; what is off the scale is left out."""
        numbers = _NUMBER.findall(words)
        if not words:
            return ""
        if len(numbers) != 1 or _BESIDE.search(words) or not 1 <= int(numbers[0][:4]) <= self.steps:
            self.doubt(cell, f"{cell.shown} is no score from 1 to {self.steps}: it is left out")
            return ""
        score = str(int(numbers[0]))
        if score != words:
            self.doubt(cell, f"{cell.shown} was read as {score}")
        return score

    def _read_day(self, cell: FileCell, words: str, column: SheetColumn) -> str:
        """Read a day as its cell or its words give it; what is no day is kept as it was typed."""
        if not words:
            return words
        day = self._count_day(words) or cell.day
        wrong = self._find_wrong(cell, words, day)
        if day is None or wrong:
            self.doubt(cell, f"{cell.shown} {wrong}: the words are kept as they were typed")
            return words
        if column.latest and day > column.latest:
            kept = f"{_NEXT}{say_day(day)}"
            self.doubt(cell, f"{cell.shown} is still to come: it is kept as “{kept}”")
            return kept
        if cell.form is Form.YEARLESS:
            self.doubt(cell, f"it shows no year, and was read as {say_day(day)}")
        # A number, and figures alone, could be meant otherwise.
        elif words != day.isoformat() and not re.search(r"[a-z]{3}", words, re.IGNORECASE):
            self.doubt(cell, f"{cell.shown} was read as {say_day(day)}")
        return day.isoformat()

    def _find_wrong(self, cell: FileCell, words: str, day: date | None) -> str:
        """Find why words give no day, or may give another."""
        if day is None:
            return "is not a date"
        if cell.other_weekday:
            return f"names another weekday, since {cell.other_weekday}"
        line = self.sheet.find_month_first(cell.column) if may_be_turned(words) else 0
        return f"may have its month first, as row {line} has" if line else ""

    def _count_day(self, words: str) -> date | None:
        first = _DAY_0_OF_1904 if self.sheet.from_1904 else _DAY_0
        return first + timedelta(days=int(float(words))) if _SERIAL.fullmatch(words) else None


def _is_rounded(cell: FileCell) -> bool:
    """Whether a cell shows fewer places of its number than it holds."""
    if not cell.digits or not isinstance(cell.value, float | int):
        return False
    held = f"{100 * cell.value:.10g}" if cell.form is Form.PERCENT else cell.words
    return len(held.partition(".")[2]) > len(
        cell.digits.rpartition(".")[2].rstrip("%") if "." in cell.digits else ""
    )
