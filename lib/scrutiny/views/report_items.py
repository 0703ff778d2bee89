"""What an inspection report says must improve, point by point, where the council has given its report."""

from collections.abc import Collection

from scrutiny.briefing import Briefing
from scrutiny.guide.guidance import Guidance
from scrutiny.guide.routing import Asked
from scrutiny.reports.inspection_report import ACKNOWLEDGEMENT, FrameworkTag, Improvement
from scrutiny.views.points import HOW_TO_LOAD, say_kept_points, show_kept_points
from scrutiny.views.values import Cell, Points, Prose, Stack, Table, View
from scrutiny.vocabulary import Area
from scrutiny.words.dates import say_month
from scrutiny.words.names import AREA_NAMES

_NO_REPORT = "No report had been published by the date of this page: use what the self-evaluation says."
_NOT_GIVEN = (
    "Have the report open at the page headed ‘What needs to improve’, and take each point in turn. Whoever "
    "keeps this workbook can put the PDF in parameters/reports and name it in the council’s parameters: the "
    "points then stand here."
)
_SEE = "See ‘What needs to improve’ in the report."
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
        notes=(*([report.caution] if report.caution else []), ACKNOWLEDGEMENT),
    )


def _row(point: Improvement) -> tuple[Cell, ...]:
    area = Cell(AREA_NAMES[point.area]) if point.area else Cell("Not placed", kind="gap")
    return (Cell(point.text), Cell(str(point.page)), area, _show_tag(point.framework_tag))


def _show_tag(tag: FrameworkTag | None) -> Cell:
    if tag is None:
        return Cell("No mark", kind="gap")
    edition = f"Edition of {tag.edition}." if tag.edition else ""
    return Cell(tag.name or tag.written, " ".join(words for words in (edition, tag.note) if words))


def list_improvements(briefing: Briefing, guidance: Guidance, asked: Asked, areas: Collection[Area]) -> View:
    """List what the report says must improve, in some areas or in all, for a question that rests on it.

    Why no report is read is said once on a page; other questions only point to the report itself.
    """
    report = guidance.given.report
    if report is None:
        return _list_without_report(briefing, guidance, asked, areas)
    placed = [
        point for point in report.improvements if not areas or point.area in areas or point.area is None
    ]
    if not placed:
        return Prose((_NO_POINTS,))
    points = Points(tuple(f"{point.text} (page {point.page})" for point in placed))
    return Stack((points, Prose((ACKNOWLEDGEMENT,), is_small=True)))


def _list_without_report(
    briefing: Briefing, guidance: Guidance, asked: Asked, areas: Collection[Area]
) -> View:
    """List what is known of the points of some areas; of all areas, once on a page."""
    latest = briefing.latest_inspection
    if latest is None or _is_first(guidance, asked):
        return _say_why_not(briefing, guidance)
    placed = tuple(point for point in latest.points or () if point.area in areas or point.area is None)
    if not areas or not latest.points:
        return Prose((_SEE,))
    return Prose((f"{say_kept_points(latest.points, placed)} {_SEE}" if placed else _NO_POINTS,))


def _is_first(guidance: Guidance, asked: Asked) -> bool:
    """Say whether a question is the first of its page to rest on the report, and nothing before it does."""
    resting = [asked.prompt.id for asked in guidance.route.asked if asked.prompt.evidence.report_items]
    return guidance.guide.tabulates is None and resting[:1] == [asked.prompt.id]


def _say_why_not(briefing: Briefing, guidance: Guidance) -> View:
    if guidance.given.refusal:
        return Prose(tuple(guidance.given.refusal.splitlines()), is_note=True)
    latest = briefing.latest_inspection
    if latest is None or latest.points is None:
        return Prose((_NO_REPORT if latest is None else _NOT_GIVEN,))
    return show_kept_points(briefing, latest.points, HOW_TO_LOAD)
