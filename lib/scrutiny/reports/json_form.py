"""The form in which a report is given to other programs."""

from scrutiny.reports.inspection_report import FrameworkTag, GradeRead, Improvement, InspectionReport


def as_json(report: InspectionReport) -> dict[str, object]:
    """Give a report as plain values: dates as year-month-day, what is not known as nothing."""
    return {
        "authority": report.authority.slug,
        "code": report.authority.code,
        "event": report.event.value,
        "framework": report.framework.id,
        "inspected_from": report.inspected_from.isoformat(),
        "inspected_to": report.inspected_to.isoformat(),
        "published": report.published.isoformat() if report.published else None,
        "lead_inspector": report.lead_inspector,
        "judgements": {judgement.value: _grade(read) for judgement, read in report.judgements.items()},
        "improvements": [_improvement(point) for point in report.improvements],
    }


def _grade(read: GradeRead) -> dict[str, object]:
    return {"grade": read.grade.value if read.grade else None, "page": read.page, "note": read.note}


def _improvement(improvement: Improvement) -> dict[str, object]:
    return {
        "text": improvement.text,
        "page": improvement.page,
        "area": improvement.area.value if improvement.area else None,
        "framework_tag": _tag(improvement.framework_tag) if improvement.framework_tag else None,
    }


def _tag(tag: FrameworkTag) -> dict[str, object]:
    return {
        "written": tag.written,
        "kind": tag.kind,
        "number": tag.number,
        "name": tag.name,
        "outcome": tag.outcome.value if tag.outcome else None,
        "edition": tag.edition,
        "note": tag.note,
    }
