"""What JupyterLab writes to a notebook's file: what people typed on its page is never in it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from scrutiny.lab import leave_out_outputs, list_saved_outputs
from scrutiny.register.finding import admit_council

TYPED = "PLEASE-FORGET-THIS"
PATIENCE = 60
Call = Callable[..., Any]


@pytest.fixture
def call(open_lab: Callable[[Path], Any], tmp_path: Path) -> Call:
    """Give a way to call what JupyterLab's pages call."""
    lab = open_lab(tmp_path / "desk")

    def say(method: str, path: str, body: object = None) -> Any:  # noqa: ANN401
        headers = {"Authorization": f"token {lab.token}", "Content-Type": "application/json"}
        data = json.dumps(body).encode() if body else None
        asked = Request(f"{lab.address}api/contents/{path}", data, headers, method=method)  # noqa: S310
        with urlopen(asked, timeout=PATIENCE) as answer:  # noqa: S310 - our own server
            return json.load(answer)

    return say


def answered_page() -> nbformat.NotebookNode:
    """A notebook as its page holds it once people have answered there."""
    shown = new_output("display_data", data={"text/html": f"<p>{TYPED}</p>", "text/plain": TYPED})
    cell = new_code_cell("panels.show_prompts(session)", outputs=[shown], execution_count=3)
    state = {"application/vnd.jupyter.widget-state+json": {"state": {"1": {"state": {"value": TYPED}}}}}
    cells = [new_markdown_cell("# My notes"), cell]
    page: nbformat.NotebookNode = new_notebook(cells=cells, metadata={"widgets": state})
    return page


def test_what_was_typed_is_in_no_file_of_the_desk_once_jupyterlab_saves_its_notebook(
    call: Call, tmp_path: Path
) -> None:
    name = "02_reactive_review.ipynb"
    call("PUT", name, {"type": "notebook", "format": "json", "content": answered_page()})
    call("POST", f"{name}/checkpoints")
    call("PUT", name, {"type": "notebook", "format": "json", "content": answered_page()})
    kept = nbformat.read(tmp_path / "desk" / name, as_version=4)
    assert [cell.source for cell in kept.cells] == ["# My notes", "panels.show_prompts(session)"]
    assert kept.cells[1].outputs == []
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any("checkpoint" in path.name for path in files)
    assert [path.name for path in files if TYPED in path.read_text("utf-8", "replace")] == []


@pytest.mark.parametrize(
    "model",
    [
        {"type": "file", "format": "text", "content": TYPED},
        {"type": "directory"},
        {"type": "notebook"},
        {"type": "notebook", "content": None},
    ],
)
def test_what_is_no_notebook_is_saved_as_it_is(model: dict[str, Any]) -> None:
    before = dict(model)
    leave_out_outputs(model=model, path="notes.txt", contents_manager=None)
    assert model == before


def test_the_notebooks_that_hold_what_a_page_showed_are_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scrutiny.lab.find_desk", lambda _council: tmp_path)
    leeds, page = admit_council("leeds"), answered_page()
    assert list_saved_outputs(leeds) == ()
    nbformat.write(page, tmp_path / "answered.ipynb")
    page.cells[1].outputs = []
    nbformat.write(page, tmp_path / "state_of_widgets.ipynb")
    del page.metadata["widgets"]
    nbformat.write(page, tmp_path / "clean.ipynb")
    (tmp_path / ".ipynb_checkpoints").mkdir()
    (tmp_path / ".ipynb_checkpoints" / "broken-checkpoint.ipynb").write_text("{")
    found = [path.name for path in list_saved_outputs(leeds)]
    assert found == ["broken-checkpoint.ipynb", "answered.ipynb", "state_of_widgets.ipynb"]
