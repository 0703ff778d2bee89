"""Executing one notebook with Papermill, by our engine or in a kernel of its own."""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from nbclient.exceptions import CellTimeoutError, DeadKernelError
from nbformat import NotebookNode
from papermill.exceptions import PapermillExecutionError
from papermill.execute import execute_notebook, remove_error_markers
from traitlets.config import Config

from scrutiny import errors
from scrutiny.kernels import Engine
from scrutiny.kernels.engine import NAME, register_engine
from scrutiny.kernels.failures import Failure
from scrutiny.kernels.settings import SETTINGS, environment

LONGEST_CELL_SECONDS = 600
_FOR_A_KERNEL = {
    "execution_timeout": LONGEST_CELL_SECONDS,
    # Nothing is left to tidy in a kernel whose page is complete.
    "shutdown_kernel": "immediate",
    # A kernel whose worker is killed has nobody to warn of it.
    "extra_arguments": ["--log-level=ERROR"],
}
_COLOURS = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def execute(
    notebook: Path, parameters: Mapping[str, str], result: Path, engine: Engine
) -> NotebookNode | Failure:
    """Execute a notebook into a file that is whole only if there was no failure; give it, or the failure."""
    try:
        if engine is Engine.SCRUTINY:
            register_engine()
            return _run(notebook, parameters, result, engine_name=NAME)
        with environment(), _connection() as settings:
            return _run(notebook, parameters, result, **_FOR_A_KERNEL, config=settings)
    except PapermillExecutionError as stopped:
        return Failure(stopped.exec_count, _say(stopped.ename, stopped.evalue))
    except CellTimeoutError:
        return Failure(
            None, f"A cell took longer than {LONGEST_CELL_SECONDS // 60} minutes, and was stopped."
        )
    except DeadKernelError:
        return Failure(None, "The page's Python process died: it was killed, or ran out of memory.")


@contextmanager
def _connection() -> Iterator[Config]:
    """Give the settings of one kernel, with a folder of its own for its connection's files."""
    with TemporaryDirectory(prefix="scrutiny_", ignore_cleanup_errors=True) as own:
        settings = Config(SETTINGS)
        # Without a place of their own they stand beside the notebook, and two kernels take the same names.
        settings.KernelManager.connection_file = str(Path(own, "kernel.json"))
        yield settings


def _run(notebook: Path, parameters: Mapping[str, str], result: Path, **engine: Any) -> NotebookNode:  # noqa: ANN401 - Papermill's
    given = _escape(notebook.resolve())
    return run_opened(
        given, notebook.parent, _escape(result.resolve()), parameters=dict(parameters), **engine
    )


def _escape(path: Path) -> str:
    # Papermill reads braces in a path as the name of a parameter.
    return str(path).replace("{", "{{").replace("}", "}}")


def run_through(opened: NotebookNode, folder: Path, is_last: Callable[[NotebookNode], bool]) -> NotebookNode:
    """Run an opened notebook by our engine to its end, though cells fail, or to a failure that is its last.

    Nothing is written, and what failed stands in the outputs of its cell.
    """
    register_engine()
    reached: list[NotebookNode] = []

    def goes_on(notebook: NotebookNode, cell: NotebookNode) -> bool:
        reached[:] = [notebook]
        return not is_last(cell)

    try:
        return run_opened(opened, folder, engine_name=NAME, goes_on=goes_on)
    except PapermillExecutionError:
        stood: NotebookNode = remove_error_markers(reached[0])
        return stood


def run_opened(
    given: NotebookNode | str,
    folder: Path,
    result: str | None = None,
    **engine: Any,  # noqa: ANN401 - Papermill's
) -> NotebookNode:
    """Have Papermill run a notebook in a folder, and write what comes of it where a file is named."""
    executed: NotebookNode = execute_notebook(
        given,
        result,
        progress_bar=False,
        # Saving after every cell would cost a tenth of a page's time.
        request_save_on_cell_execute=False,
        cwd=folder,
        **engine,
    )
    return executed


def _say(name: str, words: str) -> str:
    """Put an error in one line: our own errors speak for themselves, others need their name."""
    said = " ".join(_COLOURS.sub("", words).split())
    ours = getattr(errors, name, None)
    return said if isinstance(ours, type) and said else f"{name}: {said}" if said else name
