"""A Dask cluster makes the same pages: its workers share no folder, may differ, and may be killed."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import psutil
import pytest
from distributed import Client
from typer.testing import CliRunner

from scrutiny.batch import SOME_FAILED
from scrutiny.batch.pages import Page, prepare_order
from scrutiny.batch.reports import RunReport
from scrutiny.batch.runs import run_batch
from scrutiny.batch.scheduler import open_scheduler
from scrutiny.cli import app
from scrutiny.errors import ClusterNotInstalled, SchedulerNotUnderstood, SchedulerUnreachable, WorkersDiffer
from scrutiny.files import paths
from scrutiny.kernels.fingerprints import read_sources
from scrutiny.kernels.workers import DIED
from scrutiny.register.councils import list_councils

Write = Callable[..., str]

DAY = date(2026, 11, 23)
PORT = 20_000 + os.getpid() % 20_000
# What a worker reads in as it starts: the tests' own code and evidence, and a process prepared in less time.
PRELOADED = """
from pathlib import Path
from scrutiny.files import paths
from scrutiny.batch import remote
from scrutiny.kernels import starting
starting.PREPARED = "scrutiny.batch.workers"
paths.PACKAGE = Path({package!r})
"""
SHOWS_FILES = """\
from scrutiny.curated.settings import find_parameters
named = ("local_figures", local_figures), ("reports", inspection_report), ("prompts", "leeds.yml")
print([find_parameters(folder, name).read_text() for folder, name in named])"""
KILLS_ITS_WORKER = """\
import os, signal, time
from multiprocessing import parent_process
if not note.exists():
    note.touch()
    os.kill(parent_process().pid, signal.SIGKILL)
    time.sleep(600)"""

RUN = """
import sys
from datetime import date
from pathlib import Path
from scrutiny.files import paths
from scrutiny.batch.pages import choose_pages
from scrutiny.batch.runs import run_batch
from scrutiny.batch.scheduler import open_scheduler

if __name__ == "__main__":
    address, notebooks, package, out, *councils = sys.argv[1:]
    paths.NOTEBOOKS, paths.PACKAGE = Path(notebooks), Path(package)
    pages = choose_pages(councils, every=False, workbooks=[])
    with open_scheduler(address, print) as open_pool:
        report = run_batch(pages, date(2026, 11, 23), Path(out), "run", open_pool=open_pool)
    sys.exit(report.exit_code)
"""


@dataclass
class Computers:
    """A scheduler and its workers, each with a folder of its own."""

    address: str
    folder: Path
    ending: ExitStack

    def add(self, name: str) -> None:
        """Start another worker, of the code and evidence in a package of its own."""
        folder, code = self.folder / name, self.folder / f"package-{name}"
        folder.mkdir()
        code.mkdir()
        preload = self.folder / f"{name}.py"
        preload.write_text(PRELOADED.format(package=str(code)))
        options = ["--nthreads", "1", "--local-directory", str(folder), "--preload", str(preload)]
        self.ending.enter_context(run_dask("worker", self.address, *options, folder=folder))

    def wait_for(self, workers: int) -> list[int]:
        """Wait for so many workers; give their processes."""
        with Client(self.address, set_as_default=False) as client:
            client.wait_for_workers(workers, timeout=120)
            return sorted(client.run(os.getpid, on_error="ignore").values())

    def list_left(self) -> list[Path]:
        """List the folders of pages that are still there."""
        return [*self.folder.rglob("council-*")]


@contextmanager
def run_dask(*words: str, folder: Path) -> Iterator[None]:
    """Run a program of Dask's in a folder, for as long as it is needed."""
    with (
        (folder.parent / f"{folder.name}.log").open("w") as log,
        subprocess.Popen(
            [sys.executable, "-m", "dask", *words, "--no-dashboard"], cwd=folder, stdout=log, stderr=log
        ) as running,
    ):
        try:
            yield
        finally:
            running.terminate()


@pytest.fixture(scope="module")
def computers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Computers]:
    """Start a scheduler with two workers that have the tests' code."""
    folder = tmp_path_factory.mktemp("cluster")
    (folder / "scheduler").mkdir()
    with ExitStack() as ending:
        options = ["--host", "127.0.0.1", "--port", str(PORT)]
        ending.enter_context(run_dask("scheduler", *options, folder=folder / "scheduler"))
        started = Computers(f"tcp://127.0.0.1:{PORT}", folder, ending)
        for name in ("first", "second"):
            started.add(name)
        started.wait_for(2)
        yield started


