"""A real browser at a real nginx before the app, under a path of another site."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect
from tests.app.proxying import Hosted, Start, host

PATIENCE = 90_000

pytestmark = pytest.mark.long


@pytest.fixture
def hosted(start_hosted: Start, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hosted]:
    """An app behind nginx, under a path."""
    with host(start_hosted, tmp_path_factory.mktemp("nginx"), is_named=False) as hosted:
        yield hosted


def test_a_real_browser_answers_through_the_proxy(
    browser: Browser, chromium_path: str, hosted: Hosted, only_chromium: None
) -> None:
    del only_chromium
    path = f"{hosted.path}council/portsmouth/a-small-workbook/answering"
    # It finds the proxy by its name.
    found = f"--host-resolver-rules=MAP {hosted.proxy.name} 127.0.0.1"
    named = browser.browser_type.launch(executable_path=chromium_path, args=["--no-sandbox", found])
    page = named.new_page(ignore_https_errors=True)
    sockets: list[str] = []
    page.on("websocket", lambda socket: sockets.append(socket.url))
    page.goto(f"{hosted.proxy.origin}{path}")
    page.set_default_timeout(PATIENCE)
    page.get_by_label("Your name").fill("Cllr Ada Byron")
    page.get_by_label("You are here as").select_option("member")
    place = page.locator('.place[data-about="pm_who_hears_first"]')
    place.locator("textarea").first.fill("The duty manager.")
    expect(place).to_have_attribute("data-state", "saved", timeout=PATIENCE)
    expect(page.locator(".in-clear")).to_be_hidden()
    assert sockets == [f"{hosted.proxy.origin}{path}/socket".replace("https", "wss")]
    assert "The duty manager." in hosted.proxy.ask(path)[1]
    named.close()
