"""What a field shows at one moment, as the browser is told it: what stands, is locked and is offered."""

from scrutiny.record.entries import Entry
from scrutiny.record.folding import ReviewState, find_answer
from scrutiny.record.settling import Settled, read_version
from scrutiny.review.choices import list_choices, list_dates
from scrutiny.review.fields import Field
from scrutiny.review.in_words import say_time, say_written_on
from scrutiny.review.page import Page
from scrutiny.review.ratings import count_spread, show_rating
from scrutiny.review.told import Before, FieldState, Scores, Version, WholeField
from scrutiny.review.writers import name_author, name_writers, say_by

_TOLD_AS_THEY_ARE = ("number", "question", "offered", "keyed", "individual", "href", "recommend", "workbook")


def show_version(entry: Entry, field: Field | None = None) -> Version:
    """Show one version of an answer: what was written, when and, where that may be told, by whom."""
    entry = read_version(entry)
    return Version(
        number=entry.number,
        value=field.kind.tell(field, entry.body) if field else entry.body,
        author=name_author(entry),
        writers=name_writers(entry),
        by=say_by(entry),
        settled=isinstance(entry, Settled),
        time=say_time(entry),
        day=say_written_on(entry),
    )


def show_state(field: Field, page: Page, author: str = "") -> FieldState:
    """Show the part of a field that changes; of a rating no more than its own author may see."""
    state = page.state
    versions = () if field.individual else find_answer(state, field.about).versions
    return FieldState(
        about=field.about,
        versions=tuple(show_version(entry, field) for entry in versions),
        rating=show_rating(field, state, author) if field.individual else None,
        locked=field.locked,
        options=field.options,
        rows=field.rows,
        scores=None if field.scores is None else Scores.model_validate(field.scores),
        help=field.help,
    )


def show_field(field: Field, page: Page, author: str = "") -> WholeField:
    """Show a field whole."""
    return WholeField(
        **dict(show_state(field, page, author)),
        **{name: getattr(field, name) for name in _TOLD_AS_THEY_ARE},
        for_=field.whose,
        kind=field.kind.name,
        choices=list_choices(field),
        dates=list_dates(field),
        is_grid=field.kind.is_grid,
        can_join=field.kind.can_join,
        steps=field.steps or None,
        act=field.writes,
        before=_show_before(field, page),
        evidence=show_field(field.evidence, page, author) if field.evidence else None,
    )


def _show_before(field: Field, page: Page) -> Before | None:
    if page.before is None or not field.kind.looks_back:
        return None
    review, state = page.before
    words = say_standing(field, state)
    return Before(review=review, words=words) if words else None


def say_standing(field: Field, state: ReviewState) -> str:
    """Say what stands about a field as plain words; of ratings only what has been shown."""
    if field.individual:
        return count_spread(field, state).said if field.about in state.revealed else ""
    versions = find_answer(state, field.about).versions
    return " / ".join(words for entry in versions if (words := field.kind.say(field, entry.body)))
