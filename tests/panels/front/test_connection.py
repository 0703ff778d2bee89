"""Whether the page still has its kernel: said once, in words, and nothing is lost meanwhile."""

from playwright.sync_api import expect
from tests.panels.front.acting import box, is_saved, pass_time, place, stands, travel, write_unsent
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_review import MadeReview

OFFLINE = "Not connected. What you write is kept in this browser and is saved when the connection is back."
LOST = "This page has lost its place. Open it again to go on: nothing you wrote is lost."


def test_a_page_without_replies_says_so_and_saves_when_the_connection_is_back(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts", clock=True)
    page.route("**/*", lambda route: route.abort())
    write_unsent(page, "short", "Meanwhile")
    pass_time(page, 7)
    expect(page.get_by_role("status").get_by_text(OFFLINE)).to_be_visible()
    expect(place(page, "short").get_by_text("Kept in this browser. Not saved yet.").first).to_be_visible()
    travel(page, "now")
    pass_time(page, 15)
    expect(page.get_by_text(OFFLINE)).to_have_count(0)
    is_saved(page, "short")
    assert stands(review, "short") == ["Meanwhile"]


def test_a_page_whose_kernel_has_ended_offers_to_open_again_and_brings_all_back(
    open_session: OpenSession, review: MadeReview
) -> None:
    page = open_session("prompts", clock=True)
    write_unsent(page, "short", "Not lost")
    pass_time(page, 75)
    expect(page.get_by_text(LOST)).to_be_visible()
    page.get_by_role("button", name="Open this page again").click()
    page.wait_for_selector("body[data-ready]")
    pass_time(page, 2)
    is_saved(page, "short")
    expect(box(page, "short")).to_have_value("Not lost")
    assert review.versions("short")[0]["value"] == "Not lost"


def test_while_a_page_is_without_replies_it_asks_less_and_less_often(
    open_session: OpenSession,
) -> None:
    page = open_session("prompts", clock=True)
    page.route("**/*", lambda route: route.abort())
    travel(page, "silent")
    write_unsent(page, "short", "Meanwhile")
    page.evaluate("stand.sent.length = 0")
    pass_time(page, 60)
    first = page.evaluate("stand.sent.length")
    pass_time(page, 60)
    assert page.evaluate("stand.sent.length") - first < first <= 5


def test_the_words_at_the_foot_never_hide_what_has_the_keyboard(open_session: OpenSession) -> None:
    page = open_session("prompts", clock=True)
    page.route("**/*", lambda route: route.abort())
    page.emulate_media(reduced_motion="reduce")
    write_unsent(page, "short", "Meanwhile")
    pass_time(page, 12)
    foot = page.locator(".scrutiny-connection").bounding_box()
    for _stop in range(30):
        page.keyboard.press("Tab")
        here = page.evaluate(
            "(({ top, bottom }) => ({ top, bottom }))(document.activeElement.getBoundingClientRect())"
        )
        assert foot
        assert here["bottom"] <= foot["y"] + 1
