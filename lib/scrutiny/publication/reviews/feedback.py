"""What scrutiny feeds back on the self-evaluation: one text, what it draws on, and what came back."""

from collections.abc import Iterator

from scrutiny.errors import PaperNotMade
from scrutiny.publication.paper import Block, Heading, Paper, Paragraph, Points, Terms, ToComplete
from scrutiny.publication.reviews.heading import head_paper, name_review
from scrutiny.review.claims.feedback import ANSWERED
from scrutiny.review.proceedings import Proceedings
from scrutiny.vocabulary import Mark

_NOTHING = (
    "No text that scrutiny feeds back on the self-evaluation can be in this paper yet.\n"
    "Write it in the workbook on the self-evaluation, or mark it on the scrutiny plan."
)
_TO = "The director of children’s services"
_WHEN = "Sent before the annual conversation with Ofsted, so that what we say can still change the account."


def write_feedback(proceedings: Proceedings) -> Paper:
    """Write the text as it stands; without one there is no paper of it."""
    if not proceedings.feedback:
        raise PaperNotMade(_NOTHING)
    blocks: list[Block] = [
        Terms((("To", _TO), ("From", proceedings.briefing.committee)), are_close=True),
        Paragraph(_WHEN),
        *(Paragraph(line) for row in proceedings.feedback for line in _list_lines(row.cells)),
        *_list_answers(proceedings),
        *_list_drawn_on(proceedings),
        *_leave_room(proceedings),
    ]
    return head_paper(proceedings, f"On the self-evaluation: {name_review(proceedings)}", blocks)


def _list_lines(cells: tuple[str, ...]) -> Iterator[str]:
    yield from (line for cell in cells for line in cell.splitlines() if line.strip())


def _list_answers(proceedings: Proceedings) -> Iterator[Block]:
    """List what was answered, in the words that were typed."""
    if proceedings.feedback_answers:
        yield Heading(ANSWERED.question)
    for row in proceedings.feedback_answers:
        yield Terms(tuple((heading, words) for heading, words in row.said if words), are_close=True)


def _leave_room(proceedings: Proceedings) -> Iterator[Block]:
    if not proceedings.feedback_answers:
        yield ToComplete("When the director answers, and at which meeting", "the clerk")


def _list_drawn_on(proceedings: Proceedings) -> Iterator[Block]:
    """List what the text draws on: of a working paper alone, since nobody marks it."""
    if proceedings.mark is Mark.WORKING:
        for heading, said in proceedings.drawn_on:
            yield Heading(heading)
            yield Points(said)
