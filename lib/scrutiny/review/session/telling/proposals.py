"""Telling what is recommended: each recommendation as everybody in a session sees it, with who is for it."""

from collections.abc import Iterator

from scrutiny.guide.columns import Becomes
from scrutiny.guide.plans.values import How
from scrutiny.record.kept_tables import KeptRow
from scrutiny.review.fields import Field
from scrutiny.review.page import Page
from scrutiny.review.proposals import Proposal, list_proposals
from scrutiny.review.recommendations import Recommendation, RecommendationState
from scrutiny.review.session.standing.values import Session
from scrutiny.review.session.steps.recommending import UNDECIDED, find_source_field
from scrutiny.review.session.steps.supporting import find_support
from scrutiny.review.session.steps.wording import list_bodies, mark_words, read_source, read_standing
from scrutiny.review.session.told.proposals import ProposalAsked, ProposalTold
from scrutiny.review.standings import say_dissent
from scrutiny.review.states import show_field
from scrutiny.review.told import WholeField


def tell_proposals(
    page: Page, session: Session, author: str = ""
) -> tuple[tuple[ProposalTold, ...], ProposalAsked | None]:
    """Tell the recommendations of the step that the group is on, with what one of all says of each."""
    if session.step.how is not How.DECIDE:
        return (), None
    field = find_source_field(page, session)
    rows = read_source(page, field)
    told = (
        _tell(proposal, field, rows.get(proposal.recommendation.key), _tell_support(page, proposal, author))
        for proposal in list_proposals(page)
    )
    return tuple(told), _ask(field)


def _ask(field: Field) -> ProposalAsked:
    named = {column.becomes: column.name for column in field.columns}
    return ProposalAsked(
        words=named.get(Becomes.RECOMMENDED, ""),
        to=named.get(Becomes.RECOMMENDED_TO, ""),
        post=named.get(Becomes.POST, ""),
        by=named.get(Becomes.BY, ""),
        test=named.get(Becomes.TEST, ""),
        bodies=list_bodies(field),
    )


def _list_parts(found: Recommendation) -> Iterator[tuple[str, str]]:
    """List the parts of a recommendation; words that stand in two of them once."""
    told: set[str] = set()
    for name, words in found.said:
        if words not in told:
            yield name, words
        told.add(words)


def _tell_support(page: Page, proposal: Proposal, author: str) -> WholeField:
    return show_field(find_support(page, proposal.recommendation), page, author)


def _tell(proposal: Proposal, field: Field, row: KeptRow | None, support: WholeField) -> ProposalTold:
    found = proposal.recommendation
    # One of which two versions stand may be in the older of them alone.
    blank = KeptRow((found.text, *("",) * (len(field.offered) - 1)))
    return ProposalTold(
        key=found.key,
        seen=mark_words(found),
        name=found.name,
        **read_standing(field, row or blank),
        because=tuple(link.key for link in found.links),
        said=tuple(_list_parts(found)),
        rests_on=proposal.rests_on,
        proposers=found.proposers,
        seconders=found.seconders,
        state=RecommendationState(found.state),
        is_decided=found.state not in UNDECIDED,
        missing=found.missing,
        differs=tuple(map(say_dissent, proposal.dissents)),
        support=support,
    )
