"""Run as a program of its own: reads a PDF from standard input, and prints its words with their places.

A PDF from a stranger is opened by native code: that happens in a process with little time and memory, which
can end badly and take nothing with it.
"""

import ctypes
import math
import re
from collections.abc import Iterator
from typing import Any

import pypdfium2
from pypdfium2 import raw

from scrutiny.files.confinement.program import Stopped, answer

MOST_PAGES = 150
MOST_SIGNS = 1_000_000
# How the program says why it stopped; the words for people are in the process that started it.
ENCRYPTED, BROKEN, TOO_MANY_PAGES, TOO_LONG = "encrypted", "broken", "too many pages", "too long"

_BOLD = 600
# PDFium's own marks for a hyphen at the end of a line. Control signs, and halves of rare signs, are not kept.
_HYPHEN_AT_LINE_END = "\x02"
_NOT_SIGNS = {
    **dict.fromkeys(range(32), " "),
    **dict.fromkeys(range(0xD800, 0xE000), " "),
    0xFFFF: " ",
    0xFFFE: _HYPHEN_AT_LINE_END,
    2: _HYPHEN_AT_LINE_END,
}
_WORD = re.compile(rf"[^\s{_HYPHEN_AT_LINE_END}]*{_HYPHEN_AT_LINE_END}|[^\s{_HYPHEN_AT_LINE_END}]+")
_NAME = 64
_WIDEST = 0xFFFF

Word = tuple[float, float, float, float, bool, str]


def read_pages(content: bytes) -> list[dict[str, Any]]:
    """Give each page's width, height and words: left, right, baseline, size, whether bold, and text."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as refused:
        locked = raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD or "assword" in str(refused)
        raise Stopped(ENCRYPTED if locked else BROKEN) from refused
    if len(document) > MOST_PAGES:
        raise Stopped(TOO_MANY_PAGES)
    pages, signs = [], 0
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        signs += text.count_chars()
        if signs > MOST_SIGNS:
            raise Stopped(TOO_LONG)
        width, height = page.get_size()
        pages.append({"width": width, "height": height, "words": list(_Places(text).words())})
    return pages


class _Places:
    """Where the signs of one page stand: PDFium answers each question into the same few variables."""

    def __init__(self, text: pypdfium2.PdfTextPage) -> None:
        self.text = text.raw
        self.count = text.count_chars()
        self.x, self.y, self.box = ctypes.c_double(), ctypes.c_double(), raw.FS_RECTF()
        self.matrix = raw.FS_MATRIX()

    def signs(self) -> str:
        """Give the page's signs, one for each place that PDFium numbers."""
        kept = (ctypes.c_ushort * (self.count + 1))()
        if raw.FPDFText_GetText(self.text, 0, self.count, kept) == self.count + 1:
            codes = list(kept[: self.count])
        else:
            codes = [raw.FPDFText_GetUnicode(self.text, at) & _WIDEST for at in range(self.count)]
        return "".join(map(chr, codes)).translate(_NOT_SIGNS)

    def words(self) -> Iterator[Word]:
        """Give the words of the page in PDFium's order."""
        signs = self.signs()
        for found in _WORD.finditer(signs):
            for first, last, size in self._same_size(found.start(), found.end() - 1):
                yield self._word(first, last, size, signs[first : last + 1])

    def _same_size(self, first: int, last: int) -> Iterator[tuple[int, int, float]]:
        """Part a word from the number of a footnote that is set against it, smaller."""
        size = self._size(first)
        if first != last and size != self._size(last):
            for at in range(first + 1, last + 1):
                here = self._size(at)
                if here != size:
                    yield first, at - 1, size
                    first, size = at, here
        yield first, last, size

    def _size(self, at: int) -> float:
        """Give the size of a sign on the page: a program may set type of size 1 and stretch it."""
        size = float(raw.FPDFText_GetFontSize(self.text, at))
        if not raw.FPDFText_GetMatrix(self.text, at, self.matrix):
            return round(size, 1)
        return round(size * math.hypot(float(self.matrix.c), float(self.matrix.d)), 1)

    def _word(self, first: int, last: int, size: float, letters: str) -> Word:
        raw.FPDFText_GetCharOrigin(self.text, first, self.x, self.y)
        raw.FPDFText_GetLooseCharBox(self.text, last, self.box)
        places = round(self.x.value, 1), round(self.box.right, 1), round(self.y.value, 1), size
        return *places, self._is_bold(first), letters.replace(_HYPHEN_AT_LINE_END, "-")

    def _is_bold(self, at: int) -> bool:
        weight = raw.FPDFText_GetFontWeight(self.text, at)
        if weight > 0:
            return bool(weight >= _BOLD)
        name, flags = ctypes.create_string_buffer(_NAME), ctypes.c_int()
        raw.FPDFText_GetFontInfo(self.text, at, name, _NAME, flags)
        return b"Bold" in name.value


def read(content: bytes) -> dict[str, Any]:
    """Give the pages of a PDF as the answer of this program."""
    try:
        return {"pages": read_pages(content)}
    except pypdfium2.PdfiumError as broken:
        raise Stopped(BROKEN) from broken


if __name__ == "__main__":
    answer(read)
