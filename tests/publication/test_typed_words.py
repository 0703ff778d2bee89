"""What the checks look through: every cell that somebody typed and that a paper for the public prints."""

from collections.abc import Iterator
from dataclasses import fields, replace
from itertools import count
from typing import Any, TypeVar

import pytest
from tests.publication.papers import list_words
from tests.publication.test_papers_of_a_review import LETTER_DAY

from scrutiny.errors import PaperNotMade
from scrutiny.guide.columns import Becomes
from scrutiny.guide.prompts import RoleIn
from scrutiny.publication.catalogue import (
    EXEMPT_PART,
    FEEDBACK,
    HAND_OFF,
    HOW_IT_STANDS,
    KINDS,
    MINUTES,
    PaperKind,
)
from scrutiny.publication.checks.papers import check_paper
from scrutiny.publication.checks.typed import list_typed
from scrutiny.publication.paper import Paper, Paragraph
from scrutiny.publication.reviews.writing import write_papers
from scrutiny.review.because import Link
from scrutiny.review.gathered import GatheredRow
from scrutiny.review.marking import Marked, name_answer, name_thing
from scrutiny.review.minuted import Action, Attendee, Interest, Request, Resolution, Whip, Witness
from scrutiny.review.own_figures import OwnFigure
from scrutiny.review.proceedings import Proceedings
from scrutiny.vocabulary import Mark

_Thing = TypeVar("_Thing", Action, Attendee, Interest, Request, Resolution, Whip, Witness)
_LETTERS = "abcdefghij"
BAD = "3 children at Oakwood Lodge waited, as John Smithson said"
_ALARMS = {"Small count", "Places", "Names"}


class Typing:
    """Types another word each time, and remembers which."""

    def __init__(self) -> None:
        self.typed: list[str] = []

    def word(self) -> str:
        number = len(self.typed)
        self.typed.append(f"canary{''.join(_LETTERS[int(digit)] for digit in f'{number:03}')}")
        return self.typed[-1]

    def fill(self, kind: type[_Thing], **given: str) -> _Thing:
        """Make a thing with a word of its own in each of its parts."""
        words = {part.name: self.word() for part in fields(kind) if part.name not in given}
        return kind(**{**words, **given})

    def fill_row(self, name: str) -> GatheredRow:
        words = tuple(self.word() for _column in range(6))
        return GatheredRow(tuple((f"Heading {at}", word) for at, word in enumerate(words)), name, words)


def hold(held: Proceedings, typing: Typing) -> Proceedings:
    """Hold a review in which somebody typed a word in each place there is, all marked public."""
    first, *_others = held.agreed
    links = (
        Link("answer:x", "A question", f"Answered “{typing.word()}”"),
        Link("theme:x", typing.word()),
        Link("item:x", typing.word()),
    )
    recommendation = replace(
        first.recommendation,
        text=typing.word(),
        parts={becomes: typing.word() for becomes in Becomes},
        links=links,
        reference="",
    )
    recommendation = replace(
        recommendation, said=tuple((str(at), words) for at, words in recommendation.parts.items())
    )
    proposal = replace(
        first,
        recommendation=recommendation,
        meeting=typing.word(),
        noted=typing.word(),
        dissents=((typing.word(), typing.word()),),
        rests_on=tuple(link.said for link in links),
        tracked=None,
    )
    gathered = {role: (typing.fill_row(f"Row: {role}"),) for role in RoleIn}
    # The note of what workbooks found goes to corporate parents alone.
    (handed,) = gathered[RoleIn.HANDED_OVER]
    said = (handed.said[0], ("Body", "Corporate parenting board"), *handed.said[2:])
    gathered[RoleIn.HANDED_OVER] = (replace(handed, said=said),)
    numbers = count(1)
    full = replace(
        held,
        review=typing.word(),
        proposals=(proposal,),
        carried=(),
        attendance=(typing.fill(Attendee),),
        interests=(typing.fill(Interest),),
        whips=(typing.fill(Whip),),
        witnesses=(typing.fill(Witness, thing="Witness: x"),),
        actions=(typing.fill(Action, thing="Action: x"),),
        requests=(typing.fill(Request, thing="Request: x"),),
        resolutions=tuple(
            typing.fill(Resolution, thing=f"Resolution: {next(numbers)}", stands=stands)
            for stands in ("carried", "lost", "drafted")
        ),
        themes=(typing.word(), links[1].words),
        documents=(typing.word(), links[2].words),
        gathered=gathered,
        found=(typing.fill_row("Found: x"),),
        feedback=(typing.fill_row("Feedback: x"),),
        own_figures=(
            OwnFigure(typing.word(), typing.word(), typing.word(), "83%", 83.0, 70, 84, "70 of 84"),
        ),
    )
    return mark_all(full)


def mark_all(held: Proceedings) -> Proceedings:
    things = {*_list_things(held)}
    hidden = Marked("Action: hidden", Mark.EXEMPT, "3", "reason", "in general", "decided by")
    marks = {name: Marked(name, Mark.PUBLIC) for name in things}
    return replace(held, marks={**marks, hidden.name: hidden})


def _list_things(held: Proceedings) -> Iterator[str]:
    yield held.who_was_there
    yield from (proposal.thing for proposal in held.proposals)
    yield from (figure.thing for figure in held.own_figures)
    yield from (row.thing for row in (*held.found, *held.feedback))
    yield from (witness.thing for witness in held.witnesses)
    yield from (action.thing for action in held.actions)
    yield from (request.thing for request in held.requests)
    yield from (resolution.thing for resolution in held.resolutions)
    yield from (row.thing for rows in held.gathered.values() for row in rows)
    yield from (name_answer(link) for kept in held.proposals for link in kept.recommendation.links)
    yield from (name_thing("Theme", (theme,)) for theme in held.themes)
    yield from (name_thing("Document", (document,)) for document in held.documents)


