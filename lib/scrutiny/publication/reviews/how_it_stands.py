"""How it stands: what the committee holds of the council's own plans, risks and visits, for itself alone."""

from collections.abc import Iterator

from scrutiny.errors import PaperNotMade
from scrutiny.publication.paper import Block, Heading, Paper, Paragraph, Table, Terms
from scrutiny.publication.reviews.heading import head_paper, name_review
from scrutiny.review.held_tables import HeldTable
from scrutiny.review.proceedings import Proceedings
from scrutiny.vocabulary import Mark

_NOTHING = (
    "Nothing of the council’s own plans, risks or visits is written down in this review yet.\n"
    "Write it in the workbooks, or take in a sheet of it."
)
_OURS = (
    "This paper is for the committee alone, and is never made for the public.\n"
    "Make it without asking for a public one; say in a report what others may read."
)
_REPORTED = "Officers report how each of these stands. Nothing here is agreed by the committee."
_GAP = "Not said"
# More do not fit across a page.
_MOST_COLUMNS = 5
_EACH = "Each, with how it stands"
_FIRST = 2.0


def write_how_it_stands(proceedings: Proceedings) -> Paper:
    """Write each table that the review holds; for the public there is none."""
    if proceedings.mark is not Mark.WORKING:
        raise PaperNotMade(_OURS)
    if not proceedings.held_tables:
        raise PaperNotMade(_NOTHING)
    blocks = [Paragraph(_REPORTED), *(block for held in proceedings.held_tables for block in _write(held))]
    return head_paper(proceedings, f"How it stands: {name_review(proceedings)}", blocks)


def _write(held: HeldTable) -> Iterator[Block]:
    yield Heading(held.heading)
    yield from map(Paragraph, held.said)
    rows = tuple(tuple(words or _GAP for words in row) for row in held.rows)
    if rows and len(held.columns) <= _MOST_COLUMNS:
        yield Table(_EACH, held.columns, rows, (_FIRST, *[1.0] * (len(held.columns) - 1)))
        return
    for row in rows:
        yield Terms(tuple(zip(held.columns, row, strict=True)), are_close=True)
