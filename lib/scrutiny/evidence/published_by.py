"""The evidence on a council as far as it had been published by a day, with its figures as they are now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
import pandas as pd

from scrutiny.evidence.council_evidence import CouncilEvidence
from scrutiny.evidence.figures import Figure, Gap, open_figures
from scrutiny.evidence.indicators import Indicator, index_indicators
from scrutiny.evidence.periods import find_period_end
from scrutiny.evidence.published import PublishedFigures

_DECEMBER = 12


@dataclass(frozen=True, eq=False)
class FiguresByADay(PublishedFigures):
    """The figures whose month of publication was over by a day; others are as if never published."""

    before: PublishedFigures
    known: Mapping[str, frozenset[str]]

    @property
    def whole(self) -> PublishedFigures:
        """The figures that no later ones are left out of."""
        return self.before

    def series(self, area: str, measure: str) -> tuple[Figure | Gap, ...]:
        """Give what was published of a measure for an area, in the order of its periods."""
        known = self.known.get(measure, frozenset())
        return tuple(value for value in self.before.series(area, measure) if value.period in known)

    def at(self, area: str, measure: str, period: str) -> Figure | Gap | None:
        """Give what was published of a measure for an area in a period; nothing if nothing was."""
        return self.before.at(area, measure, period) if period in self.known.get(measure, ()) else None

    def of(self, areas: list[str]) -> pd.DataFrame:
        """Give the rows of some areas."""
        rows = self.before.of(areas)
        named = zip(rows["measure"], rows["period"], strict=True)
        is_known = [period in self.known.get(measure, ()) for measure, period in named]
        return rows[np.array(is_known, dtype=bool)]


def take_published(evidence: CouncilEvidence, day: date) -> CouncilEvidence:
    """Take the figures whose month of publication was over by a day."""
    published = evidence.published
    known = {
        measure: frozenset(_list_known(index_indicators()[measure], periods, day))
        for measure, periods in published.periods.items()
    }
    by_then = FiguresByADay(published.rows, published.authorities, published, known)
    return replace(evidence, published=by_then)


def _list_known(indicator: Indicator, periods: Iterable[str], day: date) -> list[str]:
    ends = {period: find_period_end(period, indicator.year_type).year for period in periods}
    issued, newest = find_newest_issue(indicator), max(ends.values())
    return [period for period, end in ends.items() if find_out_by(issued, newest - end) <= day]


def find_newest_issue(indicator: Indicator) -> date:
    """Find when an indicator's newest figures were issued, as the department says it.

    Where it says only when the next are due, that was a year before; where it says neither, by their edition.
    """
    if indicator.last_update:
        return indicator.last_update
    if indicator.next_update:
        return indicator.next_update.replace(year=indicator.next_update.year - 1, day=1)
    published = open_figures(next(iter(indicator.source_codes)))[0].papers.published
    return date.fromisoformat(f"{published[:7]}-01")


def find_out_by(issued: date, years: int) -> date:
    """Give the first day after the month in which figures of some years before the newest were issued.

    Each year's figures are taken to have come out in the same month as the newest.
    """
    first = issued.replace(year=issued.year - years, day=1)
    if first.month == _DECEMBER:
        return first.replace(year=first.year + 1, month=1)
    return first.replace(month=first.month + 1)
