"""The cells of one sheet of an XLSX workbook, as its elements come."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from scrutiny.local_figures.number_formats import DATES, Form, find_form
from scrutiny.local_figures.placed_cells import PlacedCells, Read, Room
from scrutiny.local_figures.refusals import Refused, Why
from scrutiny.local_figures.shown_numbers import show_number
from scrutiny.local_figures.xml_parts import Attributes, WordsReader

_ADDRESS = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})", re.ASCII)
_RANGE = re.compile(rf"{_ADDRESS.pattern}:{_ADDRESS.pattern}", re.ASCII)
NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,4})?", re.ASCII)
_LETTERS = 26
# Day 0, in the two ways of counting; there was no 29 February 1900, which the first way counts.
_DAY_0, _DAY_0_OF_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - a cell names no zone
_LAST_DAY = 2_958_465


@dataclass
class Book:
    """What the sheets of one XLSX workbook share, and how much may still come out of them."""

    texts: list[str]
    formats: list[str]
    colours: list[str] = field(default_factory=list)
    from_1904: bool = False
    worked_out_on_opening: bool = False
    room: Room = field(default_factory=Room)


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
    """Reads one sheet as its elements come."""

    book: Book
    cells: PlacedCells = field(init=False)
    _line: int = 0
    _column: int = -1
    _open: _Open | None = None
    _words: WordsReader = field(default_factory=WordsReader)

    def __post_init__(self) -> None:
        """Begin with no cells."""
        self.cells = PlacedCells(self.book.room)

    def begin(self, tag: str, attributes: Attributes) -> None:
        """Take what one element says as it begins."""
        match tag:
            case "row":
                self._line = int(attributes.get("r", self._line + 1))
                self._column = -1
                if _is_hidden(attributes, "ht"):
                    self.cells.hidden.append(self._line)
            case "col" if _is_hidden(attributes, "width"):
                first, last = (int(attributes.get(end, "0")) - 1 for end in ("min", "max"))
                self.cells.hide_columns(first, last)
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

    def _open_cell(self, attributes: Attributes) -> None:
        if "r" in attributes:
            self._line, self._column = _read_address(attributes["r"])
        else:
            self._column += 1
        kind, style = attributes.get("t", "n"), attributes.get("s", "0")
        self._open = _Open(self._line, self._column, kind, style)

    def _merge(self, area: str) -> None:
        found = _RANGE.fullmatch(area.replace("$", ""))
        if not found:
            raise Refused(Why.DAMAGED)
        left, top, right, bottom = found.groups()
        self.cells.merge(int(top), _count_column(left), int(bottom), _count_column(right))

    def _close(self, cell: _Open) -> None:
        at = int(cell.style) if cell.style.isdecimal() else 0
        self.cells.colour(cell.line, cell.column, _find(self.book.colours, at))
        if read := _read_value(cell, self.book):
            self.cells.place(cell.line, cell.column, read)
            kind, value, _form = read
            if kind == "number":
                shown = show_number(_find_code(cell, self.book), value)
                self.cells.show(cell.line, cell.column, value, shown)


def _is_hidden(said: Attributes, size: str) -> bool:
    """Tell whether a row or column is hidden, or has no height or width at all."""
    return said.get("hidden") in ("1", "true") or said.get(size) in ("0", "0.0")


def _find(colours: Sequence[str], at: int) -> str:
    return colours[at] if at < len(colours) else ""


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


def _read_value(cell: _Open, book: Book) -> Read | None:
    """Read the value of a cell as its kind says; nothing where it is blank."""
    text = cell.value if cell.value is not None else ""
    if cell.kind == "e":
        return "text", text.strip(), Form.ERROR
    if text.strip():
        return _read_filled(text, cell, book)
    # A formula may give an empty text, which is a true blank.
    is_blank = not cell.has_formula or (cell.kind == "str" and cell.value is not None)
    return None if is_blank else ("text", "", Form.NO_RESULT)


def _read_filled(text: str, cell: _Open, book: Book) -> Read | None:
    match cell.kind:
        case "s":
            words = book.texts[int(text)]
            return ("text", words, "") if words.strip() else None
        case "b":
            return "bool", text.strip() in ("1", "true"), ""
        case "d":
            return read_date(text.strip(), find_form(_find_code(cell, book), 1))
        case "n":
            return _read_number(text.strip(), cell, book)
        case _:
            return "text", text, ""


def read_date(text: str, form: Form) -> Read:
    """Read a day as a cell of such a kind has it, and as its form shows it."""
    try:
        return show_date(datetime.fromisoformat(text), form)
    except ValueError:
        return "text", text, Form.DAMAGED


def show_date(day: datetime, form: Form) -> Read:
    """Give a day; what is shown without one is the words of its month or year, and no day."""
    match form:
        case Form.MONTH:
            return "text", f"{day:%B %Y}", form
        case Form.YEAR:
            return "text", f"{day:%Y}", form
        case Form.YEARLESS:
            return "date", day.isoformat(), form
        case _:
            return "date", day.isoformat(), Form.DATE


def _read_number(text: str, cell: _Open, book: Book) -> Read:
    if not NUMBER.fullmatch(text):
        return "text", "", Form.DAMAGED
    number = float(text)
    if number in (float("inf"), float("-inf")):
        return "text", text, ""
    if cell.has_formula and not number and book.worked_out_on_opening:
        # Programs that cannot work a formula out save nought, and ask for it to be done on opening.
        return "text", "", Form.NO_RESULT
    form = find_form(_find_code(cell, book), number)
    if form in DATES and 0 < number <= _LAST_DAY:
        return show_date((_DAY_0_OF_1904 if book.from_1904 else _DAY_0) + timedelta(days=number), form)
    return "number", number, form


def _find_code(cell: _Open, book: Book) -> str:
    return book.formats[int(cell.style)] if book.formats else ""
