"""What inspectors named most elsewhere: the topics of the reports at hand, counted, and no forecast."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from scrutiny.evidence.inspections import Inspection
from scrutiny.evidence.point_topics import read_point_topics

YEARS_BACK = 3
# Topics named as often as the last of these are shown too.
MOST_NAMED = 10
# Of fewer neighbours with a report nothing is counted.
FEWEST_NEIGHBOURS = 3


@dataclass(frozen=True)
class NamedElsewhere:
    """A topic of what must improve: how many reports name it, of how many neighbours, and whether ours does.

    There is no count of neighbours where fewer than three have a report.
    """

    topic: str
    reports: int
    neighbours: int | None
    in_ours: bool


@dataclass(frozen=True)
class Elsewhere:
    """The reports at hand that were published since a year, those of neighbours, and what they name most."""

    since: int
    reports: int
    own: int
    neighbours: tuple[str, ...]
    named: tuple[NamedElsewhere, ...]

    @property
    def counts_neighbours(self) -> bool:
        """Whether enough neighbours have a report for them to be counted."""
        return len(self.neighbours) >= FEWEST_NEIGHBOURS


def find_elsewhere(
    inspections: Iterable[Inspection], council: str, neighbours: Sequence[str], day: date
) -> Elsewhere:
    """Find what the reports name most that were published by a day, and at most so many years before.

    Reports by rules older than those of 2018 are of no inspection that is held, and do not count.
    """
    since = day.year - YEARS_BACK
    read = [
        (inspection.council, {topic for point in inspection.points for topic in point.topics})
        for inspection in inspections
        if inspection.points is not None
        and since <= inspection.published.year
        and inspection.published <= day
    ]
    reported = {where for where, _topics in read}
    near = tuple(neighbour for neighbour in neighbours if neighbour in reported)
    counts = Counter(topic for _where, topics in read for topic in topics)
    own = sum(where == council for where, _topics in read)
    named = tuple(
        _describe(topic, counts[topic], read, council, near) for topic in _choose_most_named(counts)
    )
    return Elsewhere(since, len(read), own, near, named)


def _choose_most_named(counts: Counter[str]) -> list[str]:
    """Choose the topics that are named most, those named equally often in the order of the topics."""
    order = [topic.id for topic in read_point_topics() if counts[topic.id]]
    ranked = sorted(order, key=lambda topic: -counts[topic])
    return [topic for topic in ranked if counts[topic] >= counts[ranked[:MOST_NAMED][-1]]]


def _describe(
    topic: str,
    reports: int,
    read: Iterable[tuple[str, Collection[str]]],
    council: str,
    near: Sequence[str],
) -> NamedElsewhere:
    where = {named_in for named_in, topics in read if topic in topics}
    counted = len(where & {*near}) if len(near) >= FEWEST_NEIGHBOURS else None
    return NamedElsewhere(topic, reports, counted, council in where)
