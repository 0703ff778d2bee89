"""Pages that are kept: made once for all who ask, sent by their tag, and with nothing that people wrote."""

import gzip
import re
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

import pytest

from scrutiny.app.made_pages import PAGES_AT_ONCE
from scrutiny.app.static_files import list_addresses
from scrutiny.record.entries import EntryKind, ReviewName, Writing
from scrutiny.record.erasing import erase_review
from scrutiny.record.records import Record
from scrutiny.register.council_years import name_council_year
from scrutiny.vocabulary import Role

PAGE = "/council/leeds/our-council"
FAILED = "This page could not be made: The program that works it out did not start, or ended too soon."
TYPED = "a-marked-and-secret-word"


class App(Protocol):
    port: int

    def ask(self, path: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, str]: ...
    def makers(self) -> list[int]: ...
    def stop(self, sign: signal.Signals = signal.SIGINT) -> tuple[int, str, str]: ...


Start = Callable[..., App]


def ask_compressed(app: App, path: str, tag: str = "") -> tuple[HTTPResponse, bytes]:
    """Ask as a browser does, which takes what is compressed, and perhaps has a page already."""
    with closing(HTTPConnection("127.0.0.1", app.port, timeout=180)) as connection:
        connection.request("GET", path, headers={"Accept-Encoding": "br, gzip", "If-None-Match": tag})
        answer = connection.getresponse()
        return answer, answer.read()


def find_making(page: str) -> str:
    """Find what tells one making of a page from another."""
    found = re.search(r'id="made">([0-9a-f-]{36})<', page)
    assert found is not None, page
    return found[1]


def test_a_page_is_made_once_for_all_who_ask_and_given_to_the_next_as_it_is(app: App) -> None:
    with ThreadPoolExecutor(12) as readers:
        asked = list(readers.map(lambda _reader: app.ask(PAGE), range(12)))
    assert {answer.status for answer, _page in asked} == {200}
    makings = {find_making(page) for _answer, page in asked}
    again, page = app.ask(PAGE)
    compressed, content = ask_compressed(app, PAGE)
    assert makings == {find_making(page)} == {find_making(gzip.decompress(content).decode())}
    assert gzip.decompress(content).decode() == page
    assert compressed.getheader("Content-Encoding") == "gzip"
    for answer in (again, compressed):
        assert answer.getheader("Cache-Control") == "private, no-cache"
        assert answer.getheader("Vary") == "Accept-Encoding"
    assert again.getheader("Etag") != compressed.getheader("Etag")


def test_a_browser_that_has_a_page_is_sent_nothing_of_it(app: App) -> None:
    app.ask(PAGE)
    tag = ask_compressed(app, PAGE)[0].getheader("Etag") or ""
    assert re.fullmatch(r'"[0-9a-f]{32}-gzip"', tag)
    answer, content = ask_compressed(app, PAGE, tag)
    assert (answer.status, content, answer.getheader("Etag")) == (304, b"", tag)
    # Of the page as it is without compression, it has nothing.
    assert app.ask(PAGE, **{"If-None-Match": tag})[0].status == 200


@pytest.mark.parametrize("coding", ["", "gzip;q=0", "gzip; q=0.0", "identity", "xgzip"])
def test_a_browser_that_takes_nothing_compressed_is_sent_the_page(app: App, coding: str) -> None:
    answer, page = app.ask(PAGE, **{"Accept-Encoding": coding})
    assert answer.getheader("Content-Encoding") == "identity"
    assert "How our figures compare" in page


