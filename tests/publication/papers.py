"""Papers of our own making for the tests, one of every kind of block, and what reads them back."""

import base64
import re
import zipfile
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from scrutiny.publication.paper import (
    AbsentCell,
    Answer,
    Block,
    Heading,
    Paper,
    Paragraph,
    Picture,
    Points,
    Table,
    Terms,
    ToComplete,
)
from scrutiny.vocabulary import Mark

DAY = date(2026, 11, 29)
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# One dot, and one circle.
DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
CIRCLE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="9"/></svg>'
)
TABLE = Table(
    "Children and posts",
    ("Measure", "Leeds", "England", "As at"),
    (
        ("Posts vacant", 32.6, -14.2, date(2025, 9, 30)),
        ("Young people", AbsentCell("[c]", "withheld so that nobody can be recognised"), 7, "=2+2"),
    ),
    (2, 1, 1, 1.5),
    ("Rounded by the publisher.",),
)
WIDE = Table(
    "Seven columns", tuple("ABCDEFG"), (("one", "two", "three", "four", "five", "six", "seven"),) * 3
)
BLOCKS: tuple[Block, ...] = (
    Paragraph("What this is."),
    Heading("First part"),
    Points(("A point", "Another, of\ntwo lines")),
    Points(("First", "Second"), is_numbered=True),
    TABLE,
    Heading("A table of seven columns"),
    WIDE,
    Heading("Smaller", 3),
    Terms((("Why is it so?", "Because of this."),)),
    Picture("A picture", "A circle", CIRCLE, DOT),
    Answer("We were told so.", "A councillor"),
    Answer("I see it differently."),
    ToComplete("Legal implications", "the monitoring officer"),
    Paragraph("A note.", is_note=True),
)


def make(*blocks: Block, title: str = "A paper", **more: Any) -> Paper:  # noqa: ANN401 - any field of a paper
    return Paper(title, "Leeds City Council", DAY, blocks or BLOCKS, Mark.PUBLIC, **more)


def words_of(text: str) -> str:
    """Give words as they can be held against others: no spaces, since lines are broken anywhere."""
    return re.sub(r"[\s\u200b]+", "", text)


def list_words(paper: Paper) -> list[str]:
    """List all that a paper says in words, but for what stands in cells."""
    said = [paper.title]
    for block in paper.blocks:
        match block:
            case Points(points):
                said += points
            case Terms(terms):
                said += [words for pair in terms for words in pair]
            case Table(caption, columns, rows, _, notes):
                said += [caption, *columns, *notes]
                said += [value for row in rows for value in row if isinstance(value, str)]
            case Picture(caption):
                said.append(caption)
            case Answer(words, author):
                said += [words, author or ""]
            case _:
                said.append(block.words)
    return said


def read_part(content: bytes, name: str) -> ET.Element:
    with zipfile.ZipFile(BytesIO(content)) as held:
        return ET.fromstring(held.read(name))  # noqa: S314 - made by us


def read_docx(content: bytes) -> str:
    return "".join(read_part(content, "word/document.xml").itertext())


def read_pdf(content: bytes, folder: Path) -> str:
    import pypdfium2  # noqa: PLC0415 - loads a library of C

    path = folder / "read.pdf"
    path.write_bytes(content)
    opened = pypdfium2.PdfDocument(path)
    try:
        return "".join(page.get_textpage().get_text_bounded() for page in opened)
    finally:
        opened.close()


def count_pages(content: bytes) -> int:
    import pikepdf  # noqa: PLC0415 - loads a library of C++

    with pikepdf.open(BytesIO(content)) as opened:
        return len(opened.pages)
