"""Make the same pages in every way there is, and say what each costs: `make bench PART=pages`.

CPU is what the computer took, so nothing else may be at work on it; only ratios within one run mean anything.
Writes docs/benchmarks.md.
"""

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep
from typing import Any
from urllib.request import urlopen

import psutil
from bench_app import measure_app, write_part
from rich.console import Console
from rich.table import Table

from scrutiny.batch.static import draw_page
from scrutiny.files.paths import NOTEBOOKS, ROOT
from scrutiny.kernels.headings import describe_page
from scrutiny.kernels.notebooks import open_notebook
from scrutiny.parameters import read_parameters
from scrutiny.register.councils import list_councils
from scrutiny.register.finding import admit_council
from scrutiny.register.workbooks import list_workbooks

DAY = date(2026, 11, 23)
# From twenty on, what is known of every council is gathered before the fork.
FEW, MANY, MOST = 3, 20, 40
WRITTEN = ROOT / "docs" / "benchmarks.md"
BIN = Path(sys.executable).parent
LOOKS_A_SECOND = 20
COLD = "--cold"
BEGINNING = """# What a page costs

Every way to make the workbook's pages, in one run on one computer. CPU is that of the whole computer,
which did nothing else; memory is the most the processes held at once, where what they share is counted for
each. Compare within the table: another computer gives other seconds. Written by `make bench PART=pages`.

"""


@dataclass(frozen=True)
class Cost:
    """What a way of making pages took: CPU-seconds, seconds by the clock, most MB held, kB a page."""

    way: str
    pages: int
    cpu: float
    wall: float
    memory: float
    kilobytes: float

    @property
    def each(self) -> float:
        """CPU-seconds a page."""
        return self.cpu / self.pages


