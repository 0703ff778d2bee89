"""The columns that a browser sends a table under: they may be older than those that are asked for now."""

from scrutiny.errors import AnswerRefused
from scrutiny.record.kept_tables import KEY
from scrutiny.review.fields import Field
from scrutiny.review.typed import LONGEST_CELL, clean_text

# Columns that are no longer asked for, and that an answer may still have.
MOST_FORMER = 40


def check_columns(field: Field, columns: object) -> list[str]:
    """Give the columns that an answer was written under; what cannot be kept as such is refused."""
    listed = columns if isinstance(columns, list) else [None]
    named = [heading for heading in listed if isinstance(heading, str)]
    is_whole = isinstance(columns, list) and len(named) == len(columns) == len(set(named))
    if not is_whole or len(named) > len(field.offered) + MOST_FORMER or not all(map(_is_heading, named)):
        raise AnswerRefused("This answer has columns that cannot be kept. Open the page again.")
    return named


def _is_heading(words: str) -> bool:
    return words == KEY or (len(words) <= LONGEST_CELL and bool(words.strip()) and clean_text(words) == words)
