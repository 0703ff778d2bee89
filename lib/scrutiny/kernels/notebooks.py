"""Workbooks opened as notebooks, with our own parameters put in."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from papermill.parameterize import parameterize_notebook


def read_notebook(path: Path) -> NotebookNode:
    """Read a notebook as it stands."""
    notebook: NotebookNode = nbformat.read(path, as_version=4)
    return notebook


@cache
def takes_answers(path: Path) -> bool:
    """Tell whether a notebook opens a page on a review, so that its questions can be answered on its page."""
    return any("open_workbook(" in cell.source for cell in read_notebook(path).cells)


def open_notebook(path: Path, parameters: Mapping[str, str]) -> NotebookNode:
    """Read a notebook, and put parameters in below the cell that declares them, in a cell of their own."""
    notebook = read_notebook(path)
    for cell in notebook.cells:
        cell.metadata.setdefault("tags", [])
    notebook.metadata.setdefault("papermill", NotebookNode())
    name = notebook.metadata.kernelspec.name
    filled: NotebookNode = parameterize_notebook(
        notebook, dict(parameters), kernel_name=name, language="python"
    )
    return filled
