"""What stands around the questions of a page: who writes, what is unanswered, and what has been answered."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from scrutiny.guide.guidance import Guidance
from scrutiny.panels.panel import Panel
from scrutiny.panels.sections import count_fields, make_panel
from scrutiny.record.entries import check_author
from scrutiny.record.persons import check_person
from scrutiny.review.contract import Known
from scrutiny.review.fields import Field
from scrutiny.review.messages import Naming, read_message
from scrutiny.review.page import Session
from scrutiny.review.progress import is_answered, list_missing
from scrutiny.review.questions import make_all_fields
from scrutiny.review.recorded import link_unanswered, say_question, show_answer, show_locks
from scrutiny.review.replies import Buffers, PanelModel
from scrutiny.views import guidance as guidance_views
from scrutiny.views.values import Fold, LivePart, Prose, Stack, Statement, Statements, Table, Terms, View

_NO_REVIEW = "This page was made without a review, so it holds no answers."
_NOTHING = "Nothing has been answered in this review yet."


def say_who_writes(session: Session) -> View | Panel:
    """Say which review the page is open on, and in a session ask who is writing."""
    return make_panel(
        session, "who", lambda: _say_review(session), tuple, "who", answerers={"name": _check_name}
    )


def _check_name(_model: PanelModel, sent: Mapping[str, Any], _buffers: Buffers) -> Known:
    """Tell whether a name can be given, before anything is written under it."""
    check_person(check_author(read_message(Naming, sent).author))
    return Known(kind="known")


def _say_review(session: Session) -> View:
    if session.trouble:
        lost = "The answers of this review cannot be shown or written now"
        return Prose((f"{lost}. {session.trouble}",), is_note=True)
    if session.name is None:
        return Prose(())
    named = f"the review “{session.name.name}” of {session.briefing.council.in_text}"
    if session.is_live:
        return Prose((f"What is written on this page is kept in {named}.",))
    return Prose(
        (f"This page shows what has been answered in {named}. To answer, open the session of this page.",)
    )


def list_unanswered(session: Session) -> View | Panel:
    """List the questions without an answer: of this workbook, and in the plan of every other too."""
    return make_panel(session, "missing", lambda: _show_missing(session), tuple, "missing")


def _show_missing(session: Session) -> View:
    if not session.has_review:
        return guidance_views.list_unanswered(session.guidance)
    here = LivePart("missing", _show_missing_here(session))
    others = tuple(one for one in session.guides if one is not session.guidance)
    if not others:
        return here
    missing = list_missing(_gather_fields(session, others), session.state)
    said = f"In the other workbooks, when this page was opened: {len(missing)}"
    return Stack((here, Fold(said, link_unanswered(missing))))


def _show_missing_here(session: Session) -> View:
    fields = count_fields(session)
    missing = list_missing(fields, session.state)
    if not missing:
        return Prose(("Every question that applies has an answer.",))
    given = len(fields) - len(missing)
    have = "has" if given == 1 else "have"
    said = f"{given} of the {len(fields)} answers on this page {have} been given. Still missing:"
    listed = tuple(Statement(say_question(one), anchor=one.href.removeprefix("#")) for one in missing)
    return Stack((Prose((said,)), Statements(listed)))


def list_answers(session: Session) -> View | Panel:
    """List what has been answered: in this workbook, or in every one in the plan."""
    guides = session.guides

    def make() -> tuple[Field, ...]:
        # What an answer rests on is ticked where it is written, and not here.
        return tuple(replace(one, evidence=None) for one in _gather_fields(session, guides))

    return make_panel(
        session, "answers", lambda: _show_answers(session), make, "answers", takes_answers=False
    )


def _show_answers(session: Session) -> View:
    if not session.has_review:
        return Prose((_NO_REVIEW,))
    fields = _gather_fields(session, session.guides)
    answered = tuple(one for one in fields if is_answered(one, session.state))
    several = len(session.guides) > 1
    named = tuple((_name(one, several=several), _show_one(one, session)) for one in answered)
    return LivePart("answers", Terms(named) if named else Prose((_NOTHING,)))


def _show_one(field: Field, session: Session) -> View:
    # What was written before its part was shut again says so wherever it is shown.
    return Stack((*show_locks(field), *show_answer(field, session.state)))


def _name(field: Field, *, several: bool) -> str:
    return f"{field.workbook}: {say_question(field)}" if several else say_question(field)


def gather_handed_on(session: Session) -> Table:
    """Gather the questions of every workbook whose answers go to the plan, and say which are recorded."""
    fields = _gather_fields(session, session.all_guides)
    answered = {one.about.split(".", maxsplit=1)[0] for one in fields if is_answered(one, session.state)}
    return guidance_views.gather_handed_on(session.all_guides, answered)


def _gather_fields(session: Session, guides: tuple[Guidance, ...]) -> tuple[Field, ...]:
    return tuple(one for guidance in guides for one in make_all_fields(session, guidance))
