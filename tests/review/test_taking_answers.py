"""A response sheet that comes back: what it answers stands here, and what is unclear is said by its cell."""

import csv
from io import StringIO
from pathlib import Path

import pytest
from tests.review.conftest import OpenPage
from tests.review.page import PLAN, Visitor, rules_of, saved
from typer.testing import CliRunner

from scrutiny import panels
from scrutiny.cli import app
from scrutiny.errors import ResponseFileBroken
from scrutiny.publication.making import make_paper
from scrutiny.publication.paper import Format
from scrutiny.publication.reviews.response_form import write_sheet
from scrutiny.record.rights import take_on_trust
from scrutiny.review.answer_files import read_answers
from scrutiny.review.meeting import list_table
from scrutiny.review.meeting_tables import RESPONSES
from scrutiny.review.page import Page
from scrutiny.review.proceedings import gather_proceedings
from scrutiny.review.recommendations import DECIDED
from scrutiny.review.taking_answers import AnswersCompared, compare_answers, take_answers
from scrutiny.vocabulary import Role

HOMES, WAITS = "Open more foster homes", "=Cut the waits"
ASKED = [column.name for column in RESPONSES.columns[1:]]


@pytest.fixture
def leader(open_page: OpenPage) -> Visitor:
    page = open_page(PLAN, "Joan Clarke", "facilitator")
    saved(page.save("recommendations", "sp_recommendations", [[text, *[""] * 7] for text in (HOMES, WAITS)]))
    decided = [[text, "agreed", "Scrutiny", "2026-09-01", ""] for text in (HOMES, WAITS)]
    panel = rules_of(panels.show_recommendations(page.opened))
    saved(page.say(panel, "save", about=DECIDED, value=decided, replaces=[]))
    return page


def send(page: Page) -> list[list[str]]:
    """Make the sheet that goes out, and give its rows."""
    made = make_paper(write_sheet(gather_proceedings(page)), Format.CSV).decode("utf-8-sig")
    return list(csv.reader(StringIO(made)))


def answer(rows: list[list[str]], at: int, **cells: str) -> None:
    named = [heading.partition(" (")[0].replace(" ", "_") for heading in rows[0]]
    for name, words in cells.items():
        rows[at][named.index(name)] = words


def come_back(rows: list[list[str]], folder: Path) -> Path:
    path = folder / "answers.csv"
    written = StringIO()
    csv.writer(written).writerows(rows)
    path.write_text(written.getvalue(), "utf-8")
    return path


def compare(page: Page, rows: list[list[str]], folder: Path) -> AnswersCompared:
    return compare_answers(page, read_answers(come_back(rows, folder)))


def take(page: Page, compared: AnswersCompared) -> None:
    take_answers(page, compared.changed, take_on_trust("Mary Seacole", Role.OFFICER))


def stand(page: Page) -> dict[str, dict[str, str]]:
    return {row.cells[0]: dict(zip(ASKED, row.cells[1:], strict=True)) for row in list_table(page, RESPONSES)}


def test_a_sheet_that_comes_back_blank_changes_nothing(leader: Visitor, tmp_path: Path) -> None:
    compared = compare(leader.opened, send(leader.opened), tmp_path)
    assert (compared.changed, compared.same, compared.doubts) == ((), 2, ())
    for wanted in (Format.XLSX, Format.ODS):
        book = tmp_path / f"answers.{wanted}"
        book.write_bytes(make_paper(write_sheet(gather_proceedings(leader.opened)), wanted))
        assert compare_answers(leader.opened, read_answers(book)).same == 2


def test_what_is_answered_stands_in_the_review_and_comes_back_the_same(
    leader: Visitor, tmp_path: Path
) -> None:
    page, rows = leader.opened, send(leader.opened)
    answer(rows, 1, What_was_answered="Accepted", For_which_reason="It is right", Done_by="1 June 2027")
    answer(rows, 2, What_was_answered="rejected", For_which_reason="'=Too dear")
    take(page, compare(page, rows, tmp_path))
    answers = stand(page)
    assert answers[HOMES]["What was answered"] == "accepted"
    assert answers[HOMES]["Done by"] == "2027-06-01"
    assert answers[WAITS]["For which reason"] == "=Too dear"
    entry = page.state.answers[RESPONSES.about].versions[-1]
    assert (entry.author, entry.role) == ("Mary Seacole", Role.OFFICER)
    assert compare(page, rows, tmp_path).same == 2