def measure(way: str, pages: int, command: Sequence[str], out: Path) -> Cost:
    """Run a command that makes pages; it must end well."""
    began, before = perf_counter(), count_cpu()
    # Not of another program's making: every word of it is this file's.
    with subprocess.Popen([*command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=ROOT) as running:  # noqa: S603
        memory = watch(psutil.Process(running.pid), lambda: running.poll() is None)
        complained = running.communicate()[1]
    cpu = count_cpu() - before
    if running.returncode:
        sys.exit(f"{way} ended with {running.returncode}: {complained.decode()[-500:]}")
    return Cost(way, pages, cpu, perf_counter() - began, memory, weigh(out, pages))


def count_cpu() -> float:
    """Give the CPU-seconds that everything on this computer has taken: a fork server outlives its command."""
    times = psutil.cpu_times()
    return float(times.user + times.system)


def watch(process: psutil.Process, goes_on: Callable[[], bool]) -> float:
    """Give the most MB that a process and its children held at once."""
    most = 0.0
    while goes_on():
        try:
            held = [member.memory_info().rss for member in (process, *process.children(recursive=True))]
            most = max(most, sum(held) / 1024**2)
        except psutil.NoSuchProcess:
            continue
        sleep(1 / LOOKS_A_SECOND)
    return most


def weigh(out: Path, pages: int) -> float:
    """Give the kB of HTML a page, or of its notebook where no HTML is made."""
    files = list(out.rglob("0*.html")) or list(out.rglob("0*.ipynb"))
    return sum(path.stat().st_size for path in files) / 1000 / pages


def measure_batch(way: str, councils: int, out: Path, *more: str) -> Cost:
    """Make every workbook for some councils with the batch."""
    chosen = [argument for council in list_councils()[:councils] for argument in ("--council", council.slug)]
    command = [str(BIN / "scrutiny"), "batch", *chosen, "--as-at", DAY.isoformat(), "--out", str(out), *more]
    return measure(way, councils * len(list_workbooks()), command, out)


def measure_each(way: str, out: Path, command: Callable[[Path, Path], Sequence[str]]) -> Cost:
    """Make every workbook, a command each."""
    costs = [
        measure(way, 1, command(book.path, out / book.path.name), out / book.path.name)
        for book in list_workbooks()
    ]
    cpu, wall = sum(cost.cpu for cost in costs), sum(cost.wall for cost in costs)
    return Cost(way, len(costs), cpu, wall, max(cost.memory for cost in costs), weigh(out, len(costs)))


def measure_voila(out: Path) -> Cost:
    """Read every workbook once from Voila as it comes."""
    out.mkdir()
    port, began, before = "8931", perf_counter(), count_cpu()
    command = [str(BIN / "voila"), str(NOTEBOOKS), "--no-browser", f"--port={port}", "--show_tracebacks=True"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT) as running:  # noqa: S603
        process, memory = psutil.Process(running.pid), 0.0
        wait_for(f"http://localhost:{port}/")
        for book in list_workbooks():
            page = urlopen(f"http://localhost:{port}/voila/render/{book.path.name}").read()
            (out / f"{book.notebook}.html").write_bytes(page)
            members = [process, *process.children(recursive=True)]
            memory = max(memory, sum(member.memory_info().rss for member in members) / 1024**2)
        cpu = count_cpu() - before
        for member in process.children(recursive=True):
            member.kill()
        running.kill()
    pages = len(list_workbooks())
    return Cost(
        "Voila as it comes, one reading", pages, cpu, perf_counter() - began, memory, weigh(out, pages)
    )


def wait_for(address: str) -> None:
    """Wait until a server answers."""
    for _look in range(60 * LOOKS_A_SECOND):
        try:
            urlopen(address).close()  # noqa: S310 - our own
        except OSError:
            sleep(1 / LOOKS_A_SECOND)
        else:
            return
    sys.exit(f"{address} did not answer within a minute.")


def make_floor(councils: int, out: Path) -> Cost:
    """Run the same cells as plain Python in this process, warm, and draw them: no engine can take less."""
    out.mkdir()
    for book in list_workbooks():
        run_plainly(list_councils()[-1].slug, book.notebook, out)
    shutil.rmtree(out)
    out.mkdir()
    began, before = perf_counter(), os.times()
    run_all_plainly(councils, out)
    after, pages = os.times(), councils * len(list_workbooks())
    cpu = after.user - before.user + after.system - before.system
    memory = psutil.Process().memory_info().rss / 1024**2
    return Cost(
        "The same cells as plain functions, warm",
        pages,
        cpu,
        perf_counter() - began,
        memory,
        weigh(out, pages),
    )


def run_all_plainly(councils: int, out: Path) -> None:
    """Run every workbook's cells as plain Python for some councils, and draw the pages."""
    for council in list_councils()[:councils]:
        for book in list_workbooks():
            run_plainly(council.slug, book.notebook, out)


def run_plainly(slug: str, notebook: str, out: Path) -> None:
    """Run a workbook's cells one after the other, keep what they show, and draw the page."""
    council = admit_council(slug)
    book = next(book for book in list_workbooks() if book.notebook == notebook)
    opened = open_notebook(book.path, read_parameters(council).for_notebook(DAY))
    names: dict[str, Any] = {"__name__": "__main__"}
    for cell in opened.cells:
        if cell.cell_type == "code":
            shown = run_cell(cell.source, names)
            cell.outputs = (
                [] if shown is None else [{"output_type": "execute_result", "data": {"text/html": shown}}]
            )
    page = draw_page(opened, describe_page(council, book, DAY))
    (out / f"{notebook}-{slug}.html").write_text(page, encoding="utf-8")


def run_cell(source: str, names: dict[str, Any]) -> str | None:
    """Run a cell, and give what its last line shows as HTML."""
    tree = ast.parse(source)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, "<cell>", "exec"), names)  # noqa: S102 - a notebook of ours
    if not isinstance(last, ast.Expr):
        return None
    value = eval(compile(ast.Expression(last.value), "<cell>", "eval"), names)  # noqa: S307 - a notebook of ours
    return str(value._repr_html_()) if hasattr(value, "_repr_html_") else None


