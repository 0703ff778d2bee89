"""Pages beside pages: the same as in a kernel each, and with nothing in them of a council made meanwhile."""

import json
import shutil
from pathlib import Path

import pytest
from tests.pages.conftest import AS_AT, COUNCILS

from scrutiny.batch.pages import choose_pages
from scrutiny.batch.runs import run_batch
from scrutiny.kernels import Engine

TIMES = 100


def make(out: Path, councils: list[str], engine: Engine = Engine.SCRUTINY) -> dict[str, bytes]:
    """Make all pages of some councils, two councils at once; give what they show, by their files' names."""
    pages = choose_pages(councils, every=False, workbooks=[])
    report = run_batch(pages, AS_AT, out, "run", workers=2, engine=engine, with_results=True)
    assert report.exit_code == 0
    files = {path.relative_to(out / "run").as_posix(): path for path in (out / "run").glob("*/*")}
    assert len(files) == 2 * len(pages) + len(councils)
    shown = {
        name: read_cells(path) if path.suffix == ".ipynb" else path.read_bytes()
        for name, path in files.items()
    }
    shutil.rmtree(out)
    return shown


def read_cells(notebook: Path) -> bytes:
    """Give the sources and outputs of a notebook: how long each cell took differs from run to run."""
    cells = json.loads(notebook.read_text("utf-8"))["cells"]
    return json.dumps([[cell["source"], cell.get("outputs")] for cell in cells]).encode()


@pytest.mark.long
def test_every_page_of_three_councils_is_the_one_that_plain_papermill_makes(tmp_path: Path) -> None:
    """Every change is tried with the pages of one of them; a kernel for each page takes minutes."""
    ours, plain = make(tmp_path / "ours", COUNCILS), make(tmp_path / "plain", COUNCILS, Engine.PLAIN)
    assert [name for name, shown in ours.items() if plain[name] != shown] == []


@pytest.mark.long
def test_two_councils_made_at_once_a_hundred_times_are_what_each_is_alone(tmp_path: Path) -> None:
    """So no figure, number or file of one can be in the pages of the other."""
    pair = COUNCILS[1:]
    alone = make(tmp_path / "first", pair[:1]) | make(tmp_path / "second", pair[1:])
    for time in range(TIMES):
        assert make(tmp_path / str(time), pair) == alone
