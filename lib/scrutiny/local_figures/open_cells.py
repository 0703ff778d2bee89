"""The cells of one sheet of an OpenDocument workbook, as its elements come; many alike are written once."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from scrutiny.local_figures.number_formats import Form
from scrutiny.local_figures.placed_cells import PlacedCells, Read, Room
from scrutiny.local_figures.refusals import MOST_COLUMNS, MOST_ROWS, MOST_TEXT, Refused, Why
from scrutiny.local_figures.sheet_cells import NUMBER, read_date
from scrutiny.local_figures.xml_parts import Attributes

_CELLS = ("table-cell", "covered-table-cell")
# What stands in a cell and is no word of it, such as a comment or a drawing; and what lies beside the rows.
_ASIDE = {
    "annotation", "note", "ruby-text", "frame", "g", "rect", "line", "polyline", "polygon", "regular-polygon",
    "path", "circle", "ellipse", "connector", "caption", "measure", "control", "custom-shape", "shapes",
    "tracked-changes", "forms", "table-source", "named-expressions",
}  # fmt: skip
_SPACES = re.compile(r"[ \t\r\n]+")
_ERROR = re.compile(r"#[A-Z][A-Z0-9/]*[!?]?|Err:\d{3}")
_MOST_SPACES = 100
_REPEATED = re.compile(r"[1-9]\d{0,7}", re.ASCII)


def read_plain(attributes: Attributes) -> Attributes:
    """Give attributes under their plain names; what a program adds for itself takes no other's place."""
    plain: Attributes = {}
    for name, value in attributes.items():
        room, _, last = name.rpartition(":")
        if not (room.endswith("ext") and last in plain):
            plain[last] = value
    return plain


@dataclass
class _OpenCell:
    """The cell that is being read: what it says of itself, and its words by paragraph."""

    said: Attributes
    is_error: bool
    paragraphs: list[list[str]] = field(default_factory=list)

    @property
    def words(self) -> str:
        lines = ("".join(words).strip(" ") for words in self.paragraphs)
        return self.said.get("string-value") or "\n".join(lines)


