"""A batch carries on, and confesses."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import psutil
import pytest

from scrutiny.batch import INTERRUPTED, SOME_FAILED
from scrutiny.batch.pages import Order, Page
from scrutiny.batch.runs import Progress, run_batch
from scrutiny.batch.soundness import check_editions
from scrutiny.editions import find_editions
from scrutiny.errors import (
    EditionDamaged,
    OutputNotWritable,
    ParametersBroken,
    RunForAnotherDate,
    RunReportBroken,
)
from scrutiny.files import paths
from scrutiny.kernels import Engine
from scrutiny.kernels.failures import Failure
from scrutiny.kernels.workers import DIED, WorkerPool

Write = Callable[..., str]

DAY = date(2026, 11, 23)
SAY_COUNCIL = "print(f'{council} on {as_at}')"
FAIL_IN_LEEDS = "assert council != 'leeds', 'no figures for Leeds'"
KILL_IN_LEEDS = "import os; council == 'leeds' and os.kill(os.getpid(), 9)"
RUN = """
import os
import sys
from datetime import date
from pathlib import Path
from scrutiny.files import paths
from scrutiny.batch import runs
from scrutiny.kernels import Engine
from scrutiny.batch.pages import choose_pages
from scrutiny.kernels.starting import Start

if __name__ == "__main__":
    paths.NOTEBOOKS = Path(sys.argv[1])
    engine, start = os.environ["ENGINE"].split()
    runs.choose_start = lambda _pages: Start[start]
    pages = choose_pages(sys.argv[3:], every=False, workbooks=[])
    say = lambda progress: print(progress.done, len(progress.under_way), flush=True)
    given = {"workers": 1, "engine": Engine[engine], "on_progress": say}
    report = runs.run_batch(pages, date(2026, 11, 23), Path(sys.argv[2]), "run", **given)
    sys.exit(report.exit_code)
"""


# What runs a page, and where its worker comes from.
WAYS = ("SCRUTINY PREPARED", "SCRUTINY COMMAND", "SCRUTINY SPAWNED", "PLAIN SPAWNED")


@pytest.fixture(autouse=True)
def way(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a script make its pages as a command does, unless a test says otherwise."""
    monkeypatch.setenv("ENGINE", "SCRUTINY COMMAND")


def report_in(folder: Path) -> dict[str, Any]:
    report: dict[str, Any] = json.loads((folder / "run.json").read_text("utf-8"))
    return report


def councils(entries: list[dict[str, str]]) -> list[str]:
    return [entry["council"] for entry in entries]


@pytest.fixture
def pages(write_notebook: Write) -> list[Page]:
    """Three councils' pages of a workbook that only says whose it is."""
    name = write_notebook("01_who_we_are", SAY_COUNCIL)
    return [Page(council, name) for council in ("barnet", "cumberland", "leeds")]


def test_one_council_s_failure_never_costs_another_its_papers(
    write_notebook: Write, pages: list[Page], tmp_path: Path
) -> None:
    write_notebook("01_who_we_are", SAY_COUNCIL, FAIL_IN_LEEDS)
    report = run_batch(pages, DAY, tmp_path, "run", workers=2)
    barnet, cumberland, leeds = pages
    assert (sorted(report.made), report.exit_code) == ([barnet, cumberland], SOME_FAILED)
    assert (
        report.failed[leeds].in_words
        == "Cell In [4] of the .failed.ipynb: AssertionError: no figures for Leeds"
    )
    written = report_in(tmp_path / "run")
    assert councils(written["made"]) == ["barnet", "cumberland"]
    assert written["failed"] == [
        {
            "council": "leeds",
            "workbook": "01_who_we_are",
            "cell": 4,
            "reason": "AssertionError: no figures for Leeds",
        }
    ]
    assert (written["not_tried"], written["interrupted"], written["as_at"]) == ([], False, "2026-11-23")
    assert written["editions"]["register"] == [edition.folder.name for edition in find_editions("register")]
    assert written["started"] <= written["ended"]
    assert not leeds.has_files(tmp_path / "run")


def test_the_contents_link_to_what_was_made_and_say_what_was_not(
    write_notebook: Write, pages: list[Page], tmp_path: Path
) -> None:
    write_notebook("01_who_we_are", SAY_COUNCIL, FAIL_IN_LEEDS)
    run_batch(pages, DAY, tmp_path, "run", workers=2)
    contents = (tmp_path / "run" / "index.html").read_text("utf-8")
    assert '<a href="barnet/01_who_we_are.html">Who we are – Barnet</a>' in contents
    said = "Cell In [4] of the .failed.ipynb: AssertionError: no figures for Leeds"
    assert f"Who we are – Leeds: could not be made. {said}" in contents
    assert contents.index("<h2>London</h2>") < contents.index("<h2>North West</h2>")


