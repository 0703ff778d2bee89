"""The making of a briefing, in a process of its own: its cells run, its page drawn and compressed."""

import asyncio
import hashlib
import os
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from nbformat import NotebookNode

from scrutiny.app.drawing import BriefingRenderer
from scrutiny.app.failures import ONLY_THIS_PART, put_in_words, say_failure, word_failure
from scrutiny.app.logs import name_fault
from scrutiny.kernels.execution import Failure, run_through
from scrutiny.kernels.notebooks import open_notebook

# What the template writes below the notice that a page is being made: above it nothing is worked out.
BEGUN = "<!-- Above this line nothing was worked out. -->"
_GZIP = zlib.MAX_WBITS + 16


@dataclass(frozen=True, eq=False)
class BriefingOrder:
    """A page with everything needed to make it; with answers, it shows what is recorded in its review."""

    name: str
    notebook: Path
    parameters: Mapping[str, str]
    frame: Mapping[str, object]
    council: str
    with_answers: bool

    @property
    def shared_by(self) -> str:
        """Whose pages one worker may make; one that has read the record makes no other."""
        return "" if self.with_answers else self.council


@dataclass(frozen=True)
class MadePage:
    """A page as it is sent, compressed; a tag of its content; and for the log, what failed in it."""

    compressed: bytes
    tag: str
    failures: tuple[str, ...] = ()

    def unpack(self) -> bytes:
        """Give the page to a browser that takes nothing compressed."""
        return zlib.decompress(self.compressed, _GZIP)


def make_briefing(order: BriefingOrder) -> MadePage | Failure:
    """Make a page; a cell that fails says so in its place, and ends the page only where it must."""
    try:
        opened = open_notebook(order.notebook, order.parameters)
        executed = run_through(opened, order.notebook.parent, lambda cell: bool(_say_failures(cell)[-1][1]))
        failures = tuple(_take_failures(order.name, executed))
        return press(asyncio.run(BriefingRenderer(executed, order.frame).draw()), failures)
    except Exception as trouble:  # noqa: BLE001 - whatever failed, the worker lives, and the app says so
        # The words of an error could hold what people wrote.
        return Failure(None, name_fault(trouble))


def press(page: str, failures: tuple[str, ...] = ()) -> MadePage:
    """Compress a page in two pieces, so that the first can be sent before the second is there."""
    head, begun, rest = page.partition(BEGUN)
    packer = zlib.compressobj(wbits=_GZIP)
    first = packer.compress((head + begun).encode()) + packer.flush(zlib.Z_SYNC_FLUSH)
    compressed = first + packer.compress(rest.encode()) + packer.flush()
    return MadePage(compressed, hashlib.sha256(page.encode()).hexdigest()[:32], failures)


def press_head(page: str) -> bytes:
    """Compress what every page with this frame begins with, as it stands at the beginning of that page."""
    head, begun, _rest = page.partition(BEGUN)
    packer = zlib.compressobj(wbits=_GZIP)
    return packer.compress((head + begun).encode()) + packer.flush(zlib.Z_SYNC_FLUSH)


def read_record_at(address: str) -> None:
    """Have this process read another record than the person's own."""
    os.environ["SCRUTINY_RECORD_URL"] = address


def _say_failures(cell: NotebookNode) -> list[tuple[str, str]]:
    """Name each error of a cell, with what is said of it."""
    errors = [output for output in cell.get("outputs", []) if output.output_type == "error"]
    return [(error.ename, say_failure(error.ename, error.evalue)) for error in errors]


def _take_failures(page: str, executed: NotebookNode) -> Iterator[str]:
    """Put failures in words where they stand, end the page at one that stops it; give them for the log."""
    for number, cell in enumerate(executed.cells):
        for name, said in _say_failures(cell)[-1:]:
            put_in_words(cell, said)
            if said != ONLY_THIS_PART:
                del executed.cells[number + 1 :]
            yield word_failure(page, number, name, said)
