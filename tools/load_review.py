"""Open one review by many web sockets, save through them, and say what that costs and that nothing is lost.

python tools/load_review.py --sockets 500 --saves 50 --seconds 60
"""

import asyncio
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from runpy import run_path
from typing import Any
from uuid import uuid4

import psutil
from tornado.httpclient import HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

from scrutiny.record.entries import EntryKind, ReviewName, Writing
from scrutiny.record.records import Record
from scrutiny.vocabulary import Role

SPEAKING = run_path(str(Path(__file__).resolve().parents[1] / "tests" / "app" / "speaking.py"))
PAGE = "/council/portsmouth/performance-management/answering"
PANEL, ABOUT = "prompts-early_warning", "pm_who_hears_first"
BARE_WRITES = 100
PATIENCE = 30
OPENED_AT_ONCE = 50


@dataclass
class Load:
    """What was found: how long saves took, the entries that were acknowledged, and the news that came."""

    took: list[float] = field(default_factory=list)
    entries: dict[int, str] = field(default_factory=dict)
    news: int = 0


@contextmanager
def run_app() -> Iterator[tuple[psutil.Process, int]]:
    """Run the real app until the end of the block; give its process and its port."""
    command = [sys.executable, "-m", "scrutiny", "app", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True) as process:  # noqa: S603
        said = process.stdout.readline() if process.stdout else ""
        try:
            yield psutil.Process(process.pid), int(said.strip().rstrip("/").rpartition(":")[2])
        finally:
            process.send_signal(signal.SIGINT)


def measure(app: psutil.Process) -> tuple[float, float]:
    """Give the processor seconds and the memory, in MB, of the app and all that it has started."""
    seconds = memory = 0.0
    for process in (app, *app.children(recursive=True)):
        with suppress(psutil.NoSuchProcess):
            times = process.cpu_times()
            seconds += times.user + times.system
            memory += process.memory_full_info().pss / 1e6
    return seconds, memory


async def open_all(port: int, sockets: int) -> list[WebSocketClientConnection]:
    """Open the web sockets of so many pages, some at a time."""
    opened: list[WebSocketClientConnection] = []
    for _some in range(0, sockets, OPENED_AT_ONCE):
        few = min(OPENED_AT_ONCE, sockets - len(opened))
        opened += await asyncio.gather(*(open_one(port) for _socket in range(few)))
    return opened


async def open_one(port: int) -> WebSocketClientConnection:
    """Open the web socket of one page."""
    asked = HTTPRequest(f"ws://127.0.0.1:{port}{PAGE}/socket", connect_timeout=PATIENCE)
    return await websocket_connect(asked)


async def listen(connection: WebSocketClientConnection, load: Load, waiting: dict[str, Any]) -> None:
    """Take what comes on one socket: replies to saves, and news."""
    while (frame := await connection.read_message()) is not None:
        # Of the many copies of the news only the beginning is read, or this would be what is measured.
        if frame[:5] == '{"to"':
            load.news += 1
            continue
        said = json.loads(frame)
        if (reply := said.get("reply")) and reply.get("id") in waiting:
            waiting.pop(reply["id"]).set_result(reply)


async def save(connection: WebSocketClientConnection, key: str, load: Load, waiting: dict[str, Any]) -> None:
    """Save once, and note how long it took and which entry it made."""
    id_, value = uuid4().hex, f"Written {uuid4().hex}"
    reply = waiting[id_] = asyncio.get_running_loop().create_future()
    message = {"kind": "save", "id": id_, "token": uuid4().hex, "review": key, "about": ABOUT, "value": value}
    # It takes the place of whatever stands, so that the answer does not grow.
    standing = {"replaces": sorted(load.entries)[-200:], "author": "Ada Byron", "role": "member"}
    began = time.perf_counter()
    await connection.write_message(json.dumps({"panel": PANEL, "message": message | standing}))
    said = await asyncio.wait_for(reply, PATIENCE)
    load.took.append(time.perf_counter() - began)
    if said["kind"] != "saved":
        raise SystemExit(f"A save was refused: {said['sentence']}")
    load.entries[said["version"]["number"]] = value


