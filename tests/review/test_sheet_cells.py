"""The cells of sheets that councils keep: read where it is sure, else kept as they are shown, and said."""

from collections.abc import Callable, Mapping
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter

from scrutiny.review.sheets.reading import GivenSheet, read_sheet
from scrutiny.review.tracker_columns import TRACKER

Read = Callable[..., GivenSheet]
HEADINGS = ("Reference", "Recommendation", "Due date", "Status")


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Read a sheet of lines, or of a workbook, as a tracker."""

    def read_given(*lines: str, workbook: bytes = b"") -> GivenSheet:
        path = tmp_path / ("a.xlsx" if workbook else "a.csv")
        path.write_bytes(workbook or "\n".join(lines).encode())
        return read_sheet(path, TRACKER)

    return read_given


def make_dated(dates: Mapping[str, date]) -> bytes:
    """Make a workbook with a row for each date, shown by its number format."""
    made = BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Tracker")
        sheet.write_row(0, 0, HEADINGS)
        for at, (code, day) in enumerate(dates.items(), start=1):
            sheet.write_row(at, 0, [f"R{at}", f"That matter {at} be put right"])
            sheet.write_datetime(at, 2, day, book.add_format({"num_format": code}))
    return made.getvalue()


def test_a_date_that_is_shown_without_a_day_is_kept_as_its_words_and_said(read: Read) -> None:
    first = date(2026, 11, 1)
    codes = ("mmm-yy", "mmmm yyyy", "yyyy", "d-mmm", "dd/mm/yyyy")
    given = read(workbook=make_dated(dict.fromkeys(codes, first)))
    due = [row.words["To be done by"] for row in given.rows]
    assert due == ["November 2026", "November 2026", "2026", "2026-11-01", "2026-11-01"]
    none = "is not a date: the words are kept as they were typed."
    assert given.doubts == (
        f"Row 2, column C: 'November 2026' {none}",
        f"Row 3, column C: 'November 2026' {none}",
        f"Row 4, column C: '2026' {none}",
        "Row 5, column C: it shows no year, and was read as 1 November 2026.",
    )
