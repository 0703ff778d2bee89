"""The app before a crowd, honest or not: what one client takes is bounded, and the others are answered."""

import resource
import socket
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Protocol

import pytest
from tests.app.speaking import speak, until

ANSWERING = "/council/portsmouth/answers/answering"
HALF_SENT = 1_150
READERS = 200


class Process(Protocol):
    pid: int


class App(Protocol):
    port: int
    process: Process

    def ask(self, path: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, str]: ...
    def makers(self) -> list[int]: ...
    def stop(self) -> tuple[int, str, str]: ...


Start = Callable[..., App]


@pytest.fixture(autouse=True)
def many_descriptors() -> Iterator[None]:
    """Let this process hold as many connections as the tests open."""
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = HALF_SENT + READERS + 500
    if before[1] < wanted:
        pytest.skip(f"needs {wanted} open files, and this system lets a program have {before[1]}")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(before[0], wanted), before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, before)


def seconds_of_processor(app: App) -> float:
    """Give the processor time that an app has used, which a busy computer does not change."""
    fields = Path(f"/proc/{app.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


def descriptors(app: App) -> int:
    """Count what an app has open."""
    return len(list(Path(f"/proc/{app.process.pid}/fd").iterdir()))


@contextmanager
def half_sent(
    app: App, times: int, sent: bytes = b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "
) -> Iterator[None]:
    """Hold so many requests open of which only the beginning was sent."""
    with ExitStack() as stack:
        for _time in range(times):
            connection = stack.enter_context(socket.create_connection(("127.0.0.1", app.port), timeout=60))
            connection.sendall(sent)
        yield


@contextmanager
def readers(app: App, times: int) -> Iterator[list[HTTPConnection]]:
    """Hold so many connections open whose readers have a page, as browsers do."""
    with ExitStack() as stack:
        held = [HTTPConnection("127.0.0.1", app.port, timeout=60) for _reader in range(times)]
        for reader in held:
            stack.callback(reader.close)
            assert read(reader, "/council/portsmouth") == 200
        yield held


def read(reader: HTTPConnection, path: str) -> int:
    """Ask for a page over a connection that is kept open; give the status of the whole answer."""
    reader.request("GET", path)
    answer = reader.getresponse()
    answer.read()
    return answer.status


def test_forty_pages_opened_together_to_be_answered_in_are_all_given_and_spoken_to(start_app: Start) -> None:
    app = start_app()
    with ThreadPoolExecutor(40) as crowd:
        answers = [answer for answer, _page in crowd.map(app.ask, [ANSWERING] * 40)]
    assert Counter(answer.status for answer in answers) == {200: 40}
    made_by = set(app.makers())
    with ExitStack() as stack:
        speakers = [stack.enter_context(speak(app.port, ANSWERING)) for _page in range(40)]
        assert {speaker.ask("echo", {"text": "x"})["text"] for speaker in speakers} == {"x"}
        # One process answers for all of them, beside those that wait to make a page.
        assert len(set(app.makers()) - made_by) == 1
    assert app.stop() == (0, "", "")


def test_a_member_gets_the_front_page_past_a_crowd_of_readers_and_of_half_sent_requests(
    start_app: Start,
) -> None:
    app = start_app()
    with readers(app, READERS) as held, half_sent(app, HALF_SENT):
        for _member in range(3):
            assert app.ask("/")[0].status == 200
        # Those who have a page are not put out by those who never ask for one.
        assert {read(reader, "/healthy") for reader in held} == {200}
        used = seconds_of_processor(app)
        time.sleep(2)
        assert seconds_of_processor(app) - used < 1
    assert app.stop() == (0, "", "")


def test_an_app_that_may_open_little_still_answers_readers(start_app: Start) -> None:
    app = start_app(files=300)
    with half_sent(app, 400):
        for path in ("/", "/council/portsmouth", "/static/app.css", "/healthy", ANSWERING):
            assert app.ask(path)[0].status == 200
        assert descriptors(app) < 300
    assert app.stop() == (0, "", "")


def test_an_app_that_can_open_nothing_more_waits_and_says_so_once(start_app: Start) -> None:
    # Fewer than its own files, the sockets of its loop and the connections it would take.
    app = start_app(files=40)
    with half_sent(app, 200):
        used = seconds_of_processor(app)
        time.sleep(3)
        assert seconds_of_processor(app) - used < 1.5
    assert until(lambda: app.ask("/healthy")[0].status == 200)
    complained = app.stop()[2].splitlines()
    assert complained[0] == "No connection can be accepted for a moment (Too many open files)."
    assert len(complained) <= 2


def test_a_request_that_is_not_finished_is_given_up(start_app: Start) -> None:
    app = start_app(patience=1)
    body = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nhalf"
    with ExitStack() as stack:
        held = [
            stack.enter_context(socket.create_connection(("127.0.0.1", app.port), timeout=60))
            for _connection in range(3)
        ]
        for connection, sent in zip(held, (b"GET / HTTP/1.1\r\nHost: localh", body, b""), strict=True):
            connection.sendall(sent)
        assert [connection.recv(1000) for connection in held] == [b"", b"", b""]
    assert app.stop() == (0, "", "")


@pytest.mark.parametrize(
    "sent",
    [
        b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + b"x" * 100_000 + b"\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nfffff\r\n",
    ],
    ids=["headers", "body", "pieces of a body"],
)
def test_a_request_that_is_too_large_is_refused_before_it_is_read(app: App, sent: bytes) -> None:
    with socket.create_connection(("127.0.0.1", app.port), timeout=60) as connection:
        connection.sendall(sent)
        answer = b""
        with suppress(ConnectionResetError):
            answer = connection.recv(1000)
    assert answer == b"" or answer.startswith(b"HTTP/1.1 4")
