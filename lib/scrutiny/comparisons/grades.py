"""Grades over time: every council's followed to its next inspection, and one council's at its last three."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

import pandas as pd

from scrutiny.analysis.sequels import follow_grades
from scrutiny.evidence.inspections import Inspection, list_inspections
from scrutiny.register.councils import list_councils
from scrutiny.register.frameworks import FRAMEWORKS
from scrutiny.vocabulary import Grade, Judgement

MOST_INSPECTIONS = 3
_ONCE_TOGETHER = {Judgement.IN_CARE, Judgement.CARE_LEAVERS}
_WORSE, _ORDER = list(Grade), list(Judgement)

_COLUMNS = ["council", "judgement", "grade", "inspected_from", "framework", "published"]


@cache
def follow_all_grades(day: date) -> pd.DataFrame:
    """Follow every grade published by a day, as ``follow_grades`` gives it."""
    rows = [
        (
            inspection.council,
            judgement,
            grade,
            inspection.inspected_from,
            inspection.framework,
            inspection.published,
        )
        for inspection in list_inspections()
        for judgement, grade in inspection.judgements.items()
    ]
    together = {framework.id for framework in FRAMEWORKS if framework.in_care_includes_care_leavers}
    ended = {was.slug: was.ended for council in list_councils() for was in council.predecessors}
    return follow_grades(pd.DataFrame(rows, columns=_COLUMNS), day, together, ended)


@dataclass(frozen=True)
class PastGrades:
    """The grades of one judgement at up to three inspections in a row, the oldest first.

    An inspection whose framework had no such judgement gives none; ``since`` is the first day of the first
    that gave one. ``fell`` tells that the last grade is lower than that of the inspection before, and
    ``crossed`` that children in care and care leavers were judged together before and are judged apart now.
    """

    judgement: Judgement
    grades: tuple[Grade, ...]
    since: date
    fell: bool = False
    crossed: bool = False

    @property
    def last(self) -> Grade:
        """The grade at the last of the inspections."""
        return self.grades[-1]


def read_past_grades(inspections: Sequence[Inspection]) -> tuple[PastGrades, ...]:
    """Read the past of each judgement that was adverse at the last of some inspections, the gravest first."""
    adverse = list_adverse(inspections[-1])
    past = [_read_past(judgement, inspections[-MOST_INSPECTIONS:]) for judgement in adverse]
    return tuple(sorted(past, key=lambda grade: (-_WORSE.index(grade.last), _ORDER.index(grade.judgement))))


def list_adverse(inspection: Inspection) -> list[Judgement]:
    """List the judgements of an inspection that were adverse; an overall grade is not one."""
    judged = inspection.judgements.items()
    adverse = [judgement for judgement, grade in judged if grade and grade.is_adverse]
    return [judgement for judgement in adverse if judgement is not Judgement.OVERALL]


def _read_past(judgement: Judgement, inspections: Sequence[Inspection]) -> PastGrades:
    *earlier, last = inspections
    judged = [(past.inspected_from, grade) for past in inspections if (grade := past.grade(judgement))]
    days, grades = zip(*judged, strict=True)
    before = earlier[-1].grade(judgement) if earlier else None
    return PastGrades(
        judgement,
        grades,
        days[0],
        fell=before is not None and _WORSE.index(grades[-1]) > _WORSE.index(before),
        crossed=judgement in _ONCE_TOGETHER
        and not last.is_joint
        and any(inspection.is_joint for inspection in earlier),
    )
