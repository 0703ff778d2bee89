"""What inspectors said must improve, kept as facts in our own words: never the sentences of a report."""

from datetime import date
from functools import cache
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from scrutiny.editions import find_edition
from scrutiny.errors import CuratedFileBroken
from scrutiny.evidence.point_topics import read_point_topics
from scrutiny.vocabulary import Area, Outcome

POINTS = "inspection_points"
_FILE = "points.json"


class Point(BaseModel):
    """One point of a report that says what must improve: its page, its judgement area and its topics.

    A point without an area speaks of the whole service, or of several parts of it. One without a topic is
    about something that we have no topic for. The outcome is there only where the report makes it sure.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    page: Annotated[int, Field(ge=1)] | None = None
    area: Area | None = None
    topics: tuple[str, ...] = ()
    outcome: Outcome | None = None


class ReportPoints(BaseModel):
    """The points of one report, which is known by its council and the first day of the inspection."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    council: str
    inspected_from: date
    points: tuple[Point, ...]


@cache
def list_points() -> dict[tuple[str, date], tuple[Point, ...]]:
    """Give the points of every report that was at hand, by its council and the first day on site."""
    edition = find_edition(POINTS)
    kept = TypeAdapter(tuple[ReportPoints, ...]).validate_json(edition.read(_FILE))
    check_topics_known(kept, f"{POINTS}/{edition.folder.name}/{_FILE}")
    return {(report.council, report.inspected_from): report.points for report in kept}


def check_topics_known(kept: tuple[ReportPoints, ...], name: str) -> None:
    """Refuse points that are about a topic we do not have, with the line of their report."""
    known = {topic.id for topic in read_point_topics()}
    for line, report in enumerate(kept, start=2):
        for named in (topic for point in report.points for topic in point.topics):
            if named not in known:
                raise CuratedFileBroken(
                    f"{name}, line {line}: a point is about {named!r}, which is no topic of "
                    "evidence/point_topics.yml.\nPut the topic back there, or build the evidence again."
                )
