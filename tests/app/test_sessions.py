"""The pages that are answered in: who is let in, what they may say and hear, and how they end."""

import base64
import json
import re
import signal
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from datetime import datetime
from http import HTTPStatus
from http.client import HTTPConnection, HTTPResponse
from typing import Any, Protocol

import psutil
import pytest
from tests.app.speaking import find_panels, read_page, speak, until
from tornado.httpclient import HTTPClientError
from tornado.websocket import WebSocketClosedError

from scrutiny.record.entries import EntryKind, ReviewName, Writing
from scrutiny.record.records import Record
from scrutiny.register.council_years import name_council_year
from scrutiny.vocabulary import Role

BRIEFING = "/council/portsmouth/answers"
ANSWERING = f"{BRIEFING}/answering"
SMALL = "/council/portsmouth/a-small-workbook/answering"
MARKED = "a-marked-and-secret-word"
LARGE = 3 * 1024 * 1024


class App(Protocol):
    port: int
    record: str

    def ask(self, path: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, str]: ...
    def makers(self) -> list[int]: ...
    def stop(self, sign: signal.Signals = signal.SIGINT) -> tuple[int, str, str]: ...


Start = Callable[..., App]
PING, PINGS = 0.2, 20  # seconds between them; and how many a page is left quiet for


def post(app: App, body: str | bytes, path: str = ANSWERING, **headers: str) -> tuple[int, str]:
    """Send a message by itself, as a page does where no web socket is let through."""
    connection = HTTPConnection("127.0.0.1", app.port, timeout=60)
    try:
        connection.request("POST", f"{path}/messages", body, headers)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    except ConnectionError:
        # What is too large is not read to its end.
        return HTTPStatus.REQUEST_ENTITY_TOO_LARGE, ""
    finally:
        connection.close()


def test_a_session_is_told_its_mode_and_its_review(app: App) -> None:
    assert re.search(r"answering \| 20\d\d-\d\d<", read_page(app.port, ANSWERING))


def test_a_briefing_is_told_the_same_review(app: App) -> None:
    assert re.search(r"briefing \| 20\d\d-\d\d<", read_page(app.port, BRIEFING))


def test_each_way_to_use_a_page_links_to_the_other(app: App) -> None:
    assert f'<a href="{ANSWERING}">Answer the questions on this page</a>' in read_page(app.port, BRIEFING)
    page = read_page(app.port, ANSWERING)
    assert f'<a href="{BRIEFING}">Read this page without the boxes to write in</a>' in page


def test_a_session_leads_on_to_other_sessions_and_to_pages_that_have_none(app: App) -> None:
    page = read_page(app.port, ANSWERING)
    assert f'<a href="{ANSWERING}" aria-current="page">Answers</a>' in page
    assert '<a href="/council/portsmouth/our-council">Our council</a>' in page


def test_the_words_of_a_panel_stand_on_the_page_with_what_it_is_told(app: App) -> None:
    page = read_page(app.port, ANSWERING)
    assert 0 < page.index("<h2>Our part</h2>") < page.index("data-told")
    # No word of what it is told ends the script that holds it.
    assert find_panels(page)["echo"]["text"] == "</script>"
    assert "<noscript>" in page
    # A page to read is told nothing: its one script opens what an address names.
    (script,) = re.findall(r"<script[^>]*>", read_page(app.port, BRIEFING))
    assert 'src="/static/page.js?' in script


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
        "/council/nowhere/answers/answering/socket",
        "/council/portsmouth/our-council/answering/socket",
        f"{ANSWERING}/socket/",
    ],
)
def test_any_other_address_of_a_session_is_refused_in_words(app: App, path: str) -> None:
    answer, page = app.ask(path)
    assert answer.status == 404
    assert "<h1>" in page


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


@pytest.mark.parametrize("path", [ANSWERING, BRIEFING])
def test_no_page_may_run_a_script_but_ours(app: App, path: str) -> None:
    policy = app.ask(path, "HEAD")[0].getheader("Content-Security-Policy") or ""
    assert "script-src 'self';" in policy


def test_a_page_that_is_answered_in_is_kept_and_a_browser_that_has_it_is_sent_nothing(app: App) -> None:
    tag = app.ask(ANSWERING)[0].getheader("Etag") or ""
    assert app.ask(ANSWERING, **{"If-None-Match": tag})[0].status == 304


