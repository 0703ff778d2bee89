"""A seat in a session of the real app behind a real nginx, under a path: joined, kept, and spoken from."""

import json
import re
from html import unescape
from http.client import HTTPConnection
from urllib.parse import urlencode

import pytest
from tests.app.proxying import Start, host
from tests.app.speaking import speak
from tornado.httpclient import HTTPClientError

FORM = "application/x-www-form-urlencoded"

pytestmark = pytest.mark.long


def open_session(port: int) -> str:
    """Open a session at the app itself, as whoever sits at its computer does; give the code to join by."""
    connection = HTTPConnection("127.0.0.1", port, timeout=180)
    body = urlencode({"name": "Ada Byron", "plan": "two_hours"})
    sent = {"Origin": f"http://127.0.0.1:{port}", "Content-Type": FORM}
    connection.request("POST", "/council/leeds/session", body, sent)
    opened = connection.getresponse()
    opened.read()
    seat = (opened.getheader("Set-Cookie") or "").partition(";")[0]
    connection.request("GET", opened.getheader("Location") or "", headers={"Cookie": seat})
    page = unescape(connection.getresponse().read().decode("utf-8"))
    connection.close()
    found = re.search(r'"code": ?"([^"]+)"', page)
    assert found is not None
    return found[1]


def test_a_seat_taken_through_the_proxy_is_for_its_path_and_never_sent_unencrypted(
    start_hosted: Start, tmp_path_factory: pytest.TempPathFactory
) -> None:
    code = open_session(start_hosted(is_real=True).port)
    folder = tmp_path_factory.mktemp("nginx")
    with host(start_hosted, folder, is_named=False, is_real=True, seats=1) as hosted:
        proxy, screen = hosted.proxy, f"{hosted.path}session"
        form = urlencode({"code": code, "name": "Grace Hopper", "role": "member"})
        for origin in ("https://example.org", f"https://{proxy.name}"):
            sent = {"Origin": origin, "Content-Type": FORM}
            assert proxy.ask(f"{hosted.path}join", "POST", form, **sent)[0].status == 403
        sent = {"Origin": proxy.origin, "Content-Type": FORM}
        joined, _page = proxy.ask(f"{hosted.path}join", "POST", form, **sent)
        assert (joined.status, joined.getheader("Location")) == (303, screen)
        seat, _semicolon, marks = (joined.getheader("Set-Cookie") or "").partition("; ")
        assert {"HttpOnly", f"Path={hosted.path}", "SameSite=Lax", "Secure"} <= set(marks.split("; "))
        answer, page = proxy.ask(screen, Cookie=seat)
        assert answer.status == 200
        leads_to = re.findall(r'(?:href|src)="(/[^"]*)"', page)
        assert [address for address in leads_to if not address.startswith(hosted.path)] == []
        with speak(proxy.port, screen, proxy.origin, host=proxy.name, Cookie=seat) as speaker:
            speaker.say(json.dumps({"kind": "session", "id": "1"}))
            assert next(speaker.hear())
        with (
            pytest.raises(HTTPClientError, match="401"),
            speak(proxy.port, screen, proxy.origin, host=proxy.name),
        ):
            pass
