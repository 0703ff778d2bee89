"""Neighbours taken together: mean, median, and how many of them stand behind the numbers."""

import pandas as pd

from scrutiny.analysis.peers import summarise_neighbours

FIGURES = pd.DataFrame(
    [
        ("elsewhere", "rate", "2025", 10.0),
        ("nowhere", "rate", "2025", 40.0),
        ("anywhere", "rate", "2025", 20.0),
        ("somewhere", "rate", "2025", None),
        ("testshire", "rate", "2025", 1000.0),
        ("somewhere", "share", "2025", None),
    ],
    columns=["council", "measure", "period", "figure"],
)
NEIGHBOURS = ["elsewhere", "nowhere", "anywhere", "somewhere"]


def summary_of(measure: str) -> dict[str, float]:
    summary = summarise_neighbours(FIGURES, NEIGHBOURS).set_index("measure").drop(columns="period")
    return {str(name): float(value) for name, value in summary.loc[measure].to_dict().items()}


def test_a_gap_counts_towards_nothing_and_is_not_a_nought() -> None:
    rate = summary_of("rate")
    assert (rate["median"], rate["present"]) == (20.0, 3)
    assert round(rate["mean"], 4) == 23.3333


def test_the_council_itself_is_not_among_its_neighbours() -> None:
    assert summary_of("rate")["mean"] < 40


def test_where_no_neighbour_has_a_figure_there_is_no_median() -> None:
    share = summary_of("share")
    assert share["present"] == 0
    assert pd.isna(share["median"])
