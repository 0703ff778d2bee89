"""A running app for the tests to ask things of."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

import psutil
import pytest

PROGRAM = Path(__file__).with_name("made_up_app.py")
LIB = Path(__file__).resolve().parents[2] / "lib"
# A computer may be busy with other things; an app that never answers still fails.
PATIENCE = 180


@dataclass
class RunningApp:
    """A process of its own, and the address it announced."""

    process: subprocess.Popen[str]
    address: str
    port: int
    # Where its record is.
    record: str

    def ask(
        self, path: str, method: str = "GET", *, peer: str = "", **headers: str
    ) -> tuple[HTTPResponse, str]:
        """Send a request exactly as written, from some address of ours; give the answer and its text."""
        own = (peer, 0) if peer else None
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE, source_address=own)
        try:
            connection.putrequest(method, path, skip_host="Host" in headers)
            for name, value in headers.items():
                connection.putheader(name, value)
            connection.endheaders()
            answer = connection.getresponse()
            return answer, answer.read().decode("utf-8")
        finally:
            connection.close()

    def makers(self) -> list[int]:
        """List the workers of the app, which are forked from a process that it has started."""
        found: list[int] = []
        for process in psutil.Process(self.process.pid).children():
            with suppress(psutil.NoSuchProcess):
                found += [worker.pid for worker in process.children()]
        return found

    def kill(self) -> None:
        """End the app at once, as a power cut would."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self, sign: signal.Signals = signal.SIGINT) -> tuple[int, str, str]:
        """Ask the app to end; give its exit code and all it said."""
        self.process.send_signal(sign)
        said, complained = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, said, complained


Start = Callable[..., RunningApp]


@contextmanager
def run_app(
    port: int, folder: str, *, lib: Path | None = None, **limits: float | str
) -> Iterator[RunningApp]:
    """Run the app until the end of the block, within limits of its own or within the usual ones.

    Limits are numbers, and what is said of its hosting is words. It is the app of this checkout, or of
    the copy of one whose ``lib`` is given.
    """
    given = [str(port), folder, *(f"{name}={value}" for name, value in limits.items())]
    with subprocess.Popen(
        [sys.executable, str(PROGRAM), *given],
        env=os.environ | {"PYTHONPATH": str(lib or LIB)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # A group of its own, so that a test can end the app and nothing else.
        start_new_session=True,
        text=True,
    ) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        if not address:
            raise AssertionError(process.communicate()[1])
        port = urlsplit(address).port or 0
        running = RunningApp(process, address, port, os.environ["SCRUTINY_RECORD_URL"])
        try:
            yield running
        finally:
            if process.poll() is None:
                running.stop()


@contextmanager
def starting_apps() -> Iterator[Start]:
    """Give what starts apps over made-up notebooks, until the end of the block."""
    with ExitStack() as stack:

        def start(port: int = 0, **limits: float | str) -> RunningApp:
            folder = stack.enter_context(TemporaryDirectory())
            return stack.enter_context(run_app(port, folder, lib=None, **limits))

        yield start


@pytest.fixture
def start_app() -> Iterator[Start]:
    """Start an app of the test's own, over made-up notebooks."""
    with starting_apps() as start:
        yield start


@pytest.fixture(scope="module")
def start_hosted() -> Iterator[Start]:
    """Start an app that a file of tests shares, hosted in some way."""
    with starting_apps() as start:
        yield start


@pytest.fixture(scope="session")
def app() -> Iterator[RunningApp]:
    """One app over made-up notebooks, shared by the tests that only ask it things."""
    with TemporaryDirectory() as folder, run_app(0, folder, panels=1) as running:
        yield running


@pytest.fixture(scope="session")
def real_app() -> Iterator[RunningApp]:
    """The app over the notebooks and parameters of this checkout."""
    with run_app(0, "") as running:
        yield running
