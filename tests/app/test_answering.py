"""A session as people live through it, in real browsers: nothing written is lost, whatever breaks."""

import os
import signal
from collections.abc import Callable, Iterator
from http.client import HTTPResponse
from typing import Any, Protocol

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from tests.accessibility import list_faults

PATH = "council/portsmouth/a-small-workbook/answering"
LONG, SCALE, TABLE, LIST = "pm_who_hears_first", "pm_assurance", "pm_flagged", "pm_first_signs"
ALL = (LONG, SCALE, TABLE, LIST, "pm_corporate_parents")
MARKED = "a-marked-answer-that-nobody-else-may-read"
PATIENCE = 20_000
MOST_TABS = 400


class App(Protocol):
    address: str
    port: int

    def ask(self, path: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, str]: ...
    def makers(self) -> list[int]: ...
    def kill(self) -> None: ...
    def stop(self, sign: signal.Signals = signal.SIGINT) -> tuple[int, str, str]: ...


Start = Callable[..., App]
OpenPage = Callable[..., Page]


@pytest.fixture
def open_page(browser: Browser) -> Iterator[OpenPage]:
    """Open a page in a browser of its own, in which somebody has said who they are."""
    opened: list[Page] = []

    def open_at(address: str, author: str = "Cllr Ada Byron", role: str = "member") -> Page:
        page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
        opened.append(page)
        page.set_default_timeout(PATIENCE)
        page.set_default_navigation_timeout(PATIENCE * 3)
        page.goto(address)
        if author:
            page.get_by_label("Your name").fill(author)
            page.get_by_label("You are here as").select_option(role)
            expect(answer_of(page)).to_be_editable()
        return page

    yield open_at
    for page in opened:
        page.context.close()


def answer_of(page: Page, about: str = LONG) -> Locator:
    return place_of(page, about).locator("textarea").first


def place_of(page: Page, about: str = LONG) -> Locator:
    return page.locator(f'.place[data-about="{about}"]')


def kill_workers(app: App) -> None:
    for worker in app.makers():
        os.kill(worker, signal.SIGKILL)


def expect_saved(page: Page, about: str = LONG) -> None:
    expect(place_of(page, about)).to_have_attribute("data-state", "saved", timeout=PATIENCE)


def test_an_answer_is_there_again_when_a_page_is_opened_again_and_when_it_is_read(
    start_app: Start, open_page: OpenPage
) -> None:
    app = start_app(panels=1)
    page = open_page(app.address + PATH)
    answer_of(page).fill("The duty manager hears first.")
    expect_saved(page)
    page.reload()
    expect(answer_of(page)).to_have_value("The duty manager hears first.")
    page.goto(page.url.removesuffix("/answering"))
    expect(page.get_by_role("main")).to_contain_text("The duty manager hears first.")


@pytest.mark.long
def test_what_is_typed_while_the_answering_process_is_killed_is_saved(
    start_app: Start, open_page: OpenPage
) -> None:
    app = start_app(panels=1)
    page = open_page(app.address + PATH)
    answer_of(page).press_sequentially("The duty manager ")
    kill_workers(app)
    answer_of(page).press_sequentially("hears first.")
    expect_saved(page)
    page.reload()
    expect(answer_of(page)).to_have_value("The duty manager hears first.")


def test_what_is_typed_while_the_app_is_killed_is_not_lost(start_app: Start, open_page: OpenPage) -> None:
    app = start_app(panels=1)
    page = open_page(app.address + PATH)
    answer_of(page).press_sequentially("The duty manager ")
    expect_saved(page)
    app.kill()
    answer_of(page).press_sequentially("hears first.")
    again = start_app(app.port, panels=1)
    # The page finds the app again by itself.
    expect(place_of(page)).to_have_attribute("data-state", "saved", timeout=9 * PATIENCE)
    page.goto(again.address + PATH)
    expect(answer_of(page)).to_have_value("The duty manager hears first.")
    elsewhere = open_page(again.address + PATH, "Cllr Grace Hopper")
    expect(answer_of(elsewhere)).to_have_value("The duty manager hears first.")


