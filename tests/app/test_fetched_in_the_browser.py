"""What a page to answer in leaves out until somebody opens it, in a browser."""

import pytest
from playwright.sync_api import Browser, expect
from tests.accessibility import list_faults
from tests.app.conftest import RunningApp

pytestmark = pytest.mark.browser


def test_what_is_published_on_a_pressure_comes_when_its_heading_is_opened_by_the_keyboard(
    browser: Browser, real_app: RunningApp
) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if request.url.endswith(".html") else None)
    page.goto(f"{real_app.address}council/leeds/risk-assessment/answering")
    fold = page.locator("details", has_text="What is published on enough good homes").last
    expect(fold).to_have_count(1)
    assert asked == []
    fold.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(fold).to_contain_text("In Leeds, ")
    expect(fold).to_contain_text("In England, ")
    assert len(asked) == 1
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(fold).to_contain_text("In Leeds, ")
    assert len(asked) == 1
    page.close()


WORKBOOKS = [
    "risk-assessment",
    pytest.param("performance-management", marks=pytest.mark.long),
    pytest.param("scrutiny-plan", marks=pytest.mark.long),
]


@pytest.mark.parametrize("workbook", WORKBOOKS)
def test_with_every_heading_open_the_parts_of_a_narrow_page_have_no_fault(
    browser: Browser, real_app: RunningApp, workbook: str
) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 740})
    page.goto(f"{real_app.address}council/kent/{workbook}/answering")
    page.locator("main details").first.wait_for(state="attached")
    page.evaluate("document.querySelectorAll('details').forEach(fold => { fold.open = true })")
    page.wait_for_load_state("networkidle")
    expect(page.locator("details[data-fetch]")).to_have_count(0)
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
    faults = list_faults(page, "[data-panel]", "details")
    page.close()
    assert faults == []
