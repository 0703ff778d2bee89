"""A council's neighbours taken together, for every indicator and period that any of them has."""

import math

from scrutiny.analysis.peers import summarise_neighbours
from scrutiny.comparisons.contrasts import judge_side
from scrutiny.comparisons.values import Neighbourhood, Neighbourhoods
from scrutiny.evidence.council_evidence import CouncilEvidence
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.vocabulary import Side

_NAMED = ("measure", "period", "source")


def gather_neighbourhoods(evidence: CouncilEvidence) -> Neighbourhoods:
    """Take the neighbours together for every indicator and period that any of them has."""
    names = [neighbour.neighbour for neighbour in evidence.neighbours]
    theirs = evidence.published.of(names)
    sources: dict[tuple[str, str], set[str]] = {}
    for measure, period, source in set(zip(*(theirs[name] for name in _NAMED), strict=True)):
        sources.setdefault((measure, period), set()).add(source)
    summary = summarise_neighbours(theirs, names).itertuples(index=False, name=None)
    held = {
        (measure, period): Neighbourhood(
            mean=_number(mean),
            median=_number(median),
            lowest=_number(lowest),
            highest=_number(highest),
            present=present,
            of=len(names),
            sources=tuple(sorted(sources[measure, period])),
        )
        for measure, period, mean, median, lowest, highest, present in summary
    }
    return Neighbourhoods(len(names), held)


def count_beside(evidence: CouncilEvidence, own: Figure | Gap) -> tuple[int, int]:
    """Count the neighbours that the council's figure is higher than, and those it is lower than."""
    if isinstance(own, Gap):
        return 0, 0
    theirs = [
        evidence.at(own.indicator, own.period, neighbour.neighbour) for neighbour in evidence.neighbours
    ]
    sides = [
        judge_side(own.value, figure.value, own.indicator) for figure in theirs if isinstance(figure, Figure)
    ]
    return sides.count(Side.HIGHER), sides.count(Side.LOWER)


def _number(cell: float) -> float | None:
    return None if math.isnan(cell) else float(cell)
