"""What was promised last time: what the committee agreed and is still open, each in a line for members."""

from collections.abc import Iterator

from scrutiny.publication.reviews.heading import end, say_by, say_recommendation
from scrutiny.review.proceedings import Proceedings
from scrutiny.review.proposals import Proposal


def list_promised(proceedings: Proceedings) -> tuple[str, ...]:
    """List what was agreed and is not closed, beginning with what is due first."""
    held = [*proceedings.carried, *proceedings.agreed]
    still_open = [proposal for proposal in held if not (proposal.tracked and proposal.tracked.is_closed)]
    still_open.sort(key=lambda proposal: (proposal.by is None, proposal.by or proceedings.briefing.as_at))
    return tuple(map(_say, still_open))


def _say(proposal: Proposal) -> str:
    return " ".join((end(say_recommendation(proposal)), *_say_how_it_stands(proposal)))


def _say_how_it_stands(proposal: Proposal) -> Iterator[str]:
    if by := say_by(proposal):
        yield f"Due: {by}."
    if item := proposal.tracked:
        yield "Overdue." if item.is_overdue else f"Accepted status: {item.accepted or 'none yet'}."
