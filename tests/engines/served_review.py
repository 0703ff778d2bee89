"""A made-up review served to any browser: a page with its style and front, and the rules that reply to it."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import Any, cast

from tests.panels.front.made_page import make_page
from tests.panels.front.made_review import MadeReview

_PARTS = ["who", "prompts", "missing", "answers"]
# What the page sends by its socket goes to the server here.
_LINK = (
    "<script>window.toApp = (message) => fetch(location.pathname,"
    " { method: 'POST', body: JSON.stringify(message) }).then((reply) => reply.json());</script>"
)


class ServedReview(ThreadingHTTPServer):
    """The server of one review, which can be out of reach for a while."""

    daemon_threads = True

    def __init__(self, review: MadeReview) -> None:
        """Serve a review at a port that is free."""
        super().__init__(("127.0.0.1", 0), _Handler)
        self.review = review
        self.asking = Lock()
        self.is_away = False

    @property
    def address(self) -> str:
        """Where the page is."""
        return f"http://127.0.0.1:{self.server_address[1]}/session"


class _Handler(BaseHTTPRequestHandler):
    def _answer(self, body: str, kind: str) -> None:
        written = body.encode()
        self.send_response(200)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(written)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(written)

    @property
    def _served(self) -> ServedReview:
        return cast("ServedReview", self.server)

    def do_GET(self) -> None:
        if self._served.is_away:
            return
        with self._served.asking:
            page = make_page(self._served.review, _PARTS, in_notebook=False)
        self._answer(page.replace("<head>", f"<head>{_LINK}", 1), "text/html")

    do_HEAD = do_GET  # noqa: N815

    def do_POST(self) -> None:
        message: dict[str, Any] = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self._served.is_away:
            return
        with self._served.asking:
            reply = self._served.review.take(message)
        self._answer(json.dumps(reply), "application/json")

    def log_message(self, *_said: object) -> None:
        """Say nothing of what is asked."""


@contextmanager
def serve(review: MadeReview) -> Iterator[ServedReview]:
    """Serve a review until the end of the block."""
    with ServedReview(review) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()
