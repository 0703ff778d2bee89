"""Commands about the evidence: the register, one council's figures, and the build."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from scrutiny.cli.output import open_console, print_json

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for another program to read.")]


def list_register(*, as_json: AsJson = False) -> None:
    """List the 153 councils of the register."""
    from scrutiny.register.councils import list_councils

    councils = list_councils()
    if as_json:
        words = {"slug", "name", "code", "number", "region"}
        print_json([council.model_dump(include=words) for council in councils])
        return
    from rich.table import Table

    table = Table("Slug", "Council", "ONS code", "Number", "Region", box=None)
    for council in councils:
        table.add_row(council.slug, council.name, council.code, council.number, council.region)
    open_console().print(table)


@app.command("show")
def show(
    council: Annotated[str, typer.Argument(help="The council: slug, name or code.")],
    indicator: Annotated[
        str | None, typer.Argument(help="One indicator's id; every one if left out.")
    ] = None,
    *,
    as_json: AsJson = False,
) -> None:
    """Print a council's figures, and its gaps with their reasons. Each has its papers."""
    from scrutiny.cli.saying_evidence import give_as_json, print_evidence
    from scrutiny.evidence.indicators import find_indicator, list_indicators
    from scrutiny.register.finding import find_council

    found = find_council(council)
    chosen = [find_indicator(indicator)] if indicator else list(list_indicators())
    if as_json:
        print_json(give_as_json(found, chosen))
    else:
        print_evidence(found, chosen, open_console())


@app.command("export")
def export(
    council: Annotated[str, typer.Argument(help="The council: slug, name or code.")],
    file: Annotated[
        Path | None,
        typer.Option("--to", help="The file; one in your own folder of papers if left out."),
    ] = None,
    as_at: Annotated[
        str, typer.Option(help="The date the evidence is for, year-month-day; today if left out.")
    ] = "",
) -> None:
    """Write all that is published of a council as one book of sheets."""
    from scrutiny.curated.settings import find_papers
    from scrutiny.evidence.ages import parse_day
    from scrutiny.parameters import read_parameters
    from scrutiny.publication.evidence.council_book import make_evidence
    from scrutiny.publication.making import write_file
    from scrutiny.register.finding import find_council
    from scrutiny.views.page_files import say_size

    found = find_council(council)
    day = parse_day(as_at) if as_at else date.today()  # noqa: DTZ011 - a committee's day is the local one
    content = make_evidence(found, day, read_parameters(found).for_notebook(day)["neighbour_model"])
    path = file or find_papers() / f"{found.slug}-evidence.xlsx"
    write_file(path, content)
    typer.echo(f"Written: {path} ({say_size(content)}).")


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
    """Build the editions from the publishers' files. What changes is printed, and the new ones are written.

    An edition that is there is never written over.
    """
    from scrutiny.cli.saying_builds import print_build
    from scrutiny.evidence.building import build_evidence

    made = build_evidence(folder, reports=reports)
    print_build(made, open_console())
    made.write()
    written = [f"{change.source} {change.edition}" for change in made.changes if change.is_new]
    typer.echo(f"Written: {', '.join(written) or 'nothing, since every edition is there already'}.")