# These are never for the public.
PUBLIC = [kind for kind in KINDS if kind not in (EXEMPT_PART, HOW_IT_STANDS)]


@pytest.mark.parametrize("kind", PUBLIC, ids=lambda kind: kind.name)
def test_each_typed_word_that_a_public_paper_prints_is_looked_through(
    kind: PaperKind, proceedings: Proceedings
) -> None:
    typing = Typing()
    held = hold(proceedings, typing)
    papers = [paper for _name, paper in write_papers(kind, held, LETTER_DAY, Mark.PUBLIC)]
    said = "\n".join(words for paper in papers for words in list_words(paper)).casefold()
    looked = " ".join(words for _where, words in list_typed(held))
    printed = [word for word in typing.typed if word in said]
    assert printed
    assert [word for word in printed if word not in looked] == []


def row(kind: str) -> GatheredRow:
    return GatheredRow(((f"{kind}, and what was found?", BAD),), f"{kind}: {BAD}", (BAD,))


def publish(held: Proceedings) -> Proceedings:
    matter = (("Matter", "Housing"), ("Body", "Corporate parenting board"))
    handed = GatheredRow(matter, "Handed over: Housing", ("Housing",))
    full = replace(
        held,
        found=(row("Found"),),
        feedback=(row("Feedback"),),
        gathered={RoleIn.HANDED_OVER: (handed,)},
        who_was_there="Meeting: x",
        interests=(Interest("Cllr Byron", "Governor", item=BAD),),
        whips=(Whip("declared", "Item 5", BAD),),
        attendance=(Attendee("Cllr Byron", role=BAD),),
    )
    return mark_all(full)


@pytest.mark.parametrize("kind", [FEEDBACK, HAND_OFF, MINUTES], ids=lambda kind: kind.name)
def test_a_child_a_home_and_a_name_hold_every_paper_that_prints_them(
    kind: PaperKind, nothing: Proceedings
) -> None:
    with pytest.raises(PaperNotMade, match="must be looked at first") as stopped:
        list(write_papers(kind, publish(nothing), mark=Mark.PUBLIC))
    assert [check for check in _ALARMS if check.lower() not in str(stopped.value)] == []


def make(words: str, held: Proceedings) -> Paper:
    return Paper("A paper", "Leeds", held.briefing.as_at, (Paragraph(words),), Mark.PUBLIC)


@pytest.mark.parametrize("part", ["found", "feedback", "interests", "whips"])
def test_what_is_not_public_holds_a_paper_wherever_it_was_typed(part: str, nothing: Proceedings) -> None:
    held = publish(nothing)
    value = (Whip("declared", BAD),) if part == "whips" else getattr(held, part)
    changed: dict[str, Any] = {part: value, "who_was_there": "Meeting: x"}
    only = replace(nothing, **changed)
    for mark in (Mark.WORKING, Mark.EXEMPT):
        marked = replace(only, marks={name: Marked(name, mark) for name in _list_things(held)})
        hard = {hit.check for hit in check_paper(make(f"We heard: {BAD}.", held), marked) if hit.is_hard}
        assert hard == {"Mark"}


def test_what_a_recommendation_gives_as_its_reason_is_hidden_with_it(proceedings: Proceedings) -> None:
    typing = Typing()
    held = hold(proceedings, typing)
    (proposal,) = held.proposals
    words = "That the private provider demands twice what children’s placements nearby cost this autumn"
    parts = {**proposal.recommendation.parts, Becomes.REASON: words}
    secret = replace(proposal, recommendation=replace(proposal.recommendation, parts=parts))
    exempt = {secret.thing: Marked(secret.thing, Mark.EXEMPT)}
    hidden = replace(held, proposals=(secret,), marks={**held.marks, **exempt})
    said = "The private provider demands twice what children’s placements nearby cost."
    assert "Part 2" in {hit.check for hit in check_paper(make(said, held), hidden)}


def test_a_part_that_says_what_any_paper_may_say_stops_none(proceedings: Proceedings) -> None:
    typing = Typing()
    held = hold(proceedings, typing)
    (proposal,) = held.proposals
    parts = {**proposal.recommendation.parts, Becomes.COST: "Within existing budgets"}
    cheap = replace(proposal, recommendation=replace(proposal.recommendation, parts=parts))
    for mark in (Mark.WORKING, Mark.EXEMPT):
        hidden = replace(
            held, proposals=(cheap,), marks={**held.marks, cheap.thing: Marked(cheap.thing, mark)}
        )
        assert check_paper(make("It is done within existing budgets.", held), hidden) == ()


def test_what_stands_in_a_public_answer_may_stand_where_it_was_found(proceedings: Proceedings) -> None:
    words = "We had not seen at all how homes are chosen"
    found = GatheredRow((("Asked?", words),), f"Found: {words}", (words,))
    link = Link("answer:x", "Asked?", f"Answered “{words}”")
    first = proceedings.proposals[0]
    resting = replace(first, recommendation=replace(first.recommendation, links=(link,)))
    held = replace(proceedings, found=(found,), proposals=(resting,))
    paper = make(f"It rests on: {link.then}.", held)
    assert {hit.where for hit in check_paper(paper, held)} == {"Found", "What recommendation 1 rests on"}
    name = name_answer(link)
    public = replace(held, marks={**held.marks, name: Marked(name, Mark.PUBLIC)})
    assert check_paper(paper, public) == ()
