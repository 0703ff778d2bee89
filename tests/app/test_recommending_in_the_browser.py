"""From an answer in one workbook to a recommendation on the plan that rests on it, by keyboard."""

from typing import Protocol

from playwright.sync_api import Browser, expect
from tests.app.test_loading_a_report import PATIENCE, sign


class App(Protocol):
    address: str


def test_a_recommendation_is_made_from_an_answer_and_rests_on_it(browser: Browser, real_app: App) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.set_default_timeout(PATIENCE)
    page.goto(f"{real_app.address}council/rutland/performance-management/answering", timeout=PATIENCE)
    sign(page)
    place = page.locator('.place[data-about="pm_who_hears_first"]')
    begin = place.get_by_role("link", name="Make a recommendation from this")
    expect(begin).to_be_hidden()
    place.get_by_role("textbox").first.fill("The duty manager hears first.")
    expect(place).to_have_attribute("data-state", "saved")
    begin.press("Enter")
    page.wait_for_url("**/scrutiny-plan/answering")
    row = page.get_by_role("group", name="Recommendation 1", exact=True)
    expect(row.get_by_role("textbox").first).to_be_focused()
    page.keyboard.type("Hear children before the duty manager does.")
    plan = page.locator('.place[data-about="sp_recommendations"]')
    expect(plan).to_have_attribute("data-state", "saved")
    expect(row.locator(".links li")).to_contain_text("Answered “The duty manager hears first.”")
    page.close()
