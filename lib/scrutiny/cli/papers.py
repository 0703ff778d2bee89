"""Commands about papers: which there are, and making them for one council or of one of its reviews."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from scrutiny.cli.output import mask_controls
from scrutiny.cli.record_opening import CouncilGiven, ReviewGiven

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrutiny.publication.catalogue import PaperKind
    from scrutiny.publication.house_files import HouseFile
    from scrutiny.publication.making import Made
    from scrutiny.publication.paper import Paper
    from scrutiny.publication.reviews.cover_report import OwnHeading
    from scrutiny.register.councils import Council
    from scrutiny.review.proceedings import Proceedings


@dataclass(frozen=True)
class _Asked:
    """What papers are asked for: their council and day, the day of a letter, for whom, and under what."""

    council: "Council"
    day: date
    dated: date | None
    public: bool
    headings: "tuple[OwnHeading, ...]"


app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)


@app.command("list")
def list_papers() -> None:
    """List the papers that can be made, what each is for, and its formats."""
    from scrutiny.publication.catalogue import KINDS, can_make_pdf

    for kind in KINDS:
        needs = " Of a review." if kind.of_review else ""
        how = f" {kind.how}" if kind.how else ""
        typer.echo(f"{kind.name}: {kind.purpose}{how}{needs}\n  {', '.join(kind.formats)}")
    if not can_make_pdf():
        typer.echo('PDF needs the part called papers: pip install "scrutiny-workbook[papers]"')


@app.command("make")
def make(  # noqa: PLR0913, PLR0917 - each is an option
    council: Annotated[str, typer.Argument(help="The council that the papers are about.")],
    review: ReviewGiven = "",
    paper: Annotated[
        str,
        typer.Option(
            help="Papers, with commas between; if left out every one, and without a review every one that "
            "needs none."
        ),
    ] = "",
    formats: Annotated[
        str, typer.Option("--as", help="Formats, such as html,docx,pdf; every one if left out.")
    ] = "",
    folder: Annotated[
        Path | None, typer.Option("--to", help="The folder for the files; your own if left out.")
    ] = None,
    as_at: Annotated[
        str, typer.Option(help="The date the papers are for, year-month-day; today if left out.")
    ] = "",
    dated: Annotated[str, typer.Option(help="The date of a letter, year-month-day, which it needs.")] = "",
    *,
    public: Annotated[
        bool,
        typer.Option(
            "--public", help="Make them for everybody: of what is marked public alone, and checked."
        ),
    ] = False,
) -> None:
    """Make papers for a council. Word files are made over the council's own, if it is with its parameters."""
    from scrutiny.curated.settings import find_papers
    from scrutiny.evidence.ages import parse_day
    from scrutiny.publication.catalogue import SHEETS, find_asked
    from scrutiny.register.finding import find_council

    asked = find_asked(paper, formats, of_review=bool(review))
    day = parse_day(as_at) if as_at else date.today()  # noqa: DTZ011 - a committee's day is the local one
    sent = parse_day(dated) if dated else None
    found, where = find_council(council), folder or find_papers()
    # What is wrong with what is given is said before anything is made.
    given = _Asked(found, day, sent, public=public, headings=_read_headings(found, asked))
    is_of_review = bool(review) or any(kind.of_review for kind, _ in asked)
    # An improvement plan begins with the points of the report, which no other paper speaks of.
    with_report = SHEETS in dict(asked)
    proceedings = _read(found, review, day, where, with_report=with_report) if is_of_review else None
    _make_all(asked, given, proceedings, where)


def _make_all(
    asked: "tuple[tuple[PaperKind, tuple[str, ...]], ...]",
    given: _Asked,
    proceedings: "Proceedings | None",
    folder: Path,
) -> None:
    """Make every paper that is asked for, and say where each file is."""
    from scrutiny.publication.house import open_own_file

    made, house = [], None
    for kind, wanted in asked:
        for name, written in _write(kind, given, proceedings):
            # Each is written in a file of its own.
            house = open_own_file(given.council) if "docx" in wanted else house
            made += _make(written, wanted, folder, (given.council.slug, name), house)
    say_made(made, house)


