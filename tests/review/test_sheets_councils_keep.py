"""Sheets as councils keep them: read where it is sure; what is not read is named before anything is kept."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter
from tests.review.conftest import OpenPage
from tests.review.page import REACTIVE, RISKS
from xlsxwriter.worksheet import Worksheet

from scrutiny.errors import SheetFileBroken
from scrutiny.review.improvement.sheet import PLAN
from scrutiny.review.risks.pairs import read_register
from scrutiny.review.risks.sheet import make_form
from scrutiny.review.sheets.comparing import compare_sheet
from scrutiny.review.sheets.differences import SheetComparison
from scrutiny.review.sheets.headings import SHOW_IT
from scrutiny.review.sheets.reading import read_sheet

Write = Callable[[xlsxwriter.Workbook], object]
Compare = Callable[..., SheetComparison]
HEADINGS = ("Ref", "Priority", "Action", "Lead", "Status")


def make_book(write: Write) -> bytes:
    made = BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        write(book)
    return made.getvalue()


def fill(book: xlsxwriter.Workbook, *rows: tuple[str | float, ...], name: str = "Plan") -> Worksheet:
    sheet = book.add_worksheet(name)
    for at, row in enumerate(rows):
        for column, value in enumerate(row):
            if value != "":
                write = sheet.write_string if isinstance(value, str) else sheet.write_number
                write(at, column, value)
    return sheet


@pytest.fixture
def plan(open_page: OpenPage, tmp_path: Path) -> Compare:
    page = open_page(REACTIVE, "Joan Clarke", "facilitator").opened

    def compare(content: bytes, name: str = "plan.xlsx") -> SheetComparison:
        (tmp_path / name).write_bytes(content)
        return compare_sheet(page, PLAN, read_sheet(tmp_path / name, PLAN))

    return compare


@pytest.fixture
def register(open_page: OpenPage, tmp_path: Path) -> Compare:
    page = open_page(RISKS, "Joan Clarke", "facilitator").opened

    def compare(content: bytes, name: str = "register.csv") -> SheetComparison:
        (tmp_path / name).write_bytes(content)
        form = make_form(page)
        return compare_sheet(page, form, read_register(tmp_path / name, form, page.steps))

    return compare


def list_actions(comparison: SheetComparison, heading: str) -> list[str]:
    rows = sorted((given.row for given in comparison.given), key=lambda row: row.line)
    return [row.words[heading] for row in rows if row.level == "plan action"]


def test_a_number_of_an_action_is_what_its_cell_shows(plan: Compare) -> None:
    shown = (
        (1.1, "0.00"),
        (1.1, ""),
        (1.2, "0.0"),
        (1.15, "0.0"),
        (7, "000"),
        (3, '"A"0'),
        (1.9, ""),
        (1.1, ""),
    )

    def write(book: xlsxwriter.Workbook) -> None:
        sheet = fill(book, HEADINGS, *(("", "Homes", f"Do thing {at}") for at in range(len(shown))))
        for at, (number, code) in enumerate(shown, start=1):
            sheet.write_number(at, 0, number, book.add_format({"num_format": code} if code else {}))

    comparison = plan(make_book(write))
    assert list_actions(comparison, "Number") == ["1.10", "1.1", "1.2", "1.2", "007", "A3", "1.9", "1.1"]
    assert comparison.doubts == (
        "Row 9, column A: '1.1' is a number, and may stand for 1.10: it is read as 1.1.",
        "Row 5, column A: it shows '1.2', rounded from 1.15: what it shows is kept.",
    )


def test_a_hidden_column_is_named_and_not_read_and_a_hidden_row_is_named_and_read(plan: Compare) -> None:
    def write(book: xlsxwriter.Workbook) -> None:
        row = ("Homes", "Do a", "Head", "Done", "Between us")
        sheet = fill(book, (*HEADINGS, "Private"), ("1", *row), ("2", "Homes", "Do b", "Head", "Done"))
        sheet.set_column("D:D", None, None, {"hidden": True})
        sheet.set_column("F:F", 0)
        sheet.set_row(2, None, None, {"hidden": True})

    comparison = plan(make_book(write))
    assert [sorted(given.row.words) for given in comparison.given if given.row.level == "plan action"] == [
        ["Number", "Plan action", "Status"]
    ] * 2
    assert comparison.doubts == (
        "Hidden rows are read like the others: line 3.",
        "Column F, 'Private', is not known here: it is left out.",
        f"Column D, 'Lead', is hidden and is not read. {SHOW_IT}",
    )


def test_what_is_needed_and_hidden_is_one_sentence(plan: Compare) -> None:
    def hide_column(book: xlsxwriter.Workbook) -> None:
        fill(book, HEADINGS, ("1", "Homes", "Do a")).set_column("C:C", None, None, {"hidden": True})

    with pytest.raises(SheetFileBroken, match=r"plan.xlsx, row 1: column C, 'Action', is hidden\."):
        plan(make_book(hide_column))

    def hide_sheet(book: xlsxwriter.Workbook) -> None:
        fill(book, ("Improvement plan",), name="Cover")
        fill(book, HEADINGS, ("1", "Homes", "Do a")).hide()

    with pytest.raises(SheetFileBroken, match="the sheet 'Plan', which holds an improvement plan, is hidden"):
        plan(make_book(hide_sheet))
    with pytest.raises(SheetFileBroken, match="it is empty"):
        plan(make_book(fill))


def test_sheets_that_are_not_read_are_named(plan: Compare) -> None:
    def write(book: xlsxwriter.Workbook) -> None:
        fill(book, ("Improvement plan",), name="Cover")
        fill(book, HEADINGS, ("1", "Homes", "Do a"))
        fill(book, HEADINGS, ("0.1", "Homes", "Did z"), name="Closed").hide()

    said = "The sheet 'Plan' is read. Not read: 'Cover' and 'Closed' (hidden)."
    comparison = plan(make_book(write))
    assert list_actions(comparison, "Plan action") == ["Do a"]
    assert comparison.doubts == (said,)


def test_a_plan_in_two_sheets_and_that_of_another_council_are_one_sentence(plan: Compare) -> None:
    def write(book: xlsxwriter.Workbook) -> None:
        fill(book, HEADINGS, ("1", "Homes", "Do a"), name="One")
        fill(book, HEADINGS, ("2", "Health", "Do b"), name="Two")

    with pytest.raises(SheetFileBroken, match="Put their rows under one another in one sheet"):
        plan(make_book(write))
    other = make_book(lambda book: fill(book, HEADINGS, ("1", "Homes", "Do a"), name="Kent County Council"))
    with pytest.raises(SheetFileBroken, match="names Kent, and this review is of Leeds"):
        plan(other)


def test_of_a_status_and_its_colour_in_two_columns_what_is_sure_is_read(plan: Compare) -> None:
    said = (
        ("In progress", "Green"), ("Complete", "Red"), ("", "Amber"), ("Not started", ""),
        ("On track", "Green"), ("Complete", "Green"), ("Paused", "Amber"), ("Going well", "Blue"),
    )  # fmt: skip

    def write(book: xlsxwriter.Workbook) -> None:
        rows = (("Homes", f"Do {at}", *pair) for at, pair in enumerate(said))
        sheet = fill(book, ("Priority", "Action", "Status", "RAG status"), *rows)
        sheet.write_blank(4, 3, None, book.add_format({"bg_color": "#FF0000"}))

    comparison = plan(make_book(write))
    read = ["on track", "", "at risk", "not started", "on track", "done", "paused", "Going well; Blue"]
    assert list_actions(comparison, "Status") == read
    places = "columns C and D: they say"
    assert comparison.doubts == (
        f"Row 2, {places} 'In progress' and 'Green': “on track” is taken, and the other words are left out.",
        f"Row 3, {places} 'Complete' and 'Red', which differ, and none is taken. Settle which it is.",
        "Row 4, column D: 'Amber' was read as “at risk”.",
        f"Row 5, {places} 'Not started' and 'red': “not started” is taken.",
        f"Row 6, {places} 'On track' and 'Green': “on track” is taken.",
        f"Row 7, {places} 'Complete' and 'Green': “done” is taken.",
        f"Row 8, {places} 'Paused' and 'Amber': “paused” is taken.",
        f"Row 9, {places} 'Going well' and 'Blue': “Going well; Blue” is taken.",
    )


@pytest.mark.parametrize("heading", ["RAG status", "RAG", "BRAG", "RAG rating", "Progress RAG"])
def test_a_status_is_known_by_its_colour_alone(plan: Compare, heading: str) -> None:
    sheet = f"Priority,Action,{heading}\nHomes,Do a,Green\n".encode()
    assert list_actions(plan(sheet, "plan.csv"), "Status") == ["on track"]


@pytest.mark.parametrize(
    "other", [("Ref", "Risk", "Score", "Owner"), ("Ref", "Action", "Status", "Closed on")]
)
def test_another_table_below_the_plan_is_named_and_none_of_its_rows_is_read(
    plan: Compare, other: tuple[str, ...]
) -> None:
    rows = [
        ",".join(HEADINGS),
        "1,Homes,Do a,Head,done",
        "",
        ",".join(other),
        "R1,Floods,12,Head",
        "R2,Ice,3,Head",
    ]
    comparison = plan("\n".join(rows).encode(), "plan.csv")
    assert list_actions(comparison, "Plan action") == ["Do a"]
    assert len(comparison.given) == 2
    assert comparison.doubts == (
        "Lines 4 to 6 are left out: row 4 has the headings of another table. Put that in a file of its own.",
    )


def test_notes_and_keys_are_no_points_and_no_actions(plan: Compare) -> None:
    rows = (
        "Priority,Action,Owner", "Homes,Do a,Head", "Note:,Keys are changed", ",Key:,Green is done",
        "* As at May,,", "Source: the team,,",
        "Keynote for staff,Hold it,Head", "Notes are kept,Of each visit,Head",
    )  # fmt: skip
    comparison = plan("\n".join(rows).encode(), "plan.csv")
    assert list_actions(comparison, "Plan action") == ["Do a", "Hold it", "Of each visit"]
    notes = ((3, "Note:"), (4, "Key:"), (5, "* As at May"), (6, "Source: the team"))
    assert comparison.doubts == tuple(
        f"Row {at} is a note and is left out: {words!r}." for at, words in notes
    )


def test_a_title_that_is_not_merged_is_the_point_of_the_rows_below_it(plan: Compare) -> None:
    rows = (
        "Ref,Action,Lead",
        "Priority 1: homes,,",
        "1.1,Do a,Head",
        "Priority 2: health,,",
        "2.1,Do b,Head",
        "End,,",
    )
    comparison = plan("\n".join(rows).encode(), "plan.csv")
    under = {
        given.row.text: given.row.within for given in comparison.given if given.row.level == "plan action"
    }
    assert under == {"Do a": "Priority 1: homes", "Do b": "Priority 2: health"}
    assert comparison.doubts[-1] == "Row 6 has no plan action and is left out: 'End'."


@pytest.mark.parametrize("error", ["#N/A", "#REF!", "#DIV/0!", "#NAME?"])
def test_an_error_is_no_word_of_a_plan_even_where_it_is_saved_as_text(plan: Compare, error: str) -> None:
    sheet = f"Priority,Action,Lead\nHomes,Do a,{error}\nHomes,{error},Head\n".encode()
    comparison = plan(sheet, "plan.csv")
    assert list_actions(comparison, "Owner’s post") == [""]
    assert comparison.doubts == (
        "Row 2, column C: a formula there ends in an error: it is left out.",
        "Row 3 has no plan action and is left out: 'Homes'.",
    )


def test_columns_of_a_register_that_are_not_taken_are_named(register: Compare) -> None:
    comparison = register(
        b"Ref,Risk,Status,Net score,RAG\nR1,Floods,Open,12,Red\nR2,Ice,Closed,High,Green\n", "r.csv"
    )
    assert comparison.doubts == (
        "Column E, 'RAG', is not known here: it is left out.",
        "Column C, 'Status', is left out: it is of a risk action, and no column names one.",
        "“Residual score”, lines 2 to 3: this is worked out here, and not taken from a sheet.",
    )


def test_a_score_that_is_not_the_product_of_the_two_beside_it_is_said(register: Compare) -> None:
    head = "Ref,Risk,Inherent likelihood,Inherent impact,Inherent score"
    comparison = register(f"{head}\nR1,Floods,4,5,20\nR2,Ice,4,5,12\n".encode(), "r.csv")
    assert comparison.doubts == (
        "Row 3: “Inherent score” is 12 in the sheet, and 4 by 5 make another: these two are taken.",
    )


def test_a_column_of_colours_alone_that_is_not_known_is_named(plan: Compare) -> None:
    def write(book: xlsxwriter.Workbook) -> None:
        sheet = fill(book, ("Priority", "Action", "Confidence"), ("Homes", "Do a"))
        sheet.write_blank(1, 2, None, book.add_format({"bg_color": "#FF0000"}))

    assert plan(make_book(write)).doubts == ("Column C, 'Confidence', is not known here: it is left out.",)


def test_a_locked_plan_and_one_of_the_older_kind_are_one_sentence_with_what_to_do(plan: Compare) -> None:
    older = b"\xd0\xcf\x11\xe0" + bytes(600)
    with pytest.raises(SheetFileBroken) as refusal:
        plan(older + "EncryptedPackage".encode("utf-16-le"), "plan.xlsx")
    assert str(refusal.value) == (
        "plan.xlsx: it is locked with a password.\nSave a copy of it without a password."
    )
    with pytest.raises(SheetFileBroken, match="and is a workbook of the older kind"):
        plan(older, "plan.xlsx")
    with pytest.raises(SheetFileBroken, match="xls is not a kind of file we read") as refusal:
        plan(older, "plan.xls")
    assert "as an XLSX or ODS workbook, or as CSV" in str(refusal.value)
