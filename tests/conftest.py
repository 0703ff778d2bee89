"""What tests share: the material beside the project, and a browser."""

import os
import shutil
from collections.abc import Collection, Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, expect, sync_playwright

# A bank is read against the kinds of answer that this makes known.
import scrutiny.review.kinds  # noqa: F401

SHARED = Path(__file__).resolve().parents[2] / "shared"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
# As root, without a display, and asking nothing of the network of its own accord.
BROWSER_OPTIONS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

RECORD = "SCRUTINY_RECORD_URL"
SETTINGS = "SCRUTINY_SETTINGS"
# Where Firefox is, for tests that are to run in it and not in Chromium.
FIREFOX = "FIREFOX"
# A page may answer late on a busy machine; one that never answers still fails.
expect.set_options(timeout=30_000)
# How long an example takes says more of the machine than of the code.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")
_NUMBERS = count(1)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark each test with what it needs, and leave those with a browser to the end."""
    for item in items:
        needs = getattr(item, "fixturenames", ())
        if {"browser", "chromium_path"} & set(needs):
            item.add_marker("browser")
        if "browser" in needs:
            item.add_marker("firefox")
        if "shared" in needs:
            item.add_marker("shared")
    with_browser = {item.path for item in items if item.get_closest_marker("browser")}
    items.sort(key=lambda item: find_turn(item.path, with_browser))


def find_turn(path: Path, with_browser: Collection[Path]) -> tuple[bool, bool]:
    """Say when a file's turn is: with a browser at the end, and of those the longest, with the app, first.

    Playwright keeps an event loop running once it has begun, and no other can start beside it: not even for
    a test of another file that comes later. A long file begun last would be waited for by one worker alone.
    """
    return path in with_browser, "app" not in path.parts


@pytest.fixture(scope="session", autouse=True)
def records(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder for the records that the tests write, and settings of theirs: never the person's own."""
    folder = tmp_path_factory.mktemp("records")
    settings = folder / "settings.yml"
    settings.write_text("port: 8866\n", "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(RECORD, f"sqlite:///{folder / 'shared.sqlite3'}")
        patch.setenv(SETTINGS, str(settings))
        yield folder


@pytest.fixture(autouse=True)
def record_url(records: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Where this test's own record would be, which whatever it starts is told too."""
    url = f"sqlite:///{records / str(next(_NUMBERS)) / 'record.sqlite3'}"
    monkeypatch.setenv(RECORD, url)
    return url


@pytest.fixture(scope="session")
def shared() -> Path:
    """Where the material shared with the project lies; a test that needs it is skipped without it."""
    if not SHARED.is_dir():
        pytest.skip(f"needs the shared material, which is not at {SHARED}")
    return SHARED


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """Where Chromium is. Without one CI fails, and elsewhere the browser tests are skipped."""
    named = os.environ.get("CHROMIUM")
    for candidate in (named,) if named else BROWSERS:
        if found := shutil.which(candidate):
            return found
    absent = f"needs Chromium, which is not here as {named or ', '.join(BROWSERS)}; name one with CHROMIUM"
    if os.environ.get("CI"):
        pytest.fail(absent)
    pytest.skip(absent)


@pytest.fixture(scope="session")
def firefox_path() -> str:
    """Where Firefox is, as a variable names it: it is driven by a Playwright of its own."""
    named = os.environ.get(FIREFOX, "")
    if found := shutil.which(named):
        return found
    pytest.skip(f"needs Firefox, which is not here as {named or 'FIREFOX'}; make long PART=firefox brings it")


@pytest.fixture
def only_chromium() -> None:
    """Skip where a page is to be shown as on paper, in system colours or without scripts, in Firefox."""
    if FIREFOX in os.environ:
        pytest.skip("needs Chromium: Firefox feigns no paper, system colours or lack of scripts")


@pytest.fixture(scope="session")
def browser(request: pytest.FixtureRequest) -> Iterator[Browser]:
    """A browser, opened once for all the tests that look at pages: Chromium, or the Firefox that is named."""
    with sync_playwright() as playwright:
        opened = (
            playwright.firefox.launch(
                channel="moz-firefox", executable_path=request.getfixturevalue("firefox_path")
            )
            if FIREFOX in os.environ
            else playwright.chromium.launch(
                executable_path=request.getfixturevalue("chromium_path"), args=BROWSER_OPTIONS
            )
        )
        yield opened
        opened.close()
