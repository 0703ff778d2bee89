"""Commands about a council's own figures: read a file and say what is in it, or begin a new one."""

import textwrap
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from scrutiny.local_figures.readings import LocalReading

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
_WIDTH, _LABEL = 80, 11


@app.command("check")
def check(file: Annotated[Path, typer.Argument(help="The CSV or XLSX file to read.")]) -> None:
    """Read a file of a council's own figures, and say what is in it. How it was read is said too."""
    from scrutiny.local_figures.readings import find_local_signals
    from scrutiny.local_figures.series import read_local_file
    from scrutiny.words.sentences import say_count

    read = read_local_file(file, date.today())  # noqa: DTZ011 - a committee's day is the local one
    for series in read.series:
        _print_series(find_local_signals(series))
    measures = say_count(len(read.series), "measure")
    _print_lines((f"{file.name} was read as {measures}. See that each is what the file says.",))
    if read.understood:
        typer.echo("\nHow the file was read:")
        _print_lines((f"- {said}" for said in read.understood), then="  ")


def _print_series(reading: "LocalReading") -> None:
    _print_lines((reading.series.measure,))
    for label, said in _describe(reading):
        begin = f"  {label:<{_LABEL}}"
        _print_lines((begin + said,), then=" " * len(begin))
    typer.echo()


def _describe(reading: "LocalReading") -> Iterator[tuple[str, str]]:
    from scrutiny.local_figures.in_words import say_extent, say_local
    from scrutiny.local_figures.saying_readings import say_found
    from scrutiny.words.sentences import say_count

    series = reading.series
    yield "Unit", series.unit or "none given"
    if reading.newest is not None:
        newest = series.points[reading.newest]
        yield "Newest", f"{say_local(newest.figure or 0, series)} ({newest.period.in_words})"
        yield "Range", say_extent(series)
    yield "Figures", f"{reading.run.points}, and {say_count(reading.run.gaps, 'gap')}"
    first, last = series.points[0].period.in_words, series.points[-1].period.in_words
    yield "Periods", f"{'months' if series.is_monthly else 'quarters'}, {first} to {last}"
    yield "Chart", "control chart" if reading.has_limits else "run chart"
    yield "Signals", " ".join(say_found(found, reading) for found in reading.in_order) or "none"


def _print_lines(lines: Iterable[str], then: str = "") -> None:
    for line in lines:
        typer.echo(textwrap.fill(line, _WIDTH, subsequent_indent=then, break_on_hyphens=False))


@app.command("template")
def template(
    file: Annotated[Path, typer.Argument(help="The CSV file to write; it must not be there.")],
) -> None:
    """Write a file to begin with. It has the columns, and two rows of an invented measure."""
    from scrutiny.local_figures.templates import write_template

    write_template(file)
    typer.echo(f"{file} holds the columns and two rows of an invented measure: put your own in their place.")
