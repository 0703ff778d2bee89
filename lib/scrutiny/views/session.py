"""What stands on a step of a session beside its question: one figure, and the rest one press away."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from scrutiny.briefing import Briefing
from scrutiny.findings.first_asked import NONE_FIRST, choose_first
from scrutiny.findings.values import Finding
from scrutiny.guide.guidance import Guidance
from scrutiny.guide.plans.chosen import ChosenStep
from scrutiny.guide.plans.values import ViewSet
from scrutiny.guide.routing import Asked
from scrutiny.views.beside import show_beside_alone
from scrutiny.views.charts import Chart
from scrutiny.views.figure_beside import show_figure
from scrutiny.views.judgements import say_latest_inspection
from scrutiny.views.prompts import show_what_to_hear
from scrutiny.views.report_items import tabulate_improvements
from scrutiny.views.review import tabulate_latest_judgements
from scrutiny.views.values import Fold, Prose, Stack, Statement, Statements, Terms, View


def list_first_figures(briefing: Briefing) -> list[Finding]:
    """List the figures that a session begins with: those that the council's first page asks about."""
    return [asked.finding for asked in choose_first(briefing.findings)]


def show_step(briefing: Briefing, guides: Sequence[Guidance], step: ChosenStep) -> tuple[View, View]:
    """Show what stands open on a step beside its question, and what is one press away; in a break nothing."""
    figures = [view for name in step.show for view in _SETS[name](briefing, guides)]
    beside: list[View] = []
    for guidance in guides:
        for asked in guidance.route.asked:
            if asked.prompt.id == step.prompt:
                figures += map(_lighten, show_figure(briefing, asked.prompt.evidence))
                beside += _show_beside(briefing, guidance, asked)
    return Stack(tuple(figures)), Stack(tuple(beside))


def _lighten(view: View) -> View:
    """Leave out the files of a figure, which nobody saves in a meeting and every phone would fetch."""
    return replace(view, has_files=False) if isinstance(view, Chart) else view


def _show_beside(briefing: Briefing, guidance: Guidance, asked: Asked) -> Iterator[View]:
    prompt = asked.prompt
    yield Fold("What to listen for", Stack((Prose((prompt.why,)), show_what_to_hear(prompt))))
    yield from show_beside_alone(briefing, guidance, asked)


def _show_where_we_stand(briefing: Briefing, _guides: Sequence[Guidance]) -> Iterator[View]:
    yield say_latest_inspection(briefing)
    found = list_first_figures(briefing)
    if found:
        stated = tuple(Statement(finding.sentence, " ".join(finding.caveats)) for finding in found)
        yield Terms((("Figures to ask about", Statements(stated)),))
    else:
        yield Prose((NONE_FIRST,))


def _show_judgements(briefing: Briefing, _guides: Sequence[Guidance]) -> Iterator[View]:
    yield tabulate_latest_judgements(briefing)


def _show_improvements(briefing: Briefing, guides: Sequence[Guidance]) -> Iterator[View]:
    looks_back = next((guidance for guidance in guides if guidance.guide.looks_back), None)
    if looks_back is not None:
        yield tabulate_improvements(briefing, looks_back)


_SETS: Mapping[ViewSet, Callable[[Briefing, Sequence[Guidance]], Iterator[View]]] = {
    ViewSet.WHERE_WE_STAND: _show_where_we_stand,
    ViewSet.LATEST_JUDGEMENTS: _show_judgements,
    ViewSet.IMPROVEMENTS: _show_improvements,
}
