"""The conductor: the flow spelled out once, ending in everything a page may say of one council."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import pandas as pd

from scrutiny.analysis.peers import summarise_neighbours
from scrutiny.analysis.working_days import add_working_days
from scrutiny.councils import Council, find_council
from scrutiny.editions import Papers
from scrutiny.errors import DateNotUnderstood
from scrutiny.evidence.council_evidence import ENGLAND, CouncilEvidence, list_papers, read_evidence
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator, list_indicators
from scrutiny.evidence.inspections import Inspection, Visit
from scrutiny.vocabulary import Area

# Education and Inspections Act 2006, section 137, with SI 2007/462; the 70 days as councils state them.
DAYS_TO_PUBLISH, DAYS_TO_ANSWER = 30, 70


@dataclass(frozen=True)
class Neighbourhood:
    """What a council's neighbours show for one indicator and period, how many do, and by which sources."""

    mean: float | None
    median: float | None
    present: int
    of: int
    sources: tuple[str, ...] = ()


Neighbourhoods = Mapping[tuple[str, str], Neighbourhood]


@dataclass(frozen=True)
class ReportDates:
    """What follows from an inspection's report: the last days to publish it, and to answer it."""

    published: date
    publish_by: date
    answer_by: date


@dataclass(frozen=True)
class Reading:
    """One indicator as it stands: the council's newest period, beside the same period elsewhere."""

    indicator: Indicator
    council: Figure | Gap
    region: Figure | Gap
    england: Figure | Gap

    @property
    def period(self) -> str:
        """The period that every part of the reading is for."""
        return self.council.period


@dataclass(frozen=True)
class Briefing:
    """Everything a page may say of one council on one day."""

    council: Council
    committee: str
    as_at: date
    evidence: CouncilEvidence
    inspections: tuple[Inspection, ...]
    visits: tuple[Visit, ...]
    readings: tuple[Reading, ...]
    neighbourhoods: Neighbourhoods
    papers: tuple[Papers, ...]

    def readings_in(self, area: Area) -> list[Reading]:
        """Give the readings of one area, in the order of the catalogue."""
        return [reading for reading in self.readings if reading.indicator.area is area]

    def neighbourhood(self, indicator: Indicator, period: str) -> Neighbourhood:
        """Give what the neighbours show together for an indicator in a period."""
        none = Neighbourhood(None, None, 0, len(self.evidence.neighbours))
        return self.neighbourhoods.get((indicator.id, period), none)

    def papers_of(self, source: str) -> Papers:
        """Give the papers of one source of this briefing."""
        return next(papers for papers in self.papers if papers.source == source)

    @property
    def report_dates(self) -> ReportDates | None:
        """The dates that follow from the newest report, counted from its publication."""
        if self.latest_inspection is None:
            return None
        published = self.latest_inspection.published
        return ReportDates(
            published,
            add_working_days(published, DAYS_TO_PUBLISH),
            add_working_days(published, DAYS_TO_ANSWER),
        )

    @property
    def latest_inspection(self) -> Inspection | None:
        """The newest inspection that had been published on the day."""
        return self.inspections[-1] if self.inspections else None


def prepare_briefing(council: str, committee: str, neighbour_model: str, as_at: str = "") -> Briefing:
    """Prepare the briefing on one council for one committee, as at a date (year-month-day) or today."""
    day = parse_day(as_at) if as_at else date.today()  # noqa: DTZ011 - a committee's day is the local one
    evidence = read_evidence(find_council(council), neighbour_model)
    neighbourhoods = gather_neighbourhoods(evidence)
    return Briefing(
        council=evidence.council,
        committee=committee,
        as_at=day,
        evidence=evidence,
        inspections=tuple(one for one in evidence.inspections if one.published <= day),
        visits=tuple(one for one in evidence.visits if one.published <= day),
        readings=tuple(_take_reading(evidence, one) for one in list_indicators()),
        neighbourhoods=neighbourhoods,
        papers=list_papers(neighbour_model),
    )


def parse_day(text: str) -> date:
    """Understand a date written year-month-day."""
    try:
        day = date.fromisoformat(text)
    except ValueError as unclear:
        raise DateNotUnderstood(text) from unclear
    if day.isoformat() != text:
        raise DateNotUnderstood(text)
    return day


def gather_neighbourhoods(evidence: CouncilEvidence) -> Neighbourhoods:
    """Take the neighbours together for every indicator and period that any of them has."""
    names = [one.neighbour for one in evidence.neighbours]
    theirs = evidence.figures[evidence.figures["council"].isin(names)]
    sources: dict[tuple[str, str], set[str]] = {}
    for measure, period, source in theirs[["measure", "period", "source"]].drop_duplicates().to_numpy():
        sources.setdefault((measure, period), set()).add(source)
    summary = summarise_neighbours(theirs, names)[["measure", "period", "mean", "median", "present"]]
    return {
        (measure, period): Neighbourhood(
            _number(mean), _number(median), present, len(names), tuple(sources[measure, period])
        )
        for measure, period, mean, median, present in summary.to_numpy()
    }


def _take_reading(evidence: CouncilEvidence, indicator: Indicator) -> Reading:
    latest = evidence.latest(indicator)
    return Reading(
        indicator=indicator,
        council=latest,
        region=evidence.at(indicator, latest.period, evidence.council.region_slug),
        england=evidence.at(indicator, latest.period, ENGLAND),
    )


def _number(cell: float) -> float | None:
    return None if pd.isna(cell) else float(cell)
