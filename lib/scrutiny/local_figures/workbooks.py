"""A workbook opened; one of XLSX by its links, its sheets in order, its styles, and its shared words."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from scrutiny.local_figures.fills import Fills, read_themed
from scrutiny.local_figures.number_formats import BUILT_IN
from scrutiny.local_figures.open_documents import is_open_document, read_ods
from scrutiny.local_figures.packages import Package
from scrutiny.local_figures.refusals import Refused, Why
from scrutiny.local_figures.sheet_cells import Book, SheetReader
from scrutiny.local_figures.xml_parts import Attributes, WordsReader

_MOST_SHEETS = 100


def read_workbook(content: bytes) -> dict[str, Any]:
    """Give the sheets of a workbook, of which kind it is."""
    package = _Package(content)
    return read_ods(package) if is_open_document(package) else _read_xlsx(package)


def _read_xlsx(package: "_Package") -> dict[str, Any]:
    """Give the sheets of an XLSX workbook, each with its cells, in the order of their tabs."""
    main = package.find_main()
    links = package.read_links(main)
    listed = _list_sheets(package, main)
    styles = _read_styles(package, links)
    book = Book(
        texts=_read_texts(package, links),
        formats=styles.formats,
        colours=styles.colours,
        from_1904=listed.from_1904,
        worked_out_on_opening=listed.worked_out_on_opening,
    )
    sheets = []
    for name, state, link in listed.sheets:
        kind, target = links.get(link, ("", ""))
        if kind == "worksheet":
            sheet = SheetReader(book)
            package.scan(target, sheet.begin, sheet.end)
            sheets.append({"name": name, "is_hidden": state not in ("", "visible"), **sheet.cells.answer()})
    return {"sheets": sheets, "from_1904": book.from_1904}


class _Package(Package):
    """The parts of an XLSX workbook, found by the links between them."""

    def find_main(self) -> str:
        """Find the part that lists the sheets."""
        links = self.read_links("")
        mains = [target for kind, target in links.values() if kind == "officeDocument"]
        main = mains[0] if mains else "xl/workbook.xml"
        if main.lower() not in self._names or not main.lower().startswith("xl/") or main.endswith(".bin"):
            raise Refused(Why.OTHER_KIND)
        return main

    def read_links(self, part: str) -> dict[str, tuple[str, str]]:
        """Give the kind and the name of each part that a part leads to."""
        folder, name = posixpath.split(part)
        listed = posixpath.join(folder, "_rels", f"{name}.rels")
        links: dict[str, tuple[str, str]] = {}

        def begin(tag: str, attributes: Attributes) -> None:
            if tag == "Relationship" and attributes.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, attributes.get("Target", "")))
                links[attributes.get("Id", "")] = (
                    attributes.get("Type", "").rpartition("/")[2],
                    target.lstrip("/"),
                )

        if listed.lower() in self._names:
            self.scan(listed, begin)
        return links


class _Sheets:
    """What the main part says: the sheets, how days are counted, and whether formulas wait."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, str, str]] = []
        self.from_1904 = self.worked_out_on_opening = False

    def begin(self, tag: str, attributes: Attributes) -> None:
        """Take what one element says."""
        match tag:
            case "sheet":
                link = next((value for name, value in attributes.items() if name.endswith(":id")), "")
                self.sheets.append((attributes.get("name", ""), attributes.get("state", ""), link))
            case "workbookPr":
                self.from_1904 = attributes.get("date1904") in ("1", "true")
            case "calcPr":
                self.worked_out_on_opening = attributes.get("fullCalcOnLoad") in ("1", "true")


def _list_sheets(package: _Package, main: str) -> _Sheets:
    listed = _Sheets()
    package.scan(main, listed.begin)
    if len(listed.sheets) > _MOST_SHEETS:
        raise Refused(Why.TOO_MUCH)
    return listed


def _find(links: Mapping[str, tuple[str, str]], wanted: str) -> str:
    return next((target for kind, target in links.values() if kind == wanted), "")


def _read_texts(package: _Package, links: Mapping[str, tuple[str, str]]) -> list[str]:
    """Read the words that cells share, in their order."""
    texts: list[str] = []
    reader = WordsReader()

    def end(tag: str, text: str) -> None:
        reader.end(tag, text)
        if tag == "si":
            texts.append(reader.take())

    if part := _find(links, "sharedStrings"):
        package.scan(part, reader.begin, end)
    return texts


@dataclass
class _Styles:
    """The styles of a workbook: the number format of each, as it is written, and the colour of its cell."""

    fills: Fills
    written: dict[str, str] = field(default_factory=dict)
    used: list[tuple[str, str]] = field(default_factory=list)
    within: list[str] = field(default_factory=lambda: [""])

    def begin(self, tag: str, attributes: Attributes) -> None:
        if tag == "numFmt" and self.within[-1] == "numFmts":
            self.written[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif tag == "xf" and self.within[-1] == "cellXfs":
            self.used.append((attributes.get("numFmtId", "0"), attributes.get("fillId", "0")))
        elif "fills" in self.within:
            self.fills.begin(tag, attributes)
        self.within.append(tag)

    def end(self, _tag: str, _text: str) -> None:
        self.within.pop()

    @property
    def formats(self) -> list[str]:
        return [self.written.get(number) or BUILT_IN.get(int(number), "") for number, _fill in self.used]

    @property
    def colours(self) -> list[str]:
        return [self.fills.name(fill) for _number, fill in self.used]


def _read_styles(package: _Package, links: Mapping[str, tuple[str, str]]) -> _Styles:
    """Read what each style makes of a number, and which colour it gives its cell."""
    theme = _find(links, "theme")
    is_there = package.has(theme)
    styles = _Styles(Fills(read_themed(lambda begin: package.scan(theme, begin)) if is_there else {}))
    if part := _find(links, "styles"):
        package.scan(part, styles.begin, styles.end)
    return styles