def make(pages: list[Page], out: Path, computers: Computers, *said: list[str], **more: Any) -> RunReport:  # noqa: ANN401 - whatever a run takes
    """Make pages by the cluster, and keep what is said of its workers."""
    (heard,) = said or ([],)
    with open_scheduler(computers.address, heard.append) as open_pool:
        return run_batch(pages, DAY, out, "run", open_pool=open_pool, **more)


def list_made(folder: Path) -> dict[str, bytes]:
    """Give what a run has made, but for notebooks and reports, which say when they were made."""
    endings = {".html", ".json", ".parquet"}
    made = {path for path in folder.rglob("*") if path.suffix in endings and path.name != "run.json"}
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in made}


def until(happens: Callable[[], Any], seconds: float = 60) -> bool:
    """Wait for something to happen; say whether it did."""
    end = time.monotonic() + seconds
    while not happens():
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True


def test_a_cluster_makes_the_pages_that_this_computer_makes(
    write_notebook: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, computers: Computers
) -> None:
    own = tmp_path / "own"
    given = {
        "councils/leeds.yml": "council: leeds\nlocal_figures: ours.csv\ninspection_report: report.pdf\n",
        "local_figures/ours.csv": "figures of Leeds",
        "reports/report.pdf": "report on Leeds",
        "prompts/leeds.yml": "prompts of Leeds",
    }
    for name, content in given.items():
        (own / name).parent.mkdir(parents=True, exist_ok=True)
        (own / name).write_text(content)
    monkeypatch.setenv("SCRUTINY_PARAMETERS", str(own))
    shows, fails = write_notebook("01_shows", SHOWS_FILES), write_notebook("02_fails", "raise ValueError")
    pages = [Page("leeds", shows), Page("leeds", fails)]
    there = make(pages, tmp_path / "there", computers, with_results=True)
    here = run_batch(pages, DAY, tmp_path, "run", with_results=True)
    assert (there.made, there.failed) == (here.made, here.failed)
    assert list_made(tmp_path / "there" / "run") == list_made(tmp_path / "run")
    shown = pages[0].path(tmp_path / "there" / "run").read_text("utf-8")
    assert "figures of Leeds&#39;, &#39;report on Leeds&#39;, &#39;prompts of Leeds" in shown
    assert pages[1].path(tmp_path / "there" / "run", ".failed.ipynb").is_file()
    assert until(lambda: not computers.list_left(), 5)


def test_a_worker_that_is_killed_in_a_page_costs_nothing_and_leaves_nothing(
    write_notebook: Write, tmp_path: Path, computers: Computers
) -> None:
    note = tmp_path / "killed"
    open_note = f"from pathlib import Path; note = Path({str(note)!r})"
    book = write_notebook("01_who_we_are", open_note, KILLS_ITS_WORKER, "print(council)")
    pages = [Page(council, book) for council in ("barnet", "cumberland", "leeds")]
    before = computers.wait_for(2)
    report = make(pages, tmp_path / "there", computers)
    assert (sorted(report.made), report.exit_code, note.exists()) == (pages, 0, True)
    assert set(before) - set(computers.wait_for(2))
    assert list_made(tmp_path / "there" / "run").keys() >= {f"{page.council}/{book}.html" for page in pages}
    assert until(lambda: not computers.list_left(), 10)


@pytest.mark.long
def test_a_page_that_kills_its_process_kills_no_worker(
    write_notebook: Write, tmp_path: Path, computers: Computers
) -> None:
    book = write_notebook("01_who_we_are", "import os; council == 'leeds' and os.kill(os.getpid(), 9)")
    pages = [Page(council, book) for council in ("barnet", "leeds")]
    before = computers.wait_for(2)
    report = make(pages, tmp_path, computers)
    assert (report.failed, report.exit_code) == ({pages[1]: DIED}, SOME_FAILED)
    assert computers.wait_for(2) == before


def test_what_is_stopped_at_once_ends_on_the_cluster_too(
    write_notebook: Write, tmp_path: Path, computers: Computers
) -> None:
    note = tmp_path / "process"
    sleeps = f"import os, time; open({str(note)!r}, 'w').write(str(os.getpid())); time.sleep(600)"
    page = Page("leeds", write_notebook("01_who_we_are", sleeps))
    with (
        open_scheduler(computers.address, print) as open_pool,
        closing(open_pool(tmp_path, None)) as pool,  # type: ignore[misc]  # a scheduler was named
    ):
        pool.give(deque([prepare_order(page, DAY, read_sources())]))
        assert list(pool.collect(0.5)) == []
        assert until(lambda: note.exists() and note.read_text())
    assert not pool.under_way
    assert until(lambda: not psutil.pid_exists(int(note.read_text())))
    assert until(lambda: not computers.list_left(), 5)
    assert [*tmp_path.glob("leeds*")] == []


