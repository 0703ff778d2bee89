"""What LibreOffice itself makes of our files, and what we make of those that it has saved."""

from pathlib import Path

import pytest
from tests.publication.made_review import brief, open_plan
from tests.publication.office import save_as
from tests.publication.papers import count_pages
from tests.publication.test_papers_of_a_review import LETTER_DAY, OF_REVIEW
from tests.review.given_tracker import list_rows, make_workbook
from tests.review.made_register import make_register
from tests.review.test_tracker_import import export

from scrutiny.publication.catalogue import COVER_REPORT, SHEETS
from scrutiny.publication.council_sheets import SheetHead, write_sheet
from scrutiny.publication.making import make_paper
from scrutiny.publication.paper import Format
from scrutiny.publication.reviews.writing import write_papers
from scrutiny.record.rights import take_on_trust
from scrutiny.review.proceedings import Proceedings
from scrutiny.review.risks.pairs import read_register
from scrutiny.review.risks.sheet import make_form, take_register
from scrutiny.review.sheets.comparing import compare_sheet
from scrutiny.review.sheets.forms import name_entry
from scrutiny.review.sheets.reading import read_sheet
from scrutiny.review.tracker_columns import TRACKER
from scrutiny.review.tracker_importing import take_tracker
from scrutiny.vocabulary import Role

ANN = take_on_trust("Ann Lee", Role.OFFICER)
OPENED = (Format.DOCX, Format.ODS, Format.XLSX)


def open_papers(proceedings: Proceedings, kinds: list[str], folder: Path) -> None:
    """Have each file opened; a Word file comes to as many pages as the PDF, or to one more or less."""
    files = {
        f"{name}.{wanted}": (paper, wanted)
        for kind in OF_REVIEW
        if kind.name in kinds
        for name, paper in write_papers(kind, proceedings, LETTER_DAY)
        for wanted in OPENED
        if wanted in kind.formats
    }
    for name, (paper, wanted) in files.items():
        (folder / name).write_bytes(make_paper(paper, wanted))
    # Two of one name would be saved over each other.
    for wanted in OPENED:
        names = [name for name, (_paper, held) in files.items() if held is wanted]
        saved = save_as("pdf", folder, names)
        for name in names:
            pages = count_pages((saved / name).with_suffix(".pdf").read_bytes())
            assert pages >= 1
            if wanted is Format.DOCX:
                assert abs(pages - count_pages(make_paper(files[name][0], Format.PDF))) <= 1


def test_libreoffice_opens_a_report_and_a_book(proceedings: Proceedings, tmp_path: Path) -> None:
    open_papers(proceedings, [COVER_REPORT.name, SHEETS.name], tmp_path)


@pytest.mark.long
def test_libreoffice_opens_every_paper_and_shows_it_on_about_as_many_pages(
    proceedings: Proceedings, tmp_path: Path
) -> None:
    open_papers(proceedings, [kind.name for kind in OF_REVIEW], tmp_path)


@pytest.mark.long
@pytest.mark.parametrize("wanted", ["ods", "xlsx"])
def test_a_tracker_that_libreoffice_saved_goes_in_whole_and_comes_out_the_same(
    wanted: str, tmp_path: Path
) -> None:
    page = open_plan(brief())
    (tmp_path / "york.xlsx").write_bytes(make_workbook(list_rows()))
    saved = save_as(wanted, tmp_path, ["york.xlsx"])
    given = compare_sheet(page.opened, TRACKER, read_sheet(saved / f"york.{wanted}", TRACKER))
    assert (len(given.new), given.changed, given.moved) == (41, (), ())
    take_tracker(page.opened, given, ANN)
    (tmp_path / "ours.ods").write_bytes(export(page, Format.ODS))
    again = save_as(wanted, tmp_path, ["ours.ods"]) / f"ours.{wanted}"
    back = compare_sheet(page.opened, TRACKER, read_sheet(again, TRACKER))
    assert (back.new, back.changed, back.moved, back.same) == ((), (), (), 41)
    page.close()


@pytest.mark.long
def test_a_risk_register_that_libreoffice_saved_comes_in_the_same(tmp_path: Path) -> None:
    page = open_plan(brief())
    form = make_form(page.opened)
    (tmp_path / "register.xlsx").write_bytes(make_register())
    saved = save_as("ods", tmp_path, ["register.xlsx"])
    given = compare_sheet(page.opened, form, read_register(saved / "register.ods", form, page.opened.steps))
    take_register(page.opened, given, ANN)
    head = SheetHead("Leeds", "2026-27", page.opened.briefing.as_at, name_entry(page.opened))
    ours = make_paper(write_sheet(form, form.list_items(page.opened), head), Format.ODS)
    (tmp_path / "ours.ods").write_bytes(ours)
    again = save_as("ods", tmp_path, ["ours.ods"]) / "ours.ods"
    back = compare_sheet(page.opened, form, read_register(again, form, page.opened.steps))
    assert (back.new, back.changed, back.moved) == ((), (), ())
    assert back.same == len(given.new)
    page.close()
