"""Counts and bases beside figures: whether they make the figure that was published, and a refusal if not."""

from collections.abc import Callable, Collection, Iterable

import numpy as np
import pandas as pd

from scrutiny.errors import SourceNotAsExpected
from scrutiny.evidence.indicators import Indicator
from scrutiny.vocabulary import IntervalKind

_PER = {"%": 100, "per 10,000 children": 10_000}
_MOST_PLACES = 2
_MOST_OUT_OF_REACH = 0.01
_MOST_IN_FIVES = 0.9  # of whole numbers that are not rounded, one in five ends in 0 or 5
_ENOUGH_COUNCILS = 50
_HAIR = 1e-9
_HALF_A_TENTH = 0.05  # to a tenth of a full-time post


def gather_counted(
    figures: pd.DataFrame, indicators: Iterable[Indicator], councils: Collection[str]
) -> pd.DataFrame:
    """Gather the figures with a count or a base that an interval may be drawn from.

    Adds is_share; is_council; in_posts, which need not be whole; per, what the figure is out of; half,
    half of the last place it is printed to; and off, how far rounding may have moved its count or base.
    """
    known = {indicator.id: indicator for indicator in indicators if indicator.interval}
    counted = figures["count"].notna() | figures["base"].notna()
    rows = figures[figures["measure"].isin(known) & figures["figure"].notna() & counted]

    def tell(what: Callable[[Indicator], object]) -> "pd.Series[float]":
        return rows["measure"].map({identity: what(indicator) for identity, indicator in known.items()})

    is_council = rows["council"].isin(set(councils))
    return rows.assign(
        is_share=tell(lambda indicator: indicator.interval is IntervalKind.PROPORTION).astype(bool),
        is_council=is_council,
        in_posts=tell(lambda indicator: indicator.in_posts).astype(bool),
        per=tell(lambda indicator: _PER[indicator.unit]),
        half=tell(lambda indicator: 10.0**-indicator.decimals / 2),
        off=tell(lambda indicator: (indicator.rounded_to or 0) / 2)
        .mask(is_council, 0.0)
        .mask(tell(lambda indicator: indicator.in_posts).astype(bool), _HALF_A_TENTH),
    )


def mark_apart(counted: pd.DataFrame) -> "pd.Series[bool]":
    """Mark the figures that their own count and base do not make, within the rounding of all three."""
    per, figure = counted["per"], counted["figure"]
    rounding = counted["half"] * counted["base"] + counted["off"] * (per + counted["is_share"] * figure)
    return (counted["count"] * per - figure * counted["base"]).abs() > rounding + _HAIR


def check_counts(counted: pd.DataFrame) -> None:
    """Refuse counts and bases that cannot be those of the figures they stand beside."""
    shares = counted[counted["is_share"]]
    _refuse(shares[shares["count"] > shares["base"]], "have a count above its base")
    _refuse(counted[mark_apart(counted)], "are not the figure their count and base make")
    _refuse(_choose_wrong_bases(counted), "are shares that no whole number out of their base could be")
    _refuse(_choose_rounded_councils(counted), "have counts of councils that look rounded to five")
    _refuse(_choose_not_rounded(counted), "are not rounded as indicators.yml says")


def mark_within_reach(shares: pd.DataFrame) -> "pd.Series[bool]":
    """Mark the shares that some whole number out of their base would be printed as."""
    half = 10.0 ** -shares.groupby(["measure", "period", "source"])["figure"].transform(_count_places) / 2
    lowest, highest = shares["figure"] - half - _HAIR, shares["figure"] + half + _HAIR
    out_of = shares["base"] / shares["per"]
    within: pd.Series[bool] = np.ceil(lowest * out_of) <= np.floor(highest * out_of)
    return within


def _count_places(figures: "pd.Series[float]") -> int:
    beyond = {number: (figures - figures.round(number)).abs().max() for number in range(_MOST_PLACES)}
    return next((number for number, left in beyond.items() if left < _HAIR), _MOST_PLACES)


def _choose_wrong_bases(counted: pd.DataFrame) -> pd.DataFrame:
    whole = counted["is_share"] & counted["is_council"] & ~counted["in_posts"]
    shares = counted[whole & counted["base"].notna()]
    missed = shares[~mark_within_reach(shares)]
    often = missed["measure"].value_counts() / shares["measure"].value_counts()
    return missed[missed["measure"].isin(often[often > _MOST_OUT_OF_REACH].index)]


def _choose_rounded_councils(counted: pd.DataFrame) -> pd.DataFrame:
    councils = counted[counted["is_council"]]
    numbers = councils[["count", "base"]]
    in_fives = numbers.mod(5).eq(0).where(numbers.notna()).astype(float)
    of_each = in_fives.groupby([councils["measure"], councils["period"]])
    rounded = of_each.transform("count").ge(_ENOUGH_COUNCILS) & of_each.transform("mean").ge(_MOST_IN_FIVES)
    return councils[rounded.any(axis=1)]


def _choose_not_rounded(counted: pd.DataFrame) -> pd.DataFrame:
    areas = counted[~counted["is_council"] & ~counted["in_posts"]]
    parts = areas[["count", "base"]].assign(base=areas["base"].where(areas["is_share"]))
    return areas[(parts.mod(areas["off"].mul(2).replace(0, 1), axis=0) > 0).any(axis=1)]


def _refuse(rows: pd.DataFrame, fault: str) -> None:
    if not rows.empty:
        first = ", ".join(" ".join(key) for key in rows[["measure", "council", "period"]].head(3).to_numpy())
        raise SourceNotAsExpected(
            f"{len(rows)} figures {fault}; first {first}.\n"
            "Find out from the publisher which is right: then correct their series in indicators.yml, or "
            "leave the counts out by corrections.yml."
        )
