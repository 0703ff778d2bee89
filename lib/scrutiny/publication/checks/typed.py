"""What people typed, each with where it stands: published figures have been looked at by their publisher."""

from collections.abc import Iterable, Iterator
from dataclasses import astuple
from itertools import chain

from scrutiny.guide.columns import Becomes
from scrutiny.review.because import Link
from scrutiny.review.gathered import GatheredRow
from scrutiny.review.marking import is_answer, name_answer, name_link
from scrutiny.review.minuted import Action, Attendee, Interest, Request, Resolution, Whip, Witness
from scrutiny.review.proceedings import Proceedings
from scrutiny.review.proposals import Proposal
from scrutiny.review.visits.linked import IN_OWN_WORDS

Minuted = Attendee | Interest | Whip | Action | Request | Resolution | Witness
# By what a thing is known, the words that are the whole of it, and those of its parts.
_Thing = tuple[str, tuple[str, ...], tuple[str, ...]]
# The parts of a recommendation that name no post, body or day, which may be named elsewhere.
_OWN_PARTS = (Becomes.TEST, Becomes.REASON, Becomes.COST, Becomes.WHO_COULD_LOSE, Becomes.HOW_SEEN)
# Of fewer words, a part of a thing is a phrase that any paper may say.
_FEWEST_WORDS = 8


def list_typed(proceedings: Proceedings) -> Iterator[tuple[str, str]]:
    """List all that was typed in a review, each with the thing it is a part of."""
    yield "The name of the review", proceedings.review
    for number, proposal in enumerate(proceedings.proposals, start=1):
        yield from ((f"Recommendation {number}", words) for words in _list_of_proposal(proposal))
        for link in filter(is_answer, proposal.recommendation.links):
            yield f"What recommendation {number} rests on", link.then
        for link in _list_own(proposal):
            yield f"What recommendation {number} rests on", link.words
    yield from _list_of_meeting(proceedings)
    yield from (("Themes", theme) for theme in proceedings.themes)
    yield from (("Documents", document) for document in proceedings.documents)
    yield from ((_name(row), words) for row in _list_rows(proceedings) for words in row.cells)
    for figure in proceedings.own_figures:
        yield from ((figure.measure, words) for words in (figure.measure, figure.unit, figure.period))
    for marked in proceedings.marks.values():
        yield "What was withheld", marked.in_general
        yield "What was withheld", marked.decided_by


def _list_of_meeting(proceedings: Proceedings) -> Iterator[tuple[str, str]]:
    yield from _list_minuted("Attendance", proceedings.attendance)
    yield from _list_minuted("Interest", proceedings.interests)
    yield from _list_minuted("Whip", proceedings.whips)
    yield from _list_minuted("Action", proceedings.actions)
    yield from _list_minuted("Request", proceedings.requests)
    yield from _list_minuted("Resolution", proceedings.resolutions)
    yield from _list_minuted("Witness", proceedings.witnesses)


def _list_minuted(kind: str, minuted: tuple[Minuted, ...]) -> Iterator[tuple[str, str]]:
    for number, held in enumerate(minuted, start=1):
        for words in astuple(held):
            # What it is known by repeats its words.
            if words and words != getattr(held, "thing", ""):
                yield f"{kind} {number}", words


def _list_rows(proceedings: Proceedings) -> Iterator[GatheredRow]:
    """List every row of an answer that has a place in papers."""
    yield from chain.from_iterable(proceedings.gathered.values())
    yield from (*proceedings.found, *proceedings.feedback, *proceedings.feedback_answers)


def _split(row: GatheredRow) -> Iterator[str]:
    """Split what a row says of its own by lines, as a paper says each."""
    yield from (line for words in row.own for line in words.splitlines() if line.strip())


def _list_own(proposal: Proposal) -> Iterator[Link]:
    """List the links to what people typed of visits and letters."""
    yield from (link for link in proposal.recommendation.links if link.key.startswith(IN_OWN_WORDS))


def _name(row: GatheredRow) -> str:
    return row.thing.partition(":")[0]


def _list_of_proposal(proposal: Proposal) -> Iterator[str]:
    yield proposal.text
    yield from (words for _heading, words in proposal.recommendation.said)
    yield from (proposal.noted, proposal.meeting)
    yield from (words for pair in proposal.dissents for words in pair)


def list_words_of_things(proceedings: Proceedings) -> Iterator[tuple[str, str, str]]:
    """List the words that make each thing what it is: where it stands, what it is known by, and those."""
    for number, proposal in enumerate(proceedings.proposals, start=1):
        for words in (proposal.text, *filter(_tells, _list_own_of_proposal(proposal))):
            yield f"Recommendation {number}", proposal.thing, words
        for link in filter(is_answer, proposal.recommendation.links):
            yield f"What recommendation {number} rests on", name_answer(link), link.then
        for link in _list_own(proposal):
            yield f"What recommendation {number} rests on", name_link(link), link.words
    yield from _list_things_of_meeting(proceedings)
    for row in chain.from_iterable(proceedings.gathered.values()):
        yield from ((_name(row), row.thing, words) for words in _split(row))
    for row in (*proceedings.found, *proceedings.feedback, *proceedings.feedback_answers):
        yield from ((_name(row), row.thing, words) for words in filter(_tells, _split(row)))


def _tells(words: str) -> bool:
    """Whether words say more than a topic or a phrase that may stand elsewhere: within existing budgets."""
    return len(words.split()) >= _FEWEST_WORDS


def _list_own_of_proposal(proposal: Proposal) -> Iterator[str]:
    yield from (*map(proposal.part, _OWN_PARTS), proposal.noted)
    yield from (words for words, _name in proposal.dissents)


def _list_things_of_meeting(proceedings: Proceedings) -> Iterator[tuple[str, str, str]]:
    """List the own words of each thing that a meeting did: posts and bodies may be named elsewhere."""
    there = proceedings.who_was_there
    interests = [(there, (), (interest.what, interest.item)) for interest in proceedings.interests]
    whips = [(there, (), (whip.what, whip.item)) for whip in proceedings.whips]
    yield from _list_of_things("Interest", interests)
    yield from _list_of_things("Whip", whips)
    yield from _list_things_done(proceedings)


def _list_things_done(held: Proceedings) -> Iterator[tuple[str, str, str]]:
    actions = [(action.thing, (action.what,), (action.dropped_why,)) for action in held.actions]
    requests = [(request.thing, (request.what,), (request.why,)) for request in held.requests]
    resolutions = [(carried.thing, (carried.text,), (carried.differs,)) for carried in held.resolutions]
    witnesses = [(witness.thing, (witness.asked, witness.said), ()) for witness in held.witnesses]
    yield from _list_of_things("Action", actions)
    yield from _list_of_things("Request", requests)
    yield from _list_of_things("Resolution", resolutions)
    yield from _list_of_things("Witness", witnesses)


def _list_of_things(kind: str, things: Iterable[_Thing]) -> Iterator[tuple[str, str, str]]:
    for number, (thing, whole, parts) in enumerate(things, start=1):
        yield from ((f"{kind} {number}", thing, words) for words in (*whole, *filter(_tells, parts)))