def test_two_runs_for_the_same_day_give_the_same_pages_to_the_byte(pages: list[Page], tmp_path: Path) -> None:
    run_batch(pages, DAY, tmp_path, "first", workers=2)
    run_batch(list(reversed(pages)), DAY, tmp_path / "elsewhere", "other", workers=1)
    for page in pages:
        first, other = page.path(tmp_path / "first"), page.path(tmp_path / "elsewhere" / "other")
        assert first.read_bytes() == other.read_bytes()
    first, other = tmp_path / "first" / "index.html", tmp_path / "elsewhere" / "other" / "index.html"
    assert first.read_text("utf-8").replace("run first", "run other") == other.read_text("utf-8")


def test_a_page_made_already_is_passed_over_and_a_changed_one_is_made_again(
    write_notebook: Write, pages: list[Page], tmp_path: Path
) -> None:
    run_batch(pages[:2], DAY, tmp_path, "run", workers=1)
    barnet, cumberland, leeds = pages
    before = barnet.path(tmp_path / "run").stat().st_mtime_ns
    cumberland.path(tmp_path / "run").unlink()
    seen: list[Progress] = []
    report = run_batch(pages, DAY, tmp_path, "run", workers=1, on_progress=seen.append)
    assert barnet.path(tmp_path / "run").stat().st_mtime_ns == before
    assert {page for progress in seen for page in progress.under_way} == {cumberland, leeds}
    assert (sorted(report.made), report.exit_code) == (pages, 0)
    write_notebook("01_who_we_are", SAY_COUNCIL, "1 + 1")
    again = run_batch([barnet], DAY, tmp_path, "run", workers=1)
    assert barnet.path(tmp_path / "run").stat().st_mtime_ns > before
    assert sorted(again.made) == pages


def test_a_run_is_for_one_date(pages: list[Page], tmp_path: Path) -> None:
    run_batch(pages[:1], DAY, tmp_path, "run", workers=1)
    with pytest.raises(RunForAnotherDate, match="holds pages for 2026-11-23, and a run is for one date"):
        run_batch(pages[:1], date(2026, 11, 24), tmp_path, "run", workers=1)


def test_how_a_call_ends_is_told_by_its_own_pages_and_the_report_holds_all(
    write_notebook: Write, pages: list[Page], tmp_path: Path
) -> None:
    barnet, cumberland, leeds = pages
    write_notebook("01_who_we_are", SAY_COUNCIL, FAIL_IN_LEEDS)
    assert run_batch([barnet, leeds], DAY, tmp_path, "run", workers=2).exit_code == SOME_FAILED
    assert run_batch([cumberland], DAY, tmp_path, "run", workers=1).exit_code == 0
    written = report_in(tmp_path / "run")
    assert (councils(written["made"]), councils(written["failed"])) == (["barnet", "cumberland"], ["leeds"])


def test_a_worker_that_dies_fails_its_page_and_no_other(
    write_notebook: Write, pages: list[Page], tmp_path: Path
) -> None:
    write_notebook("01_who_we_are", SAY_COUNCIL, KILL_IN_LEEDS)
    report = run_batch([pages[2], *pages[:2]], DAY, tmp_path, "run", workers=1)
    assert sorted(report.made) == pages[:2]
    assert "The process making the page died" in report.failed[pages[2]].in_words
    assert list((tmp_path / "run" / "leeds").iterdir()) == []


def test_a_page_that_cannot_be_prepared_fails_alone(
    write_notebook: Write, pages: list[Page], tmp_path: Path
) -> None:
    misspelt = Page("barnet", write_notebook("02_what_next", declared="comittee: str = ''  # misspelt"))
    report = run_batch([misspelt, pages[0]], DAY, tmp_path, "run", workers=1)
    assert list(report.made) == [pages[0]]
    assert "is given 'committee', which it does not declare" in report.failed[misspelt].reason


FOUR = ("barnet", "cumberland", "leeds", "reading")


