"""The reactive review: the inspection looked back on, judgement by judgement, and the paths it opens."""

from scrutiny.briefing import Briefing
from scrutiny.evidence.council_evidence import ENGLAND
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator, list_indicators
from scrutiny.evidence.inspections import Inspection
from scrutiny.evidence.periods import find_period_end
from scrutiny.register.frameworks import find_framework_by_id
from scrutiny.views.cells import show_value
from scrutiny.views.fetched import FetchedFold
from scrutiny.views.judgements import say_latest_inspection
from scrutiny.views.provenance import say_sources
from scrutiny.views.values import Cell, Table, View
from scrutiny.vocabulary import Area, Grade, Judgement
from scrutiny.words.dates import say_month
from scrutiny.words.figures import say_covered
from scrutiny.words.names import AREA_NAMES, say_grade, say_judgement
from scrutiny.words.sentences import begin_sentence

_BETTER = list(Grade)


def tabulate_latest_judgements(briefing: Briefing) -> View:
    """Tabulate each judgement of the inspection looked back on, the one before, and the path it opens."""
    latest = briefing.reviewed
    if latest is None:
        return say_latest_inspection(briefing)
    _, before, *_ = (*reversed(briefing.until_reviewed), None)
    judged = find_framework_by_id(latest.framework).judgements
    return Table(
        caption=f"{briefing.council.name}: each judgement, then and now",
        columns=(
            "Judgement",
            _name_column(briefing, latest),
            _column_before(before),
            "Change",
            "Path",
        ),
        rows=tuple(_row(judgement, latest, before) for judgement in judged),
        notes=_notes(latest, before),
    )


def _name_column(briefing: Briefing, inspection: Inspection) -> str:
    which = "Now" if inspection is briefing.latest_inspection else "Looked back on"
    return f"{which} ({say_month(inspection.inspected_from)})"


def _column_before(before: Inspection | None) -> str:
    return f"Before ({say_month(before.inspected_from)})" if before else "Before"


def _row(judgement: Judgement, latest: Inspection, before: Inspection | None) -> tuple[Cell, ...]:
    now, then = latest.grade(judgement), before.grade(judgement) if before else None
    return (
        Cell(say_judgement(judgement, latest.framework)),
        Cell(say_grade(now)),
        _show_before(judgement, before),
        Cell(_say_change(now, then)),
        Cell(_say_path(judgement, now)),
    )


def _say_path(judgement: Judgement, grade: Grade | None) -> str:
    """Say which path a grade opens; a review goes judgement by judgement, so the overall grade opens none."""
    if grade is None or judgement is Judgement.OVERALL:
        return "No path of its own"
    return "Adverse" if grade.is_adverse else "Positive"


def _show_before(judgement: Judgement, before: Inspection | None) -> Cell:
    if before is None:
        return Cell("No earlier inspection", kind="gap")
    grade = before.grade(judgement)
    if grade is None:
        return Cell("Not judged apart", kind="gap")
    joint = find_framework_by_id(before.framework).in_care_includes_care_leavers
    return Cell(say_grade(grade), "With care leavers" if joint and judgement is Judgement.IN_CARE else "")


def _say_change(now: Grade | None, then: Grade | None) -> str:
    if now is None or then is None:
        return "No earlier grade to set beside it"
    if now is then:
        return "The same grade"
    return "A higher grade" if _BETTER.index(now) < _BETTER.index(then) else "A lower grade"


def _notes(latest: Inspection, before: Inspection | None) -> tuple[str, ...]:
    path = "A path is a set of questions: adverse for the two lower grades, positive for the two higher."
    if before is None or before.framework == latest.framework:
        return (path,)
    was, now = find_framework_by_id(before.framework), find_framework_by_id(latest.framework)
    changed = f"The framework changed in between ({was.name}; then {now.name})"
    return (f"{changed}, so a different grade may come from different rules.", path)


def tabulate_figures_before(briefing: Briefing, area: str) -> View:
    """Tabulate, one step away, what an area's figures showed for the last period before inspectors came."""
    latest = briefing.reviewed
    if latest is None:
        return say_latest_inspection(briefing)
    chosen = [
        indicator
        for indicator in list_indicators()
        if indicator.area is Area(area) and indicator.headline and not indicator.is_count
    ]
    rows = tuple(row for row in (_row_before(briefing, indicator, latest) for indicator in chosen) if row)
    name = f"{AREA_NAMES[Area(area)]}: the figures before {say_month(latest.inspected_from)}"
    columns = ("Indicator", briefing.council.name, "England", "Period and source")
    return FetchedFold(name, Table(caption=name, columns=columns, rows=rows))


def _row_before(briefing: Briefing, indicator: Indicator, latest: Inspection) -> tuple[Cell, ...] | None:
    ended = [
        value
        for value in briefing.evidence.series(indicator)
        if find_period_end(value.period, indicator.year_type) < latest.inspected_from
    ]
    if not ended:
        return None
    england = briefing.evidence.at(indicator, ended[-1].period, ENGLAND)
    return (
        Cell(indicator.name),
        show_value(ended[-1]),
        show_value(england),
        _show_period(briefing, ended[-1], england),
    )


def _show_period(briefing: Briefing, *values: Figure | Gap) -> Cell:
    return Cell(
        begin_sentence(say_covered(values[0])), say_sources(briefing, (value.source for value in values))
    )
