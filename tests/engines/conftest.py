"""A made-up review in other browsers than the suite's own, and in a real app."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright
from tests.app.conftest import app as app  # noqa: PLC0414 - one app over made-up notebooks
from tests.engines.desktop import need, need_gtk
from tests.engines.orca import Listener, listen
from tests.engines.served_review import ServedReview, serve
from tests.engines.webkit import WebKit, drive_webkit
from tests.panels.front.conftest import review as review  # noqa: PLC0414 - a review whose clock stands


@pytest.fixture(scope="session")
def listener(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Listener]:
    """A listener at a desktop of their own."""
    need("orca", "openbox", "xdotool", "Xvfb", "dbus-daemon", "gdbus")
    with listen(tmp_path_factory.mktemp("desktop")) as listener:
        yield listener


@pytest.fixture(scope="session")
def heard_browser(firefox_path: str, listener: Listener) -> Iterator[Browser]:
    """Firefox, with its windows on that desktop."""
    with sync_playwright() as playwright:
        opened = playwright.firefox.launch(
            channel="moz-firefox",
            executable_path=firefox_path,
            headless=False,
            env={**listener.environment},
            firefox_user_prefs={"accessibility.force_disabled": -1},
        )
        yield opened
        opened.close()


@pytest.fixture
def served(review: pytest.FixtureRequest) -> Iterator[ServedReview]:
    """That review, served."""
    with serve(review) as served:  # type: ignore[arg-type]
        yield served


@pytest.fixture(scope="session")
def webkit_driver() -> Iterator[int]:
    """The port of WebKit's driver."""
    need("WebKitWebDriver", "Xvfb", "/usr/bin/python3")
    need_gtk()
    with drive_webkit() as port:
        yield port


@pytest.fixture
def webkit(webkit_driver: int) -> Iterator[WebKit]:
    """A window of WebKit that keeps nothing of another test."""
    window = WebKit(webkit_driver)
    yield window
    window.close()
