"""However a worker is started, a page comes out the same, and nothing of one page is met by another."""

import json
import multiprocessing
import pickle
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from scrutiny.batch import runs
from scrutiny.batch.pages import Page, prepare_order
from scrutiny.batch.reports import RunReport
from scrutiny.batch.workers import MANY_COUNCILS, Pool, open_workers
from scrutiny.files.paths import ROOT
from scrutiny.kernels import Engine, workers
from scrutiny.kernels.failures import Failure
from scrutiny.kernels.starting import FEW_PAGES, Start, choose_start

Write = Callable[..., str]

DAY = date(2026, 11, 23)
KINDS = """\
import sys, warnings
from IPython.display import HTML, display
print("printed")
print("complained", file=sys.stderr)
display(HTML("<p>displayed</p>"))
HTML(f"<p>{council}</p>")"""
RAISES = """\
class View:
    def _repr_html_(self):
        raise ValueError("no chart")
View()"""
CHANGES = {
    "the environment": "import os; os.environ['LEFT'] = 'behind'",
    "the working folder": "import os; os.chdir('/')",
    "the search path": "import sys; sys.path.append('/nowhere')",
    "the filters of warnings": "import warnings; warnings.simplefilter('error')",
    "matplotlib's settings": "import matplotlib; matplotlib.rcParams['font.size'] = 99",
    "pandas' settings": "import pandas; pandas.options.display.max_rows = 1",
    "a module": "from scrutiny.register import finding; finding.find_council = None",
    "a class": "from scrutiny.views.values import Points; Points.in_words = 'patched'",
}
SEES = """\
import os, sys, warnings, matplotlib, pandas
from scrutiny.register import finding
from scrutiny.views.values import Points
print("LEFT" in os.environ, os.getcwd() == "/", "/nowhere" in sys.path,
      warnings.filters[0][:3] == ("error", None, Warning),
      matplotlib.rcParams["font.size"] == 99, pandas.options.display.max_rows == 1,
      finding.find_council is None, Points.in_words == "patched", "name_of_the_page_before" in globals())"""


def make(pages: list[Page], out: Path, start: Start, patch: pytest.MonkeyPatch, **more: Any) -> RunReport:  # noqa: ANN401 - whatever a run takes
    """Make pages by workers that are started in one way."""
    patch.setattr(runs, "choose_start", lambda _pages: start)
    return runs.run_batch(pages, DAY, out, "run", workers=2, **more)


def read_cells(page: Page, out: Path) -> list[dict[str, Any]]:
    """Give the cells of a made page, without what differs from one making to the next."""
    cells: list[dict[str, Any]] = json.loads(page.path(out / "run", ".ipynb").read_text("utf-8"))["cells"]
    for cell in cells:
        del cell["id"], cell["metadata"]
    return cells


@pytest.mark.parametrize("start", Start)
def test_a_page_is_the_same_whatever_made_it(
    write_notebook: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, start: Start
) -> None:
    write_notebook("01_who_we_are", KINDS)
    page = Page("leeds", "01_who_we_are")
    make([page], tmp_path / "plain", Start.SPAWNED, monkeypatch, engine=Engine.PLAIN)
    assert make([page], tmp_path / "ours", start, monkeypatch).exit_code == 0
    assert read_cells(page, tmp_path / "ours") == read_cells(page, tmp_path / "plain")
    ours, plain = (page.path(tmp_path / out / "run").read_bytes() for out in ("ours", "plain"))
    assert ours == plain


@pytest.mark.parametrize("engine", Engine)
def test_a_view_that_raises_fails_its_page(
    write_notebook: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, engine: Engine
) -> None:
    page = Page("leeds", write_notebook("01_who_we_are", RAISES))
    report = make([page], tmp_path, Start.SPAWNED, monkeypatch, engine=engine)
    assert report.failed[page].in_words == "Cell In [3] of the .failed.ipynb: ValueError: no chart"


