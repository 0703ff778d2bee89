"""The pages that are answered in: who is let in, what their kernels take and give, and how they end."""

import re
import signal
import time
from collections.abc import Callable
from http.client import HTTPResponse
from typing import Protocol

import pytest
from tests.app.speaking import find_kernel, read_page, speak, until
from tornado.httpclient import HTTPClientError
from tornado.websocket import WebSocketClosedError

BRIEFING = "/council/portsmouth/answers"
ANSWERING = f"{BRIEFING}/answering"
MARKED = "a-marked-and-secret-word"


class App(Protocol):
    port: int

    def ask(self, path: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, str]: ...
    def kernels(self) -> list[str]: ...
    def stop(self, sign: signal.Signals = signal.SIGINT) -> tuple[int, str, str]: ...


Start = Callable[..., App]
PING, PINGS = 0.2, 20  # seconds between them; and how many a page is left quiet for


def end_session(app: App, page: str) -> None:
    """End a page's kernel as the page does when its reader leaves."""
    app.ask(f"/voila/api/shutdown/{find_kernel(page)}", "POST")


def test_a_session_is_told_its_mode_and_its_review(app: App) -> None:
    page = read_page(app.port, ANSWERING)
    assert re.search(r"answering \| 20\d\d-\d\d<", page)
    end_session(app, page)


def test_a_briefing_is_told_the_same_review(app: App) -> None:
    assert re.search(r"briefing \| 20\d\d-\d\d<", read_page(app.port, BRIEFING))


def test_each_way_to_use_a_page_links_to_the_other(app: App) -> None:
    assert f'<a href="{ANSWERING}">Answer the questions on this page</a>' in read_page(app.port, BRIEFING)
    page = read_page(app.port, ANSWERING)
    assert f'<a href="{BRIEFING}">Read this page without the boxes to write in</a>' in page
    end_session(app, page)


def test_a_session_leads_on_to_other_sessions_and_to_pages_that_have_none(app: App) -> None:
    page = read_page(app.port, ANSWERING)
    assert f'<a href="{ANSWERING}" aria-current="page">Answers</a>' in page
    assert '<a href="/council/portsmouth/our-council">Our council</a>' in page
    end_session(app, page)


def test_the_words_of_a_panel_stand_on_the_page_before_its_script(app: App) -> None:
    page = read_page(app.port, ANSWERING)
    assert 0 < page.index("<h2>Our part</h2>") < page.index("vnd.voila.cell-output+json")
    assert "<noscript>" in page
    end_session(app, page)


def test_a_councils_page_offers_both_ways(app: App) -> None:
    page = app.ask("/council/portsmouth")[1]
    assert f'href="{BRIEFING}"' in page
    assert f'href="{ANSWERING}"' in page
    assert "/our-council/answering" not in page


@pytest.mark.parametrize(
    "path",
    [
        f"{BRIEFING}/Session",
        f"{BRIEFING}/sessions",
        f"{BRIEFING}/answering%20",
        f"{ANSWERING}/answering",
        f"{ANSWERING}/..",
        "/council/portsmouth/nothing/answering",
        "/council/nowhere/answers/answering",
        "/council/portsmouth//answering",
    ],
)
def test_any_other_address_of_a_session_is_refused_in_words_and_starts_no_kernel(app: App, path: str) -> None:
    answer, page = app.ask(path)
    assert answer.status == 404
    assert "<h1>" in page
    assert app.kernels() == []


def test_the_former_address_of_an_answering_page_leads_to_the_one_there_is(app: App) -> None:
    answer, _page = app.ask(f"{BRIEFING}/session", "HEAD")
    assert (answer.status, answer.getheader("Location")) == (302, ANSWERING)


def test_a_page_without_questions_has_no_session_and_offers_its_briefing(app: App) -> None:
    for method in ("GET", "HEAD"):
        assert app.ask("/council/portsmouth/our-council/answering", method)[0].status == 404
    page = app.ask("/council/portsmouth/our-council/answering")[1]
    assert "Our council asks no questions, so there is nothing to answer on it." in page
    assert '<a href="/council/portsmouth/our-council">' in page


@pytest.mark.parametrize("path", [f"{ANSWERING}?review=other&mode=briefing", f"{ANSWERING}/"])
def test_whatever_else_the_address_of_a_session_holds_is_dropped(app: App, path: str) -> None:
    answer, _page = app.ask(path)
    assert (answer.status, answer.getheader("Location")) == (302, ANSWERING)


def test_only_a_session_may_run_a_script_that_its_kernel_gives(app: App) -> None:
    def scripts(path: str) -> str:
        policy = app.ask(path, "HEAD")[0].getheader("Content-Security-Policy") or ""
        return next(part for part in policy.split("; ") if part.startswith("script-src"))

    assert scripts(ANSWERING) == "script-src 'self' blob:"
    assert scripts(BRIEFING) == "script-src 'self'"
    assert scripts("/council/portsmouth/our-council/answering") == "script-src 'self'"


def test_a_piece_of_a_report_reaches_the_kernel_whole(app: App) -> None:
    page = read_page(app.port, ANSWERING)
    with speak(app.port, page) as speaker:
        assert speaker.ask("echo", {"text": ""}, b"\0" * 512 * 1024)["sizes"] == [512 * 1024]
    end_session(app, page)


