"""Run as a program of its own: reads a PDF from standard input, and prints its words with their places.

A PDF from a stranger is opened by native code, so this happens in a process with little time and memory, which may
end badly and take nothing with it. It imports nothing of ours, to be quick to start.
"""

import ctypes
import json
import re
import sys
from collections.abc import Iterator
from typing import Any

import pypdfium2
from pypdfium2 import raw

MOST_PAGES = 150
MOST_SIGNS = 1_000_000
MEMORY = 512 * 1024 * 1024
SECONDS = 5
# How the program says why it stopped; the words for people are in the process that started it.
ENCRYPTED, BROKEN, TOO_MANY_PAGES, TOO_LONG = "encrypted", "broken", "too many pages", "too long"

_BOLD = 600
_HYPHEN_AT_LINE_END = "\x02"  # PDFium's own mark for a hyphen that ends a line
_KNOWN = {2, *range(32, 0xD800), *range(0xE000, 0xFFFE)}
_WORD = re.compile(rf"[^\s{_HYPHEN_AT_LINE_END}]*{_HYPHEN_AT_LINE_END}|[^\s{_HYPHEN_AT_LINE_END}]+")
_NAME = 64

Word = tuple[float, float, float, float, bool, str]


class _Stopped(Exception):
    """Why the file is not read."""


def limit_itself() -> None:
    """Take a limit of memory and time upon this process, where the system has them."""
    try:
        import resource  # noqa: PLC0415 - Windows has none; there the time limit of the parent must do
    except ImportError:
        return
    for kind, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS)):
        _soft, hard = resource.getrlimit(kind)
        allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        # macOS knows the limit of memory and refuses to set it.
        try:
            resource.setrlimit(kind, (allowed, hard))
        except (ValueError, OSError):
            continue


def read_pages(content: bytes) -> list[dict[str, Any]]:
    """Give each page's width, height and words: left, right, baseline, size, whether bold, and text."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as refused:
        locked = raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD or "assword" in str(refused)
        raise _Stopped(ENCRYPTED if locked else BROKEN) from refused
    if len(document) > MOST_PAGES:
        raise _Stopped(TOO_MANY_PAGES)
    pages, signs = [], 0
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        signs += text.count_chars()
        if signs > MOST_SIGNS:
            raise _Stopped(TOO_LONG)
        width, height = page.get_size()
        pages.append({"width": width, "height": height, "words": list(_words(text))})
    return pages


def _words(text: pypdfium2.PdfTextPage) -> Iterator[Word]:
    signs = _signs(text)
    for found in _WORD.finditer(signs):
        for first, last in _same_size(text, found.start(), found.end() - 1):
            yield _word(text, first, last, signs[first : last + 1].replace(_HYPHEN_AT_LINE_END, "-"))


def _signs(text: pypdfium2.PdfTextPage) -> str:
    """Give the page's signs, one for each place that PDFium numbers."""
    every = (raw.FPDFText_GetUnicode(text, at) for at in range(text.count_chars()))
    return "".join(chr(code) if code in _KNOWN else " " for code in every)


def _same_size(text: pypdfium2.PdfTextPage, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Part a word from the number of a footnote that is set against it, smaller."""
    size_of = raw.FPDFText_GetFontSize
    start = first
    if size_of(text, first) != size_of(text, last):
        for at in range(first + 1, last + 1):
            if size_of(text, at) != size_of(text, at - 1):
                yield start, at - 1
                start = at
    yield start, last


def _word(text: pypdfium2.PdfTextPage, first: int, last: int, letters: str) -> Word:
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(text, first, x, y)
    _left, _bottom, right, _top = text.get_charbox(last, loose=True)
    size = raw.FPDFText_GetFontSize(text, first)
    return round(x.value, 1), round(right, 1), round(y.value, 1), round(size, 1), _is_bold(text, first), letters


def _is_bold(text: pypdfium2.PdfTextPage, at: int) -> bool:
    weight = raw.FPDFText_GetFontWeight(text, at)
    if weight > 0:
        return bool(weight >= _BOLD)
    name, flags = ctypes.create_string_buffer(_NAME), ctypes.c_int()
    raw.FPDFText_GetFontInfo(text, at, name, _NAME, flags)
    return b"Bold" in name.value


def main() -> None:
    """Read standard input and print JSON: the pages, or why there are none."""
    limit_itself()
    try:
        answer: dict[str, Any] = {"pages": read_pages(sys.stdin.buffer.read())}
    except _Stopped as stopped:
        answer = {"stopped": str(stopped)}
    except pypdfium2.PdfiumError:
        answer = {"stopped": BROKEN}
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
