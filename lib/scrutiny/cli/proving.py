"""Commands that prove the record: as it is, and against the seals that were printed of it."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from scrutiny.cli.output import mask_controls
from scrutiny.cli.record_opening import ReviewGiven, choose, list_known_slugs, open_record
from scrutiny.cli.saying_seals import read_seals, say_entries, say_held, say_sealed
from scrutiny.errors import RecordDamaged

if TYPE_CHECKING:
    from scrutiny.record.checking import Break
    from scrutiny.record.entries import ReviewName
    from scrutiny.record.reading import ReviewListing
    from scrutiny.record.records import Record
    from scrutiny.record.seals import Held, Seal

CouncilOrAll = Annotated[str, typer.Argument(metavar="[COUNCIL]", help="One council, or all.")]
_NEEDS_REVIEW = "A seal is of one review. Name its council, and the review with --review."
_UNNAMED = "; which review it was went with an erasure by version 0.4 or older, and cannot be proved"
_Proved = tuple[str, "Break | None", str]


def seal(council: CouncilOrAll = "", review: ReviewGiven = "") -> None:
    """Print the seal of a review, or of every review. It is the number of entries, and six words.

    Print it on the minutes, or send it to somebody: scrutiny record verify --against shows every change made
    to the review after that, even by whoever holds the record. A change made before it shows nowhere.
    """
    from scrutiny.record.seals import seal_review

    with open_record() as record:
        if not council:
            _seal_each(record)
            return
        sealed = seal_review(record.store, choose(record, council, review))
    for line in say_sealed(sealed):
        typer.echo(line)


def _seal_each(record: "Record") -> None:
    """Print a line for each review; one that is not whole is named, and keeps no other from being sealed."""
    from scrutiny.record.seals import seal_review

    listings, unsealed = record.list_reviews(), [str(found.review) for found in record.list_damaged()]
    for listing in listings:
        try:
            typer.echo(f"{listing.review}: {seal_review(record.store, listing).seal}")
        except RecordDamaged:
            unsealed.append(str(listing.review))
    for named in unsealed:
        typer.echo(
            f"{mask_controls(named)} is not whole, and is not sealed. See: scrutiny record verify",
            err=True,
        )
    if not listings and not unsealed:
        typer.echo("There is no review to seal.")
    raise typer.Exit(1 if unsealed else 0)


def verify(
    council: CouncilOrAll = "",
    review: ReviewGiven = "",
    against: Annotated[str, typer.Option("--against", help="The seal printed of it.", metavar="SEAL")] = "",
    seals: Annotated[
        Path | None, typer.Option("--seals", help="A file of seals, as scrutiny record seal prints them.")
    ] = None,
) -> None:
    """Prove that the record is as it was written. The first entry of a review that is not is named.

    Held against a seal it is proved to be what was sealed: nobody changed it after the seal was printed.
    """
    printed = [*_list_printed(council, review, against), *(read_seals(seals) if seals else [])]
    with open_record() as record:
        proved = [*_prove(record, council, review, is_held=bool(against))]
        held = [(named, wanted, _hold(record, named, wanted)) for named, wanted in printed]
    for named, broken, note in proved:
        said = (
            f"breaks at entry {broken.number}: {mask_controls(broken.what)}" if broken else f"is whole{note}"
        )
        typer.echo(f"{mask_controls(named)} {said}.")
    for name, wanted, found in held:
        typer.echo(f"{name}, held against its seal, {say_held(found, wanted)}.")
    if not proved and not held:
        typer.echo("There is no review to prove.")
    is_sound = not any(broken for _, broken, _ in proved) and all(found.is_sound for _, _, found in held)
    raise typer.Exit(0 if is_sound else 1)


def _list_printed(council: str, review: str, against: str) -> "Iterator[tuple[ReviewName, Seal]]":
    from scrutiny.record.entries import ReviewName
    from scrutiny.record.seals import read_seal
    from scrutiny.register.finding import find_council

    if against and not (council and review):
        typer.echo(_NEEDS_REVIEW, err=True)
        raise typer.Exit(2)
    if against:
        yield ReviewName(find_council(council).slug, review), read_seal(against)


def _prove(record: "Record", council: str, review: str, *, is_held: bool) -> Iterator[_Proved]:
    """Prove each review that is asked for, with those that are damaged or are in no list any more."""
    from scrutiny.record.checking import list_lost, verify_damaged
    from scrutiny.register.finding import find_council

    slug = find_council(council).slug if council else ""
    listings, damaged = record.list_reviews(), record.list_damaged()
    named_here = [found.review for found in listings] + [found.review for found in damaged]
    if council and review and not is_held and not any(_is_asked(named, slug, review) for named in named_here):
        choose(record, council, review)  # which says what there is in its place
    for listing in listings:
        if _is_asked(listing.review, slug, review):
            yield _prove_one(record, listing)
    for found in damaged:
        if _is_asked(found.review, slug, review):
            yield str(found.review), verify_damaged(record.store, found), ""
    for lost in list_lost(record.store):
        yield f"{lost.review} ({say_entries(lost.number)})", lost.broken, ""


def _prove_one(record: "Record", listing: "ReviewListing") -> _Proved:
    from scrutiny.record.checking import is_identified, verify_review

    note = "" if is_identified(record.store, listing) else _UNNAMED
    broken = verify_review(record.store, listing, list_known_slugs())
    return f"{listing.review} ({say_entries(listing.number)})", broken, note


def _is_asked(named: "ReviewName", slug: str, review: str) -> bool:
    return named.council == slug and named.name == (review or named.name) if slug else True


def _hold(record: "Record", named: "ReviewName", wanted: "Seal") -> "Held":
    from scrutiny.record.seals import hold_against

    return hold_against(record.store, named, wanted)
