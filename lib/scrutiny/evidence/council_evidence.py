"""All the evidence on one council, gathered once: figures, inspections, neighbours and their papers."""

from dataclasses import dataclass
from functools import cached_property

import pandas as pd

from scrutiny.councils import Council, list_councils
from scrutiny.editions import Papers, find_edition
from scrutiny.evidence.figures import (
    Figure,
    Gap,
    list_figure_sources,
    name_figures,
    open_figures,
    read_all_figures,
)
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
from scrutiny.evidence.periods import find_period_end
from scrutiny.evidence.points import POINTS
from scrutiny.vocabulary import GapReason

ENGLAND = "england"


@dataclass(frozen=True)
class CouncilEvidence:
    """What is published about one council, and about those it is compared with.

    ``figures`` holds the council, its neighbours, its region and England; ``authorities`` holds every
    council of the register: columns council, measure, period, figure, gap, count, base, source.
    """

    council: Council
    figures: pd.DataFrame
    authorities: pd.DataFrame
    inspections: tuple[Inspection, ...]
    visits: tuple[Visit, ...]
    neighbours: tuple[Neighbour, ...]
    neighbour_model: str

    def series(self, indicator: Indicator, area: str | None = None) -> list[Figure | Gap]:
        """Give an indicator's figures and gaps for one area, the council unless told otherwise, in order."""
        kept = self._by_period(area or self.council.slug, indicator.id)
        return name_figures([kept[period] for period in sorted(kept)])

    def latest(self, indicator: Indicator) -> Figure | Gap:
        """Give the council's newest period of an indicator: its figure, or the gap where it should be."""
        return self.series(indicator)[-1]

    def at(self, indicator: Indicator, period: str, area: str) -> Figure | Gap:
        """Give what is published of one period for one area; a period not published is a gap too."""
        row = self._by_period(area, indicator.id).get(period)
        if row is None:
            source, code = next(iter(indicator.source_codes.items()))
            return Gap(area, indicator, period, GapReason.NOT_PUBLISHED_FOR_PERIOD, source, code)
        return name_figures([row])[0]

    def years_before(self, value: Figure | Gap, years: int) -> Figure | Gap | None:
        """Give the council's own figure of some years before another; nothing if none was published."""
        indicator = value.indicator
        wanted = find_period_end(value.period, indicator.year_type).year - years
        for earlier in self.series(indicator, value.council):
            if find_period_end(earlier.period, indicator.year_type).year == wanted:
                return earlier
        return None

    def _by_period(self, area: str, measure: str) -> dict[str, dict[str, object]]:
        return self._rows.get((area, measure), {})

    @cached_property
    def _rows(self) -> dict[tuple[str, str], dict[str, dict[str, object]]]:
        kept: dict[tuple[str, str], dict[str, dict[str, object]]] = {}
        for row in self.figures.to_dict("records"):
            named = {str(column): cell for column, cell in row.items()}
            kept.setdefault((row["council"], row["measure"]), {})[row["period"]] = named
        return kept


def read_evidence(council: Council, neighbour_model: str = NEWEST_MODEL) -> CouncilEvidence:
    """Read everything published about one council, with its neighbours by the model of a year."""
    neighbours = list_neighbours(council.slug, neighbour_model)
    shown = {council.slug, council.region_slug, ENGLAND} | {one.neighbour for one in neighbours}
    everywhere = read_all_figures()
    return CouncilEvidence(
        council=council,
        figures=everywhere[everywhere["council"].isin(shown)],
        authorities=everywhere[everywhere["council"].isin([one.slug for one in list_councils()])],
        inspections=tuple(one for one in list_inspections() if one.council == council.slug),
        visits=tuple(one for one in list_visits() if one.council == council.slug),
        neighbours=neighbours,
        neighbour_model=neighbour_model,
    )


def list_papers(neighbour_model: str = NEWEST_MODEL) -> tuple[Papers, ...]:
    """Give the papers of every source that a council's evidence is from."""
    figures = tuple(open_figures(source)[0].papers for source in list_figure_sources())
    others = tuple(find_edition(source).papers for source in (OFFICIAL, FROM_REPORTS, POINTS))
    return (*figures, *others, find_edition("statistical_neighbours", neighbour_model).papers)
