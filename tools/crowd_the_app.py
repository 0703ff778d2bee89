"""Have many people read the app at once, while others ask whether it is well: `make long PART=crowd`.

python tools/crowd_the_app.py [--readers 300] [--pages 40]
"""

import sys
from argparse import ArgumentParser
from collections import Counter
from concurrent.futures import Future, ThreadPoolExecutor
from http.client import HTTPConnection
from itertools import cycle, islice, product
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep
from urllib.parse import urlsplit

from bench_app import run_app

from scrutiny.register.councils import list_councils
from scrutiny.register.workbooks import list_workbooks

SECONDS_BETWEEN_LOOKS = 0.1
LONGEST_ANSWER = 1.0
PATIENCE = 600


def read(address: str, path: str) -> tuple[int, bool, float]:
    """Read a page whole; give its status, whether it is all there, and the seconds it took."""
    connection, began = HTTPConnection(urlsplit(address).netloc, timeout=PATIENCE), perf_counter()
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        page = answer.read().decode("utf-8")
        is_whole = "</html>" in page and "could not be made" not in page
        return answer.status, is_whole, perf_counter() - began
    finally:
        connection.close()


def crowd(address: str, readers: int, pages: int) -> bool:
    """Have so many readers ask at once for so many pages; say how they and the app fared."""
    books = [workbook.slug for workbook in list_workbooks()]
    every = (f"/council/{council.slug}/{book}" for council, book in product(list_councils(), books))
    paths = list(islice(every, pages))
    began, slowest = perf_counter(), 0.0
    with ThreadPoolExecutor(readers) as room:
        asked = [room.submit(read, address, path) for path in islice(cycle(paths), readers)]
        while not all(asking.done() for asking in asked):
            looked = perf_counter()
            healthy = HTTPConnection(urlsplit(address).netloc, timeout=PATIENCE)
            healthy.request("GET", "/healthy")
            healthy.getresponse().read()
            healthy.close()
            slowest = max(slowest, perf_counter() - looked)
            sleep(SECONDS_BETWEEN_LOOKS)
    return say(asked, perf_counter() - began, slowest)


def say(asked: list[Future[tuple[int, bool, float]]], wall: float, slowest: float) -> bool:
    """Say how many were served, and how soon; whether it is all as it should be."""
    answers = [asking.result() for asking in asked]
    statuses = Counter((status, is_whole) for status, is_whole, _seconds in answers)
    served = statuses[(200, True)]
    waits = sorted(seconds for _status, _whole, seconds in answers)
    sys.stdout.write(
        f"{served} of {len(answers)} readers were served whole in {wall:.1f} s; the middle one waited "
        f"{waits[len(waits) // 2]:.1f} s, the last {waits[-1]:.1f} s. "
        f"/healthy answered within {slowest:.2f} s.\n"
    )
    return served == len(answers) and slowest < LONGEST_ANSWER


def main() -> int:
    """Crowd an app whose process has just been started, and then one that has made every page."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--readers", type=int, default=300)
    parser.add_argument("--pages", type=int, default=40)
    given = parser.parse_args()
    with TemporaryDirectory() as folder, run_app(Path(folder)) as app:
        is_well = [crowd(app.address, given.readers, pages) for pages in (1, given.pages, given.pages)]
    return 0 if all(is_well) else 1


if __name__ == "__main__":
    sys.exit(main())
