"""What inspectors have said: each judgement over time, framework by framework, never added up."""

from collections.abc import Iterator
from itertools import groupby

from scrutiny.briefing import Briefing
from scrutiny.evidence.inspections import OFFICIAL, Inspection
from scrutiny.register.frameworks import find_framework_by_id
from scrutiny.views.charts import Chart
from scrutiny.views.drawing import ACCENT, INK, MUTED, WHITE, Axis, Boxes, Drawing, Frame, Label, Mark, Stroke
from scrutiny.views.tidy import TidyTable
from scrutiny.views.values import Cell, Points, Prose, Stack, Table, View
from scrutiny.vocabulary import Grade, Judgement
from scrutiny.words.dates import say_day, say_month
from scrutiny.words.names import (
    HOW_READ,
    JUDGEMENT_NAMES,
    KIND_NAMES,
    SAID_OF_READING,
    say_grade,
    say_judgement,
)

_NONE_YET = "No inspection under Ofsted's present system had been published by the date of this page."
SHADES = {
    Grade.OUTSTANDING: (ACCENT, WHITE),
    Grade.GOOD: ("#7A9CC6", "#000000"),
    Grade.REQUIRES_IMPROVEMENT: ("#E3E6EA", "#000000"),
    Grade.INADEQUATE: (WHITE, "#000000"),
}
# In points: the sheet and the frame on it, and half a grade's box each way.
_HEIGHT, _LEFT, _BOTTOM, _COLUMN, _LEAST_WIDTH = 281.0, 126.0, 34.0, 108.0, 432.0
_HALF_WIDE, _HALF_TALL = 41.0, 13.0
_ROWS = (-0.6, len(JUDGEMENT_NAMES) + 0.2)


def say_latest_inspection(briefing: Briefing) -> View:
    """Say what the newest inspection judged, or the one looked back on, and how we know."""
    inspection = briefing.reviewed
    if inspection is None:
        return Prose((_NONE_YET,))
    when = f"{_say_on_site(inspection)}, published {say_day(inspection.published)}"
    opening = f"{KIND_NAMES[inspection.kind]}, {when}."
    grades = tuple(
        f"{say_judgement(judgement, inspection.framework)}: {say_grade(inspection.grade(judgement)).lower()}"
        for judgement in find_framework_by_id(inspection.framework).judgements
    )
    return Stack((Prose((opening, "Inspectors judged:")), Points(grades), *_say_how_we_know(inspection)))


def _say_on_site(inspection: Inspection) -> str:
    if inspection.inspected_to is None:
        return f"on site from {say_day(inspection.inspected_from)}"
    return f"on site {say_day(inspection.inspected_from)} to {say_day(inspection.inspected_to)}"


def _say_how_we_know(inspection: Inspection) -> tuple[View, ...]:
    said = []
    if Judgement.OVERALL not in find_framework_by_id(inspection.framework).judgements:
        said.append("Since April 2026 there is no overall grade, and this workbook does not make one up.")
    if inspection.read_by in SAID_OF_READING:
        said.append(SAID_OF_READING[inspection.read_by])
    return tuple(Prose((words,), is_note=True) for words in said)


def tabulate_inspections(briefing: Briefing) -> View:
    """Tabulate every inspection kept, one row each, with the grades its framework had."""
    if not briefing.inspections:
        return Prose((_NONE_YET,))
    return Table(
        caption=f"Inspections of {briefing.council.in_text} since 2018, newest first",
        columns=("Inspection", *JUDGEMENT_NAMES.values(), "Published"),
        rows=tuple(_row(inspection) for inspection in reversed(briefing.inspections)),
        notes=_notes(briefing),
    )


def _row(inspection: Inspection) -> tuple[Cell, ...]:
    framework = find_framework_by_id(inspection.framework)
    which = f"{KIND_NAMES[inspection.kind]}, {say_month(inspection.inspected_from)}"
    heading = Cell(which, f"{framework.name}. {HOW_READ[inspection.read_by]}.")
    return (heading, *_grades(inspection), Cell(say_day(inspection.published)))


def _grades(inspection: Inspection) -> tuple[Cell, ...]:
    framework = find_framework_by_id(inspection.framework)
    joint = "With care leavers" if framework.in_care_includes_care_leavers else ""
    return tuple(
        Cell(say_grade(inspection.grade(judgement)), joint if judgement is Judgement.IN_CARE else "")
        if judgement in framework.judgements
        else Cell("Judged with children in care" if joint else "No such judgement", kind="gap")
        for judgement in JUDGEMENT_NAMES
    )


def _notes(briefing: Briefing) -> tuple[str, ...]:
    said = ["Frameworks differ: a grade under one is not the same measure as a grade under another."]
    if not all(inspection.official for inspection in briefing.inspections):
        said.append(f"Some are newer than Ofsted's {briefing.papers_of(OFFICIAL).title}, as each one says.")
    return tuple(said)


