"""On which side of another figure a council's lies, and whether that could be chance."""

from typing import TYPE_CHECKING

import pandas as pd

from scrutiny.analysis.intervals import Interval
from scrutiny.comparisons.contrasts import contrast_with, count_in_a_row_on_one_side, judge_side
from scrutiny.evidence.council_evidence import ENGLAND, CouncilEvidence
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import find_indicator
from scrutiny.evidence.published import PublishedFigures
from scrutiny.register.councils import list_councils
from scrutiny.vocabulary import GapReason

if TYPE_CHECKING:
    from tests.spec.conftest import Rule

title = "A difference, and whether it could be chance"

PERCENTAGE = find_indicator("repeat_referrals")
NUMBER = PERCENTAGE.model_copy(update={"unit": "children"})
NOBODY = list_councils()[0]


def figure_or_gap(cell: float, shown_as: str) -> Figure | Gap:
    """Give a cell as a figure or, where it is blank, as a gap."""
    indicator = NUMBER if shown_as == "a number of children" else PERCENTAGE
    if pd.isna(cell):
        return Gap("testshire", indicator, "2025", GapReason.CONFIDENTIAL, "", "")
    return Figure("testshire", indicator, "2025", float(cell), "", "")


def interval_of(lowest: float, highest: float) -> Interval | None:
    """Give the range that is drawn, if one is."""
    return None if pd.isna(lowest) else Interval(lowest, highest)


def beside_england(table: pd.DataFrame) -> pd.DataFrame:
    """Set each council's figure beside England's."""
    columns = ["shown as", "figure", "England", "lowest", "highest"]
    found = [
        contrast_with(figure_or_gap(own, shown_as), figure_or_gap(england, shown_as), interval_of(*limits))
        for shown_as, own, england, *limits in table.reindex(columns=columns).to_numpy()
    ]
    return table.assign(
        side=pd.Series(
            [None if contrast is None else str(contrast.side) for contrast in found], dtype=object
        ),
        difference=pd.Series(
            [None if contrast is None else str(contrast.certainty) for contrast in found], dtype=object
        ),
    )


def beside_as_shown(table: pd.DataFrame) -> pd.DataFrame:
    """Judge on which side of England each figure lies, shown to one decimal."""
    pairs = zip(table["figure"], table["England"], strict=True)
    return table.assign(side=[str(judge_side(own, other, PERCENTAGE)) for own, other in pairs])


def gather(drawn: pd.DataFrame) -> CouncilEvidence:
    """Gather one council's drawn figures, and England's, as evidence."""
    source = next(iter(PERCENTAGE.source_codes))
    cells = drawn.melt(id_vars="year", value_vars=["figure", "England"], value_name="value")
    rows = pd.DataFrame(
        {
            "council": cells["variable"].map({"figure": NOBODY.slug, "England": ENGLAND}),
            "measure": PERCENTAGE.id,
            "period": cells["year"].astype(str),
            "figure": cells["value"].astype(float),
            "gap": GapReason.CONFIDENTIAL.value,
            "count": None,
            "base": None,
            "source": source,
        }
    )
    return CouncilEvidence(NOBODY, PublishedFigures(rows, frozenset()), (), (), (), "2024")


def count_years(table: pd.DataFrame) -> pd.DataFrame:
    """Count for how many years each council has been on one side of England."""
    return pd.DataFrame(
        [
            {"council": council, "years": count_in_a_row_on_one_side(gather(drawn), PERCENTAGE)}
            for council, drawn in table.groupby("council", sort=False)
        ]
    )


def test_a_difference_could_be_chance_where_england_lies_within_the_range(rule: "Rule") -> None:
    """Only a range that leaves England's figure outside shows a difference of more than chance.

    England's own figure is taken as fixed, for it counts so many children. Where a figure has no range,
    nobody can say how much of a difference is chance, and the page does not guess.
    """
    rule(
        beside_england,
        given="""
            council   | figure | lowest | highest | England
            Testshire | 24     | 21     | 27.2    | 20
            Nowhere   | 24     | 18.5   | 30.4    | 20
            Anywhere  | 24     | 20     | 28.5    | 20
            Elsewhere | 16     | 13.1   | 19.3    | 20
            Somewhere | 24     |        |         | 20
        """,
        side={
            "Testshire": "higher",
            "Nowhere": "higher",
            "Anywhere": "higher",
            "Elsewhere": "lower",
            "Somewhere": "higher",
        },
        difference={
            "Testshire": "more than chance",
            "Nowhere": "could be chance",
            "Anywhere": "could be chance",
            "Elsewhere": "more than chance",
            "Somewhere": "cannot tell",
        },
    )


def test_a_difference_that_cannot_be_seen_is_none(rule: "Rule") -> None:
    """Two figures that read alike as they are shown are called the same; these are shown to one decimal."""
    rule(
        beside_as_shown,
        given="""
            council   | figure | England
            Testshire | 20.04  | 19.96
            Nowhere   | 20.06  | 19.96
            Elsewhere | 19.94  | 19.96
        """,
        side={"Testshire": "the same", "Nowhere": "higher", "Elsewhere": "lower"},
    )


def test_a_figure_that_follows_the_size_of_a_council_is_not_compared(rule: "Rule") -> None:
    """A large council has more children in care than a small one, which says nothing of either.

    Percentages and rates are compared. Where either figure was not published, there is nothing to say.
    """
    rule(
        beside_england,
        given="""
            council   | shown as             | figure | England
            Testshire | a percentage         | 24     | 20
            Nowhere   | a number of children | 24     | 20
            Elsewhere | a percentage         |        | 20
            Somewhere | a percentage         | 24     |
        """,
        side={"Testshire": "higher", "Nowhere": None, "Elsewhere": None, "Somewhere": None},
    )


def test_in_a_row_on_one_side_are_counted_back_from_the_newest(rule: "Rule") -> None:
    """The count ends at a year on the other side, a year that was the same, or a year without a figure."""
    rule(
        count_years,
        given="""
            council   | year | figure | England
            Testshire | 2022 | 18     | 20
            Testshire | 2023 | 22     | 20
            Testshire | 2024 | 23     | 21
            Testshire | 2025 | 24     | 21
            Nowhere   | 2023 | 22     | 20
            Nowhere   | 2024 |        | 21
            Nowhere   | 2025 | 24     | 21
            Elsewhere | 2024 | 23     | 21
            Elsewhere | 2025 | 21     | 21
        """,
        years={"Testshire": 3, "Nowhere": 1, "Elsewhere": 0},
    )
