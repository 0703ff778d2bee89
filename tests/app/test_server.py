"""The server, asked as a browser, a mistaken reader and an attacker would ask it."""

import re
import signal
import socket
import time
from collections.abc import Callable
from http.client import HTTPConnection, HTTPResponse
from typing import Protocol

import psutil
import pytest
from tests.pages.spoilt import KINDS

from scrutiny.app.server import open_port
from scrutiny.errors import PortUnavailable

PAGES = ("/", "/find?council=x", "/council/portsmouth", "/council/nowhere", "/no-such-page")
WORKBOOK = "/council/portsmouth/our-council"
NO_KERNEL = "01234567-89ab-cdef-0123-456789abcdef"
OF_KERNELS = (f"/api/kernels/{NO_KERNEL}", f"/api/kernels/{NO_KERNEL}/channels")
UPGRADE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Key": "c2VjcmV0LXdvcmRzLXR5cA==",
    "Sec-WebSocket-Version": "13",
}


class Process(Protocol):
    pid: int


class App(Protocol):
    address: str
    port: int
    process: Process

    def ask(self, path: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, str]: ...
    def makers(self) -> list[int]: ...
    def stop(self, sign: signal.Signals = signal.SIGINT) -> tuple[int, str, str]: ...


Start = Callable[..., App]


