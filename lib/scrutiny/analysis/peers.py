"""Neighbours taken together: their mean, their median, and how many of them have a figure."""

import pandas as pd


def summarise_neighbours(figures: pd.DataFrame, neighbours: list[str]) -> pd.DataFrame:
    """Summarise the neighbours' figures of each measure and period.

    Takes columns council, measure, period, figure; gives measure, period, mean, median, present.
    Gaps count towards nothing: ``present`` says how many neighbours stand behind the numbers.
    """
    theirs = figures[figures["council"].isin(neighbours)]
    grouped = theirs.groupby(["measure", "period"], sort=False)["figure"]
    return grouped.agg(mean="mean", median="median", present="count").reset_index()
