"""What members promise themselves as corporate parents, in the note to the board that holds them to it."""

from collections.abc import Iterator

from scrutiny.guide.prompts import RoleIn
from scrutiny.publication.paper import Block, Heading, Terms
from scrutiny.review.proceedings import Proceedings

_BOARD = "corporate parent"


def list_promises(proceedings: Proceedings, body: str) -> Iterator[Block]:
    """List the promises of members in a note to a body of corporate parents; in any other note nothing."""
    rows = proceedings.gathered.get(RoleIn.PROMISED, ())
    if not rows or _BOARD not in body.casefold():
        return
    yield Heading("What members promise themselves")
    for row in rows:
        yield Terms(tuple((heading, words or "Not said") for heading, words in row.said), are_close=True)
