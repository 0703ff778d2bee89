"""Checks on the way out: nobody is missing, and the national figures are the publisher's own."""

from collections.abc import Iterable

import pandas as pd

from scrutiny.errors import SourceNotAsExpected
from scrutiny.evidence.council_evidence import ENGLAND
from scrutiny.evidence.indicators import Indicator
from scrutiny.evidence.periods import find_period_end


def check_every_council_is_there(figures: pd.DataFrame, councils: list[str]) -> None:
    """Refuse a table in which a council has neither a figure nor a gap for some indicator."""
    held = figures.groupby("measure")["council"].agg(set)
    absent = {measure: sorted(set(councils) - there) for measure, there in held.items()}
    source = figures.groupby("measure")["source"].first()
    wrong = [
        f"{measure} of {source[str(measure)]} ({', '.join(missing[:3])})"
        for measure, missing in absent.items()
        if missing
    ]
    if wrong:
        raise SourceNotAsExpected(
            f"Some councils are not in the figures at all: {'; '.join(wrong)}.\n"
            "Find out where the publisher's file has them before the edition is kept."
        )


def check_nothing_is_dropped(kept: pd.DataFrame, series: list[pd.DataFrame], name: str) -> None:
    """Refuse an indicator that loses a published number.

    One loss is right: where a statistic says that a figure rounds to nought, and the interactive tool
    prints 0, the statistic's reason stands.
    """
    for published in series:
        numbers = published[published["figure"].notna()]
        beside = numbers.merge(kept, on=["council", "period"], how="left", suffixes=("_published", ""))
        rounds = beside["gap"].eq("rounds to zero") & beside["figure_published"].eq(0)
        lost = beside[beside["figure"].isna() & ~rounds]
        if not lost.empty:
            raise SourceNotAsExpected(
                f"{name} would lose {len(lost)} published figures, first {lost.iloc[0]['council']} "
                f"{lost.iloc[0]['period']}.\nCorrect the order of its series in indicators.yml."
            )


def check_dates(figures: pd.DataFrame, indicators: Iterable[Indicator]) -> None:
    """Refuse an indicator said to have been published before the end of a period it has figures for."""
    periods = figures[figures["figure"].notna()].groupby("measure")["period"].unique()
    for indicator in indicators:
        last_day = max(find_period_end(period, indicator.year_type) for period in periods[indicator.id])
        if indicator.last_update and indicator.last_update < last_day:
            raise SourceNotAsExpected(
                f"The dictionary says that {indicator.id} was last published on {indicator.last_update}, "
                f"before the end of its newest period ({last_day}).\n"
                "Mark it 'undated: true' in indicators.yml."
            )


def check_national_figures(figures: pd.DataFrame, cells: dict[tuple[str, str, str], str]) -> None:
    """Refuse a table whose figure for England is not, to the last place, the one that was published.

    ``cells`` holds the text of every published cell for England by measure, period and source.
    """
    england = figures[figures["council"].eq(ENGLAND) & figures["figure"].notna()]
    keys = zip(england["measure"], england["period"], england["source"], strict=True)
    wrong = [
        f"{measure} {period}"
        for (measure, period, source), figure in zip(keys, england["figure"], strict=True)
        if float(cells.get((measure, period, source), "nan")) != figure
    ]
    if wrong or england.empty:
        raise SourceNotAsExpected(
            "The figures for England are not the published ones: "
            f"{', '.join(wrong[:5]) or 'there are none'}.\n"
            "A reader has changed them on the way: do not keep this edition."
        )
