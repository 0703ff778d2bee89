"""Gathered: the rows of answers that have a place in papers, each named so that it can be marked."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from scrutiny.guide.columns import ColumnKind
from scrutiny.guide.prompts import RoleIn
from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import list_rows
from scrutiny.review.in_words import say_date
from scrutiny.review.page import Page

# The places in papers that are made of such rows, and how each row is named where it is marked.
KINDS = {
    RoleIn.PROGRAMME: "Programme",
    RoleIn.DUE: "Paper due",
    RoleIn.HANDED_OVER: "Handed over",
    RoleIn.HEARD: "Heard",
    RoleIn.ASKED_FOR: "Asked for",
    RoleIn.CANNOT: "Cannot be done",
    RoleIn.GOES_BACK: "Going back",
    RoleIn.PROMISED: "Promised",
}


@dataclass(frozen=True)
class GatheredRow:
    """One row of an answer: its words under the heading of each column, and the name it is marked by.

    Its ``own`` words are those of columns that name no post, day or band.
    """

    said: tuple[tuple[str, str], ...]
    thing: str
    own: tuple[str, ...] = ()

    @property
    def cells(self) -> tuple[str, ...]:
        """Its words alone, in the order of the columns."""
        return tuple(words for _heading, words in self.said)


Gathered = Mapping[RoleIn, tuple[GatheredRow, ...]]


def gather_rows(page: Page) -> Gathered:
    """Gather the rows for each place in papers; what two versions say alike stands once."""
    return page.keep("gathered", lambda: {role: tuple(dict.fromkeys(_list(page, role))) for role in KINDS})


def _list(page: Page, role: RoleIn) -> Iterator[GatheredRow]:
    for prompt in page.guidance.list_in_role(role):
        columns = prompt.answer.columns
        bodies = [entry.body for entry in find_answer(page.state, prompt.id).versions]
        for row in list_rows(bodies, prompt.answer.headings):
            # A day is said as one wherever it was typed: some columns take other words as well.
            said = tuple(
                (column.name, say_date(cell)) for column, cell in zip(columns, row.cells, strict=True)
            )
            own = tuple(
                cell
                for column, cell in zip(columns, row.cells, strict=True)
                if column.kind is ColumnKind.WORDS
            )
            yield GatheredRow(said, name_gathered(role, said), own)


def name_gathered(role: RoleIn, said: Sequence[tuple[str, str]]) -> str:
    """Name a row by all its words, as it is marked."""
    return f"{KINDS[role]}: {'; '.join(words for _heading, words in said if words)}"
