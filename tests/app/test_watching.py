"""A session's page whose boxes to write in do not come says so, and can be opened again."""

import threading
from collections.abc import Callable, Iterator
from typing import Protocol

import pytest
from playwright.sync_api import Browser, Page, Route, expect
from tests.accessibility import list_faults

PATH = "council/portsmouth/a-small-workbook/answering"
NOT_COME = "The boxes to write in did not come. Nothing that was saved is lost."
PATIENCE = 120_000
JUST_UNDER, A_LITTLE = 13_000, 4_000


class App(Protocol):
    address: str


Block = Callable[[Page], object]
OpenBlocked = Callable[[Block], Page]


def block_program(page: Page) -> None:
    """Keep from a page the program that makes its controls."""
    page.route("**/static/front.js*", lambda route: route.abort())


@pytest.fixture
def open_blocked(browser: Browser, start_app: Callable[..., App]) -> Iterator[OpenBlocked]:
    """Open a session of the real app in a browser from which something is kept."""
    page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    page.set_default_timeout(PATIENCE)
    refused: list[str] = []

    def open_at(block: Block) -> Page:
        page.on(
            "console", lambda said: refused.append(said.text) if "Content Security" in said.text else None
        )
        block(page)
        page.clock.install()
        with page.expect_response("**/static/watch.js?v=*", timeout=PATIENCE):
            page.goto(f"{start_app(panels=1).address}{PATH}", wait_until="commit")
        expect(page.locator(".being-made")).to_be_hidden()
        # The script that came is run a moment later.
        page.wait_for_timeout(500)
        return page

    yield open_at
    page.context.close()
    assert refused == []


@pytest.mark.long
def test_a_page_whose_boxes_come_late_says_that_they_came(open_blocked: OpenBlocked) -> None:
    held: list[Route] = []
    late = threading.Event()

    def hold(route: Route) -> None:
        if late.is_set():
            route.continue_()
        else:
            held.append(route)

    page = open_blocked(lambda page: page.route("**/static/front.js*", hold))
    page.clock.run_for(JUST_UNDER + A_LITTLE)
    notice = page.get_by_role("alert").filter(has_text=NOT_COME)
    expect(notice).to_be_visible()
    notice.get_by_role("button", name="Open this page again").focus()
    late.set()
    for route in held:
        route.continue_()
    expect(page.get_by_label("Your name")).to_be_visible()
    expect(page.get_by_role("alert").filter(has_text="The boxes to write in are here now.")).to_have_count(1)
    expect(notice).to_have_count(0)
    expect(page.locator("main")).to_be_focused()


@pytest.mark.long
def test_a_page_whose_boxes_come_says_nothing(open_blocked: OpenBlocked) -> None:
    page = open_blocked(lambda _page: None)
    expect(page.get_by_label("Your name")).to_be_visible()
    page.clock.run_for(JUST_UNDER + A_LITTLE)
    expect(page.locator("#no-controls")).to_be_empty()


def test_a_page_whose_boxes_do_not_come_says_so_and_is_opened_again_by_keyboard(
    open_blocked: OpenBlocked,
) -> None:
    page = open_blocked(block_program)
    notice = page.get_by_role("alert").filter(has_text=NOT_COME)
    page.clock.run_for(JUST_UNDER)
    expect(notice).to_have_count(0)
    page.clock.run_for(A_LITTLE)
    expect(notice).to_be_visible()
    assert list_faults(page) == []
    read = notice.get_by_role("link", name="Read it meanwhile")
    expect(read).to_have_attribute("href", page.url.removesuffix("/answering"))
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 740})
        assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
        assert page.evaluate("document.getElementById('no-controls').offsetHeight") < 250
    again = notice.get_by_role("button", name="Open this page again")
    again.focus()
    assert "solid 3px" in page.evaluate("getComputedStyle(document.activeElement).outline")
    # That the app makes it once more is tried elsewhere.
    page.route(
        page.url, lambda route: route.fulfill(body="<h1>Asked for again</h1>", content_type="text/html")
    )
    again.press("Enter")
    expect(page.get_by_role("heading", name="Asked for again")).to_be_visible()
