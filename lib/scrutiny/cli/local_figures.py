"""Commands about a council's own figures: read a file and say what is in it, or begin a new one."""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from scrutiny.local_figures.readings import LocalReading, find_local_signals
from scrutiny.local_figures.series import read_local_series
from scrutiny.local_figures.templates import write_template
from scrutiny.words.local_readings import say_found
from scrutiny.words.sentences import say_count

app = typer.Typer(no_args_is_help=True)
# Wide enough for a whole row where output is no terminal and cannot say its width.
_WIDE = 200


@app.command("check")
def check(file: Annotated[Path, typer.Argument(help="The CSV or XLSX file to read.")]) -> None:
    """Read a file of a council's own figures, and say what was found in it."""
    today = date.today()  # noqa: DTZ011 - a committee's day is the local one
    readings = [find_local_signals(series) for series in read_local_series(file, today)]
    table = Table("Measure", "Figures", "Gaps", "From", "To", "Chart", "Signals", box=None)
    for reading in readings:
        table.add_row(*_row(reading))
    console = Console(highlight=False, soft_wrap=True, width=None if sys.stdout.isatty() else _WIDE)
    console.print(table)
    for reading in readings:
        for found in reading.found:
            console.print(f"{reading.series.measure}. {say_found(found, reading)}", markup=False)


def _row(reading: LocalReading) -> tuple[str, ...]:
    series = reading.series
    return (
        series.measure.replace("[", r"\["),
        str(reading.run.points),
        str(reading.run.gaps),
        series.points[0].period.in_words,
        series.points[-1].period.in_words,
        "control chart" if reading.has_limits else "run chart",
        say_count(len(reading.found), "signal") if reading.found else "none",
    )


@app.command("template")
def template(
    file: Annotated[Path, typer.Argument(help="The CSV file to write; it must not be there.")],
) -> None:
    """Write a file to begin with: the columns, and two rows of an invented measure."""
    write_template(file)
    typer.echo(f"{file} holds the columns and two rows of an invented measure: put your own in their place.")
