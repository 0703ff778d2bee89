"""What was promised last time: what the committee agreed and is still open, each in a line for members."""

from collections.abc import Iterator

from scrutiny.publication.reviews.heading import end, say_by, say_chosen, say_recommendation
from scrutiny.review.meeting_tables import STATUSES
from scrutiny.review.proceedings import Proceedings
from scrutiny.review.proposals import Proposal
from scrutiny.vocabulary import Mark
from scrutiny.words.sentences import begin_lower


def list_promised(proceedings: Proceedings) -> tuple[str, ...]:
    """List what was agreed and is not closed, beginning with what is due first."""
    held = [*proceedings.carried, *proceedings.agreed]
    still_open = [proposal for proposal in held if not (proposal.tracked and proposal.tracked.is_closed)]
    still_open.sort(key=lambda proposal: (proposal.by is None, proposal.by or proceedings.briefing.as_at))
    return tuple(_say(proposal, proceedings.mark) for proposal in still_open)


def _say(proposal: Proposal, mark: Mark) -> str:
    return " ".join((end(say_recommendation(proposal)), *_say_how_it_stands(proposal, mark)))


def _say_how_it_stands(proposal: Proposal, mark: Mark) -> Iterator[str]:
    if by := say_by(proposal):
        yield f"Due: {by}."
    item = proposal.tracked
    if item and item.is_overdue:
        yield "Overdue."
    elif item and (accepted := say_chosen(item.accepted, STATUSES, mark, "none yet")):
        yield f"Accepted status: {begin_lower(accepted)}."
