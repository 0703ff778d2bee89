"""A page is made whole, or it says why not."""

import html
import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from scrutiny.batch.making import make_order
from scrutiny.batch.pages import Page, choose_pages, prepare_order
from scrutiny.errors import ParameterNotDeclared, ScrutinyError, UnknownCouncil, UnknownWorkbook
from scrutiny.files import paths
from scrutiny.kernels import Engine, fingerprints
from scrutiny.kernels.failures import Failure
from scrutiny.parameters import Parameters
from scrutiny.record.entries import EntryKind, ReviewName, Writing
from scrutiny.record.records import Record
from scrutiny.vocabulary import Role

MARKED = "a-marked-answer-that-no-paper-may-hold"
Write = Callable[..., str]

DAY = date(2026, 11, 23)
SAY_COUNCIL = "print(f'{council} on {as_at}')"


def make(page: Page, folder: Path, engine: Engine = Engine.SCRUTINY) -> Failure | None:
    return make_order(prepare_order(page, DAY, fingerprints.read_sources(), engine), folder)


def fingerprint(page: Page, as_at: date) -> str:
    return prepare_order(page, as_at, fingerprints.read_sources()).fingerprint


def names_in(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_page_is_made_as_a_notebook_and_as_html(write_notebook: Write, tmp_path: Path) -> None:
    page = Page("cumberland", write_notebook("01_who_we_are", SAY_COUNCIL))
    assert make(page, tmp_path / "run") is None
    assert names_in(tmp_path / "run") == ["cumberland/01_who_we_are.html", "cumberland/01_who_we_are.ipynb"]
    drawn = page.path(tmp_path / "run").read_text("utf-8")
    assert "<h1" in drawn
    assert "cumberland on 2026-11-23" in drawn
    assert "<title>Who we are – Cumberland – Scrutiny Workbook</title>" in drawn
    assert "23 November 2026" in drawn


def test_nothing_that_tells_one_run_from_another_reaches_the_html(
    write_notebook: Write, tmp_path: Path
) -> None:
    page = Page("cumberland", write_notebook("01_who_we_are", SAY_COUNCIL, "{'b', 'a', 'c', 'd'}"))
    for folder in ("once", "{again}"):
        assert make(page, tmp_path / folder) is None
    once, again = (page.path(tmp_path / folder).read_bytes() for folder in ("once", "{again}"))
    assert once == again
    assert b"papermill" not in once
    assert str(tmp_path).encode() not in once


@pytest.mark.parametrize(
    ("wrong", "right", "said"),
    [
        ("comittee", "committee", "is given 'committee', which it does not declare"),
        ("day: str = ''  # which day\nas_at", "as_at", "declares 'day', which it is not given"),
    ],
)
def test_a_parameter_misspelt_or_absent_is_refused(
    write_notebook: Write, tmp_path: Path, wrong: str, right: str, said: str
) -> None:
    names = [*Parameters.model_fields, "as_at"]
    declared = "".join(f"{wrong if name == right else name}: str = ''  # one\n" for name in names)
    page = Page("cumberland", write_notebook("01_who_we_are", SAY_COUNCIL, declared=declared))
    with pytest.raises(ParameterNotDeclared) as refused:
        make(page, tmp_path / "run")
    assert said in str(refused.value)
    assert "The workbook 01_who_we_are" in str(refused.value)
    assert "Correct the cell tagged 'parameters' in 01_who_we_are.ipynb" in str(refused.value)
    assert not (tmp_path / "run").exists()


def test_a_failed_page_names_the_cell_and_never_looks_like_a_made_one(
    write_notebook: Write, tmp_path: Path
) -> None:
    page = Page("cumberland", write_notebook("01_who_we_are", SAY_COUNCIL))
    assert make(page, tmp_path) is None
    write_notebook("01_who_we_are", SAY_COUNCIL, "raise ValueError('\\x1b[31mno\\nfigures\\x1b[0m')", "1 + 1")
    assert make(page, tmp_path) == Failure(4, "ValueError: no figures")
    assert names_in(tmp_path / "cumberland") == ["01_who_we_are.failed.ipynb"]
    failed = json.loads((tmp_path / "cumberland" / "01_who_we_are.failed.ipynb").read_text("utf-8"))
    numbered = {cell.get("execution_count"): "".join(cell["source"]) for cell in failed["cells"]}
    assert numbered[4].startswith("raise ValueError")


def test_a_page_made_after_it_failed_leaves_no_trace_of_failure(
    write_notebook: Write, tmp_path: Path
) -> None:
    page = Page("cumberland", write_notebook("01_who_we_are", "1 / 0"))
    assert make(page, tmp_path) == Failure(3, "ZeroDivisionError: division by zero")
    write_notebook("01_who_we_are", SAY_COUNCIL)
    assert make(page, tmp_path) is None
    assert names_in(tmp_path / "cumberland") == ["01_who_we_are.html", "01_who_we_are.ipynb"]


def test_a_kernel_that_dies_fails_its_page(write_notebook: Write, tmp_path: Path) -> None:
    page = Page("cumberland", write_notebook("01_who_we_are", "import os; os.kill(os.getpid(), 9)"))
    failure = make(page, tmp_path, Engine.PLAIN)
    assert failure
    assert "Python process died" in failure.in_words
    assert not page.has_files(tmp_path)


def test_a_kernel_puts_nothing_beside_the_notebooks_where_another_could_meet_it(
    write_notebook: Write, tmp_path: Path
) -> None:
    look = "import os; print('beside it:', sorted(os.listdir()))"
    page = Page("cumberland", write_notebook("01_who_we_are", look))
    assert make(page, tmp_path / "run", Engine.PLAIN) is None
    drawn = page.path(tmp_path / "run").read_text("utf-8")
    assert "beside it: ['01_who_we_are.ipynb', 'contents.yml']" in html.unescape(drawn)


def test_the_fingerprint_changes_with_the_date_the_council_and_the_notebook(write_notebook: Write) -> None:
    page = Page("cumberland", write_notebook("01_who_we_are", SAY_COUNCIL))
    first = fingerprint(page, DAY)
    assert fingerprint(page, DAY) == first
    assert fingerprint(page, date(2026, 11, 24)) != first
    assert fingerprint(Page("leeds", page.workbook), DAY) != first
    write_notebook("01_who_we_are", SAY_COUNCIL, "1 + 1")
    assert fingerprint(page, DAY) != first


def test_the_fingerprint_changes_with_the_code_the_papers_of_the_evidence_and_what_is_installed(
    write_notebook: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = Page("cumberland", write_notebook("01_who_we_are", SAY_COUNCIL))
    seen = [fingerprint(page, DAY)]
    for name in ("views.py", "source.yml"):
        (paths.PACKAGE / name).write_text("new")
        seen.append(fingerprint(page, DAY))
    monkeypatch.setattr(fingerprints, "list_installed", lambda: ["matplotlib 99"])
    seen.append(fingerprint(page, DAY))
    assert len(set(seen)) == len(seen)


def test_pages_are_chosen_by_any_name_a_person_would_use_and_once_each(write_notebook: Write) -> None:
    write_notebook("01_who_we_are")
    write_notebook("02_what_next")
    chosen = choose_pages(["Leeds", "E08000035"], every=False, workbooks=["what-next", "01_who_we_are"])
    assert chosen == [Page("leeds", "02_what_next"), Page("leeds", "01_who_we_are")]
    assert len(choose_pages([], every=True, workbooks=[])) == 2 * 153


def test_a_choice_of_nothing_or_of_what_is_not_there_is_refused(write_notebook: Write) -> None:
    write_notebook("01_who_we_are")
    with pytest.raises(ScrutinyError, match="No council was named"):
        choose_pages([], every=False, workbooks=[])
    with pytest.raises(UnknownCouncil):
        choose_pages(["Atlantis"], every=False, workbooks=[])
    with pytest.raises(UnknownWorkbook):
        choose_pages(["Leeds"], every=False, workbooks=["03_more"])


def test_no_paper_of_a_batch_holds_what_people_wrote(
    record_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(paths.PARAMETERS, tmp_path / "parameters")
    monkeypatch.setattr(paths, "PARAMETERS", tmp_path / "parameters")
    own = tmp_path / "parameters" / "councils" / "portsmouth.yml"
    own.write_text(f"council: portsmouth\nreview: {MARKED}\n", "utf-8")
    for review in (MARKED, "2026-27"):
        answer(record_url, ReviewName("portsmouth", review))
    page = Page("portsmouth", "06_young_peoples_voice")
    assert make(page, tmp_path / "run") is None
    made = [path.read_text("utf-8") for path in (tmp_path / "run").rglob("*") if path.is_file()]
    assert len(made) == 2
    assert not any(MARKED in text for text in made)


def answer(url: str, review: ReviewName) -> None:
    """Answer a question in a review."""
    record = Record.open(url)
    token = f"token-{review.name}"
    record.write(
        review, Writing(EntryKind.ANSWERED, "yp_not_yet_heard", [MARKED], MARKED, Role.MEMBER, token)
    )
    record.close()
