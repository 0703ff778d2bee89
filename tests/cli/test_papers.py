"""The commands about papers: what there is, and what is made where."""

from pathlib import Path

import pytest
from tests.publication.made_review import ROWS, brief, open_plan, recommend, write
from tests.review.page import REVIEW
from typer.testing import CliRunner

from scrutiny.cli import app
from scrutiny.curated import settings
from scrutiny.errors import OutputNotWritable, PapersPartMissing, ScrutinyError, UnknownPaper, UnknownReview
from scrutiny.panels import show_marks
from scrutiny.publication import as_pdf
from scrutiny.publication.checks.hits import READ_AGAIN
from scrutiny.review.marking import MARKED, list_things


def run(*words: str) -> tuple[int, str]:
    ended = CliRunner().invoke(app, ["papers", *words])
    if isinstance(ended.exception, ScrutinyError):
        raise ended.exception
    return ended.exit_code, ended.output


def test_papers_are_listed_with_their_formats() -> None:
    assert "member-brief: One side of A4" in run("list")[1]
    assert "html, docx, pdf" in run("list")[1]


def test_a_brief_is_made_into_the_folder_named_for_its_owner_alone(tmp_path: Path) -> None:
    code, said = run(
        "make", "leeds", "--as", "html,docx", "--to", str(tmp_path / "to"), "--as-at", "2026-11-29"
    )
    files = sorted((tmp_path / "to").iterdir())
    assert (code, [file.name for file in files]) == (
        0,
        ["leeds-member-brief.docx", "leeds-member-brief.html"],
    )
    assert all(str(file) in said for file in files)
    assert all(file.stat().st_mode & 0o777 == 0o600 for file in files)


def test_a_paper_of_a_review_is_made_of_what_it_holds_and_goes_nowhere_that_is_shared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_plan(brief())
    recommend(page, ROWS, ())
    page.close()
    of_review = ("make", "leeds", "--paper", "cover-report", "--as", "html", "--as-at", "2026-11-29")
    code, said = run(*of_review, "--review", REVIEW, "--to", str(tmp_path / "to"))
    (file,) = (tmp_path / "to").iterdir()
    assert (code, said.strip(), file.stat().st_mode & 0o777) == (0, str(file), 0o600)
    assert "Cut the waits" in file.read_text()
    monkeypatch.setattr("scrutiny.files.paths.OUTPUTS", tmp_path / "outputs")
    with pytest.raises(OutputNotWritable, match="Name another folder with --to"):
        run(*of_review, "--to", str(tmp_path / "outputs" / "mine"))
    with pytest.raises(UnknownReview):
        run(*of_review, "--review", "another", "--to", str(tmp_path))


def test_a_paper_for_the_public_needs_marks_and_its_checks_are_listed(tmp_path: Path) -> None:
    page = open_plan(brief())
    recommend(page, [["We recommend that Jane Smith is thanked", *[""] * 7]], ("agreed",))
    (thing,) = list_things(page.opened)
    write(page, show_marks(page.opened), MARKED.about, [[thing, "public", "", "", "", "", ""]])
    page.close()
    of_review = ("leeds", "--as-at", "2026-11-29")
    code, said = run("check", *of_review)
    assert (code, said.splitlines()) == (
        1,
        ["Recommendation 1, names: “Jane Smith”. Give the post, not the person.", READ_AGAIN],
    )
    code, said = run(
        "make", *of_review, "--paper", "minutes,withheld", "--public", "--as", "html", "--to", str(tmp_path)
    )
    assert code == 1
    assert "Minutes extract: 1 place must be looked at first." in said
    assert [file.name for file in tmp_path.iterdir()] == ["leeds-withheld.html"]


def test_without_a_folder_papers_go_into_the_persons_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_names, **_how: tmp_path)
    assert run("make", "leeds", "--as", "html")[0] == 0
    assert (tmp_path / "papers" / "leeds-member-brief.html").is_file()


@pytest.mark.parametrize("words", [["--paper", "member-breif"], ["--as", "docs"], ["--as", "html,xlsx"]])
def test_a_paper_or_format_that_there_is_not_is_said(words: list[str], tmp_path: Path) -> None:
    with pytest.raises(UnknownPaper, match="Name one of these") as refused:
        run("make", "leeds", *words, "--to", str(tmp_path))
    assert refused.value.exit_code == 2
    assert list(tmp_path.iterdir()) == []


def test_where_a_format_fails_the_others_are_made_and_the_command_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def absent() -> None:
        raise PapersPartMissing

    monkeypatch.setattr(as_pdf, "_import_typst", absent)
    code, said = run("make", "leeds", "--to", str(tmp_path))
    assert (code, len(list(tmp_path.iterdir()))) == (1, 2)
    assert "PDF needs the part called papers. The other formats were made." in said


def test_a_letterhead_that_cannot_be_used_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "leeds.docx").write_bytes(b"no zip")
    monkeypatch.setenv(settings.PARAMETERS, str(tmp_path))
    code, said = run("make", "leeds", "--as", "docx", "--to", str(tmp_path / "to"))
    assert code == 0
    assert "leeds.docx is no DOCX that can be opened: our own layout was used." in said
