"""Commands about the record: what is in it, and carrying, copying, renaming and erasing it."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from scrutiny.cli.output import mask_controls, open_console
from scrutiny.cli.proving import seal, verify
from scrutiny.cli.record_opening import (
    CouncilGiven,
    ReviewGiven,
    ReviewNamed,
    choose,
    list_known_slugs,
    open_record,
)
from scrutiny.cli.remaining import say_what_remains
from scrutiny.cli.saying_seals import say_entries
from scrutiny.cli.signing import sign

if TYPE_CHECKING:
    from scrutiny.record.reading import ReviewListing
    from scrutiny.record.stores import Store

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
app.command("verify")(verify)
app.command("seal")(seal)
app.command("sign")(sign)
_IT_HOLDS_ALL = (
    "Whoever has it can read it all, with names: also what each person answered alone, shown or not."
)

OutGiven = Annotated[Path, typer.Option("--out", help="What to write; it must not be there.")]


@app.command("list")
def list_reviews() -> None:
    """List every review in the record."""
    from rich.table import Table

    with open_record() as record:
        table = Table("Council", "Review", "Entries", "Opened", box=None)
        for listing in record.list_reviews():
            opened = listing.opened_at.astimezone().strftime("%d %B %Y")
            named = (mask_controls(words) for words in vars(listing.review).values())
            table.add_row(*named, str(listing.number), opened)
        damaged, where = record.list_damaged(), record.store.where
    console = open_console()
    if table.row_count or not damaged:
        console.print(table if table.row_count else f"Nothing is written yet in {where}.", markup=False)
    for found in damaged:
        typer.echo(f"{mask_controls(str(found.review))} cannot be read: {found.what}.")
    if damaged:
        typer.echo("To see what of them is whole: scrutiny record verify")
        raise typer.Exit(1)


@app.command("show")
def show(
    council: CouncilGiven,
    review: ReviewGiven = "",
    *,
    history: Annotated[bool, typer.Option("--history", help="Every entry, and not what stands.")] = False,
) -> None:
    """Print what people wrote in a review: what stands, or every entry."""
    from scrutiny.cli.saying_records import say_history, say_state

    with open_record() as record:
        chosen = choose(record, council, review)
        lines = (
            say_history(record.read_since(chosen.review, 0))
            if history
            else say_state(record.read(chosen.review), chosen.review.council)
        )
    for line in (f"{chosen.review.council}, {chosen.review.name}", *lines):
        typer.echo(line)


@app.command("export")
def export(council: CouncilGiven, out: OutGiven, review: ReviewGiven = "") -> None:
    """Write one review to a file that can be imported elsewhere. It holds all that people wrote in it."""
    from scrutiny.record.carrying import export_review

    with open_record() as record:
        chosen = choose(record, council, review)
        export_review(record.store, chosen, out)
    typer.echo(f"{out} holds {chosen.review.name} of {chosen.review.council}. {_IT_HOLDS_ALL}")


@app.command("import")
def import_file(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A review that was exported.")],
    name: Annotated[str, typer.Option("--name", help="Another name for it, if its own is taken.")] = "",
    by: Annotated[str, typer.Option("--by", help="Who gives it that name; it stays in the record.")] = "",
) -> None:
    """Take over a review from a file, or what is new in it.

    Under another name it goes its own way here: what is written later in the other cannot be imported.
    """
    from scrutiny.record.carrying import NewName, import_review

    with open_record() as record:
        named = NewName(name, by) if name else None
        came = import_review(record.store, file, list_known_slugs(), named)
    entries = f"{came.added:,} new {'entry' if came.added == 1 else 'entries'}"
    said = f"has {entries}" if came.added else "is here already: nothing is new in the file"
    typer.echo(f"{came.review.name} of {came.review.council} {said}.")


@app.command("rename")
def rename(
    council: CouncilGiven,
    name: Annotated[str, typer.Argument(metavar="NAME", help="What it is called from now on.")],
    review: ReviewNamed,
    by: Annotated[str, typer.Option("--by", help="Who gives it that name; it stays in the record.")],
) -> None:
    """Give a review another name, or vouch for the one it has. An entry of its own says so."""
    from scrutiny.record.renaming import rename_review

    with open_record() as record:
        chosen = choose(record, council, review)
        entry = rename_review(record.store, chosen.review, name, by)
    typer.echo(f"It is called {name} from now on, as entry {entry.number} says.")


@app.command("backup")
def backup(out: OutGiven) -> None:
    """Copy the whole record. A file becomes a file; what is on a server, a folder with a file a review."""
    from scrutiny.record.backups import back_up
    from scrutiny.words.sentences import say_count

    with open_record() as record:
        held = back_up(record.store, out)
    typer.echo(f"{out} holds {say_count(held, 'review')}. {_IT_HOLDS_ALL}")


@app.command("erase")
def erase(
    council: CouncilGiven,
    review: ReviewNamed,
    by: Annotated[str, typer.Option("--by", help="Who erases it; the name stays in the record.")],
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing.")] = False,
) -> None:
    """Erase everything that was written in one review, for good."""
    from scrutiny.record.erasing import erase_review

    with open_record() as record:
        chosen = choose(record, council, review)
        if not yes:
            _ask(chosen, record.store)
        erase_review(record.store, chosen.review, by)
        remains = tuple(say_what_remains(record.store, chosen.review.council))
    typer.echo(f"Everything written in {chosen.review.name} of {chosen.review.council} is erased.")
    for line in remains:
        typer.echo(line)


def _ask(chosen: "ReviewListing", store: "Store") -> None:
    name = chosen.review.name
    for line in say_what_remains(store, chosen.review.council):
        typer.echo(line)
    typed = typer.prompt(f"This erases {say_entries(chosen.number)} for good. To go on, type: {name}\n")
    if typed.strip() != name:
        typer.echo("That is not the name. Nothing was erased.", err=True)
        raise typer.Exit(2)
