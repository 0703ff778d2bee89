"""All the evidence on one council, gathered once: figures, inspections, neighbours and their papers."""

from dataclasses import dataclass
from functools import cached_property

import pandas as pd

from scrutiny.councils import Council
from scrutiny.editions import Papers, find_edition
from scrutiny.evidence.figures import Figure, Gap, list_figure_sources, name_figures, open_figures, read_figures
from scrutiny.evidence.indicators import Indicator
from scrutiny.evidence.inspections import (
    FROM_REPORTS,
    OFFICIAL,
    Inspection,
    Visit,
    list_inspections,
    list_visits,
)
from scrutiny.evidence.neighbours import NEWEST_MODEL, Neighbour, list_neighbours

ENGLAND = "england"


@dataclass(frozen=True)
class CouncilEvidence:
    """What is published about one council, and about those it is compared with.

    ``figures`` holds the council, its neighbours, its region and England:
    columns council, measure, period, figure, gap, count, base, source.
    """

    council: Council
    figures: pd.DataFrame
    inspections: tuple[Inspection, ...]
    visits: tuple[Visit, ...]
    neighbours: tuple[Neighbour, ...]
    neighbour_model: str

    def series(self, indicator: Indicator, area: str | None = None) -> list[Figure | Gap]:
        """Give an indicator's figures and gaps for one area, the council unless told otherwise, in order."""
        rows = self._rows(area or self.council.slug, indicator.id)
        return name_figures(rows)

    def latest(self, indicator: Indicator, area: str | None = None) -> Figure | Gap:
        """Give an indicator's newest period for one area: its figure, or the gap where it should be."""
        return name_figures(self._rows(area or self.council.slug, indicator.id).tail(1))[0]

    def _rows(self, area: str, measure: str) -> pd.DataFrame:
        return self._by_area.get_group((area, measure)).sort_values("period")

    @cached_property
    def _by_area(self) -> "pd.api.typing.DataFrameGroupBy[tuple[str, str], bool]":
        return self.figures.groupby(["council", "measure"], sort=False)


def read_evidence(council: Council, neighbour_model: str = NEWEST_MODEL) -> CouncilEvidence:
    """Read everything published about one council, with its neighbours by the model of a year."""
    neighbours = list_neighbours(council.slug, neighbour_model)
    beside = {one.neighbour for one in neighbours}
    return CouncilEvidence(
        council=council,
        figures=read_figures(frozenset({council.slug, council.region_slug, ENGLAND} | beside)),
        inspections=tuple(one for one in list_inspections() if one.council == council.slug),
        visits=tuple(one for one in list_visits() if one.council == council.slug),
        neighbours=neighbours,
        neighbour_model=neighbour_model,
    )


def list_papers(neighbour_model: str = NEWEST_MODEL) -> tuple[Papers, ...]:
    """Give the papers of every source that a council's evidence is from."""
    figures = tuple(open_figures(source)[0].papers for source in list_figure_sources())
    others = tuple(find_edition(source).papers for source in (OFFICIAL, FROM_REPORTS))
    return (*figures, *others, find_edition("statistical_neighbours", neighbour_model).papers)
