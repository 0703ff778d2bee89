"""The app under a name and a path of its own: what it answers to, and that every address carries the path."""

import asyncio
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from http.client import HTTPResponse
from typing import Protocol
from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis.strategies import lists, sampled_from, text
from nbformat.v4 import new_notebook
from tests.app.speaking import speak
from tornado.httpclient import HTTPClientError

from scrutiny.app import addresses
from scrutiny.app.admission import admit
from scrutiny.app.drawing import WorkbookRenderer
from scrutiny.app.hosting import read_hosting
from scrutiny.app.protection import hosts_answered, is_from_here
from scrutiny.app.public_address import PublicAddress, read_public_address
from scrutiny.app.static_files import FOR_GOOD
from scrutiny.errors import PublicUrlNotUnderstood
from scrutiny.parameters import ANSWERING as ANSWERING_MODE

NAME = "scrutiny.example.gov.uk"
PATH = "/workbook/"
PROXY = "127.0.0.2"
ANSWERING = f"{PATH}council/portsmouth/answers/answering"


class App(Protocol):
    address: str
    port: int

    def ask(
        self, path: str, method: str = "GET", *, peer: str = "", **headers: str
    ) -> tuple[HTTPResponse, str]: ...


Start = Callable[..., App]


@pytest.mark.parametrize(
    ("written", "origin", "path"),
    [
        ("https://scrutiny.example.gov.uk/workbook/", "https://scrutiny.example.gov.uk", "/workbook/"),
        ("https://scrutiny.example.gov.uk/workbook", "https://scrutiny.example.gov.uk", "/workbook/"),
        ("HTTPS://Scrutiny.Example.gov.uk:443", "https://scrutiny.example.gov.uk", "/"),
        ("http://laptop:8866/a/b-c/", "http://laptop:8866", "/a/b-c/"),
        ("https://192.168.1.5:8443/", "https://192.168.1.5:8443", "/"),
        ("https://[2001:db8::1]/", "https://[2001:db8::1]", "/"),
    ],
)
def test_a_public_address_is_read(written: str, origin: str, path: str) -> None:
    read = read_public_address(written)
    assert (read.origin, read.path, str(read)) == (origin, path, f"{origin}{path}")
    assert read.is_encrypted == origin.startswith("https:")


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("scrutiny.example.gov.uk/workbook/", "does not begin with https://"),
        ("//scrutiny.example.gov.uk/", "does not begin with https://"),
        ("ftp://scrutiny.example.gov.uk/", "does not begin with https://"),
        ("javascript:alert(1)", "does not begin with https://"),
        ("https:scrutiny.example.gov.uk", "names no host"),
        ("https:///workbook/", "names no host"),
        ("https://:443/", "names no host"),
        ("https://scrutiny.example.gov.uk/?council=leeds", "question mark"),
        ("https://scrutiny.example.gov.uk/?", "question mark"),
        ("https://scrutiny.example.gov.uk/#top", "a #"),
        ("https://scrutiny.example.gov.uk/#", "a #"),
        ("https://clerk:secret@scrutiny.example.gov.uk/", "a user name"),
        ("https://@scrutiny.example.gov.uk/", "a user name"),
        ("https://scrutiny.example.gov.uk/a/../b/", "goes up"),
        ("https://scrutiny.example.gov.uk/..", "goes up"),
        ("https://scrutiny.example.gov.uk/./a/", "goes up"),
        ("https://scrutiny.example.gov.uk/%2e%2e/", "other signs"),
        ("https://scrutiny.example.gov.uk/a//b/", "other signs"),
        ("https://scrutiny.example.gov.uk//", "other signs"),
        ("https://scrutiny.example.gov.uk/a;b/", "other signs"),
        ("https://scrutiny.example.gov.uk/a\\b/", "other signs"),
        (f"https://scrutiny.example.gov.uk/{'a' * 200}/", "other signs"),
        ("https://scrutiny.example.gov.uk\\@example.org/", "a user name"),
        ("https://scrutiny.example.gov.uk /", "a space"),
        ("https://scrutiny.example.gov.uk/\n", "a space"),
        ("https://scrutiny.éxample.gov.uk/", "a letter that no address holds"),
        ("https://scrutiny_one.example.gov.uk/", "no name or number"),
        ("https://scrutiny.example.gov.uk./", "no name or number"),
        ("https://127.1/", "no name or number"),
        ("https://0x7f000001/", "no name or number"),
        ("https://[2001:DB8:0::1]/", "no name or number"),
        ("https://scrutiny.example.gov.uk:0/", "port"),
        ("https://scrutiny.example.gov.uk:/", "port"),
        ("https://scrutiny.example.gov.uk:65536/", "port"),
        ("https://scrutiny.example.gov.uk:eighty/", "port"),
        ("https://[2001:db8::1/", "cannot be read"),
    ],
)
def test_what_is_no_public_address_is_refused_with_how_it_is_written(written: str, why: str) -> None:
    with pytest.raises(PublicUrlNotUnderstood) as refused:
        read_public_address(written)
    met, _remedy = str(refused.value).splitlines()
    assert why in met
    assert "secret" not in met


