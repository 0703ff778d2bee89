"""An OpenDocument workbook opened: its sheets in order, and what each style shows, hides or colours."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from scrutiny.local_figures.fills import name_colour
from scrutiny.local_figures.number_formats import Form, find_date_form
from scrutiny.local_figures.open_cells import OpenSheet, read_plain
from scrutiny.local_figures.packages import Package
from scrutiny.local_figures.placed_cells import Room
from scrutiny.local_figures.refusals import Refused, Why
from scrutiny.local_figures.xml_parts import Attributes

KINDS = (
    b"application/vnd.oasis.opendocument.spreadsheet",
    b"application/vnd.oasis.opendocument.spreadsheet-template",
)
_CONTENT, _STYLES, _MANIFEST, _KIND = "content.xml", "styles.xml", "META-INF/manifest.xml", "mimetype"
_MOST_SHEETS = 100
# No style takes what it is from so many others.
_FURTHEST = 20


def is_open_document(package: Package) -> bool:
    """Tell whether a package says of itself that it is an OpenDocument of any kind."""
    return package.has(_KIND) and package.has(_CONTENT)


def read_ods(package: Package) -> dict[str, Any]:
    """Give the sheets of an OpenDocument workbook, each with its cells, in the order of their tabs."""
    if package.read(_KIND).strip() not in KINDS:
        raise Refused(Why.OTHER_KIND)
    _check_open(package)
    styles = _Styles()
    if package.has(_STYLES):
        package.scan(_STYLES, styles.begin)
    tables = _Tables(styles)
    package.scan(_CONTENT, tables.begin, tables.end, tables.between)
    return {"sheets": tables.sheets, "is_open_document": True}


def _check_open(package: Package) -> None:
    """Refuse one that is locked: its parts are no XML then, and its manifest says why."""

    def begin(tag: str, _attributes: Attributes) -> None:
        if tag == "encryption-data":
            raise Refused(Why.LOCKED)

    if package.has(_MANIFEST):
        package.scan(_MANIFEST, begin)


@dataclass
class _Styles:
    """The styles of a workbook: after which each is made, its colour and dates, whether it hides a sheet."""

    above: dict[str, str] = field(default_factory=dict)
    filled: dict[str, str] = field(default_factory=dict)
    # How a style shows a date, by its name; and the letters of each way to show one.
    shown: dict[str, str] = field(default_factory=dict)
    dates: dict[str, str] = field(default_factory=dict)
    hiding: set[str] = field(default_factory=set)
    within: str = ""

    def begin(self, tag: str, attributes: Attributes) -> None:
        said = read_plain(attributes)
        match tag:
            case "style":
                self._begin_style(said)
            case "date-style":
                self.within = said.get("name", "")
                self.dates[self.within] = ""
            case "day" | "month" | "year" if self.within in self.dates:
                self.dates[self.within] += tag[0]
            case "table-cell-properties" if "background-color" in said:
                self.filled[self.within] = said["background-color"]
            case "table-properties" if said.get("display") == "false":
                self.hiding.add(self.within)

    def _begin_style(self, said: Attributes) -> None:
        self.within = f"{said.get('family', '')}:{said.get('name', '')}"
        self.above[self.within] = f"{said.get('family', '')}:{said.get('parent-style-name', '')}"
        if "data-style-name" in said:
            self.shown[self.within] = said["data-style-name"]

    def name_colour(self, style: str) -> str:
        """Name the colour that a style gives its cell, of its own or of one that it is made after."""
        colour = self._find(self.filled, style)
        return name_colour(colour) if colour else ""

    def find_date_form(self, style: str) -> Form:
        """Find how a style shows the date of its cell."""
        letters = self.dates.get(self._find(self.shown, style), "")
        return find_date_form(letters) if letters else Form.DATE

    def _find(self, said: Mapping[str, str], style: str) -> str:
        name = f"table-cell:{style}"
        for _step in range(_FURTHEST):
            if name in said:
                return said[name]
            name = self.above.get(name, "")
        return ""


@dataclass
class _Tables:
    """The sheets of a workbook, one after the other; what lies beside them is none."""

    styles: _Styles
    room: Room = field(default_factory=Room)
    sheets: list[dict[str, Any]] = field(default_factory=list)
    open: OpenSheet | None = None
    depth: int = 0

    def begin(self, tag: str, attributes: Attributes) -> None:
        if tag == "table":
            self.depth += 1
        if tag == "table" and self.depth == 1:
            self._open(read_plain(attributes))
        elif self.open and self.depth == 1:
            self.open.begin(tag, attributes)
        elif not self.open:
            self.styles.begin(tag, attributes)

    def between(self, words: str) -> None:
        if self.open and self.depth == 1:
            self.open.add(words)

    def end(self, tag: str, words: str) -> None:
        if self.open and self.depth == 1 and tag != "table":
            self.open.add(words)
            self.open.end(tag)
        if tag == "table":
            self.depth -= 1
        if self.open and not self.depth:
            self.sheets[-1] |= self.open.cells.answer()
            self.open = None

    def _open(self, said: Attributes) -> None:
        if len(self.sheets) >= _MOST_SHEETS:
            raise Refused(Why.TOO_MUCH)
        is_hidden = f"table:{said.get('style-name', '')}" in self.styles.hiding
        self.sheets.append({"name": said.get("name", ""), "is_hidden": is_hidden})
        self.open = OpenSheet(self.room, self.styles.name_colour, self.styles.find_date_form)
