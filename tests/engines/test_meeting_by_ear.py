"""By ear: what a screen reader says in Firefox as a session moves on, and that it says each thing once."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page
from tests.engines.led_session import LedSession, lead_session
from tests.engines.orca import Listener
from tests.engines.test_by_ear import expect_once

pytestmark = [pytest.mark.ears, pytest.mark.long]


@pytest.fixture
def led() -> Iterator[LedSession]:
    """A session that somebody leads."""
    with lead_session() as led:
        yield led


@pytest.fixture
def member(heard_browser: Browser, led: LedSession, listener: Listener) -> Iterator[Page]:
    """Somebody who has joined it."""
    context = heard_browser.new_context(no_viewport=True)
    page = context.new_page()
    page.goto(f"{led.address}join?code={led.code.replace(' ', '')}")
    page.get_by_role("textbox", name="Your name").fill("Ada Byron")
    page.get_by_role("button", name="Join").click()
    page.wait_for_selector(".bar-top")
    listener.hear()
    yield page
    context.close()


def test_each_step_and_each_change_of_one_is_said_once(
    member: Page, led: LedSession, listener: Listener
) -> None:
    step = led.lead_to("Wait")
    expect_once(listener, step["title"])
    led.press("open")
    expect_once(listener, "Answers are open.")
    member.get_by_role("radio").first.check()
    member.get_by_role("button", name="Send my answer").focus()
    listener.hear()
    listener.press("Return")
    expect_once(listener, "Sent. You can change it until the answers are closed.")
    led.press("close")
    expect_once(listener, "Answers are closed.")
