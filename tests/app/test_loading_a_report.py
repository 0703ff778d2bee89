"""Loading a report on a real page: the file chosen by keyboard, its points as rows, and the page with axe."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.accessibility import list_faults
from tests.review.made_report import KITES, STRINGS, make_report

PATIENCE = 90_000
MOST_TABS = 120


class App(Protocol):
    address: str


@pytest.fixture
def page(browser: Browser, real_app: App) -> Iterator[Page]:
    """The session of the reactive review of Leeds."""
    opened = browser.new_page(viewport={"width": 1280, "height": 800})
    opened.set_default_timeout(PATIENCE)
    opened.goto(f"{real_app.address}council/leeds/reactive-review/answering", timeout=PATIENCE)
    yield opened
    opened.close()


FILE = "[data-panel=report] .place.file"


def tab_to(page: Page, place: str) -> None:
    """Go on by keyboard, control after control, until a place has the focus."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if page.evaluate("place => document.activeElement.matches(place)", place):
            return
    pytest.fail(f"{place} cannot be reached by keyboard")


def sign(page: Page) -> None:
    """Say by keyboard who is writing, and that they lead the session."""
    expect(page.locator(".place.file input[type=file]").first).to_be_attached()
    tab_to(page, "[data-panel=who] input")
    page.keyboard.type("Lee Lead")
    tab_to(page, "[data-panel=who] select")
    page.keyboard.type("Lead")
    page.keyboard.press("Tab")


def test_a_report_is_loaded_by_keyboard_and_its_points_become_rows(page: Page, tmp_path: Path) -> None:
    report = tmp_path / "report.pdf"
    report.write_bytes(make_report())
    # Listened for from the start: a listener begun as the key is pressed can come too late for it.
    page.on("filechooser", lambda chooser: chooser.set_files(report))
    sign(page)
    tab_to(page, f"{FILE} input[type=file]")
    page.keyboard.press("Enter")
    expect(page.locator(f"{FILE} input[type=file]")).to_have_value(re.compile(report.name))
    tab_to(page, f"{FILE} button.main")
    page.keyboard.press("Enter")
    expect(page.locator(f"{FILE} [role=status]")).to_contain_text("5 grades and 3 points")
    rows = page.locator("[data-about=report_items] legend")
    expect(rows.filter(has_text=KITES)).to_be_visible()
    expect(rows.filter(has_text=STRINGS)).to_be_visible()
    # What is ticked beside each point comes with opening the page again, which is offered where it will be.
    grown = page.locator("[data-panel=prompts-report-items] .outgrown")
    expect(grown).to_contain_text("There is more to answer here since this page was opened.")
    assert list_faults(page, "[data-panel=report]", "[data-panel=prompts-report-items]") == []
    grown.get_by_role("button", name="Open this page again").press("Enter")
    expect(
        page.get_by_role("group", name="Point 3: Which agenda titles were about this point?")
    ).to_be_visible(timeout=PATIENCE)


@pytest.mark.long
def test_a_report_whose_cover_has_an_unknown_name_is_confirmed_by_keyboard_and_loaded(
    page: Page, tmp_path: Path
) -> None:
    report = tmp_path / "report.pdf"
    report.write_bytes(make_report("Wessex Families Trust"))
    page.on("filechooser", lambda chooser: chooser.set_files(report))
    sign(page)
    tab_to(page, f"{FILE} input[type=file]")
    page.keyboard.press("Enter")
    expect(page.locator(f"{FILE} input[type=file]")).to_have_value(re.compile(report.name))
    tab_to(page, f"{FILE} button.main")
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name=re.compile("Wessex Families Trust.*Is it the report on Leeds"))
    yes = dialog.get_by_role("button", name="Yes, it is the report on Leeds")
    expect(yes).to_be_focused()
    assert list_faults(page, "dialog") == []
    page.keyboard.press("Enter")
    expect(page.locator(f"{FILE} [role=status]")).to_contain_text("5 grades and 3 points")