@pytest.mark.long
def test_where_a_network_lets_no_web_socket_through_the_page_says_so_saves_and_asks(
    start_app: Start, browser: Browser, open_page: OpenPage
) -> None:
    address = start_app(panels=1).address + PATH
    page = browser.new_context().new_page()
    page.set_default_timeout(PATIENCE)
    page.set_default_navigation_timeout(PATIENCE * 3)
    page.route_web_socket("**/socket", lambda socket: socket.close())
    page.goto(address)
    page.get_by_label("Your name").fill("Cllr Ada Byron")
    page.get_by_label("You are here as").select_option("member")
    answer_of(page).fill("The duty manager.")
    expect_saved(page)
    grace = open_page(address, "Cllr Grace Hopper")
    expect(answer_of(grace)).to_have_value("The duty manager.")
    # Words are not changed under the hands of whoever stands in them.
    page.get_by_label("Your name").focus()
    answer_of(grace).fill("The head of service.")
    expect(answer_of(page)).to_have_value("The head of service.")
    expect(page.get_by_role("status").get_by_text("the page asks for it every few seconds")).to_be_visible()
    assert list_faults(page) == []
    page.context.close()


def test_of_two_who_answer_at_once_the_second_is_told_and_both_are_kept(
    start_app: Start, open_page: OpenPage
) -> None:
    address = start_app(panels=1).address + PATH
    ada, grace = open_page(address), open_page(address, "Cllr Grace Hopper")
    answer_of(grace).focus()
    answer_of(ada).fill("The duty manager.")
    expect_saved(ada)
    answer_of(grace).fill("The head of service.")
    told = place_of(grace).locator(".alert")
    expect(told).to_contain_text("Cllr Ada Byron")
    expect(place_of(grace)).to_contain_text("The duty manager.")
    expect(answer_of(grace)).to_have_value("The head of service.")
    briefing = open_page(address.removesuffix("/answering"), "")
    for answer in ("The duty manager.", "The head of service."):
        expect(briefing.get_by_role("main")).to_contain_text(answer)
    grace.get_by_role("button", name="Keep mine").first.click()
    expect(told).to_be_hidden()
    ada.reload()
    expect(answer_of(ada)).to_have_value("The head of service.")


def test_a_whole_small_workbook_is_answered_by_keyboard_alone_and_axe_finds_nothing_wrong(
    start_app: Start, open_page: OpenPage
) -> None:
    page = open_page(start_app(panels=1).address + PATH, "")
    expect(page.get_by_label("Your name")).to_be_visible()
    assert list_faults(page) == []
    for _stop in range(MOST_TABS):
        page.keyboard.press("Tab")
        answer_with_keys(page)
        if page.evaluate("document.activeElement.closest('[data-part=missing]') !== null"):
            break
    assert list_faults(page) == []
    for about in ALL:
        expect_saved(page, about)
    assert list_faults(page) == []
    page.reload()
    for about in (LONG, TABLE, LIST):
        expect(place_of(page, about).get_by_role("textbox").first).to_have_value("By keyboard.")
    expect(place_of(page, SCALE).get_by_role("radio", checked=True)).to_have_count(1)


def answer_with_keys(page: Page) -> None:
    """Answer what has the focus, if it takes an answer and has none."""
    found: dict[str, Any] = page.evaluate(
        "(({ tagName, type, value, checked, readOnly }) => ({ tagName, type, value, checked, readOnly }))"
        "(document.activeElement)"
    )
    if found["type"] == "select-one" and not found["value"]:
        page.keyboard.type("A mem")
        expect(answer_of(page)).to_be_editable()
    elif found["type"] == "radio" and not found["checked"]:
        page.keyboard.press("Space")
    elif found["type"] in {"text", "textarea"} and not found["value"] and not found["readOnly"]:
        page.keyboard.type("By keyboard.")


@pytest.mark.parametrize("workbook", ["risk-assessment"])
def test_axe_finds_nothing_wrong_with_a_real_session(
    real_app: App, open_page: OpenPage, workbook: str
) -> None:
    page = open_page(f"{real_app.address}council/portsmouth/{workbook}/answering", "")
    expect(page.get_by_label("Your name")).to_be_visible()
    expect(page.locator(".failed")).to_have_count(0)
    expect(page.locator(".place:empty")).to_have_count(0)
    assert list_faults(page) == []
    page.set_viewport_size({"width": 320, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0
    page.goto(real_app.address)


def test_no_answer_reaches_what_the_app_says_or_makes(start_app: Start, open_page: OpenPage) -> None:
    app = start_app(panels=1)
    page = open_page(app.address + PATH, MARKED)
    answer_of(page).fill(MARKED)
    expect_saved(page)
    page.reload()
    expect(answer_of(page)).to_have_value(MARKED)
    kill_workers(app)
    answer_of(page).fill(f"{MARKED} again")
    page.goto(app.address)
    code, said, complained = app.stop()
    assert (code, said) == (0, "")
    assert MARKED not in complained