async def save_at_rate(
    connections: list[WebSocketClientConnection],
    key: str,
    load: Load,
    waiting: dict[str, Any],
    given: Namespace,
) -> None:
    """Begin so many saves a second, for so many seconds, each by another socket; wait for all."""
    saving: list[asyncio.Task[None]] = []
    began, turns = time.perf_counter(), cycle(connections)
    for number in range(given.saves * given.seconds):
        await asyncio.sleep(max(0.0, began + number / given.saves - time.perf_counter()))
        saving.append(asyncio.create_task(save(next(turns), key, load, waiting)))
    await asyncio.gather(*saving)


def write_bare(record: Record) -> list[float]:
    """Write to the record by itself, in a review of its own, and give how long each took."""
    took = []
    for number in range(BARE_WRITES):
        began = time.perf_counter()
        writing = Writing(EntryKind.ANSWERED, ABOUT, f"Bare {number}", "Ada", Role.MEMBER, uuid4().hex)
        record.write(ReviewName("portsmouth", "Bare"), writing)
        took.append(time.perf_counter() - began)
    return took


async def load_app(app: psutil.Process, port: int, given: Namespace) -> Load:
    """Open the sockets, leave them idle, then save; say what each cost."""
    page = await asyncio.to_thread(SPEAKING["read_page"], port, PAGE)
    key = SPEAKING["find_panels"](page)[PANEL]["review"]
    load, waiting, memory = Load(), dict[str, Any](), measure(app)[1]
    connections = await open_all(port, given.sockets)
    listening = [asyncio.create_task(listen(connection, load, waiting)) for connection in connections]
    await save(connections[0], key, load, waiting)
    load.took.clear()
    await asyncio.sleep(2)
    before, held = measure(app)
    await asyncio.sleep(given.idle)
    idle = measure(app)[0]
    each = (held - memory) / given.sockets
    say(f"{given.sockets} sockets: {each:.3f} MB each, with the process that answers")
    say(f"idle: {(idle - before) / given.idle:.3f} of a core")
    began = time.perf_counter()
    await save_at_rate(connections, key, load, waiting, given)
    took = time.perf_counter() - began
    say(f"{given.saves} saves a second for {took:.0f} s: {(measure(app)[0] - idle) / took:.3f} of a core")
    await asyncio.sleep(1)
    for connection in connections:
        connection.close()
    await asyncio.gather(*listening)
    return load


def find_lost(record: Record, load: Load) -> list[int]:
    """List the entries that were acknowledged and are not in the record."""
    (review,) = [found.review for found in record.list_reviews() if found.review.name != "Bare"]
    kept = {entry.number: entry.body for entry in record.read_since(review, 0)}
    return [number for number, value in load.entries.items() if kept.get(number) != value]


def say_took(what: str, took: list[float]) -> None:
    """Say the middle time and the one that nineteen in twenty are within, in milliseconds."""
    cuts = statistics.quantiles(took, n=20)
    say(f"{what}: 50th percentile {1000 * statistics.median(took):.0f} ms, 95th {1000 * cuts[-1]:.0f} ms")


def say(words: str) -> None:
    """Print a line of the report."""
    print(words, flush=True)  # noqa: T201 - the tool's report


def main() -> int:
    """Load the app, and say what that cost and whether anything was lost."""
    options = ArgumentParser(description=__doc__)
    for name, usual in (("sockets", 500), ("saves", 50), ("seconds", 60), ("idle", 10)):
        options.add_argument(f"--{name}", type=int, default=usual)
    options.add_argument("--record", default="", help="an empty record on a server; else a file of its own")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SCRUTINY_RECORD_URL"] = given.record or f"sqlite:///{folder}/record.sqlite3"
        record = Record.open()
        bare = write_bare(record)
        with run_app() as (app, port):
            load = asyncio.run(load_app(app, port, given))
        lost = find_lost(record, load)
        record.close()
    say_took("A save", load.took)
    say_took("A bare write to the record", bare)
    say(f"{len(load.entries)} saves acknowledged, {len(lost)} lost; {load.news} times told of news")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
