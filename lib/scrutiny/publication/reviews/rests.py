"""What recommendations rest on, in a schedule: named beside each, and said in full once, at its end."""

from collections.abc import Iterator, Mapping, Sequence

from scrutiny.findings.then_and_now import say_then
from scrutiny.publication.paper import Block, Heading, Points
from scrutiny.review.because import Link
from scrutiny.review.proposals import Proposal

AT_THE_END = "What the recommendations rest on"


def number_rests(proposals: Sequence[Proposal]) -> dict[str, int]:
    """Give a number to each thing that recommendations rest on, in the order in which they are met."""
    said = dict.fromkeys(words for proposal in proposals for words in proposal.rests_on)
    return {words: number for number, words in enumerate(said, start=1)}


def name_rests(proposal: Proposal, numbers: Mapping[str, int]) -> str:
    """Name what a recommendation rests on, each with where it is said in full."""
    links = zip(proposal.recommendation.links, proposal.rests_on, strict=True)
    return "; ".join(f"{_name(link)} (see {numbers[words]} at the end)" for link, words in links)


def _name(link: Link) -> str:
    value = say_then(link.figure) if link.figure else ""
    return f"{link.words}, {value}" if value else link.words


def say_rests(numbers: Mapping[str, int]) -> Iterator[Block]:
    """Say in full, once, all that recommendations rest on."""
    if numbers:
        yield Heading(AT_THE_END)
        yield Points(tuple(numbers), is_numbered=True)
