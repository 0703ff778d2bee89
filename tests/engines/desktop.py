"""A desktop without a screen, and what a test needs on the computer for it."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic, sleep
from typing import Any

import pytest

PATIENCE = 30
_PYTHON = "/usr/bin/python3"


def need(*programs: str) -> None:
    """Skip a test whose engine is not on this computer, and name what is missing."""
    absent = [program for program in programs if not shutil.which(program)]
    if absent:
        pytest.skip(f"needs {', '.join(absent)}, which is not here")


def need_gtk() -> None:
    """Skip a test where the system's own Python cannot open a window of WebKit."""
    asked = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1')"
    if subprocess.run((_PYTHON, "-c", asked), check=False, capture_output=True).returncode:
        pytest.skip(f"needs {_PYTHON} with GTK 3 and WebKit2 4.1, which are not here")


def wait_for(found: Callable[[], Any], patience: float = PATIENCE) -> Any:  # noqa: ANN401 - whatever is found
    """Wait until something is found, and give it; what it was last where it never is."""
    end = monotonic() + patience
    while not (last := found()) and monotonic() < end:
        sleep(0.1)
    return last


@contextmanager
def run(*command: str, **given: Any) -> Iterator[subprocess.Popen[str]]:  # noqa: ANN401 - options of Popen
    """Run a program until the end of the block."""
    with subprocess.Popen(command, text=True, **given) as process:
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()


@contextmanager
def open_display() -> Iterator[dict[str, str]]:
    """Open a display that nobody looks at; give the environment in which a program is shown there."""
    screen = ("-screen", "0", "1280x1000x24", "-nolisten", "tcp", "-displayfd", "1")
    with run("Xvfb", *screen, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        assert server.stdout
        yield {**os.environ, "DISPLAY": f":{server.stdout.readline().strip()}"}
