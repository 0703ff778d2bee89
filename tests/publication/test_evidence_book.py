"""The book of all that is published of a council: by the Analysis Function's rules, the same each time."""

import re
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from python_calamine import CalamineWorkbook
from typer.testing import CliRunner

from scrutiny.briefing import prepare_briefing
from scrutiny.cli import app
from scrutiny.evidence.figures import Figure
from scrutiny.publication.evidence.council_book import make_evidence
from scrutiny.register.finding import find_council

DAY = date(2026, 7, 1)
Rows = Sequence[Sequence[object]]


@pytest.fixture(scope="module")
def book() -> bytes:
    return make_evidence(find_council("portsmouth"), DAY)


@pytest.fixture(scope="module")
def sheets(book: bytes) -> dict[str, Rows]:
    opened = CalamineWorkbook.from_filelike(BytesIO(book))
    return {
        name: [[*row] for row in opened.get_sheet_by_name(name).to_python()] for name in opened.sheet_names
    }


def test_the_cover_comes_first_then_the_contents_then_the_notes(sheets: dict[str, Rows]) -> None:
    assert [*sheets][:3] == ["Cover", "Contents", "Notes"]
    assert [row[0] for row in sheets["Contents"][3:]] == [*sheets][2:]
    assert all(len(row) == 1 and row[0] for row in sheets["Cover"])


def test_each_sheet_has_its_title_what_it_holds_and_one_table_without_an_empty_row(
    book: bytes, sheets: dict[str, Rows]
) -> None:
    for name, rows in [*sheets.items()][1:]:
        title, about, headings, *table = rows
        assert title[0]
        assert str(about[0]).startswith("This sheet has one table")
        assert all(headings), name
        assert len({*headings}) == len(headings)
        assert table
        # A cell without a value says so with a sign.
        assert [row for row in table if "" in row or None in row] == [], name
    with ZipFile(BytesIO(book)) as packed:
        marked = [entry for entry in packed.namelist() if entry.startswith("xl/tables/")]
    assert len(marked) == len(sheets) - 1


def test_every_note_is_about_a_sheet_and_every_sheet_names_its_notes(sheets: dict[str, Rows]) -> None:
    notes = {str(int(float(str(row[0])))): str(row[2]).splitlines() for row in sheets["Notes"][3:]}
    for name, rows in [*sheets.items()][3:]:
        named = re.findall(r"\d+", str(rows[1][0]).partition("‘")[0].partition(":")[2])
        assert named == [number for number, about in notes.items() if name in about], name


def test_nothing_in_it_is_a_formula_or_merged_or_hidden(book: bytes) -> None:
    with ZipFile(BytesIO(book)) as packed:
        written = [packed.read(name).decode() for name in packed.namelist() if name.endswith(".xml")]
    assert [
        mark
        for mark in ("<f>", "<f ", "mergeCell", 'hidden="1"', "hidden=")
        for xml in written
        if mark in xml
    ] == []


def test_the_figures_are_those_of_the_evidence(sheets: dict[str, Rows]) -> None:
    briefing = prepare_briefing("portsmouth", "", "", DAY.isoformat())
    newest = {str(row[0]): row for row in sheets["1. Newest figures"][3:]}
    assert len(newest) == len(briefing.comparisons)
    for comparison in briefing.comparisons:
        indicator, row = comparison.indicator, newest[comparison.indicator.name]
        if isinstance(comparison.council, Figure):
            assert row[4] == indicator.as_shown(comparison.council.value)
        else:
            assert str(row[4]).startswith("[")
            assert row[-1] != "[z]"
        if isinstance(comparison.england, Figure) and not indicator.is_count:
            assert row[5] == indicator.as_shown(comparison.england.value)
    yearly = sum(len(sheets[name]) - 3 for name in sheets if name[:2] in {"2.", "3.", "4.", "5.", "6.", "7."})
    assert yearly == sum(len(briefing.evidence.series(held.indicator)) for held in briefing.comparisons)


def test_it_is_the_same_file_each_time(book: bytes) -> None:
    assert make_evidence(find_council("portsmouth"), DAY) == book


def test_the_command_writes_it_and_says_its_size(tmp_path: Path) -> None:
    file = tmp_path / "all.xlsx"
    ended = CliRunner().invoke(
        app, ["evidence", "export", "Isles of Scilly", "--to", str(file), "--as-at", "2026-07-01"]
    )
    assert ended.exit_code == 0
    assert f"({round(file.stat().st_size / 1000)} kB)" in ended.output
    assert CalamineWorkbook.from_path(file).sheet_names[0] == "Cover"
