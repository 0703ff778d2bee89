"""The workbooks in JupyterLab: a desk for one council, where a person's own work is never written over."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
import platformdirs
from nbformat import NotebookNode
from nbformat.sign import NotebookNotary
from nbformat.v4 import new_markdown_cell

from scrutiny.errors import OutputNotWritable
from scrutiny.files import paths
from scrutiny.kernels.notebooks import read_notebook
from scrutiny.kernels.settings import LAB, environment
from scrutiny.parameters import ANSWERING, read_parameters
from scrutiny.register.councils import Council
from scrutiny.register.workbooks import Workbook, list_workbooks

_SETTINGS = (
    "--ServerApp.ip=127.0.0.1",
    "--ServerApp.answer_yes=True",
    # JupyterLab would otherwise ask its makers for news, for newer versions and for extensions.
    "--LabApp.news_url=None",
    "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    "--LabApp.extension_manager=readonly",
    # The answers that a panel shows would be written into the notebook, where no erasure finds them.
    "--ContentsManager.pre_save_hook=scrutiny.lab.leave_out_outputs",
    # What runs a workbook as it is opened, and puts a card for each in the launcher.
    f"--LabApp.extra_labextensions_path={paths.TEMPLATES / 'jupyterlab' / 'labextensions'}",
)
_FOR_MEMBERS = (
    "**[Open the page for members]({address})** in the app, where nobody sees any code. If it does not open, "
    "start the app in a terminal with `scrutiny workbook --council {council}`."
)
_SECONDS_TO_CLOSE = 30


@dataclass(frozen=True)
class Desk:
    """One council's notebooks laid out for JupyterLab, and which of them were there already."""

    folder: Path
    laid: tuple[str, ...]
    kept: tuple[str, ...]


def find_desk(council: Council) -> Path:
    """Say where a council's notebooks are laid out: in the person's own data folder, not in the checkout."""
    return platformdirs.user_data_path("scrutiny-workbook", appauthor=False) / "lab" / council.slug


def prepare_desk(
    council: Council, folder: Path | None = None, find_page: Callable[[Workbook], str] | None = None
) -> Desk:
    """Lay out every workbook with the council's parameters, and the address of its page for members.

    One that is there already is kept as it is.
    """
    folder = folder or find_desk(council)
    # An empty date means today, on whichever day the notebook is opened.
    parameters = read_parameters(council).for_pages() | {"mode": ANSWERING, "as_at": ""}
    names = [workbook.path.name for workbook in list_workbooks()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        kept = tuple(name for name in names if (folder / name).exists())
        for workbook in list_workbooks():
            if workbook.path.name not in kept:
                laid = _arrange(workbook, parameters)
                if find_page:
                    words = _FOR_MEMBERS.format(address=find_page(workbook), council=council.slug)
                    laid.cells.insert(0, new_markdown_cell(words, id="for-members"))
                _lay(laid, folder / workbook.path.name)
    except OSError as refused:
        raise OutputNotWritable(
            f"The folder {folder} cannot be written to ({refused.strerror or type(refused).__name__}).\n"
            "Free it or make room there, then ask again."
        ) from refused
    return Desk(folder, tuple(name for name in names if name not in kept), kept)


def _arrange(workbook: Workbook, parameters: Mapping[str, str]) -> NotebookNode:
    """Give a workbook as it lies on a desk: its parameters in their one cell, and all other code hidden."""
    notebook = read_notebook(workbook.path)
    for cell in notebook.cells:
        if "parameters" in cell.metadata.get("tags", ()):
            cell.source = "\n".join(_fill(line, parameters) for line in cell.source.splitlines())
        elif cell.cell_type == "code":
            cell.metadata["jupyter"] = {"source_hidden": True}
    notebook.metadata["scrutiny"] = {"desk": True, "title": workbook.title}
    return notebook


def _fill(line: str, parameters: Mapping[str, str]) -> str:
    """Write a parameter's value in the line that declares it, and leave what the line says of it."""
    name, comment = line.partition(":")[0], line.partition('"  # ')[2]
    return f"{name}: str = {json.dumps(parameters[name], ensure_ascii=False)}  # {comment}"


def _lay(notebook: NotebookNode, path: Path) -> None:
    """Write a notebook whole or not at all: half of one would be kept as if it were a person's work."""
    under_way = path.with_name(f".{path.name}")
    nbformat.write(notebook, under_way)
    # JupyterLab runs as it is opened only what this person's own signature proves.
    NotebookNotary().sign(notebook)
    under_way.replace(path)


def leave_out_outputs(model: dict[str, Any], **_where: object) -> None:
    """Take from a notebook about to be saved whatever its cells gave, which may hold what people wrote."""
    content = model.get("content")
    if model.get("type") != "notebook" or not isinstance(content, dict):
        return
    # Where JupyterLab keeps what the controls of a page hold, if it is asked to.
    content.get("metadata", {}).pop("widgets", None)
    for cell in content.get("cells", ()):
        if cell.get("cell_type") == "code":
            cell["outputs"], cell["execution_count"] = [], None


def list_saved_outputs(council: Council) -> tuple[Path, ...]:
    """List the notebooks of a council's desk that hold what their cells gave, or that cannot be read."""
    return tuple(sorted(path for path in find_desk(council).rglob("*.ipynb") if _may_hold_outputs(path)))


def _may_hold_outputs(path: Path) -> bool:
    try:
        notebook = nbformat.read(path, as_version=4)
        return "widgets" in notebook.metadata or any(cell.get("outputs") for cell in notebook.cells)
    except Exception:  # noqa: BLE001 - whatever makes a file unreadable, it may hold what was typed
        return True


def open_lab(desk: Desk, *, browser: bool) -> int:
    """Run JupyterLab on a desk until the person ends it; give its exit code."""
    first = list_workbooks()[0].path.name
    command = [sys.executable, "-m", "jupyterlab", first, *_SETTINGS]
    command += [] if browser else ["--no-browser"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        command.append("--allow-root")
    with environment(LAB):
        lab = subprocess.Popen(command, cwd=desk.folder, env=_settle())  # noqa: S603 - our own words
    try:
        return _wait_for(lab)
    except KeyboardInterrupt:
        # Asked to stop a second time: JupyterLab is left to end as it can.
        return 0


def _settle() -> dict[str, str]:
    """Give what JupyterLab is started in, with settings of ours for what the person has not set there."""
    # Its makers' news would otherwise be offered before the page is seen.
    folders = [str(paths.TEMPLATES / "jupyterlab"), os.environ.get("JUPYTER_CONFIG_PATH", "")]
    return os.environ | {"JUPYTER_CONFIG_PATH": os.pathsep.join(filter(None, folders))}


def _wait_for(lab: subprocess.Popen[bytes]) -> int:
    """Wait until JupyterLab has ended; the terminal tells it of a Ctrl-C too, and it has kernels to close."""
    with suppress(KeyboardInterrupt):
        return lab.wait()
    with suppress(subprocess.TimeoutExpired):
        return lab.wait(_SECONDS_TO_CLOSE)
    # Only we were told.
    lab.terminate()
    return lab.wait()
