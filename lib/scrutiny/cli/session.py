"""Commands about sessions: open one, give a new link to lead it by, and list those that go on."""

from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from scrutiny.app import USUAL_PORT
from scrutiny.cli.making import today
from scrutiny.cli.output import mask_controls
from scrutiny.cli.plan_opening import open_on
from scrutiny.cli.record_opening import CouncilGiven, ReviewGiven, open_record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrutiny.record.entries import ReviewName
    from scrutiny.record.records import Record
    from scrutiny.review.session.room import Room
    from scrutiny.review.session.standing.values import Session

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
AddressGiven = Annotated[
    str,
    typer.Option(
        "--address", help="Where people find the app; that of this computer if left out, as the app says it."
    ),
]
_HERE = f"http://127.0.0.1:{USUAL_PORT}/"


@app.command("open")
def open_session(
    council: CouncilGiven,
    plan: Annotated[str, typer.Option(help="The plan: two_hours, just_reported, or one of your own.")] = (
        "two_hours"
    ),
    review: ReviewGiven = "",
    address: AddressGiven = _HERE,
    later: Annotated[  # noqa: FBT002 - a switch of the command line
        bool, typer.Option("--later", help="Open it to be prepared; whoever leads begins it.")
    ] = False,
) -> None:
    """Open a session in a review, and print its code and, once, the link to lead it by."""
    from scrutiny.record.rights import lead_on_trust
    from scrutiny.review.session.plans.opening import choose_plan
    from scrutiny.review.session.seats.joining import say_code

    with _open_room(council, review) as room:
        chosen = choose_plan(room.page, plan)
        code, secret = room.open(chosen, lead_on_trust("Whoever ran the command"), is_planned=later)
    typer.echo(f"{chosen.plan.title}: {chosen.plan.minutes} minutes.")
    for note in chosen.notes:
        typer.echo(note)
    typer.echo(f"Code to join by: {say_code(code)}, at {address}join")
    _say_link(address, secret)


@app.command("link")
def renew_link(council: CouncilGiven, review: ReviewGiven = "", address: AddressGiven = _HERE) -> None:
    """Print a new link to lead a session by; the one before leads no more."""
    from scrutiny.record.rights import lead_on_trust

    with _open_room(council, review) as room:
        secret = room.renew_link(lead_on_trust("Whoever ran the command"))
    _say_link(address, secret)


@app.command("list")
def list_sessions() -> None:
    """List the sessions that go on, with the step each is on."""
    with open_record() as record:
        going_on = dict(_list_going_on(record))
    for review, session in going_on.items():
        where = f"step {session.number} of {session.of}, {session.state.value}"
        typer.echo(mask_controls(f"{review}: {session.title}, {where}"))
    if not going_on:
        typer.echo("No session goes on.")


def _list_going_on(record: "Record") -> "Iterator[tuple[ReviewName, Session]]":
    """List the sessions that have not ended; of a review that is damaged, say so and go on."""
    from scrutiny.errors import RecordDamaged
    from scrutiny.record.entries import THE_SESSION
    from scrutiny.review.session.standing.folding import fold_session
    from scrutiny.review.session.standing.values import SessionState

    for listing in record.list_reviews():
        try:
            session = fold_session(record.history(listing.review, THE_SESSION))
        except RecordDamaged as damaged:
            typer.echo(mask_controls(f"{listing.review}: {damaged}"), err=True)
            continue
        if session is not None and session.state is not SessionState.CLOSED:
            yield listing.review, session


def _say_link(address: str, secret: str) -> None:
    typer.echo(f"Link to lead by, shown once: {address}lead#{secret}")


@contextmanager
def _open_room(council: str, review: str) -> "Iterator[Room]":
    """Open the room of a council’s review, as it is on this day."""
    from scrutiny.parameters import GUIDED, read_parameters
    from scrutiny.record.entries import ReviewName
    from scrutiny.register.finding import find_council
    from scrutiny.review.session.room import Room

    found, day = find_council(council), today()
    named = review or read_parameters(found).name_review(day)
    page = open_on(ReviewName(found.slug, named), day.isoformat(), GUIDED)
    try:
        yield Room(page)
    finally:
        page.close()
