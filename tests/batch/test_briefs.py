"""A member brief beside a run's pages: made as a page is, and holding nothing from any record."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from scrutiny.batch.pages import Page, with_briefs
from scrutiny.batch.runs import run_batch
from scrutiny.files import paths
from scrutiny.publication import as_docx

DAY = date(2026, 11, 23)
Write = Callable[..., str]


def test_each_council_of_a_run_has_one_brief() -> None:
    pages = [Page("leeds", "01"), Page("leeds", "02"), Page("barnet", "01")]
    assert with_briefs(pages)[3:] == [Page("leeds", "member_brief"), Page("barnet", "member_brief")]


@pytest.mark.long
def test_a_brief_is_among_a_councils_pages_and_is_not_made_twice(
    write_notebook: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "TEMPLATES", Path(as_docx.__file__).parents[1] / "templates")
    pages = with_briefs([Page("leeds", write_notebook("01_who_we_are", "print(council)"))])
    report = run_batch(pages, DAY, tmp_path, "run", workers=1)
    assert report.failed == {}
    made = {path.name for path in (tmp_path / "run" / "leeds").iterdir()}
    assert made >= {"member_brief.html", "member_brief.docx", "member_brief.pdf"}
    contents = (tmp_path / "run" / "index.html").read_text("utf-8")
    assert all(f"leeds/member_brief.{ending}" in contents for ending in ("html", "docx", "pdf"))
    before = (tmp_path / "run" / "leeds" / "member_brief.docx").stat().st_mtime_ns
    run_batch(pages, DAY, tmp_path, "run", workers=1)
    assert (tmp_path / "run" / "leeds" / "member_brief.docx").stat().st_mtime_ns == before
    (tmp_path / "run" / "leeds" / "member_brief.docx").unlink()
    run_batch(pages, DAY, tmp_path, "run", workers=1)
    assert (tmp_path / "run" / "leeds" / "member_brief.docx").is_file()


@pytest.mark.long
def test_the_command_ends_once_briefs_are_made(tmp_path: Path) -> None:
    order = [
        "batch",
        "--council",
        "leeds",
        "--workbook",
        "07_scrutiny_plan",
        "--briefs",
        "--out",
        str(tmp_path),
    ]
    program = [sys.executable, "-m", "scrutiny", *order]
    ended = subprocess.run(program, env=os.environ, capture_output=True, text=True, check=False, timeout=300)
    assert ended.returncode == 0, ended.stderr
    assert "2 of 2 pages are in" in ended.stderr
