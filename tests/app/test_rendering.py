"""The making of a page: a kernel that cannot be started costs the page its figures, and the app nothing."""

import asyncio
import runpy
from datetime import date
from typing import NoReturn

import pytest
import zmq
from jupyter_client.manager import KernelManager
from tornado.web import Application
from traitlets import TraitError
from traitlets.config import Config

from scrutiny.app.admission import admit
from scrutiny.app.server import SETTINGS, WorkbookServer
from scrutiny.kernels import settings as kernels
from scrutiny.parameters import ANSWERING


async def nothing() -> None:
    pass


async def make_without_kernels(server: WorkbookServer) -> str:
    renderer = server.make_renderer(
        admit("portsmouth", "reactive-review", date(2026, 4, 1), ANSWERING), nothing
    )
    return "".join([piece async for piece in renderer.make_pieces()])


@pytest.mark.parametrize("failure", [TraitError, OSError, RuntimeError, ValueError])
def test_a_kernel_that_cannot_be_started_is_said_and_the_next_may_begin(
    monkeypatch: pytest.MonkeyPatch, failure: type[Exception]
) -> None:
    def fail(**_given: object) -> NoReturn:
        raise failure("of a kind nobody foresaw")

    server = WorkbookServer(config=Config(SETTINGS))
    server.initialize()
    server.limit = asyncio.Semaphore(1)
    server.app = Application(**server.init_settings())
    monkeypatch.setattr(server.kernel_manager, "start_kernel", fail)
    page = asyncio.run(make_without_kernels(server))
    assert page.count("could not be made") == 1
    assert "This page could not be made: The program that works it out did not start" in page
    assert "</html>" in page
    assert "nobody foresaw" not in page
    assert not server.limit.locked()


def test_kernels_are_set_up_where_their_words_cannot_be_encrypted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zmq, "has", lambda _ability: False)
    settings = runpy.run_path(kernels.__file__)["SETTINGS"]
    assert KernelManager(config=Config(settings)).transport_encryption == "disabled"
