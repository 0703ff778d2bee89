"""Kill workers and the app while answers are being saved, and prove that nothing acknowledged is lost.

python tools/kill_while_saving.py --times 300
"""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from runpy import run_path
from threading import Timer
from typing import Any
from uuid import uuid4

import psutil
from tornado.websocket import WebSocketClosedError

from scrutiny.record.checking import verify_review
from scrutiny.record.entries import ReviewName
from scrutiny.record.records import Record
from scrutiny.record.stores import find_url, open_store
from scrutiny.register.council_years import name_council_year
from scrutiny.review.page import make_key

# A page's end of the talk with its review, which the tests keep.
SPEAKING = run_path(str(Path(__file__).resolve().parents[1] / "tests" / "app" / "speaking.py"))
find_panels, read_page, speak = SPEAKING["find_panels"], SPEAKING["read_page"], SPEAKING["speak"]
SEED = 20261123
PAGE = "/council/portsmouth/performance-management/answering"
PANEL, ABOUT = "prompts-early_warning", "pm_who_hears_first"
LONGEST_PAUSE = 0.4  # seconds from a page's first save to its end
MOST_SAVES = 150
ANSWERED_WITHIN = 5  # seconds; a process that was killed is started again
MOST_TRIES = 5
SAID_EVERY = 25  # kills
REVIEW = ReviewName("portsmouth", name_council_year(datetime.now(UTC).date()))
# What says who writes, and on a page of which review.
AUTHOR = {"author": "Cllr Ada Byron", "role": "member", "review": make_key(REVIEW)}


@dataclass
class App:
    """The real app as a process, in a group of its own."""

    process: subprocess.Popen[str]
    port: int

    @property
    def workers(self) -> list[int]:
        """The processes forked from one that it has started, that still run."""
        found: list[int] = []
        for process in psutil.Process(self.process.pid).children():
            with suppress(psutil.NoSuchProcess):
                found += [worker.pid for worker in process.children()]
        return found

    @property
    def is_running(self) -> bool:
        """Whether it has not been killed."""
        return self.process.poll() is None


@dataclass
class Acknowledged:
    """What the app has said is saved: the number of each entry, with what was written."""

    entries: dict[int, str] = field(default_factory=dict)
    # The last number that was looked for: what is older is looked for again every so often only.
    found: int = 0


@contextmanager
def run_app() -> Iterator[App]:
    """Run the app until the end of the block, or until it is killed."""
    command = [sys.executable, "-m", "scrutiny", "app", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True) as process:  # noqa: S603
        said = process.stdout.readline() if process.stdout else ""
        try:
            yield App(process, int(said.strip().rstrip("/").rpartition(":")[2]))
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGINT)


def kill_workers(app: App) -> None:
    """Kill the processes that make pages and answer for reviews, and leave the app."""
    for worker in app.workers:
        kill(worker)


def kill_server(app: App) -> None:
    """Kill the app's process group, and leave the workers to find that out."""
    os.killpg(app.process.pid, signal.SIGKILL)
    app.process.wait()


def kill_all(app: App) -> None:
    """Kill the app and its workers in one go, as a power cut would."""
    workers = app.workers
    kill_server(app)
    for worker in workers:
        kill(worker)


def kill(process: int) -> None:
    """Kill a process that may have ended already."""
    with suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)


# How often of five each way is taken: an app that is started anew takes most of the time.
WAYS: dict[Callable[[App], None], int] = {kill_workers: 3, kill_server: 1, kill_all: 1}


