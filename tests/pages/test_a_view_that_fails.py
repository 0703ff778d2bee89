"""A view that fails fails its page, whichever way the page is run: no chart is lost in silence.

The app is tried in tests/app/test_server.py, on the same views.
"""

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook
from tests.pages.spoilt import CELLS, KINDS, SPOIL
from traitlets.config import Config

from scrutiny.kernels import Engine
from scrutiny.kernels.execution import execute
from scrutiny.kernels.failures import Failure
from scrutiny.kernels.settings import SETTINGS

PARAMETERS = 'council: str = "portsmouth"  # slug of the council'
# A kernel for each kind of view takes long; our engine needs none.
WAYS = [(Engine.SCRUTINY, kind) for kind in KINDS] + [(Engine.PLAIN, "Chart")]


def write(path: Path, *cells: str) -> Path:
    """Write a notebook of a cell of parameters and some cells of code."""
    given = new_code_cell(PARAMETERS, metadata={"tags": ["parameters"]})
    notebook = new_notebook(cells=[given, *map(new_code_cell, cells)])
    notebook.metadata.kernelspec = {"name": "python3", "display_name": "Python 3", "language": "python"}
    nbformat.write(notebook, path)
    return path


def test_every_kind_of_view_is_tried() -> None:
    assert {"Chart", "Prose", "Statements", "Table"} <= set(KINDS)


@pytest.mark.parametrize(("engine", "kind"), WAYS)
def test_a_batch_makes_no_page_of_a_view_that_fails(engine: Engine, kind: str, tmp_path: Path) -> None:
    notebook = write(tmp_path / "page.ipynb", SPOIL, f'spoil("{kind}")')
    failure = execute(notebook, {"council": "leeds"}, tmp_path / "made.ipynb", engine)
    assert isinstance(failure, Failure)
    assert failure.in_words.endswith("ValueError: a fault that was planted")


def test_jupyterlab_shows_the_fault_in_the_cell_of_each_kind_of_view(tmp_path: Path) -> None:
    """JupyterLab shows what a cell's kernel gives: for each view its fault, and never nothing."""
    notebook = nbformat.read(write(tmp_path / "page.ipynb", *CELLS), 4)
    NotebookClient(notebook, kernel_name="python3", allow_errors=True, config=Config(SETTINGS)).execute()
    shown = notebook.cells[2:]
    assert len(shown) == len(KINDS)
    for kind, cell in zip(KINDS, shown, strict=True):
        faults = [output.evalue for output in cell.outputs if output.output_type == "error"]
        assert faults == ["a fault that was planted"], kind