def start_slow_run(
    write_notebook: Write, out: Path, *councils: str, until: str, seconds: float
) -> subprocess.Popen[str]:
    """Start a run of pages that take a few seconds each; wait for its word of progress, and a moment."""
    write_notebook("01_who_we_are", SAY_COUNCIL, "import time; time.sleep(3)")
    script = paths.NOTEBOOKS / "run.py"
    script.write_text(RUN)
    command = [sys.executable, str(script), str(paths.NOTEBOOKS), str(out), *councils]
    running = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    assert running.stdout
    for line in running.stdout:
        if line == f"{until}\n":
            time.sleep(seconds)
            return running
    pytest.fail("the run ended before it was to be stopped")


def test_ctrl_c_finishes_the_page_under_way_and_says_what_was_not_tried(
    write_notebook: Write, tmp_path: Path
) -> None:
    running = start_slow_run(write_notebook, tmp_path, *FOUR, until="1 1", seconds=1)
    # As a terminal does: to every process of the group.
    os.killpg(running.pid, signal.SIGINT)
    _, complained = running.communicate(timeout=60)
    assert (running.returncode, complained) == (INTERRUPTED, "")
    written = report_in(tmp_path / "run")
    assert written["interrupted"]
    assert written["ended"]
    assert (councils(written["made"]), written["failed"]) == (["barnet", "cumberland"], [])
    assert councils(written["not_tried"]) == ["leeds", "reading"]
    files = sorted(path.parent.name + path.suffix for path in (tmp_path / "run").glob("*/*"))
    assert files == ["barnet.html", "barnet.ipynb", "cumberland.html", "cumberland.ipynb"]
    again = run_batch([Page("barnet", "01_who_we_are")], DAY, tmp_path, "run", workers=1)
    assert (again.interrupted, again.exit_code, len(again.not_tried)) == (False, 0, 2)


def test_ctrl_c_twice_stops_at_once_and_leaves_nothing_half_made(
    write_notebook: Write, tmp_path: Path
) -> None:
    running = start_slow_run(write_notebook, tmp_path, *FOUR, until="1 1", seconds=1)
    for _time in range(2):
        os.killpg(running.pid, signal.SIGINT)
        time.sleep(0.2)
    # The kernel of a worker that is gone ends too, a second later, and holds standard error until then.
    _, complained = running.communicate(timeout=60)
    assert (running.returncode, complained) == (INTERRUPTED, "")
    written = report_in(tmp_path / "run")
    assert councils(written["made"]) == ["barnet"]
    assert councils(written["not_tried"]) == ["cumberland", "leeds", "reading"]
    assert sorted(path.parent.name for path in (tmp_path / "run").glob("*/*")) == ["barnet", "barnet"]


def test_a_page_s_own_kernel_can_be_interrupted(write_notebook: Write, tmp_path: Path) -> None:
    held = "import signal; assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, [])"
    raised = "signal.raise_signal(signal.SIGINT)"
    page = Page("barnet", write_notebook("01_who_we_are", held, raised))
    report = run_batch([page], DAY, tmp_path, "run", workers=1, engine=Engine.PLAIN)
    assert report.failed[page].reason.startswith("KeyboardInterrupt")


@pytest.mark.parametrize("seconds", [0.0, 0.5])
def test_ctrl_c_while_the_first_workers_are_starting_fails_no_page(
    write_notebook: Write, tmp_path: Path, seconds: float
) -> None:
    running = start_slow_run(write_notebook, tmp_path, "barnet", "leeds", until="0 1", seconds=seconds)
    os.killpg(running.pid, signal.SIGINT)
    _, complained = running.communicate(timeout=60)
    assert (running.returncode, complained) == (INTERRUPTED, "")
    written = report_in(tmp_path / "run")
    assert (councils(written["made"]), written["failed"]) == (["barnet"], [])
    assert councils(written["not_tried"]) == ["leeds"]


def test_ctrl_c_during_the_last_page_is_noted_though_nothing_is_left_to_try(
    write_notebook: Write, tmp_path: Path
) -> None:
    running = start_slow_run(write_notebook, tmp_path, "barnet", until="0 1", seconds=2)
    os.killpg(running.pid, signal.SIGINT)
    _, complained = running.communicate(timeout=60)
    assert (running.returncode, complained) == (0, "")
    written = report_in(tmp_path / "run")
    assert (councils(written["made"]), written["not_tried"], written["interrupted"]) == (["barnet"], [], True)


