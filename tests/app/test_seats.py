"""Seats: where an app listens beyond this computer, whoever has none sees and writes nothing of a review."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPConnection
from urllib.parse import urlencode

import pytest
from tests.app.conftest import PATIENCE, RunningApp, run_app
from tests.app.proxying import find_free_port
from tests.app.speaking import speak

from scrutiny.record.entries import ReviewName
from scrutiny.record.records import Record
from scrutiny.review.page import make_key

COUNCIL, ANSWERING = "leeds", "/council/leeds/performance-management/answering"
ADA, GRACE, FAY, MARKED = "Cllr Ada Byron", "Cllr Grace Hopper", "Fay Leader", "Marked words"


@dataclass
class Browser:
    """One browser, with what it holds."""

    port: int
    cookie: str = ""
    held: str = ""

    def ask(self, path: str, form: dict[str, str] | None = None, **headers: str) -> tuple[int, str, str]:
        """Ask for a page or send a form; give the status, the page and where it leads."""
        if form is None:
            return self.send("GET", path, "", headers)
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.send("POST", path, urlencode(form), headers | kind)

    def say(self, **message: object) -> dict[str, object]:
        """Send a message of a screen of the session."""
        status, said, _to = self.send("POST", "/session/messages", json.dumps({"id": "1", **message}), {})
        reply: dict[str, object] = json.loads(said)["reply"] if status == 200 else {"kind": status}
        return reply

    def send(self, method: str, path: str, body: str, headers: dict[str, str]) -> tuple[int, str, str]:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        sent = {"Origin": f"http://127.0.0.1:{self.port}", "Cookie": self.cookie, **headers}
        try:
            connection.request(method, path, body, sent)
            answer = connection.getresponse()
            page = answer.read().decode()
        finally:
            connection.close()
        if held := answer.getheader("Set-Cookie"):
            self.cookie, self.held = held.split(";")[0], held
        return answer.status, page, answer.getheader("Location") or ""


@dataclass
class Room:
    """A session that a command has opened, and the app that serves it beyond this computer."""

    app: RunningApp
    code: str
    secret: str
    said: str

    def join(self, name: str, role: str = "member", code: str = "") -> Browser:
        browser = Browser(self.app.port)
        self.seat = browser.ask("/join", {"code": code or self.code, "name": name, "role": role})
        return browser

    def lead(self, name: str = FAY) -> Browser:
        browser = Browser(self.app.port)
        status, page, _to = browser.ask("/lead", {"name": name, "secret": self.secret})
        assert status == 303, page
        return browser


@pytest.fixture(scope="module")
def room() -> Iterator[Room]:
    port = find_free_port()
    with run_app(port, "", public_url=f"http://127.0.0.1:{port}/") as app:
        yield open_room(app, COUNCIL)


def open_room(app: RunningApp, council: str) -> Room:
    """Open a session of a council by a command."""
    said = run_command(app, "open", council, "--plan", "just_reported")
    code, secret = (re.search(pattern, said) for pattern in (r"by: (\w{4} \w{4})", r"lead#(\S+)"))
    assert code
    assert secret
    return Room(app, code.group(1), secret.group(1), said)


def run_command(app: RunningApp, *words: str) -> str:
    """Run a command on sessions, over the record of an app."""
    command = [sys.executable, "-m", "scrutiny", "session", *words]
    own = os.environ | {"SCRUTINY_RECORD_URL": app.record}
    return subprocess.run(command, env=own, capture_output=True, text=True, check=True).stdout


def test_whoever_has_no_seat_sees_published_figures_alone(room: Room) -> None:
    stranger = Browser(room.app.port)
    status, page, _to = stranger.ask(ANSWERING)
    assert status == 403
    assert "Answers are seen by those who have joined" in page
    assert stranger.ask("/council/leeds/performance-management")[0] == 200
    assert stranger.ask("/session")[2] == "/join"
    council = stranger.ask("/council/leeds")[1]
    assert "A session is on step 1 of" in council
    assert 'href="/join">Join it' in council
    assert stranger.say(kind="session") == {"kind": 401}
    assert stranger.ask(f"{ANSWERING}/messages", {})[0] == 401
    assert stranger.ask("/council/leeds/session")[0] == 404


def test_a_seat_is_held_where_no_script_sees_it_and_says_who_writes(room: Room) -> None:
    ada = room.join(ADA)
    assert room.seat[0] == 303
    assert {"HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=2592000"} <= set(ada.held.split("; "))
    # A day on a clock says nothing to a phone whose own is wrong.
    assert "expires" not in ada.held.lower()
    assert "Secure" not in ada.held
    assert ada.ask(ANSWERING)[0] == 200
    review = ReviewName(COUNCIL, "2026-27")
    message = {
        "kind": "save", "id": "1", "token": "t" * 32, "review": make_key(review), "author": GRACE,
        "role": "facilitator", "about": "pm_who_hears_first", "value": MARKED, "replaces": [],
        "how": "signed in",
    }  # fmt: skip
    posted = json.dumps({"panel": "prompts-early_warning", "message": message})
    status, said, _to = ada.send("POST", f"{ANSWERING}/messages", posted, {})
    assert (status, json.loads(said)["reply"]["kind"]) == (200, "saved")
    record = Record.open(room.app.record)
    (entry,) = record.history(review, "pm_who_hears_first")
    record.close()
    assert (entry.author, entry.role, entry.how) == (ADA, "member", "room code")
    # Who that is stands on the page, which does not ask.
    with speak(room.app.port, ANSWERING, Cookie=ada.cookie) as speaker:
        assert next(speaker.hear())["seat"] == {"name": ADA, "role": "member"}
    # What was written is on the page of whoever has a seat, and of nobody else.
    page = "/council/leeds/performance-management"
    assert MARKED in ada.ask(page)[1]
    assert MARKED not in Browser(room.app.port).ask(page)[1]


def test_a_look_alike_name_waits_and_sees_nothing_until_whoever_leads_lets_it_in(room: Room) -> None:
    room.join(GRACE)
    other = room.join("CLLR GRACE H0PPER")
    you = other.say(kind="session")["you"]
    assert isinstance(you, dict)
    assert you["waits"]
    assert other.ask(ANSWERING)[0] == 403
    fay = room.lead()
    leading = fay.say(kind="session")["leading"]
    assert isinstance(leading, dict)
    (waiting,) = [person["seat"] for person in leading["people"] if person["waits"]]
    admitted = fay.say(kind="press", token="t1" * 16, act="admit", seat=waiting)
    assert admitted["kind"] == "session"
    assert other.ask(ANSWERING)[0] == 200
    assert fay.say(kind="press", token="t2" * 16, act="remove", seat=waiting)["kind"] == "session"
    assert other.say(kind="session") == {"kind": 401}
    assert other.ask(ANSWERING)[0] == 403


def test_whoever_leads_lets_people_in_on_the_councils_page_and_nobody_else_does(room: Room) -> None:
    page = "/council/leeds"
    room.join("Cllr Mary Jones")
    other, second = room.join("CLLR MARY J0NES"), room.join("Cllr Mary Jones")
    fay = room.lead()
    shown = fay.ask(page)[1]
    assert "Let in: CLLR MARY J0NES" in shown
    assert "Let in: CLLR MARY J0NES" not in other.ask(page)[1]
    seats = re.findall(r'name="seat" value="(\w+)"', shown)
    assert len(seats) == 2
    form = {"seat": seats[0], "act": "admit"}
    assert other.ask("/session/admit", form)[0] == 400
    assert Browser(room.app.port).ask("/session/admit", form)[::2] == (303, "/join")
    assert fay.ask("/session/admit", form, Origin="http://elsewhere.test")[0] == 403
    assert other.ask(ANSWERING)[0] == 403
    assert fay.ask("/session/admit", form)[::2] == (303, page)
    assert other.ask(ANSWERING)[0] == 200
    assert fay.ask("/session/admit", {"seat": seats[1], "act": "remove"})[0] == 303
    assert second.say(kind="session") == {"kind": 401}
    shown = fay.ask(page)[1]
    assert "Let in" not in shown
    status, shown, _to = fay.ask("/session/admit", {"seat": seats[1], "act": "admit"})
    assert (status, 'role="alert"' in shown) == (400, True)


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"code": "2222 2222", "name": ADA, "role": "member"}, "No session is joined by this code"),
        ({"code": "1", "name": ADA, "role": "member"}, "A code has 8 letters and digits"),
        ({"name": "", "role": "member"}, "A name of 1 to 80 characters"),
        ({"name": "Ada\u202enoryB", "role": "member"}, "every mark in it is seen"),
        ({"name": "Cllr New", "role": "facilitator"}, "Say what you are here as"),
        ({"name": "Cllr New", "role": "chair"}, "cannot be understood"),
    ],
)
def test_what_cannot_join_is_told_in_a_sentence_with_the_form_as_it_was(
    room: Room, form: dict[str, str], said: str
) -> None:
    browser = Browser(room.app.port)
    status, page, _to = browser.ask("/join", {"code": room.code, **form})
    assert status == 400
    assert said in page
    assert browser.cookie == ""
    assert f'value="{form.get("name", "")}"' in page


def test_a_form_from_another_place_seats_nobody(room: Room) -> None:
    form = {"code": room.code, "name": "Cllr New", "role": "member"}
    for origin in ("http://example.org", "null"):
        assert Browser(room.app.port).ask("/join", form, Origin=origin)[0] == 403


def test_the_secret_to_lead_by_is_in_no_log_and_a_guess_leads_nothing(room: Room) -> None:
    status, page, _to = Browser(room.app.port).ask("/lead", {"name": FAY, "secret": "guessed"})
    assert (status, "leads no session" in page) == (400, True)
    record = Record.open(room.app.record)
    entries = record.read_since(ReviewName(COUNCIL, "2026-27"), 0)
    record.close()
    assert room.secret not in str(entries)


def test_forty_join_at_once_and_each_has_a_seat(room: Room) -> None:
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - for this test alone

    with ThreadPoolExecutor(40) as threads:
        joined = list(threads.map(lambda number: room.join(f"Cllr Number {number}x"), range(40)))
    assert [browser.say(kind="session")["kind"] for browser in joined] == ["session"] * 40


def test_whoever_handed_leading_over_leads_by_no_further_message_of_a_page_that_is_open(room: Room) -> None:
    fay, ada = room.lead(), room.join("Cllr Ida Wells")
    leading = fay.say(kind="session")["leading"]
    assert isinstance(leading, dict)
    (seat,) = [person["seat"] for person in leading["people"] if person["name"] == "Cllr Ida Wells"]
    page = make_key(ReviewName(COUNCIL, "2026-27"))
    shown = {"kind": "reveal", "id": "1", "token": "t" * 32, "about": "rr_how_we_worked", "review": page}
    with speak(room.app.port, "/council/leeds/reactive-review/answering", Cookie=fay.cookie) as speaker:
        assert next(speaker.hear())["seat"]["role"] == "facilitator"
        fay.say(kind="press", token="t3" * 16, act="offer", seat=seat)
        assert ada.say(kind="accept", token="t4" * 16)["kind"] == "session"
        speaker.send("prompts-questions", {**shown, "author": FAY, "role": "facilitator"})
        reply = next(frame["reply"] for frame in speaker.hear() if "reply" in frame)
    assert reply["sentence"].startswith("Only whoever leads the session can show the answers.")


@pytest.mark.parametrize("said", ["Forwarded", "Via", "X-Real-IP", "X-Forwarded-Host", "X-Forwarded-For"])
def test_nobody_who_comes_through_a_proxy_starts_a_session_as_if_at_this_computer(
    here: RunningApp, said: str
) -> None:
    browser = Browser(here.port)
    assert browser.ask("/council/bury/session")[0] == 200
    assert browser.ask("/council/bury/session", None, **{said: "192.0.2.7"})[0] == 404
    assert "Start a session" not in browser.ask("/council/bury", None, **{said: "192.0.2.7"})[1]


@pytest.fixture(scope="module")
def here() -> Iterator[RunningApp]:
    with run_app(0, "") as app:
        yield app


def test_nobody_joins_by_the_code_of_a_session_that_has_ended(room: Room) -> None:
    # Its code is that of another council, whose session ends.
    ended = open_room(room.app, "barnet")
    fay = ended.lead()
    step = fay.say(kind="session")["step"]
    assert isinstance(step, dict)
    seen = {"step": step["key"], "state": step["state"]}
    assert fay.say(kind="press", act="pause", token="p" * 32, **seen)["kind"] == "session"
    assert fay.say(kind="press", act="end", token="e" * 32, **seen)["kind"] == "session"
    late = ended.join("Cllr Late")
    assert ended.seat[0] == 400
    assert "This session has ended. What it decided stands in its review." in ended.seat[1]
    assert late.cookie == ""
