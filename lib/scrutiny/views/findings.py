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
_SIDES = {
    (FindingKind.STANDING, True): "On the side that the department counts as worse.",
    (FindingKind.STANDING, False): "On the side that the department counts as better.",
    (FindingKind.MOVEMENT, True): "A move to the side that the department counts as worse.",
    (FindingKind.MOVEMENT, False): "A move to the side that the department counts as better.",
}
_WORSE_FIRST = (True, None, False)  # of equal strength, what the department counts as worse comes first
_MOST = 8
_NO_VERDICT = (
    "Standing out is a reason to ask, not a verdict. How figures have moved is said with the lines of "
    "enquiry."
)
HOW_STRONG = (
    "Strong, fair and slight say how many signs agree. A difference can be more than chance and still be "
    "only slight evidence, because most councils differ from England. ‘How to read the figures’ in ‘Our "
    "council’ says more."
)
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
        none = (
            f"No figure of {briefing.council.in_text} stands out by the signs that this workbook looks for."
        )
        return Stack((counts, Prose((none,))))
    opening = Prose((f"{_say_shown(len(found))} {_NO_VERDICT}", HOW_STRONG))
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
    return (
        f"{number} figures stand out. {_MOST} of them follow, the strongest evidence first, and of equals "
        "the worse side."
    )


def _say_of_how_many(briefing: Briefing) -> str:
    compared = [one for one in briefing.comparisons if one.against_england]
    return (
        f"Of {len(briefing.comparisons)} published measures, {len(compared)} can be set beside England for "
        f"{briefing.council.in_text}. Of those:"
    )


def _count_verdicts(briefing: Briefing) -> tuple[str, ...]:
    counted = Counter(_verdict(one) for one in briefing.comparisons if one.against_england)
    return tuple(
        f"{counted[words]} {words if counted[words] > 1 else _ONE[words]}"
        for words in _VERDICTS.values()
        if counted[words]
    )


_VERDICTS = {
    Certainty.MORE_THAN_CHANCE: "differ by more than chance would explain",
    Certainty.COULD_BE_CHANCE: "differ, but by no more than could be chance",
    Certainty.CANNOT_TELL: "differ, and nothing published says how much could be chance",
    Certainty.NO_SAMPLE: "differ, and are sums of money, so chance is not in question",
    None: "are the same as England",
}


_ONE = {
    words: words.replace("differ", "differs", 1)
    .replace("are the same", "is the same")
    .replace("are sums of", "is a sum of")
    for words in _VERDICTS.values()
}


def _verdict(comparison: Comparison) -> str:
    contrast = comparison.against_england
    return _VERDICTS[None if contrast is None or contrast.side is Side.SAME else contrast.certainty]


def _weigh(finding: Finding) -> tuple[str, ...]:
    """Say how strong the evidence of a figure is, and on which side it lies or has moved, if there is one."""
    if finding.kind not in {FindingKind.STANDING, FindingKind.MOVEMENT} or _is_count(finding):
        return ()
    side = (_SIDES[finding.kind, finding.worse],) if finding.stands_out and finding.worse is not None else ()
    return (EVIDENCE[finding.strength], *side)


def _is_count(finding: Finding) -> bool:
    return isinstance(finding.subject, Indicator) and finding.subject.is_count


def state(briefing: Briefing, finding: Finding, *, linked: bool = True) -> Statement:
    """State a finding with how strong its evidence is, its caveats and sources, and where its figures are."""
    small = " ".join((*_weigh(finding), *finding.caveats, say_sources(briefing, finding.sources)))
    if not linked or not isinstance(finding.subject, Indicator):
        return Statement(finding.sentence, small)
    return Statement(finding.sentence, small, name_anchor(finding.subject), finding.subject.name)
