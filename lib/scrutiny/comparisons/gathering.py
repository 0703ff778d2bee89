"""Every indicator of a council beside its own past, its neighbours, its region and England."""

from scrutiny.analysis.run_charts import find_runs
from scrutiny.comparisons.authorities import compare_authorities
from scrutiny.comparisons.chance import find_interval, judge_change
from scrutiny.comparisons.contrasts import (
    Contrast,
    contrast_with,
    count_in_a_row_on_one_side,
    count_that_could_exist,
    judge_side,
)
from scrutiny.comparisons.neighbourhoods import count_beside
from scrutiny.comparisons.values import Change, Comparison, Neighbourhoods, Rank
from scrutiny.evidence.council_evidence import ENGLAND, CouncilEvidence
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import list_indicators

YEARS_BACK = (1, 3, 5)


def compare_council(evidence: CouncilEvidence, neighbourhoods: Neighbourhoods) -> tuple[Comparison, ...]:
    """Compare a council's newest figure of every indicator in the evidence, in the catalogue's order."""
    return tuple(
        _compare(evidence, evidence.latest(indicator), neighbourhoods)
        for indicator in list_indicators()
        if evidence.series(indicator)
    )


def _compare(evidence: CouncilEvidence, own: Figure | Gap, neighbourhoods: Neighbourhoods) -> Comparison:
    england = evidence.at(own.indicator, own.period, ENGLAND)
    interval = find_interval(own)
    below, above = count_beside(evidence, own)
    rank, beyond_usual = _place(evidence, own, england)
    return Comparison(
        council=own,
        region=evidence.at(own.indicator, own.period, evidence.council.region_slug),
        england=england,
        neighbours=neighbourhoods.at(own.indicator, own.period),
        neighbours_below=below,
        neighbours_above=above,
        interval=interval,
        against_england=contrast_with(own, england, interval),
        beyond_usual=beyond_usual,
        in_a_row_on_one_side=count_in_a_row_on_one_side(evidence, own.indicator),
        could_exist=count_that_could_exist(evidence, own.indicator),
        changes=tuple(_change(evidence, own, years) for years in YEARS_BACK),
        rank=rank,
        run=find_runs([_number(value) for value in evidence.series(own.indicator)]),
    )


def _place(
    evidence: CouncilEvidence, own: Figure | Gap, england: Figure | Gap
) -> tuple[Rank | None, bool | None]:
    """Give the council's place among the authorities, and whether its figure is beyond the usual spread."""
    if isinstance(own, Gap) or own.indicator.is_count:
        return None, None
    authorities = compare_authorities(evidence.published.whole, own.indicator, own.period, england)
    return authorities.ranks.get(own.council), authorities.is_beyond_usual(own)


def _number(value: Figure | Gap) -> float | None:
    return value.value if isinstance(value, Figure) else None


def _change(evidence: CouncilEvidence, own: Figure | Gap, years: int) -> Change:
    """Compare the council's newest figure with its own of some years before."""
    earlier = evidence.years_before(own, years)
    if not (isinstance(own, Figure) and isinstance(earlier, Figure)):
        return Change(years, earlier, None)
    side = judge_side(own.value, earlier.value, own.indicator)
    contrast = Contrast(earlier.value, side, judge_change(own, earlier))
    return Change(years, earlier, contrast, evidence.at(own.indicator, earlier.period, ENGLAND))
