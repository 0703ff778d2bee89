"""The cells of sheets that councils keep: read where it is sure, else kept as they are shown, and said."""

from collections.abc import Callable, Mapping
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter
from tests.review.conftest import OpenPage
from tests.review.page import RISKS

from scrutiny.record.rights import take_on_trust
from scrutiny.review.risks.moves import say_moves
from scrutiny.review.risks.pairs import read_register
from scrutiny.review.risks.sheet import make_form, take_register
from scrutiny.review.sheets.comparing import compare_sheet
from scrutiny.review.sheets.forms import DUE_HEADINGS
from scrutiny.review.sheets.given import GivenSheet
from scrutiny.review.sheets.reading import read_sheet
from scrutiny.review.tracker_columns import TRACKER
from scrutiny.vocabulary import Role

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


@pytest.fixture
def read_risks(open_page: OpenPage, tmp_path: Path) -> Read:
    """Read a sheet of lines as a risk register."""
    page = open_page(RISKS, "Joan Clarke", "facilitator").opened

    def read_given(*lines: str) -> GivenSheet:
        path = tmp_path / "risks.csv"
        path.write_text("\n".join(lines))
        return read_register(path, make_form(page), page.steps)

    return read_given


def test_each_line_of_a_cell_is_read_as_its_column_asks(read_risks: Read) -> None:
    given = read_risks(
        "Ref,Risk,Actions,Due date,Status,Action owner",
        'R1,Floods,"1. Walls\n2. Pumps","31/03/2026\n30/04/2026","Complete\nRed",Head',
        'R2,Fire,"Alarms\nDoors\nStairs","1 May 2026\n\nTBC",on track,"Ann\nBob\nCat"',
    )
    asked = ("Risk action", "Risk action due on", "Risk action status", "Risk action owner")
    acts = [tuple(row.words[heading] for heading in asked) for row in given.rows if row.level != "risk"]
    assert acts == [
        ("Walls", "2026-03-31", "done", "Head"),
        ("Pumps", "2026-04-30", "off track", "Head"),
        ("Alarms", "2026-05-01", "on track", "Ann"),
        ("Doors", "", "on track", "Bob"),
        ("Stairs", "TBC", "on track", "Cat"),
    ]
    assert given.doubts == (
        "Row 2: its 2 lines were read as 2 risk actions.",
        "Row 2, column D: '31/03/2026' was read as 31 March 2026.",
        "Row 2, column E: 'Complete' was read as “done”.",
        "Row 2, column D: '30/04/2026' was read as 30 April 2026.",
        "Row 2, column E: 'Red' was read as “off track”.",
        "Row 6: its 3 lines were read as 3 risk actions.",
        "Row 6, column D: 'TBC' is not a date: the words are kept as they were typed.",
    )


def test_a_review_that_is_still_to_come_is_not_the_last_one(read_risks: Read) -> None:
    given = read_risks("Ref,Risk,Review date", "R1,Floods,30/06/2027", "R2,Fire,2026-10-01", "R3,Ice,TBC")
    kept = "next: 30 June 2027"
    assert [row.words["Last reviewed"] for row in given.rows] == [kept, "2026-10-01", "TBC"]
    assert given.doubts == (
        f"Row 2, column C: '30/06/2027' is still to come: it is kept as “{kept}”.",
        "Row 4, column C: 'TBC' is not a date: the words are kept as they were typed.",
    )


def test_nothing_moved_since_a_review_that_is_still_to_come(open_page: OpenPage, tmp_path: Path) -> None:
    page = open_page(RISKS, "Joan Clarke", "facilitator").opened
    form = make_form(page)
    for row in ("R1,Floods,3,4,30/06/2027", "R1,Floods,5,4,30/09/2027", "R1,Floods,5,5,2026-10-01"):
        file = tmp_path / "risks.csv"
        file.write_text(f"Ref,Risk,Residual likelihood,Residual impact,Review date\n{row}\n")
        given = compare_sheet(page, form, read_register(file, form, page.steps))
        take_register(page, given, take_on_trust("Ann Lee", Role.OFFICER))
        assert say_moves(page) == ()


@pytest.mark.parametrize(
    "words",
    [
        "-3",
        "\u22123",
        "(-3)",
        "<3",
        ">4",
        "≥ 4",
        "5%",
        "4-5",
        "3/5",
        "3.5",
        "4+",
        "~3",
        "up to 3",
        "3 or more",
        "3m",
        "0",
    ],
)
def test_what_is_no_step_of_the_scale_is_left_out_and_said(read_risks: Read, words: str) -> None:
    given = read_risks("Ref,Risk,Inherent likelihood,Inherent impact", f"R1,Floods,{words},4")
    assert [given.rows[0].words[f"Inherent {part}"] for part in ("likelihood", "impact")] == ["", "4"]
    assert given.doubts == (f"Row 2, column C: {words!r} is no score from 1 to 5: it is left out.",)


@pytest.mark.parametrize(
    "words", ["3", "3 - Possible", "Possible - 3", "Possible (3)", "3: more than likely", "L3"]
)
def test_a_step_is_read_beside_its_words(read_risks: Read, words: str) -> None:
    given = read_risks("Ref,Risk,Inherent likelihood", f"R1,Floods,{words}")
    assert given.rows[0].words["Inherent likelihood"] == "3"
    said = () if words == "3" else (f"Row 2, column C: {words!r} was read as 3.",)
    assert given.doubts == said


