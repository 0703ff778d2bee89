"""WebKit, driven by its own driver over HTTP, as the standard of WebDriver has it."""

import json
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from tests.engines.desktop import open_display, run, wait_for

_BROWSER = Path(__file__).with_name("small_browser.py")
# What a computer without a graphics card draws with.
_DRAWN = {"WEBKIT_DISABLE_DMABUF_RENDERER": "1", "LIBGL_ALWAYS_SOFTWARE": "1"}
KEYS = {
    "Tab": "\ue004",
    "Enter": "\ue007",
    "Escape": "\ue00c",
    "Space": " ",
    "Down": "\ue015",
    "Right": "\ue014",
}
_PATIENCE = 60


class WebKit:
    """A window of WebKit."""

    def __init__(self, port: int) -> None:
        """Open a window through the driver at a port."""
        self._at = f"http://127.0.0.1:{port}/session"
        options = {"webkitgtk:browserOptions": {"binary": str(_BROWSER), "args": []}}
        made = self._ask("POST", "", {"capabilities": {"alwaysMatch": options}})
        self._at = f"{self._at}/{made['sessionId']}"

    def _ask(self, method: str, path: str, body: object = None) -> Any:  # noqa: ANN401 - what a script gives
        sent = json.dumps(body).encode() if body is not None else None
        headers = {"Content-Type": "application/json"}
        asked = Request(self._at + path, sent, headers, method=method)  # noqa: S310 - our own driver
        try:
            with urlopen(asked, timeout=_PATIENCE) as answer:  # noqa: S310
                return json.load(answer)["value"]
        except HTTPError as error:
            raise AssertionError(error.read().decode()) from error

    def close(self) -> None:
        """Close the window, of which the driver may answer that it has gone."""
        with suppress(AssertionError):
            self._ask("DELETE", "")

    def open(self, address: str) -> None:
        """Open a page."""
        self._ask("POST", "/url", {"url": address})

    def resize(self, width: int, height: int = 900) -> None:
        """Make the window as wide as a phone, or as a laptop."""
        self._ask("POST", "/window/rect", {"width": width, "height": height})
        assert wait_for(lambda: self.run("return innerWidth") == width)

    def run(self, script: str, *given: object) -> Any:  # noqa: ANN401
        """Run a script, and give what it returns."""
        return self._ask("POST", "/execute/sync", {"script": script, "args": given})

    def wait(self, script: str, *given: object) -> Any:  # noqa: ANN401
        """Wait until a script returns something that holds, and give it."""
        return wait_for(lambda: self.run(f"return {script}", *given))

    def run_late(self, script: str, *given: object) -> Any:  # noqa: ANN401
        """Run a script that gives what it found to its last argument."""
        return self._ask("POST", "/execute/async", {"script": script, "args": given})

    def press(self, *keys: str) -> None:
        """Press keys, each by its name or as the letters of a word."""
        struck = "".join(KEYS.get(key, key) for key in keys)
        actions = [{"type": kind, "value": key} for key in struck for kind in ("keyDown", "keyUp")]
        self._ask("POST", "/actions", {"actions": [{"type": "key", "id": "keys", "actions": actions}]})


def _find_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def _answers(port: int) -> bool:
    try:
        with urlopen(f"http://127.0.0.1:{port}/status", timeout=_PATIENCE):
            return True
    except URLError:
        return False


@contextmanager
def drive_webkit() -> Iterator[int]:
    """Run the driver on a display of its own; give its port."""
    port = _find_port()
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with (
        open_display() as shown,
        run("WebKitWebDriver", f"--port={port}", env={**shown, **_DRAWN}, **quiet),
    ):
        assert wait_for(lambda: _answers(port))
        yield port
