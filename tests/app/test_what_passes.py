"""What of a kernel can be reached by a browser, which is what panels need and nothing else."""

import json
from collections.abc import Callable
from contextlib import ExitStack
from http.client import HTTPResponse
from typing import Any, Protocol
from uuid import uuid4

import pytest
from scrutiny.app.messages import OpenComms, Said
from scrutiny.app.widgets import CONNECTIONS_OF_A_KERNEL
from tests.app.speaking import Speaker, find_kernel, find_panels, read, read_page, speak
from tornado.httpclient import HTTPClientError

ANSWERING = "/council/portsmouth/answers/answering"
REFUSED = (
    "execute_request",
    "input_reply",
    "complete_request",
    "inspect_request",
    "history_request",
    "is_complete_request",
    "debug_request",
    "interrupt_request",
    "shutdown_request",
    "create_subshell_request",
    "usage_request",
    "nothing",
)
CODE = "print('run'); import os; os._exit(9)"
CODES = {"code": CODE, "silent": False, "value": CODE, "restart": False, "cursor_pos": 0, "command": "attach"}


class App(Protocol):
    port: int

    def ask(self, path: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, str]: ...
    def stop(self) -> tuple[int, str, str]: ...


Start = Callable[..., App]


def write_message(kind: str, content: dict[str, Any], channel: str = "shell") -> str:
    """Write a message of any kind, as a browser could."""
    header = {
        "msg_id": uuid4().hex,
        "msg_type": kind,
        "session": uuid4().hex,
        "username": "",
        "version": "5.3",
    }
    message = {"channel": channel, "header": header | {"date": "2026-11-23T10:00:00Z"}, "content": content}
    return json.dumps(message | {"parent_header": {}, "metadata": {}})


def hear_all(speaker: Speaker, *messages: str) -> list[dict[str, Any]]:
    """Send some messages and then what a panel replies to; give everything that is heard until its reply."""
    for message in messages:
        speaker.say(message)
    speaker.send("echo", {"id": "last", "text": "still here"})
    heard: list[dict[str, Any]] = []
    while not heard or heard[-1]["content"].get("data", {}).get("content", {}).get("id") != "last":
        said = speaker.loop.run_until_complete(read(speaker.connection, 60))
        assert isinstance(said, str)
        heard.append(json.loads(said))
    return heard


def test_nothing_but_what_panels_need_can_be_asked_of_a_kernel_and_no_traceback_is_heard(
    start_app: Start,
) -> None:
    app = start_app()
    page = read_page(app.port, ANSWERING)
    opened = {"comm_id": "x", "data": {"state": {"_model_name": "Unknown", "_model_module": "none"}}}
    asked = [write_message(kind, CODES) for kind in REFUSED]
    asked += [
        write_message("comm_open", opened | {"target_name": name}) for name in ("none", "jupyter.widget")
    ]
    asked += [
        write_message("kernel_info_request", {}, channel) for channel in ("control", "stdin", "iopub", "x")
    ]
    # The panel's own code fails on this one.
    panel = {"comm_id": find_panels(page)["echo"], "data": {"method": "custom", "content": {"text": "no id"}}}
    asked.append(write_message("comm_msg", panel))
    with speak(app.port, page) as speaker:
        heard = hear_all(speaker, *asked)
        assert {message["header"]["msg_type"] for message in heard} <= {"status", "comm_msg"}
        assert "Traceback" not in json.dumps(heard)
        needed = hear_all(
            speaker, write_message("kernel_info_request", {}), write_message("comm_info_request", {})
        )
        assert {"kernel_info_reply", "comm_info_reply"} <= {
            message["header"]["msg_type"] for message in needed
        }
    assert app.stop() == (0, "", "")


def test_a_kernel_can_be_asked_whether_it_lives_and_left_and_no_more(app: App) -> None:
    kernel = find_kernel(read_page(app.port, ANSWERING))
    assert app.ask(f"/api/kernels/{kernel}")[0].status == 200
    assert set(json.loads(app.ask(f"/api/kernels/{kernel}")[1])) == {"id", "name", "execution_state"}
    for method in ("DELETE", "POST", "PUT", "PATCH", "OPTIONS"):
        for address in (f"/api/kernels/{kernel}", f"/api/kernels/{kernel}/channels"):
            assert app.ask(address, method)[0].status == 405
    for more in ("interrupt", "restart"):
        assert app.ask(f"/api/kernels/{kernel}/{more}", "POST")[0].status == 404
    for strange in ("%00", "x" * 300, "a%20b"):
        assert app.ask(f"/api/kernels/{kernel}/channels?session_id={strange}")[0].status == 404
    app.ask(f"/voila/api/shutdown/{kernel}", "POST")


def test_no_more_than_a_few_connections_are_opened_to_one_kernel(app: App) -> None:
    page = read_page(app.port, ANSWERING)
    with ExitStack() as stack:
        for _connection in range(CONNECTIONS_OF_A_KERNEL):
            stack.enter_context(speak(app.port, page))
        with pytest.raises(HTTPClientError, match="429"):
            stack.enter_context(speak(app.port, page))
    with speak(app.port, page) as speaker:
        assert speaker.ask("echo", {"text": "x"})["text"] == "x"
    app.ask(f"/voila/api/shutdown/{find_kernel(page)}", "POST")


def test_no_answer_sets_a_cookie(app: App) -> None:
    kernel = find_kernel(read_page(app.port, ANSWERING))
    none = "01234567-89ab-cdef-0123-456789abcdef"
    paths = [
        *(
            "/",
            "/find?council=x",
            "/council/portsmouth",
            "/council/nowhere",
            "/no-such-page",
            "/healthy",
            ANSWERING,
        ),
        *(
            "/static/page.css",
            "/voila/static/voila.js",
            "/voila/static/nothing",
            "/voila/labextensions/nothing",
        ),
        *("/voila/labextensions/", "/voila/labextensions/@voila-dashboards/widgets-manager8/package.json"),
        *(f"/api/kernels/{name}{more}" for name in (kernel, none) for more in ("", "/channels", "/restart")),
        *(f"/voila/api/shutdown/{none}", "/login", "/logout", "/api", "/voila/render/x.ipynb"),
    ]
    mine = {"Cookie": 'username-localhost-8866="2|1:0|10:1|x"; _xsrf=x'}
    for path in paths:
        for method in ("HEAD", "POST", "DELETE", *(() if path == ANSWERING else ("GET",))):
            for sent in ({}, mine):
                assert app.ask(path, method, **sent)[0].getheader("Set-Cookie") is None, (path, method)
    app.ask(f"/voila/api/shutdown/{kernel}", "POST")


def opening(name: str) -> Said:
    return Said("shell", "comm_open", {"comm_id": name, "target_name": "jupyter.widget.control"})


def test_a_kernels_pages_hold_no_more_than_some_comms_open_and_may_open_another_once_one_is_closed() -> None:
    comms = OpenComms()
    assert sum(comms.lets_pass(opening(str(number))) for number in range(1_000)) == 32
    assert comms.lets_pass(Said("shell", "comm_close", {"comm_id": "0"}))
    assert comms.lets_pass(opening("new"))
    assert not comms.lets_pass(opening("newer"))
