"""Open the reviews of many councils at once, answer in each, and say what memory each further one takes.

python tools/open_many_reviews.py --reviews 20
"""

import asyncio
import json
import os
import sys
import tempfile
import time
from argparse import ArgumentParser
from pathlib import Path
from runpy import run_path
from typing import Any
from uuid import uuid4

from tornado.httpclient import HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

from scrutiny.record.records import Record
from scrutiny.register.councils import list_councils
from scrutiny.vocabulary import Role

BESIDE = Path(__file__).resolve().parents[1]
SPEAKING = run_path(str(BESIDE / "tests" / "app" / "speaking.py"))
LOADING = run_path(str(BESIDE / "tools" / "load_review.py"), run_name="loading")
run_app, measure, say = LOADING["run_app"], LOADING["measure"], LOADING["say"]
PAGE = "/council/{}/performance-management/answering"
PANEL, ABOUT = "prompts-early_warning", "pm_who_hears_first"
PATIENCE = 60
SECONDS_TO_SETTLE = 2


async def open_review(port: int, council: str) -> tuple[WebSocketClientConnection, str, str]:
    """Open a council's page and its web socket, and answer in it; give what was answered, and where."""
    page = await asyncio.to_thread(SPEAKING["read_page"], port, PAGE.format(council))
    key = SPEAKING["find_panels"](page)[PANEL]["review"]
    connection = await websocket_connect(
        HTTPRequest(f"ws://127.0.0.1:{port}{PAGE.format(council)}/socket", connect_timeout=PATIENCE)
    )
    return connection, key, await answer(connection, key)


async def answer(connection: WebSocketClientConnection, key: str) -> str:
    """Save one answer on a page; give its words, once they are acknowledged."""
    words, asked = f"Written {uuid4().hex}", uuid4().hex
    message: dict[str, Any] = {
        "id": asked,
        "kind": "save",
        "about": ABOUT,
        "token": uuid4().hex,
        "value": words,
        "replaces": [],
        "author": "Cllr Ada Byron",
        "role": Role.MEMBER.value,
        "review": key,
    }
    await connection.write_message(json.dumps({"panel": PANEL, "message": message}))
    while True:
        frame = await asyncio.wait_for(connection.read_message(), PATIENCE)
        reply = json.loads(frame or "{}").get("reply", {})
        if reply.get("id") == asked:
            if reply["kind"] != "saved":
                sys.exit(f"A save was refused: {reply['sentence']}")
            return words


async def open_all(app: Any, port: int, reviews: int) -> set[str]:  # noqa: ANN401 - psutil's process
    """Open so many reviews, one after the other; say what each further one takes, and give what was said."""
    councils = [council.slug for council in list_councils()[:reviews]]
    opened = [await open_review(port, councils[0])]
    await asyncio.sleep(SECONDS_TO_SETTLE)
    first, began = measure(app)[1], time.perf_counter()
    opened += [await open_review(port, council) for council in councils[1:]]
    took = time.perf_counter() - began
    await asyncio.sleep(SECONDS_TO_SETTLE)
    each = (measure(app)[1] - first) / (reviews - 1)
    say(f"{first:.0f} MB with one review open")
    say(f"each further review {each:.1f} MB, and {took / (reviews - 1):.2f} s until its first answer is kept")
    said = {words for _connection, _key, words in opened}
    # Each still answers, with all the others open.
    said |= {await answer(connection, key) for connection, key, _words in opened}
    for connection, _key, _words in opened:
        connection.close()
    return said


def main() -> int:
    """Open the reviews, and say whether all that was acknowledged is in the record."""
    options = ArgumentParser(description=__doc__)
    options.add_argument("--reviews", type=int, default=20)
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SCRUTINY_RECORD_URL"] = f"sqlite:///{folder}/record.sqlite3"
        with run_app() as (app, port):
            said = asyncio.run(open_all(app, port, given.reviews))
        record = Record.open()
        reviews = [listed.review for listed in record.list_reviews()]
        kept = [entry.body for review in reviews for entry in record.read_since(review, 0)]
        record.close()
    lost = [words for words in said if words not in kept]
    say(f"{len(reviews)} reviews, {len(said)} saves acknowledged, {len(lost)} lost")
    return 1 if lost or len(reviews) != given.reviews else 0


if __name__ == "__main__":
    sys.exit(main())
