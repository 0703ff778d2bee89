"""What an inspection report says must improve, point by point, where the council has given its report."""

from collections.abc import Collection

from scrutiny.briefing import Briefing
from scrutiny.guidance import Guidance
from scrutiny.reports.inspection_report import ACKNOWLEDGEMENT, FrameworkTag, Improvement
from scrutiny.views.values import Cell, Points, Prose, Stack, Table, View
from scrutiny.vocabulary import Area
from scrutiny.words.dates import say_month
from scrutiny.words.names import AREA_NAMES

_NO_REPORT = "No report had been published by the date of this page: use what the self-evaluation says."
_NOT_GIVEN = (
    "Have the report open at the page headed 'What needs to improve', and take each point in turn. Put the "
    "PDF in parameters/reports and name it in the council's parameters, and the points stand here."
)
_NO_POINTS = "No point of the report is placed here; the others stand with the other questions."


def tabulate_improvements(briefing: Briefing, guidance: Guidance) -> View:
    """Tabulate everything that the report says must improve, with its page and where it belongs."""
    report = guidance.given.report
    if report is None:
        return _say_why_not(briefing, guidance)
    if not report.improvements:
        return Prose(("The report names nothing that needs to improve.",))
    return Table(
        caption=f"What the report of {say_month(report.inspected_from)} says must improve",
        columns=("Point", "Page", "Area, to be confirmed", "National Framework"),
        rows=tuple(_row(point) for point in report.improvements),
        notes=(ACKNOWLEDGEMENT,),
    )


def _row(point: Improvement) -> tuple[Cell, ...]:
    area = Cell(AREA_NAMES[point.area]) if point.area else Cell("Not placed", kind="gap")
    return (Cell(point.text), Cell(str(point.page)), area, _show_tag(point.framework_tag))


def _show_tag(tag: FrameworkTag | None) -> Cell:
    if tag is None:
        return Cell("No mark", kind="gap")
    edition = f"Edition of {tag.edition}." if tag.edition else ""
    return Cell(tag.name or tag.written, " ".join(words for words in (edition, tag.note) if words))


def list_improvements(briefing: Briefing, guidance: Guidance, areas: Collection[Area]) -> View:
    """List what the report says must improve, in some areas or in all, for a question that rests on it."""
    report = guidance.given.report
    if report is None:
        return _say_why_not(briefing, guidance)
    placed = [
        point for point in report.improvements if not areas or point.area in areas or point.area is None
    ]
    if not placed:
        return Prose((_NO_POINTS,))
    points = Points(tuple(f"{point.text} (page {point.page})" for point in placed))
    return Stack((points, Prose((ACKNOWLEDGEMENT,), is_small=True)))


def _say_why_not(briefing: Briefing, guidance: Guidance) -> Prose:
    if guidance.given.refusal:
        return Prose(tuple(guidance.given.refusal.splitlines()), is_note=True)
    return Prose((_NO_REPORT if briefing.latest_inspection is None else _NOT_GIVEN,))
