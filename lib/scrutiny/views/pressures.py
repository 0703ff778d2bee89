"""The profile of pressures: for each, what is found here and in England, and what to ask the council for."""

from scrutiny.briefing import Briefing
from scrutiny.evidence.indicators import find_indicator
from scrutiny.findings.pressures import PressureProfile, read_pressures
from scrutiny.findings.values import Finding, FindingKind
from scrutiny.views.fetched import FetchedFold
from scrutiny.views.findings import state
from scrutiny.views.values import Fold, Points, Prose, Section, Stack, Statements, Terms, View
from scrutiny.words.sentences import begin_lower, begin_sentence


def show_pressures(briefing: Briefing) -> Stack:
    """Show every pressure in turn: the council's own findings, England's, and what neither can tell."""
    return Stack(tuple(_show(briefing, profile) for profile in read_pressures()))


def _show(briefing: Briefing, profile: PressureProfile) -> Section:
    ask: tuple[tuple[str, View], ...] = (
        ("Ask the council for", Prose((profile.local_figure,))),
        ("Then ask", Points(profile.questions)),
    )
    asked = Fold("What to ask the council", Terms(ask), heard=f" on {begin_lower(profile.title)}")
    return Section(profile.title, (Prose((profile.why,)), _show_published(briefing, profile), asked))


def _show_published(briefing: Briefing, profile: PressureProfile) -> View:
    """Show what is published on a pressure behind one heading: there is more of it than a session reads."""
    if not profile.indicators:
        return Prose((profile.nothing_published or "",))
    groups: tuple[tuple[str, View], ...] = tuple(
        (begin_sentence(group), _show_group(briefing, indicators))
        for group, indicators in profile.indicators.items()
    )
    return FetchedFold(f"What is published on {begin_lower(profile.title)}", Terms(groups))


def _show_group(briefing: Briefing, indicators: tuple[str, ...]) -> Statements:
    """Show a group's findings: where the council stands, how it has moved if that stands out, and England."""
    found = [
        finding for indicator in indicators for finding in briefing.findings_on(find_indicator(indicator))
    ]
    return Statements(
        tuple(state(briefing, finding, linked=False) for finding in found if _is_shown(finding))
    )


def _is_shown(finding: Finding) -> bool:
    return finding.kind is not FindingKind.MOVEMENT or finding.is_worth_asking
