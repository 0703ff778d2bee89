"""Opens an untrusted PDF in a process of its own, and lets nothing in but words with their places."""

from pydantic import BaseModel, ConfigDict, Field

from scrutiny.errors import ReportUnreadable
from scrutiny.files.confinement.running import NoAnswer, read_confined
from scrutiny.reports import extraction
from scrutiny.reports.pages import PageWords

MOST_BYTES = 20_000_000
_PDF = b"%PDF-"
_HEADER_WITHIN = 1024
_WHY: dict[str | NoAnswer, str] = {
    extraction.ENCRYPTED: "it is locked with a password",
    extraction.BROKEN: "it is damaged, or not a PDF at all",
    extraction.TOO_MANY_PAGES: f"it has over {extraction.MOST_PAGES} pages, and no inspection report has",
    extraction.TOO_LONG: "it holds far more text than an inspection report does",
    NoAnswer.TOO_LONG: "it holds far more text than an inspection report does",
    NoAnswer.OUT_OF_TIME: "opening it takes far more work than a report does",
    NoAnswer.NONSENSE: "it is damaged, or not a PDF at all",
    NoAnswer.ENDED_BADLY: "it is damaged, or opening it needs far more memory than a report does",
}
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
    answer = read_confined(extraction.__name__, content, _Answer)
    if isinstance(answer, NoAnswer):
        raise ReportUnreadable(_WHY[answer])
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
