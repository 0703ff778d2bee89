"""The day of a page, how old an inspection is then, and which one a committee looks back on."""

from collections.abc import Sequence
from datetime import date

from scrutiny.errors import DateNotUnderstood, InspectionNotHeld
from scrutiny.evidence.inspections import Inspection

# Months after a report was published in which the duties that follow from it are asked about.
MONTHS_TO_ANSWER = 12


def parse_day(text: str) -> date:
    """Understand a date written year-month-day."""
    try:
        day = date.fromisoformat(text)
    except ValueError as unclear:
        raise DateNotUnderstood(text) from unclear
    if day.isoformat() != text:
        raise DateNotUnderstood(text)
    return day


def is_a_year_on(published: date, day: date) -> bool:
    """Say whether twelve months or more have passed since a report was published."""
    months = (day.year - published.year) * 12 + day.month - published.month
    return months - (day.day < published.day) >= MONTHS_TO_ANSWER


def choose_inspection(inspections: Sequence[Inspection], asked: str) -> Inspection | None:
    """Choose the inspection that began on a day (year-month-day) or, where none is asked for, the newest."""
    if not asked:
        return inspections[-1] if inspections else None
    held = {inspection.inspected_from.isoformat(): inspection for inspection in inspections}
    if asked not in held:
        raise InspectionNotHeld(asked, held)
    return held[asked]
