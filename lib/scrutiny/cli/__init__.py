"""The commands; the only place where an error becomes a sentence and an exit code."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from scrutiny.batch import INTERRUPTED
from scrutiny.cli import (
    evidence,
    local_figures,
    making,
    own_settings,
    papers,
    record,
    reports,
    serving,
    session,
    sheet,
    tracker,
)
from scrutiny.errors import ScrutinyError

app = typer.Typer(
    help="A guided workbook for the people who hold children's services to account.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.command("councils")(evidence.list_register)
app.add_typer(evidence.app, name="evidence", help="The published figures: show them, or build them again.")
app.add_typer(local_figures.app, name="local", help="A council's own figures: check a file, or begin one.")
app.add_typer(reports.app, name="report", help="Ofsted's reports: read one, or check a folder of them.")
app.add_typer(record.app, name="record", help="What people wrote: prove, carry, copy or erase it.")
app.add_typer(papers.app, name="papers", help="Papers to walk out with: list them, or make them.")
app.add_typer(tracker.app, name="tracker", help="What was agreed: what became of it, counted, or a sheet.")
app.add_typer(sheet.app, name="sheet", help="Sheets that councils keep: take one in, or write one.")
app.add_typer(session.app, name="session", help="Sessions that lead people: open one, or a new link to lead.")
app.command("batch")(making.batch)
app.command("workbook")(serving.workbook)
app.command("app")(serving.serve_app)
app.command("lab")(serving.lab)
app.command("settings")(own_settings.show_settings)


def _say_version(*, asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        typer.echo(f"scrutiny-workbook {version('scrutiny-workbook')}")
        raise typer.Exit


@app.callback()
def _begin(
    *,
    parameters: Annotated[
        Path | None,
        typer.Option(exists=True, file_okay=False, help="A folder of your own parameters, read first."),
    ] = None,
    _version: Annotated[
        bool,
        typer.Option("--version", callback=_say_version, is_eager=True, help="Say which version this is."),
    ] = False,
) -> None:
    if parameters:
        from scrutiny.curated.settings import PARAMETERS

        # What makes pages runs in processes of its own, which are told so.
        os.environ[PARAMETERS] = str(parameters.absolute())


def main() -> None:
    """Run a command; a state of the world that stops it is said in a sentence, never as a traceback."""
    try:
        app(standalone_mode=True)
    except ScrutinyError as stopped:
        from rich.console import Console

        Console(stderr=True, highlight=False, soft_wrap=True).print(str(stopped), markup=False)
        sys.exit(stopped.exit_code)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
