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
_KEPT_LAST = {FindingKind.MOVEMENT, FindingKind.GAP}


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
    """Ask at most ten lines of enquiry: those with most at stake and the strongest evidence first.

    Where more are opened, places are kept first for what stands out now on the worse side.
    """
    known = tuple(findings)
    found = [(topic, [one for one in known if opens(topic, one)]) for topic in read_topics()]
    opened = [(_claim(behind), _draw_line(topic, behind)) for topic, behind in found if behind]
    ordered = sorted(opened, key=lambda one: _order(one[1]))
    kept = sorted(ordered, key=lambda one: one[0])[:MOST]
    return tuple(line for claim, line in ordered if (claim, line) in kept)


def _claim(behind: list[Finding]) -> int:
    """Say which lines are kept first where more are opened than can be asked.

    A grade, or a figure that stands out now on the worse side, comes first; last comes what rests only on
    movement that is neither good nor bad, or on figures that are missing.
    """
    if any(one.worse is True and one.kind is not FindingKind.MOVEMENT for one in behind):
        return 0
    return 2 if all(one.worse is None and one.kind in _KEPT_LAST for one in behind) else 1


def _draw_line(topic: Topic, behind: list[Finding]) -> LineOfEnquiry:
    ordered = sorted(behind, key=_by_strength)
    return LineOfEnquiry(topic, tuple(ordered[:_SHOWN]), max(len(ordered) - _SHOWN, 0))


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
