"""What the batch's tests share: a folder of small made-up notebooks in place of the project's own."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from scrutiny.files import paths
from scrutiny.register.workbooks import list_workbooks

Cell = dict[str, Any]

DECLARED = """\
council: str = "portsmouth"  # slug of the council
committee: str = "Scrutiny"  # name of the committee
neighbour_model: str = "2025"  # year of the model
local_figures: str = ""  # file of local figures
inspection_report: str = ""  # file of it
inspection: str = ""  # of the newest
inspection_stage: str = "after"  # before, during or after
intervention: str = ""  # by the department
risk_steps: str = "5"  # of a scale
next_meeting: str = ""  # date of it
pre_election: str = ""  # two dates
mode: str = "briefing"  # briefing or session
review: str = ""  # name of it
as_at: str = ""  # date the page is for
"""


def make_cell(number: int, source: str, kind: str = "code", *tags: str) -> Cell:
    """Make one cell of a notebook."""
    cell: Cell = {"id": f"cell-{number}", "cell_type": kind, "source": source, "metadata": {"tags": [*tags]}}
    return cell if kind == "markdown" else cell | {"outputs": [], "execution_count": None}


def make_notebook(title: str, declared: str, *sources: str) -> str:
    """Make a notebook of a title, a parameters cell and cells of code."""
    cells = [make_cell(0, f"# {title}", "markdown"), make_cell(1, declared, "code", "parameters")]
    cells += [make_cell(number, source) for number, source in enumerate(sources, start=2)]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return json.dumps(
        {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}
    )


@pytest.fixture
def write_notebook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., str]]:
    """Give what puts a notebook of some cells in an empty folder, in place of any of that name."""
    notebooks, package = tmp_path / "notebooks", tmp_path / "package"
    notebooks.mkdir()
    package.mkdir()
    monkeypatch.setattr(paths, "NOTEBOOKS", notebooks)
    # Whoever works on the code while the tests run does not change what the pages are made from.
    monkeypatch.setattr(paths, "PACKAGE", package)
    contents: dict[str, dict[str, str]] = {}

    def write(name: str, *sources: str, declared: str = DECLARED) -> str:
        title = name[3:].replace("_", " ").capitalize()
        (notebooks / f"{name}.ipynb").write_text(make_notebook(title, declared, *sources), encoding="utf-8")
        contents[name] = {"notebook": name, "title": title, "question": "Why?"}
        (notebooks / "contents.yml").write_text(json.dumps([*contents.values()]), encoding="utf-8")
        list_workbooks.cache_clear()
        return name

    yield write
    list_workbooks.cache_clear()
