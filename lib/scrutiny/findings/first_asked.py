"""The three figures that a page asks about first: the strongest there are, and no two of one topic."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from scrutiny.comparisons.values import Comparison
from scrutiny.findings.lines import opens
from scrutiny.findings.strands import find_topic
from scrutiny.findings.topics import Topic
from scrutiny.findings.values import Finding, FindingKind
from scrutiny.vocabulary import Strength

MOST = 3
# Other figures may be worth a question: those on the better side, and more on the same topics.
NONE_FIRST = "By the signs we look for, no figure asks what could be better."
NO_OTHER_TOPIC = "No other topic has a figure that asks what could be better."
_STRENGTHS = list(Strength)
_WORSE_FIRST = (True, None, False)  # of equal strength, what the department counts as worse comes first


@dataclass(frozen=True)
class FirstAsked:
    """A figure to ask about first: where it stands, and the topic whose question asks about it."""

    finding: Finding
    comparison: Comparison
    topic: Topic


def order_worth_asking(findings: Iterable[Finding]) -> list[Finding]:
    """Put the figures worth a question in order: what stands out first, and of equals the worse side."""
    found = [
        finding for finding in findings if finding.is_worth_asking and finding.kind is FindingKind.STANDING
    ]
    return sorted(
        found, key=lambda finding: (_STRENGTHS.index(finding.strength), _WORSE_FIRST.index(finding.worse))
    )


def choose_first(findings: Iterable[Finding]) -> tuple[FirstAsked, ...]:
    """Choose at most three figures to ask about, the first of each topic in the order of the findings."""
    return tuple(_choose(order_worth_asking(findings)))[:MOST]


def _choose(ordered: Iterable[Finding]) -> Iterator[FirstAsked]:
    asked: set[str] = set()
    for finding in ordered:
        if finding.comparison is None:
            continue
        topic = find_topic(finding.comparison.indicator)
        # A question that assumes the worse is not asked of a council that does well.
        if topic.id not in asked and opens(topic, finding):
            asked.add(topic.id)
            yield FirstAsked(finding, finding.comparison, topic)
