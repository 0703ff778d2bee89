"""Read briefings in the app, and say what each costs the server and its children: `make bench PART=app`.

CPU is that of the app's own processes alone. Writes its part of docs/benchmarks.md.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep
from urllib.parse import urlsplit

import psutil
from rich.console import Console
from rich.table import Table

from scrutiny.files.paths import ROOT

WRITTEN = ROOT / "docs" / "benchmarks.md"
HEADING = "\n## What a reading costs in the app\n"
BEGINNING = f"""{HEADING}
CPU-seconds of the server and all its children, in one run on one computer. A second reading is the mean of
{{again}}. Written by `make bench PART=app`.

"""
AGAIN = 200
COUNCIL, ANOTHER = "leeds", "portsmouth"
FIRST, SECOND = "our-council", "reactive-review"
SERVE = "from scrutiny.app.server import serve; serve(0, announce=lambda address: print(address, flush=True))"
SECONDS_OF_QUIET = 2


@dataclass(frozen=True)
class Reading:
    """What one reading took: CPU-seconds, and seconds by the clock."""

    what: str
    cpu: float
    wall: float


@dataclass(frozen=True)
class App:
    """The app as a process of its own."""

    address: str
    process: psutil.Process
    connection: HTTPConnection

    def count_cpu(self) -> float:
        """Give the CPU-seconds of all its processes, of those that have ended too."""
        total = 0.0
        for member in (self.process, *self.process.children(recursive=True)):
            with suppress(psutil.NoSuchProcess):
                times = member.cpu_times()
                total += times.user + times.system + times.children_user + times.children_system
        return total

    def settle(self) -> None:
        """Wait until it does nothing more."""
        before = -1.0
        while (now := self.count_cpu()) - before > 0.01 * SECONDS_OF_QUIET:
            before = now
            sleep(SECONDS_OF_QUIET)

    def read(self, council: str, workbook: str) -> None:
        """Read a briefing as a browser does, which keeps its connection and takes what is compressed."""
        self.connection.request("GET", f"/council/{council}/{workbook}", headers={"Accept-Encoding": "gzip"})
        self.connection.getresponse().read()

    def measure(self, what: str, act: Callable[[], None], times: int = 1) -> Reading:
        """Do something so many times, and give what each took."""
        cpu, began = self.count_cpu(), perf_counter()
        for _time in range(times):
            act()
        wall = perf_counter() - began
        self.settle()
        return Reading(what, (self.count_cpu() - cpu) / times, wall / times)


@contextmanager
def run_app(folder: Path) -> Iterator[App]:
    """Run the app over the workbooks, with a record of its own."""
    environment = os.environ | {"SCRUTINY_RECORD_URL": f"sqlite:///{folder}/record.sqlite3"}
    command = [sys.executable, "-c", SERVE]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment) as running:  # noqa: S603 - ours
        try:
            address = running.stdout.readline().strip() if running.stdout else ""
            yield App(address, psutil.Process(running.pid), HTTPConnection(urlsplit(address).netloc))
        finally:
            running.send_signal(signal.SIGINT)


def measure_app() -> list[Reading]:
    """Measure readings of pages that are not kept, and that are."""
    with TemporaryDirectory() as folder, run_app(Path(folder)) as app:
        prepared = app.measure("Preparing, once", app.settle)
        # Whatever only the first page of an app costs is not counted with a reading.
        warming = app.measure("The very first page", lambda: app.read("york", SECOND))
        first = app.measure(f"{FIRST}: first reading", lambda: app.read(COUNCIL, FIRST))
        again = app.measure(f"{FIRST}: second reading", lambda: app.read(COUNCIL, FIRST), AGAIN)
        second = app.measure(
            f"{SECOND} of the same council: first reading", lambda: app.read(COUNCIL, SECOND)
        )
        second_again = app.measure(f"{SECOND}: second reading", lambda: app.read(COUNCIL, SECOND), AGAIN)
        other = app.measure(f"{FIRST} of another council: first reading", lambda: app.read(ANOTHER, FIRST))
    return [prepared, warming, first, again, second, second_again, other]


def write_part(readings: list[Reading]) -> None:
    """Print the table, and write it in the place of the one before."""
    columns = ("Reading", "CPU-s", "Against its first", "Seconds")
    firsts = {reading.what.partition(":")[0].partition(" of ")[0]: reading for reading in reversed(readings)}
    rows = []
    for reading in readings:
        first = firsts[reading.what.partition(":")[0].partition(" of ")[0]]
        against = f"1/{first.cpu / reading.cpu:.0f}" if "second reading" in reading.what else "–"
        rows.append((reading.what, f"{reading.cpu:.4f}", against, f"{reading.wall:.3f}"))
    table = Table(*columns)
    for row in rows:
        table.add_row(*row)
    Console().print(table)
    lines = ["| " + " | ".join(cells) + " |" for cells in (columns, ["---"] * len(columns), *rows)]
    before, _heading, rest = WRITTEN.read_text("utf-8").partition(HEADING)
    _table, heading, after = rest.partition("\n## ")
    written = BEGINNING.format(again=AGAIN) + "\n".join(lines) + "\n"
    WRITTEN.write_text(before + written + heading + after, encoding="utf-8")


if __name__ == "__main__":
    write_part(measure_app())
