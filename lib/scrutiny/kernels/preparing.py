"""Preparing a process: one page of each workbook made, so that all a page needs is read and imported."""

from contextlib import suppress

from papermill.exceptions import PapermillExecutionError

from scrutiny.kernels.engine import NAME, register_engine
from scrutiny.kernels.execution import run_opened
from scrutiny.kernels.notebooks import open_notebook
from scrutiny.kernels.settings import find_day
from scrutiny.register.workbooks import list_workbooks


def prepare() -> None:
    """Make each workbook's page as its notebook stands, for the day that is asked for, and throw it away."""
    register_engine()
    parameters = {"as_at": day} if (day := find_day()) else {}
    for workbook in list_workbooks():
        # A page that fails here fails for each council too, in a worker, and is said there.
        with suppress(PapermillExecutionError, OSError, ValueError):
            run_opened(open_notebook(workbook.path, parameters), workbook.path.parent, engine_name=NAME)
