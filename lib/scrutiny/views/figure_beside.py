"""The one figure that stands beside a question: a chart with its sentence or, undrawn, the sentence."""

import re
from collections.abc import Iterator
from dataclasses import replace

from scrutiny.briefing import Briefing
from scrutiny.comparisons.values import Comparison
from scrutiny.evidence.figures import Gap
from scrutiny.evidence.indicators import Indicator, find_indicator
from scrutiny.findings.values import Finding, FindingKind
from scrutiny.guide.prompts import EvidenceBeside
from scrutiny.views.charts import Chart
from scrutiny.views.definitions import describe
from scrutiny.views.findings import state_together
from scrutiny.views.trends import FEWEST_POINTS, draw_trend
from scrutiny.views.values import Fold, Prose, Table, View

_LONG = 240  # letters of a definition
_BETWEEN_SENTENCES = re.compile(r"(?<=[a-z0-9)][.]) (?=[A-Z])")
_STANDS = {FindingKind.STANDING, FindingKind.GAP}


def show_figure(briefing: Briefing, beside: EvidenceBeside) -> Iterator[View]:
    """Show the figure that stands beside a prompt, with its table and definition one step away."""
    chosen = choose_figure(briefing, beside)
    said = list_said(briefing, chosen.indicator) if chosen else []
    if chosen is None or not said:
        return
    first, *others = said
    together = state_together(briefing, (first, *others), linked=False)
    moved = (others[0].sentence,) if others else ()
    about = (_say_definition(chosen.indicator), *moved, *((together.small,) if together.small else ()))
    if _is_drawn(chosen):
        chart = draw_trend(briefing, chosen)
        yield replace(chart, title=first.sentence, table=_shorten(chart.table), notes=(), about=about)
        return
    yield Prose((first.sentence,))
    yield Fold(f"What is counted: {chosen.indicator.name}", Prose(about))


def fold_figure(briefing: Briefing, beside: EvidenceBeside, number: int) -> Iterator[View]:
    """Show the sentence of the figure that stands beside a prompt of a page, with its chart one step away."""
    for view in show_figure(briefing, beside):
        if isinstance(view, Chart):
            yield Prose((view.title,))
            yield Fold("Chart", replace(view, title=view.name), heard=f" beside question {number}")
        else:
            yield view


def _shorten(table: Table) -> Table:
    """Leave out what stands below each figure of a table; what is said of one that is missing stays."""
    rows = tuple(
        tuple(cell if cell.kind == "gap" else replace(cell, small="") for cell in row) for row in table.rows
    )
    return replace(table, rows=rows)


def _say_definition(indicator: Indicator) -> str:
    """Say what is counted, in the department's first sentences; some of its descriptions fill a page."""
    first, *others = _BETWEEN_SENTENCES.split(describe(indicator))
    said = first
    for sentence in others:
        if len(said) + len(sentence) > _LONG:
            return f"{said} ‘Our council’ has the rest."
        said = f"{said} {sentence}"
    return said


def choose_figure(briefing: Briefing, beside: EvidenceBeside) -> Comparison | None:
    """Choose among the figures that a prompt names: one that is there, drawn over time, worth a question."""
    named = [
        comparison
        for indicator in dict.fromkeys(find_indicator(name).id for name in beside.indicators)
        for comparison in briefing.comparisons
        if comparison.indicator.id == indicator
    ]
    return max(named, key=lambda comparison: _weigh(briefing, comparison), default=None)


def _weigh(briefing: Briefing, comparison: Comparison) -> tuple[bool, bool, bool]:
    is_there = not isinstance(comparison.council, Gap)
    asks = any(finding.is_worth_asking for finding in list_said(briefing, comparison.indicator))
    return is_there, _is_drawn(comparison), asks


def _is_drawn(comparison: Comparison) -> bool:
    """Whether a figure is drawn over time; one that follows the size of the council is not."""
    return not comparison.indicator.is_count and comparison.run.points >= FEWEST_POINTS


def list_said(briefing: Briefing, indicator: Indicator) -> list[Finding]:
    """List what is said of a figure beside a question: where it stands, then what is worth asking."""
    found = briefing.findings_on(indicator)
    said = [finding for finding in found if finding.kind in _STANDS or finding.is_worth_asking]
    return sorted(said, key=lambda finding: finding.kind not in _STANDS)
