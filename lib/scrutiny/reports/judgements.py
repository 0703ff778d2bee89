"""The grade of each judgement, from the table on the cover and from the headings: both must agree."""

import re
from collections.abc import Iterable, Sequence

from scrutiny.register.frameworks import Framework
from scrutiny.reports.grades import parse_grade
from scrutiny.reports.headings import PlacedHeading
from scrutiny.reports.inspection_report import GradeRead
from scrutiny.reports.pages import ReportText, join_lines
from scrutiny.reports.tables import TableRow, read_table
from scrutiny.vocabulary import Grade, Judgement

_SIF = "sif"
_OVERALL = re.compile(
    r"children[’']s services\b.{0,80}?"
    r"\b(?:(?:is|are) (outstanding|good|inadequate)|(requires? improvement))\b",
    re.IGNORECASE,
)
_JOINT = "Graded together with care leavers."
_WITHIN = "A grade within that on children in care."
_ADOPTION = "Covers care leavers too. Adoption, within it: {grade}."


def read_judgements(
    report: ReportText, headings: Sequence[PlacedHeading], framework: Framework
) -> dict[Judgement, GradeRead]:
    """Read the grade of each judgement that the framework has, or say at which page to look for it."""
    cover, later = _tables(report)
    said = [(line.heading.judgement, line.heading.grade, line.heading.page) for line in headings]
    said += [(row.judgement, row.grade, row.page) for row in later if row.judgement]
    judged = {
        judgement: _reconcile(
            [row for row in cover if row.judgement is judgement],
            [(grade, page) for subject, grade, page in said if subject is judgement and page > 1],
        )
        for judgement in (*framework.judgements, *_within(framework))
    }
    if framework.id == _SIF:
        judged[Judgement.OVERALL] = _overall_of_sentence(report, cover)
    return {judgement: _note(judgement, read, framework, cover) for judgement, read in judged.items()}


def _tables(report: ReportText) -> tuple[tuple[TableRow, ...], tuple[TableRow, ...]]:
    """Give the rows of the table on the cover, and the graded rows that later sections begin with."""
    later = (read_table(report.on_page(number)) for number in range(2, report.pages + 1))
    return read_table(report.on_page(1)), tuple(row for table in later for row in table if row.grade)


def _within(framework: Framework) -> tuple[Judgement, ...]:
    """Give the judgement that reports before 2018 graded within another."""
    return (Judgement.CARE_LEAVERS,) if framework.id == _SIF else ()


def _reconcile(rows: Sequence[TableRow], headings: Iterable[tuple[Grade | None, int]]) -> GradeRead:
    """Take a grade only where everything that gives one gives the same."""
    graded = [(grade, page) for grade, page in headings if grade]
    table = rows[0].grade if len(rows) == 1 else None
    page = rows[0].page if rows else graded[0][1] if graded else 1
    everything = {grade for grade, _page in graded} | ({table} if table else set())
    if len(everything) == 1 and (table or not rows):
        return GradeRead(everything.pop(), page)
    if len(everything) > 1:
        pages = ", ".join(str(number) for number in sorted({page, *(at for _grade, at in graded)}))
        return GradeRead(None, page, f"Not read: the report gives different grades. Look at pages {pages}.")
    return GradeRead(None, page, f"Not read, look at page {page}.")


def _overall_of_sentence(report: ReportText, cover: Sequence[TableRow]) -> GradeRead:
    """Read the overall grade of a report before 2018, which is a sentence above the table."""
    top = max((row.bottom for row in cover), default=0)
    said = join_lines(line.text for line in report.lines if line.page == 1 and line.baseline > top)
    found = _OVERALL.search(said)
    grade = parse_grade(found[1] or found[2]) if found else None
    return GradeRead(grade, 1, None if grade else "Not read, look at page 1.")


def _note(
    judgement: Judgement, read: GradeRead, framework: Framework, cover: Sequence[TableRow]
) -> GradeRead:
    """Say with a grade what it covers, where that is more or less than its name."""
    note = _covers(judgement, framework, cover)
    both = " ".join(part for part in (read.note, note) if part)
    return GradeRead(read.grade, read.page, both or None)


def _covers(judgement: Judgement, framework: Framework, cover: Sequence[TableRow]) -> str | None:
    if framework.id == _SIF and judgement is Judgement.CARE_LEAVERS:
        return _WITHIN
    if judgement is not Judgement.IN_CARE or not framework.in_care_includes_care_leavers:
        return None
    adoption = [row.grade for row in cover if row.judgement is None and row.grade]
    return _ADOPTION.format(grade=adoption[0].value) if len(adoption) == 1 else _JOINT
