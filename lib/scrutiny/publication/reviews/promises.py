"""What a note to a board of corporate parents says more: what members promise, and what was found."""

from collections.abc import Iterator, Sequence

from scrutiny.guide.prompts import RoleIn
from scrutiny.publication.paper import Block, Heading, Terms
from scrutiny.review.gathered import GatheredRow
from scrutiny.review.proceedings import Proceedings

_BOARD = "corporate parent"


def list_for_parents(proceedings: Proceedings, body: str) -> Iterator[Block]:
    """List what members promise and what workbooks found, for a body of corporate parents and no other."""
    if _BOARD not in body.casefold():
        return
    promised = proceedings.gathered.get(RoleIn.PROMISED, ())
    yield from _list("What members promise themselves", promised)
    yield from _list("What we found for children in care and care leavers", proceedings.found)


def _list(heading: str, rows: Sequence[GatheredRow]) -> Iterator[Block]:
    if rows:
        yield Heading(heading)
    for row in rows:
        yield Terms(tuple((asked, words or "Not said") for asked, words in row.said), are_close=True)
