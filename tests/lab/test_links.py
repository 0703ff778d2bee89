"""Links in a real JupyterLab, by keyboard: none of them leads nowhere."""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import Browser, Page, expect

from scrutiny.councils import admit_council
from scrutiny.lab import prepare_desk

PATIENCE = 120_000
TOKEN = "only-for-this-test"  # noqa: S105 - it opens nothing but a server of this test's own
NAME = "07_scrutiny_plan.ipynb"
THERE = "02_reactive_review.ipynb"
CELLS = (
    """
from scrutiny import panels
from scrutiny.briefing import prepare_briefing
from scrutiny.guidance import prepare_guidance
briefing = prepare_briefing("leeds", "Scrutiny", "2025", "2026-11-23")
guidance = prepare_guidance(briefing, "07_scrutiny_plan", "after", "")
""",
    'panels.list_unanswered(panels.open_session(briefing, guidance, "session", "2026-27"))',
    'panels.list_unanswered(panels.open_session(briefing, guidance, "briefing", "2026-27"))',
)
START = """
import sys
from pathlib import Path
from scrutiny.lab import Desk, open_lab
open_lab(Desk(Path(sys.argv[1]), (), ()), browser=False)
"""


def write_plan(folder: Path) -> None:
    """Write a plan that a person has made shorter, as a session and as a briefing."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell.strip()) for cell in CELLS])
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    nbformat.write(notebook, folder / NAME)


def find_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[str]:
    """JupyterLab on a desk, as the command opens it; nothing of the person's own is read or written."""
    desk = tmp_path / "desk"
    desk.mkdir()
    write_plan(desk)
    prepare_desk(admit_council("leeds"), desk)
    port = find_port()
    own = (
        "JUPYTER_CONFIG_DIR",
        "JUPYTER_RUNTIME_DIR",
        "JUPYTERLAB_SETTINGS_DIR",
        "JUPYTERLAB_WORKSPACES_DIR",
    )
    around = os.environ | {name: str(tmp_path / name) for name in own}
    around |= {"JUPYTER_TOKEN": TOKEN, "JUPYTER_PORT": str(port)}
    with (tmp_path / "said").open("w") as said:
        server = subprocess.Popen(
            [sys.executable, "-c", START, str(desk)],
            env=around,
            stdout=said,
            stderr=said,
            start_new_session=True,
        )
        yield f"http://127.0.0.1:{port}/lab/tree/{NAME}?token={TOKEN}"
        os.killpg(server.pid, signal.SIGINT)
        server.wait(timeout=PATIENCE / 1000)


def open_plan(page: Page, address: str) -> None:
    """Open the plan once JupyterLab answers, and run it."""
    page.set_default_timeout(PATIENCE)
    for _ in range(PATIENCE // 500):
        try:
            page.goto(address)
        except Exception:  # noqa: BLE001 - nobody answers until JupyterLab has started
            page.wait_for_timeout(500)
        else:
            break
    # What is run before the page has found its kernel is not run, and nothing shows when it has.
    cell, ran = page.locator(".jp-CodeCell").first, re.compile(r"\[[*0-9]+\]:")
    expect(cell).to_be_visible(timeout=PATIENCE)
    for _ in range(PATIENCE // 3000):
        page.locator(".jp-CodeCell .cm-content").first.click()
        for _cell in CELLS:
            page.keyboard.press("Shift+Enter")
        page.wait_for_timeout(3000)
        if ran.search(cell.locator(".jp-InputPrompt").inner_text()):
            return


def follow(page: Page, among: str) -> None:
    """Follow the first link to another notebook by keyboard."""
    link = page.locator(f"{among} a[href*='{THERE}']").first
    link.evaluate("one => { one.closest('details').open = true; }")
    link.focus()
    page.keyboard.press("Enter")
    there = page.locator(".lm-DockPanel-tabBar .lm-TabBar-tab", has_text=THERE)
    expect(there).to_have_attribute("aria-selected", "true")


def test_every_link_opens_the_notebook_it_names_or_says_what_to_do(browser: Browser, lab: str) -> None:
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    open_plan(page, lab)
    panel, briefing = ".scrutiny-panel", ".jp-RenderedHTML"
    expect(page.locator(f"{panel} a[href*='{THERE}']").first).to_be_attached(timeout=PATIENCE)
    expect(page.locator(f"{briefing} a[href*='{THERE}']").first).to_be_attached(timeout=PATIENCE)
    not_run = page.locator(f"{panel} .missing a[href^='#']").first
    not_run.press("Enter")
    expect(page.get_by_role("alert").get_by_text("Run the page’s cells, and it is.")).to_be_visible()
    follow(page, panel)
    page.locator(".lm-DockPanel-tabBar .lm-TabBar-tab", has_text=NAME).click()
    follow(page, briefing)
    page.close()