@pytest.mark.parametrize("change", CHANGES)
def test_what_a_page_changes_the_next_page_of_its_council_does_not_meet(
    write_notebook: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    first = Page("leeds", write_notebook("01_changes", "name_of_the_page_before = 1", CHANGES[change]))
    then = Page("leeds", write_notebook("02_sees", SEES))
    assert make([first, then], tmp_path, Start.PREPARED, monkeypatch).exit_code == 0
    (shown,) = [output for cell in read_cells(then, tmp_path) for output in cell.get("outputs", [])]
    assert "".join(shown["text"]).split() == ["False"] * 9


@pytest.mark.parametrize("start", Start)
def test_one_worker_makes_all_pages_of_a_council(
    write_notebook: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, start: Start
) -> None:
    """What is read in for the first page changes the process, and is read in once."""
    cells = ("from scrutiny import panels, views", "import os; print(os.getpid())")
    pages = [Page("leeds", write_notebook(f"0{number}_page", *cells)) for number in (1, 2, 3)]
    assert make(pages, tmp_path, start, monkeypatch).exit_code == 0
    shown = [
        output for page in pages for cell in read_cells(page, tmp_path) for output in cell.get("outputs", [])
    ]
    assert len({"".join(output["text"]) for output in shown}) == 1


def test_what_a_page_leaves_is_freed_in_a_fork_of_the_prepared_process(
    write_notebook: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That process itself frees nothing, and its forks would go on so."""
    page = Page("leeds", write_notebook("01_who_we_are", "import gc; print(gc.isenabled())"))
    assert make([page], tmp_path, Start.PREPARED, monkeypatch).exit_code == 0
    (shown,) = [output for cell in read_cells(page, tmp_path) for output in cell.get("outputs", [])]
    assert "".join(shown["text"]).strip() == "True"


def test_a_fork_shares_no_open_file_with_another(
    write_notebook: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its place in the file would be shared: two that read a font at once would read each other's bytes."""
    files = "[file.path for file in psutil.Process().open_files() if file.mode.startswith('r')]"
    page = Page("leeds", write_notebook("01_who_we_are", f"import psutil; print({files})"))
    assert make([page], tmp_path, Start.PREPARED, monkeypatch).exit_code == 0
    (shown,) = [output for cell in read_cells(page, tmp_path) for output in cell.get("outputs", [])]
    assert "".join(shown["text"]).strip() == "[]"


def test_a_worker_that_dies_once_costs_its_page_nothing(
    write_notebook: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = tmp_path / "died"
    once = "import os\nif not note.exists(): note.touch(); os._exit(9)"
    open_note = f"from pathlib import Path; note = Path({str(note)!r})"
    page = Page("leeds", write_notebook("01_who_we_are", open_note, once))
    assert make([page], tmp_path, Start.PREPARED, monkeypatch).exit_code == 0
    assert note.exists()


def test_a_worker_that_died_before_its_page_came_costs_the_page_nothing(
    write_notebook: Write, tmp_path: Path
) -> None:
    page = Page("leeds", write_notebook("01_who_we_are", "print(council)"))
    pool = open_workers(1, tmp_path, Start.PREPARED)
    pool.give(deque([prepare_order(page, DAY, "")]))
    assert until_collected(pool) == [(page, None)]
    for process in multiprocessing.active_children():
        process.kill()
        process.join()
    pool.give(deque([prepare_order(page, DAY, "")]))
    assert until_collected(pool) == [(page, None)]
    pool.close()


def test_what_a_worker_is_given_is_read_in_before_the_fork(tmp_path: Path) -> None:
    """What is not, each council's worker reads in anew; it was a quarter of all that England costs."""
    task = open_workers(1, tmp_path, Start.PREPARED).task
    code = f"import pickle, sys, {', '.join(task.preload)}; before = {{*sys.modules}}\n"
    code += f"pickle.loads({pickle.dumps(task)!r}); print(*{{*sys.modules}} - before)"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout.split() == []


def test_what_is_of_every_council_is_gathered_before_the_fork_where_there_are_many(tmp_path: Path) -> None:
    """For a few it would take longer than each of them takes by itself."""
    order = prepare_order(Page("leeds", "02_reactive_review"), DAY, "")
    many = [replace(order, page=Page(f"council-{number}", "02")) for number in range(MANY_COUNCILS)]
    few = open_workers(1, tmp_path, Start.PREPARED, many[1:]).task
    task = open_workers(1, tmp_path, Start.PREPARED, many).task
    assert (task.day, few.day) == (DAY.isoformat(), DAY.isoformat())
    (gathered,) = {*task.preload} - {*few.preload}
    assert find_spec(gathered)


def until_collected(pool: Pool) -> list[tuple[Page, Failure | None]]:
    """Wait for the pages under way to end."""
    ended: list[tuple[Page, Failure | None]] = []
    while pool.under_way:
        ended += [(order.page, failure) for order, failure in pool.collect(1)]
    return ended


def test_a_page_that_takes_too_long_is_stopped_and_said(
    write_notebook: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "LONGEST_PAGE_SECONDS", 1)
    page = Page("leeds", write_notebook("01_who_we_are", "import time; time.sleep(600)"))
    report = make([page], tmp_path, Start.PREPARED, monkeypatch)
    assert report.failed[page].reason == "The page took longer than 15 minutes, and was stopped."


def test_a_page_that_asks_for_too_much_memory_fails_and_the_computer_goes_on(
    write_notebook: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = Page("leeds", write_notebook("01_who_we_are", "held = bytearray(64 * 1024**3)"))
    report = make([page], tmp_path, Start.PREPARED, monkeypatch)
    assert report.failed[page].reason == "MemoryError"


def test_few_pages_are_made_by_the_command_and_many_by_a_prepared_process() -> None:
    assert choose_start(FEW_PAGES, can_fork=True) is Start.PREPARED
    assert choose_start(FEW_PAGES, can_fork=False) is choose_start(1, can_fork=False) is Start.SPAWNED


def test_no_process_is_prepared_where_its_socket_would_have_too_long_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / ("long" * 20)
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    pages = [Page("leeds", "07_scrutiny_plan"), Page("trafford", "07_scrutiny_plan")]
    assert choose_start(FEW_PAGES, can_fork=True) is Start.SPAWNED
    report = make(pages, tmp_path, choose_start(FEW_PAGES), monkeypatch)
    assert (len(report.made), report.failed) == (2, {})


def test_no_fork_of_a_process_that_has_read_the_evidence_hangs() -> None:
    """A sample; `make long PART=forks` takes ten thousand."""
    tried = subprocess.run(
        [sys.executable, "tools/fork_many.py", "--times", "60"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert tried.stdout.startswith("60 forks, 0 hung, 1 answer among them")
