"""Files that would take the process: each ends in a sentence, within five seconds of work and a gigabyte."""

import io
import runpy
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from tests.local_figures.conftest import Cell, make_workbook
from tests.working_time import seconds_worked

from scrutiny.errors import LocalFiguresBroken
from scrutiny.local_figures.series import LocalFile, read_local_content, read_local_file

DAY = date(2026, 11, 23)
NAMES: list[Cell] = ["measure", "period", "figure", "unit"]
SHEET = "xl/worksheets/sheet1.xml"


def read(name: str, content: bytes) -> LocalFile:
    before = seconds_worked()
    try:
        return read_local_content(name, content, DAY)
    finally:
        assert seconds_worked() - before < 5


def with_sheet(sheet: str) -> bytes:
    made = io.BytesIO()
    given = zipfile.ZipFile(io.BytesIO(make_workbook({"S": [NAMES]})))
    with given, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as parts:
        for part in given.namelist():
            parts.writestr(part, sheet if part == SHEET else given.read(part))
    return made.getvalue()


def damage_compression() -> bytes:
    content = bytearray(make_workbook({"S": [NAMES, ["A", "2026-04", 1, "%"]]}))
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        start = parts.getinfo(SHEET).header_offset
    content[start + 30 + len(SHEET)] = 0b111
    return bytes(content)


HOSTILE: dict[str, Callable[[], bytes]] = {
    "cells never closed": lambda: with_sheet("<worksheet><sheetData>" + "<c " * 10_000_000),
    "elements without end": lambda: with_sheet("<worksheet><sheetData>" + "<a/>" * 8_000_000),
    "depth without end": lambda: with_sheet("<worksheet>" + "<a>" * 8_000_000),
    "one long word": lambda: with_sheet("<worksheet><sheetData><row><c><v>" + "9" * 30_000_000),
    "merged without end": lambda: with_sheet(
        '<worksheet><sheetData><row><c r="A1" t="str"><v>a</v></c></row></sheetData>'
        + '<mergeCell ref="A1:XFD1048576"/>' * 4_000
        + "</worksheet>"
    ),
    "words multiplied": lambda: with_sheet(
        '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>'
    ),
    "damaged compression": damage_compression,
}


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_workbook_ends_in_a_sentence(make: Callable[[], bytes]) -> None:
    with pytest.raises(LocalFiguresBroken) as refused:
        read("figures.xlsx", make())
    assert len(str(refused.value).splitlines()) == 2


@pytest.mark.parametrize(
    "content",
    [
        b'"' * 4_000_000,
        b"," * 4_000_000,
        b"\n" * 4_000_000,
        b"a\n" * 2_000_000,
        b"\0" * 100,
        b"\xff\xfe\0",
        b"9" * 4_000_000,
    ],
    ids=["marks", "commas", "line ends", "lines", "nothing", "half a letter", "one figure"],
)
def test_a_hostile_csv_ends_in_a_sentence(content: bytes) -> None:
    with pytest.raises(LocalFiguresBroken) as refused:
        read("figures.csv", content)
    assert len(str(refused.value).splitlines()) == 2


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hostile")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("cell-at-XFD1048576.xlsx", "something stands in the cell XFD1048576"),
        ("cell-at-XFD20000.xlsx", "something stands in the cell XFD20000"),
        ("cell-at-A1048576.xlsx", "something stands in the cell A1048576"),
        ("unclosed-cells.xlsx", "it is damaged and cannot be read."),
        ("damaged-compression.xlsx", "it is damaged and cannot be read."),
        ("figure-of-20-digits.csv", "line 6: '99999999999999999999' is too long to be a figure"),
        ("figure-of-400-digits.csv", "is too long to be a figure"),
        ("measures-19000.csv", "it has more than 200 measures"),
    ],
)
def test_the_hostile_files_we_know_end_in_their_sentences(
    shared: Path, hostile: Path, name: str, said: str
) -> None:
    made = hostile / name
    made.write_bytes(runpy.run_path(str(shared / "cases" / "make_hostile.py"))["MAKERS"][name]())
    with pytest.raises(LocalFiguresBroken) as refused:
        read(name, made.read_bytes())
    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("formula-no-result.xlsx", "line 2: a formula there has no result saved with it"),
        ("one-formula-no-result.xlsx", "line 7: a formula there has no result saved with it"),
        ("fractions.csv", "Write 12.5 and not 0.125."),
        (
            "measure-name-called-child-data.csv",
            "'measure name' is not a column we know. Did you mean 'measure'?",
        ),
    ],
)
def test_the_files_we_know_that_cannot_be_read_are_refused(shared: Path, name: str, said: str) -> None:
    with pytest.raises(LocalFiguresBroken) as refused:
        read_local_file(shared / "cases" / "files" / name, DAY)
    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("name", "count", "newest", "period"),
    [
        ("percent-format-one-over-100.xlsx", 18, 23.8, "September 2025"),
        ("case-splits-a-measure.csv", 18, 22, "September 2025"),
        ("utf16.csv", 18, 23.8, "September 2025"),
        ("trailing-notes.csv", 18, 23.8, "September 2025"),
        ("quarters-short-years.csv", 12, 24, "Q4 2024-25"),
    ],
)
def test_the_files_we_know_that_can_be_read_are_read_right(
    shared: Path, name: str, count: int, newest: float, period: str
) -> None:
    (series,) = read_local_file(shared / "cases" / "files" / name, DAY).series
    assert (len(series.points), series.unit) == (count, "%")
    assert (series.figures[-1], series.points[-1].period.in_words) == (newest, period)
    assert None not in series.figures
    assert (104 in series.figures) is name.startswith("percent")
