"""The response form: for each recommendation a box for all that is asked of its answer, and none filled."""

from dataclasses import replace
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook
from tests.publication.made_review import HOMES, WAITS, vary

from scrutiny.errors import PaperNotMade, UnknownPaper
from scrutiny.publication.catalogue import (
    COVER_REPORT,
    LETTER,
    MINUTES,
    RESPONSE_SHEET,
    SHEETS,
    WORK_PROGRAMME,
    find_asked,
)
from scrutiny.publication.making import make_paper
from scrutiny.publication.paper import Format, Paragraph
from scrutiny.publication.reviews.response_form import write_form, write_sheet
from scrutiny.review.meeting_tables import RESPONSES
from scrutiny.review.proceedings import Proceedings


def test_each_recommendation_has_a_box_for_all_that_is_asked(proceedings: Proceedings) -> None:
    paper = write_form(proceedings)
    assert len(paper.tables) == len(proceedings.agreed)
    for table, proposal in zip(paper.tables, proceedings.agreed, strict=True):
        asked = [str(row[0]).partition(" (")[0] for row in table.rows]
        assert asked == [column.name for column in RESPONSES.columns[1:]]
        assert {row[1] for row in table.rows} == {""}
        assert proposal.recommendation.key in table.notes[0]
    said = [block.words for block in paper.blocks if isinstance(block, Paragraph)]
    assert any(words.startswith(f"SR 26/27-01. {HOMES}") for words in said)


def test_the_sheet_has_a_row_for_each_and_no_formula(proceedings: Proceedings, tmp_path: Path) -> None:
    paper = write_sheet(proceedings)
    path = tmp_path / "sheet.xlsx"
    path.write_bytes(make_paper(paper, Format.XLSX))
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(1).to_python()
    assert [row[2] for row in rows[1:]] == [held.text for held in proceedings.agreed]
    assert rows[2][2] == WAITS
    assert {cell for row in rows[1:] for cell in row[6:]} == {""}


def test_nothing_agreed_has_no_form(proceedings: Proceedings) -> None:
    for write in (write_form, write_sheet):
        with pytest.raises(PaperNotMade, match="Nothing has been agreed yet"):
            write(replace(vary(proceedings, "proposed")))


def test_of_all_papers_those_are_made_that_have_the_format() -> None:
    asked = dict(find_asked("", "xlsx", of_review=True))
    assert asked == dict.fromkeys((RESPONSE_SHEET, WORK_PROGRAMME, SHEETS), (Format.XLSX,))
    assert LETTER in dict(find_asked("", "docx,xlsx", of_review=True))


def test_each_paper_that_is_named_is_made_in_those_formats_that_it_has() -> None:
    asked = dict(find_asked("cover-report,minutes", "docx,pdf"))
    assert asked == {COVER_REPORT: (Format.DOCX, Format.PDF), MINUTES: (Format.DOCX,)}
    with pytest.raises(UnknownPaper, match="'pdf' is not a format of the minutes extract"):
        find_asked("minutes,letter", "pdf")
