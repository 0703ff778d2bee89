"""How much a council's own change over the years weighs."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import pandas as pd

from scrutiny.analysis.run_charts import RunReading, RunSignal
from scrutiny.comparisons.contrasts import Contrast
from scrutiny.comparisons.values import Change, Comparison
from scrutiny.evidence.figures import Figure
from scrutiny.evidence.indicators import find_indicator
from scrutiny.findings.gathering import choose_change
from scrutiny.findings.strength import find_turn, is_shared, weigh_movement
from scrutiny.vocabulary import Certainty, Side, Signal, Way

if TYPE_CHECKING:
    from tests.spec.conftest import Rule

title = "What a change asks of a committee"

# Unless a rule says otherwise, England stood still and no run is seen.
UNSPOKEN: dict[str, Any] = {"England before": 20, "England now": 20, "run": ""}
WAYS = {"up": Way.UP, "down": Way.DOWN}
YEARS_SHOWN = 10
INDICATOR = find_indicator("repeat_referrals")


def figure(area: str, value: float) -> Figure:
    """Give a percentage for an area."""
    return Figure(area, INDICATOR, "2025", float(value), "", "")


def draw_change(row: dict[str, Any]) -> Change:
    """Draw one change from a row."""
    was = figure("testshire", row["before"])
    side = Side.HIGHER if row["now"] > was.value else Side.LOWER
    contrast = Contrast(was.value, side, Certainty(row["change"]))
    return Change(int(row["years"]), was, contrast, figure("england", row["England before"]))


def draw_run(way: str) -> RunReading:
    """Draw ten yearly figures, of which the newest six are on one side of their median if a way is given."""
    places = tuple(range(4, YEARS_SHOWN))
    signals = (RunSignal(Signal.SHIFT, WAYS[way], places),) if way in WAYS else ()
    return RunReading(YEARS_SHOWN, 0, 20.0, signals)


def draw(blank: Comparison, drawn: pd.DataFrame) -> Comparison:
    """Draw a comparison from the changes of one council, whose newest figure stands in each of them."""
    unspoken = {name: value for name, value in UNSPOKEN.items() if name not in drawn}
    records = drawn.assign(**unspoken).to_dict("records")
    rows = [{str(name): cell for name, cell in record.items()} for record in records]
    return replace(
        blank,
        council=figure("testshire", rows[0]["now"]),
        england=figure("england", rows[0]["England now"]),
        changes=tuple(map(draw_change, rows)),
        run=draw_run(str(rows[0]["run"])),
    )


def weigh(table: pd.DataFrame, *, blank: Comparison) -> pd.DataFrame:
    """Weigh the changes of each council, and say if England shares the first and which one is spoken of."""
    drawn = {str(council): draw(blank, rows) for council, rows in table.groupby("council", sort=False)}
    chosen = [choose_change(comparison) for comparison in drawn.values()]
    return pd.DataFrame(
        {
            "council": list(drawn),
            "shared": [is_shared(comparison, comparison.changes[0]) for comparison in drawn.values()],
            "spoken_of": [None if change is None else change.years for change in chosen],
            "newest_year_said_too": [
                change is not None and find_turn(comparison, change) is not None
                for comparison, change in zip(drawn.values(), chosen, strict=True)
            ],
            "strength": [str(weigh_movement(comparison)) for comparison in drawn.values()],
        }
    )


def test_a_change_of_three_years_or_more_is_worth_a_question(rule: "Rule", blank: Comparison) -> None:
    """It must be more than chance, and over three years or five; a year alone is too short.

    A change that could be chance, or of which nobody can tell, has no weight. In this section England stood
    still unless a rule says otherwise.
    """
    rule(
        partial(weigh, blank=blank),
        given="""
            council   | years | before | now | change
            Testshire | 3     | 14     | 24  | more than chance
            Nowhere   | 5     | 34     | 24  | more than chance
            Anywhere  | 1     | 14     | 24  | more than chance
            Anywhere  | 3     | 23     | 24  | could be chance
            Elsewhere | 3     | 22     | 24  | could be chance
            Somewhere | 3     | 14     | 24  | cannot tell
        """,
        strength={
            "Testshire": "worth a question",
            "Nowhere": "worth a question",
            "Anywhere": "nothing to see",
            "Elsewhere": "nothing to see",
            "Somewhere": "nothing to see",
        },
    )


def test_a_new_council_has_the_weight_of_the_longest_change_it_can_have(
    rule: "Rule", blank: Comparison
) -> None:
    """A council that has existed for a year or two has no figure of three years before to compare with."""
    rule(
        partial(weigh, blank=blank),
        given="""
            council   | years | before | now | change
            Testshire | 1     | 14     | 24  | more than chance
            Nowhere   | 1     | 23     | 24  | could be chance
        """,
        strength={"Testshire": "worth a question", "Nowhere": "nothing to see"},
        spoken_of={"Testshire": 1, "Nowhere": 1},
    )


def test_with_a_run_the_same_way_a_change_stands_out(rule: "Rule", blank: Comparison) -> None:
    """A run is a shift or a trend of the council's yearly figures that goes on to the newest of them.

    A run by itself asks nothing, and a run the other way adds nothing.
    """
    rule(
        partial(weigh, blank=blank),
        given="""
            council   | years | before | now | change           | run
            Testshire | 3     | 14     | 24  | more than chance | up
            Nowhere   | 3     | 14     | 24  | more than chance | down
            Anywhere  | 3     | 34     | 24  | more than chance | down
            Elsewhere | 3     | 22     | 24  | could be chance  | up
            Somewhere | 3     | 14     | 24  | more than chance |
        """,
        strength={
            "Testshire": "stands out",
            "Nowhere": "worth a question",
            "Anywhere": "stands out",
            "Elsewhere": "nothing to see",
            "Somewhere": "worth a question",
        },
    )


def test_a_change_that_england_shares_asks_nothing(rule: "Rule", blank: Comparison) -> None:
    """If England moved the same way, and at least half as far, the change is not the council's own.

    What moved the whole country is a question for the whole country.
    """
    rule(
        partial(weigh, blank=blank),
        given="""
            council   | years | before | now | England before | England now | change
            Testshire | 3     | 14     | 24  | 20             | 25          | more than chance
            Nowhere   | 3     | 14     | 24  | 20             | 24          | more than chance
            Anywhere  | 3     | 14     | 24  | 20             | 12          | more than chance
            Elsewhere | 3     | 34     | 24  | 32             | 20          | more than chance
        """,
        shared={"Testshire": True, "Nowhere": False, "Anywhere": False, "Elsewhere": True},
        strength={
            "Testshire": "nothing to see",
            "Nowhere": "worth a question",
            "Anywhere": "worth a question",
            "Elsewhere": "nothing to see",
        },
    )


def test_the_longest_change_that_has_weight_is_the_one_spoken_of(rule: "Rule", blank: Comparison) -> None:
    """Changes over one, three and five years are known; a page speaks of one, and a year alone is too short.

    A change has weight if it is beyond chance and England does not share it. Where none over three years or
    five has, the page speaks of the longest that is beyond chance, and else of the longest there is.
    """
    rule(
        partial(weigh, blank=blank),
        given="""
            council   | years | before | now | England before | change
            Testshire | 1     | 20     | 24  | 20             | more than chance
            Testshire | 3     | 14     | 24  | 20             | more than chance
            Testshire | 5     | 22     | 24  | 20             | could be chance
            Nowhere   | 1     | 14     | 24  | 20             | more than chance
            Nowhere   | 3     | 22     | 24  | 20             | could be chance
            Elsewhere | 3     | 34     | 24  | 20             | more than chance
            Elsewhere | 5     | 14     | 24  | 12             | more than chance
            Somewhere | 1     | 23     | 24  | 20             | could be chance
            Somewhere | 3     | 22     | 24  | 20             | could be chance
        """,
        spoken_of={"Testshire": 3, "Nowhere": 1, "Elsewhere": 3, "Somewhere": 3},
    )


def test_the_newest_year_is_said_too_where_the_longer_change_hides_it(
    rule: "Rule", blank: Comparison
) -> None:
    """It is said where it went the other way from the change spoken of, or makes up more than half of it.

    So a fall over five years that has turned into a rise is not told as a fall alone.
    """
    rule(
        partial(weigh, blank=blank),
        given="""
            council   | years | before | now | change
            Testshire | 1     | 20     | 24  | could be chance
            Testshire | 5     | 34     | 24  | more than chance
            Nowhere   | 1     | 18     | 24  | more than chance
            Nowhere   | 5     | 14     | 24  | more than chance
            Anywhere  | 1     | 19     | 24  | could be chance
            Anywhere  | 5     | 14     | 24  | more than chance
            Elsewhere | 1     | 14     | 24  | more than chance
        """,
        spoken_of={"Testshire": 5, "Nowhere": 5, "Anywhere": 5, "Elsewhere": 1},
        newest_year_said_too={"Testshire": True, "Nowhere": True, "Anywhere": False, "Elsewhere": False},
    )