def draw_judgements(briefing: Briefing) -> View:
    """Draw each judgement of each inspection, side by side in order, framework by framework."""
    if not briefing.inspections:
        return Prose((_NONE_YET,))
    return Chart(
        title=f"What each inspection of {briefing.council.in_text} judged, framework by framework",
        drawing=_draw(briefing.inspections),
        alternative=_in_words(briefing.inspections),
        table=_short_table(briefing),
        tidy=_tidy(briefing),
        is_published=True,
        is_wide=True,
    )


def _draw(inspections: tuple[Inspection, ...]) -> Drawing:
    wide = max(_LEFT + _COLUMN * len(inspections), _LEAST_WIDTH)
    frame = Frame(_LEFT, _BOTTOM, wide - 3, _HEIGHT - 3)
    months = [say_month(inspection.inspected_from).replace(" ", "\n") for inspection in inspections]
    across = Axis(-0.5, len(months) - 0.5, tuple(enumerate(months)))
    up = Axis(*_ROWS, tuple(enumerate(reversed(JUDGEMENT_NAMES.values()))))
    column = (frame.right - frame.left) / len(months)
    row = (frame.top - frame.bottom) / (up.high - up.low)
    half = (_HALF_WIDE / column, _HALF_TALL / row)
    marks = (*_draw_frameworks(inspections), *_draw_grades(inspections, *half))
    return Drawing(wide, _HEIGHT, frame, across, up, marks)


def _tidy(briefing: Briefing) -> TidyTable:
    council = briefing.council.name
    rows = [
        (council, say_judgement(judgement, inspection.framework), inspection.inspected_from, say_grade(grade))
        for inspection in briefing.inspections
        for judgement, grade in inspection.judgements.items()
    ]
    return TidyTable(("council", "judgement", "inspected_from", "grade"), tuple(rows))


def _draw_frameworks(inspections: tuple[Inspection, ...]) -> Iterator[Mark]:
    """Mark off the inspections of each framework, which are not measured alike, and name it above them."""
    first = 0
    for framework, group in groupby(inspections, key=lambda inspection: inspection.framework):
        beyond = first + len(list(group))
        if first:
            yield Stroke(((first - 0.5, _ROWS[0]), (first - 0.5, _ROWS[1])), MUTED, 1, (4, 3))
        begins = find_framework_by_id(framework).inspections_from
        middle = ((first + beyond - 1) / 2, len(JUDGEMENT_NAMES) - 0.2)
        yield Label(f"Framework from\n{say_month(begins)}", middle, size=8)
        first = beyond


def _draw_grades(inspections: tuple[Inspection, ...], wide: float, tall: float) -> Iterator[Mark]:
    for row, judgement in enumerate(reversed(JUDGEMENT_NAMES)):
        for place, inspection in enumerate(inspections):
            if grade := inspection.grade(judgement):
                fill, ink = SHADES[grade]
                yield Boxes(((place - wide, row - tall, place + wide, row + tall),), fill, INK, 1)
                yield Label(say_grade(grade).replace(" ", "\n"), (place, row), size=8.5, colour=ink)


def _in_words(inspections: tuple[Inspection, ...]) -> str:
    said = []
    for inspection in inspections:
        grades = ", ".join(
            f"{JUDGEMENT_NAMES[judgement].lower()} {grade.value}"
            for judgement, grade in inspection.judgements.items()
            if grade
        )
        said.append(f"{say_month(inspection.inspected_from)}: {grades}.")
    return " ".join(said)


def _short_table(briefing: Briefing) -> Table:
    return Table(
        caption=f"Grades of {briefing.council.in_text} by inspection",
        columns=("Inspection", *JUDGEMENT_NAMES.values()),
        rows=tuple(
            (Cell(say_month(inspection.inspected_from)), *_grades(inspection))
            for inspection in briefing.inspections
        ),
    )


def tabulate_visits(briefing: Briefing) -> View:
    """Tabulate focused and monitoring visits, which are events with a theme and no grade."""
    covered = briefing.papers_of(OFFICIAL).covers
    if not briefing.visits:
        none = f"Ofsted's official file lists no focused or monitoring visit to {briefing.council.in_text}."
        return Prose((f"{none} The file covers: {covered}.",))
    return Table(
        caption=f"Focused and monitoring visits to {briefing.council.in_text}",
        columns=("Visit", "Theme", "Began", "Published"),
        rows=tuple(
            (
                Cell(KIND_NAMES[visit.kind]),
                Cell(visit.theme or "No theme given"),
                Cell(say_day(visit.visited)),
                Cell(say_day(visit.published)),
            )
            for visit in reversed(briefing.visits)
        ),
        notes=(f"A visit gives findings in a letter, and no grade. The official file covers: {covered}.",),
    )
