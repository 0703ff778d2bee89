"""The headings of a report, whole, with the judgement and the grade that they name."""

from collections.abc import Iterator
from dataclasses import dataclass

from scrutiny.reports.grades import find_judgement, part_heading
from scrutiny.reports.inspection_report import ReportHeading
from scrutiny.reports.pages import ReportText, TextLine, join_lines

# In sizes of the type: lines nearer than this are one heading.
_SAME_HEADING = 1.7
_LONGEST = 4
_GRADED_AS = ("The graded judgement about ", "The graded judgement for ")


@dataclass(frozen=True)
class PlacedHeading:
    """A heading, and which of the report's lines it is: the first, and the one after the last."""

    heading: ReportHeading
    begins: int
    ends: int


def find_headings(report: ReportText) -> tuple[PlacedHeading, ...]:
    """Find every heading, lines that belong together taken as one."""
    return tuple(PlacedHeading(_read(report.lines[first:last]), first, last) for first, last in _runs(report))


def _runs(report: ReportText) -> Iterator[tuple[int, int]]:
    first = 0
    for at, line in enumerate(report.lines):
        if not report.is_heading(line):
            first = at + 1
            continue
        following = report.lines[at + 1] if at + 1 < len(report.lines) else None
        if following is None or not _belongs(report, line, following) or at + 1 - first >= _LONGEST:
            yield first, at + 1
            first = at + 1


def _belongs(report: ReportText, line: TextLine, following: TextLine) -> bool:
    alike = (line.page, line.size, line.bold) == (following.page, following.size, following.bold)
    near = line.baseline - following.baseline <= _SAME_HEADING * line.size
    return alike and near and report.is_heading(following)


def _read(lines: tuple[TextLine, ...]) -> ReportHeading:
    text = join_lines(line.text for line in lines)
    subject, grade = part_heading(text)
    for opening in _GRADED_AS:
        subject = subject.removeprefix(opening)
    return ReportHeading(text, lines[0].page, find_judgement(subject), grade)