def until(happens: Callable[[], bool], seconds: float = 120) -> bool:
    """Wait for something to happen; say whether it did."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if happens():
            return True
        time.sleep(0.05)
    return False


def test_a_workbook_is_made_for_the_council_in_its_address(app: App) -> None:
    answer, page = app.ask(WORKBOOK)
    assert answer.status == 200
    assert "<title>Our council – Portsmouth – Scrutiny Workbook</title>" in page
    assert "portsmouth | Made-up committee | 2025 | 20" in page


def test_a_page_to_be_read_has_one_script_which_asks_for_nothing(app: App) -> None:
    (script,) = re.findall(r'<script src="([^"]*)" async></script>', app.ask(WORKBOOK)[1])
    answer, words = app.ask(script)
    assert str(answer.getheader("Content-Type")).startswith("text/javascript")
    assert not re.search(r"fetch\(|import|XMLHttp|WebSocket|localStorage", words)


def test_a_part_that_fails_says_so_and_the_rest_of_the_page_stands(start_app: Start) -> None:
    app = start_app()
    page = app.ask("/council/portsmouth/reactive-review")[1]
    assert page.count("This part of the page could not be made. The rest of the page stands.") == 1
    assert "What follows." in page
    assert "ValueError" not in page
    complained = app.stop()[2]
    # What the error says is not logged: it could hold what people wrote.
    assert complained == "Cell 4 of Reactive review for Portsmouth could not be made. ValueError\n"


def test_no_kind_of_view_is_lost_in_silence(start_app: Start) -> None:
    app = start_app()
    page = app.ask("/council/portsmouth/spoilt-views")[1]
    assert page.count("This part of the page could not be made. The rest of the page stands.") == len(KINDS)
    assert "ValueError" not in page
    complained = app.stop()[2].splitlines()
    assert len(complained) == len(KINDS)
    assert [line.partition(" could not be made. ")[2] for line in complained] == ["ValueError"] * len(KINDS)


def test_what_stops_a_page_is_said_once_and_nothing_more_is_run(start_app: Start) -> None:
    app = start_app()
    answer, page = app.ask("/council/portsmouth/damaged")
    assert answer.status == 200
    said = "The file &lt;b&gt;figures.arrow&lt;/b&gt; is damaged. Install the package again."
    assert f'<p class="failed">This page could not be made: {said}</p>' in page
    assert page.count("could not be made") == 1
    assert "</html>" in page
    assert app.stop()[2] == (
        "Cell 5 of Damaged for Portsmouth could not be made. "
        "EditionDamaged: The file <b>figures.arrow</b> is damaged. Install the package again.\n"
    )


def test_a_reader_who_leaves_is_no_news(start_app: Start) -> None:
    app = start_app()
    leave_a_page_half_made(app)
    assert until(lambda: app.makers() == [], seconds=30)
    assert app.stop() == (0, "", "")


@pytest.mark.parametrize("seconds", [0.01, 0.05])
def test_an_app_stopped_as_its_reader_leaves_ends_cleanly(start_app: Start, seconds: float) -> None:
    app = start_app()
    leave_a_page_half_made(app)
    time.sleep(seconds)
    assert app.stop() == (0, "", "")


def leave_a_page_half_made(app: App) -> None:
    with socket.create_connection(("127.0.0.1", app.port)) as reader:
        reader.sendall(b"GET /council/portsmouth/slow HTTP/1.1\r\nHost: localhost\r\n\r\n")
        page = b""
        while b"This page is being made." not in page:
            page += reader.recv(65_536)
        assert until(lambda: app.makers() != [])


@pytest.mark.parametrize(
    "path",
    [
        "/council/nowhere",
        "/council/nowhere/our-council",
        "/council/Portsmouth/our-council",
        "/council/portsmouth%20/our-council",
        "/council/portsmouth/nothing",
        "/council/..%2f",
        "/council/..%2f..%2fetc%2fpasswd/our-council",
        "/council/../../etc/passwd",
        "/council/%ff%fe/our-council",
        "/council/%00",
        f"/council/{'x' * 20_000}/our-council",
        "/council/",
        "/static/../server.py",
        "/static/page.html",
        "//example.org/",
        "/voila/render/01_our_council.ipynb",
        "/voila/tree",
        "/voila/files/01_our_council.ipynb",
        "/voila/api/contents",
        "/api/contents",
        "/api/kernels",
        "/api/kernels/my-secret-words-typed-here",
        f"/api/kernels/{NO_KERNEL}",
        f"/api/kernels/{NO_KERNEL}/channels",
        f"/voila/api/shutdown/{NO_KERNEL}",
        "/login",
    ],
)
def test_any_other_address_is_refused_in_words(app: App, path: str) -> None:
    answer, page = app.ask(path)
    assert answer.status == 404
    assert answer.getheader("Content-Type") == "text/html; charset=UTF-8"
    assert '<html lang="en-GB">' in page
    assert "<h1>" in page


def test_a_refused_council_is_answered_with_the_nearest(app: App) -> None:
    page = app.ask("/council/portsmoth/our-council")[1]
    assert "‘portsmoth’ is not the address of a council." in page
    assert 'href="/council/portsmouth"' in page


def test_a_refused_workbook_is_answered_with_those_there_are(app: App) -> None:
    page = app.ask("/council/portsmouth/nothing")[1]
    assert 'href="/council/portsmouth/our-council"' in page


def test_a_council_without_parameters_is_told_what_to_mend(app: App) -> None:
    answer, page = app.ask("/council/barnet/our-council")
    assert answer.status == 500
    assert "There is no parameter file parameters/councils/barnet.yml." in page


@pytest.mark.parametrize("asked", ["Portsmouth", "portsmouth%20city+council", "E06000044", "851"])
def test_any_name_or_code_of_a_council_finds_it(app: App, asked: str) -> None:
    answer, _page = app.ask(f"/find?council={asked}")
    assert (answer.status, answer.getheader("Location")) == (302, "/council/portsmouth")


@pytest.mark.parametrize("asked", ["LB+Barnet", "Barnet+Council", "london+borough+of+barnet"])
def test_a_usual_way_to_write_a_council_finds_it(app: App, asked: str) -> None:
    answer, _page = app.ask(f"/find?council={asked}")
    assert (answer.status, answer.getheader("Location")) == (302, "/council/barnet")


@pytest.mark.parametrize(
    ("asked", "sentence", "offered"),
    [
        (
            "928",
            "it stands for Northamptonshire, which was a council until 2021, and two councils took its",
            2,
        ),
        (
            "Bedfordshire",
            "it was a council until 2009, and two councils took its place. Did you mean one of",
            2,
        ),
        ("Poole", "it was a council until 2019, and one council took its place. Did you mean this one?", 1),
        ("South+Ribble", "it is a district, and its county council runs children’s services.", 1),
        ("Cardiff", "it is in Wales, and only England is covered.", 0),
    ],
)
def test_a_council_of_another_day_or_place_is_explained_and_those_in_its_place_offered(
    app: App, asked: str, sentence: str, offered: int
) -> None:
    answer, page = app.ask(f"/find?council={asked}")
    assert answer.status == 200
    assert sentence in page
    assert page.count('<li><a href="/council/') == offered


@pytest.mark.parametrize("asked", ["?council=", "", "?council=%20", "?council=zzzz", "?council=%ff", "?a=b"])
def test_a_search_that_finds_nothing_is_answered_in_words(app: App, asked: str) -> None:
    answer, page = app.ask(f"/find{asked}")
    assert answer.status == 200
    assert "<h1>" in page


@pytest.mark.parametrize(
    ("path", "address"),
    [
        (f"{WORKBOOK}?as_at=2020-01-01&council=leeds", WORKBOOK),
        (f"{WORKBOOK}/", WORKBOOK),
        ("/council/portsmouth/01_our_council", WORKBOOK),
        ("/council/portsmouth?template=lab", "/council/portsmouth"),
        ("/?theme=dark", "/"),
    ],
)
def test_whatever_else_an_address_holds_is_dropped(app: App, path: str, address: str) -> None:
    answer, _page = app.ask(path)
    assert (answer.status, answer.getheader("Location")) == (302, address)


@pytest.mark.parametrize(
    "path", [*PAGES, *OF_KERNELS, WORKBOOK, "/static/app.css", "/healthy", "/voila/static/nothing.js"]
)
def test_every_answer_carries_the_headers_that_guard_it(app: App, path: str) -> None:
    answer, _page = app.ask(path)
    assert answer.getheader("Server") is None
    policy = answer.getheader("Content-Security-Policy") or ""
    assert "default-src 'self'" in policy
    assert "script-src 'self';" in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.getheader("X-Content-Type-Options") == "nosniff"
    assert answer.getheader("Referrer-Policy") == "no-referrer"


@pytest.mark.parametrize("path", [*PAGES, WORKBOOK, "/static/app.css", "/healthy", "/voila/static/voila.js"])
@pytest.mark.parametrize("host", ["example.org", "127.0.0.1.example.org", "192.168.0.1", ""])
def test_a_name_that_is_not_this_computers_is_refused(app: App, path: str, host: str) -> None:
    answer, page = app.ask(path, Host=host)
    assert answer.status == 403
    assert "does not answer to the name" in page


@pytest.mark.parametrize("path", ["/", "/find", "/council/portsmouth", WORKBOOK, "/healthy"])
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_only_reading_is_answered(app: App, path: str, method: str) -> None:
    answer, page = app.ask(path, method)
    assert (answer.status, answer.getheader("Allow")) == (405, "GET, HEAD")
    assert "This address only shows pages." in page


@pytest.mark.parametrize(
    ("path", "status"),
    [
        *((path, 200) for path in ("/", "/healthy", "/static/app.css", "/council/portsmouth", WORKBOOK)),
        ("/voila/static/voila.js", 404),
        ("/find?council=x", 200),
        ("/find?council=portsmouth", 302),
        (f"{WORKBOOK}?a=b", 302),
        ("/council/nowhere", 404),
        ("/council/portsmouth/nothing", 404),
        ("/no-such-page", 404),
        ("/council/barnet/our-council", 500),
    ],
)
def test_a_link_is_proved_by_its_headers_alone(app: App, path: str, status: int) -> None:
    answer, page = app.ask(path, "HEAD")
    assert (answer.status, page) == (status, "")
    assert "default-src 'self'" in (answer.getheader("Content-Security-Policy") or "")


def test_a_link_is_proved_and_the_connection_serves_on(app: App) -> None:
    connection = HTTPConnection("127.0.0.1", app.port, timeout=20)
    for method, text in (("HEAD", b""), ("GET", b"healthy\n")):
        connection.request(method, WORKBOOK if method == "HEAD" else "/healthy")
        answer = connection.getresponse()
        assert (answer.status, answer.read()) == (200, text)
    connection.close()


def test_the_health_check_starts_nothing(app: App) -> None:
    answer, text = app.ask("/healthy")
    assert (answer.status, text) == (200, "healthy\n")


def test_a_taken_port_is_left_alone_and_another_is_announced(start_app: Start) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        app = start_app(port)
        assert app.port != port
        assert app.ask("/healthy")[0].status == 200
        assert app.stop() == (0, "", f"Port {port} is in use, so port {app.port} is used instead.\n")


def test_a_port_that_a_proxy_expects_is_the_one_or_none() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(PortUnavailable, match=f"beginning with {port} \\(Address already in use"):
            open_port(port, "127.0.0.1", is_expected=True)
    with open_port(port, "127.0.0.1", is_expected=True) as listening:
        assert listening.getsockname()[1] == port


@pytest.mark.parametrize(
    ("port", "ip"),
    [(8866, "192.0.2.1"), (-1, "127.0.0.1"), (65536, "127.0.0.1")],
)
def test_a_port_that_cannot_be_opened_is_said_in_words(port: int, ip: str) -> None:
    with pytest.raises(PortUnavailable, match=f"No port could be opened for the app at {ip}"):
        open_port(port, ip)


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_asked_to_end_the_app_ends_without_a_word(start_app: Start, sign: signal.Signals) -> None:
    assert start_app().stop(sign) == (0, "", "")


@pytest.mark.parametrize("path", ["/council/portsmouth/slow", "/council/portsmouth/answers/answering"])
def test_asked_to_end_while_a_page_is_made_the_app_leaves_no_process(start_app: Start, path: str) -> None:
    app = start_app()
    with socket.create_connection(("127.0.0.1", app.port)) as reader:
        reader.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        assert until(lambda: app.makers() != [])
        started = psutil.Process(app.process.pid).children(recursive=True)
        assert app.stop() == (0, "", "")
    assert psutil.wait_procs(started, timeout=30)[1] == []


def test_nothing_that_is_typed_is_ever_logged(start_app: Start) -> None:
    app = start_app()
    for path in ("/find?council=secret-words", "/council/secret-words", "/secret-words?secret=words", "/%ff"):
        app.ask(path)
    for path in (*OF_KERNELS, "/api/kernels/my-secret-words-typed-here", f"{OF_KERNELS[1]}?secret=words"):
        assert app.ask(path)[0].status == 404
        assert app.ask(path, "DELETE")[0].status == 404
        assert app.ask(path, **UPGRADE)[0].status == 404
    app.ask(f"/voila/api/shutdown/{NO_KERNEL}", "POST")
    app.ask("/secret-words", "POST")
    assert app.stop() == (0, "", "")