@app.command("take")
def take(
    council: CouncilGiven,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A response sheet that came back, XLSX, ODS or CSV.")
    ],
    review: ReviewGiven = "",
    by: Annotated[str, typer.Option("--by", help="Who takes it in; it stays in the record.")] = "",
    *,
    yes: Annotated[
        bool,
        typer.Option("--yes", help="Write it and ask nothing; where you would have to choose, it stays."),
    ] = False,
) -> None:
    """Take in a response sheet that came back. What would change is shown before it is written."""
    from scrutiny.cli.plan_opening import open_plan
    from scrutiny.cli.taking_answers import take_in

    page = open_plan(council, review, "", to_write=True)
    try:
        take_in(page, file, by, is_agreed=yes)
    finally:
        page.close()


@app.command("check")
def check(
    council: CouncilGiven,
    review: ReviewGiven = "",
    as_at: Annotated[str, typer.Option(help="The date the papers are for; today if left out.")] = "",
) -> None:
    """Check what a review's papers for the public would say, and list what must be looked at first."""
    from scrutiny.cli.plan_opening import read_proceedings
    from scrutiny.publication.checks.hits import READ_AGAIN
    from scrutiny.publication.reviews.writing import check_papers

    day = as_at or date.today().isoformat()  # noqa: DTZ011 - a committee's day is the local one
    hits = check_papers(read_proceedings(council, review, day))
    for hit in hits:
        typer.echo(mask_controls(str(hit)))
    typer.echo(READ_AGAIN)
    if hits:
        raise typer.Exit(1)


def _read(council: "Council", review: str, day: date, folder: Path, *, with_report: bool) -> "Proceedings":
    """Read what the review holds; what people wrote goes nowhere that pages are shared from."""
    from scrutiny.cli.plan_opening import read_proceedings
    from scrutiny.curated.settings import find_outputs
    from scrutiny.errors import OutputNotWritable
    from scrutiny.files import paths

    for outputs in (find_outputs(), paths.OUTPUTS):
        if folder.resolve().is_relative_to(outputs.resolve()):
            raise OutputNotWritable(
                f"{folder} is where pages for everybody are kept, and these papers hold what people wrote.\n"
                "Name another folder with --to."
            )
    return read_proceedings(council.slug, review, day.isoformat(), with_report=with_report)


def _write(
    kind: "PaperKind", asked: _Asked, proceedings: "Proceedings | None"
) -> "Iterator[tuple[str, Paper | str]]":
    """Write what a kind of paper comes to, each under its name; where it cannot be made, say why."""
    from scrutiny.errors import PaperNotMade
    from scrutiny.publication.reviews.writing import write_papers
    from scrutiny.vocabulary import Mark

    if proceedings is None:
        yield kind.name, _write_brief(asked.council, asked.day)
        return
    try:
        mark = Mark.PUBLIC if asked.public else Mark.WORKING
        yield from write_papers(kind, proceedings, asked.dated, mark, asked.headings)
    except PaperNotMade as refused:
        yield kind.name, f"{kind.title}: {refused}"


def _read_headings(
    council: "Council", asked: "tuple[tuple[PaperKind, tuple[str, ...]], ...]"
) -> "tuple[OwnHeading, ...]":
    from scrutiny.publication.catalogue import COVER_REPORT
    from scrutiny.publication.house import read_own_headings

    return read_own_headings(council) if COVER_REPORT in dict(asked) else ()


def _write_brief(council: "Council", day: date) -> "Paper":
    from scrutiny.briefing import prepare_briefing
    from scrutiny.parameters import read_parameters
    from scrutiny.publication.member_brief import write_brief

    given = read_parameters(council)
    briefing = prepare_briefing(council.slug, given.committee, given.neighbour_model, day.isoformat())
    return write_brief(briefing, given.next_meeting)


def _make(
    paper: "Paper | str",
    wanted: "tuple[str, ...]",
    folder: Path,
    called: tuple[str, str],
    house: "HouseFile | None",
) -> "list[Made]":
    from scrutiny.publication.making import Made, make_files, name_paper
    from scrutiny.publication.paper import Format

    formats = [Format(name) for name in wanted]
    if isinstance(paper, str):
        return [Made(formats[0], refusal=paper)]
    return list(make_files(paper, formats, folder / name_paper(*called, paper), house))


def say_made(made: "list[Made]", house: "HouseFile | None") -> None:
    """Say where each file is, or why there is none; where one is missing, the command ends with 1."""
    if house and house.refusal:
        typer.echo(house.refusal, err=True)
    for file in made:
        if file.path:
            typer.echo(file.path)
        else:
            typer.echo(mask_controls(file.refusal), err=True)
    if any(file.refusal for file in made):
        raise typer.Exit(1)