def test_a_worker_of_other_code_makes_no_page_and_is_named(
    write_notebook: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, computers: Computers
) -> None:
    book = write_notebook("01_who_we_are", "print(council)")
    pages = [Page(council, book) for council in ("barnet", "leeds")]
    said: list[str] = []
    changed = computers.folder / "package-second" / "code.py"
    changed.write_text("other = 1")
    try:
        assert sorted(make(pages, tmp_path, computers, said).made) == pages
    finally:
        changed.unlink()
    assert len(said) == 1
    assert "is refused: the files of its code or evidence have changed since it was started" in said[0]
    (paths.PACKAGE / "code.py").write_text("mine = 1")
    monkeypatch.setattr("scrutiny.batch.cluster.SECONDS_TO_REACH", 1)
    with pytest.raises(WorkersDiffer, match=r"(?s)and this computer's [0-9a-f]{8}.*No page was made there"):
        make(pages, tmp_path / "none", computers)
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1:8786", "tcp://127.0.0.1", "http://host:8786", "tcp://host:99999", "tcp://a b:1", "tcp://"],
)
def test_what_is_no_address_of_a_scheduler_is_refused(address: str) -> None:
    with (
        pytest.raises(SchedulerNotUnderstood, match="Write it as tcp://host:8786"),
        open_scheduler(address, print),
    ):
        pass


def test_a_scheduler_that_cannot_be_reached_is_said_and_nothing_is_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scrutiny.batch.cluster.SECONDS_TO_REACH", 1)
    words = [
        "batch",
        "--council",
        "leeds",
        "--out",
        str(tmp_path / "out"),
        "--scheduler",
        "tcp://127.0.0.1:1",
    ]
    refused = CliRunner().invoke(app, words).exception
    assert isinstance(refused, SchedulerUnreachable)
    assert str(refused).startswith("The scheduler tcp://127.0.0.1:1 does not answer within 1 seconds.\n")
    assert not (tmp_path / "out").exists()
    with (
        pytest.raises(SchedulerUnreachable, match="certificates"),
        open_scheduler("tls://127.0.0.1:1", print),
    ):
        pass


def test_without_the_extra_it_is_said_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    monkeypatch.delitem(sys.modules, "scrutiny.batch.cluster", raising=False)
    monkeypatch.delitem(sys.modules, "scrutiny.batch.remote", raising=False)
    with pytest.raises(ClusterNotInstalled, match=r'pip install "scrutiny-workbook\[cluster\]"'):
        open_scheduler("tcp://127.0.0.1:8786", print).__enter__()


def test_the_help_says_what_a_scheduler_s_port_opens() -> None:
    assert "can run code there" in " ".join(CliRunner().invoke(app, ["batch", "--help"]).output.split())


@pytest.mark.long
def test_whatever_is_killed_the_pages_are_the_same_once_the_run_has_gone_on(
    write_notebook: Write, tmp_path: Path, computers: Computers
) -> None:
    chance = random.Random(1)  # noqa: S311 - the same kills again
    councils = [council.slug for council in list_councils()][:12]
    books = [
        write_notebook(name, "import time; time.sleep(0.3); print(council)") for name in ("01_a", "02_b")
    ]
    pages = [Page(council, book) for council in councils for book in books]
    run_batch(pages, DAY, tmp_path / "here", "run")
    script = tmp_path / "run.py"
    script.write_text(RUN)
    given = (computers.address, paths.NOTEBOOKS, paths.PACKAGE, tmp_path / "there", *councils)
    kills = ["worker", "batch", "worker", "worker", "batch", "worker"]
    ended = 1
    while kills or ended:
        workers = computers.wait_for(2)
        with subprocess.Popen([sys.executable, script, *map(str, given)]) as running:
            while kills and not until(lambda: running.poll() is not None, chance.uniform(2, 8)):
                os.kill(running.pid if kills[0] == "batch" else chance.choice(workers), signal.SIGKILL)
                if kills.pop(0) == "batch":
                    break
                workers = computers.wait_for(2)
            ended = running.wait()
        if kills:
            shutil.rmtree(tmp_path / "there" / "run" / councils[0], ignore_errors=True)
    assert list_made(tmp_path / "there" / "run") == list_made(tmp_path / "here" / "run")
    assert list((tmp_path / "there").rglob(".*")) == []
    assert until(lambda: not computers.list_left(), 10)
