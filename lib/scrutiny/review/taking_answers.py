"""Taking answers in: what a response sheet changes of what is answered, written at once or not at all."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from uuid import uuid4

from scrutiny.errors import ResponseFileBroken
from scrutiny.record.entries import Entry, EntryKind, Writing
from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import KeptRow, keep_rows
from scrutiny.record.rights import Person
from scrutiny.review.answer_files import GivenAnswer, GivenAnswers
from scrutiny.review.meeting import list_table
from scrutiny.review.meeting_tables import RESPONSES
from scrutiny.review.page import Page
from scrutiny.review.recommendations import Recommendation, list_recommendations

_BLANK = ("",) * (len(RESPONSES.columns) - 1)


@dataclass(frozen=True)
class ComparedAnswer:
    """One answer of a sheet beside what stands here: a blank cell of the sheet changes nothing.

    A person must choose where its recommendation reads otherwise here, or something was answered here since.
    """

    given: GivenAnswer
    recommendation: Recommendation
    here: tuple[str, ...]
    has_moved: bool = False

    @property
    def cells(self) -> tuple[str, ...]:
        """What would stand here."""
        return tuple(given or here for given, here in zip(self.given.cells, self.here, strict=True))

    @property
    def is_same(self) -> bool:
        """Whether it changes nothing."""
        return self.cells == self.here

    @property
    def reads_otherwise(self) -> bool:
        """Whether its recommendation has other words here than in the sheet."""
        return " ".join(self.given.text.split()) != " ".join(self.recommendation.text.split())

    @property
    def needs_choice(self) -> bool:
        """Whether a person must choose."""
        return self.reads_otherwise or self.has_moved


@dataclass(frozen=True)
class AnswersCompared:
    """A response sheet beside a review: what it would change, how many rows change nothing, and doubts."""

    name: str
    changed: tuple[ComparedAnswer, ...]
    same: int
    doubts: tuple[str, ...]


def compare_answers(page: Page, given: GivenAnswers) -> AnswersCompared:
    """Compare a response sheet with what is answered in a review."""
    known = {recommendation.key: recommendation for recommendation in list_recommendations(page)}
    standing = {row.key or row.cells[0]: row.cells[1:] for row in list_table(page, RESPONSES)}
    doubts = [*given.doubts]
    compared = []
    for row in given.rows:
        recommendation = known.get(row.key)
        if recommendation is None:
            doubts.append(f"Row {row.line} is of no recommendation in this review: it is left out.")
            continue
        here = standing.get(row.key) or standing.get(recommendation.text) or _BLANK
        has_moved = any(here) and page.has_changed(RESPONSES.about, row.entry)
        compared.append(ComparedAnswer(row, recommendation, here, has_moved))
    changed = tuple(answer for answer in compared if not answer.is_same)
    return AnswersCompared(given.name, changed, len(compared) - len(changed), tuple(doubts))


def take_answers(page: Page, answers: Collection[ComparedAnswer], person: Person) -> tuple[Entry, ...]:
    """Write the answers that are taken, beside all that stands there."""
    versions = find_answer(page.state, RESPONSES.about).versions
    if len(versions) > 1:
        raise ResponseFileBroken(
            f"Two versions stand of the answer to “{RESPONSES.question}”.",
            "Settle on the scrutiny plan which to keep, and then give the file again.",
        )
    if not answers:
        return ()
    taken = {answer.recommendation.key: answer for answer in answers}
    body = keep_rows(RESPONSES.headings, [*_list_rows(page, taken)])
    replaced = tuple(entry.number for entry in versions)
    token = uuid4().hex
    writing = Writing(
        EntryKind.ANSWERED, RESPONSES.about, body, person.name, person.role, token, replaced, person.how
    )
    return page.write_together([writing])


def _list_rows(page: Page, taken: Mapping[str, ComparedAnswer]) -> Iterator[KeptRow]:
    """List the rows that stand, with what is taken in them, and after those the new ones."""
    left = dict(taken)
    keys = {answer.recommendation.text: key for key, answer in taken.items()}
    for row in list_table(page, RESPONSES):
        answer = left.pop(row.key or keys.get(row.cells[0], ""), None)
        yield _make_row(answer, row) if answer else row
    yield from (_make_row(answer, KeptRow(())) for answer in left.values())


def _make_row(answer: ComparedAnswer, row: KeptRow) -> KeptRow:
    cells = (answer.recommendation.text, *answer.cells)
    return KeptRow(cells, row.former, answer.recommendation.key)