def test_a_room_of_readers_waits_its_turn_and_everybody_is_served(app: App) -> None:
    workbooks = ("our-council", "reactive-review")
    paths = [f"/council/{slug}/{workbook}" for slug in ("leeds", "portsmouth") for workbook in workbooks]
    most = 0
    with ThreadPoolExecutor(24) as room:
        asked = [room.submit(ask_compressed, app, path) for path in paths * 6]
        while not all(asking.done() for asking in asked):
            most = max(most, len(app.makers()))
            assert app.ask("/healthy")[1] == "healthy\n"
    for path, asking in zip(paths * 6, asked, strict=True):
        answer, content = asking.result()
        whose = "Leeds" if "leeds" in path else "Portsmouth"
        assert f"– {whose} – Scrutiny Workbook</title>" in gzip.decompress(content).decode()
        assert answer.status == 200
    assert most <= PAGES_AT_ONCE


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder with a short name, since the socket of the process that workers are forked from lies in it."""
    with TemporaryDirectory() as folder:
        yield Path(folder)


def test_what_people_wrote_is_shown_and_is_in_no_file_that_is_kept(
    start_app: Start, tmp_path: Path, short: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address, kept = f"sqlite:///{tmp_path}/record.sqlite3", short
    monkeypatch.setenv("SCRUTINY_RECORD_URL", address)
    monkeypatch.setenv("TMPDIR", str(kept))
    app, page = start_app(panels=1), "/council/leeds/a-small-workbook"
    assert TYPED not in app.ask(page)[1]
    assert app.ask(page)[0].getheader("Etag") is not None
    review = ReviewName("leeds", name_council_year(datetime.now().astimezone().date()))
    with closing(Record.open(address)) as record:
        written = Writing(EntryKind.ANSWERED, "pm_who_hears_first", TYPED, "Ada", Role.MEMBER, "token")
        record.write(review, written)
        shown = [app.ask(page) for _reader in range(2)]
        assert [(TYPED in words, answer.getheader("Etag")) for answer, words in shown] == [(True, None)] * 2
        assert {answer.getheader("Cache-Control") for answer, _words in shown} == {"no-store"}
        # The kept pages of others are as they were.
        assert app.ask("/council/portsmouth/answers")[0].status == 200
        assert list_words_kept(kept, TYPED) == []
        erase_review(record.store, review, "Ada")
        answer, words = app.ask(page)
    assert (TYPED in words, answer.getheader("Etag")) == (False, None)
    assert list_words_kept(kept, TYPED) == []
    assert len(list(kept.rglob("*.html.gz"))) == 2
    assert TYPED not in app.stop()[2]
    assert list(kept.rglob("*.gz")) == []


def list_words_kept(folder: Path, words: str) -> list[str]:
    """Name each file of a folder that holds some words, as they are or compressed."""
    found = []
    for file in [file for file in folder.rglob("*") if file.is_file()]:
        content = file.read_bytes()
        if words.encode() in content or (file.suffix == ".gz" and words.encode() in gzip.decompress(content)):
            found.append(file.name)
    return found


@pytest.mark.long
def test_a_maker_that_dies_is_replaced_and_one_that_dies_again_is_said_and_not_kept(
    start_app: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NOTED", str(tmp_path))
    app = start_app()
    answer, page = app.ask("/council/portsmouth/dying")
    assert "portsmouth | Made-up committee" in page
    assert FAILED not in page
    answer, page = app.ask("/council/leeds/dying")
    assert (page.count(FAILED), answer.getheader("Etag"), answer.status) == (1, None, 200)
    assert answer.getheader("Cache-Control") == "no-store"
    why = "The process making the page died: it was killed, or ran out of memory."
    died = f"Dying for Leeds could not be made. {why}"
    assert app.ask("/council/leeds/dying")[1] == page
    assert set(app.stop()[2].splitlines()) <= {died, f"1 times more: {died}"}


def test_a_page_with_a_part_that_fails_is_made_again_for_the_next_reader(start_app: Start) -> None:
    app = start_app()
    pages = [app.ask("/council/portsmouth/reactive-review") for _reader in range(2)]
    assert [answer.getheader("Etag") for answer, _page in pages] == [None, None]
    failed = "Cell 4 of Reactive review for Portsmouth could not be made. ValueError"
    assert find_making(pages[0][1]) != find_making(pages[1][1])
    assert set(app.stop()[2].splitlines()) <= {failed, f"1 times more: {failed}"}


@pytest.mark.parametrize("file", ["app.css", "find.js", "front.js", "watch.js", "workbook.css"])
def test_a_file_of_ours_is_kept_for_good_at_the_address_that_pages_name(app: App, file: str) -> None:
    named = list_addresses()[file]
    assert app.ask(named)[0].getheader("Cache-Control") == "public, max-age=31536000, immutable"
    for other in (f"/static/{file}", f"/static/{file}?v=another"):
        assert app.ask(other)[0].getheader("Cache-Control") == "no-cache"


def test_every_file_that_a_page_names_is_named_by_what_it_holds(app: App) -> None:
    for path in ("/", "/council/leeds", PAGE):
        named = re.findall(r'"(/static/[^"]+)"', app.ask(path)[1])
        assert named
        assert set(named) <= set(list_addresses().values())
