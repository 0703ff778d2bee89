"""The cells of one sheet of a workbook, each looked at by its address before room is made for it."""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from scrutiny.local_figures.number_formats import Form, find_form
from scrutiny.local_figures.refusals import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_TEXT, Refused, Why
from scrutiny.local_figures.xml_parts import Attributes, WordsReader

# A cell as it is handed on: its column from nought, the kind of its value, the value, and how it is shown.
Cell = tuple[int, str, Any, str]

_ADDRESS = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})", re.ASCII)
_RANGE = re.compile(rf"{_ADDRESS.pattern}:{_ADDRESS.pattern}", re.ASCII)
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,4})?", re.ASCII)
_MOST_MERGED = 5_000
_MOST_COLOURED = 20_000
_LETTERS = 26
# Day 0, in the two ways of counting; there was no 29 February 1900, which the first way counts.
_DAY_0, _DAY_0_OF_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - a cell names no zone
_LAST_DAY = 2_958_465


@dataclass
class Book:
    """What the sheets of one workbook share, and how much may still come out of them."""

    texts: list[str]
    formats: list[str]
    colours: list[str] = field(default_factory=list)
    from_1904: bool = False
    worked_out_on_opening: bool = False
    cells_left: int = MOST_CELLS
    text_left: int = MOST_TEXT


@dataclass
class _Open:
    """The cell that is being read."""

    line: int
    column: int
    kind: str
    style: str
    has_formula: bool = False
    value: str | None = None


@dataclass
class SheetReader:
    """Reads one sheet as its elements come; what is wrong with a cell is kept until it is known to matter."""

    book: Book
    rows: dict[int, dict[int, Cell]] = field(default_factory=dict)
    merged: list[tuple[int, ...]] = field(default_factory=list)
    hidden: list[int] = field(default_factory=list)
    coloured: list[tuple[int, int, str]] = field(default_factory=list)
    refused: str = ""
    where: str = ""
    _line: int = 0
    _column: int = -1
    _open: _Open | None = None
    _words: WordsReader = field(default_factory=WordsReader)

    def begin(self, tag: str, attributes: Attributes) -> None:
        """Take what one element says as it begins."""
        match tag:
            case "row":
                self._line = int(attributes.get("r", self._line + 1))
                self._column = -1
                if attributes.get("hidden") in ("1", "true"):
                    self.hidden.append(self._line)
            case "c":
                self._open_cell(attributes)
            case "f" if self._open:
                self._open.has_formula = True
            case "mergeCell":
                self._merge(attributes.get("ref", ""))
            case _:
                self._words.begin(tag, attributes)

    def end(self, tag: str, text: str) -> None:
        """Take the words of an element as it ends."""
        if self._open is None:
            return
        match tag:
            case "v":
                self._open.value = text
            case "is":
                self._open.value = self._words.take()
            case "c":
                self._close(self._open)
                self._open = None
            case _:
                self._words.end(tag, text)

    def answer(self) -> dict[str, Any]:
        """Give the cells row by row, and what else is known of the sheet."""
        rows = [[line, [cells[at] for at in sorted(cells)]] for line, cells in sorted(self.rows.items())]
        hidden = sorted(set(self.hidden) & set(self.rows))
        return {
            "rows": rows,
            "merged": self.merged,
            "hidden_rows": hidden,
            "coloured": self.coloured,
            "refused": self.refused,
            "where": self.where,
        }

    def _open_cell(self, attributes: Attributes) -> None:
        if "r" in attributes:
            self._line, self._column = _read_address(attributes["r"])
        else:
            self._column += 1
        kind, style = attributes.get("t", "n"), attributes.get("s", "0")
        self._open = _Open(self._line, self._column, kind, style)

    def _merge(self, area: str) -> None:
        found = _RANGE.fullmatch(area.replace("$", ""))
        if not found or len(self.merged) >= _MOST_MERGED:
            raise Refused(Why.TOO_MUCH if found else Why.DAMAGED)
        left, top, right, bottom = found.groups()
        self.merged.append((int(top), _count_column(left), int(bottom), _count_column(right)))

    def _close(self, cell: _Open) -> None:
        self._note_colour(cell)
        read = _read_value(cell, self.book)
        if read is None:
            return
        kind, value, form = read
        if cell.line > MOST_ROWS or cell.column >= MOST_COLUMNS:
            self._refuse(Why.FAR_CELL, cell)
            return
        row = self.rows.setdefault(cell.line, {})
        if cell.column in row:
            self._refuse(Why.TWICE, cell)
        row[cell.column] = (cell.column, kind, value, form)
        self.book.cells_left -= 1
        self.book.text_left -= len(value) if isinstance(value, str) else 0
        if self.book.cells_left < 0 or self.book.text_left < 0:
            raise Refused(Why.TOO_MUCH)

    def _note_colour(self, cell: _Open) -> None:
        """Note the colour of a cell, which may be all that says how something stands."""
        at = int(cell.style) if cell.style.isdecimal() else 0
        colour = self.book.colours[at] if at < len(self.book.colours) else ""
        is_near = cell.line <= MOST_ROWS and cell.column < MOST_COLUMNS
        if colour and is_near and len(self.coloured) < _MOST_COLOURED:
            self.coloured.append((cell.line, cell.column, colour))

    def _refuse(self, why: Why, cell: _Open) -> None:
        if not self.refused:
            self.refused, self.where = why, name_cell(cell.line, cell.column)


