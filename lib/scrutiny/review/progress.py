"""How many questions of a page have an answer, and which have none."""

from collections.abc import Iterable

from scrutiny.record.entries import Json
from scrutiny.record.folding import ReviewState, find_answer
from scrutiny.review.fields import Field
from scrutiny.review.ratings import list_ratings


def is_answered(field: Field, state: ReviewState) -> bool:
    """Whether something stands about a field; of a rating, whether anybody has given theirs."""
    if field.individual:
        return bool(list_ratings(state, field.about))
    return bool(find_answer(state, field.about).versions)


def list_missing(fields: Iterable[Field], state: ReviewState) -> tuple[Field, ...]:
    """List the fields that have no answer, in the order of the page."""
    return tuple(field for field in fields if not is_answered(field, state))


def show_progress(fields: tuple[Field, ...], state: ReviewState) -> dict[str, Json]:
    """Show how far a page has come, as the browser is told it."""
    missing = list_missing(fields, state)
    return {
        "answered": len(fields) - len(missing),
        "asked": len(fields),
        "missing": [
            {
                "about": field.about,
                "number": field.number,
                "question": field.question,
                "for": field.whose,
                "href": field.href,
                "workbook": field.workbook,
            }
            for field in missing
        ],
    }
