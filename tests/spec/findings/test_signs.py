"""The four signs by which a figure stands out from England's."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import pandas as pd

from scrutiny.comparisons.contrasts import Contrast
from scrutiny.comparisons.values import Comparison, Neighbourhood, Rank
from scrutiny.findings.strength import find_signs
from scrutiny.vocabulary import Certainty, Side

if TYPE_CHECKING:
    from tests.spec.conftest import Rule

title = "The signs that a figure stands out"

# What a rule that does not speak of it takes for granted.
UNSPOKEN: dict[str, Any] = {
    "beside England": "higher",
    "chance": "more than chance",
    "children": 60_000,
    "beyond the usual": "",
    "place from highest": 0,
    "place from lowest": 0,
    "sharing": 1,
    "authorities": 150,
    "neighbours": 0,
    "higher than": 0,
    "lower than": 0,
    "years on that side": 1,
    "figures there could be": 10,
}
NEIGHBOURS = 10


def place(row: dict[str, Any]) -> Rank | None:
    """Give the place drawn, if one is."""
    if not (row["place from highest"] or row["place from lowest"]):
        return None
    places = (row["place from highest"], row["place from lowest"], row["sharing"], row["authorities"])
    return Rank(*(int(cell) for cell in places))


def draw(blank: Comparison, row: dict[str, Any]) -> Comparison:
    """Draw a comparison from a row."""
    middle = Neighbourhood(20.0, 20.0, 10.0, 30.0, int(row["neighbours"]), NEIGHBOURS)
    return replace(
        blank,
        against_england=Contrast(20.0, Side(row["beside England"]), Certainty(row["chance"])),
        beyond_usual={"yes": True, "no": False}.get(row["beyond the usual"]),
        rank=place(row),
        neighbours=middle,
        neighbours_below=int(row["higher than"]),
        neighbours_above=int(row["lower than"]),
        in_a_row_on_one_side=int(row["years on that side"]),
        could_exist=int(row["figures there could be"]),
    )


def find(table: pd.DataFrame, *, blank: Comparison) -> pd.DataFrame:
    """Find the signs of each row."""
    unspoken = {name: value for name, value in UNSPOKEN.items() if name not in table}
    rows = table.assign(**unspoken).to_dict("records")
    signs = [
        find_signs(draw(blank, {str(name): cell for name, cell in row.items()}), float(row["children"]))
        for row in rows
    ]
    return table.assign(
        unusual=[sign.unusual for sign in signs],
        unlike_neighbours=[sign.unlike_neighbours for sign in signs],
        lasting=[sign.lasting for sign in signs],
    )


def test_a_figure_is_unusual_beyond_the_usual_spread(rule: "Rule", blank: Comparison) -> None:
    """Where counts are published, a figure is unusual if it lies beyond where authorities usually lie.

    Where none are, it must be among the tenth of all authorities that lie furthest out on its side of
    England, and so must everyone who shares its place: here a tenth is fifteen, of 150.
    """
    rule(
        partial(find, blank=blank),
        given="""
            council   | beside England | beyond the usual | place from highest | place from lowest | sharing
            Testshire | higher         | yes              | 20                 | 131               | 1
            Nowhere   | higher         | no               | 10                 | 141               | 1
            Anywhere  | higher         |                  | 15                 | 136               | 1
            Elsewhere | higher         |                  | 15                 | 135               | 2
            Somewhere | higher         |                  | 141                | 10                | 1
            Farshire  | lower          |                  | 141                | 10                | 1
        """,
        unusual={
            "Testshire": True,
            "Nowhere": False,
            "Anywhere": True,
            "Elsewhere": False,
            "Somewhere": False,
            "Farshire": True,
        },
    )


def test_a_figure_is_unlike_its_neighbours_if_it_lies_beyond_all_but_one(
    rule: "Rule", blank: Comparison
) -> None:
    """It must lie further out, on its side of England, than every neighbour with a figure, or all but one.

    Fewer than five neighbours with a figure are too few to say so.
    """
    rule(
        partial(find, blank=blank),
        given="""
            council   | beside England | neighbours | higher than | lower than
            Testshire | higher         | 10         | 10          | 0
            Nowhere   | higher         | 10         | 9           | 1
            Anywhere  | higher         | 10         | 8           | 2
            Elsewhere | lower          | 10         | 9           | 1
            Somewhere | lower          | 5          | 0           | 4
            Farshire  | lower          | 4          | 0           | 4
        """,
        unlike_neighbours={
            "Testshire": True,
            "Nowhere": True,
            "Anywhere": False,
            "Elsewhere": False,
            "Somewhere": True,
            "Farshire": False,
        },
    )


def test_a_difference_lasts_from_the_third_year(rule: "Rule", blank: Comparison) -> None:
    """A difference lasts if the newest three figures in a row, or more, are on one side of England's."""
    rule(
        partial(find, blank=blank),
        given="""
            council   | years on that side
            Testshire | 3
            Nowhere   | 2
            Elsewhere | 8
        """,
        lasting={"Testshire": True, "Nowhere": False, "Elsewhere": True},
    )


def test_of_a_new_council_both_figures_are_enough_where_there_can_be_only_two(
    rule: "Rule", blank: Comparison
) -> None:
    """A council formed two years ago cannot have three figures of its own, so two in a row are enough.

    One figure is never enough, since nothing can be seen to last in it.
    """
    rule(
        partial(find, blank=blank),
        given="""
            council   | figures there could be | years on that side
            Testshire | 2                      | 2
            Nowhere   | 2                      | 1
            Anywhere  | 1                      | 1
            Elsewhere | 3                      | 2
        """,
        lasting={"Testshire": True, "Nowhere": False, "Anywhere": False, "Elsewhere": False},
    )


def test_a_figure_like_that_of_england_shows_no_sign(rule: "Rule", blank: Comparison) -> None:
    """A council can be the highest of its neighbours for years, and still be where England is."""
    rule(
        partial(find, blank=blank),
        given="""
            council   | beside England | beyond the usual | neighbours | higher than | years on that side
            Testshire | higher         | yes              | 10         | 10          | 5
            Nowhere   | the same       | yes              | 10         | 10          | 5
        """,
        unusual={"Testshire": True, "Nowhere": False},
        unlike_neighbours={"Testshire": True, "Nowhere": False},
        lasting={"Testshire": True, "Nowhere": False},
    )


def test_a_small_council_stands_out_only_by_what_is_counted(rule: "Rule", blank: Comparison) -> None:
    """Where fewer than 10,000 children live, as in Rutland, chance alone moves a figure far.

    So a figure of such a council with no published count shows no sign at all, however far out it lies.
    """
    rule(
        partial(find, blank=blank),
        given="""
            council    | children | chance           | place from highest | years on that side
            Testshire  | 60000    | cannot tell      | 1                  | 3
            Edgeshire  | 10000    | cannot tell      | 1                  | 3
            Smallshire | 9999     | cannot tell      | 1                  | 3
            Tinyshire  | 9000     | more than chance | 1                  | 3
        """,
        unusual={"Testshire": True, "Edgeshire": True, "Smallshire": False, "Tinyshire": True},
        lasting={"Testshire": True, "Edgeshire": True, "Smallshire": False, "Tinyshire": True},
    )
