"""The app behind a real nginx, set up by the sample of the document: under a name, and under a path."""

import json
import re
from collections.abc import Iterator
from http.client import HTTPConnection

import pytest
from tests.app.proxying import Hosted, Start, host, read_samples
from tests.app.speaking import speak
from tornado.httpclient import HTTPClientError

IN_CLEAR = "This connection is not encrypted."

pytestmark = pytest.mark.long


@pytest.fixture(scope="module", params=["under a name", "under a path"])
def hosted(
    request: pytest.FixtureRequest, start_hosted: Start, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Hosted]:
    """An app behind nginx, shared by the tests that only ask it things."""
    folder = tmp_path_factory.mktemp("nginx")
    with host(start_hosted, folder, is_named=request.param == "under a name") as hosted:
        yield hosted


def test_the_samples_differ_in_nothing_but_their_place() -> None:
    named, under_path = read_samples()
    location = re.search(r"location / {\n(.*?)\n    }", named, re.DOTALL)
    assert location is not None
    lines = [line.strip() for line in location[1].splitlines() if "#" not in line]
    assert lines == [line.strip() for line in under_path.splitlines()[1:-1]]


def test_pages_and_their_files_come_through_the_proxy(hosted: Hosted) -> None:
    for place in ("", "find?council=x", "council/portsmouth", "england", "council/portsmouth/our-council"):
        answer, page = hosted.proxy.ask(f"{hosted.path}{place}")
        assert answer.status == 200
        assert f"{IN_CLEAR}" not in page or f'<p class="note in-clear" hidden>{IN_CLEAR}' in page
        addresses = re.findall(r'\b(?:href|src|action)="(/[^"]*)"', page)
        assert addresses
        assert [address for address in addresses if not address.startswith(hosted.path)] == []
        style = next(address for address in addresses if "/static/" in address)
        assert hosted.proxy.ask(style)[0].getheader("Cache-Control") == "public, max-age=31536000, immutable"


def test_a_page_that_a_browser_has_is_not_sent_again(hosted: Hosted) -> None:
    path = f"{hosted.path}council/leeds/our-council"
    # It has a tag once it is kept, as it is where nobody has answered anything.
    hosted.proxy.ask(path)
    tag = hosted.proxy.ask(path)[0].getheader("ETag") or ""
    assert hosted.proxy.ask(path, **{"If-None-Match": tag})[0].status == 304


def test_redirects_stay_with_the_proxy(hosted: Hosted) -> None:
    answer, _page = hosted.proxy.ask(f"{hosted.path}find?council=leeds")
    assert answer.getheader("Location") == f"{hosted.path}council/leeds"
    if hosted.path == "/":
        plain = HTTPConnection("127.0.0.1", hosted.proxy.plain_port, timeout=30)
        plain.request("GET", "/find?council=leeds", headers={"Host": hosted.proxy.name})
        sent_on = plain.getresponse().getheader("Location")
        plain.close()
        assert sent_on == f"https://{hosted.proxy.name}/find?council=leeds"
    else:
        answer, site = hosted.proxy.ask("/council/leeds")
        assert site == "The council's own site"
        answer, _page = hosted.proxy.ask("/workbook")
        assert (answer.getheader("Location") or "").endswith("/workbook/")


def test_a_page_is_sent_as_it_is_made(hosted: Hosted) -> None:
    connection = hosted.proxy.connect()
    connection.request("GET", f"{hosted.path}council/portsmouth/slow", headers={"Host": hosted.proxy.name})
    # The rest of it takes a minute.
    begun = connection.getresponse().read1(65_536)
    connection.close()
    assert b"This page is being made." in begun


def test_sockets_and_messages_are_for_pages_of_the_public_origin_alone(hosted: Hosted) -> None:
    proxy = hosted.proxy
    with speak(proxy.port, hosted.answering, proxy.origin, host=proxy.name) as speaker:
        assert speaker.ask("echo", {"text": "here"})["text"] == "here"
    body = json.dumps({"panel": "echo", "message": {"id": "1", "text": "there"}})
    messages = f"{hosted.answering}/messages"
    answer, said = proxy.ask(messages, "POST", body, Origin=proxy.origin)
    assert (answer.status, json.loads(said)["reply"]["text"]) == (200, "there")
    for origin in (f"https://{proxy.name}", proxy.origin.replace("https", "http"), "https://example.org"):
        assert proxy.ask(messages, "POST", body, Origin=origin)[0].status == 403
        with (
            pytest.raises(HTTPClientError, match="403"),
            speak(proxy.port, hosted.answering, origin, host=proxy.name),
        ):
            pass


def test_a_piece_of_a_file_comes_through_where_no_socket_does(hosted: Hosted) -> None:
    piece = "A" * 1_400_000
    body = json.dumps({"panel": "echo", "message": {"id": "1"}, "pieces": [piece]})
    answer, said = hosted.proxy.ask(f"{hosted.answering}/messages", "POST", body, Origin=hosted.proxy.origin)
    assert (answer.status, json.loads(said)["reply"]["sizes"]) == (200, [len(piece) * 3 // 4])