def test_a_piece_of_a_report_reaches_the_rules_whole_by_either_way(app: App) -> None:
    piece = b"\0" * 512 * 1024
    with speak(app.port, ANSWERING) as speaker:
        assert speaker.ask("echo", {"text": ""}, piece)["sizes"] == [len(piece)]
    encoded = base64.b64encode(piece).decode()
    posted = {"panel": "echo", "message": {"id": "1"}, "pieces": [encoded]}
    status, said = post(app, json.dumps(posted))
    reply = {"id": "1", "text": None, "sizes": [len(piece)]}
    assert (status, json.loads(said)) == (200, {"panel": "echo", "reply": reply})


@pytest.mark.parametrize("origin", ["http://example.org", "http://127.0.0.1:1", "null"])
def test_a_page_elsewhere_cannot_speak_to_a_review(app: App, origin: str) -> None:
    with pytest.raises(HTTPClientError, match="403"), speak(app.port, ANSWERING, origin):
        pass
    assert post(app, '{"panel": "echo", "message": {"id": "1"}}', Origin=origin)[0] == 403


STRANGE: list[str | bytes] = [
    MARKED,
    f'"{MARKED}"',
    "[]",
    f'{{"panel": "{MARKED}"}}',
    f'{{"panel": 3, "message": {{"text": "{MARKED}"}}}}',
    f'{{"panel": "echo", "message": "{MARKED}"}}',
    f'{{"panel": "echo", "message": {{}}, "pieces": ["{MARKED}%"]}}',
    f'{{"panel": "echo", "message": {{}}, "pieces": "{MARKED}"}}',
    '{"panel": "echo", "message": {}, "pieces": ["","","","",""]}',
    '{"look": {"id": "1"}}',
    '{"look": {"id": "1", "since": -1, "author": "", "role": ""}}',
    '{"look": {"id": "1", "since": 1e400, "author": "", "role": ""}}',
    '{"look": {"id": "1", "since": "0", "author": "", "role": ""}}',
    "[" * 100_000,
    MARKED.encode(),
    b"\xff\xfe",
    b"\0" * LARGE,
]


@pytest.mark.parametrize("sent", STRANGE, ids=range(len(STRANGE)))
def test_what_is_no_message_is_cut_off_unread(app: App, sent: str | bytes) -> None:
    with speak(app.port, ANSWERING) as speaker:
        # What is too large may be cut off while it is still being sent.
        with suppress(WebSocketClosedError):
            speaker.say(sent)
        with pytest.raises(WebSocketClosedError):
            list(speaker.hear())
    assert post(app, sent)[0] in {400, 413}


def test_a_message_for_a_part_that_is_not_there_is_refused_in_a_sentence(app: App) -> None:
    with speak(app.port, ANSWERING) as speaker:
        refused = speaker.ask(MARKED, {"kind": "look", "token": "t"})
    assert (refused["kind"], refused["token"]) == ("refused", "t")
    assert refused["sentence"] == "This page is no longer open here. Open the page again."


def test_a_fault_of_ours_and_a_process_that_dies_are_said_and_cost_no_other_message(
    start_app: Start,
) -> None:
    app = start_app(panels=1)
    with speak(app.port, ANSWERING) as speaker:
        # The part's own code fails on what has no id, which the speaker gives all that it waits for.
        speaker.send("echo", {"text": MARKED, "token": "t"})
        refused = next(speaker.hear())["reply"]
        assert (refused["kind"], refused["token"]) == ("refused", "t")
        assert refused["sentence"].startswith("This could not be done, and the fault is the workbook’s")
        refused = speaker.ask("echo", {"die": True})
        assert refused["sentence"].startswith("This could not be answered")
        # Half of a letter, as a browser can send it, is no letter that could be sent back as it is.
        for text in (MARKED, "Æthelræd \ud800"):
            assert speaker.ask("echo", {"text": text})["text"] == text
        for worker in app.makers():
            psutil.Process(worker).kill()
        assert speaker.ask("echo", {"text": "and here"})["text"] == "and here"
    fault, death = app.stop()[2].splitlines()
    assert fault.startswith("A message of a page could not be answered. KeyError")
    assert death == "The process that answers for a review ended twice at one message."


def test_a_page_stays_connected_while_nobody_does_anything_and_is_cut_off_without_a_sign_of_life(
    start_app: Start,
) -> None:
    app = start_app(pings=PING)
    with speak(app.port, ANSWERING) as speaker:
        # The first answer may take longer than signs of life are waited for.
        assert speaker.ask("echo", {"text": "here"})["text"] == "here"
        assert speaker.is_quiet(PING * PINGS)
        assert speaker.ask("echo", {"text": "still here"})["text"] == "still here"
        # As a phone in a pocket: nothing runs here that could answer.
        time.sleep(PING * PINGS)
        with pytest.raises(WebSocketClosedError):
            list(speaker.hear())


