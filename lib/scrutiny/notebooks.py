"""Workbooks opened as notebooks, with parameters of our own making put in."""

from collections.abc import Mapping

import nbformat
from nbformat import NotebookNode
from papermill.parameterize import parameterize_notebook

from scrutiny.workbooks import Workbook


def open_notebook(workbook: Workbook) -> NotebookNode:
    """Read a workbook's notebook."""
    notebook: NotebookNode = nbformat.read(workbook.path, as_version=4)
    return notebook


def put_in_parameters(notebook: NotebookNode, parameters: Mapping[str, str]) -> NotebookNode:
    """Put parameters in below the cell that declares them, in a cell of their own."""
    for cell in notebook.cells:
        cell.metadata.setdefault("tags", [])
    notebook.metadata.setdefault("papermill", NotebookNode())
    name = notebook.metadata.kernelspec.name
    filled: NotebookNode = parameterize_notebook(
        notebook, dict(parameters), kernel_name=name, language="python"
    )
    return filled