PIECES = sampled_from(
    ["https:", "http:", "//", "/", "..", ".", "a", "b.example", ":8443", "@", "?", "#", "[::1]", "%2e", "\\"]
)


@given(lists(PIECES | text(max_size=3), max_size=9).map("".join))
def test_whatever_is_given_is_refused_or_is_an_address_that_reads_the_same_again(written: str) -> None:
    with suppress(PublicUrlNotUnderstood):
        read = read_public_address(written)
        assert read_public_address(str(read)) == read
        assert re.fullmatch(r"https?://[a-z0-9.:\[\]-]+", read.origin)
        assert re.fullmatch(r"/([A-Za-z0-9._~-]+/)*", read.path)
        assert not {"..", "."} & set(read.path.split("/"))


@pytest.mark.parametrize(
    ("host", "origin", "speaks"),
    [
        (NAME, f"https://{NAME}", True),
        # A proxy may pass on its own name for the app, or a name without its port.
        ("127.0.0.1:8866", f"https://{NAME}", True),
        (f"{NAME}:443", f"https://{NAME}", True),
        (NAME, f"http://{NAME}", False),
        (NAME, f"https://{NAME}:8443", False),
        (f"{NAME}:8443", f"https://{NAME}:8443", False),
        (NAME, "https://example.org", False),
        (NAME, f"https://{NAME}.example.org", False),
        (NAME, "null", False),
        (NAME, "https://[", False),
        ("127.0.0.1:8866", "http://127.0.0.1:8866", True),
        ("127.0.0.1:8866", "http://127.0.0.1:8000", False),
        ("localhost:8866", "http://127.0.0.1:8866", False),
        (NAME, None, True),
    ],
)
def test_only_a_page_of_the_public_origin_may_speak_and_one_opened_on_this_computer(
    host: str,
    origin: str | None,
    speaks: bool,  # noqa: FBT001 - one of the parameters above
) -> None:
    headers = {"Host": host} | ({"Origin": origin} if origin else {})
    assert is_from_here(headers, PublicAddress("https", NAME, 443, PATH)) == speaks


def test_the_public_host_is_answered_beside_this_computers_own() -> None:
    public = read_hosting(f"https://{NAME}/").public
    for host, is_answered in (
        (NAME, True),
        ("localhost", True),
        (f"www.{NAME}", False),
        ("example.org", False),
    ):
        assert bool(re.match(hosts_answered("127.0.0.1", public), host)) == is_answered


def find_addresses(page: str) -> Iterator[str]:
    """Find every address of the app's own that a page leads to, by itself or at a press."""
    for found in re.findall(r'\b(?:href|src|action)="([^"]*)"', page):
        if found and not found.startswith(("#", "data:")) and not urlsplit(found).netloc:
            yield found


def find_astray(path: str, page: str) -> list[str]:
    """Find what on a page leads out of the path that the app stands under; a page leads somewhere."""
    found = [urljoin(path, address) for address in find_addresses(page)]
    assert found, path
    return [address for address in found if not address.startswith(PATH)]


@pytest.fixture(scope="module")
def hosted(start_hosted: Start) -> App:
    """An app under a name and a path, shared by the tests that only ask it things."""
    return start_hosted(public_url=f"https://{NAME}{PATH}", proxies=PROXY, seats=0)


@pytest.mark.parametrize(
    "path", ["", "find?council=x", "no-such-page", "council/nowhere", "council/portsmouth", "england"]
)
def test_every_address_on_a_page_carries_the_path(hosted: App, path: str) -> None:
    answer, page = hosted.ask(f"{PATH}{path}", Host=NAME)
    assert find_astray(f"{PATH}{path}", page) == []
    # A file, by the address that the page names it by, may be kept for good.
    style = next(address for address in find_addresses(page) if "/static/" in address)
    answer, _style = hosted.ask(style, Host=NAME)
    assert (answer.status, answer.getheader("Cache-Control")) == (200, FOR_GOOD)


