"""A CSV file opened: its letters told apart, what parts its columns found, and its cells given row by row."""

import codecs
import csv
import io
from collections import Counter
from typing import Any

from scrutiny.local_figures.refusals import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Refused, Why

SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "upright strokes"}
# Other files that are named .csv now and then.
_OTHERS = (b"\xd0\xcf\x11\xe0", b"%PDF", b"{\\rtf", b"\x1f\x8b", b"\x89PNG")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT = 50
# Of two letters' bytes, one is nothing in UTF-16 wherever plain letters stand.
_MOSTLY = 0.4


def read_delimited(content: bytes) -> dict[str, Any]:
    """Give the one sheet that a CSV file is, and what parts its columns."""
    if content.startswith(_OTHERS):
        raise Refused(Why.OTHER_KIND)
    text, letters = _decode(content)
    separator, skipped = _find_separator(text)
    sheet = {"name": "", "rows": _read_rows(text, separator, skipped)}
    return {"sheets": [sheet], "separator": separator, "letters": letters}


def _decode(content: bytes) -> tuple[str, str]:
    for mark, letters in _MARKS:
        if content.startswith(mark):
            return _decode_as(letters, content.removeprefix(mark) if letters == "utf-8" else content)
    if b"\0" in content:
        return _decode_as(_tell_order(content), content)
    # A spreadsheet on a British machine saves CSV as UTF-8 or in Windows' own letters.
    try:
        return _decode_as("utf-8", content)
    except Refused:
        return _decode_as("cp1252", content)


def _decode_as(letters: str, content: bytes) -> tuple[str, str]:
    try:
        text = content.decode(letters)
    except UnicodeDecodeError as wrong:
        raise Refused(Why.LETTERS) from wrong
    if "\0" in text:
        raise Refused(Why.NUL, str(text[: text.index("\0")].count("\n") + 1))
    return text, letters


def _tell_order(content: bytes) -> str:
    """Tell which way round UTF-16 without a mark is, by where its empty bytes stand."""
    half = len(content) / 2
    first, second = content[::2].count(0) / half, content[1::2].count(0) / half
    if max(first, second) < _MOSTLY or min(first, second) > _MOSTLY / 10:
        raise Refused(Why.NUL, str(content[: content.index(0)].count(b"\n") + 1))
    return "utf-16-be" if first > second else "utf-16-le"


def _find_separator(text: str) -> tuple[str, int]:
    """Find what parts the columns: what a first line such as sep=; says, or what parts most rows alike."""
    first = text[:10].splitlines()[0].strip() if text[:10].strip() else ""
    if first.lower().startswith("sep=") and first[4:] in SEPARATORS:
        return first[4:], 1
    return max(SEPARATORS, key=lambda separator: _count_alike(text, separator)), 0


def _count_alike(text: str, separator: str) -> int:
    widths: Counter[int] = Counter()
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for cells, _ in zip((cells for cells in rows if any(cells)), range(_LOOKED_AT), strict=False):
            widths[len(cells)] += 1
    except csv.Error:
        pass
    widths.pop(1, None)
    return max(widths.values(), default=0)


def _read_rows(text: str, separator: str, skipped: int) -> list[list[Any]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[list[Any]] = []
    line, left = 1, MOST_CELLS
    try:
        for number, cells in enumerate(reader):
            filled = [[at, "text", cell, ""] for at, cell in enumerate(cells) if cell.strip()]
            if filled and number >= skipped:
                _check_row(line, filled, separator)
                rows.append([line, filled])
                left -= len(filled)
            if left < 0:
                raise Refused(Why.TOO_MUCH)
            line = reader.line_num + 1
    except csv.Error as wrong:
        raise Refused(Why.NOT_CSV, str(line)) from wrong
    if len(rows) > MOST_ROWS:
        raise Refused(Why.MANY_ROWS, f"{len(rows):,}")
    return rows


def _check_row(line: int, filled: list[list[Any]], separator: str) -> None:
    if filled[-1][0] >= MOST_COLUMNS:
        raise Refused(Why.MANY_COLUMNS, str(line))
    for _, _, cell, _ in filled:
        # A quote that was never closed takes the rows after it into its cell.
        inner = cell.splitlines()[1:]
        if any(part.count(separator) >= max(2, len(filled) - 1) for part in inner):
            raise Refused(Why.SWALLOWED, str(line))
