"""The newest period of every indicator, for every area at once, without the periods before it."""

from collections.abc import Mapping
from datetime import date
from functools import cache, partial
from typing import Any

from scrutiny.evidence.figures import Figure, Gap, name_figures, read_figures
from scrutiny.evidence.indicators import index_indicators
from scrutiny.evidence.periods import find_period_end
from scrutiny.register.councils import list_councils


@cache
def read_newest() -> Mapping[str, Mapping[str, Figure | Gap]]:
    """Read the newest period that is published of councils: by the id of the indicator, then by area."""
    rows = read_figures()
    councils = {council.slug for council in list_councils()}
    newest: dict[str, str] = {}
    places: Mapping[Any, Any] = rows.groupby(["measure", "period"], sort=False, observed=True).indices
    of_councils = rows["council"].isin(councils).to_numpy()
    for (measure, period), held in places.items():
        if of_councils[held].any():
            newest[measure] = max(newest.get(measure, period), period, key=partial(_order, measure))
    named: dict[str, dict[str, Figure | Gap]] = {}
    for measure, period in newest.items():
        kept: list[dict[str, Any]] = rows.iloc[places[measure, period]].to_dict("records")
        named[measure] = {value.council: value for value in name_figures(kept)}
    return named


def _order(measure: str, period: str) -> tuple[date, str]:
    return find_period_end(period, index_indicators()[measure].year_type), period
