"""The workbooks are ordinary notebooks: Papermill, Voila and JupyterLab as they come run all seven.

Nothing of ours stands between: no command of this project, no engine, no template and no settings. In the
last two a browser gives an answer of each kind, and the record holds it.
"""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import nbformat
import pytest
from playwright.sync_api import Browser, Page, expect
from tests.every_kind import ANSWERS, WORKBOOKS, answer_each_kind, list_held
from tests.lab.running import expect_run, run_every_cell
from tests.made_up_kind import PATIENCE, say_who_writes

from scrutiny.register.workbooks import list_workbooks
from scrutiny.review.kinds import KINDS

pytestmark = pytest.mark.long
NAMES = [workbook.path.name for workbook in list_workbooks()]
SECONDS = PATIENCE // 1000
BRIEFING, ANSWERING = 'mode: str = "briefing"', 'mode: str = "answering"'
# What notebooks show where a cell failed or complained, with a traceback or, as Voila does, without one.
FAULTS = '[data-mime-type="application/vnd.jupyter.stderr"], [data-mime-type="application/vnd.jupyter.error"]'
FAILED = "There was an error when executing cell"
Serve = Callable[..., str]


@pytest.fixture
def plain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder with the notebooks as they come, but answered in; no settings of anybody's are read."""
    for own in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR"):
        monkeypatch.setenv(own, str(tmp_path / own))
    for own in ("JUPYTERLAB_SETTINGS_DIR", "JUPYTERLAB_WORKSPACES_DIR"):
        monkeypatch.setenv(own, str(tmp_path / own))
    folder = tmp_path / "plain"
    folder.mkdir()
    for workbook in list_workbooks():
        notebook = nbformat.read(workbook.path, as_version=4)
        (cell,) = [cell for cell in notebook.cells if "parameters" in cell.metadata.get("tags", ())]
        assert BRIEFING in cell.source
        cell.source = cell.source.replace(BRIEFING, ANSWERING)
        nbformat.write(notebook, folder / workbook.path.name)
    return folder


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Serve]:
    """Start a program that serves pages, and give its address once it answers; it is ended after the test."""
    started: list[subprocess.Popen[bytes]] = []

    def start(*words: str) -> str:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        command = [sys.executable, "-m", *words, "--no-browser", f"--port={port}"]
        with (tmp_path / "said").open("wb") as said:
            process = subprocess.Popen(command, stdout=said, stderr=said, start_new_session=True)
        started.append(process)
        address = f"http://127.0.0.1:{port}/"
        _wait_for(address, process)
        return address

    yield start
    for process in started:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(SECONDS)


def _wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(SECONDS * 5):
        assert process.poll() is None, f"it ended with {process.returncode}"
        try:
            urlopen(address, timeout=SECONDS).close()  # noqa: S310 - our own server
        except URLError:
            time.sleep(0.2)
        else:
            return
    pytest.fail(f"nothing answers at {address}")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Give a page in a browser of its own, as patient as a busy computer needs."""
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        opened = context.new_page()
        opened.set_default_timeout(PATIENCE)
        yield opened


def open_in_voila(page: Page, address: str, name: str) -> None:
    """Open a notebook in Voila, which runs it first."""
    page.goto(f"{address}voila/render/{name}")


def open_in_lab(page: Page, address: str, name: str) -> None:
    """Open a notebook in JupyterLab and run it to its end."""
    page.goto(f"{address}lab/tree/{name}?reset")
    run_every_cell(page)
    expect_run(page)


def run_all(page: Page, address: str, open_page: Callable[[Page, str, str], None]) -> None:
    """Open and run all seven: each runs to its end without a fault, and answers are given on some of them."""
    for name in NAMES:
        open_page(page, address, name)
        # Every page ends with where its figures come from; in the first that is folded with the definitions.
        last = "Definitions and sources" if name == NAMES[0] else "Where the figures come from"
        expect(page.get_by_text(last, exact=True).last).to_be_visible(timeout=PATIENCE)
        expect(page.get_by_text(FAILED)).to_have_count(0)
        assert page.locator(FAULTS).all_inner_texts() == [], name
        if (workbook := name.removesuffix(".ipynb")) in WORKBOOKS:
            say_who_writes(page)
            answer_each_kind(page, workbook)


def list_expected() -> dict[str, object]:
    """List what the record is to hold."""
    return {given.about: given.held for given in ANSWERS}


def test_an_answer_is_given_here_of_every_kind_there_is() -> None:
    assert {given.kind for given in ANSWERS} == set(KINDS)


@pytest.mark.parametrize("name", NAMES)
def test_papermill_as_it_comes_runs_every_workbook(tmp_path: Path, name: str) -> None:
    notebook = next(workbook.path for workbook in list_workbooks() if workbook.path.name == name)
    made = tmp_path / name
    program = str(Path(sys.executable).with_name("papermill"))
    given = ["-p", "council", "leeds", "-p", "mode", "answering", "--no-progress-bar"]
    run = subprocess.run(
        [program, str(notebook), str(made), *given], check=False, capture_output=True, text=True, cwd=tmp_path
    )
    assert run.returncode == 0, run.stderr
    code = [cell for cell in json.loads(made.read_text("utf-8"))["cells"] if cell["cell_type"] == "code"]
    assert {cell["metadata"]["papermill"]["status"] for cell in code} == {"completed"}
    outputs = [output for cell in code for output in cell["outputs"]]
    assert {output["output_type"] for output in outputs} <= {"display_data", "execute_result"}
    assert "Leeds" in str(outputs)
    assert "data-panel=" in str(outputs) or name == NAMES[0]


def test_voila_as_it_comes_runs_every_workbook_and_each_kind_is_answered_there(
    plain: Path, serve: Serve, page: Page, record_url: str
) -> None:
    run_all(page, serve("voila", str(plain)), open_in_voila)
    assert list_held(record_url) == list_expected()


def test_jupyterlab_as_it_comes_runs_every_workbook_and_each_kind_is_answered_there(
    plain: Path, serve: Serve, page: Page, record_url: str
) -> None:
    options = ["--ServerApp.ip=127.0.0.1", "--IdentityProvider.token=", f"--ServerApp.root_dir={plain}"]
    options += ["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    run_all(page, serve("jupyterlab", *options), open_in_lab)
    assert list_held(record_url) == list_expected()
