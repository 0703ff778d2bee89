"""The files of a page, such as its charts: within it or, where an app serves them, fetched by their hash."""

import base64
import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

TYPES = {
    "svg": "image/svg+xml",
    "csv": "text/csv; charset=utf-8",
    "html": "text/html; charset=utf-8",
}
RECIPE = "json"  # never sent: other files are made from it
_LETTERS = 16  # of a hash: enough that no two files of a page share one


@dataclass
class PageFiles:
    """The files that a page leaves out, each by a name that changes with it, and where they are fetched."""

    address: str
    # One to answer in has what fetches a fold when it is opened.
    fetches_folds: bool = False
    held: dict[str, bytes] = field(default_factory=dict)

    def link(self, content: bytes, ending: str, asked_as: str = "") -> str:
        """Take in a file, and give the address at which it, or what is made from it, is fetched."""
        name = hashlib.sha256(content).hexdigest()[:_LETTERS]
        self.held[f"{name}.{ending}"] = content
        return f"{self.address}/{name}.{asked_as or ending}"


_HOLDING: ContextVar[PageFiles | None] = ContextVar("page_files", default=None)


@contextmanager
def hold_files(address: str, *, fetches_folds: bool = False) -> Iterator[PageFiles]:
    """Have whatever is shown meanwhile hand over its files, in place of holding them."""
    files = PageFiles(address, fetches_folds)
    before = _HOLDING.set(files)
    try:
        yield files
    finally:
        _HOLDING.reset(before)


def link_file(content: bytes, ending: str, *, is_published: bool) -> str:
    """Link a file: what is published at an address where one is served, and all else within the page.

    Whoever has such an address is given the file, so nothing of a council's own may stand there.
    """
    files = _HOLDING.get()
    if files is not None and is_published:
        return files.link(content, ending)
    return f"data:{TYPES[ending].replace(' ', '')};base64,{base64.b64encode(content).decode()}"


def link_fold(show: Callable[[], str]) -> str:
    """Link what is published and stands behind a heading; nothing where it is to stand on the page."""
    files = _HOLDING.get()
    return files.link(show().encode(), "html") if files is not None and files.fetches_folds else ""


def link_made(pack: Callable[[], bytes], ending: str) -> str:
    """Link what is made from a recipe when it is asked for; nothing where nobody can make it."""
    files = _HOLDING.get()
    return files.link(pack(), RECIPE, ending) if files is not None else ""


def say_size(content: bytes) -> str:
    """Say how large a file is."""
    return f"{max(1, round(len(content) / 1000))} kB"
