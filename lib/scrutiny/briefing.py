"""The conductor: the flow spelled out once, ending in everything a page may say of one council."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import pandas as pd

from scrutiny.analysis.peers import summarise_neighbours
from scrutiny.councils import Council, find_council
from scrutiny.editions import Papers
from scrutiny.errors import DateNotUnderstood
from scrutiny.evidence.council_evidence import ENGLAND, CouncilEvidence, list_papers, read_evidence
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator, list_indicators
from scrutiny.evidence.inspections import Inspection, Visit
from scrutiny.vocabulary import Area


@dataclass(frozen=True)
class Neighbourhood:
    """What a council's neighbours show for one indicator and period, and how many of them do."""

    mean: float | None
    median: float | None
    present: int
    of: int


@dataclass(frozen=True)
class Reading:
    """One indicator as it stands: the council's newest period, beside the same period elsewhere."""

    indicator: Indicator
    council: Figure | Gap
    neighbours: Neighbourhood
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
    papers: tuple[Papers, ...]

    def readings_in(self, area: Area) -> list[Reading]:
        """Give the readings of one area, in the order of the catalogue."""
        return [reading for reading in self.readings if reading.indicator.area is area]

    @property
    def latest_inspection(self) -> Inspection | None:
        """The newest inspection that had been published on the day."""
        return self.inspections[-1] if self.inspections else None


def prepare_briefing(council: str, committee: str, neighbour_model: str, as_at: str = "") -> Briefing:
    """Prepare the briefing on one council for one committee, as at a date (year-month-day) or today."""
    day = read_day(as_at) if as_at else date.today()  # noqa: DTZ011 - a committee's day is the local one
    evidence = read_evidence(find_council(council), neighbour_model)
    return Briefing(
        council=evidence.council,
        committee=committee,
        as_at=day,
        evidence=evidence,
        inspections=tuple(one for one in evidence.inspections if one.published <= day),
        visits=tuple(one for one in evidence.visits if one.published <= day),
        readings=take_readings(evidence),
        papers=list_papers(neighbour_model),
    )


def read_day(text: str) -> date:
    """Read a date written year-month-day."""
    try:
        return date.fromisoformat(text)
    except ValueError as unclear:
        raise DateNotUnderstood(text) from unclear


def take_readings(evidence: CouncilEvidence) -> tuple[Reading, ...]:
    """Take the newest reading of every indicator in the catalogue."""
    names = [one.neighbour for one in evidence.neighbours]
    summary = summarise_neighbours(evidence.figures, names).set_index(["measure", "period"])
    rows = dict(zip(summary.index, summary.to_dict("records"), strict=True))
    return tuple(_take_reading(evidence, indicator, rows) for indicator in list_indicators())


def _take_reading(
    evidence: CouncilEvidence, indicator: Indicator, summary: Mapping[tuple[str, str], Mapping[str, float]]
) -> Reading:
    latest = evidence.latest(indicator)
    row = summary.get((indicator.id, latest.period), {})
    return Reading(
        indicator=indicator,
        council=latest,
        neighbours=Neighbourhood(
            mean=_number(row.get("mean")),
            median=_number(row.get("median")),
            present=int(row.get("present", 0)),
            of=len(evidence.neighbours),
        ),
        region=evidence.at(indicator, latest.period, evidence.council.region_slug),
        england=evidence.at(indicator, latest.period, ENGLAND),
    )


def _number(cell: float | None) -> float | None:
    return None if cell is None or pd.isna(cell) else float(cell)
