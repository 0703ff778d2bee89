"""The numbered paragraphs of a report, whole, across the ends of pages."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from scrutiny.reports.headings import PlacedHeading
from scrutiny.reports.inspection_report import Paragraph
from scrutiny.reports.pages import ReportText, TextLine, join_lines

_NUMBERED = re.compile(r"^(\d{1,3})\.+(?:\s+|$|(?=[^\W\d]))")
# A number that a report leaves out, or sets so that it cannot be read, does not end its paragraphs.
_LEFT_OUT = 2
# In sizes of the type: how far the lines of a paragraph are set in from its number.
_SET_IN = 0.4


@dataclass
class _Gathered:
    """One paragraph as it is gathered, line after line."""

    number: int
    heading: str
    lines: list[TextLine] = field(default_factory=list)

    def as_paragraph(self) -> Paragraph:
        text = _NUMBERED.sub("", join_lines(line.text for line in self.lines))
        return Paragraph(self.number, text, self.lines[0].page, self.heading)


def read_paragraphs(report: ReportText, headings: Sequence[PlacedHeading]) -> tuple[Paragraph, ...]:
    """Read each paragraph whose number follows on, with the heading it stands under."""
    return tuple(gathered.as_paragraph() for gathered in _gather(report, headings))


def _gather(report: ReportText, headings: Sequence[PlacedHeading]) -> Iterator[_Gathered]:
    named = {at: placed.heading.text for placed in headings for at in range(placed.begins, placed.ends)}
    current: _Gathered | None = None
    heading, latest = "", 0
    for at, line in enumerate(report.lines):
        if report.is_footnote(line):
            continue
        number = _number_of(line)
        begins = number == 1 or latest < number <= latest + 1 + _LEFT_OUT
        if at in named or begins:
            if current:
                yield current
            current = None
        if at in named:
            heading = named[at]
        elif begins:
            current, latest = _Gathered(number, heading, [line]), number
        elif current and line.left > current.lines[0].left + _SET_IN * line.size:
            current.lines.append(line)
    if current:
        yield current


def _number_of(line: TextLine) -> int:
    found = _NUMBERED.match(line.text)
    return int(found[1]) if found else 0
