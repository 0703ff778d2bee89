"""The command that makes pages: every council asked for, every workbook."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from scrutiny.kernels import Engine

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from rich.console import Console

    from scrutiny.batch.pages import Page
    from scrutiny.batch.reports import RunReport
    from scrutiny.batch.runs import OpenPool
    from scrutiny.register.councils import Council

FAILURES_SHOWN = 10


def batch(  # noqa: PLR0913 - one option for each thing a person can say of a run
    council: Annotated[
        list[str] | None, typer.Option(help="A council to make pages for; repeat for more.")
    ] = None,
    *,
    every: Annotated[bool, typer.Option("--all", help="Make pages for all 153 councils.")] = False,
    workbook: Annotated[
        list[str] | None, typer.Option(help="A workbook to make; every one if left out.")
    ] = None,
    as_at: Annotated[
        str, typer.Option(help="The date the pages are for, year-month-day; today if left out.")
    ] = "",
    workers: Annotated[
        int | None, typer.Option(min=1, help="Pages made at once; one a core if left out.")
    ] = None,
    engine: Annotated[
        Engine, typer.Option(help="What runs a page: scrutiny, or plain for a kernel a page.")
    ] = Engine.SCRUTINY,
    shard: Annotated[
        str, typer.Option(help="Which part of the councils, such as 2/4: the second of four computers.")
    ] = "",
    scheduler: Annotated[
        str,
        typer.Option(
            help="A Dask scheduler whose workers make the pages, such as tcp://host:8786 or tls://host:8786. "
            "Whoever reaches a scheduler's port can run code there."
        ),
    ] = "",
    out: Annotated[
        Path | None, typer.Option(help="The folder that runs are kept in; that of the settings if left out.")
    ] = None,
    run: Annotated[str, typer.Option(help="The run's name and folder; its date if left out.")] = "",
    briefs: Annotated[
        bool, typer.Option("--briefs", help="Make a member brief of each council too.")
    ] = False,
    england: Annotated[
        bool,
        typer.Option("--england", help="Make a page of what was last judged of all 153 councils too."),
    ] = False,
) -> None:
    """Make pages for councils through Papermill. A run stopped half-way goes on when asked for again."""
    from scrutiny.batch.pages import choose_pages, with_briefs
    from scrutiny.batch.shards import parse_shard
    from scrutiny.evidence.ages import parse_day

    # England alone can be asked for, with no council.
    asks_pages = bool(council or every or workbook or briefs or not england)
    pages = choose_pages(council or [], every=every, workbooks=workbook or []) if asks_pages else []
    pages = with_briefs(pages) if briefs else pages
    day = parse_day(as_at) if as_at else today()
    part = parse_shard(shard)
    with _open_scheduler(scheduler) as open_pool:
        how = {
            "workers": workers,
            "engine": engine,
            "shard": part,
            "open_pool": open_pool,
            "with_england": england,
        }
        report = make_pages(pages, day, out, run, **how, with_results=True)
    raise typer.Exit(report.exit_code)


def _open_scheduler(address: str) -> "AbstractContextManager[OpenPool | None]":
    from scrutiny.batch.scheduler import open_scheduler

    return open_scheduler(address, lambda sentence: typer.echo(sentence, err=True))


def make_pages(
    pages: "list[Page]",
    as_at: date,
    out: Path | None = None,
    run: str = "",
    **how: Any,  # noqa: ANN401 - the workers, the engine, the shard and the pool, as a run takes them
) -> "RunReport":
    """Make pages with a display of progress, and say how the run ended."""
    from rich.console import Console

    from scrutiny.batch.progress import show_progress
    from scrutiny.batch.runs import run_batch
    from scrutiny.curated.settings import find_outputs
    from scrutiny.evidence.papers import list_papers
    from scrutiny.register.finding import admit_council

    list_papers()  # an edition that is missing is said now, and not by every page
    console = Console(stderr=True, highlight=False)
    for council in dict.fromkeys(page.council for page in pages):
        say_cautions(admit_council(council), as_at)
    with show_progress(console) as on_progress:
        folder = out or find_outputs()
        report = run_batch(pages, as_at, folder, run or as_at.isoformat(), on_progress=on_progress, **how)
    _say_how_it_ended(report, console)
    if how.get("with_england"):
        console.print(f"England at a glance is in {report.folder}", markup=False, soft_wrap=True)
    return report


def _say_how_it_ended(report: "RunReport", console: "Console") -> None:
    asked = set(report.asked)
    made, failed = asked & report.made.keys(), sorted(asked & report.failed.keys())
    lines = [f"{len(made)} of {len(asked)} pages are in {report.folder}"] if asked else []
    lines += [
        f"Not made: {page.workbook} for {page.council}. {report.failed[page].in_words}"
        for page in failed[:FAILURES_SHOWN]
    ]
    if len(failed) > FAILURES_SHOWN:
        lines.append(f"And {len(failed) - FAILURES_SHOWN} more: run.json says why for each.")
    if report.is_cut_short:
        lines.append("Stopped before the end: what was made stays. Ask for the same again to go on.")
    for line in lines:
        console.print(line, markup=False, soft_wrap=True)


def say_cautions(council: "Council", as_at: date) -> None:
    """Say what may be out of date in a council's parameters."""
    from scrutiny.parameters import list_cautions

    for caution in list_cautions(council, as_at):
        typer.echo(caution, err=True)


def pages_of(council: "Council") -> "list[Page]":
    """List every page of one council."""
    from scrutiny.batch.pages import choose_pages

    return choose_pages([council.slug], every=False, workbooks=[])


def today() -> date:
    """Give the day it is where the person is."""
    return date.today()  # noqa: DTZ011 - a committee's day is the local one
