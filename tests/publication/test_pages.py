"""How papers break over pages: a point stands whole, and no page holds a few lines, or a lead, alone."""

import re
from io import BytesIO

import pypdfium2
import pytest
from tests.publication.papers import WORD, make, read_part

from scrutiny.publication.making import make_paper
from scrutiny.publication.paper import Block, Format, Heading, Paragraph, Points, Table, Terms

LONG = "This is a point of some length, as people write them, and it goes on over the end of its line."
POINT = " ".join([LONG] * 3)


def read_pages(content: bytes) -> list[list[str]]:
    opened = pypdfium2.PdfDocument(BytesIO(content))
    return [page.get_textpage().get_text_range().splitlines() for page in opened]


def number(points: int) -> tuple[str, ...]:
    return tuple(f"Number {at}. {POINT}" for at in range(points))


@pytest.mark.parametrize("paragraphs", range(30, 46))
def test_no_last_page_of_a_pdf_holds_a_few_lines(paragraphs: int) -> None:
    lines = (Paragraph(f"Line {at}.") for at in range(paragraphs))
    pages = read_pages(make_paper(make(*lines, head="A head"), Format.PDF))
    assert len(pages) == 1 or len(pages[-1]) > 8


def test_a_point_of_a_pdf_stands_on_one_page_with_its_mark() -> None:
    pages = read_pages(make_paper(make(Points(number(40), is_numbered=True)), Format.PDF))
    assert len(pages) > 2
    for lines in pages:
        first, *_others, last = [line for line in lines if "/" not in line and line.strip() != "A paper"]
        assert "Number" in first or first.strip().rstrip(".").isdecimal()
        assert last.endswith("line.")


LED: tuple[Block, ...] = (
    Points(("One", "Two", "Three")),
    Terms((("One", "Two"),), are_close=True),
    Table("Three", ("One", "Two"), (("a", 1), ("b", 2))),
)


@pytest.mark.parametrize("led", LED, ids=lambda block: type(block).__name__)
@pytest.mark.parametrize("lines", [38, 40, 42, 44])
def test_what_leads_to_a_list_or_a_table_stands_on_its_page(led: Block, lines: int) -> None:
    filling = (Paragraph(f"Line {at}.") for at in range(lines))
    paper = make(*filling, Heading("A heading"), Paragraph("What leads."), led, *map(Paragraph, "abcdefghi"))
    pages = (" ".join(lines) for lines in read_pages(make_paper(paper, Format.PDF)))
    (page,) = [said for said in pages if "What leads." in said]
    assert re.search(r"A heading What leads\.\W* (One|Three)", page)


def find_kept(content: bytes, name: str) -> list[str]:
    paragraphs = read_part(content, "word/document.xml").iter(f"{WORD}p")
    return [
        "".join(paragraph.itertext())
        for paragraph in paragraphs
        if paragraph.find(f"{WORD}pPr/{WORD}{name}") is not None
    ]


def test_word_is_told_the_same() -> None:
    content = make_paper(make(Paragraph("What leads."), *LED, Paragraph("Alone.")), Format.DOCX)
    assert find_kept(content, "keepLines") == ["One", "Two", "Three", "One: Two"]
    assert find_kept(content, "keepNext") == ["What leads.", "Two", "Three", "One", "Two", "a", "1"]


def test_a_long_table_goes_on_over_the_page() -> None:
    table = Table("Long", ("One", "Two"), tuple((f"Row {at}", at) for at in range(60)))
    kept = find_kept(make_paper(make(table), Format.DOCX), "keepNext")
    assert kept == ["Long", "One", "Two"]
    assert len(read_pages(make_paper(make(table), Format.PDF))) == 2


def test_the_heading_of_a_column_of_numbers_stands_above_them() -> None:
    content = make_paper(make(Table("Counts", ("What", "How many"), (("a", 1), ("b", 2)))), Format.DOCX)
    (header, *_rows) = read_part(content, "word/document.xml").iter(f"{WORD}tr")
    sides = [held.get(f"{WORD}val") for held in header.iter(f"{WORD}jc")]
    assert sides == ["right"]
