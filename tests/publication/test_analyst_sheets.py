"""The sheets of a review for analysts and clerks: a table a sheet, no cell blank, and in CSV a file each."""

import csv
import re
import zipfile
from io import BytesIO, StringIO
from pathlib import Path

from tests.publication.made_review import HOMES, LEADS, WAITS, brief, open_plan, proceed
from tests.review.made_register import make_register, name_risk

from scrutiny.publication.catalogue import SHEETS
from scrutiny.publication.making import make_files, make_paper
from scrutiny.publication.paper import AbsentCell, Format, Paper
from scrutiny.publication.reviews.writing import write_papers
from scrutiny.record.rights import take_on_trust
from scrutiny.review.proceedings import Proceedings
from scrutiny.review.risks.pairs import read_register
from scrutiny.review.risks.sheet import make_form, take_register
from scrutiny.review.sheets.comparing import compare_sheet
from scrutiny.review.sheets.reading import read_sheet
from scrutiny.review.tracker_columns import TRACKER
from scrutiny.vocabulary import Mark, Role


def write(held: Proceedings, mark: Mark = Mark.WORKING) -> Paper:
    ((_name, paper),) = write_papers(SHEETS, held, mark=mark)
    return paper


def name_tables(paper: Paper) -> list[str]:
    return [table.caption for table in paper.tables]


def test_the_book_has_contents_and_notes_and_then_a_table_of_each_thing(proceedings: Proceedings) -> None:
    paper = write(proceedings)
    contents, notes, *tables = paper.tables
    assert name_tables(paper) == [
        "Contents",
        "Notes",
        "Tracker",
        "What recommendations rest on",
        "Figures",
        "Evidence items",
        "Improvement plan",
        "Work programme",
        "Papers due",
    ]
    assert [(row[1], row[2]) for row in contents.rows] == [
        (table.caption, len(table.rows)) for table in (notes, *tables)
    ]
    assert any(row[1] == "[z] means: not written down" and "Tracker" in str(row[2]) for row in notes.rows)
    assert not any(table.notes for table in tables)
    assert not any(value in ("", None) for table in tables[:4] for row in table.rows for value in row)


def test_what_recommendations_rest_on_has_its_value_then_as_a_number(proceedings: Proceedings) -> None:
    rests = write(proceedings).tables[3]
    assert len(rests.rows) == 6
    assert rests.rows[0][:3] == (
        "SR 26/27-01",
        "Figure",
        "Percentage of referrals within 12 months of an earlier referral",
    )
    assert rests.rows[0][4:] == ("2025", 24.2, "2025", "And no newer one since")


def test_a_book_for_the_public_has_what_was_marked_so_and_nothing_that_officers_said(
    proceedings: Proceedings,
) -> None:
    paper = write(proceedings, Mark.PUBLIC)
    assert name_tables(paper)[2:] == [
        "Recommendations",
        "What recommendations rest on",
        "Figures",
        "Work programme",
    ]
    said = "\n".join(str(value) for table in paper.tables for row in table.rows for value in row)
    assert HOMES in said
    assert [words for words in (WAITS, LEADS, "Four homes are open", "Audit of moves") if words in said] == []


def test_where_nothing_is_agreed_the_figures_stand_alone(nothing: Proceedings) -> None:
    paper = write(nothing)
    assert name_tables(paper)[2:] == ["Figures"]


def test_no_cell_is_merged_and_the_tracker_comes_back_out_of_the_csv(
    proceedings: Proceedings, tmp_path: Path
) -> None:
    paper = write(proceedings)
    with zipfile.ZipFile(BytesIO(make_paper(paper, Format.XLSX))) as book:
        sheets = [book.read(name).decode() for name in book.namelist() if "worksheets/" in name]
    assert len(sheets) == len(paper.tables) + 1
    assert not any("mergeCell" in sheet or "<f>" in sheet for sheet in sheets)
    made = list(make_files(paper, (Format.CSV,), tmp_path / "leeds-sheets"))
    names = [file.path.name for file in made if file.path]
    assert names[2:4] == ["leeds-sheets-tracker.csv", "leeds-sheets-what-recommendations-rest-on.csv"]
    assert len(names) == len(paper.tables)
    rows = list(csv.reader(StringIO((tmp_path / names[4]).read_text("utf-8-sig"))))
    assert rows[0][0] == "Indicator"
    given = read_sheet(tmp_path / names[2], TRACKER)
    assert len(given.rows) == 3


def test_a_risk_register_stands_there_as_officers_keep_it(tmp_path: Path) -> None:
    page = open_plan(brief())
    (tmp_path / "register.xlsx").write_bytes(make_register())
    form = make_form(page.opened)
    comparison = compare_sheet(
        page.opened, form, read_register(tmp_path / "register.xlsx", form, page.opened.steps)
    )
    take_register(page.opened, comparison, take_on_trust("Ann Lee", Role.OFFICER))
    held = proceed(page)
    page.close()
    table = next(table for table in write(held).tables if table.caption == "Risk register")
    assert name_risk(1) in [row[table.columns.index("Risk")] for row in table.rows]
    assert "Risk register" not in name_tables(write(held, Mark.PUBLIC))


def test_a_sheet_is_printed_as_wide_as_its_page_unless_it_would_be_too_small_to_read(
    proceedings: Proceedings,
) -> None:
    paper = write(proceedings)
    with zipfile.ZipFile(BytesIO(make_paper(paper, Format.XLSX))) as book:
        tracker, figures = (book.read(f"xl/worksheets/sheet{number}.xml").decode() for number in (4, 6))
    assert ("fitToPage" in tracker, "fitToPage" in figures) == (False, True)
    with zipfile.ZipFile(BytesIO(make_paper(paper, Format.ODS))) as book:
        cells, styles = (book.read(f"{name}.xml").decode() for name in ("content", "styles"))
    printed = re.findall(r'table:style-name="(printed[-a-z]*)"', cells)
    assert (printed[3], printed[5]) == ("printed-wide", "printed")
    assert styles.count('scale-to-X="1"') == 1


def test_an_absent_figure_has_a_sign(proceedings: Proceedings) -> None:
    signs = {
        value.sign for table in write(proceedings).tables for row in table.rows for value in row
        if isinstance(value, AbsentCell)
    }  # fmt: skip
    assert signs <= {"[z]", "[x]"}


def test_a_row_of_a_book_is_as_tall_as_its_words_and_may_grow(proceedings: Proceedings) -> None:
    with zipfile.ZipFile(BytesIO(make_paper(write(proceedings), Format.XLSX))) as book:
        tracker = book.read("xl/worksheets/sheet4.xml").decode()
    assert "customHeight" not in tracker
    heights = [float(height) for height in re.findall(r'<row [^>]*ht="([\d.]+)"', tracker)]
    assert len(heights) >= 3
    assert all(15 < height <= 400 for height in heights)
