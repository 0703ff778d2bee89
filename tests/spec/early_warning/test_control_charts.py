"""What a control chart flags in a council's own monthly or quarterly figures."""

from typing import TYPE_CHECKING

from scrutiny.analysis.control_charts import flag_special_causes

if TYPE_CHECKING:
    from tests.spec.conftest import Rule

title = "A council's own figures: control charts"


def test_limits_come_from_the_first_twelve_figures(rule: "Rule") -> None:
    """The usual range is the mean of twelve figures, give or take 2.66 times the mean step between them.

    Later figures do not move it, however far out they are.
    """
    rule(
        flag_special_causes,
        given="""
            period  | figure
            2025-04 | 9
            2025-05 | 11
            2025-06 | 9
            2025-07 | 11
            2025-08 | 9
            2025-09 | 11
            2025-10 | 9
            2025-11 | 11
            2025-12 | 9
            2026-01 | 11
            2026-02 | 9
            2026-03 | 11
            2026-04 | 40
        """,
        mean={"2025-04": 10.0, "2026-04": 10.0},
        lower={"2026-04": 4.68},
        upper={"2026-04": 15.32},
    )


def test_eleven_figures_have_no_limits_and_no_flags(rule: "Rule") -> None:
    """With fewer than twelve there is no usual range, and a run chart is drawn instead."""
    rule(
        flag_special_causes,
        given="""
            period  | figure
            2025-04 | 9
            2025-05 | 11
            2025-06 | 9
            2025-07 | 11
            2025-08 | 9
            2025-09 | 11
            2025-10 | 9
            2025-11 | 11
            2025-12 | 9
            2026-01 | 11
            2026-02 | 90
        """,
        mean={"2026-02": None},
        signal={"2026-02": None},
    )


def test_a_figure_beyond_a_limit_is_flagged(rule: "Rule") -> None:
    """A figure above the upper limit, or below the lower one, is more than ordinary ups and downs."""
    rule(
        flag_special_causes,
        given="""
            period  | figure
            2025-04 | 9
            2025-05 | 11
            2025-06 | 9
            2025-07 | 11
            2025-08 | 9
            2025-09 | 11
            2025-10 | 9
            2025-11 | 11
            2025-12 | 9
            2026-01 | 11
            2026-02 | 9
            2026-03 | 11
            2026-04 | 16
            2026-05 | 10
            2026-06 | 4
        """,
        beyond_limit={"2026-04": "up", "2026-05": None, "2026-06": "down"},
        signal={"2026-04": "beyond a limit", "2026-05": None},
    )


def test_seven_figures_in_a_row_on_one_side_of_the_mean_are_flagged(rule: "Rule") -> None:
    """Seven in a row above the mean are flagged, every one of them, though none is far from it."""
    rule(
        flag_special_causes,
        given="""
            period  | figure
            2025-04 | 9
            2025-05 | 11
            2025-06 | 9
            2025-07 | 11
            2025-08 | 9
            2025-09 | 11
            2025-10 | 9
            2025-11 | 11
            2025-12 | 9
            2026-01 | 11
            2026-02 | 9
            2026-03 | 11
            2026-04 | 12
            2026-05 | 11
            2026-06 | 12
            2026-07 | 11
            2026-08 | 12
            2026-09 | 11
            2026-10 | 9
        """,
        long_run={"2026-02": None, "2026-03": "up", "2026-04": "up", "2026-09": "up", "2026-10": None},
    )


