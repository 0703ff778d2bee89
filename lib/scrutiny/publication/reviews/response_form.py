"""The form on which a body answers: a table of blank boxes for each recommendation, or one sheet of all."""

from collections.abc import Iterator

from scrutiny.publication.paper import Block, Heading, Paper, Paragraph, Table, Value
from scrutiny.publication.reviews.heading import (
    head_paper,
    name_review,
    refuse_nothing_agreed,
    say_by,
    say_whole,
)
from scrutiny.review.meeting_tables import RESPONSES
from scrutiny.review.proceedings import Proceedings
from scrutiny.review.proposals import Proposal

# As the plan asks for them, but for the recommendation itself.
_ASKED = RESPONSES.columns[1:]
_HOW = "Answer each recommendation in the boxes beside it. What is accepted needs a post and a day."


def write_form(proceedings: Proceedings) -> Paper:
    """Write the form with a table of boxes for each recommendation that was agreed."""
    refuse_nothing_agreed(proceedings)
    blocks: list[Block] = [Paragraph(_HOW)]
    for number, proposal in enumerate(proceedings.agreed, start=1):
        blocks += _write_boxes(proceedings, number, proposal)
    return head_paper(proceedings, f"Response form: {name_review(proceedings)}", blocks)


def _write_boxes(proceedings: Proceedings, number: int, proposal: Proposal) -> Iterator[Block]:
    name = f"Recommendation {number}"
    yield Heading(name)
    yield Paragraph(say_whole(proposal))
    rows = tuple((_say_asked(column.name, column.options), "") for column in _ASKED)
    known = f"Known in the record by {proposal.recommendation.key}, at entry {proceedings.entries}."
    yield Table(f"Answer to recommendation {number}", ("What is asked", "Answer"), rows, (2, 3), (known,))


def _say_asked(name: str, options: tuple[str, ...]) -> str:
    return f"{name} ({'; '.join(options)})" if options else name


def write_sheet(proceedings: Proceedings) -> Paper:
    """Write the form as one sheet, a row for each recommendation that was agreed."""
    refuse_nothing_agreed(proceedings)
    own = ("Number", "Reference", "Recommended", "Asked for by", "Known by", "Entry")
    columns = (*own, *(_say_asked(column.name, column.options) for column in _ASKED))
    rows: tuple[tuple[Value, ...], ...] = tuple(
        (number, *_list_own(proposal), proceedings.entries, *("" for _column in _ASKED))
        for number, proposal in enumerate(proceedings.agreed, start=1)
    )
    widths = (1, 1.5, 6, 2, 2, 1, *(3 for _column in _ASKED))
    table = Table("Answers", columns, rows, widths)
    title = f"Response sheet: {name_review(proceedings)}"
    return head_paper(proceedings, title, (Paragraph(_HOW), table))


def _list_own(proposal: Proposal) -> Iterator[str]:
    yield proposal.reference
    yield proposal.text
    yield say_by(proposal)
    yield proposal.recommendation.key
