"""What every command about the record begins with: the record opened, and the review that is meant."""

from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from scrutiny.cli.output import mask_controls
from scrutiny.errors import RecordDamaged, RecordUnavailable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrutiny.record.reading import ReviewListing
    from scrutiny.record.records import Record

CouncilGiven = Annotated[str, typer.Argument(metavar="COUNCIL", help="Name, slug or code of the council.")]
ReviewGiven = Annotated[
    str, typer.Option("--review", help="Name of the review; needed where there are several.")
]
ReviewNamed = Annotated[str, typer.Option("--review", help="Name of the review.")]


@contextmanager
def open_record() -> "Iterator[Record]":
    """Open the record for one command, and say what should be known of where it is kept."""
    from scrutiny.record.records import Record

    record = Record.open()
    try:
        for caution in record.store.cautions:
            typer.echo(caution, err=True)
        yield record
    finally:
        record.close()


def warn_of_place() -> None:
    """Say what should be known of where the record is kept, before pages are opened that write to it."""
    from scrutiny.record.stores import find_url
    from scrutiny.record.synced import say_synced

    with suppress(RecordUnavailable):  # which each page says for itself
        url = find_url(None)
        if url.get_backend_name() == "sqlite" and (caution := say_synced(Path(url.database or ""))):
            typer.echo(caution, err=True)


def choose(record: "Record", council: str, review: str) -> "ReviewListing":
    """Choose the review that is meant; one that is damaged is said to be."""
    from scrutiny.record.choosing import choose_review
    from scrutiny.register.finding import find_council

    slug = find_council(council).slug
    for damaged in record.list_damaged():
        if damaged.review.council == slug and review in {"", damaged.review.name}:
            raise RecordDamaged(
                f"The review {mask_controls(str(damaged.review))} cannot be read: {damaged.what}"
            )
    return choose_review(record.list_reviews(), slug, review)


def list_known_slugs() -> frozenset[str]:
    """List the slug of every council that is or was in the register."""
    from scrutiny.register.councils import list_councils

    councils = list_councils()
    former = (before.slug for council in councils for before in council.predecessors)
    return frozenset((*(council.slug for council in councils), *former))
