"""A council's own Word file: papers are made over it, or our own layout is used and why is said."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from tests.publication.papers import make, read_docx, read_part

from scrutiny.publication.as_docx import make_docx
from scrutiny.publication.house_files import open_house_file
from scrutiny.publication.making import make_paper
from scrutiny.publication.paper import Format


@pytest.fixture
def letterhead(tmp_path: Path) -> Path:
    document = Document()
    document.add_paragraph("Words of the template")
    document.sections[0].header.paragraphs[0].text = "Leeds letterhead"
    path = tmp_path / "leeds.docx"
    document.save(str(path))
    return path


def rewrite(path: Path, name: str, change: bytes, instead: bytes = b"") -> None:
    with zipfile.ZipFile(path) as held:
        parts = {part: held.read(part) for part in held.namelist()}
    parts[name] = parts[name].replace(instead, change, 1) if instead else change
    with zipfile.ZipFile(path, "w") as written:
        for part, content in parts.items():
            written.writestr(part, content)


def test_a_paper_is_made_over_the_councils_own_file(letterhead: Path) -> None:
    house = open_house_file(letterhead)
    content = make_docx(make(), house)
    assert house.refusal == ""
    assert "Words of the template" not in read_docx(content)
    with zipfile.ZipFile(BytesIO(content)) as held:
        headers = [held.read(name) for name in held.namelist() if "header" in name]
    assert any(b"Leeds letterhead" in header for header in headers)


def test_no_file_of_its_own_is_nothing_to_say(tmp_path: Path) -> None:
    assert open_house_file(None) == open_house_file(tmp_path / "leeds.docx")
    assert open_house_file(None).refusal == ""


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda path: path.write_bytes(b"no zip at all"), "is no DOCX that can be opened"),
        (lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 99), "is no DOCX"),
        (lambda path: path.write_bytes(path.read_bytes()[:4000]), "is no DOCX"),
        (lambda path: rewrite(path, "word/document.xml", b"<w:p"), "is no DOCX"),
        (lambda path: rewrite(path, "word/vbaProject.bin", b"macros"), "holds macros"),
        (
            lambda path: rewrite(
                path, "word/settings.xml", b'<w:documentProtection w:edit="readOnly"/><w:zoom', b"<w:zoom"
            ),
            "is protected against changes",
        ),
        (
            lambda path: rewrite(
                path, "word/styles.xml", b'<w:name w:val="my own"', b'<w:name w:val="heading 2"'
            ),
            "has no style called 'Heading 2'",
        ),
        (lambda path: (path.unlink(), path.mkdir()), "is not a file"),
    ],
    ids=["no zip", "locked", "cut short", "broken", "macros", "protected", "no styles", "a folder"],
)
def test_a_file_that_cannot_be_used_is_left_for_our_own_layout(
    letterhead: Path, spoil: Callable[[Path], object], said: str
) -> None:
    spoil(letterhead)
    house = open_house_file(letterhead)
    assert house.document is None
    assert said in house.refusal
    assert house.refusal.startswith("leeds.docx ")
    assert house.refusal.endswith(": our own layout was used.")
    assert make_paper(make(), Format.DOCX, house) == make_paper(make(), Format.DOCX)


def test_a_file_that_unpacks_to_far_too_much_is_not_opened(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.docx", "w", zipfile.ZIP_DEFLATED) as written:
        written.writestr("word/document.xml", bytes(60_000_000))
    assert "larger than a letterhead" in open_house_file(tmp_path / "bomb.docx").refusal


def test_a_file_over_which_a_paper_was_made_has_the_language_too(letterhead: Path) -> None:
    content = make_docx(make(), open_house_file(letterhead))
    assert b"en-GB" in zipfile.ZipFile(BytesIO(content)).read("word/styles.xml")
    assert read_part(content, "word/document.xml") is not None
