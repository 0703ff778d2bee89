"""How many questions of a page have an answer, and which have none."""

from collections.abc import Iterable, Sequence

from scrutiny.record.folding import ReviewState, find_answer
from scrutiny.review.fields import Field
from scrutiny.review.gates import show_gate
from scrutiny.review.page import Page
from scrutiny.review.ratings import list_ratings
from scrutiny.review.told import MissingField, PageProgress


def is_answered(field: Field, state: ReviewState) -> bool:
    """Whether something stands about a field; of a rating, whether anybody has given theirs."""
    if field.individual:
        return bool(list_ratings(state, field.about))
    return bool(find_answer(state, field.about).versions)


def list_missing(fields: Iterable[Field], state: ReviewState) -> tuple[Field, ...]:
    """List the fields that have no answer, in the order of the page."""
    return tuple(field for field in fields if not is_answered(field, state))


def show_progress(page: Page, fields: Sequence[Field]) -> PageProgress:
    """Show how far a page has come, and whether its gate is open."""
    missing = list_missing(fields, page.state)
    return PageProgress(
        # Of which page it is: in JupyterLab several are open in one window.
        workbook=f"{page.key}.{page.guidance.workbook.notebook}",
        gate=show_gate(page.guidance, page.state),
        answered=len(fields) - len(missing),
        asked=len(fields),
        missing=tuple(_show_missing(field) for field in missing),
    )


def _show_missing(field: Field) -> MissingField:
    return MissingField(
        about=field.about,
        number=field.number,
        question=field.question,
        for_=field.whose,
        href=field.href,
        workbook=field.workbook,
    )
