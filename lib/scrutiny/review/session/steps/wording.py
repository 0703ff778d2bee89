"""Wording: a recommendation as its row has it, worded anew by the short form, and whether it was seen so."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from scrutiny.errors import AnswerRefused
from scrutiny.guide.columns import Becomes, ColumnKind
from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import KeptRow, hash_words
from scrutiny.review.fields import Field
from scrutiny.review.page import Page
from scrutiny.review.recommendations import Recommendation
from scrutiny.review.session.sent.messages import Proposing
from scrutiny.review.tables import read_table

# What the short form of a session asks of a recommendation; to whom it is stands in two columns.
_ASKED: Mapping[Becomes, Callable[[Proposing], str]] = {
    Becomes.RECOMMENDED: lambda sent: sent.words,
    Becomes.POST: lambda sent: sent.post,
    Becomes.BY: lambda sent: sent.by,
    Becomes.TEST: lambda sent: sent.test,
}
_TO = {Becomes.RECOMMENDED_TO, Becomes.KIND_OF_BODY}


def list_bodies(field: Field) -> tuple[str, ...]:
    """List the kinds of body that something can be recommended to."""
    kinds = (column for column in field.columns if column.kind is ColumnKind.CHOICE)
    return next((column.options for column in kinds if column.becomes is Becomes.KIND_OF_BODY), ())


def read_source(page: Page, field: Field) -> dict[str, KeptRow]:
    """Read the rows of what is recommended as they stand, by their keys."""
    last = find_answer(page.state, field.about).versions[-1:]
    return {row.key: row for entry in last for row in read_table(field, entry.body)}


def read_standing(field: Field, row: KeptRow) -> dict[str, str]:
    """Read what the short form asks as it stands in a row: to whom it is in the words of its own, if any."""
    cells = {column.becomes: cell for column, cell in zip(field.columns, row.cells, strict=True)}
    return {
        "words": cells.get(Becomes.RECOMMENDED, ""),
        "to": cells.get(Becomes.RECOMMENDED_TO, "") or cells.get(Becomes.KIND_OF_BODY, ""),
        "post": cells.get(Becomes.POST, ""),
        "by": cells.get(Becomes.BY, ""),
        "test": cells.get(Becomes.TEST, ""),
    }


def fill(field: Field, row: KeptRow, sent: Proposing) -> KeptRow:
    """Fill a row with what was sent; what is not asked stays, and to whom it is where that is the same."""
    is_same_body = sent.to == read_standing(field, row)["to"]
    cells = []
    for column, before in zip(field.columns, row.cells, strict=True):
        read = _ASKED.get(column.becomes) if column.becomes else None
        is_kept = is_same_body or column.becomes not in _TO
        cells.append(read(sent) if read else before if is_kept else _fill_body(field, column.becomes, sent))
    return replace(row, cells=tuple(cells))


def _fill_body(field: Field, becomes: Becomes | None, sent: Proposing) -> str:
    is_offered = becomes is Becomes.RECOMMENDED_TO or sent.to in list_bodies(field)
    return sent.to if is_offered else ""


def mark_words(found: Recommendation) -> str:
    """Give a mark of a recommendation that changes with any word of it, and with what it rests on."""
    # Its reference comes with a decision, and is none of its words.
    said = (f"{name}: {words}" for name, words in found.said if words != found.reference)
    return hash_words("\n".join((found.text, *said, *(link.key for link in found.links))))


def check_seen(found: Recommendation, seen: str) -> None:
    """Refuse what is said of words that its sender has not seen: they have changed meanwhile."""
    if seen != mark_words(found):
        raise AnswerRefused(
            f"{found.name} has changed since you saw it. Read it as it stands now, and press again."
        )
