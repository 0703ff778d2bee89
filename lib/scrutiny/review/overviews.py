"""What stands around the questions of a page: who writes, what is unanswered, and what has been answered."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from scrutiny.guide.guidance import Guidance
from scrutiny.record.entries import check_author
from scrutiny.record.persons import check_person
from scrutiny.review.contract import Known
from scrutiny.review.fields import Field
from scrutiny.review.messages import Naming, read_message
from scrutiny.review.page import Page
from scrutiny.review.progress import is_answered, list_missing
from scrutiny.review.questions import make_all_fields
from scrutiny.review.recorded import count_unanswered, say_question, show_answer, show_locks
from scrutiny.review.replies import Buffers, PagePart
from scrutiny.views.values import LivePart, Prose, Stack, Statement, Statements, Terms, View

_NO_REVIEW = "This page was made without a review, so it holds no answers."
_NOTHING = "Nothing has been answered in this review yet."


def make_who_part(page: Page) -> PagePart:
    """Say which review the page is open on, and on an answering page ask who is writing."""
    return PagePart(page, "who", "who", lambda: _say_review(page), answerers={"name": _check_name})


def _check_name(_part: PagePart, sent: Mapping[str, Any], _buffers: Buffers) -> Known:
    """Tell whether a name can be given, before anything is written under it."""
    check_person(check_author(read_message(Naming, sent).author))
    return Known(kind="known")


def _say_review(page: Page) -> View:
    if page.trouble:
        lost = "The answers of this review cannot be shown or written now"
        return Prose((f"{lost}. {page.trouble}",), is_note=True)
    if page.name is None:
        return Prose(())
    named = f"the review “{page.name.name}” of {page.briefing.council.in_text}"
    if page.is_live:
        return Prose((f"What is written on this page is kept in {named}.",))
    return Prose((f"This page shows what has been answered in {named}. To answer, open the answering page.",))


def make_missing_part(page: Page) -> PagePart:
    """List the questions without an answer, and in the plan how many every other workbook has."""
    return PagePart(page, "missing", "missing", lambda: _show_missing(page))


def _show_missing(page: Page) -> View:
    here = LivePart("missing", _show_missing_here(page))
    others = tuple(guidance for guidance in page.guides if guidance is not page.guidance)
    if not others:
        return here
    missing = list_missing(_gather_fields(page, others), page.state)
    said = f"In the other workbooks {len(missing)} had no answer when this page was opened."
    return Stack((here, Prose((said,)), count_unanswered(missing)))


def _show_missing_here(page: Page) -> View:
    fields = make_all_fields(page, page.guidance)
    missing = list_missing(fields, page.state)
    if not missing:
        return Prose(("Every question that applies has an answer.",))
    given = len(fields) - len(missing)
    said = f"{given} of {len(fields)} answered. Without an answer:"
    listed = tuple(Statement(say_question(field), anchor=field.href.removeprefix("#")) for field in missing)
    return Stack((Prose((said,)), Statements(listed)))


def make_answers_part(page: Page) -> PagePart:
    """List what has been answered: in this workbook, or in every one in the plan."""
    guides = page.guides

    def make() -> tuple[Field, ...]:
        return tuple(_only_show(field) for field in _gather_fields(page, guides))

    return PagePart(page, "answers", "answers", lambda: _show_answers(page), make, takes_answers=False)


def _only_show(field: Field) -> Field:
    """Leave out what is chosen from where an answer is written, and not here; what was chosen says itself."""
    return replace(field, evidence=None, options=() if field.kind.is_linked else field.options)


def _show_answers(page: Page) -> View:
    if not page.has_review:
        return Prose((_NO_REVIEW,))
    fields = _gather_fields(page, page.guides)
    answered = tuple(field for field in fields if is_answered(field, page.state))
    several = len(page.guides) > 1
    named = tuple((_name(field, several=several), _show_one(field, page)) for field in answered)
    return LivePart("answers", Terms(named) if named else Prose((_NOTHING,)))


def _show_one(field: Field, page: Page) -> View:
    # What was written before its part was shut again says so wherever it is shown.
    return Stack((*show_locks(field), *show_answer(field, page.state)))


def _name(field: Field, *, several: bool) -> str:
    return f"{field.workbook}: {say_question(field)}" if several else say_question(field)


def list_recorded(page: Page) -> set[str]:
    """List the ids of the prompts of every workbook that have an answer."""
    fields = _gather_fields(page, page.all_guides)
    return {field.about.split(".", maxsplit=1)[0] for field in fields if is_answered(field, page.state)}


def _gather_fields(page: Page, guides: tuple[Guidance, ...]) -> tuple[Field, ...]:
    return tuple(field for guidance in guides for field in make_all_fields(page, guidance))
