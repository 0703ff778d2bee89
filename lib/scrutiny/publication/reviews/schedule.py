"""The recommendation schedule and tracker: what was counted, and then a block for each that was agreed."""

from collections.abc import Iterator, Mapping

from scrutiny.guide.columns import Becomes
from scrutiny.publication.paper import Block, Heading, Paper, Paragraph, Table, Terms
from scrutiny.publication.reviews.heading import (
    end,
    head_paper,
    join,
    name_review,
    refuse_nothing_agreed,
    say_by,
    say_chosen,
    say_decision,
    say_dissents,
)
from scrutiny.publication.reviews.rests import name_rests, number_rests, say_rests
from scrutiny.review.meeting_tables import ANSWERS, STATUSES
from scrutiny.review.proceedings import Proceedings
from scrutiny.review.proposals import Proposal
from scrutiny.review.responses import Response, say_how
from scrutiny.review.tracking import NOT_STARTED, TrackedItem
from scrutiny.vocabulary import Mark
from scrutiny.words.dates import say_day
from scrutiny.words.sentences import begin_sentence

_STATUSES = (
    "Officers propose a status, and the committee accepts it or does not. Only what it accepts as done is "
    "closed."
)


def write_schedule(proceedings: Proceedings) -> Paper:
    """Write the schedule of what was agreed, with what became of each; refused where nothing is agreed."""
    refuse_nothing_agreed(proceedings)
    blocks: list[Block] = [
        Table("Counts", ("What is counted", "How many"), proceedings.counts, (4, 1)),
        Paragraph(_STATUSES, is_note=True),
    ]
    rests = number_rests((*proceedings.agreed, *proceedings.carried))
    for number, proposal in enumerate(proceedings.agreed, start=1):
        blocks += _write_block(f"Recommendation {number}", proposal, proceedings.mark, rests)
    for proposal in proceedings.carried:
        blocks += _write_block("Carried over", proposal, proceedings.mark, rests)
    blocks += say_rests(rests)
    title = f"Recommendation schedule and tracker: {name_review(proceedings)}"
    return head_paper(proceedings, title, blocks)


def _write_block(heading: str, proposal: Proposal, mark: Mark, rests: Mapping[str, int]) -> Iterator[Block]:
    reference = f", {proposal.reference}" if proposal.reference else ""
    yield Heading(f"{heading}{reference}")
    yield Paragraph(proposal.text)
    terms = (*_list_agreed(proposal), *_list_since(proposal, mark))
    if mark is Mark.WORKING:
        # What officers said of it has no mark of its own, and what it lacks is the committee's own affair.
        terms = (*terms, *_list_own(proposal))
    terms = (*terms, ("It rests on", name_rests(proposal, rests)))
    yield Terms(tuple((term, words) for term, words in terms if words), are_close=True)


def _list_agreed(proposal: Proposal) -> Iterator[tuple[str, str]]:
    """List what was agreed of it, as it was."""
    yield "Decision", say_decision(proposal)
    yield "Proposed by", join(proposal.recommendation.proposers)
    yield "Seconded by", join(proposal.recommendation.seconders)
    yield "Seen differently", say_dissents(proposal)
    yield "To be noted", proposal.noted
    yield "Asked of", proposal.part(Becomes.RECOMMENDED_TO)
    yield "Lead post", proposal.part(Becomes.POST)
    yield "To be done by", say_by(proposal)
    yield "Test", proposal.part(Becomes.TEST)
    yield "Reason given", proposal.part(Becomes.REASON)
    yield "Cost in money and time", proposal.part(Becomes.COST)
    yield "Children who could lose by it", proposal.part(Becomes.WHO_COULD_LOSE)
    yield "How that would be seen", proposal.part(Becomes.HOW_SEEN)


def _list_since(proposal: Proposal, mark: Mark) -> Iterator[tuple[str, str]]:
    """List what became of it since."""
    yield "Answer due", _say_clock(proposal.response)
    answered = proposal.tracked.answered if proposal.tracked else ""
    said = "; ".join(f"{part}: {words}" for part, words in proposal.answer)
    yield "Answer", said or say_chosen(answered, ANSWERS, mark, "None yet")
    if proposal.tracked:
        yield from _list_tracked(proposal.tracked, mark)


def _say_clock(response: Response | None) -> str:
    """Say by when an answer is due, and how that is counted; before its days are known it has not started."""
    if response is None:
        return "Not started"
    begun = say_day(response.due) if response.due else "Not started"
    return f"{begun}. {say_how(response)}"


def _list_tracked(item: TrackedItem, mark: Mark) -> Iterator[tuple[str, str]]:
    yield "Status that officers propose", say_chosen(item.proposed, STATUSES, mark, NOT_STARTED)
    yield "Status that the committee accepts", say_chosen(item.accepted, STATUSES, mark, "None yet")
    yield "Looked at again on", say_day(item.look_again) if item.look_again else ""
    yield "Age in days", str(item.age) if item.age is not None else ""
    signs = (("overdue", item.is_overdue), ("no answer in its time", item.has_no_response))
    yield "To be looked at", begin_sentence(join([said for said, holds in signs if holds]) or "nothing")


def _list_own(proposal: Proposal) -> Iterator[tuple[str, str]]:
    """List what officers and the committee said of it in their own words, and what it lacks."""
    if item := proposal.tracked:
        yield "Done so far", item.done
        yield "Why the proposed status was not accepted", item.not_accepted
        yield "Why it is paused", item.paused_why
    yield "What it still lacks", " ".join(map(end, proposal.recommendation.missing))