@pytest.mark.parametrize("asked", [True, False])
def test_a_worker_that_dies_after_a_request_to_stop_has_not_failed_its_page(
    pages: list[Page], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, asked: bool
) -> None:
    def die(pool: WorkerPool[Order, Failure | None], _seconds: float) -> Iterator[tuple[Order, Failure]]:
        if asked:
            signal.raise_signal(signal.SIGINT)
        order = pool.under_way[0]
        pool.close()
        yield order, DIED

    monkeypatch.setattr(WorkerPool, "collect", die)
    report = run_batch(pages[:1], DAY, tmp_path, "run", workers=1)
    assert (pages[0] in report.not_tried, pages[0] in report.failed) == (asked, not asked)
    assert report.exit_code == (INTERRUPTED if asked else SOME_FAILED)


@pytest.mark.parametrize("way", [*WAYS[:2], *(pytest.param(way, marks=pytest.mark.long) for way in WAYS[2:])])
def test_a_batch_that_is_killed_takes_all_its_processes_with_it(
    write_notebook: Write, tmp_path: Path, way: str
) -> None:
    note = "import os; open(f'{os.environ[\"NOTED\"]}/{os.getpid()}', 'w').close()"
    write_notebook("01_who_we_are", note, "import time; time.sleep(600)")
    script = paths.NOTEBOOKS / "run.py"
    script.write_text(RUN)
    noted = tmp_path / "noted"
    noted.mkdir()
    with subprocess.Popen(
        [sys.executable, str(script), str(paths.NOTEBOOKS), str(tmp_path), "barnet"],
        stdout=subprocess.DEVNULL,
        env=os.environ | {"NOTED": str(noted), "ENGINE": way},
    ) as running:
        try:
            assert until(lambda: any(noted.iterdir()), seconds=300)
            started = psutil.Process(running.pid).children(recursive=True)
        finally:
            running.kill()
    assert int(next(noted.iterdir()).name) in {process.pid for process in started}
    assert until(lambda: not any(is_running(process.pid) for process in started))


def until(happens: Callable[[], bool], seconds: float = 60) -> bool:
    """Wait for something to happen; say whether it did."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if happens():
            return True
        time.sleep(0.1)
    return False


def is_running(process: int) -> bool:
    """Tell whether a process runs; one that has ended and is only waited for does not."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_what_a_page_left_half_made_is_gone_once_the_page_is_made(pages: list[Page], tmp_path: Path) -> None:
    left = tmp_path / "run" / "barnet" / ".01_who_we_are-killed"
    left.mkdir(parents=True)
    (left / "page.ipynb").write_text("half")
    run_batch(pages[:1], DAY, tmp_path, "run", workers=1)
    names = sorted(path.name for path in (tmp_path / "run" / "barnet").iterdir())
    assert names == ["01_who_we_are.html", "01_who_we_are.ipynb"]


LINKS = [
    ".run.json",
    "run.json",
    ".index.html",
    "index.html",
    ".room",
    "barnet/01_who_we_are.html",
    "barnet/01_who_we_are.ipynb",
    "barnet/01_who_we_are.making.html",
    "barnet/01_who_we_are.making.ipynb",
    "barnet/01_who_we_are.failed.ipynb",
]


def test_nothing_is_written_through_a_link_that_stands_in_the_place_of_a_file(
    write_notebook: Write, tmp_path: Path
) -> None:
    page = Page("barnet", write_notebook("01_who_we_are", SAY_COUNCIL))
    kept = {name: tmp_path / f"kept-{number}" for number, name in enumerate(LINKS)}
    (tmp_path / "run" / "barnet").mkdir(parents=True)
    for name, place in kept.items():
        # A run goes on from the report that is there, by way of a link or not.
        place.write_text(NOTHING_YET if name == "run.json" else "mine")
        (tmp_path / "run" / name).symlink_to(place)
    before = {name: place.read_text() for name, place in kept.items()}
    assert run_batch([page], DAY, tmp_path, "run", workers=1).exit_code == 0
    assert {name: place.read_text() for name, place in kept.items()} == before
    for name in ("run.json", "index.html", "barnet/01_who_we_are.html", "barnet/01_who_we_are.ipynb"):
        assert not (tmp_path / "run" / name).is_symlink()


NOTHING_YET = '{"as_at":"2026-11-23","made":[],"failed":[],"not_tried":[]}'


