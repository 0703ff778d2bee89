"""Which lines of enquiry the findings on a council open, and in what order they are asked."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from scrutiny.evidence.indicators import Indicator
from scrutiny.evidence.points import Point
from scrutiny.findings.strands import Strand, draw_strands, find_reasons
from scrutiny.findings.topics import Opens, Topic, read_topics
from scrutiny.findings.values import Finding, FindingKind
from scrutiny.vocabulary import Area, Consequence, Judgement, Strength

MOST = 10
_SHOWN = 4  # findings behind one line: more would be a table, and the page has those
_FEWEST = 3  # headline figures beside a grade, where nothing of its area differs
_GRAVITY = list(Consequence)
_STRENGTH = list(Strength)


@dataclass(frozen=True)
class LineOfEnquiry:
    """A question worth asking of one council, and the findings it is asked because of, strongest first.

    Of an adverse judgement, the points are what the report says must improve there; the findings are the
    grade, every figure of its area that differs or has moved by more than chance, and whatever else is
    found on the same thing as a point. ``others`` counts the findings that are not given.
    """

    topic: Topic
    findings: tuple[Finding, ...]
    others: int = 0
    points: tuple[Point, ...] = ()

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why the question is asked, by the way the figures lie or have moved: two reasons at most."""
        return find_reasons(self.topic, self.findings)

    @property
    def strands(self) -> tuple[Strand, ...]:
        """The questions that follow from an adverse judgement: first from its points, then from figures."""
        return draw_strands(self.points, self.findings)

    @property
    def points_of_no_topic(self) -> tuple[Point, ...]:
        """The points that are about something we have no topic for."""
        return tuple(point for point in self.points if not point.topics)

    @property
    def is_of_a_judgement(self) -> bool:
        """Whether the line asks what inspectors judged."""
        return bool(self.topic.judgements)


def ask_lines(findings: Iterable[Finding]) -> tuple[LineOfEnquiry, ...]:
    """Ask at most ten lines of enquiry: adverse judgements first, then those with most at stake.

    An adverse judgement's line takes the points and figures of its area, and whatever figures are about the
    same thing as one of its points, so these open none of their own.
    """
    known = tuple(findings)
    asked = sorted(
        (_ask_about_grade(finding, known) for finding in known if _is_adverse(finding)), key=_order
    )
    judged = _give_points(asked)
    taken = {finding.id for line in judged for finding in line.findings}
    rest = [finding for finding in known if finding.id not in taken]
    found = {topic.id: [finding for finding in rest if opens(topic, finding)] for topic in read_topics()}
    judged = [_take_figures(line, found) for line in judged]
    opened = [_draw_line(topic, found[topic.id]) for topic in read_topics() if is_enough(found[topic.id])]
    return tuple((*judged, *sorted(opened, key=_order))[:MOST])


def opens(topic: Topic, finding: Finding) -> bool:
    """Say whether a finding opens a line: it is worth asking about, on the side that the topic asks about."""
    if topic.opens is Opens.GAP:
        return finding.kind is FindingKind.GAP and _is_headline(finding)
    if finding.kind is FindingKind.GAP or not finding.is_worth_asking or not _is_about(topic, finding):
        return False
    return finding.worse is True or (topic.opens is Opens.EITHER and finding.worse is None)


def is_enough(behind: Iterable[Finding]) -> bool:
    """Say whether findings are enough for a line of their own.

    One is, if it stands out, lies on the worse side or is missing. What is only worth a question, and is
    neither good nor bad, is not.
    """
    return any(
        finding.kind is FindingKind.GAP or finding.worse is True or finding.strength is Strength.STANDS_OUT
        for finding in behind
    )


def _is_adverse(finding: Finding) -> bool:
    return finding.kind is FindingKind.JUDGEMENT and finding.worse is True


def _ask_about_grade(grade: Finding, known: Iterable[Finding]) -> LineOfEnquiry:
    """Ask about an adverse judgement, with what differs or has moved in its area, or else its headlines."""
    topic = next(topic for topic in read_topics() if grade.subject in topic.judgements)
    area = [finding for finding in known if finding.area is grade.area and finding.repeats is None]
    certain = [finding for finding in area if finding.is_certain]
    headlines = [
        finding for finding in area if finding.kind is FindingKind.STANDING and _is_headline(finding)
    ]
    behind = certain or headlines[:_FEWEST]
    return LineOfEnquiry(topic, (grade, *sorted(behind, key=_by_strength)))


def _give_points(judged: list[LineOfEnquiry]) -> list[LineOfEnquiry]:
    """Give each line the points of its area; those of no one area go to the leaders' line, or the first."""
    areas = [line.findings[0].area for line in judged]
    lead = Area.LEADERS if Area.LEADERS in areas else next(iter(areas), None)
    return [
        replace(line, points=_list_points(line.findings[0], {area, None} if area is lead else {area}))
        for line, area in zip(judged, areas, strict=True)
    ]


def _take_figures(line: LineOfEnquiry, found: dict[str, list[Finding]]) -> LineOfEnquiry:
    """Take from what was found the figures on the same thing as one of a line's points."""
    topics = [strand.topic.id for strand in draw_strands(line.points, ()) if strand.topic]
    taken = [finding for topic in topics for finding in sorted(found.get(topic, []), key=_by_strength)]
    found |= {topic: [] for topic in topics}
    return replace(line, findings=(*line.findings, *taken))


def _list_points(grade: Finding, areas: Collection[Area | None]) -> tuple[Point, ...]:
    points = grade.inspection.points if grade.inspection else None
    return tuple(point for point in points or () if point.area in areas)


def _draw_line(topic: Topic, behind: list[Finding]) -> LineOfEnquiry:
    ordered = sorted(behind, key=_by_strength)
    return LineOfEnquiry(topic, tuple(ordered[:_SHOWN]), max(len(ordered) - _SHOWN, 0))


def _is_about(topic: Topic, finding: Finding) -> bool:
    match finding.subject:
        case Judgement() as judgement:
            return judgement in topic.judgements
        case Indicator() as indicator:
            return indicator.id in topic.indicators


def _is_headline(finding: Finding) -> bool:
    return isinstance(finding.subject, Indicator) and finding.subject.headline


def _by_strength(finding: Finding) -> tuple[int, bool]:
    """Put the strongest first; of equals, where a figure stands before how it has moved."""
    return _STRENGTH.index(finding.strength), finding.kind is FindingKind.MOVEMENT


def _order(line: LineOfEnquiry) -> tuple[int, int, bool]:
    """Add the places of what is at stake and of the evidence; of equals the stronger evidence is first.

    Of those still equal, what the department counts as worse is first.
    """
    first = line.findings[0]
    strength, gravity = _STRENGTH.index(first.strength), _GRAVITY.index(line.topic.consequence)
    return gravity + strength, strength, first.worse is not True
