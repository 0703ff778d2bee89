"""The evidence on a council as far as it had been published by a day, with its figures as they are now."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pandas as pd

from scrutiny.evidence.council_evidence import CouncilEvidence
from scrutiny.evidence.figures import open_figures
from scrutiny.evidence.indicators import Indicator, list_indicators
from scrutiny.evidence.periods import find_period_end

_DECEMBER = 12


def take_published(evidence: CouncilEvidence, day: date) -> CouncilEvidence:
    """Take the figures whose month of publication was over by a day."""
    periods = evidence.authorities.groupby("measure", sort=False)["period"].unique()
    held = {one.id: one for one in list_indicators() if one.id in periods}
    known = {
        (measure, period)
        for measure, indicator in held.items()
        for period in _list_known(indicator, periods[measure], day)
    }
    return replace(
        evidence, figures=_keep(evidence.figures, known), authorities=_keep(evidence.authorities, known)
    )


def _keep(figures: pd.DataFrame, known: set[tuple[str, str]]) -> pd.DataFrame:
    return figures[pd.MultiIndex.from_frame(figures[["measure", "period"]]).isin(known)]


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
