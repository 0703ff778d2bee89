"""Pages of a batch in a real browser: axe finds nothing, and nothing runs off the side of a phone."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser
from tests.accessibility import list_faults

PAGES = [
    "cumberland/02_reactive_review.html",
    pytest.param("isles-of-scilly/01_our_council.html", marks=pytest.mark.long),
    pytest.param("kingston-upon-thames/01_our_council.html", marks=pytest.mark.long),
    "index.html",
]


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_no_violation_on_a_page_of_a_batch(made: Path, browser: Browser, name: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto((made / name).as_uri())
    page.evaluate("document.querySelectorAll('details').forEach(fold => { fold.open = true })")
    faults = list_faults(page)
    page.close()
    assert faults == []


@pytest.mark.parametrize("width", [320, 360, 1280])
@pytest.mark.parametrize("name", PAGES)
def test_nothing_runs_off_the_side_of_the_page(made: Path, browser: Browser, name: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 740})
    page.goto((made / name).as_uri())
    beyond = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    page.close()
    assert beyond <= 0
