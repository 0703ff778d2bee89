"""Inspections and visits: what Ofsted judged, when it was there, and how we know."""

from datetime import date
from functools import cache
from itertools import chain

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from scrutiny.editions import find_edition
from scrutiny.evidence.points import Point, list_points
from scrutiny.register.frameworks import find_framework_by_id
from scrutiny.vocabulary import EventKind, Grade, Judgement, ReadBy

OFFICIAL = "local_authority_inspection_outcomes"
FROM_REPORTS = "inspection_reports"


class Inspection(BaseModel):
    """One inspection: its dates on site, and the grade of each judgement its framework has.

    ``points`` are what its report says must improve; nothing where that report was not at hand.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    council: str
    kind: EventKind
    inspected_from: date
    inspected_to: date | None
    published: date
    framework: str
    judgements: dict[Judgement, Grade | None]
    read_by: ReadBy
    source: str
    points: tuple[Point, ...] | None = Field(default=None, exclude=True)  # of an edition of their own

    @property
    def official(self) -> bool:
        """Whether the grades are from Ofsted's official statistics."""
        return self.read_by is ReadBy.OFFICIAL

    @property
    def is_joint(self) -> bool:
        """Whether it judged children in care and care leavers together."""
        return find_framework_by_id(self.framework).in_care_includes_care_leavers

    def grade(self, judgement: Judgement) -> Grade | None:
        """Give the grade of one judgement, or nothing where the framework did not have it."""
        return self.judgements.get(judgement)


class Visit(BaseModel):
    """A focused or monitoring visit: an event with a theme and no grade."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    council: str
    kind: EventKind
    visited: date
    published: date
    theme: str | None
    official: bool
    source: str


@cache
def list_inspections() -> tuple[Inspection, ...]:
    """Give every inspection kept, the oldest first."""
    read = TypeAdapter(tuple[Inspection, ...]).validate_json
    kept = chain.from_iterable(
        read(find_edition(source).read("inspections.json")) for source in (OFFICIAL, FROM_REPORTS)
    )
    return tuple(sorted(map(_add_points, kept), key=lambda inspection: inspection.inspected_from))


def _add_points(inspection: Inspection) -> Inspection:
    points = list_points().get((inspection.council, inspection.inspected_from))
    return inspection.model_copy(update={"points": points})


@cache
def list_visits() -> tuple[Visit, ...]:
    """Give every focused and monitoring visit kept, the oldest first."""
    content = find_edition(OFFICIAL).read("visits.json")
    kept = TypeAdapter(tuple[Visit, ...]).validate_json(content)
    return tuple(sorted(kept, key=lambda visit: visit.visited))
