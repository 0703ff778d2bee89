"""Every indicator of a council beside its own past, its neighbours, its region and England."""

import pandas as pd

from scrutiny.analysis.peers import rank_authorities
from scrutiny.analysis.run_charts import find_runs
from scrutiny.analysis.spread import find_spread
from scrutiny.comparisons.chance import find_errors, find_interval, judge_change
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
_NOBODY = pd.DataFrame()


def compare_council(evidence: CouncilEvidence, neighbourhoods: Neighbourhoods) -> tuple[Comparison, ...]:
    """Compare a council's newest figure of every indicator in the evidence, in the catalogue's order."""
    held = [indicator for indicator in list_indicators() if evidence.series(indicator)]
    newest = {indicator.id: evidence.latest(indicator) for indicator in held}
    among = _rank_newest(evidence, newest)
    return tuple(
        _compare(evidence, newest[indicator.id], neighbourhoods, among.get(indicator.id, _NOBODY))
        for indicator in held
    )


def _rank_newest(evidence: CouncilEvidence, newest: dict[str, Figure | Gap]) -> dict[str, pd.DataFrame]:
    """Rank every authority, as shown, in the periods that are the council's newest: a table an indicator."""
    periods = pd.DataFrame({"measure": newest.keys(), "period": [one.period for one in newest.values()]})
    beside = evidence.authorities.merge(periods, on=["measure", "period"]).dropna(subset="figure")
    shown = {one.id: one.as_shown for one in list_indicators()}
    figures = [shown[measure](figure) for measure, figure in beside[["measure", "figure"]].to_numpy()]
    ranked = rank_authorities(beside.assign(figure=figures)).assign(figure=beside["figure"])
    return {str(measure): rows for measure, rows in ranked.groupby("measure")}


def _compare(
    evidence: CouncilEvidence, own: Figure | Gap, neighbourhoods: Neighbourhoods, among: pd.DataFrame
) -> Comparison:
    indicator = own.indicator
    england = evidence.at(indicator, own.period, ENGLAND)
    interval = find_interval(own)
    below, above = count_beside(evidence, own)
    return Comparison(
        council=own,
        region=evidence.at(indicator, own.period, evidence.council.region_slug),
        england=england,
        neighbours=neighbourhoods.at(indicator, own.period),
        neighbours_below=below,
        neighbours_above=above,
        interval=interval,
        against_england=contrast_with(own, england, interval),
        beyond_usual=_is_beyond_usual(own, england, among),
        in_a_row_on_one_side=count_in_a_row_on_one_side(evidence, indicator),
        could_exist=count_that_could_exist(evidence, indicator),
        changes=tuple(_change(evidence, own, years) for years in YEARS_BACK),
        rank=_rank(own, among),
        run=find_runs([_number(value) for value in evidence.series(indicator)]),
    )


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


def _rank(own: Figure | Gap, among: pd.DataFrame) -> Rank | None:
    if isinstance(own, Gap) or own.indicator.is_count or among.empty:
        return None
    place = among.loc[among["council"].eq(own.council), ["from_highest", "from_lowest", "sharing", "of"]]
    return Rank(*(int(cell) for cell in place.iloc[0]))


def _is_beyond_usual(own: Figure | Gap, england: Figure | Gap, among: pd.DataFrame) -> bool | None:
    """Judge whether a figure is beyond the usual spread; nothing where no count is published."""
    if isinstance(own, Gap) or isinstance(england, Gap) or own.indicator.is_count:
        return None
    errors = find_errors(own.indicator, among, england.value)
    spread = find_spread(among["figure"].to_numpy(dtype=float), errors, england.value)
    error = errors[among["council"].eq(own.council)][0]
    return None if spread is None or pd.isna(error) else spread.is_beyond(own.value, float(error))
