"""One council's evidence in a terminal: tables for people, and JSON for another program."""

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from scrutiny.evidence.figures import Figure, Gap, open_figures
from scrutiny.evidence.indicators import Indicator
from scrutiny.evidence.inspections import Inspection, Visit, list_inspections, list_visits
from scrutiny.evidence.series import read_series
from scrutiny.register.councils import Council
from scrutiny.vocabulary import Judgement
from scrutiny.words.figures import say_covered, say_gap, say_number


def print_evidence(council: Council, indicators: Sequence[Indicator], console: Console) -> None:
    """Print a table for each indicator, and the papers of their sources."""
    series = read_series(council.slug)
    console.print(f"{council.full_name} ({council.code})", style="bold", markup=False, highlight=False)
    for indicator in indicators:
        console.print(_figures_of(indicator, series[indicator.id]))
    _print_papers(console, {source for indicator in indicators for source in indicator.source_codes})


def _figures_of(indicator: Indicator, series: Sequence[Figure | Gap]) -> Table:
    title = f"{indicator.name} [{indicator.id}]".replace("[", r"\[")
    table = Table("Period", "Figure", "Source", "Published", title=title, title_justify="left", box=None)
    for value in series:
        words = say_number(value.value, indicator) if isinstance(value, Figure) else say_gap(value.reason)
        published = value.published.isoformat() if value.published else "no date given"
        table.add_row(say_covered(value), words, f"{value.source}, {value.source_code}", published)
    return table


def _print_papers(console: Console, sources: set[str]) -> None:
    for papers in (open_figures(source)[0].papers for source in sorted(sources)):
        console.print(
            f"{papers.source}: {papers.title}, {papers.publisher}, edition {papers.edition}, "
            f"published {papers.published}. {papers.licence}.",
            markup=False,
            highlight=False,
        )


def give_as_json(council: Council, indicators: Sequence[Indicator]) -> dict[str, object]:
    """Give a council's figures, gaps, inspections and visits, in words that JSON has."""
    series = read_series(council.slug)
    values = (value for indicator in indicators for value in series[indicator.id])
    inspections = (inspection for inspection in list_inspections() if inspection.council == council.slug)
    visits = (visit for visit in list_visits() if visit.council == council.slug)
    return {
        "council": council.slug,
        "code": council.code,
        "figures": [_figure_as_json(value) for value in values],
        "inspections": [_inspection_as_json(inspection) for inspection in inspections],
        "visits": [_visit_as_json(visit) for visit in visits],
    }


def _figure_as_json(value: Figure | Gap) -> dict[str, object]:
    return {
        "indicator": value.indicator.id,
        "source": value.source,
        "source_code": value.source_code,
        "period": value.period,
        "figure": value.value if isinstance(value, Figure) else None,
        "gap": value.reason.value if isinstance(value, Gap) else None,
        "unit": value.indicator.unit,
        "published": value.published.isoformat() if value.published else None,
    }


def _inspection_as_json(inspection: Inspection) -> dict[str, object]:
    return {
        "type": inspection.kind.value,
        "inspected_from": inspection.inspected_from.isoformat(),
        "inspected_to": inspection.inspected_to.isoformat() if inspection.inspected_to else None,
        "published": inspection.published.isoformat(),
        "framework": inspection.framework,
        "official": inspection.official,
        "read_by": inspection.read_by.value,
        "judgements": {judgement.value: inspection.grade(judgement) for judgement in Judgement},
    }


def _visit_as_json(visit: Visit) -> dict[str, object]:
    return {
        "type": visit.kind.value,
        "visited": visit.visited.isoformat(),
        "published": visit.published.isoformat(),
        "theme": visit.theme,
        "official": visit.official,
    }
