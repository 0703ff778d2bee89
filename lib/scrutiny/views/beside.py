"""What stands beside a prompt: the figures, grades and earlier answers that an answer can rest on."""

from collections.abc import Callable, Iterator, Mapping

from scrutiny.briefing import Briefing
from scrutiny.evidence.indicators import Indicator, find_indicator
from scrutiny.findings.pressures import read_pressures
from scrutiny.findings.values import Finding
from scrutiny.guide.guidance import Guidance
from scrutiny.guide.prompts import EvidenceBeside, Shown
from scrutiny.guide.routing import Asked
from scrutiny.views.base_rates import say_next_times
from scrutiny.views.early_warning import say_newest_and_flags
from scrutiny.views.elsewhere import show_elsewhere
from scrutiny.views.enquiry import name_line
from scrutiny.views.figure_beside import choose_figure, list_said
from scrutiny.views.findings import list_worth_asking, state
from scrutiny.views.report_items import list_improvements
from scrutiny.views.values import Fold, Points, Prose, Statements, Terms, View
from scrutiny.vocabulary import Area, Judgement
from scrutiny.words.dates import say_month
from scrutiny.words.names import say_grade, say_judgement

_MOST = 5
_LOCAL = "The council's own figures"
_STANDS_OUT = "What stands out in the published figures"
_Term = tuple[str, View]
_Show = Callable[[Briefing, Guidance, Asked], _Term]


def show_beside(briefing: Briefing, guidance: Guidance, asked: Asked) -> tuple[Fold, ...]:
    """Show everything that stands beside a prompt, behind one heading; nothing where it names none."""
    number = guidance.numbers[asked.prompt.id]
    terms = tuple(_list_terms(briefing, guidance, asked, _SHOWS))
    return (Fold("Evidence", Terms(terms), heard=f" beside question {number}"),) if terms else ()


def show_beside_alone(briefing: Briefing, guidance: Guidance, asked: Asked) -> tuple[Fold, ...]:
    """Show what stands beside a prompt that is not among the others of its workbook, and has no number."""
    terms = tuple(_list_terms(briefing, guidance, asked, _SHOWS_ALONE))
    return (Fold("Evidence beside this question", Terms(terms)),) if terms else ()


def _list_terms(
    briefing: Briefing, guidance: Guidance, asked: Asked, shows: Mapping[Shown, _Show]
) -> Iterator[_Term]:
    beside = asked.prompt.evidence
    yield from _show_judgements(guidance, asked)
    yield from _show_figures(briefing, beside)
    yield from _show_report_items(briefing, guidance, asked)
    yield from (shows[shown](briefing, guidance, asked) for shown in beside.shows if shown in shows)
    yield from _show_earlier(guidance, beside)


def _show_judgements(guidance: Guidance, asked: Asked) -> Iterator[_Term]:
    wanted = asked.judgements or asked.prompt.evidence.judgements
    if not asked.prompt.evidence.judgements:
        return
    inspection = guidance.inspection
    if inspection is None:
        yield "What inspectors judged", Prose(("No inspection had been published by the date of this page.",))
        return
    said = tuple(
        f"{say_judgement(judgement, inspection.framework)}: {say_grade(inspection.grade(judgement)).lower()}"
        for judgement in wanted
        if judgement in inspection.judgements
    )
    if said:
        yield f"What inspectors judged in {say_month(inspection.inspected_from)}", Points(said)


def _show_figures(briefing: Briefing, beside: EvidenceBeside) -> Iterator[_Term]:
    named = [
        finding
        for indicator in beside.indicators
        for finding in list_said(briefing, find_indicator(indicator))
    ]
    pressing = [finding for finding in briefing.findings if set(finding.pressures) & set(beside.pressures)]
    shown = {finding.id: finding for finding in named}
    shown |= {finding.id: finding for finding in pressing if finding.is_worth_asking}
    # One of them stands open beside the question.
    chosen = choose_figure(briefing, beside)
    if chosen:
        shown = {name: finding for name, finding in shown.items() if finding.subject != chosen.indicator}
    if shown:
        yield "What the figures say", _state_all(briefing, list(shown.values()))
    elif beside.pressures and not chosen:
        missing = [
            profile.nothing_published for profile in read_pressures() if profile.pressure in beside.pressures
        ]
        said = tuple(words for words in missing if words)
        yield "What the figures say", Prose(said or ("No figure on this is worth a question.",))


