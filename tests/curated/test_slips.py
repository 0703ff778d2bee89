"""What people write in YAML: read where it is sure, else refused with its line, its cause and what to do."""

from collections.abc import Callable
from pathlib import Path

import pytest

from scrutiny.curated.reading import LinedFile, read_lined
from scrutiny.errors import PromptsBroken

Read = Callable[[str | bytes], LinedFile]
Refused = Callable[[str | bytes], str]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Read a file that holds what is given."""

    def read_written(written: str | bytes) -> LinedFile:
        path = tmp_path / "ours.yml"
        path.write_bytes(written.encode() if isinstance(written, str) else written)
        return read_lined(path, "ours.yml", PromptsBroken)

    return read_written


@pytest.fixture
def refused(read: Read) -> Refused:
    """Give what is said where a file is refused."""

    def say(written: str | bytes) -> str:
        with pytest.raises(PromptsBroken) as refusal:
            read(written)
        met, _, to_do = str(refusal.value).partition("\n")
        assert to_do
        return met

    return say


@pytest.mark.parametrize(
    ("written", "content"),
    [
        ("council: leeds # ours", {"council": "leeds"}),
        ("# ours\ncouncil: leeds\n#committee: none\n", {"council": "leeds"}),
        ("---\ncouncil: leeds\n...\n", {"council": "leeds"}),
        ("council: leeds\r\ncommittee: Families\r\n", {"council": "leeds", "committee": "Families"}),
        (b"\xef\xbb\xbfcouncil: leeds", {"council": "leeds"}),
        ("name: Children#1 panel", {"name": "Children#1 panel"}),
        ('name: "Children #1: panel" # ours', {"name": "Children #1: panel"}),
        ("name: 'It''s ours'", {"name": "It's ours"}),
        ("name: Children's panel", {"name": "Children's panel"}),
        ("name: “Children” and ‘families’", {"name": "“Children” and ‘families’"}),
        ("name: see https://example.org/a:b", {"name": "see https://example.org/a:b"}),
        ("a: yes\nb: no\nc: on\nd: off", {"a": "yes", "b": "no", "c": "on", "d": "off"}),
        ("a: 007\nb: 0x1F\nc: 1_000\nd: 12:30", {"a": "007", "b": "0x1F", "c": "1_000", "d": "12:30"}),
        ("a: 2026-10-12\nb: 1e3\nc:", {"a": "2026-10-12", "b": "1e3", "c": ""}),
        ("a: null\nb: ~\nc: 'null'", {"a": None, "b": None, "c": "null"}),
        ("a: |\n  x: y\n  z #1\n", {"a": "x: y\nz #1\n"}),
        ("a:\t1", {"a": "1"}),
        ("? a\n: b", {"a": "b"}),
        ("- [a, {b: c}]\n-\n  - d\n", [["a", {"b": "c"}], ["d"]]),
    ],
)
def test_what_is_sure_is_read_as_the_words_that_are_written(
    read: Read, written: str | bytes, content: object
) -> None:
    assert read(written).content == content


@pytest.mark.parametrize(
    ("written", "line", "cause"),
    [
        ("a: b\nname: Children #1 panel", 2, "what follows # would be left out"),
        ("name: Children # 1 panel", 1, "what follows # would be left out"),
        ("name: #1 panel", 1, "what follows # would be left out"),
        ("points: [a #1, b]", 1, "what follows # would be left out"),
        ("a: b\nname: Children: education", 2, "a colon and a space stand within the value"),
        ("name: “Children: education”", 1, "a colon and a space stand within the value"),
        ("a: b\n\tname: c", 2, "a tab stands at the beginning"),
        ("a:\n  - b\n\t- c", 3, "a tab stands at the beginning"),
        ("\u00a0a: b", 1, "begins with a space of a web page or a word processor"),
        ("a: b\n \u2003name: c", 2, "begins with a space of a web page or a word processor"),
        ("a: b\n  name: c", 2, "does not begin under the first letter"),
        (" a: b\nname: c", 2, "does not begin under the first letter"),
        ("a:\n  - b\n - c", 3, "does not begin under the first letter"),
        ("a: b\nname: 'Children's panel'\nc: d", 2, "an apostrophe, or more words, stand after"),
        ("- 'Children's panel'", 1, "an apostrophe, or more words, stand after a single quote"),
        ("a: b\nname: 'Children\nc: d", 2, "a single quote is opened and not closed"),
        ('a: b\nname: "Children\nc: d', 2, "a double quote is opened and not closed"),
        ('a: b\nname: "Children\nreview: "Autumn"', 2, "a quote is opened here and closed only at line 3"),
        ('name: "Children\nreview: Autumn"', 1, "a quote is opened here and closed only at line 2"),
        ("name: 'Children\nreview: Autumn'", 1, "a quote is opened here and closed only at line 2"),
        ('name: "Children" panel', 1, "words stand after the double quote that closes"),
        ('name: "C:\\parameters\\x"', 1, "a backslash between double quotes"),
        *((f"a: b\nname: {mark}x y", 2, f"a value may not begin with {mark}") for mark in "@`%,]}"),
        *((f"a: b\nname: {mark} x", 2, f"a value may not begin with {mark}") for mark in "&*|>-?"),
        *((f"a: b\nname: {mark}x y", 2, f"{mark} at the beginning of a value") for mark in "&!"),
        ("a: &x b\nc: *x", 1, "& at the beginning of a value"),
        ("a: b\nc: *x", 2, "* at the beginning of a value"),
        ("a: !!python/name:os.system x", 1, "! at the beginning of a value"),
        ("a: !!int 7", 1, "! at the beginning of a value"),
        ("a: !include /etc/passwd", 1, "! at the beginning of a value"),
        ("a: !", 1, "! at the beginning of a value"),
        ("a: b\nname Children", 2, "there is no colon after the name"),
        ("a = b\nname: c", 1, "there is no colon after the name"),
        ("a: b\nname\uff1aChildren\nc: d", 2, "there is no colon after the name"),
        ("a:b\nname: c", 1, "there is no space after the colon"),
        ("a: b\nname:Children", 2, "there is no space after the colon"),
        ("a: b\nname: [c, d\ne: f", 2, "a bracket or a brace is opened here"),
        ("a: b\na: c", 2, "'a' is written twice, here and at line 1"),
        ("a:\n  b: c\n  b: d", 3, "'b' is written twice, here and at line 2"),
        ("- a\nb: c", 2, "do not both begin with a dash"),
        ("a: b\n---\nc: d", 2, "begins a second document"),
        ("? [a, b]\n: c", 1, "in place of one name"),
        ("", 1, "it holds nothing"),
        ("# only a note\n", 1, "it holds nothing"),
        ("a: b\nc: \u200bd", 2, "a character that cannot be seen stands here (U+200B)"),
        ("a: b\nc: \u202ed", 2, "a character that cannot be seen stands here (U+202E)"),
        ("a: b\nc: \x07d", 2, "a character that cannot be seen stands here (U+0007)"),
        ("a: b\nc: \x00d", 2, "a character that cannot be seen stands here (U+0000)"),
        ("a: b\nname: Plant y Fôr".encode("cp1252"), 2, "a letter here is not saved as UTF-8"),
    ],
)  # fmt: skip
def test_a_slip_is_refused_with_its_line_and_its_cause(
    refused: Refused, written: str | bytes, line: int, cause: str
) -> None:
    said = refused(written)
    assert said.startswith(f"ours.yml, line {line}: ")
    assert cause in said


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("a: b".encode("utf-16"), "saved as UTF-16"),
        (b"PK\x03\x04 and what a word processor saves", "a document of a word processor"),
        (b"\xd0\xcf\x11\xe0 and what an older one saved", "a document of a word processor"),
        (b"{\\rtf1\\ansi a: b}", "a document of a word processor"),
        (b"%PDF-1.7\n", "a PDF"),
        (b"<!DOCTYPE html><p>a: b</p>", "a web page"),
    ],
)
def test_a_file_of_another_kind_is_refused_by_what_it_is(refused: Refused, written: bytes, kind: str) -> None:
    assert kind in refused(written)


def test_thirty_levels_are_read_and_one_more_is_refused(read: Read, refused: Refused) -> None:
    read("[" * 30 + "]" * 30)
    assert "more than 30 lists or names stand within each other" in refused("[" * 31 + "]" * 31)
    deep = "\n".join(f"{'  ' * level}a:" for level in range(31))
    assert refused(deep).startswith("ours.yml, line 31: more than 30 lists or names")


def test_a_hundred_kilobytes_are_read_and_one_byte_more_is_refused(read: Read, refused: Refused) -> None:
    assert read("a: b\n#" + "x" * 99_994).content == {"a": "b"}
    assert refused("a: b\n#" + "x" * 99_995) == "ours.yml: it is larger than 100 KB."


@pytest.mark.parametrize("kind", ["folder", "loop", "device", "nowhere"])
def test_what_is_no_file_is_refused_before_it_is_opened(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "ours.yml"
    if kind == "folder":
        path.mkdir()
    else:
        path.symlink_to({"loop": path, "device": Path("/dev/zero"), "nowhere": tmp_path / "none"}[kind])
    with pytest.raises(PromptsBroken, match=r"ours\.yml: it cannot be read"):
        read_lined(path, "ours.yml", PromptsBroken)


def test_a_part_is_placed_by_the_keys_that_lead_to_it(read: Read) -> None:
    file = read("a:\n  - b: c\n    d: [e,\n      f]\n")
    asked: list[list[str | int]] = [[], ["a"], ["a", 0, "d"], ["a", 0, "d", 1], ["a", 7, "d"]]
    assert [file.place(keys) for keys in asked] == [f"ours.yml, line {line}" for line in (1, 1, 3, 4, 1)]
