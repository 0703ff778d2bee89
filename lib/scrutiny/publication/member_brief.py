"""The member brief: one side of A4 to read before a meeting, from published figures and the guide.

One of a review says as well what was promised, from its record.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from scrutiny.briefing import Briefing
from scrutiny.evidence.figures import Figure
from scrutiny.evidence.indicators import Indicator
from scrutiny.findings.caveats import FEW_CHILDREN, say_small
from scrutiny.findings.first_asked import MOST, NO_OTHER_TOPIC, NONE_FIRST, choose_first
from scrutiny.findings.gathering import choose_change
from scrutiny.findings.one_fact import read_facts
from scrutiny.findings.sentences import say_behind, say_change, say_side_of_department
from scrutiny.findings.strength import SMALL
from scrutiny.findings.values import Finding
from scrutiny.guide.bank import read_bank
from scrutiny.publication.fitting import fits_one_side
from scrutiny.publication.grades import tabulate_grades
from scrutiny.publication.paper import Block, Heading, Paper, Paragraph, Points, Terms
from scrutiny.review import kinds  # noqa: F401 - makes the kinds of answer known, against which a bank is read
from scrutiny.vocabulary import Mark, Role
from scrutiny.words.dates import say_day
from scrutiny.words.sentences import begin_lower, begin_sentence, join_names, say_few

LETTERS = 14
_NO_CASES = (
    "Ask about the service, never a case: name no child, family or worker. If you are worried about a child, "
    "tell children’s services today."
)
_OF_REVIEW = " and, for what was promised, from the record of the review"


@dataclass(frozen=True)
class _Room:
    """What there is room for: parts of a good answer, what is said of a figure, and how many of each."""

    answers: int = 1
    side: bool = False
    titles: bool = False
    counts: bool = False
    past: bool = False
    questions: int = MOST
    figures: int = MOST
    promised: int = MOST


# What does not fit goes in this order; a figure’s caution goes only with its figure.
_ROOMS = (
    _Room(3, side=True, titles=True, counts=True, past=True),
    _Room(2, side=True, titles=True, counts=True, past=True),
    _Room(side=True, titles=True, counts=True, past=True),
    _Room(titles=True, counts=True, past=True),
    _Room(counts=True, past=True),
    _Room(past=True),
    _Room(),
    _Room(promised=2),
    _Room(promised=1),
    _Room(promised=1, questions=2),
    _Room(promised=1, questions=2, figures=2),
    _Room(promised=1, questions=1, figures=1),
)


def write_brief(briefing: Briefing, next_meeting: str = "", promised: Sequence[str] = ()) -> Paper:
    """Write the member brief of a council; what does not fit one side is left out, in a fixed order.

    What was ``promised`` comes from a review, and a brief without one says nothing of it.
    """
    # Where nothing was promised, no room is tried twice.
    rooms = dict.fromkeys(room if promised else replace(room, promised=0) for room in _ROOMS)
    papers = (_write(briefing, next_meeting, room, promised) for room in rooms)
    paper = next(papers)
    while not fits_one_side(paper):
        shorter = next(papers, None)
        if shorter is None:
            return paper
        paper = shorter
    return paper


def _write(briefing: Briefing, next_meeting: str, room: _Room, promised: Sequence[str]) -> Paper:
    found = [asked.finding for asked in choose_first(briefing.findings)][: room.figures]
    return Paper(
        title=f"{begin_sentence(briefing.council.name)}: what to ask about children’s services",
        council=briefing.council.full_name,
        day=briefing.as_at,
        blocks=(
            Paragraph(_say_what_this_is(briefing, next_meeting, has_promised=bool(promised))),
            *tabulate_grades(briefing),
            *_write_figures(briefing, found, room),
            Heading(_count(room.questions, "question", "I may ask")),
            Terms(tuple(_list_questions(briefing, room))),
            *_say_promised(promised[: room.promised]),
            Heading("What not to ask"),
            Paragraph(_NO_CASES),
        ),
        mark=Mark.PUBLIC,
        points=LETTERS,
    )


def _say_promised(promised: Sequence[str]) -> Iterator[Block]:
    if promised:
        yield Heading("What we promised last time")
        yield Points(tuple(promised))


def _say_what_this_is(briefing: Briefing, next_meeting: str, *, has_promised: bool) -> str:
    meets = date.fromisoformat(next_meeting) if next_meeting else None
    when = f", which meets on {say_day(meets)}" if meets and meets >= briefing.as_at else ""
    return (
        f"For the {_name_committee(briefing.committee)}{when}, from what had been published by "
        f"{say_day(briefing.as_at)}{_OF_REVIEW if has_promised else ''}. A figure is a reason to ask, not a "
        "verdict."
    )


def _name_committee(name: str) -> str:
    """Name a committee within a sentence: a name with other capitals in it keeps its first."""
    is_name = any(word.lstrip("(")[:1].isupper() for word in name.split()[1:])
    return name if is_name else begin_lower(name)


def _count(number: int, thing: str, rest: str) -> str:
    return f"{begin_sentence(say_few(number))} {thing}{'' if number == 1 else 's'} {rest}"


def _write_figures(briefing: Briefing, found: list[Finding], room: _Room) -> Iterator[Block]:
    yield Heading(_count(len(found), "figure", "to ask about") if found else "Figures")
    children = briefing.children
    if isinstance(children, Figure) and children.value < SMALL:
        yield Paragraph(say_small(briefing.council, children.value))
    if not found:
        yield Paragraph(NONE_FIRST)
        return
    yield Points(tuple(_say_figure(briefing, finding, room) for finding in found))
    fewer = f"{NO_OTHER_TOPIC} " if len(found) < room.figures else ""
    yield Paragraph(f"{fewer}{_say_sources(briefing, found, room)}", is_note=True)


def _say_figure(briefing: Briefing, finding: Finding, room: _Room) -> str:
    comparison = finding.comparison
    said = [begin_sentence(finding.sentence.removeprefix(f"In {briefing.council.in_text}, "))]
    if comparison and isinstance(comparison.council, Figure) and not room.counts:
        said = [" ".join(said[0].replace(say_behind(comparison.council), "").split())]
    if room.side and isinstance(finding.subject, Indicator):
        said.append(say_side_of_department(finding.subject))
    if room.past and comparison and (change := choose_change(comparison)):
        said.append(say_change(comparison, change))
    return " ".join((*said, *_list_cautions(finding)))


def _list_cautions(finding: Finding) -> Iterator[str]:
    """List what a figure must not be read without, but for what is said elsewhere or of other figures."""
    elsewhere = {FEW_CHILDREN, *(fact.words for fact in read_facts())}
    return (caveat for caveat in finding.caveats if caveat not in elsewhere)


def _say_sources(briefing: Briefing, found: list[Finding], room: _Room) -> str:
    sources = dict.fromkeys(source for finding in found for source in finding.sources)
    papers = [briefing.papers_of(source) for source in sources]
    publishers = dict.fromkeys(held.publisher for held in papers)
    titles = f" ({'; '.join(held.title for held in papers)})" if room.titles else ""
    return f"Source: {join_names(list(publishers))}{titles}."


def _list_questions(briefing: Briefing, room: _Room) -> Iterator[tuple[str, str]]:
    """List questions of the lines of enquiry and, where there are too few, of the guide."""
    lines = [(line.topic.question, line.topic.good_answer) for line in briefing.lines]
    guide = (
        (prompt.question, prompt.good_answer)
        for prompt in read_bank().prompts
        if prompt.who is Role.OFFICER and not prompt.when
    )
    for question, good_answer in [*lines, *guide][: room.questions]:
        yield question, f"A good answer: {' '.join(good_answer[: room.answers])}"
