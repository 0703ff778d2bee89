"""What assistive technology is told, read back from each format: headings, header cells, pictures’ words."""

import csv
import zipfile
from dataclasses import replace
from io import BytesIO, StringIO
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.publication.papers import DAY, TABLE, WORD, make, read_part

from scrutiny.errors import PaperNotMade
from scrutiny.publication.making import make_paper
from scrutiny.publication.paper import Format, Paragraph, Table
from scrutiny.words.formulas import escape_formula, unescape_formula

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ODF = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"


@pytest.fixture(scope="module")
def docx() -> bytes:
    return make_paper(make(), Format.DOCX)


@pytest.fixture(scope="module")
def pdf() -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(make_paper(make(), Format.PDF)))


def test_headings_in_word_begin_at_one_and_skip_none(docx: bytes) -> None:
    styles = [held.get(f"{WORD}val") for held in read_part(docx, "word/document.xml").iter(f"{WORD}pStyle")]
    levels = [int(name[-1]) for name in styles if name and name.startswith("Heading")]
    assert levels == [1, 2, 2, 3]


def test_every_table_in_word_has_a_header_row_a_caption_and_rows_that_stay_whole(docx: bytes) -> None:
    tables = list(read_part(docx, "word/document.xml").iter(f"{WORD}tbl"))
    assert len(tables) == 2
    for table in tables:
        rows = table.findall(f"{WORD}tr")
        headers = [row.find(f"{WORD}trPr/{WORD}tblHeader") is not None for row in rows]
        assert headers == [True, *[False] * (len(rows) - 1)]
        assert all(row.find(f"{WORD}trPr/{WORD}cantSplit") is not None for row in rows)
        look = table.find(f"{WORD}tblPr/{WORD}tblLook")
        assert look is not None
        assert look.get(f"{WORD}firstColumn") == "1"
        assert table.find(f"{WORD}tblPr/{WORD}tblCaption") is not None
        widths = [int(held.get(f"{WORD}w", "0")) for held in table.iter(f"{WORD}gridCol")]
        assert all(widths)


def test_a_table_of_seven_columns_lies_on_its_side_in_word(docx: bytes) -> None:
    sizes = list(read_part(docx, "word/document.xml").iter(f"{WORD}pgSz"))
    assert [size.get(f"{WORD}orient") == "landscape" for size in sizes] == [False, True, False]


def test_a_word_file_has_language_title_date_and_words_for_its_picture(docx: bytes) -> None:
    styles = read_part(docx, "word/styles.xml")
    defaults = styles.find(f"{WORD}docDefaults/{WORD}rPrDefault/{WORD}rPr/{WORD}lang")
    normal = styles.find(f"{WORD}style[@{WORD}styleId='Normal']/{WORD}rPr/{WORD}lang")
    assert [held.get(f"{WORD}val") for held in (defaults, normal) if held is not None] == ["en-GB"] * 2
    described = [
        held.get("descr") for held in read_part(docx, "word/document.xml").iter() if held.get("descr")
    ]
    assert described == ["A circle"]
    said = "".join(read_part(docx, "docProps/core.xml").itertext())
    assert "A paper" in said
    assert f"{DAY}T00:00:00Z" in said


def test_each_numbered_list_in_word_begins_at_one() -> None:
    from tests.publication.papers import BLOCKS  # noqa: PLC0415 - the lists twice

    content = make_paper(make(*BLOCKS, *BLOCKS), Format.DOCX)
    numbers = [
        held.get(f"{WORD}val") for held in read_part(content, "word/document.xml").iter(f"{WORD}numId")
    ]
    assert len(set(numbers)) == 2
    assert len(numbers) == 4


def walk(element: Any) -> list[Any]:  # noqa: ANN401 - objects of pikepdf
    within = element.get("/K", [])
    children = list(within) if isinstance(within, pikepdf.Array) else [within]
    held = [child for child in children if isinstance(child, pikepdf.Dictionary) and "/S" in child]
    return [part for child in held for part in (child, *walk(child))]


def scope_of(cell: Any) -> str:  # noqa: ANN401 - as above
    held = cell.get("/A", [])
    attributes = list(held) if isinstance(held, pikepdf.Array) else [held]
    return next((str(attribute.Scope) for attribute in attributes if "/Scope" in attribute), "")


def test_a_pdf_is_tagged_as_ua_1_with_language_title_and_date(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata() as told:
        assert told["pdfuaid:part"] == "1"
        assert told["dc:title"] == "A paper"
        assert told["xmp:CreateDate"].startswith(f"{DAY}T00:00:00")
    assert str(pdf.Root.Lang) == "en-GB"
    assert bool(pdf.Root.MarkInfo.Marked)
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)


def test_every_header_cell_of_a_pdf_has_its_scope_and_each_row_one(pdf: pikepdf.Pdf) -> None:
    rows = [part for part in walk(pdf.Root.StructTreeRoot) if part.S == "/TR"]
    assert len(rows) == 7
    for row in rows:
        kinds = [(str(cell.S), scope_of(cell)) for cell in row.K]
        if {kind for kind, _scope in kinds} == {"/TH"}:
            assert {scope for _kind, scope in kinds} == {"/Column"}
        else:
            assert kinds == [("/TH", "/Row"), *[("/TD", "")] * (len(kinds) - 1)]
    cells = [cell for row in rows for cell in row.K if cell.S == "/TD"]
    assert not any("Headers" in repr(cell.get("/A", "")) for cell in cells)


