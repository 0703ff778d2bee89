"""The marks on a page: who may read each thing that the review holds, and what may stand in public."""

from collections.abc import Iterator
from dataclasses import replace

from scrutiny.review.fields import Field
from scrutiny.review.loaded_figures import LOCAL_FIGURES
from scrutiny.review.marking import LET_STAND, MARKED, list_marked, list_things
from scrutiny.review.meeting import make_table_field
from scrutiny.review.meeting_tables import ACTIONS, REQUESTS, RESOLUTIONS, WITNESSES
from scrutiny.review.page import Page
from scrutiny.review.recommendations import find_source
from scrutiny.review.recorded import show_answer
from scrutiny.review.replies import PROMPTS, PagePart
from scrutiny.views.values import Place, Points, Prose, Section, Stack, Terms, View

_NO_REVIEW = "Who may read what is marked on the answering page of a review."
_NONE = "Nothing that could be marked is in this review yet. Open this page again once something is."
_NOBODY_KNOWS = (
    "A paper for the public is read again by a person before it leaves: no check knows a family by its story."
)


def make_marks_part(page: Page) -> PagePart:
    """Show who may read what, and ask whoever leads the session."""
    return PagePart(page, PROMPTS, "prompts-marks", lambda: _show(page), lambda: make_mark_fields(page))


def make_mark_fields(page: Page) -> tuple[Field, ...]:
    """Make the field of all marks, and that of what may stand."""
    return page.keep("marks", lambda: tuple(_make(page)))


def _make(page: Page) -> Iterator[Field]:
    things = list_things(page)
    if not things:
        return
    source = find_source(page)
    about = {table.about for table in (ACTIONS, REQUESTS, RESOLUTIONS, WITNESSES)}
    depends = frozenset(about | ({source.id} if source else set()))
    field = make_table_field(MARKED, dict.fromkeys(things, ""))
    yield replace(field, row_keys=(), depends=depends | {LOCAL_FIGURES})
    yield make_table_field(LET_STAND)


def _show(page: Page) -> View:
    if not page.has_review:
        return Prose((_NO_REVIEW,))
    fields = make_mark_fields(page)
    if not fields:
        return Prose((_NONE,))
    shown = (view for field in fields for view in _show_field(page, field))
    return Stack((*_warn(page), Prose((_NOBODY_KNOWS,)), *shown))


def _show_field(page: Page, field: Field) -> tuple[View, ...]:
    shown = show_answer(field, page.state)
    if page.is_live:
        return (Place(field.about, Stack(shown)),)
    return (Section(field.question, shown),) if shown else ()


def _warn(page: Page) -> Iterator[View]:
    missing = tuple(sentence for marked in list_marked(page).values() for sentence in marked.missing)
    if missing:
        yield Terms((("To be looked at", Points(missing)),))
