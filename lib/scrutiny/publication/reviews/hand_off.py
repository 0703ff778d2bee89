"""Hand-off notes: what another board is asked to take on, one note for each body."""

from collections.abc import Iterator

from scrutiny.errors import PaperNotMade
from scrutiny.guide.prompts import RoleIn
from scrutiny.publication.paper import Block, Heading, Paper, Paragraph, Terms, ToComplete
from scrutiny.publication.reviews.heading import head_paper, name_review, say_none
from scrutiny.publication.reviews.promises import list_for_parents
from scrutiny.review.gathered import GatheredRow
from scrutiny.review.proceedings import Proceedings

# In a row the matter comes first, and then the body that it is for.
_BODY = 1
_NOTHING = "Nothing is handed to another body in this review.\nWrite it on the scrutiny plan."
_WHY_YOU = (
    "Your body leads on this, so scrutiny asks you in place of doing your work again. Nothing here says what "
    "you should find."
)


def write_hand_offs(proceedings: Proceedings) -> Iterator[tuple[str, Paper]]:
    """Write a note for each body that something is handed to, each with the end of its file's name."""
    rows = [row for row in proceedings.gathered.get(RoleIn.HANDED_OVER, ()) if row.cells[_BODY]]
    bodies = dict.fromkeys(row.cells[_BODY] for row in rows)
    if not bodies:
        raise PaperNotMade(_NOTHING)
    for number, body in enumerate(bodies, start=1):
        yield f"-{number}", _write(proceedings, body, [row for row in rows if row.cells[_BODY] == body])


def _write(proceedings: Proceedings, body: str, rows: list[GatheredRow]) -> Paper:
    blocks: list[Block] = [
        Terms((("To", body), ("From", proceedings.briefing.committee)), are_close=True),
        Paragraph(_WHY_YOU),
    ]
    for row in rows:
        (_, matter), *others = row.said
        blocks += [
            Heading(matter or "A matter that nobody has named"),
            Terms(tuple((heading, words or "Not said") for heading, words in others), are_close=True),
        ]
    blocks += list_for_parents(proceedings, body)
    blocks += [Heading("What this review rests on"), *_list_documents(proceedings)]
    blocks.append(ToComplete("Who hears back, and at which meeting", "the clerk"))
    return head_paper(proceedings, f"Hand-off note: {name_review(proceedings)}", blocks)


def _list_documents(proceedings: Proceedings) -> Iterator[Block]:
    if proceedings.documents:
        yield Paragraph("; ".join(proceedings.documents))
    else:
        yield say_none(proceedings)
