"""What a page or a screen sends: read before anything is done with it, and never too much of it at once."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from scrutiny.app.open_workbook import OpenWorkbook
from scrutiny.app.page_sockets import TOO_MUCH, PageSocket
from scrutiny.app.session_speaking import SessionSocket, read_said
from scrutiny.app.speaking import Socket, read_posted
from scrutiny.review.session.sent.messages import OF_THE_APP

WORKBOOK = OpenWorkbook(Path("answers.ipynb"), "fingerprint", {"council": "leeds", "review": "2026-27"})
LARGE, MOST = 2 * 1024 * 1024, 8
NO_KINDS: tuple[object, ...] = ([], {"a": 1}, 7, True, None)


@pytest.mark.parametrize("kind", NO_KINDS, ids=str)
def test_a_message_of_a_kind_that_is_no_word_is_none(kind: object) -> None:
    assert read_said(json.dumps({"kind": kind})) is None
    assert read_posted(json.dumps({"panel": "prompts", "message": {"kind": kind}}), WORKBOOK) is None


def test_a_message_whose_kind_is_a_word_is_read_unless_the_app_alone_says_it() -> None:
    assert read_said(json.dumps({"kind": "press"})) == {"kind": "press", "review": ""}
    assert read_said(json.dumps({"kind": next(iter(OF_THE_APP))})) is None
    assert read_posted(json.dumps({"panel": "prompts", "message": {"kind": "save"}}), WORKBOOK)


def pose(
    kind: type[PageSocket], monkeypatch: pytest.MonkeyPatch
) -> tuple[PageSocket, list[str], asyncio.Event]:
    """Make the socket of a page whose messages wait to be answered, with what it tells the page."""
    socket, told, answered = object.__new__(kind), list[str](), asyncio.Event()

    async def answer(_self: PageSocket, _posted: object) -> None:
        await answered.wait()

    monkeypatch.setattr(kind, "_answer", answer)
    monkeypatch.setattr(kind, "tell", lambda _self, news: told.append(news))
    vars(socket).update(workbook=WORKBOOK, seat=None)
    socket.initialize()
    return socket, told, answered


@pytest.mark.parametrize(
    ("kind", "write"),
    [
        (Socket, lambda message: {"panel": "prompts", "message": message}),
        (SessionSocket, lambda message: message),
    ],
    ids=("page", "screen"),
)
def test_what_waits_for_an_answer_is_bounded_in_bytes_and_more_is_refused_in_a_sentence(
    kind: type[PageSocket], write: Callable[[object], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def talk() -> list[str]:
        socket, told, answered = pose(kind, monkeypatch)
        sent = json.dumps(write({"kind": "save", "id": "7", "token": "t", "value": "x" * (LARGE - 100)}))
        for _ in range(MOST + 2):
            socket.on_message(sent)
        assert [json.loads(news)["reply"] for news in told] == 2 * [
            {"kind": "refused", "id": "7", "token": "t", "sentence": TOO_MUCH}
        ]
        # What is small goes on beside them, and what is large once there is room again.
        socket.on_message(json.dumps(write({"kind": "save", "value": "x"})))
        answered.set()
        await asyncio.sleep(0.05)
        socket.on_message(sent)
        return told

    assert len(asyncio.run(talk())) == 2
