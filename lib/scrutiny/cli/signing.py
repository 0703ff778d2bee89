"""The command that signs a review: what is still open is listed first, and the seal is printed."""

from typing import Annotated
from uuid import uuid4

import typer

from scrutiny.cli.output import mask_controls
from scrutiny.cli.record_opening import CouncilGiven, ReviewNamed

_SAID_NO = 2


def sign(
    council: CouncilGiven,
    review: ReviewNamed,
    by: Annotated[str, typer.Option("--by", help="Who signs; the name stays in the record.")],
    *,
    chair: Annotated[
        bool, typer.Option("--chair", help="Sign as its chair, beside whoever led the review.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing.")] = False,
) -> None:
    """Sign a review as it stands, and print its seal. It is not the committee's approval of its minutes.

    What is still open is listed first, and keeps nobody from signing. Papers that are made after it say who
    signed, carry the seal, and say what has changed since. A seal shows every later change, even by whoever
    holds the record; what was changed before it was printed shows nowhere.
    """
    from scrutiny.cli.plan_opening import open_plan
    from scrutiny.record.rights import lead_on_trust, take_on_trust
    from scrutiny.review.signing import sign_review
    from scrutiny.review.signing_part import CERTIFIES, list_open
    from scrutiny.vocabulary import Role

    person = take_on_trust(by, Role.MEMBER) if chair else lead_on_trust(by)
    page = open_plan(council, review, "", to_write=True)
    try:
        for line in (*list_open(page), CERTIFIES):
            typer.echo(mask_controls(line))
        if not yes and not typer.confirm(f"Sign {mask_controls(str(page.name))}?"):
            typer.echo("Nothing is signed.")
            raise typer.Exit(_SAID_NO)
        signing = sign_review(page, person, uuid4().hex)
    finally:
        page.close()
    typer.echo(
        f"Version {signing.version}, signed by {mask_controls(signing.signed_by)}. Seal: {signing.seal}"
    )