def test_a_blank_cell_takes_nothing_away_and_other_rows_stay(leader: Visitor, tmp_path: Path) -> None:
    page, rows = leader.opened, send(leader.opened)
    answer(rows, 1, What_was_answered="noted")
    answer(rows, 2, What_was_answered="accepted")
    take(page, compare(page, rows, tmp_path))
    later = send(page)
    answer(later, 1, For_which_reason="Later")
    take(page, compare(page, later, tmp_path))
    assert stand(page)[HOMES]["What was answered"] == "noted"
    assert stand(page)[HOMES]["For which reason"] == "Later"
    assert stand(page)[WAITS]["What was answered"] == "accepted"


def test_what_is_unclear_is_said_by_its_cell_and_the_rest_comes_in(leader: Visitor, tmp_path: Path) -> None:
    rows = send(leader.opened)
    answer(rows, 1, What_was_answered="perhaps", Done_by="soon", What_will_be_done="Ten homes")
    answer(rows, 2, Known_by="no key")
    compared = compare(leader.opened, [*rows, rows[1], [*rows[1][:4], "f" * 32, *rows[1][5:]]], tmp_path)
    (changed,) = compared.changed
    assert [words for words in changed.cells if words] == ["Ten homes"]
    said = "\n".join(compared.doubts)
    assert "Row 2, column G: 'perhaps' is none of: accepted, accepted in part, rejected, noted." in said
    assert "'soon' is not a date" in said
    assert "Row 3 does not say what it is known by" in said
    assert "Row 4 answers the same as row 2" in said
    assert "Row 5 is of no recommendation in this review" in said


def test_where_words_or_answers_have_moved_on_a_person_chooses(leader: Visitor, tmp_path: Path) -> None:
    page, rows = leader.opened, send(leader.opened)
    answer(rows, 1, What_was_answered="noted", Recommended="Open foster homes")
    answer(rows, 2, What_was_answered="noted")
    compared = compare(page, rows, tmp_path)
    assert [changed.reads_otherwise for changed in compared.changed] == [True, False]
    other = send(page)
    answer(other, 2, What_was_answered="accepted")
    take(page, compare(page, other, tmp_path))
    assert [changed.has_moved for changed in compare(page, rows, tmp_path).changed] == [False, True]


def test_a_file_that_is_no_response_sheet_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ResponseFileBroken, match="no row of it has the headings of a response sheet"):
        read_answers(come_back([["Recommendation", "Answer"], ["One", "Yes"]], tmp_path))
    with pytest.raises(ResponseFileBroken):
        read_answers(tmp_path / "absent.xlsx")


def test_the_command_shows_asks_and_writes(leader: Visitor, tmp_path: Path) -> None:
    rows = send(leader.opened)
    answer(rows, 1, What_was_answered="accepted")
    file = str(come_back(rows, tmp_path))

    def run(*words: str, says: str = "") -> tuple[int, str]:
        ended = CliRunner().invoke(app, ["papers", "take", "leeds", file, *words], input=says)
        return ended.exit_code, ended.output

    code, said = run("--by", "Mary Seacole", says="n\n")
    assert code == 2
    assert "What was answered: here 'blank'; in the sheet 'accepted'" in said
    assert run("--yes")[0] == 2
    code, said = run("--by", "Mary Seacole", "--yes")
    assert (code, said.splitlines()[-1].startswith("Written, as entry")) == (0, True)
    leader.opened.follow()
    assert stand(leader.opened)[HOMES]["What was answered"] == "accepted"
    assert "Nothing is written." in run("--by", "Mary Seacole")[1]


def test_a_day_that_names_another_weekday_is_said_and_left_out(leader: Visitor, tmp_path: Path) -> None:
    rows = send(leader.opened)
    answer(rows, 1, Done_by="Tuesday 12 October 2026")
    answer(rows, 2, Done_by="12/10/2026 00:00")
    compared = compare(leader.opened, rows, tmp_path)
    (changed,) = compared.changed
    assert [words for words in changed.cells if words] == ["2026-10-12"]
    assert "is not a date, since 12 October 2026 is a Monday. That cell is left out." in compared.doubts[0]
