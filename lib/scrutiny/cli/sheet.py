"""Commands about sheets that councils keep: take one in, or write one of what a review holds."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from scrutiny.cli.plan_opening import open_review
from scrutiny.cli.record_opening import CouncilGiven, ReviewGiven
from scrutiny.cli.tracker import ByGiven, DayGiven, YesGiven

if TYPE_CHECKING:
    from scrutiny.cli.importing_sheets import Take
    from scrutiny.publication.paper import Paper
    from scrutiny.review.page import Page
    from scrutiny.review.sheets.forms import SheetForm
    from scrutiny.review.sheets.given import GivenSheet

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)


class CouncilSheet(StrEnum):
    """What a council keeps as a sheet."""

    IMPROVEMENT_PLAN = "improvement-plan"
    RISK_REGISTER = "risk-register"

    @property
    def rests_on_report(self) -> bool:
        """Whether what it holds begins with the points of the inspection report."""
        return self is CouncilSheet.IMPROVEMENT_PLAN


SheetGiven = Annotated[
    CouncilSheet, typer.Argument(metavar="SHEET", help="improvement-plan or risk-register.")
]
FileGiven = Annotated[
    Path, typer.Argument(metavar="FILE", help="The sheet as an XLSX or ODS workbook, or as CSV.")
]
FormatsGiven = Annotated[str, typer.Option("--as", help="Formats: xlsx, ods or csv, with commas.")]
FolderGiven = Annotated[
    Path | None, typer.Option("--to", help="The folder for the files; your own if left out.")
]


@app.command("import")
def import_sheet(  # noqa: PLR0913 - what a person can say of it
    sheet: SheetGiven,
    council: CouncilGiven,
    file: FileGiven,
    review: ReviewGiven = "",
    by: ByGiven = "",
    *,
    yes: YesGiven = False,
) -> None:
    """Take in a sheet; what would change is shown first.

    What has changed both in the file and here is shown, and you choose.
    """
    from scrutiny.cli.importing_sheets import Taking, take_in

    with open_review(council, review, "", may_begin=True, with_report=sheet.rests_on_report) as page:
        form, take = _find_form(sheet, page)
        given = _read(sheet, file, form, page.steps)
        take_in(page, given, Taking(form, take, by, is_agreed=yes))


def _read(sheet: CouncilSheet, file: Path, form: "SheetForm", steps: int) -> "GivenSheet":
    if sheet is CouncilSheet.RISK_REGISTER:
        from scrutiny.review.risks.pairs import read_register

        return read_register(file, form, steps)
    from scrutiny.review.sheets.reading import read_sheet

    return read_sheet(file, form, steps)


@app.command("export")
def export_sheet(  # noqa: PLR0913 - what a person can say of it
    sheet: SheetGiven,
    council: CouncilGiven,
    review: ReviewGiven = "",
    as_at: DayGiven = "",
    *,
    formats: FormatsGiven = "xlsx",
    folder: FolderGiven = None,
) -> None:
    """Write what a review holds as a sheet, for you alone."""
    with open_review(council, review, as_at, with_report=sheet.rests_on_report) as page:
        form, _take = _find_form(sheet, page)
        paper, slug = _write(form, page)
        left_out = form.say_left_out(page)
    _make(paper, formats, folder, f"{slug}-{sheet}")
    for sentence in left_out:
        typer.echo(f"Not in the sheet. {sentence}")


def _find_form(sheet: CouncilSheet, page: "Page") -> "tuple[SheetForm, Take]":
    """Find how a sheet is laid out, and what takes it into a review."""
    if sheet is CouncilSheet.IMPROVEMENT_PLAN:
        from scrutiny.review.improvement.sheet import PLAN, take_plan

        return PLAN, take_plan
    from scrutiny.review.risks.sheet import make_form, take_register

    return make_form(page), take_register


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
