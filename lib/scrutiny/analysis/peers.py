"""A council among others: its neighbours taken together, and its place among all authorities."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pandas as pd

Numbers = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]


def summarise_neighbours(figures: pd.DataFrame, neighbours: list[str]) -> pd.DataFrame:
    """Summarise the neighbours' figures of each measure and period.

    Takes columns council, measure, period, figure; gives measure, period, mean, median, lowest,
    highest, present. Gaps count towards nothing: ``present`` says how many neighbours stand behind
    the numbers.
    """
    theirs = figures[figures["council"].isin(neighbours)]
    grouped = theirs.groupby(["measure", "period"], sort=False, observed=True)["figure"]
    summary = grouped.agg(mean="mean", median="median", lowest="min", highest="max", present="count")
    return summary.reset_index()


class Ranks(NamedTuple):
    """The place of each authority from the highest figure and from the lowest, with those that share it."""

    from_highest: Whole
    from_lowest: Whole
    sharing: Whole
    of: Whole


def rank_authorities(figures: Numbers) -> Ranks:
    """Place each of some authorities' figures among the others, from the highest and from the lowest.

    Authorities with the same figure share the better place. None of the figures is missing.
    """
    ordered = np.sort(figures)
    lower, as_low = np.searchsorted(ordered, figures, "left"), np.searchsorted(ordered, figures, "right")
    of = np.full(len(figures), len(figures))
    return Ranks(of - as_low + 1, lower + 1, as_low - lower, of)
