"""Documents that passages are picked from, PDF or DOCX: opened in a process of their own, and never kept."""

from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict, Field

from scrutiny.errors import DocumentUnreadable, ReportUnreadable
from scrutiny.files.confinement.running import NoAnswer, read_confined
from scrutiny.reports import word_extraction
from scrutiny.reports.opening import extract_pages
from scrutiny.reports.pages import arrange_pages
from scrutiny.reports.passages import Passage, read_passages, split_long

PDF, DOCX = b"%PDF-", b"PK"
# What is shorter is a label, and says nothing.
_SHORTEST = 30
_TOO_LONG = "it holds far more text than such a document does"
_DAMAGED = "it is damaged, or not a DOCX at all"
_WHY: dict[str | NoAnswer, str] = {
    word_extraction.BROKEN: _DAMAGED,
    word_extraction.NO_DOCX: "it is a file of another kind, and neither a PDF nor a DOCX",
    word_extraction.TOO_LONG: _TOO_LONG,
    NoAnswer.TOO_LONG: _TOO_LONG,
    NoAnswer.OUT_OF_TIME: "opening it takes far more work than a document does",
    NoAnswer.NONSENSE: _DAMAGED,
    NoAnswer.ENDED_BADLY: "it is damaged, or opening it needs far more memory than a document does",
}


class _Answer(BaseModel):
    """All that the other process may say: paragraphs, or why there are none."""

    model_config = ConfigDict(strict=True, extra="forbid")

    paragraphs: list[tuple[str, int, bool]] = Field(default=[], max_length=100_000)
    stopped: str | None = None


def read_document(content: bytes) -> tuple[Passage, ...]:
    """Read the passages of a document, each with its page; none so short that it says nothing."""
    passages = _read_word(content) if content.startswith(DOCX) else _read_pdf(content)
    whole = (passage for passage in passages if len(passage.text) >= _SHORTEST)
    kept = tuple(part for passage in whole for part in split_long(passage))
    if not kept:
        raise DocumentUnreadable("no words were found in it that could be picked")
    return kept


def _read_pdf(content: bytes) -> tuple[Passage, ...]:
    try:
        return read_passages(arrange_pages(extract_pages(content)))
    except ReportUnreadable as refusal:
        raise DocumentUnreadable(refusal.because.replace("no inspection report", "no document")) from refusal


def _read_word(content: bytes) -> tuple[Passage, ...]:
    answer = read_confined(word_extraction.__name__, content, _Answer)
    if isinstance(answer, NoAnswer):
        raise DocumentUnreadable(_WHY[answer])
    if answer.stopped:
        raise DocumentUnreadable(_WHY.get(answer.stopped, _DAMAGED))
    return tuple(_put_under_headings(answer.paragraphs))


def _put_under_headings(paragraphs: list[tuple[str, int, bool]]) -> Iterator[Passage]:
    heading = ""
    for text, page, is_heading in paragraphs:
        if is_heading:
            heading = text
        else:
            yield Passage(text, page, heading)
