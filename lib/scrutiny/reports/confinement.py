"""Opens an untrusted PDF in a process of its own, with little time and memory, and checks its answer."""

import os
import subprocess
import sys
import tempfile
import threading
from typing import IO

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from scrutiny import paths
from scrutiny.errors import ReportUnreadable
from scrutiny.reports import extraction
from scrutiny.reports.pages import PageWords

MOST_BYTES = 20_000_000
SECONDS = 4
_MOST_ANSWER = 60_000_000
_AT_ONCE = 1 << 20
_PDF = b"%PDF-"
_HEADER_WITHIN = 1024
_WHY = {
    extraction.ENCRYPTED: "it is locked with a password",
    extraction.BROKEN: "it is damaged, or not a PDF at all",
    extraction.TOO_MANY_PAGES: f"it has over {extraction.MOST_PAGES} pages, and no inspection report has",
    extraction.TOO_LONG: "it holds far more text than an inspection report does",
}
_ENDED_BADLY = "it is damaged, or opening it needs far more memory than a report does"
_NO_TEXT = "its pages are pictures without text, as of a scan, or empty"


class _Page(BaseModel):
    """A page as the other process describes it: nothing else is let in."""

    model_config = ConfigDict(strict=True, extra="forbid", allow_inf_nan=False)

    width: float = Field(gt=0)
    height: float = Field(gt=0)
    words: list[tuple[float, float, float, float, bool, str]]


class _Answer(BaseModel):
    """All that the other process may say: pages, or why there are none."""

    model_config = ConfigDict(strict=True, extra="forbid")

    pages: list[_Page] = Field(default=[], max_length=extraction.MOST_PAGES)
    stopped: str | None = None


def extract_pages(content: bytes) -> list[PageWords]:
    """Take the words out of a PDF, or say in one sentence why they cannot be had."""
    check_is_pdf(content)
    answer = _read_answer(_run(content))
    if answer.stopped:
        raise ReportUnreadable(_WHY.get(answer.stopped, _WHY[extraction.BROKEN]))
    if not any(page.words for page in answer.pages):
        raise ReportUnreadable(_NO_TEXT)
    return [PageWords(page.width, page.height, tuple(page.words)) for page in answer.pages]


def check_is_pdf(content: bytes) -> None:
    """Refuse what is too large to be a report, or does not begin as a PDF does."""
    if len(content) > MOST_BYTES:
        raise ReportUnreadable(f"it is larger than {MOST_BYTES // 1_000_000} MB, and no inspection report is")
    if not content:
        raise ReportUnreadable("the file is empty")
    if _PDF not in content[:_HEADER_WITHIN]:
        raise ReportUnreadable("it is not a PDF, whatever its name says")


def _run(content: bytes) -> bytes:
    """Run the extraction as a program, and give what it prints, up to a bound."""
    with tempfile.TemporaryFile() as given:
        given.write(content)
        given.seek(0)
        program = subprocess.Popen(  # noqa: S603 - our own program, and nothing of the file in the command
            [sys.executable, "-P", "-X", "utf8", "-m", extraction.__name__],
            stdin=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_surroundings(),
        )
        with program:
            printed = _await(program)
    if program.returncode:
        raise ReportUnreadable(_ENDED_BADLY)
    return printed


def _await(program: subprocess.Popen[bytes]) -> bytes:
    """Read what a program prints until it ends; one that is late or says too much is ended."""
    late = threading.Event()

    def end_it() -> None:
        late.set()
        program.kill()

    alarm = threading.Timer(SECONDS, end_it)
    alarm.start()
    try:
        printed = _read_up_to(_MOST_ANSWER + 1, program.stdout) if program.stdout else b""
        if len(printed) > _MOST_ANSWER:
            program.kill()
        program.wait()
    finally:
        alarm.cancel()
    if late.is_set():
        raise ReportUnreadable(f"it takes longer than {SECONDS} seconds to open")
    if len(printed) > _MOST_ANSWER:
        raise ReportUnreadable(_WHY[extraction.TOO_LONG])
    return printed


def _read_up_to(most: int, stream: IO[bytes]) -> bytes:
    parts, length = [], 0
    while length < most and (part := stream.read(_AT_ONCE)):
        parts.append(part)
        length += len(part)
    return b"".join(parts)


def _surroundings() -> dict[str, str]:
    """Give the program the surroundings of this one, and make sure that it finds this very package."""
    before = os.environ.get("PYTHONPATH")
    found = os.pathsep.join(part for part in (str(paths.PACKAGE.parent), before) if part)
    return {**os.environ, "PYTHONPATH": found}


def _read_answer(printed: bytes) -> _Answer:
    try:
        return _Answer.model_validate_json(printed)
    except ValidationError as nonsense:
        raise ReportUnreadable(_WHY[extraction.BROKEN]) from nonsense
