"""What is said where some young people could not be counted."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import pandas as pd

from scrutiny.comparisons.contrasts import Contrast
from scrutiny.comparisons.values import Change, Comparison
from scrutiny.evidence.figures import Figure
from scrutiny.evidence.indicators import find_indicator
from scrutiny.findings.not_known import say_change_in_not_known, say_not_known
from scrutiny.vocabulary import Certainty, Side

if TYPE_CHECKING:
    from tests.spec.conftest import Rule

title = "Those whose home is not known"

SUITABLE = "care_leavers_19_to_21_suitable_accommodation"
UNKNOWN = "care_leavers_19_to_21_accommodation_not_known"
NOT_PUBLISHED = -1


def figure(measure: str, period: str, count: float, base: float) -> Figure:
    """Give a share with its count and its base; a count below nought is one that is not published."""
    shown = count if count > NOT_PUBLISHED else None
    return Figure(
        "testshire", find_indicator(measure), period, 100 * max(count, 0) / base, "", "", shown, base
    )


def draw(
    blank: Comparison, measure: str, now: tuple[float, float], before: tuple[float, float]
) -> Comparison:
    """Draw one share now and a year before."""
    own, then = figure(measure, "2025", *now), figure(measure, "2024", *before)
    side = Side.HIGHER if own.value > then.value else Side.LOWER
    contrast = Contrast(then.value, side, Certainty.MORE_THAN_CHANCE)
    return replace(blank, council=own, changes=(Change(1, then, contrast),))


def say(table: pd.DataFrame, *, blank: Comparison) -> pd.DataFrame:
    """Say of each council how many are not known beside its figure, and beside its change."""
    said = []
    for record in table.fillna(NOT_PUBLISHED).to_dict("records"):
        row: dict[Any, Any] = record
        out_of, before = float(row["young people"]), float(row["before"])
        own = draw(blank, SUITABLE, (row["suitable"], out_of), (row["suitable before"], before))
        unknown = draw(blank, UNKNOWN, (row["not known"], out_of), (row["not known before"], before))
        beside = {UNKNOWN: unknown}
        newest = " ".join(say_not_known(own, beside))
        said.append((newest, " ".join(say_change_in_not_known(own, own.changes[0], beside))))
    how_many = [newest.removeprefix("It is not known where ") or None for newest, _moved in said]
    return table.assign(
        how_many=pd.Series(how_many, index=table.index, dtype=object),
        may_explain_it=["that alone may explain" in moved for _newest, moved in said],
    )


def test_a_share_is_shown_with_how_many_are_not_known(rule: "Rule", blank: Comparison) -> None:
    """Those whose home is not known are part of the total, and are never counted as in a suitable home.

    Only published counts are used: where the count is withheld, nothing is said.
    """
    rule(
        partial(say, blank=blank),
        given="""
            council   | suitable | young people | not known | suitable before | before | not known before
            Testshire | 131      | 180          | 39        | 125             | 134    | 1
            Nowhere   | 131      | 180          |           | 125             | 134    | 1
        """,
        how_many={"Testshire": "39 of the 180 live.", "Nowhere": None},
    )


def test_those_not_known_may_explain_a_fall_if_their_share_rose_as_far(
    rule: "Rule", blank: Comparison
) -> None:
    """The share that is not known must have moved the other way, and at least as far as the figure.

    Then, of those whose home is known, it may be that nothing has changed. A rise is judged alike.
    """
    rule(
        partial(say, blank=blank),
        given="""
            council   | suitable | young people | not known | suitable before | before | not known before
            Testshire | 131      | 180          | 39        | 125             | 134    | 1
            Nowhere   | 131      | 180          | 10        | 125             | 134    | 1
            Anywhere  | 95       | 100          | 2         | 80              | 100    | 18
            Elsewhere | 80       | 100          | 18        | 90              | 100    | 18
            Somewhere | 80       | 100          | 18        | 90              | 100    |
            Farshire  | 24       | 25           | 1         | 14              | 14     | 0
        """,
        may_explain_it={
            "Testshire": True,
            "Nowhere": False,
            "Anywhere": True,
            "Elsewhere": False,
            "Somewhere": False,
            "Farshire": True,
        },
    )
