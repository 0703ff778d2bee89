"""Commands about sheets that councils keep: take one in, or write one of what a review holds."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from scrutiny.cli.plan_opening import open_review
from scrutiny.cli.record_opening import CouncilGiven, ReviewGiven
from scrutiny.cli.tracker import ByGiven, DayGiven, YesGiven

if TYPE_CHECKING:
    from scrutiny.publication.paper import Paper
    from scrutiny.review.page import Page
    from scrutiny.review.sheets.forms import SheetForm

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
_imports = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
_exports = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
app.add_typer(_imports, name="import", help="Take in a sheet; what would change is shown first.")
app.add_typer(_exports, name="export", help="Write what a review holds as a sheet, for you alone.")

FileGiven = Annotated[Path, typer.Argument(metavar="FILE", help="The sheet as an XLSX workbook or as CSV.")]
FormatsGiven = Annotated[str, typer.Option("--as", help="Formats: xlsx, ods or csv, with commas.")]
FolderGiven = Annotated[
    Path | None, typer.Option("--to", help="The folder for the files; your own if left out.")
]


@_imports.command("improvement-plan")
def import_plan(
    council: CouncilGiven,
    file: FileGiven,
    review: ReviewGiven = "",
    by: ByGiven = "",
    *,
    yes: YesGiven = False,
) -> None:
    """Take in an improvement plan: its points, and plan actions with their posts, days, statuses and proof.

    What has changed both in the file and here is shown, and you choose.
    """
    from scrutiny.cli.importing_sheets import Taking, take_in
    from scrutiny.review.improvement.sheet import PLAN, take_plan
    from scrutiny.review.sheets.reading import read_sheet

    given = read_sheet(file, PLAN)
    with open_review(council, review, "", may_begin=True, with_report=True) as page:
        take_in(page, given, Taking(PLAN, take_plan, by, is_agreed=yes))


@_imports.command("risk-register")
def import_register(
    council: CouncilGiven,
    file: FileGiven,
    review: ReviewGiven = "",
    by: ByGiven = "",
    *,
    yes: YesGiven = False,
) -> None:
    """Take in a risk register: risks with their scores, and the controls and risk actions under each.

    What has changed both in the file and here is shown, and you choose.
    """
    from scrutiny.cli.importing_sheets import Taking, take_in
    from scrutiny.review.risks.sheet import make_form, take_register
    from scrutiny.review.sheets.reading import read_sheet

    with open_review(council, review, "", may_begin=True) as page:
        form = make_form(page)
        given = read_sheet(file, form, page.steps)
        take_in(page, given, Taking(form, take_register, by, is_agreed=yes))


@_exports.command("risk-register")
def export_register(
    council: CouncilGiven,
    review: ReviewGiven = "",
    as_at: DayGiven = "",
    formats: FormatsGiven = "xlsx",
    folder: FolderGiven = None,
) -> None:
    """Write the risk register as a sheet: a row for each risk, and more for what is under it."""
    from scrutiny.review.risks.sheet import make_form

    with open_review(council, review, as_at) as page:
        paper, slug = _write(make_form(page), page)
    _make(paper, formats, folder, f"{slug}-risk-register")


@_exports.command("improvement-plan")
def export_plan(
    council: CouncilGiven,
    review: ReviewGiven = "",
    as_at: DayGiven = "",
    formats: FormatsGiven = "xlsx",
    folder: FolderGiven = None,
) -> None:
    """Write the improvement plan as a sheet: a row for each plan action, under the point that it serves."""
    from scrutiny.review.improvement.sheet import PLAN

    with open_review(council, review, as_at, with_report=True) as page:
        paper, slug = _write(PLAN, page)
    _make(paper, formats, folder, f"{slug}-improvement-plan")


def _write(form: "SheetForm", page: "Page") -> "tuple[Paper, str]":
    from scrutiny.publication.council_sheets import SheetHead, write_sheet
    from scrutiny.review.sheets.forms import name_entry

    found, name = page.briefing.council, page.name.name if page.name else ""
    head = SheetHead(found.name, name, page.briefing.as_at, name_entry(page))
    return write_sheet(form, form.list_items(page), head), found.slug


def _make(paper: "Paper", formats: str, folder: Path | None, stem: str) -> None:
    from scrutiny.cli.papers import say_made
    from scrutiny.curated.settings import find_papers
    from scrutiny.publication.catalogue import TRACKER, find_formats
    from scrutiny.publication.making import make_files

    wanted = find_formats(formats, TRACKER)
    say_made(list(make_files(paper, wanted, (folder or find_papers()) / stem)), None)
