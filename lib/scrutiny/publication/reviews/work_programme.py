"""The work programme: what is looked at on which date, and which papers are due for it."""

from collections.abc import Sequence

from scrutiny.errors import PaperNotMade
from scrutiny.guide.prompts import RoleIn
from scrutiny.publication.paper import Block, Paper, Paragraph, Table, ToComplete
from scrutiny.publication.reviews.heading import head_paper, name_review
from scrutiny.review.gathered import GatheredRow
from scrutiny.review.proceedings import Proceedings

_NOTHING = (
    "Nothing of the work programme can be in this paper yet.\n"
    "Write it on the scrutiny plan, or mark it there."
)


def write_programme(proceedings: Proceedings) -> Paper:
    """Write the work programme; without any date in it there is none."""
    rows = proceedings.gathered.get(RoleIn.PROGRAMME, ())
    if not rows:
        raise PaperNotMade(_NOTHING)
    blocks: list[Block] = [
        Paragraph("Each date has the question that will be asked: a title alone brings a report to note."),
        tabulate("What we look at, and when", rows),
    ]
    if due := proceedings.gathered.get(RoleIn.DUE, ()):
        blocks.append(tabulate("Papers and figures that are due", due))
    blocks.append(ToComplete("Clashes with other meetings, elections and holidays", "the clerk"))
    return head_paper(proceedings, f"Work programme: {name_review(proceedings)}", blocks)


def tabulate(caption: str, rows: Sequence[GatheredRow]) -> Table:
    """Tabulate rows under the headings that they were written under."""
    return Table(
        caption, tuple(heading for heading, _words in rows[0].said), tuple(row.cells for row in rows)
    )
