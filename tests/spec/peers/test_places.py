"""Where a council stands among all authorities, counted from either end."""

from typing import TYPE_CHECKING

import pandas as pd

from scrutiny.analysis.peers import rank_authorities
from scrutiny.comparisons.values import Rank

if TYPE_CHECKING:
    from tests.spec.conftest import Rule

title = "A place among all authorities"


def rank(table: pd.DataFrame) -> pd.DataFrame:
    """Give each authority that has a figure its places; a council without one is not ranked."""
    held = table.dropna(subset="figure")
    places = rank_authorities(held["figure"].to_numpy(dtype=float))
    return table.join(pd.DataFrame(places._asdict(), index=held.index))


def find_quarters(table: pd.DataFrame) -> pd.DataFrame:
    """Say which authorities are in the highest and in the lowest quarter."""
    ranked = rank(table).dropna(subset="figure")
    places = ranked[["from_highest", "from_lowest", "sharing", "of"]].astype(int).to_numpy()
    ranks = [Rank(*(int(cell) for cell in row)) for row in places]
    return ranked.assign(
        highest_quarter=[place.in_highest_quarter for place in ranks],
        lowest_quarter=[place.in_lowest_quarter for place in ranks],
    )


def test_authorities_with_the_same_figure_share_the_better_place(rule: "Rule") -> None:
    """Places are counted from the highest figure and from the lowest, and nobody comes third and a half.

    The place after a shared one is left out: after two in second place comes the fourth. How many share a
    figure is given too.
    """
    rule(
        rank,
        given="""
            council   | figure
            Testshire | 40
            Nowhere   | 30
            Anywhere  | 30
            Elsewhere | 10
        """,
        from_highest={"Testshire": 1, "Nowhere": 2, "Anywhere": 2, "Elsewhere": 4},
        from_lowest={"Testshire": 4, "Nowhere": 2, "Anywhere": 2, "Elsewhere": 1},
        sharing={"Testshire": 1, "Nowhere": 2, "Anywhere": 2, "Elsewhere": 1},
    )


def test_an_authority_without_a_figure_has_no_place(rule: "Rule") -> None:
    """It is not last, and it is not counted: the places are of those that published a figure."""
    rule(
        rank,
        given="""
            council   | figure
            Testshire | 40
            Nowhere   |
            Elsewhere | 10
        """,
        from_highest={"Testshire": 1, "Nowhere": None, "Elsewhere": 2},
        of={"Testshire": 2, "Elsewhere": 2},
    )


def test_a_quarter_never_holds_more_than_a_quarter(rule: "Rule") -> None:
    """An authority is in the highest quarter if no more than a quarter of all have as high a figure.

    So where many share a figure at the edge of a quarter, none of them is in it: here a quarter is three, and
    four have the lowest figure.
    """
    rule(
        find_quarters,
        given="""
            council    | figure
            Ashshire   | 40
            Birchshire | 30
            Elmshire   | 30
            Hazelshire | 22
            Limeshire  | 21
            Mapleshire | 20
            Oakshire   | 20
            Pineshire  | 19
            Rowanshire | 10
            Yewshire   | 10
            Testshire  | 10
            Nowhere    | 10
        """,
        highest_quarter={"Ashshire": True, "Birchshire": True, "Elmshire": True, "Hazelshire": False},
        lowest_quarter={"Rowanshire": False, "Yewshire": False, "Testshire": False, "Nowhere": False},
    )


def test_a_quarter_is_counted_of_those_with_a_figure(rule: "Rule") -> None:
    """Where fewer published a figure, a quarter is fewer: of four with a figure it is one."""
    rule(
        find_quarters,
        given="""
            council   | figure
            Testshire | 40
            Nowhere   | 30
            Anywhere  | 20
            Elsewhere | 10
            Somewhere |
            Farshire  |
            Newshire  |
            Oldshire  |
        """,
        highest_quarter={"Testshire": True, "Nowhere": False},
        lowest_quarter={"Elsewhere": True, "Anywhere": False},
    )
