"""Commands about the tracker: what became of each agreed recommendation, counted, and as a sheet."""

from itertools import chain, repeat
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from scrutiny.cli.output import mask_controls
from scrutiny.cli.plan_opening import open_review
from scrutiny.cli.record_opening import CouncilGiven, ReviewGiven

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrutiny.review.tracking import TrackedItem

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
_NONE = "Nothing has been agreed in this review yet."

ByGiven = Annotated[str, typer.Option("--by", help="Who takes it in; it stays in the record.")]
YesGiven = Annotated[
    bool, typer.Option("--yes", help="Write it and ask nothing; what has moved on here stays.")
]
DayGiven = Annotated[str, typer.Option("--as-at", help="Day to look on, year-month-day; today if left out.")]


@app.command("show")
def show(
    council: CouncilGiven,
    review: ReviewGiven = "",
    as_at: DayGiven = "",
    only: Annotated[
        str, typer.Option("--only", help="One list, such as overdue; every item if left out.")
    ] = "",
) -> None:
    """Say what became of each recommendation that was agreed."""
    from scrutiny.review.tracked_whole import list_whole

    with open_review(council, review, as_at) as page:
        items = list_whole(page)
    if only:
        items = _choose_view(items, only)
    elif not items:
        typer.echo(_NONE)
    for number, item in enumerate(items, start=1):
        for indent, line in zip(chain([f"{number}. "], repeat("   ")), _say_item(item), strict=False):
            typer.echo(f"{indent}{mask_controls(line)}")


def _choose_view(items: "tuple[TrackedItem, ...]", only: str) -> "tuple[TrackedItem, ...]":
    from scrutiny.review.tracker_views import list_views

    views = dict(list_views(items))
    found = [view for name, view in views.items() if name.casefold() == only.strip().casefold()]
    if not found:
        raise typer.BadParameter(f"Lists are: {'; '.join(views)}.", param_hint="--only")
    if not found[0]:
        typer.echo("None.")
    return found[0]


def _say_item(item: "TrackedItem") -> "Iterator[str]":
    from scrutiny.review.tracker import say_alarms, say_answer, say_item, say_origin
    from scrutiny.review.tracking import NOT_STARTED

    yield say_item(item)
    if origin := say_origin(item):
        yield origin
    answer, when = say_answer(item)
    yield f"Answer: {answer.lower()}. {when}".rstrip()
    yield f"Proposed: {item.proposed or NOT_STARTED}. Accepted: {item.accepted or 'nothing yet'}."
    yield from (figure.said for figure in item.figures)
    yield from (" ".join(line.said.split()) for line in item.history.log)
    if alarms := say_alarms(item):
        yield f"{alarms}."


@app.command("count")
def count(council: CouncilGiven, review: ReviewGiven = "", as_at: DayGiven = "") -> None:
    """Count what was agreed, answered, done and left."""
    from scrutiny.review.tracking import count_tracked, list_tracked

    with open_review(council, review, as_at) as page:
        counted = count_tracked(list_tracked(page))
    for words, number in counted:
        typer.echo(f"{words}: {number}")


@app.command("export")
def export(
    council: CouncilGiven,
    review: ReviewGiven = "",
    as_at: DayGiven = "",
    formats: Annotated[str, typer.Option("--as", help="Formats: xlsx, ods or csv, with commas.")] = "xlsx",
    folder: Annotated[
        Path | None, typer.Option("--to", help="The folder for the files; your own if left out.")
    ] = None,
) -> None:
    """Write the tracker as a sheet. It holds what people wrote, so it is for you alone."""
    from scrutiny.cli.papers import say_made
    from scrutiny.curated.settings import find_papers
    from scrutiny.publication.catalogue import TRACKER, find_formats
    from scrutiny.publication.making import make_files
    from scrutiny.publication.tracker_sheet import write_tracker
    from scrutiny.review.sheets.forms import name_entry
    from scrutiny.review.tracked_whole import list_whole

    wanted = find_formats(formats, TRACKER)
    with open_review(council, review, as_at) as page:
        name = page.name.name if page.name else ""
        found, day = page.briefing.council, page.briefing.as_at
        paper = write_tracker(list_whole(page), found.name, name, day, name_entry(page))
    say_made(
        list(make_files(paper, wanted, (folder or find_papers()) / f"{found.slug}-{TRACKER.name}")), None
    )


@app.command("import")
def import_file(
    council: CouncilGiven,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A tracker as an XLSX or ODS workbook, or as CSV.")
    ],
    review: ReviewGiven = "",
    by: ByGiven = "",
    *,
    yes: YesGiven = False,
) -> None:
    """Take in a tracker, such as one that officers keep. What would change is shown before it is written.

    A status arrives as proposed. What has changed both in the file and here is shown, and you choose.
    """
    from scrutiny.cli.importing_sheets import Taking, take_in
    from scrutiny.review.sheets.reading import read_sheet
    from scrutiny.review.tracker_columns import TRACKER
    from scrutiny.review.tracker_importing import take_tracker

    given = read_sheet(file, TRACKER)
    with open_review(council, review, "", may_begin=True) as page:
        take_in(page, given, Taking(TRACKER, take_tracker, by, is_agreed=yes))


@app.command("carry")
def carry(
    council: CouncilGiven,
    before: Annotated[str, typer.Option("--from", help="Name of the earlier review.")],
    review: Annotated[str, typer.Option("--review", help="Name of the review that goes on with it.")],
    by: ByGiven = "",
    *,
    yes: YesGiven = False,
) -> None:
    """Carry over what is still open in an earlier review, each with its reference and as it was accepted."""
    from scrutiny.cli.importing_sheets import Taking, take_in
    from scrutiny.review.tracker_columns import CARRYING
    from scrutiny.review.tracker_importing import carry_over, take_tracker

    with open_review(council, before, "") as earlier:
        given = carry_over(earlier)
    with open_review(council, review, "", may_begin=True) as page:
        take_in(page, given, Taking(CARRYING, take_tracker, by, is_agreed=yes))
