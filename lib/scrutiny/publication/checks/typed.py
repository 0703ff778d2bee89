"""What people typed, each with where it stands: published figures have been looked at by their publisher."""

from collections.abc import Iterator
from dataclasses import astuple

from scrutiny.review.because import Link
from scrutiny.review.gathered import GatheredRow
from scrutiny.review.marking import is_answer, name_answer, name_link
from scrutiny.review.minuted import Action, Request, Resolution, Witness
from scrutiny.review.proceedings import Proceedings
from scrutiny.review.proposals import Proposal
from scrutiny.review.visits.linked import IN_OWN_WORDS

Minuted = Action | Request | Resolution | Witness


def list_typed(proceedings: Proceedings) -> Iterator[tuple[str, str]]:
    """List all that was typed in a review, each with the thing it is a part of."""
    yield "The name of the review", proceedings.review
    for number, proposal in enumerate(proceedings.proposals, start=1):
        yield from ((f"Recommendation {number}", words) for words in _list_of_proposal(proposal))
        for link in filter(is_answer, proposal.recommendation.links):
            yield f"What recommendation {number} rests on", link.then
        for link in _list_own(proposal):
            yield f"What recommendation {number} rests on", link.words
    yield from _list_minuted("Action", proceedings.actions)
    yield from _list_minuted("Request", proceedings.requests)
    yield from _list_minuted("Resolution", proceedings.resolutions)
    yield from _list_minuted("Witness", proceedings.witnesses)
    yield from (("Interests", interest.what) for interest in proceedings.interests)
    yield from (("Themes", theme) for theme in proceedings.themes)
    yield from (("Documents", document) for document in proceedings.documents)
    yield from ((_name(row), words) for row in _list_rows(proceedings) for words in row.cells)
    for marked in proceedings.marks.values():
        yield "What was withheld", marked.in_general
        yield "What was withheld", marked.decided_by


def _list_rows(proceedings: Proceedings) -> Iterator[GatheredRow]:
    """List all that is gathered from answers of the workbooks."""
    for rows in (*proceedings.gathered.values(), proceedings.found):
        yield from rows
    yield from (*proceedings.feedback, *proceedings.feedback_answers)


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
        yield f"Recommendation {number}", proposal.thing, proposal.text
        for link in filter(is_answer, proposal.recommendation.links):
            yield f"What recommendation {number} rests on", name_answer(link), link.then
        for link in _list_own(proposal):
            yield f"What recommendation {number} rests on", name_link(link), link.words
    for number, action in enumerate(proceedings.actions, start=1):
        yield f"Action {number}", action.thing, action.what
    for number, request in enumerate(proceedings.requests, start=1):
        yield f"Request {number}", request.thing, request.what
    for number, resolution in enumerate(proceedings.resolutions, start=1):
        yield f"Resolution {number}", resolution.thing, resolution.text
    yield from ((_name(row), row.thing, words) for row in _list_rows(proceedings) for words in _split(row))
    for number, witness in enumerate(proceedings.witnesses, start=1):
        # A post may be named elsewhere: what was asked and said there is what was not for all.
        yield from ((f"Witness {number}", witness.thing, words) for words in (witness.asked, witness.said))


def _list_minuted(kind: str, minuted: tuple[Minuted, ...]) -> Iterator[tuple[str, str]]:
    for number, held in enumerate(minuted, start=1):
        for words in astuple(held):
            # What it is known by repeats its words.
            if words and words != held.thing:
                yield f"{kind} {number}", words
