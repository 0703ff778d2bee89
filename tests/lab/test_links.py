"""Links in a real JupyterLab, by keyboard: none of them leads nowhere."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import pytest
from playwright.sync_api import Browser, Page, expect
from tests.lab.running import PATIENCE, expect_run, run_every_cell

NAME = "07_scrutiny_plan.ipynb"
THERE = "02_reactive_review.ipynb"
CELLS = (
    """
from scrutiny import panels
from scrutiny.briefing import prepare_briefing
from scrutiny.guide.guidance import prepare_guidance
briefing = prepare_briefing("leeds", "Scrutiny", "2025", "2026-11-23")
guidance = prepare_guidance(briefing, "07_scrutiny_plan", "after", "")
""",
    'panels.list_unanswered(panels.open_page(briefing, guidance, "answering", "2026-27"))',
    'panels.list_unanswered(panels.open_page(briefing, guidance, "briefing", "2026-27"))',
)


def write_plan(folder: Path) -> None:
    """Write a plan that a person has made shorter, as a session and as a briefing."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell.strip()) for cell in CELLS])
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    nbformat.write(notebook, folder / NAME)


@pytest.fixture
def address(open_lab: Callable[[Path], Any], tmp_path: Path) -> str:
    """Give the address of the plan in a JupyterLab on a desk where it lies."""
    desk = tmp_path / "desk"
    desk.mkdir()
    write_plan(desk)
    lab = open_lab(desk)
    return f"{lab.address}lab/tree/{NAME}?token={lab.token}"


def open_plan(page: Page, address: str) -> None:
    """Open the plan, and run it."""
    page.set_default_timeout(PATIENCE)
    page.goto(address)
    run_every_cell(page)
    expect_run(page)


def follow(page: Page, among: str) -> None:
    """Follow the first link to another notebook by keyboard."""
    link = page.locator(f"{among} a[href*='{THERE}']").first
    link.evaluate("link => { link.closest('details')?.setAttribute('open', ''); }")
    link.focus()
    page.keyboard.press("Enter")
    there = page.locator(".lm-DockPanel-tabBar .lm-TabBar-tab", has_text=THERE)
    expect(there).to_have_attribute("aria-selected", "true")


def test_every_link_opens_the_notebook_it_names_or_says_what_to_do(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    open_plan(page, address)
    panel, briefing = ".scrutiny-panel", ".jp-RenderedHTML"
    # Nothing of JupyterLab’s own stands before the page.
    assert page.locator(".Toastify__toast, .jp-Dialog").all_inner_texts() == []
    expect(page.locator(f"{panel} a[href*='{THERE}']").first).to_be_attached(timeout=PATIENCE)
    expect(page.locator(f"{briefing} a[href*='{THERE}']").first).to_be_attached(timeout=PATIENCE)
    page.locator(f"{panel} .missing summary").first.press("Enter")
    not_run = page.locator(f"{panel} .missing a[href^='#']").first
    not_run.press("Enter")
    expect(page.get_by_role("alert").get_by_text("Run the page’s cells to show it.")).to_be_visible()
    follow(page, panel)
    page.locator(".lm-DockPanel-tabBar .lm-TabBar-tab", has_text=NAME).click()
    follow(page, briefing)
    page.close()
