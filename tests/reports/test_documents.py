"""Documents that claims are picked from: passages with their pages, of a PDF and of a DOCX."""

import io
import zipfile
from collections.abc import Callable
from typing import TYPE_CHECKING

import docx
import pytest
from docx.oxml import OxmlElement
from docx.text.paragraph import Paragraph

from scrutiny.errors import DocumentUnreadable
from scrutiny.reports.documents import read_document
from scrutiny.reports.passages import Passage, split_long

if TYPE_CHECKING:
    from tests.reports.conftest import MadePdf

HOMES = "Children move home less often than they did three years ago."
WORKERS = "Social workers stay with us for longer than they used to stay."


def break_page(paragraph: Paragraph) -> None:
    """Mark where the program that laid the document out ended a page."""
    paragraph.add_run().element.append(OxmlElement("w:lastRenderedPageBreak"))


def as_bytes(document: docx.document.Document) -> bytes:
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def test_passages_of_a_docx_have_their_page_and_heading() -> None:
    document = docx.Document()
    document.add_heading("What we know")
    document.add_paragraph(HOMES)
    paragraph = document.add_paragraph()
    break_page(paragraph)
    paragraph.add_run(WORKERS)
    document.add_table(1, 1).cell(0, 0).text = "A claim that stands in the cell of a table."
    assert read_document(as_bytes(document)) == (
        Passage(HOMES, 1, "What we know"),
        Passage(WORKERS, 2, "What we know"),
        Passage("A claim that stands in the cell of a table.", 2, "What we know"),
    )


def test_a_docx_that_says_nothing_of_pages_names_none() -> None:
    document = docx.Document()
    document.add_paragraph(HOMES)
    assert read_document(as_bytes(document)) == (Passage(HOMES, 0),)


def test_hidden_words_are_not_offered() -> None:
    document = docx.Document()
    document.add_paragraph(HOMES).add_run(" Nobody should see this.").font.hidden = True
    assert read_document(as_bytes(document)) == (Passage(HOMES, 0),)


def test_passages_of_a_pdf_are_whole_across_lines_and_pages(made: Callable[..., "MadePdf"]) -> None:
    pdf = made().page().heading("What we know").line(HOMES[:29]).line(HOMES[30:]).gap()
    pdf.line("Social workers stay with us").page().line("for longer than they used to stay.")
    assert read_document(pdf.content()) == (
        Passage(HOMES, 1, "What we know"),
        Passage(WORKERS, 1, "What we know"),
    )


def pack(**parts: bytes) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return kept.getvalue()


def patch(package: bytes, local: int, central: int, value: int) -> bytes:
    """Put a number in the place of one that stands in both headers of a package of one part."""
    patched, at = bytearray(package), package.index(b"PK\x01\x02") + central
    for place in (local, at):
        patched[place : place + 2] = value.to_bytes(2, "little")
    return bytes(patched)


# A way of packing that nobody uses, and the mark of a part that needs a password.
PACKED_OTHERWISE, ENCRYPTED = 77, 1
ENTITIES = b'<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb">]><a>&b;</a>'


@pytest.mark.parametrize(
    ("content", "because"),
    [
        (b"", "the file is empty"),
        (b"PK\x03\x04 broken off", "it is damaged"),
        (pack(content_xml=b"<a/>"), "neither a PDF nor a DOCX"),
        (pack(word__document_xml=b"<a"), "it is damaged"),
        (pack(word__document_xml=ENTITIES), "it is damaged"),
        (patch(pack(word__document_xml=b"<a/>"), 8, 10, PACKED_OTHERWISE), "it is damaged"),
        (patch(pack(word__document_xml=b"<a/>"), 6, 8, ENCRYPTED), "it is damaged"),
        (pack(word__document_xml=b'<?xml version="1.0" encoding="utf-7"?><a/>'), "it is damaged"),
        (pack(word__document_xml=b"<a>" + b" " * 70_000_000 + b"</a>"), "it holds far more text"),
        (as_bytes(docx.Document()), "no words were found"),
        (b"%PDF-1.7 broken off", "it is damaged"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(content: bytes, because: str) -> None:
    with pytest.raises(DocumentUnreadable, match=because):
        read_document(content)


def test_a_passage_longer_than_a_cell_is_split_after_a_sentence() -> None:
    sentence = "Every word of this stands somewhere."
    parts = list(split_long(Passage(" ".join([sentence] * 120), 3)))
    assert [part.page for part in parts] == [3, 3, 3]
    assert " ".join(part.text for part in parts) == " ".join([sentence] * 120)
    assert max(len(part.text) for part in parts) <= 1_800