def test_seven_figures_that_rise_or_fall_all_the_way_are_flagged(rule: "Rule") -> None:
    """Seven in a row, each higher than the one before, are flagged, on whichever side of the mean they are.

    Unlike in a run chart, a figure that is the same as the one before breaks the rise.
    """
    rule(
        flag_special_causes,
        given="""
            period  | figure
            2025-04 | 9
            2025-05 | 11
            2025-06 | 9
            2025-07 | 11
            2025-08 | 9
            2025-09 | 11
            2025-10 | 9
            2025-11 | 11
            2025-12 | 9
            2026-01 | 11
            2026-02 | 9
            2026-03 | 11
            2026-04 | 7
            2026-05 | 8
            2026-06 | 9
            2026-07 | 10
            2026-08 | 11
            2026-09 | 12
            2026-10 | 13
            2026-11 | 9
        """,
        long_trend={"2026-03": None, "2026-04": "up", "2026-07": "up", "2026-10": "up", "2026-11": None},
    )


def test_two_of_three_figures_near_a_limit_are_flagged(rule: "Rule") -> None:
    """Two of three in a row, over two thirds of the way to a limit, are flagged if all lie on that side."""
    rule(
        flag_special_causes,
        given="""
            period  | figure
            2025-04 | 9
            2025-05 | 11
            2025-06 | 9
            2025-07 | 11
            2025-08 | 9
            2025-09 | 11
            2025-10 | 9
            2025-11 | 11
            2025-12 | 9
            2026-01 | 11
            2026-02 | 9
            2026-03 | 11
            2026-04 | 14
            2026-05 | 11
            2026-06 | 14
            2026-07 | 9
            2026-08 | 6
            2026-09 | 12
            2026-10 | 6
        """,
        near_limit={"2026-04": "up", "2026-05": None, "2026-06": "up", "2026-08": None, "2026-10": None},
    )


def test_limits_are_set_anew_only_where_somebody_says_so(rule: "Rule") -> None:
    """A mark in the file, on the first figure of a new way of working, begins new limits from there.

    They need twelve figures again; until then there are none, and nothing is flagged.
    """
    rule(
        flag_special_causes,
        given="""
            period  | figure | new_limits
            2025-04 | 9      |
            2025-05 | 11     |
            2025-06 | 9      |
            2025-07 | 11     |
            2025-08 | 9      |
            2025-09 | 11     |
            2025-10 | 9      |
            2025-11 | 11     |
            2025-12 | 9      |
            2026-01 | 11     |
            2026-02 | 9      |
            2026-03 | 11     |
            2026-04 | 29     | yes
            2026-05 | 31     |
        """,
        mean={"2026-03": 10.0, "2026-04": None},
        signal={"2026-04": None, "2026-05": None},
    )


def test_a_month_without_a_figure_neither_breaks_a_run_nor_adds_to_it(rule: "Rule") -> None:
    """A gap is no nought: it is passed over, and no step is measured across it."""
    rule(
        flag_special_causes,
        given="""
            period  | figure
            2025-04 | 9
            2025-05 | 11
            2025-06 | 9
            2025-07 | 11
            2025-08 | 9
            2025-09 | 11
            2025-10 | 9
            2025-11 | 11
            2025-12 | 9
            2026-01 | 11
            2026-02 | 9
            2026-03 | 11
            2026-04 |
            2026-05 | 11
            2026-06 | 12
            2026-07 | 11
            2026-08 | 12
            2026-09 | 11
            2026-10 | 12
        """,
        mean={"2026-04": 10.0},
        long_run={"2026-03": "up", "2026-04": None, "2026-05": "up", "2026-10": "up"},
    )


def test_one_very_large_step_does_not_widen_the_limits(rule: "Rule") -> None:
    """A step over 3.267 times the mean one is left out of it, so that one odd month cannot hide another."""
    rule(
        flag_special_causes,
        given="""
            period  | figure
            2025-04 | 9
            2025-05 | 11
            2025-06 | 9
            2025-07 | 11
            2025-08 | 9
            2025-09 | 40
            2025-10 | 9
            2025-11 | 11
            2025-12 | 9
            2026-01 | 11
            2026-02 | 9
            2026-03 | 11
        """,
        mean={"2025-04": 12.4167},
        upper={"2025-04": 17.7367},
        beyond_limit={"2025-09": "up"},
    )
