"""What needs to improve: each item whole and in order, from the first line under its heading to the last."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from scrutiny.register.frameworks import find_framework
from scrutiny.reports.areas import find_area
from scrutiny.reports.headings import PlacedHeading
from scrutiny.reports.inspection_report import Improvement
from scrutiny.reports.national_framework import find_tags
from scrutiny.reports.pages import ReportText, TextLine, join_lines

IMPROVEMENT_HEADING = re.compile(
    r"^(?:what (?:does the local authority )?needs? to (?:be )?improved?\b.{0,60}|recommendations"
    r"|areas? for (?:priority action|(?:further )?improvement)s?)$",
    re.IGNORECASE,
)
_NEXT_SECTION = re.compile(
    r"^(?:summary|information|progress since|inspection judgement"
    r"|the (?:local authority|experiences?|impact))\b",
    re.IGNORECASE,
)
# Squares, rounds and diamonds, and the places where symbol fonts keep theirs.
_BULLET = re.compile(r"^[•▪■●◼◾⬛□▫○◦◆➢\uf000-\uf0ff]\s*")
_DASH = re.compile(r"^[-–]\s+")
_NUMBER = re.compile(r"^\d{1,3}\.(?:\s+|(?=[^\W\d]))")
MARKS = (_BULLET, _NUMBER, _DASH)
# In sizes of the type: how far an item's later lines are set in, and how near they follow when they are not.
_SET_IN = 0.4
_FOLLOWS = 1.45


@dataclass
class _Item:
    """One item as it is gathered, line after line."""

    lines: list[TextLine]

    def goes_on_in(self, line: TextLine) -> bool:
        """Whether a line is more of this item: set in under it, or close after it."""
        if line.left > self.lines[0].left + _SET_IN * line.size:
            return True
        last = self.lines[-1]
        return line.page == last.page and last.baseline - line.baseline <= _FOLLOWS * line.size

    def text(self, mark: re.Pattern[str]) -> str:
        """Give the item's words, without the mark it begins with."""
        return mark.sub("", join_lines(line.text for line in self.lines)).strip()


def read_improvements(
    report: ReportText, headings: Sequence[PlacedHeading], inspected_from: date
) -> tuple[Improvement, ...]:
    """Read each item under the first heading that says what needs to improve, and has items."""
    for number, placed in enumerate(headings):
        if IMPROVEMENT_HEADING.match(placed.heading.text.strip()):
            end = _find_end(report, placed, headings[number + 1 :])
            if items := _read_items(report, placed.ends, end):
                return _as_improvements(items, inspected_from)
    return ()


def _find_end(report: ReportText, placed: PlacedHeading, later: Sequence[PlacedHeading]) -> int:
    """Find the line of the heading that begins the next section: smaller ones set items in groups."""
    size = report.lines[placed.begins].size
    return next(
        (
            line.begins
            for line in later
            if report.lines[line.begins].size >= size or _NEXT_SECTION.match(line.heading.text)
        ),
        len(report.lines),
    )


def _read_items(report: ReportText, first: int, end: int) -> list[tuple[str, int]]:
    """Give the words and the page of each item; the mark of the first is the mark of them all."""
    lines = [line for line in report.lines[first:end] if not report.is_footnote(line)]
    mark = next((mark for line in lines for mark in MARKS if mark.match(line.text)), None)
    if mark is None:
        return []
    return [(item.text(mark), item.lines[0].page) for item in _gather(lines, mark)]


def _gather(lines: Sequence[TextLine], mark: re.Pattern[str]) -> Iterator[_Item]:
    item: _Item | None = None
    for line in lines:
        if mark.match(line.text):
            if item:
                yield item
            item = _Item([line])
        elif item and item.goes_on_in(line):
            item.lines.append(line)
        elif item:
            # Prose or the name of a group: what follows it belongs to the next item, or to none.
            yield item
            item = None
    if item:
        yield item


def _as_improvements(items: Sequence[tuple[str, int]], inspected_from: date) -> tuple[Improvement, ...]:
    judgements = find_framework(inspected_from).judgements
    tags = find_tags([text for text, _page in items], inspected_from)
    return tuple(
        Improvement(text, page, find_area(text, judgements), tag)
        for (text, page), tag in zip(items, tags, strict=True)
    )
