"""Loading a council's own figures on a real page: by keyboard, said back, and drawn once opened again."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.accessibility import list_faults
from tests.app.test_loading_a_report import PATIENCE, sign, tab_to

LINES = [f"Kites flown,{year}-{month:02},{20 + month}" for year in (2024, 2025) for month in range(1, 13)]


class App(Protocol):
    address: str


@pytest.fixture
def page(browser: Browser, real_app: App) -> Iterator[Page]:
    """The session of performance management of Leeds."""
    opened = browser.new_page(viewport={"width": 1280, "height": 800})
    opened.set_default_timeout(PATIENCE)
    opened.goto(f"{real_app.address}council/leeds/performance-management/answering", timeout=PATIENCE)
    yield opened
    opened.close()


def test_figures_are_loaded_by_keyboard_and_drawn_once_the_page_is_opened_again(
    page: Page, tmp_path: Path
) -> None:
    file = tmp_path / "figures.csv"
    file.write_text("\n".join(("measure,period,figure", *LINES)), encoding="utf-8")
    page.on("filechooser", lambda chooser: chooser.set_files(file))
    sign(page)
    tab_to(page, ".place.file input[type=file]")
    page.keyboard.press("Enter")
    expect(page.locator(".place.file input[type=file]")).to_have_value(re.compile(file.name))
    tab_to(page, ".place.file button.main")
    page.keyboard.press("Enter")
    told = page.locator(".place.file [role=status]")
    expect(told).to_contain_text("Read: 1 measure with 24 figures.")
    expect(page.get_by_role("list", name="What was read: check it against the file")).to_contain_text(
        "21 to 32"
    )
    assert list_faults(page, "[data-panel=figures]") == []
    told.get_by_role("button", name="Open this page again").press("Enter")
    expect(page.locator("[data-panel=figures]")).to_contain_text(
        "loaded in this review by Lee Lead", timeout=PATIENCE
    )
    expect(page.get_by_role("heading", name="Kites flown")).to_be_visible()
    page.get_by_text("What was read: check it against the file").first.click()
    assert list_faults(page, "[data-panel=figures]") == []
