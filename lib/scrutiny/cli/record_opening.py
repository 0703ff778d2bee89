"""What every command about the record begins with: the record opened, and the review that is meant."""

import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from scrutiny.cli.saying_records import make_seen
from scrutiny.councils import find_council, list_councils
from scrutiny.errors import RecordDamaged, RecordUnavailable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrutiny.record.reading import ReviewListing
    from scrutiny.record.records import Record

_WIDE = 200

CouncilGiven = Annotated[str, typer.Argument(metavar="COUNCIL", help="Name, slug or code of the council.")]
ReviewGiven = Annotated[
    str, typer.Option("--review", help="Name of the review; needed where there are several.")
]
ReviewNamed = Annotated[str, typer.Option("--review", help="Name of the review.")]


@contextmanager
def open_record() -> "Iterator[Record]":
    """Open the record for one command, and say what should be known of where it is kept."""
    from scrutiny.record.records import Record  # noqa: PLC0415 - read only when it is needed

    record = Record.open()
    try:
        for caution in record.store.cautions:
            typer.echo(caution, err=True)
        yield record
    finally:
        record.close()


def warn_of_place() -> None:
    """Say what should be known of where the record is kept, before pages are opened that write to it."""
    from scrutiny.record.stores import find_url  # noqa: PLC0415 - as above
    from scrutiny.record.synced import say_synced  # noqa: PLC0415

    with suppress(RecordUnavailable):  # which each page says for itself
        url = find_url(None)
        if url.get_backend_name() == "sqlite" and (caution := say_synced(Path(url.database or ""))):
            typer.echo(caution, err=True)


def choose(record: "Record", council: str, review: str) -> "ReviewListing":
    """Choose the review that is meant; one that is damaged is said to be."""
    from scrutiny.record.choosing import choose_review  # noqa: PLC0415 - as above

    slug = find_council(council).slug
    for damaged in record.list_damaged():
        if damaged.review.council == slug and review in {"", damaged.review.name}:
            raise RecordDamaged(f"The review {make_seen(str(damaged.review))} cannot be read: {damaged.what}")
    return choose_review(record.list_reviews(), slug, review)


def list_known_slugs() -> frozenset[str]:
    """List the slug of every council that is or was in the register."""
    councils = list_councils()
    former = (before.slug for council in councils for before in council.predecessors)
    return frozenset((*(council.slug for council in councils), *former))


def open_console() -> Console:
    """Open standard output, wide enough for a whole row where it is no terminal and cannot say its width."""
    return Console(highlight=False, soft_wrap=True, width=None if sys.stdout.isatty() else _WIDE)
