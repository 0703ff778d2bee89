"""The screen of whoever leads is shut: everybody is told once that it is away, and is back when it is."""

from playwright.sync_api import Browser, expect
from tests.accessibility import list_faults
from tests.app.conftest import RunningApp
from tests.app.meeting import PHONE, Facilitator, join

AWAY = "The screen of whoever leads is away. Your answers are kept."


def test_members_are_told_once_that_whoever_leads_is_away_until_they_are_back(
    browser: Browser, real_app: RunningApp
) -> None:
    lead = Facilitator.open(browser, PHONE, real_app.address)
    lead.start("Wigan", "Two hours", "Fay Leader")
    ada = join(browser, real_app.address, lead.code, "Cllr Ada Byron")
    banner = ada.page.locator(".banner", has_text=AWAY)
    expect(banner).to_be_hidden()
    ada.hear()
    led, address = lead.page.context, lead.page.url
    lead.page.close()
    expect(banner).to_be_visible(timeout=30_000)
    assert list_faults(ada.page) == []
    assert ada.hear() == [AWAY]
    lead.page = led.new_page()
    lead.page.goto(address)
    expect(banner).to_be_hidden(timeout=30_000)
    expect(lead.aside).to_be_visible()
