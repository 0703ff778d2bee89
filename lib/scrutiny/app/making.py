"""The making of a page, in a process of its own: its cells run, its page drawn and compressed."""

import asyncio
import hashlib
import io
import os
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from nbformat import NotebookNode

from scrutiny.app.drawing import WorkbookRenderer
from scrutiny.app.failures import ONLY_THIS_PART, put_in_words, say_failures, stops_page, word_failure
from scrutiny.app.logs import name_fault
from scrutiny.kernels.execution import run_through
from scrutiny.kernels.failures import Failure
from scrutiny.kernels.notebooks import open_notebook
from scrutiny.parameters import ANSWERING
from scrutiny.publication.paper import Format
from scrutiny.register.finding import find_council

# What the template writes below the notice that a page is being made: above it nothing is worked out.
BEGUN = "<!-- Above this line nothing was worked out. -->"
_GZIP = zlib.MAX_WBITS + 16


@dataclass(frozen=True, eq=False)
class PageOrder:
    """A page with everything needed to make it; with answers, it shows what is recorded in its review."""

    name: str
    notebook: Path
    parameters: Mapping[str, str]
    frame: Mapping[str, object]
    council: str
    with_answers: bool
    # Where the files are fetched that the page leaves out, such as its charts.
    files: str

    @property
    def shared_by(self) -> str:
        """Whose pages one worker may make; one that has read the record makes no other."""
        return "" if self.with_answers else self.council


@dataclass(frozen=True)
class MadePage:
    """A page as it is sent, compressed; a tag of its content; what failed in it, for the log; its files."""

    compressed: bytes
    tag: str
    failures: tuple[str, ...] = ()
    files: bytes = b""

    def unpack(self) -> bytes:
        """Give the page to a browser that takes nothing compressed."""
        return zlib.decompress(self.compressed, _GZIP)


@dataclass(frozen=True, eq=False)
class BookOrder:
    """The book of all that is published of a council on a day, or its brief; nothing recorded is in it."""

    council: str
    parameters: Mapping[str, str]
    # The format of the brief; the book has one alone.
    brief: str = ""
    with_answers: bool = False

    @property
    def shared_by(self) -> str:
        """Whose pages one worker may make, and whose book."""
        return self.council


@dataclass(frozen=True, eq=False)
class AskedFile:
    """A picture or a sheet of one chart or table of a page, which the page keeps what it is made from of."""

    council: str
    kept: bytes
    ending: str
    day: date
    with_answers: bool = False

    @property
    def shared_by(self) -> str:
        """Whose pages one worker may make, and whose files."""
        return self.council


@dataclass(frozen=True)
class MadeBook:
    """A book, a sheet or a picture as it is sent; empty where a page has no such thing."""

    content: bytes


def make_ordered(order: PageOrder | BookOrder | AskedFile) -> MadePage | MadeBook | Failure:
    """Make what is ordered: a page, a book, or a file of a page."""
    match order:
        case PageOrder():
            return make_page(order)
        case BookOrder():
            return _make_book(order)
        case AskedFile():
            return _make_asked(order)


def _make_asked(order: AskedFile) -> MadeBook | Failure:
    try:
        from scrutiny.publication.evidence.asked_for import make_asked  # noqa: PLC0415 - as for a book

        return MadeBook(make_asked(order.kept, order.ending, order.day))
    except Exception as trouble:  # noqa: BLE001 - whatever failed, the worker lives, and the app says so
        return Failure(None, name_fault(trouble))


def _make_book(order: BookOrder) -> MadeBook | Failure:
    try:
        # Like a page: the process that the app is answered by makes no books.
        from scrutiny.publication.council_brief import make_brief  # noqa: PLC0415
        from scrutiny.publication.evidence.council_book import make_evidence  # noqa: PLC0415

        given = order.parameters
        if order.brief:
            return MadeBook(make_brief(given, Format(order.brief)))
        day = date.fromisoformat(given["as_at"])
        return MadeBook(make_evidence(find_council(order.council), day, given["neighbour_model"]))
    except Exception as trouble:  # noqa: BLE001 - whatever failed, the worker lives, and the app says so
        return Failure(None, name_fault(trouble))


def make_page(order: PageOrder) -> MadePage | Failure:
    """Make a page; a cell that fails says so in its place, and ends the page only where it must."""
    try:
        opened = open_notebook(order.notebook, order.parameters)
        # The process that the app is answered by holds no pages, and is not to read in what they need.
        from scrutiny.panels.serving import serve_page  # noqa: PLC0415

        with serve_page(order.files, is_answered=order.parameters["mode"] == ANSWERING) as files:
            executed = run_through(opened, order.notebook.parent, stops_page)
        failures = tuple(_take_failures(order.name, executed))
        page = asyncio.run(WorkbookRenderer(executed, order.frame).draw())
        return compress_page(page, failures, files.held)
    except Exception as trouble:  # noqa: BLE001 - whatever failed, the worker lives, and the app says so
        # The words of an error could hold what people wrote.
        return Failure(None, name_fault(trouble))


def compress_page(
    page: str, failures: tuple[str, ...] = (), files: Mapping[str, bytes] | None = None
) -> MadePage:
    """Compress a page in two pieces, so that the first can be sent before the second is there."""
    head, begun, rest = page.partition(BEGUN)
    packer = zlib.compressobj(zlib.Z_BEST_COMPRESSION, wbits=_GZIP)
    first = packer.compress((head + begun).encode()) + packer.flush(zlib.Z_SYNC_FLUSH)
    compressed = first + packer.compress(rest.encode()) + packer.flush()
    tag = hashlib.sha256(page.encode()).hexdigest()[:32]
    return MadePage(compressed, tag, failures, _pack(files) if files else b"")


def _pack(files: Mapping[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as packing:
        for name, content in files.items():
            packing.writestr(name, content)
    return packed.getvalue()


def unpack_file(files: bytes, name: str) -> bytes | None:
    """Give one of the files that a page leaves out; nothing where it has none of the name."""
    if not files:
        return None
    with ZipFile(io.BytesIO(files)) as packed:
        return packed.read(name) if name in packed.namelist() else None


def compress_head(page: str) -> bytes:
    """Compress what every page with this frame begins with, as it stands at the beginning of that page."""
    head, begun, _rest = page.partition(BEGUN)
    packer = zlib.compressobj(zlib.Z_BEST_COMPRESSION, wbits=_GZIP)
    return packer.compress((head + begun).encode()) + packer.flush(zlib.Z_SYNC_FLUSH)


def read_record_at(address: str) -> None:
    """Have this process read another record than the person's own."""
    os.environ["SCRUTINY_RECORD_URL"] = address


def _take_failures(page: str, executed: NotebookNode) -> Iterator[str]:
    """Put failures in words where they stand, end the page at one that stops it; give them for the log."""
    for number, cell in enumerate(executed.cells):
        for name, said in say_failures(cell)[-1:]:
            put_in_words(cell, said)
            if said != ONLY_THIS_PART:
                del executed.cells[number + 1 :]
            yield word_failure(page, number, name, said)
