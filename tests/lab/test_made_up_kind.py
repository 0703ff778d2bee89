"""A new kind of answer is three files, and a notebook in JupyterLab then asks it and keeps it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser
from tests.lab.running import run_every_cell
from tests.made_up_kind import (
    NOTEBOOK,
    PATIENCE,
    answer_by_keyboard,
    make_checkout,
    read_answer,
    say_who_writes,
)


@pytest.mark.long
def test_a_made_up_kind_is_answered_in_jupyterlab(
    tmp_path: Path,
    browser: Browser,
    record_url: str,
    open_lab: Callable[[Path], Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(make_checkout(tmp_path / "copy")))
    lab = open_lab(tmp_path / "desk")
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        page = context.new_page()
        page.set_default_navigation_timeout(PATIENCE)
        page.goto(f"{lab.address}lab/tree/{NOTEBOOK}.ipynb?token={lab.token}")
        run_every_cell(page)
        say_who_writes(page)
        answer_by_keyboard(page)
        assert read_answer(record_url) == "7"