def save_until_killed(app: App, way: Callable[[App], None], dice: random.Random, told: Acknowledged) -> None:
    """Open a page, save one answer after another, and be killed at a moment that nobody knows."""
    open_page(app)
    killing = Timer(dice.uniform(0, LONGEST_PAUSE), way, [app])
    with suppress(WebSocketClosedError, OSError, TimeoutError), speak(app.port, PAGE) as speaker:
        news = speaker.look()["news"]
        fields = [field for seen in news.values() for field in seen["fields"] if field["about"] == ABOUT]
        replaces = [version["number"] for field in fields[:1] for version in field["versions"]]
        killing.start()
        for _save in range(MOST_SAVES):
            number, value = save(speaker, replaces)
            told.entries[number] = value
            replaces = [number]
    killing.cancel()
    killing.join()


def open_page(app: App) -> None:
    """Open a page whole; one that a busy machine does not give in time is asked for again."""
    for _time in range(MOST_TRIES):
        with suppress(TimeoutError):
            if PANEL in find_panels(read_page(app.port, PAGE)):
                return
    raise SystemExit(f"The app was asked for a page {MOST_TRIES} times, and gave none that can be answered.")


def save(speaker: Any, replaces: list[int]) -> tuple[int, str]:  # noqa: ANN401 - it comes by path
    """Save one answer; give the number of its entry and what it says, once that is acknowledged."""
    value = f"Written {uuid4().hex}"
    asked = {"id": uuid4().hex, "kind": "save", "about": ABOUT, "token": uuid4().hex, "value": value}
    speaker.send(PANEL, asked | {"replaces": replaces} | AUTHOR)
    replies = (frame["reply"] for frame in speaker.hear(ANSWERED_WITHIN) if "reply" in frame)
    reply = next(reply for reply in replies if reply.get("id") == asked["id"])
    if reply["kind"] != "saved":
        raise SystemExit(f"A save was refused: {reply['sentence']}")
    return reply["version"]["number"], value


def check(told: Acknowledged, *, whole: bool) -> str:
    """Say what is wrong with the record, if anything is: an entry that is missing, or a broken chain.

    Whole, or only what came since it was looked at last.
    """
    store = open_store(find_url(None))
    record = Record(store)
    try:
        (listing,) = record.list_reviews()
        if whole and (broken := verify_review(store, listing)):
            return f"entry {broken.number}: {broken.what}"
        since = 0 if whole else told.found
        kept = {entry.number: entry.body for entry in record.read_since(listing.review, since)}
        expected = {number: value for number, value in told.entries.items() if number > since}
        lost = [number for number, value in expected.items() if kept.get(number) != value]
        told.found = max(told.entries)
        return f"acknowledged and not there: {lost}" if lost else ""
    finally:
        record.close()


def main() -> int:
    """Kill as often as asked, and say how much was saved and whether any of it was lost."""
    options = ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=300)
    options.add_argument("--seed", type=int, default=SEED)
    given = options.parse_args()
    dice, told, killed = random.Random(given.seed), Acknowledged(), Counter[str]()  # noqa: S311 - repeatable
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        os.environ["SCRUTINY_RECORD_URL"] = f"sqlite:///{folder}/record.sqlite3"
        app = stack.enter_context(run_app())
        for time_round in range(given.times):
            if not app.is_running:
                app = stack.enter_context(run_app())
            (way,) = dice.choices([*WAYS], [*WAYS.values()])
            save_until_killed(app, way, dice, told)
            killed[way.__name__] += 1
            whole = (time_round + 1) % SAID_EVERY == 0 or time_round + 1 == given.times
            if wrong := told.entries and check(told, whole=whole):
                say(killed, began, wrong)
                return 1
            if whole:
                say(killed, began, f"{len(told.entries)} saves acknowledged, none lost")
    return 0


def say(killed: Counter[str], began: float, found: str) -> None:
    """Say how often was killed, in which ways, in how long, and what was found."""
    ways = ", ".join(f"{count} {name}" for name, count in sorted(killed.items()))
    took = time.perf_counter() - began
    print(f"{killed.total()} kills ({ways}) in {took:.0f} s: {found}", flush=True)  # noqa: T201 - the tool's report


if __name__ == "__main__":
    sys.exit(main())