def _state_all(briefing: Briefing, findings: list[Finding]) -> Statements:
    return Statements(tuple(state(briefing, finding, linked=False) for finding in findings))


def _show_report_items(briefing: Briefing, guidance: Guidance, asked: Asked) -> Iterator[_Term]:
    if asked.prompt.evidence.report_items:
        areas = {Area(judgement.value) for judgement in asked.judgements}
        yield "What the report says must improve", list_improvements(briefing, guidance, asked, areas)


def _show_dates(_briefing: Briefing, _guidance: Guidance, _asked: Asked) -> _Term:
    return "Dates", Prose(("The dates that are still to hold, if there are any, stand on this page.",))


def _show_base_rates(briefing: Briefing, _guidance: Guidance, asked: Asked) -> _Term:
    return "What happened next to others with the same grade", say_next_times(
        briefing, asked.judgements or tuple(Judgement)
    )


def _show_local(briefing: Briefing, guidance: Guidance, asked: Asked) -> _Term:
    shown = [asked for asked in guidance.route.asked if Shown.LOCAL_SERIES in asked.prompt.evidence.shows]
    first = guidance.numbers[shown[0].prompt.id]
    if briefing.local.series and first != guidance.numbers[asked.prompt.id]:
        return _LOCAL, Prose((f"The same figures as beside question {first}.",))
    return _state_local(briefing, guidance, asked)


def _state_local(briefing: Briefing, _guidance: Guidance, _asked: Asked) -> _Term:
    return _LOCAL, say_newest_and_flags(briefing)


def _show_lines(briefing: Briefing, _guidance: Guidance, _asked: Asked) -> _Term:
    asked = tuple(name_line(number, line) for number, line in enumerate(briefing.lines[:_MOST], start=1))
    none = Prose(("The published evidence opens no line of enquiry of its own.",))
    return "Lines of enquiry that the evidence opens", Points(asked) if asked else none


def _show_elsewhere(briefing: Briefing, _guidance: Guidance, _asked: Asked) -> _Term:
    return "What inspectors asked for elsewhere", show_elsewhere(briefing)


def _show_findings(briefing: Briefing, guidance: Guidance, asked: Asked) -> _Term:
    found = _list_beside(briefing, asked)
    shown = [asked for asked in guidance.route.asked if Shown.FINDINGS in asked.prompt.evidence.shows]
    first = guidance.numbers[
        next(asked for asked in shown if _list_beside(briefing, asked) == found).prompt.id
    ]
    if found and first != guidance.numbers[asked.prompt.id]:
        return _STANDS_OUT, Prose((f"The same figures as beside question {first}.",))
    return _state_findings(briefing, guidance, asked)


def _state_findings(briefing: Briefing, _guidance: Guidance, asked: Asked) -> _Term:
    found = _list_beside(briefing, asked)
    none = Prose(("No published figure is worth a question here.",))
    return _STANDS_OUT, _state_all(briefing, found) if found else none


def _list_beside(briefing: Briefing, asked: Asked) -> list[Finding]:
    judged = asked.judgements or asked.prompt.evidence.judgements
    named = asked.prompt.evidence.indicators
    return [
        finding
        for finding in list_worth_asking(
            briefing, [Area(judgement.value) for judgement in judged] or tuple(Area)
        )
        if not (isinstance(finding.subject, Indicator) and finding.subject.id in named)
    ][:_MOST]


_SHOWS: Mapping[Shown, _Show] = {
    Shown.DATES: _show_dates,
    Shown.BASE_RATES: _show_base_rates,
    Shown.LOCAL_SERIES: _show_local,
    Shown.LINES: _show_lines,
    Shown.FINDINGS: _show_findings,
    Shown.ELSEWHERE: _show_elsewhere,
}
# Dates stand on the page of a workbook, and so do the questions that the same figures are beside.
_SHOWS_ALONE: Mapping[Shown, _Show] = {
    Shown.BASE_RATES: _show_base_rates,
    Shown.LOCAL_SERIES: _state_local,
    Shown.LINES: _show_lines,
    Shown.FINDINGS: _state_findings,
    Shown.ELSEWHERE: _show_elsewhere,
}


def _show_earlier(guidance: Guidance, beside: EvidenceBeside) -> Iterator[_Term]:
    asked = [named for named in beside.prompts if named in guidance.applying]
    earlier = tuple(guidance.prompts[named].question for named in asked)
    if earlier:
        yield "Have your answers to these beside you", Points(earlier)
