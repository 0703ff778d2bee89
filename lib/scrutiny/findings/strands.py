"""The questions that follow from a line: what inspectors asked for, then what the figures show."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice

from scrutiny.evidence.indicators import Indicator
from scrutiny.evidence.points import Point
from scrutiny.findings.point_questions import PointQuestion, read_point_questions
from scrutiny.findings.topics import Reason, Topic, read_topics
from scrutiny.findings.values import Finding

_MOST_REASONS = 2


@dataclass(frozen=True)
class Wanted:
    """What inspectors said must improve on one topic: the topic's id, and the points that are about it."""

    topic: str
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Strand:
    """A question that follows from a line: what inspectors want, and the figures it is asked because of."""

    question: str
    wanted: tuple[Wanted, ...] = ()
    findings: tuple[Finding, ...] = ()
    topic: Topic | None = None

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why the question is asked, by the way the figures lie or have moved: two reasons at most."""
        return find_reasons(self.topic, self.findings) if self.topic else ()


def find_reasons(topic: Topic, findings: Iterable[Finding]) -> tuple[str, ...]:
    """Find why a topic is asked about, by the way its figures lie or have moved: two reasons at most."""
    behind = tuple(findings)
    holding = (reason.words for reason in topic.reasons if _holds(reason, behind))
    return tuple(islice(dict.fromkeys(holding), _MOST_REASONS))


def _holds(reason: Reason, findings: Iterable[Finding]) -> bool:
    return any(
        reason.holds_for(finding.subject.id, finding.contrast.side)
        for finding in findings
        if isinstance(finding.subject, Indicator) and finding.contrast
    )


def draw_strands(points: Iterable[Point], findings: Iterable[Finding]) -> tuple[Strand, ...]:
    """Draw the questions that points and figures lead to: those of points first, each question once."""
    strands: dict[str, Strand] = {}
    for wanted in group_by_topic(points):
        began = _begin(read_point_questions()[wanted.topic])
        strand = strands.get(began.question, began)
        strands[strand.question] = replace(strand, wanted=(*strand.wanted, wanted))
    for finding in findings:
        if isinstance(finding.subject, Indicator):
            topic = find_topic(finding.subject)
            strand = strands.get(topic.question, Strand(topic.question, topic=topic))
            strands[topic.question] = replace(strand, findings=(*strand.findings, finding))
    return tuple(strands.values())


def group_by_topic(points: Iterable[Point]) -> tuple[Wanted, ...]:
    """Put points together by what they are about, in the order of the report; one may be about several."""
    about: dict[str, list[Point]] = {}
    for point in points:
        for topic in point.topics:
            about.setdefault(topic, []).append(point)
    return tuple(Wanted(topic, tuple(found)) for topic, found in about.items())


def _begin(asked: PointQuestion) -> Strand:
    if asked.question:
        return Strand(asked.question)
    topic = next(topic for topic in read_topics() if topic.id == asked.leads_to)
    return Strand(topic.question, topic=topic)


def find_topic(indicator: Indicator) -> Topic:
    """Find the one topic that asks about an indicator."""
    return next(topic for topic in read_topics() if indicator.id in topic.indicators)
