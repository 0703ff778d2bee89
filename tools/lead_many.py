"""Hold one session on many screens, move it on, and say how long a step takes to reach all of them.

python tools/lead_many.py --screens 50 --moves 40
"""

import asyncio
import json
import os
import re
import statistics
import sys
import tempfile
import time
from argparse import ArgumentParser, Namespace
from pathlib import Path
from runpy import run_path
from urllib.parse import urlencode
from uuid import uuid4

from tornado.httpclient import AsyncHTTPClient, HTTPClientError, HTTPRequest, HTTPResponse
from tornado.websocket import WebSocketClientConnection, websocket_connect

LOAD = run_path(str(Path(__file__).with_name("load_review.py")))
COUNCIL = "portsmouth"
PATIENCE = 60
# Back and forth between two steps that are only read or talked about, so that each press moves the session.
MOVES = ("next", "back")


async def post(port: int, path: str, form: dict[str, str]) -> HTTPResponse:
    """Send a form as a page of the app would, and follow nowhere."""
    origin = f"http://127.0.0.1:{port}"
    asked = HTTPRequest(
        f"{origin}{path}",
        method="POST",
        body=urlencode(form),
        headers={"Origin": origin},
        follow_redirects=False,
        request_timeout=PATIENCE,
    )
    try:
        return await AsyncHTTPClient().fetch(asked)
    except HTTPClientError as answered:
        if answered.response is None:
            raise
        return answered.response


async def open_screen(port: int, seated: HTTPResponse) -> WebSocketClientConnection:
    """Open the web socket of a screen by the seat that a browser was given."""
    held = seated.headers["Set-Cookie"].split(";")[0]
    headers = {"Origin": f"http://127.0.0.1:{port}", "Cookie": held}
    address = f"ws://127.0.0.1:{port}/session/socket"
    return await websocket_connect(HTTPRequest(address, headers=headers, connect_timeout=PATIENCE))


async def wait_for(screen: WebSocketClientConnection, number: int) -> float:
    """Wait until a screen is told of a step; give the moment."""
    while True:
        heard = await asyncio.wait_for(screen.read_message(), PATIENCE)
        told = json.loads(heard or "{}").get("session", {})
        if told.get("step", {}).get("number") == number:
            return time.perf_counter()


async def hear_all(screens: list[WebSocketClientConnection], number: int) -> list[float]:
    """Wait until every screen is told of a step."""
    return await asyncio.gather(*(wait_for(screen, number) for screen in screens))


async def look(leader: WebSocketClientConnection) -> dict[str, object]:
    """Look at the step that the session is on."""
    await leader.write_message(json.dumps({"kind": "session", "id": "look"}))
    while True:
        heard = json.loads(await asyncio.wait_for(leader.read_message(), PATIENCE) or "{}")
        if heard.get("reply", {}).get("id") == "look":
            step: dict[str, object] = heard["reply"]["step"]
            return step


async def press(leader: WebSocketClientConnection, act: str, step: dict[str, object]) -> None:
    """Press something, as whoever leads sees the step."""
    pressed = {"kind": "press", "id": "press", "token": uuid4().hex, "act": act}
    await leader.write_message(json.dumps({**pressed, "step": step["key"], "state": step["state"]}))


async def hold(port: int, asked: Namespace) -> list[float]:
    """Hold the session, and give how long each move took to reach each screen."""
    leading = await post(port, f"/council/{COUNCIL}/session", {"plan": "two_hours", "name": "Fay Leader"})
    leader = await open_screen(port, leading)
    await leader.write_message(json.dumps({"kind": "session", "id": "look"}))
    told = json.loads(await leader.read_message() or "{}")
    code = re.sub(r"\s", "", (told.get("reply") or told["session"])["code"])
    screens = []
    for number in range(asked.screens):
        seated = await post(port, "/join", {"code": code, "name": f"Cllr Number {number}x", "role": "member"})
        screens.append(await open_screen(port, seated))
    took: list[float] = []
    await press(leader, "agree", await look(leader))
    for move in range(asked.moves):
        step = await look(leader)
        act = MOVES[move % 2]
        number = int(str(step["number"])) + (1 if act == "next" else -1)
        hearing = asyncio.create_task(hear_all(screens, number))
        await asyncio.sleep(asked.pause)
        began = time.perf_counter()
        await press(leader, act, step)
        took += [moment - began for moment in await hearing]
    return took


def main() -> int:
    """Hold one session for as long as asked, and print what was found."""
    parser = ArgumentParser(description=str(__doc__).partition("\n")[0])
    parser.add_argument("--screens", type=int, default=50)
    parser.add_argument("--moves", type=int, default=40)
    parser.add_argument("--pause", type=float, default=0.5)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SCRUTINY_RECORD_URL"] = f"sqlite:///{folder}/record.sqlite3"
        with LOAD["run_app"]() as (_process, port):
            took = asyncio.run(hold(port, asked))
    middle, most = 1000 * statistics.median(took), 1000 * statistics.quantiles(took, n=20)[-1]
    said = f"A step, until {asked.screens} screens have it: in the middle, and 19 of 20 within"
    sys.stdout.write(f"| {said} | {middle:.0f} ms, {most:.0f} ms |\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
