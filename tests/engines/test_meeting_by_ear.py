"""By ear: what a screen reader says in Firefox as a session moves on, and that it says each thing once."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.app.conftest import run_app
from tests.app.meeting import DECIDED, LAPTOP, LISTEN, Facilitator, Screen, join
from tests.app.test_meeting import FAY, NAMES, act, look
from tests.app.test_meeting import short_plan as short_plan  # noqa: PLC0414 - a plan of each kind of step
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
def quiet_browser(heard_browser: Browser, firefox_path: str) -> Iterator[Browser]:
    """Firefox without a window, for everybody who is not listened to."""
    opened = heard_browser.browser_type.launch(channel="moz-firefox", executable_path=firefox_path)
    yield opened
    opened.close()


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


def test_a_whole_session_of_each_kind_of_step_is_heard_change_by_change(
    heard_browser: Browser, quiet_browser: Browser, listener: Listener, short_plan: str
) -> None:
    with run_app(0, "") as app:
        lead = Facilitator.open(quiet_browser, LAPTOP, app.address)
        lead.start("Leeds", short_plan, FAY)
        others = [join(quiet_browser, app.address, lead.code, name) for name in NAMES[1:3]]
        context = heard_browser.new_context(no_viewport=True)
        heard = Screen(context.new_page())
        heard.page.add_init_script(LISTEN)
        heard.page.goto(f"{app.address}join?code={lead.code.replace(' ', '')}")
        heard.page.get_by_role("textbox", name="Your name").fill(NAMES[0])
        heard.page.get_by_role("button", name="Join").click()
        while lead.question != DECIDED:
            look(lead, [*others, heard])
            act(lead, [*others, heard])
            expect_change_heard(lead, heard, listener)
        context.close()


def expect_change_heard(lead: Facilitator, heard: Screen, listener: Listener) -> None:
    """Press on, and expect what somebody else's page says of that to be spoken, once."""
    if lead.button.inner_text() == "Write what we agreed":
        lead.write_for_all()
    heard.hear()
    listener.hear()
    lead.press_on()
    expect(heard.page.get_by_role("heading", level=1)).to_have_text(lead.question)
    if lead.question != DECIDED:
        heard.sees(lead.question, lead.word)
    (said,) = heard.hear()
    expect_once(listener, said)
