"""Recommended: the parts of each recommendation as its row gives them, and what it still lacks, in words."""

import re
from collections.abc import Iterator, Mapping, Sequence

from scrutiny.guide.columns import Becomes, ColumnForm
from scrutiny.record.entries import Json
from scrutiny.record.kept_tables import KeptRow
from scrutiny.review.because import read_links
from scrutiny.review.cells import say_fault
from scrutiny.review.fields import Field
from scrutiny.review.tables import read_table

# Words for somebody that name no post.
_NOBODY_IN_PARTICULAR = re.compile(
    r"\W*(all|any|anyone|everybody|everyone|somebody|someone)\b.*", re.IGNORECASE
)
NO_TEXT = "It does not say yet what we recommend."
NO_DATE = "No date: nobody can say when this is late."
NO_BODY = "Nobody is named: to whom do we recommend it?"
NO_POST = "No post: who will be asked whether it was done?"
NO_TEST = "No test: how will you know that children are better off?"
NO_BECAUSE = "This rests on nothing yet. Choose the question, figure or evidence behind it."
Parts = Mapping[Becomes, str]


def is_of_recommendations(columns: Sequence[ColumnForm]) -> bool:
    """Whether the rows of a table are recommendations, or say more of them: its first column names them."""
    return bool(columns) and columns[0].becomes is Becomes.RECOMMENDED


def read_parts(columns: Sequence[ColumnForm], headings: Sequence[str], row: KeptRow) -> Parts:
    """Read the parts of a recommendation that a row gives, each by what its column becomes."""
    cells = dict(zip(headings, row.cells, strict=True))
    said = ((column.becomes, cells[column.name].strip()) for column in columns)
    return {part: words for part, words in said if part and words}


def list_missing_parts(parts: Parts, *, has_because: bool) -> Iterator[str]:
    """Say what a recommendation still lacks; nothing of it is ever refused for that."""
    if Becomes.RECOMMENDED not in parts:
        yield NO_TEXT
    if Becomes.RECOMMENDED_TO not in parts:
        yield NO_BODY
    if Becomes.BY not in parts:
        words = parts.get(Becomes.BY_IN_WORDS)
        yield f"“{words}” is not a date. Your words are kept; add a day when you can." if words else NO_DATE
    post = parts.get(Becomes.POST, "")
    if not post or _NOBODY_IN_PARTICULAR.fullmatch(post):
        yield NO_POST
    if Becomes.TEST not in parts:
        yield NO_TEST
    if not has_because:
        yield NO_BECAUSE


def lack_parts(field: Field, value: Json) -> Iterator[str]:
    """Say what each recommendation still lacks, and what in it does not fit."""
    links = read_links(value)
    for number, row in enumerate(read_table(field, value), start=1):
        if row.is_blank and not links.get(row.key):
            continue
        parts = read_parts(field.columns, field.offered, row)
        missing = list_missing_parts(parts, has_because=bool(links.get(row.key)))
        yield from (f"Recommendation {number}. {sentence}" for sentence in missing)
        for heading, words in zip(field.offered, row.cells, strict=True):
            if fault := say_fault(field, heading, words):
                yield f"Recommendation {number}, “{heading}”, {fault}"
