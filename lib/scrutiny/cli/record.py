"""Commands about the record: what is in it, whether it is whole, and carrying, copying and erasing it."""

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table

from scrutiny.cli.remaining import say_what_remains
from scrutiny.cli.saying_records import say_history, say_state
from scrutiny.councils import find_council
from scrutiny.words.sentences import say_count

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrutiny.record.reading import ReviewListing
    from scrutiny.record.records import Record
    from scrutiny.record.stores import Store

app = typer.Typer(no_args_is_help=True)
_WIDE = 200
_IT_HOLDS_ALL = (
    "Whoever has it can read it all, with names: also what each person answered alone, shown or not."
)

CouncilGiven = Annotated[str, typer.Argument(metavar="COUNCIL", help="Name, slug or code of the council.")]
ReviewGiven = Annotated[
    str, typer.Option("--review", help="Name of the review; needed where there are several.")
]
OutGiven = Annotated[Path, typer.Option("--out", help="What to write; it must not be there.")]


@contextmanager
def _open_record() -> "Iterator[Record]":
    from scrutiny.record.records import Record  # noqa: PLC0415 - read only when it is needed

    record = Record.open()
    try:
        yield record
    finally:
        record.close()


def _choose(record: "Record", council: str, review: str) -> "ReviewListing":
    from scrutiny.record.choosing import choose_review  # noqa: PLC0415 - as above

    return choose_review(record.list_reviews(), find_council(council).slug, review)


@app.command("list")
def list_reviews() -> None:
    """List every review in the record."""
    with _open_record() as record:
        table = Table("Council", "Review", "Entries", "Opened", box=None)
        for one in record.list_reviews():
            opened = one.opened_at.astimezone().strftime("%d %B %Y")
            table.add_row(one.review.council, one.review.name, str(one.number), opened)
        where = record.store.where
    console = Console(highlight=False, soft_wrap=True, width=None if sys.stdout.isatty() else _WIDE)
    console.print(table if table.row_count else f"Nothing is written yet in {where}.", markup=False)


@app.command("show")
def show(
    council: CouncilGiven,
    review: ReviewGiven = "",
    *,
    history: Annotated[bool, typer.Option("--history", help="Every entry, and not what stands.")] = False,
) -> None:
    """Print what people wrote in a review: what stands, or every entry."""
    with _open_record() as record:
        chosen = _choose(record, council, review)
        lines = (
            say_history(record.read_since(chosen.review, 0))
            if history
            else say_state(record.read(chosen.review))
        )
    for line in (f"{chosen.review.council}, {chosen.review.name}", *lines):
        typer.echo(line)


@app.command("verify")
def verify(
    council: Annotated[str, typer.Argument(metavar="[COUNCIL]", help="One council, or all.")] = "",
    review: ReviewGiven = "",
) -> None:
    """Prove that the record is as it was written, and name the first entry of a review that is not."""
    from scrutiny.record.checking import verify_review  # noqa: PLC0415 - as above

    with _open_record() as record:
        chosen = record.list_reviews()
        if council and review:
            chosen = (_choose(record, council, review),)
        elif council:
            slug = find_council(council).slug
            chosen = tuple(one for one in chosen if one.review.council == slug)
        breaks = {one: verify_review(record.store, one) for one in chosen}
    for one, broken in breaks.items():
        said = f"breaks at entry {broken.number}: {broken.what}" if broken else "is whole"
        typer.echo(f"{one.review.council}, {one.review.name} ({one.number} entries) {said}.")
    if not breaks:
        typer.echo("There is no review to prove.")
    raise typer.Exit(1 if any(breaks.values()) else 0)


@app.command("export")
def export(council: CouncilGiven, out: OutGiven, review: ReviewGiven = "") -> None:
    """Write one review, with all that people wrote in it, to a file that can be imported elsewhere."""
    from scrutiny.record.carrying import export_review  # noqa: PLC0415 - as above

    with _open_record() as record:
        chosen = _choose(record, council, review)
        export_review(record.store, chosen, out)
    typer.echo(f"{out} holds {chosen.review.name} of {chosen.review.council}. {_IT_HOLDS_ALL}")


@app.command("import")
def import_file(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A review that was exported.")],
    name: Annotated[str, typer.Option("--name", help="Another name for it, if its own is taken.")] = "",
) -> None:
    """Take over a review from a file, or what is new in it."""
    from scrutiny.record.carrying import import_review  # noqa: PLC0415 - as above

    with _open_record() as record:
        came = import_review(record.store, file, name)
    entries = f"{came.added:,} new {'entry' if came.added == 1 else 'entries'}"
    said = f"has {entries}" if came.added else "is here already: nothing is new in the file"
    typer.echo(f"{came.review.name} of {came.review.council} {said}.")


@app.command("backup")
def backup(out: OutGiven) -> None:
    """Copy the whole record: a file to a file, and what is on a server to a folder with a file a review."""
    from scrutiny.record.backups import back_up  # noqa: PLC0415 - as above

    with _open_record() as record:
        held = back_up(record.store, out)
    typer.echo(f"{out} holds {say_count(held, 'review')}. {_IT_HOLDS_ALL}")


@app.command("erase")
def erase(
    council: CouncilGiven,
    review: Annotated[str, typer.Option("--review", help="Name of the review.")],
    by: Annotated[str, typer.Option("--by", help="Who erases it; the name stays in the record.")],
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing.")] = False,
) -> None:
    """Erase everything that was written in one review, for good."""
    from scrutiny.record.erasing import erase_review  # noqa: PLC0415 - as above

    with _open_record() as record:
        chosen = _choose(record, council, review)
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
    typed = typer.prompt(f"This erases {chosen.number} entries for good. To erase them, type: {name}\n")
    if typed.strip() != name:
        typer.echo("That is not the name. Nothing was erased.", err=True)
        raise typer.Exit(2)
