"""Figures and gaps: what was published of one indicator, one council and one period, with its papers."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from scrutiny.editions import Edition, find_edition
from scrutiny.evidence.indicators import Indicator, index_indicators, list_indicators
from scrutiny.evidence.tables import unpack_figures
from scrutiny.vocabulary import GapReason

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Figure:
    """One published figure, with where it is from."""

    council: str
    indicator: Indicator
    period: str
    value: float
    source: str
    source_code: str
    count: float | None = None
    base: float | None = None

    @property
    def published(self) -> date | None:
        """When the department last issued this indicator, where it says."""
        return self.indicator.last_update


@dataclass(frozen=True, slots=True)
class Gap:
    """A figure that was looked for and is not there, and why."""

    council: str
    indicator: Indicator
    period: str
    reason: GapReason
    source: str
    source_code: str

    @property
    def published(self) -> date | None:
        """When the department last issued this indicator, where it says."""
        return self.indicator.last_update


@cache
def list_figure_sources() -> tuple[str, ...]:
    """Name every source that a figure in the catalogue is from."""
    return tuple(sorted({source for indicator in list_indicators() for source in indicator.source_codes}))


@cache
def open_figures(source: str) -> tuple[Edition, bytes]:
    """Open the newest edition of a source's figures, proved whole."""
    edition = find_edition(source)
    return edition, edition.read("figures.arrow")


def read_figures(areas: frozenset[str] | None = None) -> "pd.DataFrame":
    """Read the figures and gaps of some areas, or of all: one row an area, indicator and period.

    Columns council, measure, period, figure, gap, count, base, source.
    """
    return unpack_figures({source: open_figures(source)[1] for source in list_figure_sources()}, areas)


def name_figures(rows: list[dict[str, object]]) -> list[Figure | Gap]:
    """Give each row of a table of figures as the value it is: a figure, or a gap with its reason."""
    return [_name(row, index_indicators()[str(row["measure"])]) for row in rows]


def _name(row: dict[str, object], indicator: Indicator) -> Figure | Gap:
    council, period = str(row["council"]), str(row["period"])
    source = str(row["source"])
    code = indicator.source_codes[source]
    value = _number(row["figure"])
    if value is None:
        return Gap(council, indicator, period, GapReason(str(row["gap"])), source, code)
    return Figure(
        council, indicator, period, value, source, code, _number(row["count"]), _number(row["base"])
    )


def _number(cell: object) -> float | None:
    return float(cell) if isinstance(cell, float) and cell == cell else None  # noqa: PLR0124 - not a NaN
