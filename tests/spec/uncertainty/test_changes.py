"""Whether a council's figure has changed by more than chance."""

from typing import TYPE_CHECKING

import pandas as pd

from scrutiny.analysis.intervals import find_wilson_interval
from scrutiny.comparisons.chance import judge_change
from scrutiny.evidence.figures import Figure
from scrutiny.evidence.indicators import find_indicator

if TYPE_CHECKING:
    from tests.spec.conftest import Rule

title = "A change over the years, and whether it could be chance"

PERCENTAGE, RATE = find_indicator("repeat_referrals"), find_indicator("children_in_care_rate")


def share(count: float, base: float) -> Figure:
    """Give a number of referrals as a percentage of all."""
    return Figure("testshire", PERCENTAGE, "2025", 100 * count / base, "", "", count, base)


def rate(figure: float, count: float) -> Figure:
    """Give a rate with the children counted, if they are."""
    return Figure("testshire", RATE, "2025", figure, "", "", None if pd.isna(count) else count)


def change_of_share(table: pd.DataFrame) -> pd.DataFrame:
    """Judge each council's change from one percentage to another, and draw the range around either."""
    columns = ["counted before", "of before", "counted now", "of now"]
    rows = [tuple(map(float, row)) for row in table[columns].to_numpy()]
    before = [find_wilson_interval(count, base).scaled(100) for count, base, *_ in rows]
    now = [find_wilson_interval(count, base).scaled(100) for *_, count, base in rows]
    return table.assign(
        lowest_before=[round(interval.lower, 1) for interval in before],
        highest_now=[round(interval.upper, 1) for interval in now],
        change=[str(judge_change(share(*row[2:]), share(*row[:2]))) for row in rows],
    )


def change_of_rate(table: pd.DataFrame) -> pd.DataFrame:
    """Judge each council's change from one rate to another."""
    columns = ["rate before", "children before", "rate now", "children now"]
    rows = [tuple(map(float, row)) for row in table[columns].to_numpy()]
    return table.assign(change=[str(judge_change(rate(*row[2:]), rate(*row[:2]))) for row in rows])


def test_a_change_is_judged_by_the_counts_of_both_years(rule: "Rule") -> None:
    """A fall from 50% to 33% is more than chance where 200 are counted, and may be luck where 20 are.

    The method for percentages is the tenth of those that Newcombe compared in 1998.
    """
    rule(
        change_of_share,
        given="""
            council    | counted before | of before | counted now | of now
            Smallshire | 10             | 20        | 7           | 21
            Largeshire | 100            | 200       | 70          | 210
            Testshire  | 100            | 200       | 101         | 200
        """,
        change={
            "Smallshire": "could be chance",
            "Largeshire": "more than chance",
            "Testshire": "could be chance",
        },
    )


def test_two_ranges_may_overlap_and_the_change_still_be_more_than_chance(rule: "Rule") -> None:
    """Laying two ranges side by side is too strict a test, so a change is judged by a range of its own.

    These are the counts of an example that Newcombe published: the ranges overlap from 69.2% to 70.0%.
    """
    rule(
        change_of_share,
        given="""
            council   | counted before | of before | counted now | of now
            Testshire | 56             | 70        | 48          | 80
        """,
        lowest_before={"Testshire": 69.2},
        highest_now={"Testshire": 70.0},
        change={"Testshire": "more than chance"},
    )


def test_a_change_without_both_counts_cannot_be_judged(rule: "Rule") -> None:
    """Rates are judged by how many children were counted in both years; without one, nobody can tell.

    The method for rates is the score method for the ratio of two.
    """
    rule(
        change_of_rate,
        given="""
            council    | rate before | children before | rate now | children now
            Smallshire | 60          | 30              | 72       | 36
            Largeshire | 60          | 600             | 72       | 720
            Nowhere    | 60          |                 | 72       | 720
            Elsewhere  | 60          | 600             | 72       |
        """,
        change={
            "Smallshire": "could be chance",
            "Largeshire": "more than chance",
            "Nowhere": "cannot tell",
            "Elsewhere": "cannot tell",
        },
    )
