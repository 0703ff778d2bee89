"""The points of the reports at hand: read from each report, and kept as facts without its words."""

from collections.abc import Iterable
from pathlib import Path

from scrutiny.errors import ScrutinyError, SourceNotAsExpected
from scrutiny.evidence.point_topics import find_topics
from scrutiny.evidence.points import Point, ReportPoints
from scrutiny.evidence.sources.inspection_reports import ReportAtHand
from scrutiny.reports.inspection_report import Improvement, InspectionReport
from scrutiny.reports.reading import read_reports


def read_report_points(
    paths: Iterable[Path], at_hand: Iterable[ReportAtHand] = ()
) -> tuple[ReportPoints, ...]:
    """Read what each report says must improve, in the order of the files; those read already are taken."""
    read = {report.path: report.report for report in at_hand}
    files = list(paths)
    others = dict(read_reports(path for path in files if path not in read))
    return tuple(_keep_points(path, read.get(path) or others[path]) for path in files)


def _keep_points(path: Path, report: InspectionReport | ScrutinyError) -> ReportPoints:
    if isinstance(report, ScrutinyError):
        raise SourceNotAsExpected(f"The report {path.name} is among the reports, and: {report}") from report
    points = tuple(_keep_point(item) for item in report.improvements)
    return ReportPoints(council=report.authority.slug, inspected_from=report.inspected_from, points=points)


def _keep_point(item: Improvement) -> Point:
    tag = item.framework_tag
    # The mark that ties an item to the National Framework is none of what it asks for.
    words = item.text.rpartition(tag.written)[0] if tag else item.text
    return Point(
        page=item.page, area=item.area, topics=find_topics(words), outcome=tag.outcome if tag else None
    )
