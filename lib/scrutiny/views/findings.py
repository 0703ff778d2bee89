"""What stands out: the findings in sentences that can be read out, each tied to its figures."""

from collections.abc import Collection
from dataclasses import replace

from scrutiny.briefing import Briefing
from scrutiny.evidence.indicators import Indicator
from scrutiny.findings.first_asked import order_worth_asking
from scrutiny.findings.values import Finding, FindingKind
from scrutiny.views.indicators import name_anchor
from scrutiny.views.provenance import say_sources
from scrutiny.views.values import Prose, Stack, Statement, View
from scrutiny.vocabulary import Area, Strength
from scrutiny.words.sentences import begin_sentence

_STRENGTHS = list(Strength)
_SIDES = {
    (FindingKind.STANDING, True): "On the side that the department counts as worse.",
    (FindingKind.STANDING, False): "On the side that the department counts as better.",
    (FindingKind.MOVEMENT, True): "A move to the side that the department counts as worse.",
    (FindingKind.MOVEMENT, False): "A move to the side that the department counts as better.",
}
_END = ". "
HOW_TO_READ = (
    "‘Stands out’ and ‘worth a question’ are said only where several signs agree. Most councils differ from "
    "England by more than chance, so that alone is not enough. ‘Chance not known’ marks a figure whose count "
    "is not published. ‘How to read the figures’ in ‘Our council’ says more."
)


def say_forewarning(briefing: Briefing) -> View:
    """Say what the last inspections judged, and whether what had been published by then gave warning."""
    finding = briefing.forewarning
    if finding is None:
        name = briefing.council.in_text
        return Prose((f"No inspection of {name} had been published by the date of this page.",))
    said = tuple(words for words in (finding.sentence, finding.details) if words)
    small = " ".join((*finding.caveats, say_sources(briefing, finding.sources)))
    return Stack((Prose(said), Prose((small,), is_small=True)))


def list_worth_asking(briefing: Briefing, areas: Collection[Area] = tuple(Area)) -> list[Finding]:
    """List the figures of some areas that are worth a question, those that stand out first."""
    return order_worth_asking(finding for finding in briefing.findings if finding.area in areas)


def _weigh(finding: Finding) -> tuple[str, ...]:
    """Say what a figure asks for, and on which side it lies or has moved, if it is worth asking about."""
    if not finding.is_worth_asking or finding.kind not in {FindingKind.STANDING, FindingKind.MOVEMENT}:
        return ()
    side = (_SIDES[finding.kind, finding.worse],) if finding.worse is not None else ()
    return (f"{begin_sentence(finding.strength.value)}.", *side)


def state(briefing: Briefing, finding: Finding, *, linked: bool = True) -> Statement:
    """State a finding with what it asks for, its caveats and sources, and where its figures are."""
    small = " ".join((*_weigh(finding), *finding.caveats, say_sources(briefing, finding.sources)))
    if not linked or not isinstance(finding.subject, Indicator):
        return Statement(finding.sentence, small)
    return Statement(finding.sentence, small, name_anchor(finding.subject), finding.subject.name)


def state_together(briefing: Briefing, findings: Collection[Finding], *, linked: bool = True) -> Statement:
    """State the findings on one figure as one: what they open with is said once, and so is each caveat."""
    first = min(findings, key=lambda finding: _STRENGTHS.index(finding.strength))
    # Where it stands is said before how it has moved, so that "it" is the council's figure in both.
    told, *others = sorted(findings, key=lambda finding: finding.kind is FindingKind.MOVEMENT)
    opening, _, _rest = told.sentence.partition(_END)
    said = [told.sentence]
    for finding in others:
        begins, _, rest = finding.sentence.partition(_END)
        said.append(rest if begins == opening else finding.sentence)
    caveats = dict.fromkeys(caveat for finding in findings for caveat in finding.caveats)
    sources = tuple(sorted({source for finding in findings for source in finding.sources}))
    return state(
        briefing,
        replace(first, sentence=" ".join(said), caveats=tuple(caveats), sources=sources),
        linked=linked,
    )
