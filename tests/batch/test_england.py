"""England at a glance in a run: made for all councils, whichever were asked for, and sorted by a script."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page, expect

from scrutiny.batch import england
from scrutiny.batch.england import write_england
from scrutiny.batch.pages import Page as PageOfRun
from scrutiny.batch.reports import open_report
from scrutiny.errors import OutputNotWritable
from scrutiny.publication.england.choosing import Choice, choose, say_shown
from scrutiny.publication.england.judged import list_judged
from scrutiny.publication.england.judged_paper import FORMATS, make_judged
from scrutiny.publication.england.national import list_areas

DAY = date(2026, 11, 23)
AREAS = list_areas()[:2]
CHOICES = (
    Choice(),
    Choice(sort="region"),
    Choice(sort="newest", type="inner-london-borough"),
    Choice(sort="oldest", neighbours="leeds"),
    Choice(sort="oldest", judgement="leaders", grade="inadequate"),
    Choice(region="london", grade="requires-improvement"),
    Choice(region="north-east", type="inner-london-borough"),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("run")
    report = open_report(made, "run", DAY, [])
    report.made = {PageOfRun("leeds", "03_corporate_parenting"): "", PageOfRun("leeds", "01_our_council"): ""}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(england, "list_areas", lambda: ((name, indicators[:2]) for name, indicators in AREAS))
        write_england(report)
    return made


@pytest.fixture
def page(folder: Path, browser: Browser) -> Iterator[Page]:
    opened = browser.new_page(viewport={"width": 1280, "height": 800})
    opened.goto((folder / "england.html").as_uri())
    yield opened
    opened.close()


def test_all_councils_are_there_and_only_those_of_the_run_lead_on(folder: Path) -> None:
    drawn = BeautifulSoup((folder / "england.html").read_text("utf-8"), "html.parser")
    judged = list_judged(DAY)
    rows = drawn.select("tbody tr")
    assert len(rows) == 153
    for row, held in zip(rows, judged, strict=True):
        cells = [" ".join(cell.get_text(" ").split()) for cell in row.select("td")[2:]]
        assert cells == [" ".join(filter(None, (part.words, part.note))) for part in held.judged]
    linked = [link["href"] for link in drawn.select("tbody a")]
    assert linked == ["leeds/01_our_council.html"]
    assert "This page is for 23 November 2026." in drawn.get_text()


def test_the_same_list_lies_beside_it_in_other_formats(folder: Path) -> None:
    for wanted in FORMATS:
        assert (folder / f"england.{wanted}").read_bytes() == make_judged(DAY, wanted)


def test_the_script_chooses_as_the_app_does(page: Page) -> None:
    page.locator("summary", has_text="Sort or filter the list").click()
    for choice in CHOICES:
        for name in ("sort", "region", "type", "neighbours", "judgement", "grade"):
            page.locator(f"[name={name}]").select_option(getattr(choice, name))
        page.get_by_role("button", name="Show the list").press("Enter")
        wanted = choose(list_judged(DAY), choice)
        expect(page.get_by_role("caption")).to_have_text(say_shown(len(wanted), choice))
        names = page.locator("tbody th").evaluate_all("all => all.map(head => head.firstChild.textContent)")
        assert [name.strip() for name in names] == [row.council.name for row in wanted]
        expect(page.locator("#councils")).to_be_focused()


def test_an_address_holds_the_list_that_was_chosen_and_shows_it_again(page: Page, browser: Browser) -> None:
    usual = page.url
    page.locator("summary", has_text="Sort or filter the list").click()
    page.locator("[name=region]").select_option("london")
    page.locator("[name=grade]").select_option("good")
    page.get_by_role("button", name="Show the list").click()
    expect(page).to_have_url(f"{usual}#region=london&grade=good")
    shown, other = page.get_by_role("caption").inner_text(), browser.new_page()
    other.goto(page.url)
    expect(other.get_by_role("caption")).to_have_text(shown)
    expect(other.locator("[name=region]")).to_have_value("london")
    # What is not known here is passed over.
    other.goto("about:blank")
    other.goto(f"{usual}#region=atlantis&order=grade&sort=oldest")
    expect(other.get_by_role("caption")).to_have_text("153 councils, oldest inspection first")
    other.close()


def test_each_indicator_has_a_page_that_leads_back_and_files_beside_it(folder: Path) -> None:
    drawn = BeautifulSoup((folder / "england.html").read_text("utf-8"), "html.parser")
    links = [str(link["href"]) for link in drawn.select(".figures a")]
    assert len(links) == 4
    for link in links:
        assert (folder / link).is_file()
    page = BeautifulSoup((folder / links[0]).read_text("utf-8"), "html.parser")
    places = [str(link["href"]) for link in page.select("main a:not([href^='data:'])")]
    assert places[0] == "../england.html"
    for place in places:
        assert (folder / "england" / place).is_file()


def test_nothing_is_written_through_a_link(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(england, "list_areas", lambda: AREAS[:1])
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    run = tmp_path / "run"
    run.mkdir()
    (run / "england").symlink_to(elsewhere)
    with pytest.raises(OutputNotWritable, match="a link is in its place"):
        write_england(open_report(run, "run", DAY, []))
    assert list(elsewhere.iterdir()) == []


@pytest.mark.usefixtures("only_chromium")
def test_without_a_script_there_is_nothing_that_would_not_work(folder: Path, browser: Browser) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto((folder / "england.html").as_uri())
    expect(page.locator(".choosing")).to_be_hidden()
    expect(page.get_by_role("caption")).to_have_text("153 councils, by name")
    page.close()


@pytest.mark.long
def test_the_command_makes_it_with_no_council_named(tmp_path: Path) -> None:
    program = [sys.executable, "-m", "scrutiny", "batch", "--england", "--out", str(tmp_path), "--run", "r"]
    ended = subprocess.run(program, env=os.environ, capture_output=True, text=True, check=False, timeout=120)
    assert ended.returncode == 0, ended.stderr
    assert "England at a glance is in " in ended.stderr
    assert "pages are in" not in ended.stderr
    assert {path.name for path in (tmp_path / "r").iterdir()} >= {"england.html", "england.ods"}
    assert len(list((tmp_path / "r" / "england").glob("*.html"))) == 120
    assert 'href="england.html"' in (tmp_path / "r" / "index.html").read_text("utf-8")
