"""The desk in a real JupyterLab: a workbook is run as it is opened, stays at its top, and shows no code."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import pytest
from playwright.sync_api import Browser, Page, expect

from scrutiny.register.workbooks import list_workbooks

PATIENCE = 240_000
NAME = "06_young_peoples_voice.ipynb"
OURS = "05_self_evaluation.ipynb"


@pytest.fixture
def lab(open_lab: Callable[[Path], Any], tmp_path: Path) -> Any:  # noqa: ANN401 - what opens one is of a conftest
    return open_lab(tmp_path / "desk")


@pytest.fixture
def page(browser: Browser) -> Page:
    opened = browser.new_page()
    opened.set_default_timeout(PATIENCE)
    expect.set_options(timeout=PATIENCE)
    return opened


def test_a_workbook_is_run_as_it_is_opened_stays_at_its_top_and_has_a_card(lab: Any, page: Page) -> None:  # noqa: ANN401
    page.goto(f"{lab.address}lab/tree/{NAME}?token={lab.token}")
    first = page.locator(".jp-Notebook .jp-Cell").first
    expect(first.get_by_role("link", name="Open the page for members")).to_have_attribute(
        "href", "http://127.0.0.1/young-peoples-voice"
    )
    # Without a key or a button pressed.
    expect(page.locator(".jp-Notebook").get_by_text("Leeds City Council")).to_be_visible()
    expect(page.locator(".jp-Notebook .jp-InputArea-editor:visible")).to_have_count(1)
    expect(page.locator(".jp-Notebook")).not_to_contain_text("portsmouth")
    expect(page.locator(".jp-InputPlaceholder:visible")).to_have_count(0)
    expect(first).to_be_in_viewport()
    # And each workbook has a card in the launcher.
    page.goto(f"{lab.address}lab?token={lab.token}&reset")
    for workbook in list_workbooks():
        expect(page.locator(".jp-LauncherCard", has_text=workbook.title)).to_be_visible()


def test_a_notebook_that_somebody_else_made_is_not_run(lab: Any, page: Page, tmp_path: Path) -> None:  # noqa: ANN401
    sent = nbformat.read(tmp_path / "desk" / OURS, as_version=4)
    marked = tmp_path / "run"
    sent.cells = [nbformat.v4.new_code_cell(f"open({str(marked)!r}, 'w').close()\n'It was run'")]
    nbformat.write(sent, tmp_path / "desk" / "sent.ipynb")
    page.goto(f"{lab.address}lab/tree/sent.ipynb?token={lab.token}")
    expect(page.locator(".jp-Notebook .jp-CodeCell")).to_be_visible()
    expect(page.locator(".jp-Toolbar-kernelStatus, .jp-Notebook-ExecutionIndicator").first).to_be_visible()
    page.wait_for_timeout(5_000)
    assert not marked.exists()
