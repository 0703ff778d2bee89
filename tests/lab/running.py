"""How a test runs the cells of a notebook that JupyterLab shows."""

import re

import pytest
from playwright.sync_api import Page, expect

BEGUN, RAN = re.compile(r"\[[*\d]+\]:"), re.compile(r"\[\d+\]:")
PATIENCE, PAUSE = 120_000, 3_000


def run_every_cell(page: Page) -> None:
    """Have every cell of the notebook that is open run, one after another.

    JupyterLab says nothing where it runs no cell for want of a kernel, and may run those after it: until
    the first has begun, all are asked for again.
    """
    expect(page.get_by_text("Python 3 (ipykernel) | Idle")).to_be_visible(timeout=PATIENCE)
    prompts = page.locator(".jp-CodeCell .jp-InputPrompt")
    for _ in range(PATIENCE // PAUSE):
        page.get_by_role("menuitem", name="Run", exact=True).click()
        page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
        page.wait_for_timeout(PAUSE)
        if BEGUN.search(prompts.first.inner_text()):
            return
    pytest.fail("JupyterLab runs no cell")


def expect_run(page: Page) -> None:
    """Wait until the last cell that is shown has run."""
    expect(page.locator(".jp-CodeCell .jp-InputPrompt").last).to_have_text(RAN, timeout=PATIENCE)
