"""All the evidence on one council, gathered once: figures, inspections, neighbours and their papers."""

from dataclasses import dataclass

from scrutiny.evidence.figures import (
    Figure,
    Gap,
)
from scrutiny.evidence.indicators import Indicator
from scrutiny.evidence.inspections import (
    Inspection,
    Visit,
    list_inspections,
    list_visits,
)
from scrutiny.evidence.neighbours import Neighbour, choose_model, list_neighbours
from scrutiny.evidence.periods import find_period_end
from scrutiny.evidence.published import PublishedFigures, read_published
from scrutiny.register.councils import Council
from scrutiny.vocabulary import GapReason

ENGLAND = "england"


@dataclass(frozen=True, eq=False)
class CouncilEvidence:
    """What is published about one council, and about those it is compared with.

    ``published`` holds every area: the council, its neighbours, its region, England and all others.
    """

    council: Council
    published: PublishedFigures
    inspections: tuple[Inspection, ...]
    visits: tuple[Visit, ...]
    neighbours: tuple[Neighbour, ...]
    neighbour_model: str

    def series(self, indicator: Indicator, area: str | None = None) -> tuple[Figure | Gap, ...]:
        """Give an indicator's figures and gaps for one area, the council unless told otherwise, in order."""
        return self.published.series(area or self.council.slug, indicator.id)

    def latest(self, indicator: Indicator) -> Figure | Gap:
        """Give the council's newest period of an indicator: its figure, or the gap where it should be."""
        return self.series(indicator)[-1]

    def at(self, indicator: Indicator, period: str, area: str) -> Figure | Gap:
        """Give what is published of one period for one area; a period not published is a gap too."""
        value = self.published.at(area, indicator.id, period)
        if value is None:
            source, code = next(iter(indicator.source_codes.items()))
            return Gap(area, indicator, period, GapReason.NOT_PUBLISHED_FOR_PERIOD, source, code)
        return value

    def years_before(self, value: Figure | Gap, years: int) -> Figure | Gap | None:
        """Give the council's own figure of some years before another; nothing if none was published."""
        indicator = value.indicator
        wanted = find_period_end(value.period, indicator.year_type).year - years
        for earlier in self.series(indicator, value.council):
            if find_period_end(earlier.period, indicator.year_type).year == wanted:
                return earlier
        return None


def read_evidence(council: Council, neighbour_model: str = "") -> CouncilEvidence:
    """Read everything published about one council, with neighbours by the model of a year, or the newest."""
    model = choose_model(neighbour_model)
    return CouncilEvidence(
        council=council,
        published=read_published(),
        inspections=tuple(event for event in list_inspections() if event.council == council.slug),
        visits=tuple(visit for visit in list_visits() if visit.council == council.slug),
        neighbours=list_neighbours(council.slug, model),
        neighbour_model=model,
    )
