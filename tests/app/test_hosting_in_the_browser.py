"""A real browser at a real nginx before the app: under a path, and as one process of two ends."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from tests.app.proxying import Start, host, host_two, open_by_name

SMALL = "council/portsmouth/a-small-workbook/answering"
PATIENCE = 90_000

pytestmark = pytest.mark.long


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory, only_chromium: None) -> Path:
    """Give a folder for a proxy, to tests of Chromium alone."""
    del only_chromium
    return tmp_path_factory.mktemp("nginx")


def sit_down(page: Page, address: str) -> Locator:
    """Open a page to answer in, say who answers, and give the place of an answer."""
    page.goto(address)
    page.get_by_label("Your name").fill("Cllr Ada Byron")
    page.get_by_label("You are here as").select_option("member")
    return page.locator('.place[data-about="pm_who_hears_first"]')


def answer(place: Locator, words: str) -> None:
    """Write an answer, and wait until it is saved."""
    place.locator("textarea").first.fill(words)
    expect(place).to_have_attribute("data-state", "saved", timeout=PATIENCE)


def test_a_page_is_answered_in_through_the_proxy(
    browser: Browser, chromium_path: str, start_hosted: Start, folder: Path
) -> None:
    with (
        host(start_hosted, folder, is_named=False) as hosted,
        open_by_name(browser, chromium_path, hosted.proxy) as page,
    ):
        sockets: list[str] = []
        page.on("websocket", lambda socket: sockets.append(socket.url))
        address = f"{hosted.proxy.origin}{hosted.path}{SMALL}"
        answer(sit_down(page, address), "The duty manager.")
        expect(page.locator(".in-clear")).to_be_hidden()
        assert sockets == [f"{address}/socket".replace("https", "wss")]
        assert "The duty manager." in hosted.proxy.ask(f"{hosted.path}{SMALL}")[1]


def test_an_open_page_goes_on_when_the_process_that_answered_it_ends(
    browser: Browser, chromium_path: str, start_hosted: Start, folder: Path
) -> None:
    with (
        host_two(start_hosted, folder) as (apps, proxy, _record),
        open_by_name(browser, chromium_path, proxy) as page,
        open_by_name(browser, chromium_path, proxy) as other,
    ):
        # Readers are shared out, so that each process has one of the two or both.
        places = [sit_down(reader, f"{proxy.origin}/{SMALL}") for reader in (page, other)]
        answer(places[0], "Before.")
        expect(places[1].locator("textarea").first).to_have_value("Before.", timeout=PATIENCE)
        apps[0].kill()
        answer(places[0], "After.")
        expect(places[1].locator("textarea").first).to_have_value("After.", timeout=PATIENCE)
        # Words are not changed under the hands of whoever stands in them.
        page.get_by_label("Your name").focus()
        answer(places[1], "Later.")
        expect(places[0].locator("textarea").first).to_have_value("Later.", timeout=PATIENCE)
        assert "Later." in proxy.ask(f"/{SMALL}")[1]
