"""Every finding on a council: where each figure stands and how it moved, and what inspectors judged."""

from collections.abc import Iterator, Mapping
from datetime import date

from scrutiny.comparisons.values import Change, Comparison
from scrutiny.evidence.council_evidence import ENGLAND, CouncilEvidence
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator, find_indicator
from scrutiny.evidence.inspections import Inspection
from scrutiny.findings.caveats import list_caveats, list_inspection_caveats, say_first_year
from scrutiny.findings.not_known import say_change_in_not_known, say_not_known
from scrutiny.findings.one_fact import mark_repeats
from scrutiny.findings.pressures import find_pressures
from scrutiny.findings.sentences import say_judged, say_movement, say_national, say_standing, say_turn
from scrutiny.findings.strength import find_signs, find_weighty, is_beyond, weigh_movement, weigh_signs
from scrutiny.findings.values import Finding, FindingKind
from scrutiny.register.councils import Council
from scrutiny.vocabulary import Area, Direction, Grade, Judgement, Strength

# The areas that inspectors judge have the names of their judgements.
_JUDGEMENTS = (Judgement.LEADERS, Judgement.HELP_AND_PROTECTION, Judgement.IN_CARE, Judgement.CARE_LEAVERS)
FEWEST_YEARS, MOST_YEARS = 2, 6  # yearly points of England that a national finding spans
JUDGED = {
    Grade.INADEQUATE: Strength.STANDS_OUT,
    Grade.REQUIRES_IMPROVEMENT: Strength.WORTH_A_QUESTION,
}


def gather_findings(
    evidence: CouncilEvidence, comparisons: tuple[Comparison, ...], inspection: Inspection | None, as_at: date
) -> tuple[Finding, ...]:
    """Gather the findings on a council: on every indicator, and on the newest inspection by a day."""
    children = _count_children(evidence)
    judged = _find_judged(evidence.council, inspection, as_at) if inspection else ()
    beside = {comparison.indicator.id: comparison for comparison in comparisons}
    stand = (_find_standing(evidence.council, comparison, children, beside) for comparison in comparisons)
    moved = (_find_movement(evidence.council, comparison, children, beside) for comparison in comparisons)
    national = (_find_national(evidence, comparison.indicator) for comparison in comparisons)
    return mark_repeats((*judged, *stand, *(finding for finding in (*moved, *national) if finding)))


def _count_children(evidence: CouncilEvidence) -> float | None:
    series = evidence.series(find_indicator("population_0_to_17"))
    return series[-1].value if series and isinstance(series[-1], Figure) else None


def _find_standing(
    council: Council, comparison: Comparison, children: float | None, beside: Mapping[str, Comparison]
) -> Finding:
    indicator = comparison.indicator
    is_gap = isinstance(comparison.council, Gap)
    signs = find_signs(comparison, children)
    return Finding(
        id=f"{indicator.id}:{'gap' if is_gap else 'standing'}",
        kind=FindingKind.GAP if is_gap else FindingKind.STANDING,
        subject=indicator,
        sentence=say_standing(council.in_text, comparison),
        strength=Strength.NOTHING if is_gap else weigh_signs(signs),
        worse=None if is_gap or indicator.direction is Direction.NONE else comparison.is_on_worse_side,
        caveats=(*list_caveats(council, comparison, children), *say_not_known(comparison, beside)),
        sources=_sources(comparison),
        area=indicator.area,
        pressures=find_pressures(indicator),
        comparison=comparison,
        signs=signs,
        contrast=comparison.against_england,
    )


def _find_movement(
    council: Council, comparison: Comparison, children: float | None, beside: Mapping[str, Comparison]
) -> Finding | None:
    change = choose_change(comparison)
    if change is None or change.contrast is None:
        return None
    indicator = comparison.indicator
    return Finding(
        id=f"{indicator.id}:movement",
        kind=FindingKind.MOVEMENT,
        subject=indicator,
        sentence=say_movement(council.in_text, comparison, change),
        strength=weigh_movement(comparison),
        worse=None if indicator.direction is Direction.NONE else comparison.is_worse(change.contrast.side),
        caveats=tuple(_say_of_change(council, comparison, change, children, beside)),
        sources=tuple(sorted({comparison.council.source, *_source_of(change)})),
        area=indicator.area,
        pressures=find_pressures(indicator),
        comparison=comparison,
        contrast=change.contrast,
    )


def _say_of_change(
    council: Council,
    comparison: Comparison,
    change: Change,
    children: float | None,
    beside: Mapping[str, Comparison],
) -> Iterator[str]:
    yield from list_caveats(council, comparison, children)
    yield from say_turn(comparison, change)
    yield from say_first_year(council, change)
    yield from say_change_in_not_known(comparison, change, beside)


def _find_national(evidence: CouncilEvidence, indicator: Indicator) -> Finding | None:
    """Find how England has moved on an indicator that shows a pressure."""
    pressures = find_pressures(indicator)
    held = [figure for figure in evidence.series(indicator, ENGLAND) if isinstance(figure, Figure)]
    if not pressures or len(held) < FEWEST_YEARS:
        return None
    then, now = held[-min(len(held), MOST_YEARS)], held[-1]
    return Finding(
        id=f"{indicator.id}:national",
        kind=FindingKind.NATIONAL,
        subject=indicator,
        sentence=say_national(then, now),
        strength=Strength.NOTHING,
        worse=None,
        caveats=(),
        sources=tuple(sorted({then.source, now.source})),
        area=indicator.area,
        pressures=pressures,
    )


def choose_change(comparison: Comparison) -> Change | None:
    """Choose the change to speak of: the longest that has weight, or is beyond chance, or that there is."""
    there = [change for change in comparison.changes if change.contrast]
    beyond = [change for change in there if is_beyond(change)]
    return find_weighty(comparison) or max(beyond or there, key=lambda change: change.years, default=None)


def _source_of(change: Change) -> tuple[str, ...]:
    return (change.earlier.source,) if change.earlier else ()


def _sources(comparison: Comparison) -> tuple[str, ...]:
    return tuple(
        sorted({comparison.council.source, comparison.england.source, *comparison.neighbours.sources})
    )


def _find_judged(council: Council, inspection: Inspection, as_at: date) -> Iterator[Finding]:
    for judgement in _JUDGEMENTS:
        grade = inspection.grade(judgement)
        if grade is None:
            continue
        yield Finding(
            id=f"{judgement.value}:judgement",
            kind=FindingKind.JUDGEMENT,
            subject=judgement,
            sentence=say_judged(council.in_text, inspection, judgement, grade),
            strength=JUDGED.get(grade, Strength.NOTHING),
            worse=grade.is_adverse,
            caveats=list_inspection_caveats(inspection, as_at),
            sources=(inspection.source,),
            area=Area(judgement.value),
            inspection=inspection,
        )
