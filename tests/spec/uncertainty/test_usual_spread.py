"""How far from England authorities usually lie, and what that means for small ones."""

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from scrutiny.analysis.spread import find_spread

if TYPE_CHECKING:
    from tests.spec.conftest import Rule

title = "How far from England authorities usually lie"


def find_beyond(table: pd.DataFrame) -> pd.DataFrame:
    """Say which authorities lie beyond the usual spread around England's figure of 50."""
    figures, errors = (table[name].to_numpy(dtype=float) for name in ("figure", "chance"))
    spread = find_spread(figures, errors, 50.0)
    beyond = [
        None if spread is None or np.isnan(error) else spread.is_beyond(figure, error)
        for figure, error in zip(figures, errors, strict=True)
    ]
    return table.assign(beyond_usual=pd.Series(beyond, dtype=object))


def test_a_small_authority_must_lie_further_out(rule: "Rule") -> None:
    """Chance moves a small authority's figure more, so that as great a distance says less of it.

    In this section England's figure is 50, and the column of chance says by how much chance alone commonly
    moves a figure: its standard error. The method is Spiegelhalter's of 2005.
    """
    rule(
        find_beyond,
        given="""
            council    | figure | chance
            Ashshire   | 49     | 1
            Birchshire | 49     | 1
            Elmshire   | 49     | 1
            Hazelshire | 49     | 1
            Limeshire  | 50     | 1
            Mapleshire | 50     | 1
            Oakshire   | 51     | 1
            Pineshire  | 51     | 1
            Rowanshire | 51     | 1
            Yewshire   | 51     | 1
            Largeshire | 55     | 1
            Smallshire | 55     | 4
        """,
        beyond_usual={"Largeshire": True, "Smallshire": False, "Oakshire": False},
    )


def test_where_authorities_truly_differ_more_is_usual(rule: "Rule") -> None:
    """Authorities differ for more reasons than chance, and the more they do, the further out is still usual.

    Largeshire's 55 is beyond the usual in the rule before this one, and not here.
    """
    rule(
        find_beyond,
        given="""
            council    | figure | chance
            Ashshire   | 44     | 1
            Birchshire | 45     | 1
            Elmshire   | 46     | 1
            Hazelshire | 47     | 1
            Limeshire  | 48     | 1
            Mapleshire | 52     | 1
            Oakshire   | 53     | 1
            Pineshire  | 54     | 1
            Rowanshire | 55     | 1
            Yewshire   | 56     | 1
            Largeshire | 55     | 1
            Farshire   | 70     | 1
        """,
        beyond_usual={"Largeshire": False, "Farshire": True},
    )


def test_a_few_far_out_do_not_make_themselves_usual(rule: "Rule") -> None:
    """Before the spread is taken, the tenth at either end is drawn in, so that the rest of them set it.

    That makes it a little narrow: about one authority in ten lies beyond it even where none is out of line.
    """
    rule(
        find_beyond,
        given="""
            council    | figure | chance
            Ashshire   | 49     | 1
            Birchshire | 49     | 1
            Elmshire   | 49     | 1
            Hazelshire | 49     | 1
            Limeshire  | 50     | 1
            Mapleshire | 50     | 1
            Oakshire   | 51     | 1
            Pineshire  | 51     | 1
            Rowanshire | 51     | 1
            Yewshire   | 51     | 1
            Farshire   | 95     | 1
        """,
        beyond_usual={"Farshire": True},
    )


def test_the_usual_is_not_judged_from_fewer_than_ten(rule: "Rule") -> None:
    """Ten authorities must have published how many they counted; one that has not is not judged itself."""
    rule(
        find_beyond,
        given="""
            council    | figure | chance
            Ashshire   | 49     | 1
            Birchshire | 49     | 1
            Elmshire   | 49     | 1
            Hazelshire | 49     | 1
            Limeshire  | 50     | 1
            Mapleshire | 50     | 1
            Oakshire   | 51     | 1
            Pineshire  | 51     | 1
            Rowanshire | 51     |
            Farshire   | 95     | 1
        """,
        beyond_usual={"Farshire": None, "Rowanshire": None},
    )
    rule(
        find_beyond,
        given="""
            council    | figure | chance
            Ashshire   | 49     | 1
            Birchshire | 49     | 1
            Elmshire   | 49     | 1
            Hazelshire | 49     | 1
            Limeshire  | 50     | 1
            Mapleshire | 50     | 1
            Oakshire   | 51     | 1
            Pineshire  | 51     | 1
            Rowanshire | 51     | 1
            Farshire   | 95     | 1
            Nowhere    | 95     |
        """,
        beyond_usual={"Farshire": True, "Nowhere": None},
    )
