"""Each format says the same, is the same file twice, and shows whatever was typed as it was typed."""

import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook
from tests.publication.papers import BLOCKS, TABLE, list_words, make, read_docx, read_pdf, words_of

from scrutiny.errors import OutputNotWritable, PaperNotMade, PapersPartMissing
from scrutiny.publication import as_pdf, making
from scrutiny.publication.making import make_files, make_paper
from scrutiny.publication.paper import Format, Heading, Paper, Paragraph, Points, Table
from scrutiny.publication.showing import SIGN, show

HOSTILE = (
    '=HYPERLINK("http://a.test","b")',
    "+1-2",
    "@SUM(A1)",
    "-- <b>bold</b> <script>alert(1)</script>",
    "#strong[x] $x^2$ *a* _b_ `c` @ref <label> \\ // /* */",
    "{{ 7 * 7 }} {% raw %} ${x} %s",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochxyz",
    "  two  spaces  ",
    "Ünïcödé – ‘quoted’ “twice” £5 ½ †",
)


def read_html(content: bytes) -> str:
    from bs4 import BeautifulSoup  # noqa: PLC0415 - only here

    return BeautifulSoup(content, "html.parser").get_text()


def read_book(content: bytes, folder: Path, ending: str) -> str:
    path = folder / f"read.{ending}"
    path.write_bytes(content)
    book = CalamineWorkbook.from_path(path)
    rows = [row for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python()]
    return "\n".join(str(value) for row in rows for value in row)


def read(made_as: Format, content: bytes, folder: Path) -> str:
    match made_as:
        case Format.HTML:
            return read_html(content)
        case Format.DOCX:
            return read_docx(content)
        case Format.PDF:
            return read_pdf(content, folder)
        case _:
            return read_book(content, folder, made_as)


WITH_ALL_WORDS = [made_as for made_as in Format if made_as is not Format.CSV]


@pytest.mark.parametrize("made_as", WITH_ALL_WORDS)
def test_every_format_says_all_the_words(made_as: Format, tmp_path: Path) -> None:
    paper = make(*BLOCKS, Points(HOSTILE), seal="47 plum harbour seven lantern oat mild")
    said = words_of(read(made_as, make_paper(paper, made_as), tmp_path))
    assert [words for words in (*list_words(paper), paper.seal) if words_of(words) not in said] == []


@pytest.mark.parametrize("made_as", Format)
def test_the_same_paper_is_the_same_file_to_the_byte(
    made_as: Format, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = make(TABLE) if made_as is Format.CSV else make()
    once = make_paper(paper, made_as)
    later = time.time() + 86_400 * 400
    monkeypatch.setattr(time, "time", lambda: later)
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    assert make_paper(paper, made_as) == once


def test_what_no_reader_would_see_is_shown_as_a_sign_and_the_rest_stays() -> None:
    assert show("a\x00b\u202ec\ud800d\ufeffe\ufffff") == SIGN.join("abcdef")
    assert show("one\r\ntwo\u2028three\tfour") == "one\ntwo\nthree four"
    assert show("zero\u200djoined 😀 é") == "zero\u200djoined 😀 é"


def test_a_pdf_names_what_its_letters_lack_and_other_formats_show_it(tmp_path: Path) -> None:
    paper = make(Paragraph("Well done 😀 中"))
    assert "[grinning face]" in read_pdf(make_paper(paper, Format.PDF), tmp_path).replace("\r\n", " ")
    assert "😀 中" in read_docx(make_paper(paper, Format.DOCX))


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(st.characters(), min_size=1, max_size=60))
def test_anything_typed_is_made_in_every_format_and_stands_there_as_shown(words: str, tmp_path: Path) -> None:
    paper = make(Heading(words), Points((words,)), Table(words, (words, "B"), ((words, words),)), title=words)
    for made_as in Format:
        content = make_paper(paper, made_as)
        if made_as in {Format.HTML, Format.DOCX}:
            assert words_of(show(words)) in words_of(read(made_as, content, tmp_path))


def test_a_format_that_fails_costs_no_other(tmp_path: Path) -> None:
    paper = make(Paragraph("No table"))
    made = {file.format: file for file in make_files(paper, list(Format), tmp_path / "to" / "a")}
    assert [str(known) for known in made if made[known].refusal] == ["csv"]
    assert "one table, and this paper has 0" in made[Format.CSV].refusal
    assert {path.name for path in (tmp_path / "to").iterdir()} == {
        f"a.{known}" for known in Format if known is not Format.CSV
    }
    assert all(file.path.stat().st_mode & 0o777 == 0o600 for file in made.values() if file.path)


def test_each_table_of_a_paper_is_a_csv_file_of_its_own(tmp_path: Path) -> None:
    paper = make(TABLE, replace(TABLE, caption="A / b: c"), replace(TABLE, caption="…"), TABLE)
    made = [file.path for file in make_files(paper, [Format.CSV], tmp_path / "a")]
    assert [path.name for path in made if path] == [
        "a-children-and-posts-1.csv",
        "a-a-b-c.csv",
        "a-table.csv",
        "a-children-and-posts-4.csv",
    ]


def test_without_its_part_a_pdf_is_refused_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def absent() -> None:
        raise PapersPartMissing

    monkeypatch.setattr(as_pdf, "_import_typst", absent)
    html, pdf = make_files(make(), [Format.HTML, Format.PDF], tmp_path / "a")
    assert html.path
    assert pdf.refusal.startswith("PDF needs the part called papers. The other formats were made.")


def test_a_missing_font_is_said_and_nothing_half_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(as_pdf, "is_at_hand", lambda: False)
    with pytest.raises(PaperNotMade, match="font"):
        make_paper(make(), Format.PDF)


def test_an_old_file_stays_whole_where_the_new_one_cannot_be_written(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (old := tmp_path / "a.html").write_text("old")

    def refuse(_path: Path, _to: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    (made,) = make_files(make(), [Format.HTML], tmp_path / "a")
    assert "cannot be written (permission denied)" in made.refusal
    assert (old.read_text(), [path.name for path in tmp_path.iterdir()]) == ("old", ["a.html"])


def test_where_a_disk_fills_the_old_file_stays_whole_and_nothing_half_written_is_left(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (old := tmp_path / "a.html").write_text("old")
    write = Path.write_bytes

    def fill(path: Path, content: bytes) -> int:
        write(path, content[: len(content) // 2])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", fill)
    html, docx = make_files(make(), [Format.HTML, Format.DOCX], tmp_path / "a")
    for made in (html, docx):
        assert "cannot be written (no space left on device)" in made.refusal
        assert "make room, or name another folder with --to" in made.refusal
    assert (old.read_text(), [path.name for path in tmp_path.iterdir()]) == ("old", ["a.html"])


def test_a_file_in_the_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "to").write_text("")
    (made,) = make_files(make(), [Format.HTML], tmp_path / "to" / "a")
    assert "cannot be written" in made.refusal
    assert issubclass(OutputNotWritable, Exception)
    assert making.make_paper(make(), Format.HTML)


def test_a_paper_that_is_signed_is_dated_by_its_signing(tmp_path: Path) -> None:
    paper: Paper = make()
    signed = replace(paper, signed=paper.stamp.replace(hour=9, minute=30))
    assert make_paper(signed, Format.DOCX) != make_paper(paper, Format.DOCX)
    assert tmp_path.is_dir()
