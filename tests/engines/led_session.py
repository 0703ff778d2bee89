"""A session of the real app that a test leads by itself, for phones of any engine to follow."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.cookiejar import CookieJar
from itertools import count
from typing import Any
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, Request, build_opener

from tests.app.conftest import run_app

COUNCIL, PLAN, FAY = "leeds", "just_reported", "Fay Leader"
PATIENCE = 180
_TOKENS = count(1)


class LedSession:
    """A session as whoever leads it leads it on."""

    def __init__(self, address: str) -> None:
        """Open it on a plan that comes with the workbook."""
        self.address = address
        self._ask_with = build_opener(HTTPCookieProcessor(CookieJar()))
        form = urlencode({"name": FAY, "plan": PLAN}).encode()
        self._ask(f"council/{COUNCIL}/session", form)
        self.code: str = self.look()["leading"]["code"]

    def _ask(self, path: str, body: bytes) -> str:
        headers = {"Origin": self.address.rstrip("/"), "Sec-Fetch-Site": "same-origin"}
        asked = Request(self.address + path, body, headers)  # noqa: S310 - our own app
        with self._ask_with.open(asked, timeout=PATIENCE) as answer:
            said: str = answer.read().decode()
            return said

    def _say(self, **message: object) -> dict[str, Any]:
        said = {"id": "1", "token": f"token-{next(_TOKENS)}", **message}
        reply: dict[str, Any] = json.loads(self._ask("session/messages", json.dumps(said).encode()))["reply"]
        assert reply["kind"] == "session", reply
        return reply

    def look(self) -> dict[str, Any]:
        """See how the session stands."""
        return self._say(kind="session")

    def press(self, act: str = "") -> dict[str, Any]:
        """Press something, or else what is next; give the step that the group is on then."""
        told = self.look()
        seen = {"step": told["step"]["key"], "state": told["step"]["state"]}
        main = told["leading"]["main"]["act"]
        # Nothing is written down here, so nothing is agreed.
        act = act or ("next" if main == "write" else main)
        pressed = self._say(kind="press", act=act, knowing=True, **seen)
        step: dict[str, Any] = pressed["step"]
        return step

    def lead_to(self, word: str) -> dict[str, Any]:
        """Lead on until people are told something to do, of one thing alone."""
        step: dict[str, Any] = self.look()["step"]
        while step["word"] != word or len(step["own"]) > 1:
            step = self.press("skip" if len(step["own"]) > 1 and step["state"] == "reading" else "")
        return step


@contextmanager
def lead_session() -> Iterator[LedSession]:
    """Lead a session of an app of its own, until the end of the block."""
    with run_app(0, "") as app:
        yield LedSession(app.address)
