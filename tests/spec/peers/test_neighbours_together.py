"""What is said of a council's neighbours when they are taken together."""

from functools import partial
from typing import TYPE_CHECKING

from scrutiny.analysis.peers import summarise_neighbours

if TYPE_CHECKING:
    from tests.spec.conftest import Rule

title = "Neighbours taken together"

take_together = partial(summarise_neighbours, neighbours=["Elsewhere", "Nowhere", "Anywhere", "Somewhere"])


def test_the_mean_and_the_median_are_both_given(rule: "Rule") -> None:
    """One council far from the rest moves the mean and leaves the median where it was, so members see both.

    In this section the neighbours are Elsewhere, Nowhere, Anywhere and Somewhere.
    """
    rule(
        take_together,
        given="""
            measure          | council   | figure
            Plans per 10,000 | Elsewhere | 20
            Plans per 10,000 | Nowhere   | 30
            Plans per 10,000 | Anywhere  | 40
            Plans per 10,000 | Somewhere | 110
        """,
        mean={"Plans per 10,000": 50},
        median={"Plans per 10,000": 35},
        present={"Plans per 10,000": 4},
    )


def test_a_gap_counts_towards_nothing(rule: "Rule") -> None:
    """A figure that was not published is never taken for a nought; one neighbour fewer is present."""
    rule(
        take_together,
        given="""
            measure          | council   | figure
            Plans per 10,000 | Elsewhere | 10
            Plans per 10,000 | Nowhere   | 40
            Plans per 10,000 | Anywhere  | 22
            Plans per 10,000 | Somewhere |
        """,
        mean={"Plans per 10,000": 24},
        median={"Plans per 10,000": 22},
        present={"Plans per 10,000": 3},
    )


def test_a_nought_counts_like_any_other_figure(rule: "Rule") -> None:
    """A council that published a nought did publish a figure."""
    rule(
        take_together,
        given="""
            measure          | council   | figure
            Plans per 10,000 | Elsewhere | 0
            Plans per 10,000 | Nowhere   | 40
            Plans per 10,000 | Anywhere  | 20
            Plans per 10,000 | Somewhere |
        """,
        mean={"Plans per 10,000": 20},
        median={"Plans per 10,000": 20},
        present={"Plans per 10,000": 3},
    )


def test_where_no_neighbour_has_a_figure_there_is_nothing_to_compare_with(rule: "Rule") -> None:
    """There is then no mean and no median, and the number of neighbours present is nought."""
    rule(
        take_together,
        given="""
            measure          | council   | figure
            Plans per 10,000 | Elsewhere |
            Plans per 10,000 | Nowhere   |
        """,
        mean={"Plans per 10,000": None},
        median={"Plans per 10,000": None},
        present={"Plans per 10,000": 0},
    )


def test_councils_that_are_not_neighbours_are_left_out(rule: "Rule") -> None:
    """Neither the council itself nor any other council that is not one of its neighbours counts."""
    rule(
        take_together,
        given="""
            measure          | council   | figure
            Plans per 10,000 | Testshire | 1000
            Plans per 10,000 | Farshire  | 2000
            Plans per 10,000 | Elsewhere | 30
            Plans per 10,000 | Nowhere   | 50
        """,
        mean={"Plans per 10,000": 40},
        median={"Plans per 10,000": 40},
        present={"Plans per 10,000": 2},
    )


def test_each_measure_and_each_period_stands_alone(rule: "Rule") -> None:
    """Figures of different measures, or of different years, are never taken together."""
    rule(
        take_together,
        given="""
            measure          | period | council   | figure
            Plans per 10,000 | 2024   | Elsewhere | 20
            Plans per 10,000 | 2024   | Nowhere   | 30
            Plans per 10,000 | 2025   | Elsewhere | 60
            Plans per 10,000 | 2025   | Nowhere   |
            Repeat plans, %  | 2025   | Elsewhere | 12
            Repeat plans, %  | 2025   | Nowhere   | 18
        """,
        mean={
            ("Plans per 10,000", 2024): 25,
            ("Plans per 10,000", 2025): 60,
            ("Repeat plans, %", 2025): 15,
        },
        present={
            ("Plans per 10,000", 2024): 2,
            ("Plans per 10,000", 2025): 1,
            ("Repeat plans, %", 2025): 2,
        },
    )
