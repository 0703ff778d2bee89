"""The Papermill engine: a notebook's cells run in this process, in a shell that is clean for each page."""

import random
from typing import Any

import numpy as np
from papermill.engines import Engine, NotebookExecutionManager, papermill_engines

from scrutiny.errors import EngineOptionUnknown
from scrutiny.kernels.shell import PageShell, describe_language, open_shell

NAME = "scrutiny"
# What Papermill may ask of an engine that runs kernels, and this one cannot do.
_FOR_KERNELS = ("execution_timeout", "stdout_file", "stderr_file", "autosave_cell_every")


class ScrutinyEngine(Engine):
    """Run a notebook without a kernel; in one process a second page costs a fiftieth of a kernel's."""

    @classmethod
    def execute_managed_notebook(
        cls,
        nb_man: NotebookExecutionManager,
        kernel_name: str,  # noqa: ARG003 - Papermill's, for engines that start kernels
        **options: Any,  # noqa: ANN401 - whatever Papermill is given
    ) -> None:
        """Run the cells in order until one fails; Papermill then says which, and why.

        Whoever gives ``goes_on`` is shown the notebook and the cell that failed, and may have the rest run.
        """
        for name in _FOR_KERNELS:
            if options.get(name):
                raise EngineOptionUnknown(name)
        shell, goes_on = _open_clean_shell(), options.get("goes_on")
        nb_man.nb.metadata["language_info"] = describe_language()
        for place, cell in enumerate(nb_man.nb.cells):
            nb_man.cell_start(cell, place)
            failed = False
            if cell.cell_type == "code" and cell.source.strip():
                cell.execution_count = shell.execution_count
                cell.outputs, failed = shell.run(cell.source)
            if failed:
                nb_man.cell_exception(cell, place)
            nb_man.cell_complete(cell, place)
            if failed and not (goes_on and goes_on(nb_man.nb, cell)):
                return


def _open_clean_shell() -> PageShell:
    """Give the process's shell with no name of an earlier page in it, and chance begun anew."""
    shell = open_shell()
    shell.reset()
    random.seed()
    np.random.seed()  # noqa: NPY002 - what a page may have seeded is the old generator
    return shell


def register_engine() -> None:
    """Let Papermill know the engine by its name where the package is not installed with its entry points."""
    papermill_engines.register(NAME, ScrutinyEngine)
