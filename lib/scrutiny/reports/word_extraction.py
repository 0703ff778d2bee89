"""Run as a program of its own: reads a DOCX from standard input, and prints its paragraphs with their pages.

A page is known only where the program that saved the document left its breaks in it; elsewhere it is 0.
"""

import io
import zipfile
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

from scrutiny.files.confinement.program import Stopped, answer
from scrutiny.files.packages import DAMAGED

MOST_BYTES = 60_000_000
MOST_SIGNS = 1_000_000
BROKEN, TOO_LONG, NO_DOCX = "broken", "too long", "no docx"

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_BODY = "word/document.xml"
_SPACE = {f"{_WORD}tab": " ", f"{_WORD}br": " ", f"{_WORD}cr": " ", f"{_WORD}noBreakHyphen": "-"}

Paragraph = tuple[str, int, bool]


def read(content: bytes) -> dict[str, Any]:
    """Give the paragraphs of a DOCX: each with its words, its page, and whether it is a heading."""
    try:
        paragraphs = list(_list_paragraphs(_parse(content)))
    except (*DAMAGED, ET.ParseError) as broken:
        raise Stopped(BROKEN) from broken
    if sum(len(text) for text, _page, _is_heading in paragraphs) > MOST_SIGNS:
        raise Stopped(TOO_LONG)
    return {"paragraphs": paragraphs}


def _parse(content: bytes) -> ET.Element:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        if _BODY not in package.namelist():
            raise Stopped(NO_DOCX)
        if package.getinfo(_BODY).file_size > MOST_BYTES:
            raise Stopped(TOO_LONG)
        with package.open(_BODY) as opened:
            body = opened.read(MOST_BYTES + 1)
    if len(body) > MOST_BYTES:
        raise Stopped(TOO_LONG)
    # No program that writes DOCX declares anything there; what does would have us build it.
    if b"<!DOCTYPE" in body:
        raise Stopped(BROKEN)
    return ET.fromstring(body)  # noqa: S314 - in a process of its own, with no declaration let in


def _list_paragraphs(root: ET.Element) -> Iterator[Paragraph]:
    breaks = f"{_WORD}lastRenderedPageBreak"
    has_pages = root.find(f".//{breaks}") is not None
    page = 1 if has_pages else 0
    for paragraph in _walk(root):
        words: list[str] = []
        began = page
        for part in _list_parts(paragraph):
            if part.tag == breaks:
                page += 1
                began = began if "".join(words).strip() else page
            else:
                words.append(part.text or "" if part.tag == f"{_WORD}t" else _SPACE.get(part.tag, ""))
        if text := " ".join("".join(words).split()):
            yield text, began, _is_heading(paragraph)


def _walk(element: ET.Element) -> Iterator[ET.Element]:
    """Give the paragraphs of a part in order, without what only older programs would show."""
    for child in element:
        if child.tag == _FALLBACK:
            continue
        if child.tag == f"{_WORD}p":
            yield child
        yield from _walk(child)


def _list_parts(element: ET.Element) -> Iterator[ET.Element]:
    """Give what stands in a paragraph itself, and in no paragraph within it; what is hidden is left out."""
    for child in element:
        is_hidden = child.find(f"{_WORD}rPr/{_WORD}vanish") is not None
        if child.tag in (f"{_WORD}p", _FALLBACK) or is_hidden:
            continue
        yield child
        yield from _list_parts(child)


def _is_heading(paragraph: ET.Element) -> bool:
    style = paragraph.find(f"{_WORD}pPr/{_WORD}pStyle")
    called = style.get(f"{_WORD}val", "") if style is not None else ""
    return called.casefold().startswith(("heading", "title", "toc"))


if __name__ == "__main__":
    answer(read)
