"""The menu of a run's pages: to what there is of the same council, and to the contents."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from bs4 import BeautifulSoup

from scrutiny.batch.pages import Page
from scrutiny.batch.runs import run_batch

DAY = date(2026, 11, 23)
FAIL = "assert council != 'leeds', 'no figures for Leeds'"
Write = Callable[..., str]


def read_menu(path: Path) -> list[tuple[str, str, str | None]]:
    menu = BeautifulSoup(path.read_text("utf-8"), "html.parser").select(".masthead details nav a")
    assert all((path.parent / str(link["href"])).is_file() for link in menu)
    return [(link.get_text(), str(link["href"]), str(link.get("aria-current", ""))) for link in menu]


def test_each_page_leads_to_its_councils_others_and_to_the_contents_where_they_are(
    write_notebook: Write, tmp_path: Path
) -> None:
    books = [write_notebook("01_who_we_are", "print(council)"), write_notebook("02_how_we_do", FAIL)]
    pages = [Page(council, book) for council in ("barnet", "leeds") for book in books]
    run_batch(pages, DAY, tmp_path, "run", workers=1)
    contents = ("All councils", "../index.html", "")
    first, second = ("Who we are", "01_who_we_are.html"), ("How we do", "02_how_we_do.html")
    run = tmp_path / "run"
    assert read_menu(run / "barnet" / "01_who_we_are.html") == [contents, (*first, "page"), (*second, "")]
    assert read_menu(run / "barnet" / "02_how_we_do.html") == [contents, (*first, ""), (*second, "page")]
    assert read_menu(run / "leeds" / "01_who_we_are.html") == [contents, (*first, "page")]


def test_a_menu_follows_what_a_later_run_makes(write_notebook: Write, tmp_path: Path) -> None:
    book, page = write_notebook("01_who_we_are", "print(council)"), tmp_path / "run/leeds/01_who_we_are.html"
    run_batch([Page("leeds", book)], DAY, tmp_path, "run", workers=1)
    assert len(read_menu(page)) == 2
    before = page.stat().st_mtime_ns
    run_batch([Page("leeds", book)], DAY, tmp_path, "run", workers=1)
    assert page.stat().st_mtime_ns == before
    run_batch([Page("leeds", write_notebook("03_what_next", "1"))], DAY, tmp_path, "run", workers=1)
    assert [title for title, *_more in read_menu(page)] == ["All councils", "Who we are", "What next"]
