"""A council among others: its neighbours taken together, and its place among all authorities."""

import pandas as pd


def summarise_neighbours(figures: pd.DataFrame, neighbours: list[str]) -> pd.DataFrame:
    """Summarise the neighbours' figures of each measure and period.

    Takes columns council, measure, period, figure; gives measure, period, mean, median, lowest,
    highest, present. Gaps count towards nothing: ``present`` says how many neighbours stand behind
    the numbers.
    """
    theirs = figures[figures["council"].isin(neighbours)]
    grouped = theirs.groupby(["measure", "period"], sort=False)["figure"]
    summary = grouped.agg(mean="mean", median="median", lowest="min", highest="max", present="count")
    return summary.reset_index()


def rank_authorities(figures: pd.DataFrame) -> pd.DataFrame:
    """Place each authority among those with a figure, counted from the highest and from the lowest.

    Takes columns council, measure, period, figure; adds from_highest, from_lowest, sharing and of,
    which are missing where the figure is. Authorities with the same figure share the better place.
    """
    grouped = figures.groupby(["measure", "period"])["figure"]
    same = figures.groupby(["measure", "period", "figure"])["figure"]
    return figures.assign(
        from_highest=grouped.rank(ascending=False, method="min"),
        from_lowest=grouped.rank(ascending=True, method="min"),
        sharing=same.transform("count"),
        of=grouped.transform("count"),
    )
