"""A page of panels in a real browser, and the real rules of a review; the real kernel is tried elsewhere."""

import json
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route
from tests.panels.front.made_page import make_page
from tests.panels.front.made_review import MadeReview, StoppedClock

ADDRESS = "http://panels.test/council/portsmouth/a-workbook/answering"
SECONDS = 1000

OpenSession = Callable[..., Page]


@pytest.fixture
def review(record_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[MadeReview]:
    """A review of a made-up page, in which nothing is answered yet; its clock stands at 14:32."""
    assert record_url
    monkeypatch.setattr("scrutiny.record.entries.datetime", StoppedClock)
    made = MadeReview()
    yield made
    made.record.close()


@pytest.fixture
def open_session(browser: Browser, review: MadeReview) -> Iterator[OpenSession]:
    """Open a session's page, signed unless told otherwise; every window of one test is the same browser."""
    context: BrowserContext = browser.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(10 * SECONDS)
    complaints: list[str] = []

    def open_at(
        *parts: str,
        who: tuple[str, str] | None = ("Ada Byron", "member"),
        clock: bool = False,
        in_notebook: bool = False,
    ) -> Page:
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.expose_function("toKernel", review.reply)
        page.expose_function("toApp", review.take)
        if who:
            signed = json.dumps({"author": who[0], "role": who[1]})
            # Firefox runs it on the blank page before, which may keep nothing.
            keep = f"if (origin !== 'null') localStorage['scrutiny:who'] ??= {json.dumps(signed)}"
            page.add_init_script(keep)
        chosen = list(parts or ("who", "prompts", "missing", "answers"))

        def serve(route: Route) -> None:
            route.fulfill(body=make_page(review, chosen, in_notebook=in_notebook), content_type="text/html")

        page.route("**/*", serve)
        if clock:
            page.clock.install()
        page.goto(ADDRESS)
        page.wait_for_selector("body[data-ready]")
        return page

    yield open_at
    context.close()
    assert complaints == []
