"""How far chance alone could have moved a figure."""

from functools import partial
from typing import TYPE_CHECKING

import pandas as pd

from scrutiny.analysis.intervals import Interval, find_count_interval
from scrutiny.comparisons.chance import find_interval
from scrutiny.evidence.figures import Figure
from scrutiny.evidence.indicators import Indicator, find_indicator

if TYPE_CHECKING:
    from tests.spec.conftest import Rule

title = "The range that chance leaves open around a figure"

PERCENTAGE, RATE = find_indicator("repeat_referrals"), find_indicator("children_in_care_rate")


def read_cells(table: pd.DataFrame, column: str | None) -> list[float | None]:
    """Read a column of numbers, some of which may be blank; a column not drawn is blank throughout."""
    if column is None:
        return [None] * len(table)
    return [None if pd.isna(cell) else float(cell) for cell in table[column]]


def show(table: pd.DataFrame, ranges: list[Interval | None], decimals: int = 1) -> pd.DataFrame:
    """Show ranges beside their rows."""
    return table.assign(
        lowest=pd.Series(
            [None if interval is None else round(interval.lower, decimals) for interval in ranges],
            dtype=object,
        ),
        highest=pd.Series(
            [None if interval is None else round(interval.upper, decimals) for interval in ranges],
            dtype=object,
        ),
    )


def around(
    table: pd.DataFrame,
    *,
    indicator: Indicator,
    figure: str,
    count: str | None = None,
    base: str | None = None,
) -> pd.DataFrame:
    """Draw the range around each figure, by what is drawn of its count and of the number it is of."""
    cells = zip(table[figure], read_cells(table, count), read_cells(table, base), strict=True)
    figures = [Figure("testshire", indicator, "2025", float(value), "", "", *rest) for value, *rest in cells]
    return show(table, [find_interval(drawn) for drawn in figures])


def around_count(table: pd.DataFrame) -> pd.DataFrame:
    """Draw the range around a number of children."""
    return show(table, [find_count_interval(float(count)) for count in table["children counted"]], 2)


around_percentage = partial(around, indicator=PERCENTAGE, figure="percentage", count="counted", base="of")
around_rate = partial(around, indicator=RATE, figure="rate", count="children counted")
around_unwritten = partial(around, indicator=PERCENTAGE, figure="percentage", base="of")


def test_the_more_are_counted_the_narrower_the_range(rule: "Rule") -> None:
    """One year's figure is partly luck, and the range says how far luck alone could have moved it.

    Such ranges hold the true figure 95 times in 100. One in five is 20%, but five of 25 say far less than two
    hundred of a thousand. The method for percentages is Wilson's.
    """
    rule(
        around_percentage,
        given="""
            counted | of   | percentage
            5       | 25   | 20
            20      | 100  | 20
            200     | 1000 | 20
        """,
        lowest={5: 8.9, 20: 13.3, 200: 17.6},
        highest={5: 39.1, 20: 28.9, 200: 22.6},
    )


def test_fewer_than_five_of_either_kind_have_the_exact_range_of_a_percentage(rule: "Rule") -> None:
    """Where fewer than five were counted, or all but a few, the usual range is not safe.

    The exact one holds every percentage that the two-sided binomial test, at the level 0.05, does not rule
    out. Nine of nine may then come from a council where 69 in 100 is usual: the test gives 0.065.
    """
    rule(
        around_percentage,
        given="""
            counted | of | percentage
            2       | 10 | 20
            9       | 9  | 100
        """,
        lowest={2: 3.7, 9: 67.7},
        highest={2: 55.4, 9: 100.0},
    )


def test_none_and_all_have_a_range_too(rule: "Rule") -> None:
    """None of twenty this year does not mean that it never happens; a range never passes 0% or 100%."""
    rule(
        around_percentage,
        given="""
            counted | of | percentage
            0       | 20 | 0
            20      | 20 | 100
        """,
        lowest={0: 0.0, 20: 83.3},
        highest={0: 16.7, 20: 100.0},
    )


def test_a_rate_has_a_range_by_the_number_counted(rule: "Rule") -> None:
    """The same rate is far surer in a large council than in a small one.

    Here each council has 60 children in care for every 10,000 who live there.
    """
    rule(
        around_rate,
        given="""
            council    | rate | children counted
            Smallshire | 60   | 6
            Testshire  | 60   | 60
            Largeshire | 60   | 600
        """,
        lowest={"Smallshire": 22.0, "Testshire": 45.8, "Largeshire": 55.3},
        highest={"Smallshire": 130.6, "Testshire": 77.2, "Largeshire": 65.0},
    )


def test_fewer_than_ten_have_the_exact_range(rule: "Rule") -> None:
    """Below ten children the range is the exact one; from ten it is Byar's, within 0.2% of the exact.

    Public health statisticians in England draw the line at ten.
    """
    rule(
        around_count,
        given="""
            children counted
            0
            1
            9
            10
            100
        """,
        lowest={0: 0.0, 1: 0.03, 9: 4.12, 10: 4.79, 100: 81.36},
        highest={0: 3.69, 1: 5.57, 9: 17.08, 10: 18.39, 100: 121.63},
    )


def test_no_range_is_made_up(rule: "Rule") -> None:
    """Where nothing is published of how many were counted, no range is given, and the page says so.

    A percentage that is published with the number it is of has a range: how many were counted follows.
    """
    rule(
        around_unwritten,
        given="""
            council   | percentage | of
            Testshire | 20         | 100
            Nowhere   | 20         |
        """,
        lowest={"Testshire": 13.3, "Nowhere": None},
        highest={"Testshire": 28.9, "Nowhere": None},
    )
    rule(
        around_rate,
        given="""
            council   | rate | children counted
            Elsewhere | 60   |
        """,
        lowest={"Elsewhere": None},
        highest={"Elsewhere": None},
    )