def test_no_news_from_a_kernel_is_left_out_when_there_is_much_of_it(app: App) -> None:
    page = read_page(app.port, ANSWERING)
    with speak(app.port, page) as speaker:
        speaker.send("echo", {"id": "last", "also": 3600})
        heard = 0
        for reply in speaker.hear():
            heard += 1
            if reply["id"] == "last":
                break
    assert heard == 3601
    end_session(app, page)


@pytest.mark.parametrize("origin", ["http://example.org", "http://127.0.0.1:1", "null"])
def test_a_page_elsewhere_cannot_speak_to_a_kernel(app: App, origin: str) -> None:
    page = read_page(app.port, ANSWERING)
    with pytest.raises(HTTPClientError, match="403"), speak(app.port, page, origin):
        pass
    end_session(app, page)


@pytest.mark.parametrize("origin", ["http://example.org", "null"])
def test_a_page_elsewhere_cannot_end_a_kernel(app: App, origin: str) -> None:
    page = read_page(app.port, ANSWERING)
    answer, _page = app.ask(f"/voila/api/shutdown/{find_kernel(page)}", "POST", Origin=origin)
    assert answer.status == 404
    assert len(app.kernels()) == 1
    end_session(app, page)


def test_a_kernel_is_kept_for_its_reader_and_ends_as_the_reader_leaves(app: App) -> None:
    page = read_page(app.port, ANSWERING)
    assert len(app.kernels()) == 1
    end_session(app, page)
    assert until(lambda: app.kernels() == [])


def test_more_sessions_than_there_is_room_for_are_refused_in_words_until_one_ends(start_app: Start) -> None:
    app = start_app()
    opened = [read_page(app.port, ANSWERING) for _reader in range(2)]
    answer, page = app.ask(ANSWERING)
    assert answer.status == 503
    assert "2 pages are open for answers, which is as many as this computer can hold." in page
    assert f'<a href="{BRIEFING}">' in page
    assert app.ask(ANSWERING, "HEAD")[0].status == 200
    assert app.ask(BRIEFING)[0].status == 200
    end_session(app, opened[0])
    assert app.ask(ANSWERING)[0].status == 200
    assert app.stop() == (0, "", "")


def test_a_kernel_that_dies_gives_up_its_place_and_is_said_once(start_app: Start) -> None:
    app = start_app()
    opened = [read_page(app.port, ANSWERING) for _reader in range(2)]
    with speak(app.port, opened[0]) as speaker:
        speaker.send("echo", {"id": "1", "die": True})
        assert until(lambda: app.ask(f"/api/kernels/{find_kernel(opened[0])}")[0].status == 404)
    assert app.ask(ANSWERING)[0].status == 200
    complained = app.stop()[2]
    assert complained.startswith("The program behind a page has ended too soon.")
    assert complained.count("\n") == 1


def test_a_page_on_which_nobody_does_anything_stays_connected(start_app: Start) -> None:
    app = start_app(pings=PING)
    with speak(app.port, read_page(app.port, ANSWERING)) as speaker:
        assert speaker.is_quiet(PING * PINGS)
        assert speaker.ask("echo", {"text": "still here"})["text"] == "still here"


def test_a_page_that_gives_no_sign_of_life_is_cut_off(start_app: Start) -> None:
    app = start_app(pings=PING)
    with speak(app.port, read_page(app.port, ANSWERING)) as speaker:
        # As a phone in a pocket: nothing runs here that could answer.
        time.sleep(PING * PINGS)
        with pytest.raises(WebSocketClosedError):
            list(speaker.hear())


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_asked_to_end_while_pages_are_connected_the_app_ends_quietly(
    start_app: Start, sign: signal.Signals
) -> None:
    app = start_app()
    with (
        speak(app.port, read_page(app.port, ANSWERING)) as one,
        speak(app.port, read_page(app.port, ANSWERING)) as other,
    ):
        for speaker in (one, other):
            speaker.ask("echo", {"text": "x"})
        assert app.stop(sign) == (0, "", "")
        for speaker in (one, other):
            with pytest.raises(WebSocketClosedError):
                list(speaker.hear())
    assert app.kernels() == []


def test_a_message_that_promises_more_parts_than_it_holds_is_cut_off_unread(app: App) -> None:
    page = read_page(app.port, ANSWERING)
    with speak(app.port, page) as speaker:
        speaker.say(b"\x7f\xff\xff\xff and no more")
        with pytest.raises(WebSocketClosedError):
            list(speaker.hear())
    end_session(app, page)


def test_nothing_that_is_said_to_a_kernel_is_logged(start_app: Start) -> None:
    app = start_app()
    page = read_page(app.port, ANSWERING)
    for sent in not_messages():
        with speak(app.port, page) as speaker:
            speaker.say(sent)
            assert speaker.ask("echo", {"text": MARKED})["text"] == MARKED if is_passed_over(sent) else True
    with speak(app.port, page) as speaker:
        speaker.send("echo", {"text": MARKED})  # it has no id, so that the kernel's own code fails
        assert speaker.ask("echo", {"text": MARKED})["text"] == MARKED
    said = app.stop()
    assert said[:2] == (0, "")
    assert MARKED not in said[2]


def not_messages() -> list[str | bytes]:
    return [MARKED, f'{{"header": "{MARKED}"}}', MARKED.encode(), f'{{"header": {{"msg_type": "{MARKED}"}}}}']


def is_passed_over(sent: str | bytes) -> bool:
    return "msg_type" in str(sent)
