"""The passages of a document: its paragraphs as they are set, whole, each with its page and heading."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from scrutiny.reports.headings import find_headings
from scrutiny.reports.improvements import MARKS
from scrutiny.reports.pages import ReportText, TextLine, join_lines

# In sizes of the type: how far apart the lines of one paragraph are.
_SAME_PARAGRAPH = 1.7
_LONGEST = 1_800
_SENTENCES = re.compile(r"(?<=[.?!;])\s+")
_ENDS = re.compile(r"[.?!:][’”'\")]*$")


@dataclass(frozen=True)
class Passage:
    """One paragraph or item of a list, the page it begins on, and the heading it stands under."""

    text: str
    page: int
    heading: str = ""


@dataclass
class _Gathered:
    """One passage as it is gathered, line after line."""

    heading: str
    lines: list[TextLine] = field(default_factory=list)

    def goes_on_in(self, line: TextLine) -> bool:
        """Whether a line is more of this passage: close under it, or on the next page within a sentence."""
        last = self.lines[-1]
        if any(mark.match(line.text) for mark in MARKS):
            return False
        if line.page != last.page:
            return not _ENDS.search(last.text)
        return last.baseline - line.baseline <= _SAME_PARAGRAPH * line.size

    def as_passage(self) -> Passage:
        text = join_lines(line.text for line in self.lines)
        for mark in MARKS:
            text = mark.sub("", text, count=1)
        return Passage(text.strip(), self.lines[0].page, self.heading)


def read_passages(report: ReportText) -> tuple[Passage, ...]:
    """Read the passages of a document in order; headings and footnotes are none."""
    return tuple(gathered.as_passage() for gathered in _gather(report))


def split_long(passage: Passage) -> Iterator[Passage]:
    """Split a passage that is longer than a cell may be, after its sentences."""
    text = ""
    for sentence in _SENTENCES.split(passage.text):
        if text and len(text) + len(sentence) >= _LONGEST:
            yield replace(passage, text=text)
            text = ""
        text = f"{text} {sentence[:_LONGEST]}".strip()
    if text:
        yield replace(passage, text=text)


def _gather(report: ReportText) -> Iterator[_Gathered]:
    placed = find_headings(report)
    named = {at: found.heading.text for found in placed for at in range(found.begins, found.ends)}
    current, heading = None, ""
    for at, line in enumerate(report.lines):
        if report.is_footnote(line):
            continue
        if current and (at in named or not current.goes_on_in(line)):
            yield current
            current = None
        if at in named:
            heading = named[at]
        elif current:
            current.lines.append(line)
        else:
            current = _Gathered(heading, [line])
    if current:
        yield current
