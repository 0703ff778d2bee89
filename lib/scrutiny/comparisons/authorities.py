"""All authorities in one measure and period: the place of each, and how far apart they usually lie."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np

from scrutiny.analysis.peers import rank_authorities
from scrutiny.analysis.spread import Spread, find_spread
from scrutiny.comparisons.chance import find_errors
from scrutiny.comparisons.values import Rank
from scrutiny.evidence.council_evidence import ENGLAND
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator, list_indicators
from scrutiny.evidence.published import PublishedFigures


@dataclass(frozen=True)
class RankedAuthorities:
    """The authorities with a figure of one measure in one period.

    Their ``ranks``, their ``errors`` (standard errors, were each one's true figure England's), and the usual
    ``spread`` around England's figure; no spread where no count is published, or England's figure is not.
    """

    ranks: Mapping[str, Rank]
    errors: Mapping[str, float]
    spread: Spread | None

    def is_beyond_usual(self, own: Figure) -> bool | None:
        """Judge whether an authority's figure is beyond the usual spread; nothing where nobody can say."""
        error = self.errors.get(own.council, np.nan)
        return None if self.spread is None or np.isnan(error) else self.spread.is_beyond(own.value, error)


def compare_all_authorities(published: PublishedFigures) -> None:
    """Place the authorities by every measure and in every period, for whichever council asks afterwards."""
    for indicator in list_indicators():
        for period in published.periods.get(indicator.id, ()):
            england = published.at(ENGLAND, indicator.id, period)
            if england is not None and not indicator.is_count:
                compare_authorities(published, indicator, period, england)


@cache
def compare_authorities(
    published: PublishedFigures, indicator: Indicator, period: str, england: Figure | Gap
) -> RankedAuthorities:
    """Place the authorities among each other by their figures as shown, once for all of them."""
    rows = published.among(indicator.id, period)
    names = rows["council"].to_list()
    places = rank_authorities(np.array([indicator.as_shown(figure) for figure in rows["figure"]]))
    ranks = dict(zip(names, (Rank(*map(int, place)) for place in zip(*places, strict=True)), strict=True))
    if isinstance(england, Gap):
        return RankedAuthorities(ranks, {}, None)
    errors = find_errors(indicator, rows, england.value)
    spread = find_spread(rows["figure"].to_numpy(dtype=float), errors, england.value)
    return RankedAuthorities(ranks, dict(zip(names, errors.tolist(), strict=True)), spread)
