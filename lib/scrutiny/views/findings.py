"""What stands out: the findings in sentences that can be read out, each tied to its figures."""

from collections import Counter
from collections.abc import Collection

from scrutiny.briefing import Briefing
from scrutiny.comparisons.values import Comparison
from scrutiny.evidence.indicators import Indicator
from scrutiny.findings.values import Finding, FindingKind
from scrutiny.views.indicators import name_anchor
from scrutiny.views.provenance import say_sources
from scrutiny.views.values import Points, Prose, Stack, Statement, Statements, View
from scrutiny.vocabulary import Area, Certainty, Side, Strength

_STRENGTHS = list(Strength)
_WORSE_FIRST = (True, None, False)  # of equal strength, what the department counts as worse comes first
_MOST = 8
EVIDENCE = {
    Strength.STRONG: "Strong evidence.",
    Strength.FAIR: "Fair evidence.",
    Strength.SLIGHT: "Slight evidence.",
    Strength.NONE: "Nothing that stands out.",
}


def say_what_stands_out(briefing: Briefing) -> View:
    """Say how many figures differ from England and how surely, and which findings stand out most."""
    found = list_standing_out(briefing)
    counts = Stack((Prose((_say_of_how_many(briefing),)), Points(_count_verdicts(briefing))))
    if not found:
        none = f"No figure of {briefing.council.name} stands out by the signs that this workbook looks for."
        return Stack((counts, Prose((none,))))
    opening = Prose((f"{_say_shown(len(found))} Standing out is a reason to ask, not a verdict.",))
    shown = Statements(tuple(state(briefing, one) for one in found[:_MOST]))
    return Stack((counts, opening, shown))


def list_standing_out(briefing: Briefing, areas: Collection[Area] = tuple(Area)) -> list[Finding]:
    """List the figures of some areas that stand out, the strongest evidence first."""
    found = [
        one
        for one in briefing.findings
        if one.stands_out and one.kind is FindingKind.STANDING and one.area in areas
    ]
    return sorted(found, key=lambda one: (_STRENGTHS.index(one.strength), _WORSE_FIRST.index(one.worse)))


def _say_shown(number: int) -> str:
    if number <= _MOST:
        return "These stand out, the strongest evidence first."
    return f"{number} figures stand out. These {_MOST} have the strongest evidence."


def _say_of_how_many(briefing: Briefing) -> str:
    compared = [one for one in briefing.comparisons if one.against_england]
    return (
        f"Of {len(briefing.comparisons)} published measures, {len(compared)} can be set beside England for "
        f"{briefing.council.name}. Of those:"
    )


def _count_verdicts(briefing: Briefing) -> tuple[str, ...]:
    counted = Counter(_verdict(one) for one in briefing.comparisons if one.against_england)
    return tuple(f"{counted[words]} {words}" for words in _VERDICTS.values() if counted[words])


_VERDICTS = {
    Certainty.MORE_THAN_CHANCE: "differ by more than chance would explain",
    Certainty.COULD_BE_CHANCE: "differ, but by no more than could be chance",
    Certainty.CANNOT_TELL: "differ, and nothing published says how much could be chance",
    None: "are the same as England",
}


def _verdict(comparison: Comparison) -> str:
    contrast = comparison.against_england
    return _VERDICTS[None if contrast is None or contrast.side is Side.SAME else contrast.certainty]


def state(briefing: Briefing, finding: Finding, *, linked: bool = True) -> Statement:
    """State a finding with how strong its evidence is, its caveats and sources, and where its figures are."""
    weighed = () if finding.kind is FindingKind.NATIONAL else (EVIDENCE[finding.strength],)
    small = " ".join((*weighed, *finding.caveats, say_sources(briefing, finding.sources)))
    if not linked or not isinstance(finding.subject, Indicator):
        return Statement(finding.sentence, small)
    return Statement(finding.sentence, small, name_anchor(finding.subject), finding.subject.name)
