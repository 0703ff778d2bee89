"""Kernels: the settings and environment that every one of ours is started with."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import gettempdir

import zmq

# The path of a socket has 103 letters at most, of which its folder and its name take 70.
_LONGEST_FOLDER = 30

SETTINGS = {
    "KernelManager": {
        # What passes between a page and its kernel is kept from others on the same computer, where it can be.
        "transport_encryption": "auto" if zmq.has("curve") else "disabled",
        # By sockets that are files, where they can be: a port found free may be taken before a kernel has it.
        "transport": "ipc" if os.name == "posix" and len(gettempdir()) <= _LONGEST_FOLDER else "tcp",
    }
}

_ENVIRONMENT = {
    # Several kernels share out the cores among them: one that took every core would slow its neighbours.
    "MKL_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    # Sets in one order on every run, so that the same input makes the same page.
    "PYTHONHASHSEED": "0",
    # The environment the workbook is installed in, before any other kernel of the person's.
    "JUPYTER_PREFER_ENV_PATH": "1",
    "PYDEVD_DISABLE_FILE_VALIDATION": "1",
}


# Where the pages of a kernel are shown, which decides how one page leads to another.
APP, LAB = "app", "lab"
_PLACE = "SCRUTINY_SHOWN_IN"
# The day that most pages of a process's forks will be for.
_DAY = "SCRUTINY_PREPARED_FOR"


def find_place() -> str:
    """Say where this kernel's page is shown: in the app, in JupyterLab on a desk, or nowhere that we know."""
    return os.environ.get(_PLACE, "")


def find_day() -> str:
    """Say which day this process is to be prepared for, year-month-day; today where nothing is said."""
    return os.environ.get(_DAY, "")


@contextmanager
def environment(place: str = "", day: str = "") -> Iterator[None]:
    """Set what kernels inherit, where their pages are shown and for which day; put it back afterwards."""
    before, wanted = dict(os.environ), {**_ENVIRONMENT, _PLACE: place, _DAY: day}
    if wanted.items() <= before.items():
        # Of an app, which starts workers while other threads look things up in it.
        yield
        return
    os.environ.update(wanted)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