def test_a_title_is_the_risk_and_its_description_goes_where_it_belongs(read_risks: Read) -> None:
    given = read_risks("Ref,Risk Title,Risk Description,Risk Owner", "R1,Floods,It rains,Director")
    assert dict(given.rows[0].words) == {
        "Code": "R1", "Risk": "Floods", "Cause": "It rains", "Owner": "Director",
    }  # fmt: skip
    already = "column B is “Risk” already"
    assert given.doubts == (f"Column C, 'Risk Description', is taken as “Cause”: {already}.",)
    given = read_risks("Risk Description,Risk Title,Cause,Reasons", "It rains,Floods,Clouds,Seen")
    assert dict(given.rows[0].words) == {"Risk": "Floods", "Cause": "Clouds", "Reasons": "Seen"}
    assert given.doubts == (f"Column A, 'Risk Description', is left out: {already}.",)


def test_the_last_review_is_read_where_a_review_date_stands_beside_it(read_risks: Read) -> None:
    given = read_risks("Ref,Risk,Review date,Date last reviewed", "R1,Floods,2026-12-01,2026-10-01")
    assert given.rows[0].words["Last reviewed"] == "2026-10-01"
    assert given.doubts == ("Column C, 'Review date', is left out: column D is “Last reviewed” already.",)


def test_a_year_of_two_figures_that_may_be_of_the_last_century_is_not_guessed(read: Read) -> None:
    given = read(
        "Reference,Recommendation,Date agreed,Due date",
        "R1,That a plan be made,1/4/99,31/03/30",
    )
    row = given.rows[0].words
    assert (row["Date agreed"], row["To be done by"]) == ("1/4/99", "2030-03-31")
    assert given.doubts == (
        "Row 2, column C: '1/4/99' is not a date: the words are kept as they were typed.",
        "Row 2, column D: '31/03/30' was read as 31 March 2030.",
    )


@pytest.mark.parametrize(
    "words",
    [
        "'31/03/2026",
        "31 / 03 / 2026",
        "31/03/2026 00:00",
        "2026-03-31 00:00:00",
        "2026-03-31T00:00:00",
        "46112",
    ],
)
def test_a_day_is_read_whatever_a_program_put_around_it(read: Read, words: str) -> None:
    given = read("Reference,Recommendation,Due date", f"R1,That a plan be made,{words}")
    assert given.rows[0].words["To be done by"] == "2026-03-31"
    assert given.doubts == (f"Row 2, column C: {words!r} was read as 31 March 2026.",)


def test_a_day_that_may_be_another_is_kept_in_words(read: Read) -> None:
    lines = ("R1,A,12/25/2026", "R2,B,03/04/2026", "R3,C,25/12/2026", "R4,D,05/05/2026")
    given = read("Reference,Recommendation,Due date", *lines, "R5,E,Tuesday 12 October 2026")
    due = [row.words["To be done by"] for row in given.rows]
    assert due == ["12/25/2026", "03/04/2026", "2026-12-25", "2026-05-05", "Tuesday 12 October 2026"]
    kept = "the words are kept as they were typed."
    assert given.doubts == (
        f"Row 2, column C: '12/25/2026' is not a date: {kept}",
        f"Row 3, column C: '03/04/2026' may have its month first, as row 2 has: {kept}",
        "Row 4, column C: '25/12/2026' was read as 25 December 2026.",
        "Row 5, column C: '05/05/2026' was read as 5 May 2026.",
        f"Row 6, column C: {due[4]!r} names another weekday, since 12 October 2026 is a Monday: {kept}",
    )


@pytest.mark.parametrize(
    ("words", "status"),
    [("ON-TRACK", "on track"), ("Off - track", "off track"), ("Completed ✓", "done"), ("A", "at risk")],
)
def test_a_status_is_known_whatever_marks_it_bears(read: Read, words: str, status: str) -> None:
    given = read("Reference,Recommendation,Status", f"R1,That a plan be made,{words}")
    assert given.rows[0].words["Proposed status"] == status


def test_totals_and_headings_that_stand_again_are_no_rows_and_what_is_hidden_is_said(read: Read) -> None:
    made = BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Tracker")
        rows = (
            HEADINGS,
            ("R1", "Total review of care"),
            ("R2", "Hold a review"),
            HEADINGS,
            ("R3", "Count the total"),
            ("Total", "3"),
            ("", "Total number of recommendations: 3"),
        )
        for at, row in enumerate(rows):
            sheet.write_row(at, 0, row)
        sheet.set_row(2, None, None, {"hidden": True})
    given = read(workbook=made.getvalue())
    assert [row.reference for row in given.rows] == ["R1", "R2", "R3"]
    assert given.doubts == (
        "Hidden rows are read like the others: line 3.",
        "Row 4 has the headings again and is left out: 'Reference'.",
        "Row 6 has a total and is left out: 'Total'.",
        "Row 7 has a total and is left out: 'Total number of recommendations: 3'.",
    )


@pytest.mark.parametrize("due", [*DUE_HEADINGS, "By When", "Target Completion Date"])
def test_the_day_is_known_by_what_councils_call_it(read: Read, read_risks: Read, due: str) -> None:
    (row,) = read(f"Reference,Recommendation,{due}", "R1,A,2026-12-25").rows
    assert row.words["To be done by"] == "2026-12-25"
    _risk, act = read_risks(f"Ref,Risk,Actions,{due}", "R1,Floods,Build,2026-12-25").rows
    assert act.words["Risk action due on"] == "2026-12-25"


def test_of_two_days_the_surer_one_is_read_and_the_other_is_said(read: Read) -> None:
    given = read("Reference,Recommendation,Timescale,Due date", "R1,A,Spring,2026-12-25")
    assert given.rows[0].words["To be done by"] == "2026-12-25"
    assert given.doubts == ("Column C, 'Timescale', is left out: column D is “To be done by” already.",)
