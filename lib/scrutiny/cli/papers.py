"""Commands about papers: which there are, and making them for one council."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrutiny.publication.house_files import HouseFile
    from scrutiny.publication.making import Made
    from scrutiny.publication.paper import Paper
    from scrutiny.register.councils import Council

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)


@app.command("list")
def list_papers() -> None:
    """List the papers that can be made, what each is for, and its formats."""
    from scrutiny.publication.catalogue import KINDS, can_make_pdf

    for kind in KINDS:
        typer.echo(f"{kind.name}: {kind.purpose}\n  {', '.join(kind.formats)}")
    if not can_make_pdf():
        typer.echo('PDF needs the part called papers: pip install "scrutiny-workbook[papers]"')


@app.command("make")
def make(
    council: Annotated[str, typer.Argument(help="The council that the papers are about.")],
    paper: Annotated[str, typer.Option(help="Papers, with commas between; every one if left out.")] = "",
    formats: Annotated[
        str, typer.Option("--as", help="Formats, such as html,docx,pdf; every one if left out.")
    ] = "",
    folder: Annotated[
        Path | None, typer.Option("--to", help="The folder for the files; your own if left out.")
    ] = None,
    as_at: Annotated[
        str, typer.Option(help="The date the papers are for, year-month-day; today if left out.")
    ] = "",
) -> None:
    """Make papers for a council. Word files are made over the council's own, if it is with its parameters."""
    from scrutiny.briefing import parse_day
    from scrutiny.curated.settings import find_papers
    from scrutiny.publication.catalogue import find_formats, find_kinds
    from scrutiny.register.finding import find_council

    asked = [(kind, find_formats(formats, kind)) for kind in find_kinds(paper)]
    day = parse_day(as_at) if as_at else date.today()  # noqa: DTZ011 - a committee's day is the local one
    found = find_council(council)
    house = _open_house_file(found) if any("docx" in wanted for _kind, wanted in asked) else None
    made: list[Made] = []
    for kind, wanted in asked:
        file = (folder or find_papers()) / f"{found.slug}-{kind.name}"
        made += _make(_write_brief(found, day), wanted, file, house)
    say_made(made, house)


def _open_house_file(council: "Council") -> "HouseFile":
    from scrutiny.curated.settings import find_parameters
    from scrutiny.publication.house_files import open_house_file

    return open_house_file(find_parameters("papers", f"{council.slug}.docx"))


def _write_brief(council: "Council", day: date) -> "Paper":
    from scrutiny.briefing import prepare_briefing
    from scrutiny.parameters import read_parameters
    from scrutiny.publication.member_brief import write_brief

    given = read_parameters(council)
    briefing = prepare_briefing(council.slug, given.committee, given.neighbour_model, day.isoformat())
    return write_brief(briefing, given.next_meeting)


def _make(paper: "Paper", wanted: "Iterable[str]", file: Path, house: "HouseFile | None") -> "list[Made]":
    from scrutiny.publication.making import make_files
    from scrutiny.publication.paper import Format

    return list(make_files(paper, [Format(name) for name in wanted], file, house))


def say_made(made: "list[Made]", house: "HouseFile | None") -> None:
    """Say where each file is, or why there is none; where one is missing, the command ends with 1."""
    if house and house.refusal:
        typer.echo(house.refusal, err=True)
    for file in made:
        if file.path:
            typer.echo(file.path)
        else:
            typer.echo(file.refusal, err=True)
    if any(file.refusal for file in made):
        raise typer.Exit(1)
