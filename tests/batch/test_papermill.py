"""Papermill runs every page, and anyone may run a page with our engine by its name."""

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from scrutiny.batch.making import make_order
from scrutiny.batch.pages import Page, prepare_order
from scrutiny.errors import EngineOptionUnknown
from scrutiny.files import paths
from scrutiny.kernels import Engine, execution
from scrutiny.kernels.engine import NAME, register_engine
from scrutiny.kernels.execution import execute
from scrutiny.kernels.failures import Failure

PAPERMILL = Path(sys.executable).with_name("papermill")


@pytest.mark.parametrize("engine", Engine)
def test_no_page_is_made_without_papermill(
    write_notebook: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, engine: Engine
) -> None:
    asked: list[str | None] = []

    def refuse(*_given: object, engine_name: str | None = None, **_options: Any) -> None:  # noqa: ANN401 - Papermill's
        asked.append(engine_name)
        raise OSError(engine_name)

    monkeypatch.setattr(execution, "execute_notebook", refuse)
    page = Page("leeds", write_notebook("01_who_we_are", "print(council)"))
    with pytest.raises(OSError, match=r"scrutiny|None"):
        make_order(prepare_order(page, date(2026, 11, 23), "", engine), tmp_path)
    assert asked == [NAME if engine is Engine.SCRUTINY else None]
    assert not page.has_files(tmp_path)


def test_a_made_page_is_an_ordinary_notebook_of_papermill_s(
    write_notebook: Callable[..., str], tmp_path: Path
) -> None:
    name = write_notebook("01_who_we_are", "print(council)")
    page = Page("leeds", name)
    assert make_order(prepare_order(page, date(2026, 11, 23), ""), tmp_path) is None
    made = json.loads(page.path(tmp_path, ".ipynb").read_text("utf-8"))
    assert made["metadata"]["papermill"]["parameters"]["council"] == "leeds"
    assert made["metadata"]["language_info"]["name"] == "python"
    code = [cell for cell in made["cells"] if cell["cell_type"] == "code"]
    assert [cell["execution_count"] for cell in code] == [1, 2, 3]
    assert code[1]["metadata"]["tags"] == ["injected-parameters"]
    assert {cell["metadata"]["papermill"]["status"] for cell in code} == {"completed"}


def test_papermill_s_own_command_runs_a_workbook_by_the_engine_s_name(tmp_path: Path) -> None:
    notebook, made = paths.NOTEBOOKS / "02_reactive_review.ipynb", tmp_path / "made.ipynb"
    given = ["-p", "council", "leeds", "-p", "as_at", "2026-11-23"]
    command = [str(PAPERMILL), "--engine", NAME, str(notebook), str(made), *given, "--no-progress-bar"]
    subprocess.run(command, check=True, capture_output=True, cwd=tmp_path)
    cells = json.loads(made.read_text("utf-8"))["cells"]
    assert "Leeds" in str([cell.get("outputs") for cell in cells])


def test_an_option_that_needs_a_kernel_is_refused_in_words(
    write_notebook: Callable[..., str], tmp_path: Path
) -> None:
    from papermill.execute import execute_notebook  # noqa: PLC0415 - Papermill's own, and not the batch's

    register_engine()
    name = write_notebook("01_who_we_are", "print(council)")
    with pytest.raises(EngineOptionUnknown, match="cannot do what 'execution_timeout' asks for"):
        execute_notebook(
            str(paths.NOTEBOOKS / f"{name}.ipynb"),
            str(tmp_path / "made.ipynb"),
            engine_name=NAME,
            execution_timeout=5,
            progress_bar=False,
        )


def test_what_is_printed_displayed_and_raised_stands_in_the_cell_that_did_it(
    write_notebook: Callable[..., str], tmp_path: Path
) -> None:
    cells = (
        "print('one'); print('two')",
        "from IPython.display import display; display(1)",
        "1 / 0",
        "'never'",
    )
    name = write_notebook("01_who_we_are", *cells)
    made = tmp_path / "made.ipynb"
    failure = execute(paths.NOTEBOOKS / f"{name}.ipynb", {"council": "leeds"}, made, Engine.SCRUTINY)
    assert failure == Failure(5, "ZeroDivisionError: division by zero")
    kept = [cell for cell in json.loads(made.read_text("utf-8"))["cells"] if cell["cell_type"] == "code"]
    kinds = [[output["output_type"] for output in cell["outputs"]] for cell in kept]
    assert kinds == [[], [], ["stream"], ["display_data"], ["error"], []]
    assert "".join(kept[2]["outputs"][0]["text"]) == "one\ntwo\n"
