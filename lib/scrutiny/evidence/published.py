"""Everything published of every area, indexed once, each figure named when it is first asked for."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

import numpy as np
import pandas as pd

from scrutiny.evidence.figures import Figure, Gap, name_figures, read_figures
from scrutiny.register.councils import list_councils

_NOTHING: Mapping[str, Figure | Gap] = {}


@dataclass(frozen=True, eq=False)
class PublishedFigures:
    """The figures and gaps of many areas, found by area and measure, or by measure and period.

    ``rows`` has columns council, measure, period, figure, gap, count, base, source; ``authorities`` are
    the areas that are ranked among each other: not England, a region or a council that has ended.
    """

    rows: pd.DataFrame
    authorities: frozenset[str]

    def series(self, area: str, measure: str) -> tuple[Figure | Gap, ...]:
        """Give what is published of a measure for an area, in the order of its periods."""
        return tuple(self._by_period(area, measure).values())

    def name_all(self) -> None:
        """Name every figure now, for whichever council asks afterwards."""
        pairs = self.rows[["council", "measure"]].drop_duplicates()
        for area, measure in pairs.itertuples(index=False, name=None):
            self._by_period(area, measure)

    def at(self, area: str, measure: str, period: str) -> Figure | Gap | None:
        """Give what is published of a measure for an area in a period; nothing if nothing is."""
        return self._by_period(area, measure).get(period)

    def among(self, measure: str, period: str) -> pd.DataFrame:
        """Give council, figure, count and base of the authorities with a figure of a measure in a period."""
        places = self._places_of_periods.get((measure, period), np.array([], dtype=int))
        kept = places[self._is_ranked[places]]
        return pd.DataFrame({name: column[kept] for name, column in self._ranked_columns.items()})

    def of(self, areas: list[str]) -> pd.DataFrame:
        """Give the rows of some areas, with their words by categories."""
        places = [self._places_of_councils[area] for area in areas if area in self._places_of_councils]
        return self._coded.iloc[np.sort(np.concatenate(places))] if places else self._coded.iloc[:0]

    @property
    def whole(self) -> "PublishedFigures":
        """The figures that no later ones are left out of."""
        return self

    @cached_property
    def periods(self) -> Mapping[str, tuple[str, ...]]:
        """The periods of each measure, of the authorities."""
        ranked = self.rows[self.rows["council"].isin(self.authorities)]
        unique = ranked.groupby("measure", sort=False)["period"].unique()
        return {str(measure): tuple(periods) for measure, periods in unique.items()}

    def _by_period(self, area: str, measure: str) -> Mapping[str, Figure | Gap]:
        places = self._places_of_areas.get((area, measure))
        if places is None:
            return _NOTHING
        key = (area, measure)
        if key not in self._named:
            rows = [{name: column[place] for name, column in self._columns.items()} for place in places]
            ordered = sorted(rows, key=lambda row: str(row["period"]))
            self._named[key] = {value.period: value for value in name_figures(ordered)}
        return self._named[key]

    @cached_property
    def _named(self) -> dict[tuple[str, str], Mapping[str, Figure | Gap]]:
        return {}

    @cached_property
    def _columns(self) -> dict[str, np.ndarray[Any, Any]]:
        return {name: self._coded[name].to_numpy(dtype=object) for name in self._coded.columns}

    @cached_property
    def _coded(self) -> pd.DataFrame:
        # By categories, so that a word that stands ten thousand times is kept once.
        return self.rows.astype(dict.fromkeys(("council", "measure", "period", "gap", "source"), "category"))

    @cached_property
    def _places_of_councils(self) -> Mapping[Hashable, Any]:
        return self.rows.groupby("council", sort=False).indices

    @cached_property
    def _is_ranked(self) -> np.ndarray[Any, Any]:
        ranked = self.rows["council"].isin(self.authorities) & self.rows["figure"].notna()
        return ranked.to_numpy(dtype=bool)

    @cached_property
    def _ranked_columns(self) -> dict[str, np.ndarray[Any, Any]]:
        numbers = {name: self.rows[name].to_numpy(dtype=float) for name in ("figure", "count", "base")}
        return {"council": self._columns["council"], **numbers}

    @cached_property
    def _places_of_areas(self) -> Mapping[Hashable, Any]:
        return self.rows.groupby(["council", "measure"], sort=False).indices

    @cached_property
    def _places_of_periods(self) -> Mapping[Hashable, Any]:
        return self.rows.groupby(["measure", "period"], sort=False).indices


@cache
def read_published() -> PublishedFigures:
    """Read everything published, once for all the pages that a process makes."""
    return PublishedFigures(read_figures(), frozenset(council.slug for council in list_councils()))