def name_cell(line: int, column: int) -> str:
    """Give the address of a cell, such as C5."""
    letters, left = "", column + 1
    while left:
        left, letter = divmod(left - 1, _LETTERS)
        letters = chr(ord("A") + letter) + letters
    return f"{letters}{line}"


def _read_address(address: str) -> tuple[int, int]:
    found = _ADDRESS.fullmatch(address)
    if not found:
        raise Refused(Why.DAMAGED)
    return int(found[2]), _count_column(found[1])


def _count_column(letters: str) -> int:
    place = 0
    for letter in letters:
        place = place * _LETTERS + ord(letter) - ord("A") + 1
    return place - 1


def _read_value(cell: _Open, book: Book) -> tuple[str, Any, str] | None:
    """Read the value of a cell as its kind says; nothing where it is blank."""
    text = cell.value if cell.value is not None else ""
    if cell.kind == "e":
        return "text", text.strip(), Form.ERROR
    if text.strip():
        return _read_filled(text, cell, book)
    # A formula may give an empty text, which is a true blank.
    is_blank = not cell.has_formula or (cell.kind == "str" and cell.value is not None)
    return None if is_blank else ("text", "", Form.NO_RESULT)


def _read_filled(text: str, cell: _Open, book: Book) -> tuple[str, Any, str] | None:
    match cell.kind:
        case "s":
            words = book.texts[int(text)]
            return ("text", words, "") if words.strip() else None
        case "b":
            return "bool", text.strip() in ("1", "true"), ""
        case "d":
            return _read_date(text.strip())
        case "n":
            return _read_number(text.strip(), cell, book)
        case _:
            return "text", text, ""


def _read_date(text: str) -> tuple[str, Any, str]:
    try:
        return "date", datetime.fromisoformat(text).isoformat(), Form.DATE
    except ValueError:
        return "text", text, Form.DAMAGED


def _read_number(text: str, cell: _Open, book: Book) -> tuple[str, Any, str]:
    if not _NUMBER.fullmatch(text):
        return "text", "", Form.DAMAGED
    number = float(text)
    if number in (float("inf"), float("-inf")):
        return "text", text, ""
    if cell.has_formula and not number and book.worked_out_on_opening:
        # Programs that cannot work a formula out save nought, and ask for it to be done on opening.
        return "text", "", Form.NO_RESULT
    code = book.formats[int(cell.style)] if book.formats else ""
    form = find_form(code, number)
    if form is Form.DATE and 0 < number <= _LAST_DAY:
        return "date", _find_day(number, book), form
    return "number", number, form


def _find_day(number: float, book: Book) -> str:
    return ((_DAY_0_OF_1904 if book.from_1904 else _DAY_0) + timedelta(days=number)).isoformat()
