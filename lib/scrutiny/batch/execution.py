"""Executing one notebook with Papermill, in a kernel whose surroundings are the same on every run."""

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import nbformat
import zmq
from nbclient.exceptions import CellTimeoutError, DeadKernelError
from nbformat import NotebookNode
from papermill.exceptions import PapermillExecutionError
from papermill.execute import execute_notebook
from traitlets.config import Config

from scrutiny import errors

LONGEST_CELL_SECONDS = 600
_COLOURS = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")

# Workers share out the cores among them: a kernel that took every core would slow its neighbours.
_SURROUNDINGS = {
    "MKL_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    # Sets in one order on every run, so that the same input makes the same page.
    "PYTHONHASHSEED": "0",
    # The environment the workbook is installed in, before any other kernel of the person's.
    "JUPYTER_PREFER_ENV_PATH": "1",
    "PYDEVD_DISABLE_FILE_VALIDATION": "1",
}


# What passes between a page and its kernel is kept from others on the same computer, where that can be.
_KERNELS = Config({"KernelManager": {"transport_encryption": "auto" if zmq.has("curve") else "disabled"}})


@dataclass(frozen=True)
class Failure:
    """Why a page could not be made: the cell that stopped it, where one did, and the error's own words."""

    cell: int | None
    reason: str

    @property
    def in_words(self) -> str:
        """Say the failure in one line."""
        return self.reason if self.cell is None else f"Cell {self.cell}: {self.reason}"


def read_notebook(path: Path) -> NotebookNode:
    """Read one notebook."""
    notebook: NotebookNode = nbformat.read(path, as_version=4)
    return notebook


def execute(notebook: Path, parameters: Mapping[str, str], result: Path) -> Failure | None:
    """Execute a notebook into a file that is whole only if there was no failure."""
    try:
        with _surroundings(parameters.get("as_at", "")):
            _run(notebook, parameters, result)
    except PapermillExecutionError as stopped:
        return Failure(stopped.exec_count, _say(stopped.ename, stopped.evalue))
    except CellTimeoutError:
        return Failure(
            None, f"A cell took longer than {LONGEST_CELL_SECONDS // 60} minutes, and was stopped."
        )
    except DeadKernelError:
        return Failure(None, "The page's Python process died: it was killed, or ran out of memory.")
    return None


def _run(notebook: Path, parameters: Mapping[str, str], result: Path) -> None:
    execute_notebook(
        read_notebook(notebook),
        # Papermill reads braces in a path as the name of a parameter.
        str(result.resolve()).replace("{", "{{").replace("}", "}}"),
        dict(parameters),
        progress_bar=False,
        # Saving after every cell would cost a tenth of a page's time.
        request_save_on_cell_execute=False,
        cwd=notebook.parent,
        execution_timeout=LONGEST_CELL_SECONDS,
        # Nothing is left to tidy in a kernel whose page is complete.
        shutdown_kernel="immediate",
        config=_KERNELS,
    )


def _say(name: str, words: str) -> str:
    """Put an error in one line: our own errors speak for themselves, others need their name."""
    said = " ".join(_COLOURS.sub("", words).split())
    ours = getattr(errors, name, None)
    return said if isinstance(ours, type) and said else f"{name}: {said}" if said else name


@contextmanager
def _surroundings(as_at: str) -> Iterator[None]:
    """Set what kernels inherit, and put it back afterwards."""
    before = dict(os.environ)
    os.environ.update(_SURROUNDINGS)
    if as_at:
        # Drawing libraries stamp this moment, rather than the clock's, into what they draw.
        day = datetime.fromisoformat(as_at).replace(tzinfo=UTC)
        os.environ["SOURCE_DATE_EPOCH"] = str(int(day.timestamp()))
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
