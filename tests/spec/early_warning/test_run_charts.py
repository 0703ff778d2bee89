"""What a run chart flags in a short series."""

from typing import TYPE_CHECKING

from scrutiny.analysis.run_charts import flag_runs

if TYPE_CHECKING:
    from tests.spec.conftest import Rule

title = "A few yearly figures: run charts"


def test_six_figures_in_a_row_on_one_side_of_the_median_are_a_shift(rule: "Rule") -> None:
    """Six or more figures in a row all above the middle one, or all below it, seldom come about by chance.

    The middle one of all the figures is the median.
    """
    rule(
        flag_runs,
        given="""
            period | figure
            2014   | 42
            2015   | 44
            2016   | 41
            2017   | 43
            2018   | 42
            2019   | 44
            2020   | 52
            2021   | 55
            2022   | 53
            2023   | 51
            2024   | 54
            2025   | 52
        """,
        median={2014: 47.5},
        shift={2014: "down", 2019: "down", 2020: "up", 2025: "up"},
    )


def test_five_figures_that_rise_or_fall_all_the_way_are_a_trend(rule: "Rule") -> None:
    """Five or more in a row, each higher than the one before or each lower, are a steady rise or fall."""
    rule(
        flag_runs,
        given="""
            period | figure
            2016   | 50
            2017   | 44
            2018   | 47
            2019   | 49
            2020   | 52
            2021   | 55
            2022   | 46
            2023   | 51
            2024   | 45
            2025   | 50
        """,
        trend={2016: None, 2017: "up", 2018: "up", 2021: "up", 2022: None},
    )


def test_fewer_than_ten_figures_are_held_to_no_rule(rule: "Rule") -> None:
    """Nine yearly figures are too few to tell a lasting change from chance, however they lie."""
    rule(
        flag_runs,
        given="""
            period | figure
            2017   | 40
            2018   | 41
            2019   | 42
            2020   | 43
            2021   | 44
            2022   | 45
            2023   | 46
            2024   | 47
            2025   | 48
        """,
        shift={2017: None, 2025: None},
        trend={2017: None, 2025: None},
    )


def test_a_figure_on_the_median_neither_breaks_a_shift_nor_adds_to_it(rule: "Rule") -> None:
    """A figure that is the median itself is passed over, and the count goes on after it."""
    rule(
        flag_runs,
        given="""
            period | figure
            2013   | 41
            2014   | 42
            2015   | 41
            2016   | 45
            2017   | 42
            2018   | 41
            2019   | 42
            2020   | 49
            2021   | 48
            2022   | 49
            2023   | 48
            2024   | 49
            2025   | 48
        """,
        median={2013: 45},
        shift={2015: "down", 2016: None, 2017: "down", 2019: "down"},
    )


def test_a_figure_the_same_as_the_one_before_neither_breaks_a_trend_nor_adds_to_it(rule: "Rule") -> None:
    """Of figures that are the same in a row only the first is counted, so here five go up and not six."""
    rule(
        flag_runs,
        given="""
            period | figure
            2015   | 50
            2016   | 41
            2017   | 43
            2018   | 43
            2019   | 46
            2020   | 48
            2021   | 52
            2022   | 44
            2023   | 51
            2024   | 45
            2025   | 50
        """,
        trend={2016: "up", 2017: "up", 2018: None, 2019: "up", 2021: "up", 2022: None},
    )


def test_a_gap_neither_breaks_a_run_nor_adds_to_it(rule: "Rule") -> None:
    """A year without a figure is passed over: six figures on one side are a shift with a gap between them."""
    rule(
        flag_runs,
        given="""
            period | figure
            2013   | 42
            2014   | 44
            2015   | 41
            2016   |
            2017   | 43
            2018   | 42
            2019   | 44
            2020   | 52
            2021   | 55
            2022   | 53
            2023   | 51
            2024   | 54
            2025   | 52
        """,
        shift={2015: "down", 2016: None, 2017: "down", 2019: "down", 2020: "up"},
    )
