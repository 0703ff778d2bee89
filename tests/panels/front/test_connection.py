"""Whether the page still has its kernel: said once, in words, and nothing is lost meanwhile."""

from collections.abc import Callable
from typing import Any, Protocol

from playwright.sync_api import Locator, Page, expect

OpenSession = Callable[..., Page]
OFFLINE = "Not connected. What you write is kept in this browser and is saved when the connection is back."
LOST = "This page has lost its place. Open it again to go on: nothing you wrote is lost."


class StandIn(Protocol):
    def find(self, about: str) -> dict[str, Any]: ...
    def list_sent(self, kind: str = "save") -> list[dict[str, Any]]: ...


def place(page: Page, about: str) -> Locator:
    return page.locator(f'.place[data-about="{about}"]').first


def write(page: Page, about: str, words: str) -> None:
    place(page, about).get_by_role("textbox").first.fill(words)


def travel(page: Page, how: str) -> None:
    page.evaluate("how => { stand.mode = how }", how)


def pass_time(page: Page, seconds: int) -> None:
    """Let time go by in small steps, between which replies can arrive."""
    for _step in range(seconds):
        page.clock.run_for(1000)


def test_a_page_without_replies_says_so_and_saves_when_the_connection_is_back(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    page = open_session("prompts", clock=True)
    page.route("**/*", lambda route: route.abort())
    travel(page, "silent")
    write(page, "short", "Meanwhile")
    pass_time(page, 7)
    expect(page.get_by_role("status").get_by_text(OFFLINE)).to_be_visible()
    expect(place(page, "short").get_by_text("Kept in this browser. Not saved yet.").first).to_be_visible()
    travel(page, "now")
    pass_time(page, 15)
    expect(page.get_by_text(OFFLINE)).to_have_count(0)
    expect(place(page, "short")).to_have_attribute("data-state", "saved")
    assert [one["value"] for one in stand_in.find("short")["versions"]] == ["Meanwhile"]


def test_a_connection_that_throws_counts_as_no_reply(open_session: OpenSession, stand_in: StandIn) -> None:
    page = open_session("prompts", clock=True)
    page.route("**/*", lambda route: route.abort())
    travel(page, "throwing")
    write(page, "short", "Thrown")
    pass_time(page, 7)
    expect(page.get_by_text(OFFLINE)).to_be_visible()
    travel(page, "now")
    pass_time(page, 15)
    expect(place(page, "short")).to_have_attribute("data-state", "saved")
    assert stand_in.find("short")["versions"][0]["value"] == "Thrown"


def test_a_page_whose_kernel_has_ended_offers_to_open_again_and_brings_all_back(
    open_session: OpenSession, stand_in: StandIn
) -> None:
    page = open_session("prompts", clock=True)
    travel(page, "silent")
    write(page, "short", "Not lost")
    pass_time(page, 75)
    expect(page.get_by_text(LOST)).to_be_visible()
    page.get_by_role("button", name="Open this page again").click()
    page.wait_for_selector("body[data-ready]")
    pass_time(page, 2)
    expect(place(page, "short")).to_have_attribute("data-state", "saved")
    expect(place(page, "short").get_by_role("textbox")).to_have_value("Not lost")
    assert stand_in.find("short")["versions"][0]["value"] == "Not lost"


def test_a_page_whose_server_is_away_too_only_waits(open_session: OpenSession) -> None:
    page = open_session("prompts", clock=True)
    page.route("**/*", lambda route: route.abort())
    travel(page, "silent")
    pass_time(page, 75)
    expect(page.get_by_text(OFFLINE)).to_be_visible()
    expect(page.get_by_text(LOST)).to_have_count(0)


def test_while_a_page_is_without_replies_it_asks_less_and_less_often(
    open_session: OpenSession,
) -> None:
    page = open_session("prompts", clock=True)
    page.route("**/*", lambda route: route.abort())
    travel(page, "silent")
    page.evaluate("stand.sent.length = 0")
    pass_time(page, 60)
    first = page.evaluate("stand.sent.length")
    pass_time(page, 60)
    assert page.evaluate("stand.sent.length") - first < first <= 5


def test_the_words_at_the_foot_never_hide_what_has_the_keyboard(open_session: OpenSession) -> None:
    page = open_session("prompts", clock=True)
    page.route("**/*", lambda route: route.abort())
    page.emulate_media(reduced_motion="reduce")
    travel(page, "silent")
    pass_time(page, 12)
    foot = page.locator(".scrutiny-connection").bounding_box()
    for _stop in range(30):
        page.keyboard.press("Tab")
        box = page.evaluate(
            "(({ top, bottom }) => ({ top, bottom }))(document.activeElement.getBoundingClientRect())"
        )
        assert foot
        assert box["bottom"] <= foot["y"] + 1
