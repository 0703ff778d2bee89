"""The list of what was last judged as CSV, XLSX and ODS, held against the inspections."""

import csv
from datetime import date, datetime
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from scrutiny.publication.england.judged import list_judged
from scrutiny.publication.england.judged_paper import NOTES, make_judged
from scrutiny.publication.paper import Format
from scrutiny.words.names import JUDGEMENT_NAMES

DAY = date(2026, 11, 29)
GRADES = slice(8, 13)


def read_table(wanted: Format) -> list[list[object]]:
    made = make_judged(DAY, wanted)
    if wanted is Format.CSV:
        return [list(row) for row in csv.reader(StringIO(made.decode("utf-8-sig")))]
    sheet = CalamineWorkbook.from_filelike(BytesIO(made)).get_sheet_by_index(1)
    return [list(row) for row in sheet.to_python()]


@pytest.mark.parametrize("wanted", [Format.CSV, Format.XLSX, Format.ODS])
def test_every_grade_and_date_stands_in_the_file(wanted: Format) -> None:
    columns, *rows = read_table(wanted)
    assert columns[GRADES] == list(JUDGEMENT_NAMES.values())
    assert len(rows) == 153
    for row, shown in zip(rows, list_judged(DAY), strict=True):
        assert shown.newest is not None
        began = row[3].date() if isinstance(row[3], datetime) else row[3]
        assert (row[0], row[1]) == (shown.council.name, shown.council.region)
        assert str(began) == shown.newest.inspected_from.isoformat()
        for cell, judged in zip(row[GRADES], shown.judged, strict=True):
            assert str(cell).partition(":")[0] == judged.words
        overall = shown.judged[0]
        last = overall.last
        given = [overall.last_words, last.inspected_from.isoformat()] if last else ["[z]", "[z]"]
        assert [row[13], str(row[14])[:10]] == given


@pytest.mark.parametrize("wanted", [Format.XLSX, Format.ODS])
def test_a_book_has_a_cover_with_all_that_the_table_must_not_be_read_without(wanted: Format) -> None:
    book = CalamineWorkbook.from_filelike(BytesIO(make_judged(DAY, wanted)))
    assert book.sheet_names == ["Cover", "1. All councils, by name"]
    cover = "\n".join(str(cell) for row in book.get_sheet_by_index(0).to_python() for cell in row)
    for note in (*NOTES, "29 November 2026", "[z] means: "):
        assert note in cover


def test_a_file_is_the_same_whenever_it_is_made(tmp_path: Path) -> None:
    for wanted in (Format.CSV, Format.XLSX, Format.ODS):
        kept = tmp_path / wanted
        kept.write_bytes(make_judged(DAY, wanted))
        make_judged.cache_clear()
        assert make_judged(DAY, wanted) == kept.read_bytes()
