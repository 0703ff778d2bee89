"""What a session has decided: what each step came to, in words, with how some saw it differently."""

from collections.abc import Iterable, Iterator

from scrutiny.errors import AnswerRefused
from scrutiny.guide.plans.chosen import ChosenStep
from scrutiny.guide.plans.values import How
from scrutiny.record.folding import ReviewState, find_answer
from scrutiny.review.counting import count_answers, count_items
from scrutiny.review.fields import Field
from scrutiny.review.page import Page
from scrutiny.review.proposals import list_proposals
from scrutiny.review.ratings import count_spread
from scrutiny.review.session.standing.buttons import OnPaper
from scrutiny.review.session.standing.values import Session
from scrutiny.review.session.steps.fields import StepFields, make_step_fields
from scrutiny.review.session.steps.notes import list_before, list_differing
from scrutiny.review.session.steps.recommending import list_undecided
from scrutiny.review.session.steps.rounds import list_earlier
from scrutiny.review.session.told.session import Decided
from scrutiny.review.spreads import Share
from scrutiny.review.standings import say_dissent
from scrutiny.review.states import say_standing

_UNSEEN = "What we agree has been changed since you saw it. Read it as it stands now, and press again."
# What is told as the answers themselves, each with how many people gave it.
_LISTED = (count_items, count_answers)


def list_decided(page: Page, session: Session) -> Iterator[Decided]:
    """List what each step came to; a break comes to nothing."""
    for step in session.steps:
        if step.step.is_break:
            continue
        standing = session.standing(step.key)
        differs = [f"Seen differently: {words}" for words in list_differing(page.state, session, step.key)]
        words = (
            *say_step(page, step),
            *_say_earlier(page, step),
            *list_before(page.state, session, step.key),
            *differs,
        )
        yield Decided(title=step.title, state=standing.state, owner=standing.owner, words=words)


def _say_earlier(page: Page, step: ChosenStep) -> Iterator[str]:
    """Say what was answered alone before it was answered again, as far as that was shown."""
    for field in make_step_fields(page, step).own:
        for earlier in list_earlier(page.state, (field,)):
            said = _say_spread(field, earlier.said, earlier.spread)
            yield f"{field.whose}, before talking: {said}" if field.whose else f"Before talking: {said}"


def say_step(page: Page, step: ChosenStep) -> tuple[str, ...]:
    """Say what a step has come to: what was agreed on it, and of what each answered alone what was shown."""
    fields = make_step_fields(page, step)
    recommended = _say_recommended(page) if step.how is How.DECIDE else ()
    return *recommended, *_say_answered(page, fields)


def _say_recommended(page: Page) -> Iterator[str]:
    for proposal in list_proposals(page):
        found = proposal.recommendation
        yield f"{found.name}, {found.state.value}: {found.text}"
        yield from (f"{found.name} rests on {words}" for words in proposal.rests_on)
        yield from (f"{found.name}, seen differently: {say_dissent(said)}" for said in proposal.dissents)


def check_agreed_seen(page: Page, session: Session, seen: str) -> None:
    """Refuse to agree on words that have changed since they were seen, by the numbers of their entries."""
    agreed = make_step_fields(page, session.step).agreed
    numbers = [entry.number for field in agreed for entry in find_answer(page.state, field.about).versions]
    if seen.split() != [str(number) for number in numbers]:
        raise AnswerRefused(_UNSEEN)


def find_on_paper(page: Page, session: Session) -> OnPaper:
    """Find what can be written down for all on the step that the group is on, and what is."""
    agreed = make_step_fields(page, session.step).agreed
    has_words = any(find_answer(page.state, field.about).versions for field in agreed)
    ready = None
    if session.step.how is How.DECIDE:
        found = (found for found in list_undecided(page) if found.seconders)
        ready = next(((found.key, found.name) for found in found), None)
    return OnPaper(bool(agreed), has_words, ready)


def _say_answered(page: Page, fields: StepFields) -> tuple[str, ...]:
    return tuple(_say_fields(page.state, (*fields.agreed, *fields.own)))


def _say_fields(state: ReviewState, fields: tuple[Field, ...]) -> Iterator[str]:
    for field in fields:
        words = say_standing(field, state)
        if words and field.individual:
            words = _say_spread(field, words, count_spread(field, state).shares)
        if words:
            yield f"{field.whose}: {words}" if field.whose else words


def _say_spread(field: Field, said: str, shares: Iterable[Share]) -> str:
    """Say how people answered; of what was written or ticked the sentence says only that it is beside."""
    if field.kind.spread in _LISTED:
        return "; ".join(f"{share.words}: {share.count}" for share in shares)
    return said
