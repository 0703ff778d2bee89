"""Marking: who may read each thing that a review holds; what nobody has marked is the committee's own."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from scrutiny.guide.columns import Becomes, ColumnForm, ColumnKind
from scrutiny.record.bodies import make_readable
from scrutiny.record.entries import Entry
from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import KeptRow, list_rows
from scrutiny.record.rights import Act
from scrutiny.record.settling import read_version
from scrutiny.review.because import Link
from scrutiny.review.claims.feedback import gather_feedback, gather_feedback_answers
from scrutiny.review.gathered import GatheredRow, gather_rows
from scrutiny.review.in_words import say_date
from scrutiny.review.linking import list_links
from scrutiny.review.meeting import list_table
from scrutiny.review.meeting_tables import (
    ACTIONS,
    ATTENDANCE,
    INTERESTS,
    REQUESTS,
    RESOLUTIONS,
    WHIP,
    WITNESSES,
    MeetingTable,
)
from scrutiny.review.own_figures import list_own_figures
from scrutiny.review.page import Page
from scrutiny.review.paragraphs import PARAGRAPHS, suggest_paragraph
from scrutiny.review.parents import gather_found
from scrutiny.review.recommendations import (
    DECIDED,
    DECISION,
    Recommendation,
    list_decisions,
    list_recommendations,
)
from scrutiny.review.standings import list_dissents
from scrutiny.vocabulary import Mark
from scrutiny.words.dates import read_day

MARKED = MeetingTable(
    "marks.marked",
    "Who may read each of these?",
    (
        ColumnForm(name="What it is"),
        ColumnForm(name="Who may read it", kind=ColumnKind.CHOICE, options=tuple(Mark)),
        ColumnForm(name="Paragraph of Schedule 12A", kind=ColumnKind.CHOICE, options=PARAGRAPHS),
        ColumnForm(name="Why withholding outweighs disclosing it here"),
        ColumnForm(name="That reason in general words, for the public"),
        ColumnForm(name="Post that decided it", kind=ColumnKind.PERSON),
        ColumnForm(name="Look at it again on", kind=ColumnKind.DATE),
    ),
    Act.DECIDE,
    "Working stands in no paper for others, and is what everything is until it is marked. Exempt needs the "
    "three columns after it. A mark is of the words that stand in its row: changed words need another.",
)
LET_STAND = MeetingTable(
    "marks.let_stand",
    "Which words that the checks of a paper found may stand, and why?",
    (ColumnForm(name="Words that were found"), ColumnForm(name="Why they may stand", required=True)),
    Act.DECIDE,
    "Copy the words as scrutiny papers check gives them.",
)
RECOMMENDATION, ACTION, REQUEST, RESOLUTION = "Recommendation", "Action", "Request", "Resolution"
WITNESS, THEME, DOCUMENT, ATTENDED, ANSWER = "Witness", "Theme", "Document", "Meeting", "Answer"
LETTER = "What a letter says"
# When it was received, and its reference, come later and tell nothing of it.
_SAID = (
    Becomes.RECOMMENDED_TO,
    Becomes.POST,
    Becomes.BY,
    Becomes.BY_IN_WORDS,
    Becomes.TEST,
    Becomes.REASON,
    Becomes.COST,
    Becomes.WHO_COULD_LOSE,
    Becomes.HOW_SEEN,
)
# The cells of a decision that papers say.
_MEETING, _NOTED = 2, 4
# The further on, the fewer may read.
_FEWEST = (Mark.PUBLIC, Mark.EXEMPT, Mark.WORKING)
_OF_LINKS = {"theme": THEME, "item": DOCUMENT, "visit": THEME, "typed_letter": LETTER}
_TABLES = ((ACTION, ACTIONS), (REQUEST, REQUESTS), (RESOLUTION, RESOLUTIONS), (WITNESS, WITNESSES))


@dataclass(frozen=True)
class Marked:
    """Who may read one thing and, where it is exempt, by which paragraph, why, and who decided it."""

    name: str
    mark: Mark = Mark.WORKING
    paragraph: str = ""
    reason: str = ""
    in_general: str = ""
    decided_by: str = ""
    look_again: date | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """What an exempt thing still lacks, in sentences; without it no paper of it is made."""
        if self.mark is not Mark.EXEMPT:
            return ()
        asked = (
            ("paragraph of Schedule 12A", self.paragraph),
            ("reason for withholding it", self.reason),
            ("post that decided", self.decided_by),
        )
        missing = tuple(f"“{self.name}” has no {what}." for what, words in asked if not words)
        may_be = suggest_paragraph(self.name) if not self.paragraph else ""
        return (*missing, f"It may be paragraph {may_be}. That is for you to decide.") if may_be else missing


def list_things(page: Page) -> tuple[str, ...]:
    """List what can be marked in a review, each named by all the words that a paper would say of it."""
    return page.keep("things to mark", lambda: tuple(dict.fromkeys(_list_things(page))))


def _list_things(page: Page) -> Iterator[str]:
    for recommendation in list_recommendations(page):
        yield name_recommendation(page, recommendation)
        yield from (name_answer(link) for link in recommendation.links if is_answer(link))
    for kind, table in _TABLES:
        for row in list_table(page, table):
            yield name_row(kind, table, row.cells)
    yield from (row.thing for rows in _list_gathered(page) for row in rows)
    yield from (held.thing for held in list_own_figures(page))
    for link in list_links(page):
        if thing := _OF_LINKS.get(link.key.partition(":")[0]):
            yield name_thing(thing, (link.words,))
    if any(find_answer(page.state, table.about).versions for table in (ATTENDANCE, INTERESTS, WHIP)):
        yield name_thing(ATTENDED, _list_who_was_there(page))


def _list_gathered(page: Page) -> Iterator[tuple[GatheredRow, ...]]:
    yield from gather_rows(page).values()
    yield from (gather_found(page), gather_feedback(page), gather_feedback_answers(page))


def name_thing(kind: str, words: Iterable[str]) -> str:
    """Name one thing that can be marked by its kind and its words."""
    return f"{kind}: {'; '.join(filter(None, words))}"


def is_answer(link: Link) -> bool:
    """Whether a recommendation rests by this on an answer, of which papers may give the words."""
    return link.key.startswith("answer:") and bool(link.then)


def name_link(link: Link) -> str:
    """Name what a link is to, as that is marked by itself."""
    thing = _OF_LINKS.get(link.key.partition(":")[0])
    return name_thing(thing, (link.words,)) if thing else name_answer(link)


def name_answer(link: Link) -> str:
    """Name an answer that a recommendation rests on by its question and its words as they were chosen."""
    return name_thing(ANSWER, (link.words, link.then))


def name_recommendation(page: Page, recommendation: Recommendation) -> str:
    """Name a recommendation by the words that papers say of it: its parts, its decision, and dissent."""
    return _name_recommendation(page, recommendation, (_MEETING, _NOTED))


def _name_recommendation(page: Page, recommendation: Recommendation, decided: Sequence[int]) -> str:
    parts = (say_date(recommendation.parts.get(part, "")) for part in _SAID)
    rows = [row for row in list_decisions(page) if row.cells[0] == recommendation.text]
    words = (row.cells[at] for row in rows for at in decided)
    dissents = (f"{name or 'A member'}: {words}" for words, name in list_dissents(page, recommendation))
    return name_thing(RECOMMENDATION, (recommendation.text, *parts, *words, *dissents))


def _list_former(page: Page) -> Iterator[tuple[str, Recommendation]]:
    """List by what each recommendation was known before its meeting was a part of that."""
    for recommendation in list_recommendations(page):
        former = _name_recommendation(page, recommendation, (_NOTED,))
        if former != name_recommendation(page, recommendation):
            yield former, recommendation


def _follow(page: Page, row: KeptRow, recommendation: Recommendation) -> str:
    """Give what is marked by a row with a former name; nothing where its meeting has changed since then."""
    entries = map(read_version, map(make_readable, page.list_entries(MARKED.about)))
    marked = next((entry.number for entry in entries if row.cells in _list_marks(entry)), 0)
    decided = [entry for entry in page.list_entries(DECIDED) if entry.number < marked]
    then = list_rows(
        [read_version(make_readable(decided[-1])).body] if decided else (), DECISION, is_grid=True
    )
    meetings = [
        [held.cells[_MEETING] for held in rows if held.cells[0] == recommendation.text]
        for rows in (then, list_decisions(page))
    ]
    return name_recommendation(page, recommendation) if meetings[0] == meetings[1] else ""


def _list_marks(version: Entry) -> list[tuple[str, ...]]:
    return [row.cells for row in list_rows([version.body], MARKED.headings, is_grid=True)]


def name_row(kind: str, table: MeetingTable, cells: Sequence[str]) -> str:
    """Name a row by the words in it; what is chosen of a list may change without another mark."""
    words = (
        say_date(cell) if column.kind is ColumnKind.DATE else cell
        for column, cell in zip(table.columns, cells, strict=True)
        if column.kind is not ColumnKind.CHOICE or cell not in column.options
    )
    return name_thing(kind, words)


def name_who_was_there(page: Page) -> str:
    """Name who was there and what was declared, which is marked as one."""
    return name_thing(ATTENDED, _list_who_was_there(page))


def _list_who_was_there(page: Page) -> Iterator[str]:
    for table in (ATTENDANCE, INTERESTS, WHIP):
        for row in list_table(page, table):
            yield ", ".join(filter(None, row.cells))


def list_marked(page: Page) -> Mapping[str, Marked]:
    """List how each thing is marked, under its name; of two marks the one that fewer may read counts."""
    marks = {name: Marked(name) for name in list_things(page)}
    bodies = [entry.body for entry in find_answer(page.state, MARKED.about).versions]
    given: dict[str, Marked] = {}
    former = dict(_list_former(page))
    for row in list_rows(bodies, MARKED.headings, is_grid=True):
        marked = _read(row.cells)
        if marked.name in former:
            marked = replace(marked, name=_follow(page, row, former[marked.name]))
        if marked.name in marks:
            there = given.get(marked.name, marked)
            given[marked.name] = max(there, marked, key=lambda held: _FEWEST.index(held.mark))
    return marks | given


def _read(cells: tuple[str, ...]) -> Marked:
    name, mark, paragraph, reason, in_general, decided_by, look_again = cells
    known = Mark(mark) if mark in set(Mark) else Mark.WORKING
    return Marked(name, known, paragraph, reason, in_general, decided_by, read_day(look_again))


def list_let_stand(page: Page) -> Mapping[str, str]:
    """List the words that somebody said may stand in a public paper, each with why."""
    return {row.cells[0]: row.cells[1] for row in list_table(page, LET_STAND) if row.cells[1]}