def test_the_frame_of_a_workbooks_page_carries_the_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "_FOUND", {"under": ""})
    addresses.set_base_path(PATH)
    frame = admit("portsmouth", "reactive-review", date(2026, 11, 29), ANSWERING_MODE).describe_frame()
    page = asyncio.run(WorkbookRenderer(new_notebook(), frame).draw())
    assert find_astray(ANSWERING, page) == []
    # What is kept for all says nothing of one reader's network: the front shows it there.
    assert NOTICE.format(" hidden") in page
    assert f'<a href="{PATH}">' in page


@pytest.mark.long
def test_every_link_of_one_council_is_followed_and_carries_the_path(hosted: App) -> None:
    seen, waiting = set[str](), [PATH, ANSWERING]
    while waiting:
        path = waiting.pop()
        answer, page = hosted.ask(path, Host=NAME)
        assert answer.status == 200, path
        found = {urljoin(path, address).partition("#")[0] for address in find_addresses(page)}
        assert [address for address in found if not address.startswith(PATH)] == [], path
        waiting += [address for address in found - seen if is_worth_following(address)]
        seen |= found
    assert len([address for address in seen if "/portsmouth/" in address]) > 5


def is_worth_following(address: str) -> bool:
    """Tell whether an address is of a page of one council, and is not slow on purpose."""
    return "/portsmouth" in address and "/slow" not in address and "/dying" not in address


@pytest.mark.parametrize(
    ("asked", "address"),
    [
        ("/workbook", PATH),
        ("/workbook/?a=b", PATH),
        ("/workbook/find?council=leeds", f"{PATH}council/leeds"),
        ("/workbook/council/portsmouth/answers/session", ANSWERING),
        ("/workbook/england/?grade=", f"{PATH}england"),
    ],
)
def test_redirects_stay_under_the_path(hosted: App, asked: str, address: str) -> None:
    answer, _page = hosted.ask(asked, Host=NAME)
    assert answer.getheader("Location") == address


@pytest.mark.parametrize("path", ["/", "/find", "/healthy", "/workbookx/", "/council/leeds", "/work/book/"])
def test_what_is_not_under_the_path_is_not_answered_and_leads_there(hosted: App, path: str) -> None:
    answer, page = hosted.ask(path, Host=NAME)
    assert answer.status == 404
    assert f'href="{PATH}"' in page
    assert "pass the whole path on" in page


def test_a_page_of_the_public_origin_speaks_and_one_of_another_does_not(hosted: App) -> None:
    for origin in (f"https://{NAME}", f"http://127.0.0.1:{hosted.port}"):
        with speak(hosted.port, ANSWERING, origin):
            pass
    for origin in (f"http://{NAME}", "https://example.org"):
        with pytest.raises(HTTPClientError, match="403"), speak(hosted.port, ANSWERING, origin):
            pass


NOTICE = (
    '<p class="note in-clear"{}>This connection is not encrypted. Use it only on a network you trust.</p>'
)


@pytest.mark.parametrize(
    ("peer", "asked", "is_said"),
    [
        ("127.0.0.1", {"Host": "localhost"}, False),
        ("127.0.0.1", {"Host": NAME}, True),
        # Nobody else is believed.
        ("127.0.0.1", {"Host": NAME, "X-Forwarded-Proto": "https"}, True),
        ("127.0.0.1", {"Host": "localhost", "X-Forwarded-For": "192.0.2.7"}, False),
        (PROXY, {"Host": NAME, "X-Forwarded-For": "192.0.2.7", "X-Forwarded-Proto": "https"}, False),
        (PROXY, {"Host": NAME, "X-Forwarded-For": "192.0.2.7", "X-Forwarded-Proto": "http"}, True),
        (PROXY, {"Host": "localhost", "X-Forwarded-For": "192.0.2.7"}, True),
    ],
)
def test_a_page_says_where_it_is_sent_unencrypted(
    hosted: App,
    peer: str,
    asked: dict[str, str],
    is_said: bool,  # noqa: FBT001 - one of the parameters above
) -> None:
    for path in ("", "find", "council/portsmouth", "council/nowhere"):
        page = hosted.ask(f"{PATH}{path}", peer=peer, **asked)[1]
        assert NOTICE.format("" if is_said else " hidden") in page


def test_a_host_that_was_asked_for_elsewhere_is_taken_from_a_named_proxy_alone(hosted: App) -> None:
    asked = {"Host": "inside.example", "X-Forwarded-Host": NAME}
    assert hosted.ask(PATH, peer=PROXY, **asked)[0].status == 200
    assert hosted.ask(PATH, **asked)[0].status == 403
    asked["X-Forwarded-Host"] = "example.org"
    assert hosted.ask(PATH, peer=PROXY, **asked)[0].status == 403