def measure_all(out: Path) -> list[Cost]:
    """Measure every way that is installed here."""
    papermill, nbconvert = str(BIN / "papermill"), str(BIN / "jupyter-nbconvert")
    ways = [
        measure_each(
            "Papermill",
            out / "papermill",
            lambda book, to: [papermill, "--no-progress-bar", str(book), str(made(to))],
        ),
        measure_each(
            "nbconvert --execute",
            out / "nbconvert",
            lambda book, to: [
                nbconvert,
                "--execute",
                "--to",
                "html",
                str(book),
                "--output-dir",
                str(made(to).parent),
            ],
        ),
        measure_voila(out / "voila"),
    ]
    if find_spec("ploomber_engine"):
        ploomber = str(BIN / "ploomber-engine")
        ways += [
            measure_each(
                "ploomber-engine", out / "ploomber", lambda book, to: [ploomber, str(book), str(made(to))]
            )
        ]
    few = measure_batch(f"scrutiny batch, {FEW} councils", FEW, out / "few", "--workers", "2")
    many = measure_batch(f"scrutiny batch, {MANY} councils", MANY, out / "many", "--workers", "2")
    most = measure_batch(f"scrutiny batch, {MOST} councils", MOST, out / "most", "--workers", "2")
    further = Cost(
        "scrutiny batch, each further page",
        most.pages - many.pages,
        most.cpu - many.cpu,
        most.wall - many.wall,
        most.memory,
        most.kilobytes,
    )
    one = measure(
        "scrutiny batch, one page from a cold command",
        1,
        [
            str(BIN / "scrutiny"),
            "batch",
            "--council",
            "leeds",
            "--workbook",
            "02_reactive_review",
            "--out",
            str(out / "one"),
        ],
        out / "one",
    )
    plain = measure_batch("scrutiny batch --engine plain, 1 council", 1, out / "plain", "--engine", "plain")
    cold = measure(
        f"The same cells as plain functions, {FEW} councils from a cold command",
        FEW * len(list_workbooks()),
        [sys.executable, __file__, COLD, str(made(out / "cold").parent)],
        out / "cold",
    )
    return [*ways, plain, one, few, many, most, further, cold, make_floor(FEW, out / "floor")]


def made(path: Path) -> Path:
    """Give where a command is to write a page, in a folder that is there."""
    path.mkdir(parents=True, exist_ok=True)
    return path / path.name


def main() -> None:
    """Measure, print and write the table; or, as a command of its own, run the cells plainly from cold."""
    if sys.argv[1:2] == [COLD]:
        run_all_plainly(FEW, Path(sys.argv[2]))
        return
    with TemporaryDirectory() as folder:
        costs = measure_all(Path(folder))
    columns = (
        "Way",
        "Pages",
        "CPU-s a page",
        "Against Papermill",
        "Times the least",
        "Seconds a page",
        "Most MB",
        "kB a page",
    )
    rows = [
        (
            cost.way,
            str(cost.pages),
            f"{cost.each:.3f}",
            f"1/{costs[0].each / cost.each:.1f}",
            f"{cost.each / costs[-1].each:.2f}",
            f"{cost.wall / cost.pages:.3f}",
            f"{cost.memory:.0f}",
            f"{cost.kilobytes:.0f}",
        )
        for cost in costs
    ]
    table = Table(*columns)
    for row in rows:
        table.add_row(*row)
    Console().print(table)
    lines = ["| " + " | ".join(cells) + " |" for cells in (columns, ["---"] * len(columns), *rows)]
    # What else costs something is measured by other tools, and stands after this table.
    _table, heading, after = WRITTEN.read_text("utf-8").partition("\n## ")
    WRITTEN.write_text(BEGINNING + "\n".join(lines) + "\n" + heading + after, encoding="utf-8")
    write_part(measure_app())


if __name__ == "__main__":
    main()
