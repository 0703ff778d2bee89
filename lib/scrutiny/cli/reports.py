"""Commands about Ofsted's reports: read one, or check a folder of them against the official outcomes."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from scrutiny.cli.output import open_console, print_json

if TYPE_CHECKING:
    from rich.console import Console

    from scrutiny.evidence.disagreements import OutcomeCheck
    from scrutiny.reports.inspection_report import Improvement, InspectionReport

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
_NO_LIST = "No list of what needs to improve was found: look through the report."
_NOT_SAID = "the report does not say"


@app.command("read")
def read(
    file: Annotated[Path, typer.Argument(help="The report, as a PDF.", show_default=False)],
    *,
    council: Annotated[
        str,
        typer.Option(help="The council it is about, where its cover gives another name.", show_default=False),
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON for another program to read.")] = False,
) -> None:
    """Print what a report says. It is: who and when, each grade with its page, and what needs to improve."""
    from scrutiny.errors import ReportOfAnotherCouncil
    from scrutiny.register.finding import find_council
    from scrutiny.reports.json_form import as_json as in_json
    from scrutiny.reports.reading import read_report

    named = find_council(council) if council else None
    report = read_report(file, named)
    if named and report.authority.slug != named.slug:
        raise ReportOfAnotherCouncil(report.authority.name, named.in_text)
    if as_json:
        print_json(in_json(report))
    else:
        _print_report(report, open_console())


def _print_report(report: "InspectionReport", console: "Console") -> None:
    from rich.table import Table

    from scrutiny.reports.inspection_report import ACKNOWLEDGEMENT

    for line in _say_cover(report):
        console.print(line, markup=False)
    grades = Table("Judgement", "Grade", "Page", "", box=None)
    for judgement, given in report.judgements.items():
        said = given.grade.value if given.grade else "not read"
        grades.add_row(judgement.value.replace("_", " "), said, str(given.page), given.note or "")
    if report.judgements:
        console.print(grades)
    console.print("What needs to improve:" if report.improvements else _NO_LIST, markup=False)
    for number, point in enumerate(report.improvements, start=1):
        console.print(f"{number}. {point.text} ({', '.join(_say_place(point))})", markup=False)
    console.print(ACKNOWLEDGEMENT, markup=False)


def _say_cover(report: "InspectionReport") -> list[str]:
    return [
        f"{report.authority.name} ({report.authority.code}): {report.event.value}, {report.framework.name}",
        f"On site from {report.inspected_from} to {report.inspected_to}.",
        f"Published: {report.published or _NOT_SAID}. Lead inspector: {report.lead_inspector or _NOT_SAID}.",
        *([report.caution] if report.caution else []),
    ]


def _say_place(improvement: "Improvement") -> list[str]:
    """Say where an item stands, and in our words what it is about and tied to."""
    said = [f"page {improvement.page}"]
    if improvement.area:
        said.append(improvement.area.value.replace("_", " "))
    if improvement.framework_tag and improvement.framework_tag.name:
        said.append(f"National Framework: {improvement.framework_tag.name}")
    return said


@app.command("check")
def check(
    folder: Annotated[Path, typer.Argument(help="A folder of reports, as PDFs.", show_default=False)],
) -> None:
    """Hold the reports in a folder against the official outcomes. Every disagreement is listed."""
    from scrutiny.errors import ReportUnreadable
    from scrutiny.evidence.disagreements import compare_with_outcomes
    from scrutiny.reports.reading import read_reports

    files = sorted(folder.glob("*.pdf")) if folder.is_dir() else []
    if not files:
        raise ReportUnreadable(f"there are no PDF files in {folder}")
    outcome = compare_with_outcomes({path.name: read for path, read in read_reports(files)})
    _print_check(outcome, open_console())
    raise typer.Exit(0 if outcome.is_sound else 1)


def _print_check(outcome: "OutcomeCheck", console: "Console") -> None:
    from rich.table import Table

    for name, why in outcome.not_compared.items():
        console.print(f"Not compared: {name}. {why}.", markup=False)
    if outcome.disagreements:
        table = Table("Report", "About", "Read as", "Official", box=None)
        for disagreement in outcome.disagreements:
            table.add_row(
                disagreement.report,
                disagreement.about.replace("_", " "),
                disagreement.read.splitlines()[0],
                disagreement.official,
            )
        console.print(table)
    console.print(
        f"{outcome.compared} of {outcome.reports} reports compared with the official outcomes: "
        f"{outcome.grades} grades, {len(outcome.disagreements)} disagreements, {outcome.not_read} not read.",
        markup=False,
    )
