"""You said, we did: what came of what young people told the committee, in plain words and by theme."""

from collections.abc import Iterator
from dataclasses import replace

from scrutiny.errors import PaperNotMade
from scrutiny.guide.prompts import RoleIn
from scrutiny.publication.paper import Block, Heading, Paper, Paragraph, Points, Terms
from scrutiny.publication.reviews.heading import end, head_paper, say_by, say_none
from scrutiny.review.gathered import GatheredRow
from scrutiny.review.proceedings import Proceedings

_NOTHING = (
    "No theme of what young people said can be in this paper yet.\n"
    "Write it in the workbook on young people’s voice, or mark it on the scrutiny plan."
)
_NOTHING_YET = "Nothing came of this yet that can be told here."
_LETTERS = 14


def write_told_back(proceedings: Proceedings) -> Paper:
    """Write what came of each theme; without a theme there is nothing to tell."""
    themes = dict.fromkeys(row.cells[0] for row in _list(proceedings, RoleIn.HEARD) if row.cells[0])
    if not themes:
        raise PaperNotMade(_NOTHING)
    blocks: list[Block] = []
    for theme in themes:
        did = tuple(_say_done(proceedings, theme))
        blocks += (Heading(f"You said: {theme}"), Points(did) if did else Paragraph(_NOTHING_YET))
    blocks += (Heading("We could not"), *_say_rows(proceedings, RoleIn.CANNOT))
    blocks += (Heading("Who comes back to you, and when"), *_say_rows(proceedings, RoleIn.GOES_BACK))
    paper = head_paper(proceedings, f"You said, we did: review “{proceedings.review}”", blocks)
    return replace(paper, points=_LETTERS)


def _list(proceedings: Proceedings, role: RoleIn) -> tuple[GatheredRow, ...]:
    return proceedings.gathered.get(role, ())


def _say_done(proceedings: Proceedings, theme: str) -> Iterator[str]:
    """Say what was agreed that rests on a theme, and what else was asked for because of it."""
    agreed = [
        proposal
        for proposal in proceedings.agreed
        if any(
            link.key.startswith("theme:") and link.words == theme for link in proposal.recommendation.links
        )
    ]
    for proposal in agreed:
        by = f" It is to be done by {say_by(proposal)}." if say_by(proposal) else ""
        yield f"We did: {end(proposal.text)}{by}"
    said = {proposal.text for proposal in agreed}
    for row in _list(proceedings, RoleIn.ASKED_FOR):
        if row.cells[0] == theme and row.cells[1] not in said:
            more = [f"{heading}: {words}" for heading, words in row.said[2:] if words]
            yield " ".join((f"We asked for this: {end(row.cells[1])}", *map(end, more)))


def _say_rows(proceedings: Proceedings, role: RoleIn) -> Iterator[Block]:
    rows = _list(proceedings, role)
    if not rows:
        yield say_none(proceedings)
    for row in rows:
        yield Terms(tuple((heading, words) for heading, words in row.said if words), are_close=True)
