"""What a page to answer in leaves out until somebody opens it, in a browser."""

import pytest
from playwright.sync_api import Browser, expect
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
