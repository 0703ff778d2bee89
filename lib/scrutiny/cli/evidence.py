"""Commands about the evidence: the register, one council's figures, and the build."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from scrutiny.councils import find_council, list_councils
from scrutiny.evidence.council_evidence import CouncilEvidence, list_papers, read_evidence
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator, find_indicator, list_indicators
from scrutiny.evidence.inspections import Inspection, Visit
from scrutiny.vocabulary import Judgement
from scrutiny.words.figures import say_covered, say_gap, say_number

app = typer.Typer(no_args_is_help=True)
_WIDE = 200
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for another program to read.")]


def list_register(*, as_json: AsJson = False) -> None:
    """List the 153 councils of the register."""
    councils = list_councils()
    if as_json:
        words = {"slug", "name", "code", "number", "region"}
        _print_json([council.model_dump(include=words) for council in councils])
        return
    table = Table("Slug", "Council", "ONS code", "Number", "Region", box=None)
    for council in councils:
        table.add_row(council.slug, council.name, council.code, council.number, council.region)
    _open_console().print(table)


def _open_console() -> Console:
    """Open standard output, wide enough for a whole row where it is no terminal and cannot say its width."""
    return Console(highlight=False, soft_wrap=True, width=None if sys.stdout.isatty() else _WIDE)


@app.command("show")
def show(
    council: Annotated[str, typer.Argument(help="The council: slug, name or code.")],
    indicator: Annotated[
        str | None, typer.Argument(help="One indicator's id; every one if left out.")
    ] = None,
    *,
    as_json: AsJson = False,
) -> None:
    """Print a council's figures, its gaps with their reasons, and the papers of each."""
    found = find_council(council)
    chosen = [find_indicator(indicator)] if indicator else list(list_indicators())
    evidence = read_evidence(found)
    if as_json:
        _print_json(_as_json(evidence, chosen))
        return
    console = _open_console()
    console.print(f"{found.full_name} ({found.code})", style="bold", markup=False, highlight=False)
    for one in chosen:
        console.print(_figures_of(evidence, one))
    _print_papers(console, {source for one in chosen for source in one.source_codes})


def _figures_of(evidence: CouncilEvidence, indicator: Indicator) -> Table:
    title = f"{indicator.name} [{indicator.id}]".replace("[", r"\[")
    table = Table("Period", "Figure", "Source", "Published", title=title, title_justify="left", box=None)
    for value in evidence.series(indicator):
        words = say_number(value.value, indicator) if isinstance(value, Figure) else say_gap(value.reason)
        published = value.published.isoformat() if value.published else "no date given"
        table.add_row(say_covered(value), words, f"{value.source}, {value.source_code}", published)
    return table


def _print_papers(console: Console, sources: set[str]) -> None:
    for papers in (papers for papers in list_papers() if papers.source in sources):
        console.print(
            f"{papers.source}: {papers.title}, {papers.publisher}, edition {papers.edition}, "
            f"published {papers.published}. {papers.licence}.",
            markup=False,
            highlight=False,
        )


def _as_json(evidence: CouncilEvidence, indicators: list[Indicator]) -> dict[str, object]:
    values = (value for indicator in indicators for value in evidence.series(indicator))
    return {
        "council": evidence.council.slug,
        "code": evidence.council.code,
        "figures": [_figure_as_json(value) for value in values],
        "inspections": [_inspection_as_json(inspection) for inspection in evidence.inspections],
        "visits": [_visit_as_json(visit) for visit in evidence.visits],
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


def _print_json(value: object) -> None:
    typer.echo(json.dumps(value, ensure_ascii=False, indent=1))


@app.command("build")
def build(
    folder: Annotated[Path, typer.Option("--from", help="The folder that holds the publishers' files.")],
    reports: Annotated[
        Path | None,
        typer.Option(
            exists=True,
            file_okay=False,
            help="The folder of Ofsted's reports; the folder reports beside the other if left out.",
        ),
    ] = None,
) -> None:
    """Build the editions from the publishers' files, and print what changed."""
    from scrutiny.evidence.building import build_evidence, find_reports  # noqa: PLC0415 - only when needed
    from scrutiny.evidence.sources.corrections import read_corrections  # noqa: PLC0415

    table = Table("Source", "Edition", "Rows", "New", "Gone", "Changed", box=None)
    changes = build_evidence(folder, reports=reports)
    for one in changes:
        numbers = (one.rows, one.added, one.removed, one.changed)
        table.add_row(one.source, one.edition, *(f"{number:,}" for number in numbers))
    console = _open_console()
    console.print(table)
    if not find_reports(folder, reports):
        console.print("No reports were at hand: newer inspections are as others compiled them.", markup=False)
    for example in (example for change in changes for example in change.examples):
        console.print(f"Changed: {example}.", markup=False)
    for left_out in read_corrections().left_out:
        console.print(f"Left out: {left_out.indicator}, because {left_out.because}.", markup=False)
