"""Which lines of enquiry the findings on a council open, and in what order they are asked."""

from collections.abc import Iterable
from dataclasses import dataclass

from scrutiny.enquiry.topics import Opens, Topic, read_topics
from scrutiny.evidence.indicators import Indicator
from scrutiny.findings.values import Finding, FindingKind
from scrutiny.vocabulary import Consequence, Judgement, Strength

MOST = 10
_SHOWN = 4  # findings behind one line: more would be a table, and the page has those
_GRAVITY = list(Consequence)
_STRENGTH = list(Strength)


@dataclass(frozen=True)
class LineOfEnquiry:
    """A question worth asking of one council, and the findings it is asked because of, strongest first."""

    topic: Topic
    findings: tuple[Finding, ...]
    others: int = 0

    @property
    def strength(self) -> Strength:
        """How strong the strongest evidence behind the question is."""
        return self.findings[0].strength


def ask_lines(findings: Iterable[Finding]) -> tuple[LineOfEnquiry, ...]:
    """Ask at most ten lines of enquiry: those with most at stake and the strongest evidence first."""
    known = tuple(findings)
    opened = [line for topic in read_topics() if (line := _open_line(topic, known))]
    return tuple(sorted(opened, key=_order)[:MOST])


def _open_line(topic: Topic, findings: tuple[Finding, ...]) -> LineOfEnquiry | None:
    behind = sorted((one for one in findings if opens(topic, one)), key=_by_strength)
    return LineOfEnquiry(topic, tuple(behind[:_SHOWN]), max(len(behind) - _SHOWN, 0)) if behind else None


def opens(topic: Topic, finding: Finding) -> bool:
    """Say whether a finding opens a line: it stands out, and on the side that the topic asks about."""
    if topic.opens is Opens.GAP:
        return finding.kind is FindingKind.GAP and _is_headline(finding)
    if finding.kind is FindingKind.GAP or not finding.stands_out or not _is_about(topic, finding):
        return False
    return finding.worse is True or (topic.opens is Opens.EITHER and finding.worse is None)


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


def _order(line: LineOfEnquiry) -> tuple[bool, int, int, bool]:
    """Put adverse grades first; then add the places of what is at stake and of the evidence.

    Of equals, the stronger evidence is first, and then what the department counts as worse.
    """
    first = line.findings[0]
    strength = _STRENGTH.index(line.strength)
    gravity = _GRAVITY.index(line.topic.consequence)
    return first.kind is not FindingKind.JUDGEMENT, gravity + strength, strength, first.worse is not True