def test_asked_to_end_while_pages_are_connected_the_app_ends_quietly(start_app: Start) -> None:
    app = start_app()
    with ExitStack() as stack:
        speakers = [stack.enter_context(speak(app.port, ANSWERING)) for _page in range(2)]
        speakers[0].ask("echo", {"text": "x"})
        workers = [psutil.Process(worker) for worker in app.makers()]
        assert workers
        assert app.stop(signal.SIGTERM) == (0, "", "")
        for speaker in speakers:
            with pytest.raises(WebSocketClosedError):
                list(speaker.hear())
    assert psutil.wait_procs(workers, timeout=30)[1] == []


@pytest.mark.long
def test_more_reviews_than_there_is_room_for_are_refused_in_words_until_one_is_left(
    start_app: Start,
) -> None:
    app = start_app(reviews=1)
    other = ANSWERING.replace("portsmouth", "leeds")
    with speak(app.port, ANSWERING) as speaker:
        assert speaker.ask("echo", {"text": "x"})["text"] == "x"
        with speak(app.port, other) as refused:
            said = refused.ask("echo", {"text": "x"})["sentence"]
        assert said.startswith("As many reviews are open as this computer can hold. What you wrote is kept")
        assert app.ask(other)[0].status == 200
    with speak(app.port, other) as speaker:
        assert speaker.ask("echo", {"text": "x"})["text"] == "x"


def test_no_answer_sets_a_cookie(app: App) -> None:
    mine = {"Cookie": 'username-localhost-8866="2|1:0|10:1|x"; _xsrf=x'}
    paths = ("/", "/find?council=x", "/council/portsmouth", "/council/nowhere", "/no-such-page", "/healthy")
    ours = (ANSWERING, f"{ANSWERING}/socket", f"{ANSWERING}/messages", "/static/app.css")
    of_others = ("/voila/static/voila.js", "/api/kernels", "/login", "/logout", "/voila/render/x.ipynb")
    for path in (*paths, *ours, *of_others):
        for method in ("GET", "HEAD", "POST", "DELETE"):
            for sent in ({}, mine):
                assert app.ask(path, method, **sent)[0].getheader("Set-Cookie") is None, (path, method)


def find_key(app: App) -> dict[str, Any]:
    """Find a panel of the small workbook in which answers are given, and the key of its review."""
    return find_panels(read_page(app.port, SMALL))["prompts-early_warning"]


def test_what_one_page_saves_is_told_to_the_others_by_itself_and_to_each_of_their_own(app: App) -> None:
    told = find_key(app)
    who = {"author": "Ada Byron", "role": "member"}
    message = {"kind": "save", "review": told["review"], "token": "a" * 32, "replaces": [], **who}
    with speak(app.port, SMALL) as ada, speak(app.port, SMALL) as grace:
        ada.look(told["number"], *who.values())
        seen = grace.look(told["number"], "Grace Hopper", "member")
        asked = {**message, "about": "pm_who_hears_first", "value": MARKED}
        saved = ada.ask("prompts-early_warning", asked)
        assert saved["kind"] == "saved", saved
        news = grace.hear_news()
        assert news["number"] > seen["number"]
        (state,) = news["news"]["prompts-early_warning"]["fields"]
        assert [version["value"] for version in state["versions"]] == [MARKED]
        ada.hear_news()
        # What each answers alone is told to the one who did, and to the others only that somebody did.
        panels = find_panels(read_page(app.port, SMALL))
        (field,) = [field for field in panels["prompts-assurance"]["fields"] if field.get("individual")]
        value = field["offered"][0]
        alone = {**message, "token": "b" * 32, "about": field["about"], "value": value}
        saved = ada.ask("prompts-assurance", alone)
        assert saved["kind"] == "saved", saved
        for speaker, own in ((ada, value), (grace, None)):
            told = speaker.hear_news()
            assert told["to"] == ("Ada Byron" if speaker is ada else "Grace Hopper")
            (state,) = told["news"]["prompts-assurance"]["fields"]
            assert state["rating"]["count"] == 1
            assert (state["rating"]["mine"] or {}).get("value") == own
    assert until(lambda: MARKED in app.ask(SMALL)[1])


def test_what_another_program_writes_is_told_to_pages_that_are_open(app: App) -> None:
    review = ReviewName("portsmouth", name_council_year(datetime.now().astimezone().date()))
    record = Record.open(app.record)
    with speak(app.port, SMALL) as speaker:
        before = speaker.look()["number"]
        written = Writing(EntryKind.ANSWERED, "pm_flagged", MARKED, "Ada", Role.MEMBER, "token")
        record.write(review, written)
        news = speaker.hear_news()
    record.close()
    assert news["number"] > before
    assert MARKED in json.dumps(news["news"])