@pytest.mark.parametrize("linked", ["run", "run/barnet"])
def test_a_folder_that_is_a_link_is_refused_and_nothing_is_written_or_removed_there(
    pages: list[Page], tmp_path: Path, linked: str
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "01_who_we_are.html").write_text("mine")
    (tmp_path / linked).parent.mkdir(exist_ok=True)
    (tmp_path / linked).symlink_to(elsewhere)
    try:
        said = run_batch(pages[:1], DAY, tmp_path, "run", workers=1).failed[pages[0]].reason
    except OutputNotWritable as refused:
        said = str(refused)
    assert "cannot be written to (a link is in its place)" in said
    assert [path.read_text() for path in elsewhere.iterdir()] == ["mine"]


def test_damaged_evidence_is_refused_before_any_work(
    pages: list[Page], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(paths.EDITIONS / "register", tmp_path / "editions" / "register")
    monkeypatch.setattr(paths, "EDITIONS", tmp_path / "editions")
    check_editions()
    register = next((tmp_path / "editions").rglob("councils.json"))
    register.write_bytes(register.read_bytes() + b" ")
    with pytest.raises(EditionDamaged, match=r"councils\.json is not the one its papers describe"):
        run_batch(pages, DAY, tmp_path / "out", "run", on_progress=lambda _progress: pytest.fail("began"))
    assert not (tmp_path / "out").exists()


def test_broken_defaults_are_refused_before_any_work(
    pages: list[Page], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(paths.PARAMETERS, tmp_path / "parameters")
    monkeypatch.setattr(paths, "PARAMETERS", tmp_path / "parameters")
    for spoil in (lambda path: path.write_text("comittee: Scrutiny\n"), Path.unlink):
        spoil(tmp_path / "parameters" / "defaults.yml")
        with pytest.raises(ParametersBroken, match=r"parameters/defaults\.yml"):
            run_batch(pages, DAY, tmp_path, "run", on_progress=lambda _progress: pytest.fail("began"))


def spoil_report(path: Path, content: str | None) -> None:
    if content is None:
        path.mkdir()
    else:
        path.write_text(content)


@pytest.mark.parametrize(
    "content",
    [
        '{"as_at":"2026-11-23","made":[{}],"failed":[],"not_tried":[]}',
        '{"as_at":"2026-11-23","made":',
        '{"as_at":"soon","made":[],"failed":[],"not_tried":[]}',
        "[]",
        "",
        None,
    ],
)
def test_a_report_that_cannot_be_read_is_refused_and_stays(
    pages: list[Page], tmp_path: Path, content: str | None
) -> None:
    path = tmp_path / "run" / "run.json"
    path.parent.mkdir()
    spoil_report(path, content)
    with pytest.raises(RunReportBroken) as refused:
        run_batch(pages, DAY, tmp_path, "run", on_progress=lambda _progress: pytest.fail("began"))
    assert str(refused.value).startswith(f"{path} is not the report of a run, or cannot be read")
    assert "\nMove it away, or give this run another name with --run." in str(refused.value)
    assert path.is_dir() if content is None else path.read_text() == content


def test_a_file_in_the_place_of_a_council_s_folder_fails_its_pages_in_words(
    write_notebook: Write, pages: list[Page], tmp_path: Path
) -> None:
    misspelt = Page("leeds", write_notebook("02_what_next", declared="comittee: str = ''  # misspelt"))
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "leeds").write_text("mine")
    report = run_batch([misspelt, pages[2], pages[0]], DAY, tmp_path, "run", workers=1)
    assert list(report.made) == [pages[0]]
    assert report.failed[pages[2]].reason == (
        f"The folder {tmp_path / 'run' / 'leeds'} cannot be written to "
        "(a file of that name is in its place). Name another with --out, or free this one."
    )
    assert "does not declare" in report.failed[misspelt].reason
    assert (tmp_path / "run" / "leeds").read_text() == "mine"


@pytest.mark.parametrize("out", ["in_the_way", "in_the_way/below", "/proc/scrutiny"])
def test_a_folder_that_cannot_be_written_to_is_refused_before_any_work(
    pages: list[Page], tmp_path: Path, out: str
) -> None:
    (tmp_path / "in_the_way").write_text("a file")
    with pytest.raises(OutputNotWritable) as refused:
        run_batch(pages, DAY, tmp_path / out, "run", on_progress=lambda _progress: pytest.fail("began"))
    assert f"The folder {tmp_path / out / 'run'} cannot be written to" in str(refused.value)
    assert "\nName another with --out, or free this one." in str(refused.value)


def test_a_run_s_name_cannot_lead_out_of_the_folder(pages: list[Page], tmp_path: Path) -> None:
    with pytest.raises(OutputNotWritable, match="cannot be the name of a run"):
        run_batch(pages, DAY, tmp_path, "../elsewhere")