@dataclass
class OpenSheet:
    """Reads one sheet as its elements come."""

    room: Room
    name_colour: Callable[[str], str]
    find_date_form: Callable[[str], Form]
    cells: PlacedCells = field(init=False)
    _line: int = 0
    _column: int = 0
    _row: Attributes = field(default_factory=dict)
    # What is in the row that is being read, by column; how its cells are merged; and their colours.
    _read: dict[int, Read] = field(default_factory=dict)
    _words: dict[int, str] = field(default_factory=dict)
    _merged: list[tuple[int, int, int]] = field(default_factory=list)
    _coloured: dict[int, str] = field(default_factory=dict)
    # The style of a cell that names none, by its column.
    _styles: list[str] = field(default_factory=list)
    _cell: _OpenCell | None = None
    _aside: int = 0
    _left: int = MOST_TEXT

    def __post_init__(self) -> None:
        """Begin with no cells."""
        self.cells = PlacedCells(self.room)

    def begin(self, tag: str, attributes: Attributes) -> None:
        """Take what one element says as it begins."""
        if self._aside or tag in _ASIDE:
            self._aside += 1
            return
        said = read_plain(attributes)
        match tag:
            case "table-column":
                self._add_columns(said)
            case "table-row":
                self._row, self._column = said, 0
            case "table-cell" | "covered-table-cell":
                is_error = any(value == "error" for name, value in attributes.items() if "type" in name)
                self._cell = _OpenCell(said, is_error)
            case "p" if self._cell:
                self._cell.paragraphs.append([])
            case "s":
                self.add("\0" * min(_count(said, "c"), _MOST_SPACES))
            case "tab" | "line-break":
                self.add("\0" if tag == "tab" else "\1")

    def _add_columns(self, said: Attributes) -> None:
        first = len(self._styles)
        left = min(_count(said, "number-columns-repeated"), MOST_COLUMNS - first)
        if said.get("visibility", "visible") != "visible":
            self.cells.hide_columns(first, first + left - 1)
        self._styles += [said.get("default-cell-style-name", "")] * left

    def add(self, words: str) -> None:
        """Add words to the paragraph that is open; spaces in a row are one, but those that are elements."""
        if self._cell and self._cell.paragraphs and words and not self._aside:
            plain = _SPACES.sub(" ", words).replace("\0", " ").replace("\1", "\n")
            self._cell.paragraphs[-1].append(plain)
            self._left -= len(plain)
            if self._left < 0:
                raise Refused(Why.TOO_MUCH)

    def end(self, tag: str) -> None:
        """Take an element as it ends."""
        if self._aside:
            self._aside -= 1
        elif tag in _CELLS and self._cell:
            self._close_cell(self._cell)
            self._cell = None
        elif tag == "table-row":
            self._close_row()

    def _close_cell(self, cell: _OpenCell) -> None:
        first = self._column
        is_date = cell.said.get("value-type") == "date"
        read = _read_value(
            cell, self.find_date_form(self._find_style(cell, first)) if is_date else Form.PLAIN
        )
        self._column += _count(cell.said, "number-columns-repeated")
        across, down = (_count(cell.said, f"number-{way}-spanned") for way in ("columns", "rows"))
        if across > 1 or down > 1:
            self._merged.append((first, across, down))
        # One beyond those that may be filled is enough to say so.
        for column in range(first, min(self._column, MOST_COLUMNS + (read is not None))):
            self._coloured[column] = self.name_colour(self._find_style(cell, column))
            if read:
                self._read[column], self._words[column] = read, cell.words.strip()

    def _find_style(self, cell: _OpenCell, column: int) -> str:
        row, above = self._row.get("default-cell-style-name", ""), self._styles[column : column + 1]
        return cell.said.get("style-name") or row or "".join(above)

    def _close_row(self) -> None:
        first, number = self._line + 1, _count(self._row, "number-rows-repeated")
        self._line += number
        if self._read:
            for line in range(first, min(self._line, MOST_ROWS + 1) + 1):
                self._place(line)
            if first > MOST_ROWS + 1:
                self._place(first)
        for column, across, down in self._merged:
            self.cells.merge(first, column, first + down - 1, column + across - 1)
        self._read, self._words, self._merged, self._coloured = {}, {}, [], {}

    def _place(self, line: int) -> None:
        for column, read in self._read.items():
            self.cells.place(line, column, read)
            if read[0] == "number":
                self.cells.show(line, column, read[1], self._words[column])
        for column, colour in self._coloured.items():
            self.cells.colour(line, column, colour)
        if self._row.get("visibility", "visible") != "visible":
            self.cells.hidden.append(line)


def _count(said: Attributes, name: str) -> int:
    """Read how often something is repeated, or over how many it reaches; once where nothing is said."""
    number = said.get(name, "1")
    if not _REPEATED.fullmatch(number):
        raise Refused(Why.DAMAGED)
    return int(number)


def _read_value(cell: _OpenCell, date_form: Form) -> Read | None:
    """Read the value of a cell as its kind says; nothing where it is blank. A formula is its stored value."""
    kind, has_formula = cell.said.get("value-type", ""), "formula" in cell.said
    if cell.is_error or (has_formula and _ERROR.fullmatch(cell.words.strip())):
        return "text", cell.words.strip(), Form.ERROR
    match kind:
        case "float" | "percentage" | "currency":
            return _read_number(cell, kind)
        case "date":
            return read_date(cell.said.get("date-value", ""), date_form)
        case "boolean":
            return "bool", cell.said.get("boolean-value") == "true", ""
        case "" if has_formula and not cell.words:
            return "text", "", Form.NO_RESULT
        case _:
            return ("text", cell.words, "") if cell.words.strip() else None


def _read_number(cell: _OpenCell, kind: str) -> Read:
    text = cell.said.get("value", "")
    if not NUMBER.fullmatch(text):
        return "text", "", Form.DAMAGED
    number = float(text)
    if number in (float("inf"), float("-inf")):
        return "text", text, ""
    if kind == "currency":
        return "number", number, Form.POUNDS if cell.said.get("currency") == "GBP" else Form.PLAIN
    return "number", number, Form.PERCENT if kind == "percentage" else Form.PLAIN