def test_a_pdf_is_read_in_order_with_words_for_its_picture(pdf: pikepdf.Pdf) -> None:
    parts = walk(pdf.Root.StructTreeRoot)
    kinds = [str(part.S) for part in parts]
    wanted = ["/P", "/H1", "/L", "/Table", "/H1", "/Table", "/H2", "/L", "/Figure"]
    places: list[int] = []
    for kind in wanted:
        places.append(kinds.index(kind, places[-1] + 1 if places else 0))
    assert places == sorted(places)
    assert [str(part.Alt) for part in parts if part.S == "/Figure"] == ["A circle"]
    assert len([part for part in parts if part.S == "/Caption"]) == 3


def test_a_table_of_seven_columns_lies_on_its_side_in_a_pdf(pdf: pikepdf.Pdf) -> None:
    sides = [page.mediabox[2] > page.mediabox[3] for page in pdf.pages]
    assert sides == [False, True, False]


def test_no_cell_of_a_sheet_is_a_formula_and_each_has_its_own_type() -> None:
    content = make_paper(make(), Format.XLSX)
    sheet = read_part(content, "xl/worksheets/sheet2.xml")
    with zipfile.ZipFile(BytesIO(content)) as held:
        all_sheets = [held.read(name) for name in held.namelist() if "worksheets/" in name]
    assert not any(b"<f>" in each or b"hyperlink" in each.lower() for each in all_sheets)
    kinds = [cell.get("t", "n") for cell in sheet.iter(f"{SHEET}c")]
    assert kinds == ["s"] * 4 + ["s", "n", "n", "n"] + ["s", "s", "n", "s"]
    assert "A paper" in "".join(read_part(content, "docProps/core.xml").itertext())


def test_an_absent_figure_is_a_sign_with_its_meaning_and_never_blank() -> None:
    content = make_paper(make(), Format.XLSX)
    said = "".join(read_part(content, "xl/sharedStrings.xml").itertext())
    assert "[c] means: withheld so that nobody can be recognised" in said


def test_a_cell_too_long_for_a_sheet_is_refused_in_a_sentence() -> None:
    with pytest.raises(PaperNotMade, match="at most 32,767 letters"):
        make_paper(make(Paragraph("x" * 32_768)), Format.XLSX)


def test_an_open_document_has_header_rows_types_and_no_formula() -> None:
    content = make_paper(make(), Format.ODS)
    sheets = list(read_part(content, "content.xml").iter(f"{ODF % 'table'}table"))
    assert all(sheet.find(f"{ODF % 'table'}table-header-rows") is not None for sheet in sheets)
    kinds = [cell.get(f"{ODF % 'office'}value-type") for cell in sheets[1].iter(f"{ODF % 'table'}table-cell")]
    assert kinds == ["string"] * 4 + ["string", "float", "float", "date"] + ["string"] * 2 + [
        "float",
        "string",
    ]
    assert not any(cell.get(f"{ODF % 'table'}formula") for cell in sheets[1].iter())
    assert zipfile.ZipFile(BytesIO(content)).infolist()[0].filename == "mimetype"


def test_a_csv_comes_back_as_it_was_and_keeps_negative_numbers() -> None:
    rows = list(csv.reader(StringIO(make_paper(make(TABLE), Format.CSV).decode("utf-8-sig"))))
    assert rows[1:] == [
        ["Posts vacant", "32.6", "-14.2", "2025-09-30"],
        ["Young people", "[c]", "7", "'=2+2"],
    ]


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("'=+-@\t＝ab1 "), max_size=6))  # noqa: RUF001 - some sheets read it alike
def test_no_text_in_a_csv_begins_a_formula_and_each_comes_back(words: str) -> None:
    assert unescape_formula(escape_formula(words)) == words
    assert not escape_formula(words).startswith(tuple("=+-@\t＝"))  # noqa: RUF001 - as above


def test_a_caption_of_letters_that_count_twice_still_names_a_sheet() -> None:
    paper = make(replace(TABLE, caption="\U0001f600" * 40))
    book = read_part(make_paper(paper, Format.XLSX), "xl/workbook.xml")
    assert [held.get("name") for held in book.iter(f"{SHEET}sheet")][1] == "1. " + "\U0001f600" * 14


def test_two_tables_of_one_caption_have_sheets_of_their_own() -> None:
    long = replace(TABLE, caption="Children / [posts]: a long caption?" * 3)
    book = read_part(make_paper(make(long, long), Format.XLSX), "xl/workbook.xml")
    names = [held.get("name") for held in book.iter(f"{SHEET}sheet")]
    assert len(set(names)) == 3
    assert all(len(name) <= 31 for name in names if name)


def test_a_table_without_rows_is_made_in_every_format() -> None:
    empty = Table("Nothing yet", ("Reference", "Text"), ())
    assert all(make_paper(make(empty), made_as) for made_as in Format)
