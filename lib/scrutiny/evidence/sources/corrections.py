"""Corrections as data: what a publisher's file has wrong, and what is done about it."""

from datetime import date
from pathlib import Path
from typing import Literal

import pandas as pd
from pydantic import BaseModel, ConfigDict

from scrutiny.editions import read_curated
from scrutiny.errors import SourceNotAsExpected


class LeftOut(BaseModel):
    """Published figures that are not what they say they are; no place named means every place."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    indicator: str
    because: str
    places: tuple[str, ...] = ()
    periods: tuple[str, ...] = ()

    def applies_to(self, figures: pd.DataFrame) -> "pd.Series[bool]":
        """Mark the rows this leaves out."""
        marked = figures["measure"].eq(self.indicator)
        if self.places:
            marked &= figures["council"].isin(self.places)
        if self.periods:
            marked &= figures["period"].isin(self.periods)
        return marked


class CountsLeftOut(LeftOut):
    """Counts or bases not kept beside their figures: all those named, or those that do not make them."""

    parts: tuple[Literal["count", "base"], ...] = ("count", "base")
    only_where_apart: bool = False


class LastDay(BaseModel):
    """The last day on site of an inspection, where the compiled history has it wrong."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    council: str
    inspected_from: date
    inspected_to: date
    because: str


class Corrections(BaseModel):
    """Every correction we make, each with its reason."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    left_out: tuple[LeftOut, ...]
    counts_left_out: tuple[CountsLeftOut, ...] = ()
    last_days: tuple[LastDay, ...]


def read_corrections() -> Corrections:
    """Read the corrections kept beside this module."""
    return read_curated(Path(__file__).with_name("corrections.yml"), Corrections)


def leave_out(figures: pd.DataFrame, corrections: Corrections) -> pd.DataFrame:
    """Leave out the figures known to be wrong; a correction that finds nothing to correct is refused."""
    marked = pd.Series(data=False, index=figures.index)
    for correction in corrections.left_out:
        marked |= _find_what_it_corrects(correction, correction.applies_to(figures))
    return figures[~marked]


def leave_out_counts(
    figures: pd.DataFrame, corrections: Corrections, apart: "pd.Series[bool]"
) -> pd.DataFrame:
    """Leave out counts and bases known not to be those of their figures; the figures stay.

    ``apart`` marks the rows whose count and base do not make the figure.
    """
    parts = figures[["count", "base"]]
    for correction in corrections.counts_left_out:
        found = correction.applies_to(figures)
        if correction.only_where_apart:
            found &= apart.reindex(figures.index, fill_value=False)
        named = list(correction.parts)
        found &= figures[named].notna().any(axis=1)
        parts = parts.assign(**parts[named].mask(_find_what_it_corrects(correction, found)))
    return figures.assign(**parts)


def _find_what_it_corrects(correction: LeftOut, found: "pd.Series[bool]") -> "pd.Series[bool]":
    if not found.any():
        raise SourceNotAsExpected(
            f"A correction of {correction.indicator} finds nothing to correct: {correction.because}.\n"
            "The publisher may have mended it: take it out of corrections.yml."
        )
    return found
