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


def test_what_cannot_be_fetched_is_said_and_asked_for_again_at_the_next_opening(
    browser: Browser, real_app: RunningApp
) -> None:
    page = browser.new_page()
    page.route("**/files/*.html", lambda route: route.abort())
    page.goto(f"{real_app.address}council/leeds/risk-assessment/answering")
    page.locator("details:has(> figure) > summary").first.click()
    fold = page.locator("figure details").first
    fold.locator("summary").click()
    expect(fold).to_contain_text("This could not be fetched. Close it, and open it again.")
    page.unroute("**/files/*.html")
    fold.locator("summary").click()
    fold.locator("summary").click()
    expect(fold.locator("table")).to_be_visible()
    expect(fold).not_to_contain_text("could not be fetched")
    page.close()


def test_whoever_asks_to_print_everything_is_given_what_was_not_fetched_yet(
    browser: Browser, real_app: RunningApp
) -> None:
    page = browser.new_page()
    page.goto(f"{real_app.address}council/leeds/risk-assessment/answering")
    page.evaluate("""void (window.printed = new Promise((say) => { window.print = () => {
      const main = document.querySelector("main");
      say({
        unfetched: main.querySelectorAll("[data-fetch]").length,
        shut: main.querySelectorAll("details:not([open])").length,
        blank: [...document.images].filter((chart) => !chart.naturalWidth).length,
        tables: main.querySelectorAll("figure table").length,
      });
      dispatchEvent(new Event("afterprint"));
    }; }))""")
    page.get_by_role("button", name="Print everything on this page").click()
    printed = page.evaluate("window.printed")
    assert printed.pop("tables") > 5
    assert set(printed.values()) == {0}
    expect(page.locator("main details[open]")).to_have_count(0)
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


def test_the_task_list_has_every_question_of_a_page_and_leads_to_each(
    browser: Browser, real_app: RunningApp
) -> None:
    page = browser.new_page()
    page.goto(f"{real_app.address}council/leeds/self-evaluation/answering")
    summary = page.locator(".tasks > summary", has_text="Every question, and who answered it")
    summary.press("Enter")
    asked = int(page.locator(".progress").inner_text().split()[2])
    expect(page.locator(".tasks li")).to_have_count(asked)
    expect(page.locator(".tasks li").first).to_contain_text("Not answered yet.")
    assert list_faults(page, ".tasks") == []
    last = page.locator(".tasks a").last
    last.press("Enter")
    expect(last).not_to_be_focused()
    page.close()
