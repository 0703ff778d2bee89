"""Preparing a process: one page of each workbook made, so that all a page needs is read and imported."""

from contextlib import suppress

from papermill.exceptions import PapermillExecutionError

from scrutiny.kernels.engine import NAME, register_engine
from scrutiny.kernels.execution import run_opened
from scrutiny.notebooks import open_notebook
from scrutiny.register.workbooks import list_workbooks


def prepare() -> None:
    """Make each workbook's page as its notebook stands, and throw it away."""
    register_engine()
    for workbook in list_workbooks():
        # A page that fails here fails for each council too, in a worker, and is said there.
        with suppress(PapermillExecutionError, OSError):
            run_opened(open_notebook(workbook.path, {}), workbook.path.parent, engine_name=NAME)
