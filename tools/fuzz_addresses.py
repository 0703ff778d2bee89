"""Ask the app for what no browser would, by the thousand, to find what it falls over; only on this computer.

python tools/fuzz_addresses.py --times 10000
"""

import json
import os
import random
import re
import signal
import socket
import subprocess
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import monotonic, sleep
from urllib.parse import quote

SEED = 20261128
HERE = "127.0.0.1"
PATIENCE = 60.0
SECONDS_TO_BEGIN = 3.0
MOST_READ = 200_000
MOST_GROWTH_KB = 200_000
MOST_MORE_DESCRIPTORS = 20
FAULTS = 500
FRONT = b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
SERVE = "from scrutiny.app.server import serve; serve(0, announce=lambda said: print(said, flush=True))"

SIGNS = "/%?=&;:@[]{}<>'\"#*~,+$!()-._|^`"
METHODS = (
    *["GET"] * 8,
    "HEAD",
    "HEAD",
    *["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "get", "Ä"],
)
PATHS = (
    "/",
    "/find?council=portsmouth",
    "/healthy",
    "/council/portsmouth",
    "/council/nowhere/our-council",
    "/council/portsmouth/our-council?as_at=2020-01-01",
    "/council/portsmouth/reactive-review/answering?mode=briefing",
    "/static/workbook.css",
    "/static/find.js",
    "/voila/static/voila.js",
    "/api/kernels",
    "/api/contents",
    "/voila/render/01_our_council.ipynb",
    "/login",
    "{page}",
    "{page}/socket",
    "{page}/messages",
    "{page}/messages?review=other",
)
PIECES = (
    *[
        "..",
        "../",
        "/../../../../etc/passwd",
        "%2e%2e%2f",
        "..%5c",
        "%00",
        "%ff%fe",
        "%",
        "%zz",
        "//",
        ";",
        "?",
        "#",
        "&council=",
        "=",
        "{{7*7}}",
        "<script>",
    ],
    *[
        "'",
        '"',
        "\\",
        "é",
        "\u202e",
        "😀",
        "%ed%a0%80",
        "~",
        "*",
        ".git/config",
        "~root",
        "CON",
        "[",
        "]",
        "@localhost:1",
        "http://",
    ],
    *("\0", "\t", "x" * 300, "%41" * 200, "/" * 100, "a" * 20_000),
)
HEADERS = (
    *"""Host: localhost
Host: 127.0.0.1
Host: example.org
Host:
Host: [::1
Host: a, b
Accept: */*
Accept-Encoding: gzip
Range: bytes=0-10
Range: bytes=-1-
Range: bytes=99999999999999999999-
If-Modified-Since: yesterday
If-None-Match: *
If-None-Match: "x
Cookie: username=a; _xsrf=b
Cookie: username-localhost="2|1:0|10:1|x
Authorization: token x
Authorization: Basic ====
X-Forwarded-For: 1.2.3.4
X-Scheme: https
Origin: null
Origin: http://[
Origin: http://example.org
Connection: Upgrade
Upgrade: websocket
Upgrade: h2c
Sec-WebSocket-Key: x
Sec-WebSocket-Version: x
Sec-WebSocket-Protocol: v1.kernel.websocket.jupyter.org
Sec-WebSocket-Extensions: permessage-deflate; a=;
Expect: 100-continue
Content-Type: application/json
Content-Type: multipart/form-data; boundary=
Content-Type: multipart/form-data; boundary=x
Content-Type: application/x-www-form-urlencoded
Content-Encoding: gzip
Transfer-Encoding: chunked
Transfer-Encoding: x
Content-Length: 5
Content-Length: -1
Content-Length: 99999999999
Content-Length: 5, 6
No colon
: nothing
 folded""".splitlines(),
    "X-Long: " + "y" * 5_000,
    "X-Longer: " + "z" * 40_000,
)
UPGRADE = (
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: c2VjcmV0LXdvcmRzLXR5cA==",
)
BODIES = (
    b"",
    b"",
    b"hello",
    b"{",
    b"a=b&c=%ff",
    b"5\r\nhello\r\n0\r\n\r\n",
    b"zz\r\n",
    b"--x\r\n\r\n",
    b"\0" * 20_000,
)


@dataclass(frozen=True)
class Target:
    """The app that is asked, and the address of a page in it that is answered in."""

    port: int
    process: int
    page: str


@dataclass(frozen=True)
class Ending:
    """How one request ended, and what is wrong with that, if anything."""

    said: str
    fault: str


def make_request(seed: int, page: str) -> bytes:
    """Make one request, the same each time for the same seed."""
    dice = random.Random(seed)  # noqa: S311 - a find must be found again
    path = damage(dice.choice(PATHS).replace("{page}", page), dice)
    headers = dice.sample(HEADERS, dice.choice((0, 0, 0, 0, 1, 1, 2, 5)))
    if dice.random() < 0.95:  # noqa: PLR2004 - most are let in, so that more than the door is tried
        headers.insert(0, "Host: localhost")
    if dice.random() < 0.15:  # noqa: PLR2004 - and some become websockets
        headers += UPGRADE
    version = dice.choice((*("HTTP/1.1",) * 40, "HTTP/1.0", "HTTP/9.9", "x", ""))
    lines = (f"{dice.choice(METHODS)} {path} {version}", *headers, "Connection: close", "", "")
    whole = "\r\n".join(lines).encode("utf-8", "replace") + dice.choice(BODIES)
    if dice.random() < 0.05:  # noqa: PLR2004 - a few break off
        return whole[: dice.randrange(1, len(whole))]
    return whole


def damage(path: str, dice: random.Random) -> str:
    """Put pieces into a path, take some out, or write it otherwise."""
    for _time in range(dice.choice((0, 1, 1, 1, 2, 3))):
        at = dice.randrange(len(path) + 1)
        way = dice.randrange(4)
        if way == 0:
            path = path[:at] + path[at + dice.randint(1, 8) :]
        elif way == 1:
            path = quote(path, safe=dice.choice(("/", "", "/?=")))
        else:
            path = path[:at] + dice.choice(PIECES) + path[at:]
    # Most are written as an address is; the rest would be refused by the first who read them.
    return quote(path, safe=SIGNS) if dice.random() < 0.7 else path.replace(" ", "%20")  # noqa: PLR2004 - as above


def ask(target: Target, seed: int) -> Ending:
    """Send one request; an answer of a fault, a cookie, a traceback, or no end of it, is a find."""
    try:
        answer = exchange(target.port, make_request(seed, target.page), seed)
    except TimeoutError:
        return Ending("no end", "no end")
    except OSError as broken:
        return Ending(type(broken).__name__, "")
    found = re.match(rb"HTTP/1\.[01] (\d{3})", answer)
    status = int(found[1]) if found else 0
    return Ending(str(status or "closed without an answer"), find_fault(status, answer))


def exchange(port: int, request: bytes, seed: int) -> bytes:
    """Send bytes, and some more over a websocket; give what comes back until the end."""
    end = monotonic() + PATIENCE
    answer = b""
    with socket.create_connection((HERE, port), timeout=SECONDS_TO_BEGIN) as connection:
        connection.sendall(request)
        # Where more of the request is waited for, there is none.
        with suppress(TimeoutError):
            answer = connection.recv(65_536)
        if answer.startswith(b"HTTP/1.1 101"):
            connection.sendall(random.Random(seed).randbytes(64))  # noqa: S311 - frames of no kind
        # Some ask for their connection to be kept, and would wait until the app closes it.
        connection.shutdown(socket.SHUT_WR)
        connection.settimeout(PATIENCE)
        while len(answer) < MOST_READ and (more := connection.recv(65_536)):
            answer += more
            if monotonic() > end:
                raise TimeoutError
    return answer


def find_fault(status: int, answer: bytes) -> str:
    """Say what is wrong with an answer, if anything."""
    head = answer.partition(b"\r\n\r\n")[0].lower()
    wrong = {
        f"status {status}": status >= FAULTS,
        "a cookie": b"set-cookie" in head,
        "a traceback": b"Traceback (most recent" in answer,
        "a path": b"site-packages" in answer or b"lib/scrutiny" in answer,
    }
    return ", ".join(name for name, is_so in wrong.items() if is_so)


def find_memory(process: int) -> int:
    """Give the memory a process holds, in kB."""
    found = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{process}/status").read_text())
    return int(found[1]) if found else 0


def count_descriptors(process: int) -> int:
    """Count what a process has open."""
    return len(list(Path(f"/proc/{process}/fd").iterdir()))


@contextmanager
def running_app() -> Iterator[tuple[int, int]]:
    """Run the real app on this computer; give its port and process, and show what it logged at the end."""
    with subprocess.Popen(  # noqa: S603 - a command of ours
        [sys.executable, "-c", SERVE], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as app:
        try:
            announced = app.stdout.readline().decode() if app.stdout else ""
            yield int(announced.strip().rstrip("/").rpartition(":")[2]), app.pid
        finally:
            app.send_signal(signal.SIGINT)
            complained = app.communicate()[1].decode()
    sys.stdout.write(f"{len(complained.splitlines())} lines logged\n{complained[:2000]}")
    if "Traceback" in complained:
        raise SystemExit("The app logged a traceback.")


def fuzz(target: Target, seeds: range, at_once: int) -> bool:
    """Ask for everything, say how it ended, and tell whether nothing was found."""
    exchange(target.port, FRONT, 0)
    before = find_memory(target.process), count_descriptors(target.process)
    with ThreadPoolExecutor(at_once) as askers:
        endings = dict(zip(seeds, askers.map(partial(ask, target), seeds), strict=True))
    for said, times in Counter(ending.said for ending in endings.values()).most_common():
        sys.stdout.write(f"{times:6} {said}\n")
    faults = {seed: ending.fault for seed, ending in endings.items() if ending.fault}
    for seed, fault in list(faults.items())[:20]:
        sys.stdout.write(f"{fault}: seed {seed}: {json.dumps(repr(make_request(seed, target.page))[:300])}\n")
    is_well = is_as_before(target, *before)
    sys.stdout.write(f"{len(endings)} requests, {len(faults)} faults\n")
    return is_well and not faults


def is_as_before(target: Target, memory: int, descriptors: int) -> bool:
    """Tell whether the app still answers, and gives back what it took, within a while."""
    answers = exchange(target.port, FRONT, 0).startswith(b"HTTP/1.1 200")
    for _second in range(60):
        more = count_descriptors(target.process) - descriptors
        if more <= MOST_MORE_DESCRIPTORS:
            break
        sleep(1)
    growth = find_memory(target.process) - memory
    sys.stdout.write(
        f"memory {growth:+} kB, descriptors {more:+}, the front page {'is' if answers else 'is not'} given\n"
    )
    return answers and growth < MOST_GROWTH_KB and more <= MOST_MORE_DESCRIPTORS


def main() -> int:
    """Ask the app that is named, or one of its own."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--at-once", type=int, default=min(8, 2 * (os.cpu_count() or 1)))
    parser.add_argument(
        "--page", default="/council/portsmouth/reactive-review/answering", help="a page for answers"
    )
    parser.add_argument(
        "--running", type=int, nargs=2, metavar=("PORT", "PID"), help="an app that runs already"
    )
    given = parser.parse_args()
    seeds = range(given.seed, given.seed + given.times)
    if given.running:
        port, process = given.running
        return 0 if fuzz(Target(port, process, given.page), seeds, given.at_once) else 1
    with running_app() as (port, process):
        is_well = fuzz(Target(port, process, given.page), seeds, given.at_once)
    return 0 if is_well else 1


if __name__ == "__main__":
    sys.exit(main())
