"""Telling: a session as each seat is told of it, which never holds what somebody else has not been shown."""

from collections.abc import Collection, Iterator
from datetime import UTC, datetime

from scrutiny.guide.plans.values import How
from scrutiny.record.folding import ReviewState
from scrutiny.record.persons import person_of
from scrutiny.record.rights import Act, is_asked, may
from scrutiny.review.fields import Field
from scrutiny.review.page import Page
from scrutiny.review.ratings import list_ratings, read_given
from scrutiny.review.session.deciding import list_decided
from scrutiny.review.session.fields import make_step_fields
from scrutiny.review.session.joining import say_code
from scrutiny.review.session.leading import Button, find_main, list_others
from scrutiny.review.session.notes import NoteKind, list_differing, list_notes
from scrutiny.review.session.told import (
    AgendaItem,
    ButtonTold,
    LeadingTold,
    NoteTold,
    PersonTold,
    SessionTold,
    StepTold,
    YouTold,
)
from scrutiny.review.session.values import Mark, Seat, Session, SessionState, StepState
from scrutiny.review.states import show_field

_ANSWER, _WAIT, _LOOK, _AGREED = "Answer now", "Wait", "Look", "Agreed"
_WORDS = {
    StepState.OPEN: _ANSWER,
    StepState.CLOSED: _WAIT,
    StepState.SHOWN: _LOOK,
    StepState.AGREED: _AGREED,
    StepState.PARKED: _WAIT,
    StepState.SKIPPED: _WAIT,
}
_SAID = {
    StepState.OPEN: "Answers are open.",
    StepState.CLOSED: "Answers are closed.",
    StepState.SHOWN: "Answers are shown.",
    StepState.AGREED: "This is agreed.",
    StepState.SKIPPED: "This step is left out.",
}
_PAUSED = "The session is paused."
_NOT_YET = "Read it. Answers are opened by whoever leads the session."
_TALK = "Talk about it. What you agree is written down for all."
_READ = "Look at this together."
_BREAK = "A break."


def tell_session(page: Page, session: Session, here: Collection[str], seat: Seat | None) -> SessionTold:
    """Tell a session to one seat with its own answers; without a seat, as all who are seated are told."""
    told = tell_all(page, session, here, is_leading=seat is not None and seat.leads)
    if seat is None:
        return told
    if seat.waits:
        return told.model_copy(update={"step": None, "decided": (), "you": tell_you(page, session, seat)})
    step = _tell_step(page, session, here, seat.name) if told.step else None
    return told.model_copy(update={"step": step, "you": tell_you(page, session, seat)})


def tell_all(page: Page, session: Session, here: Collection[str], *, is_leading: bool) -> SessionTold:
    """Tell a session as everybody in it is told, or everybody who leads it."""
    is_closed = session.state is SessionState.CLOSED
    return SessionTold(
        kind="session",
        number=page.state.number,
        title=session.title,
        state=session.state,
        step=None if is_closed else _tell_step(page, session, here),
        agenda=tuple(_list_agenda(session)),
        decided=tuple(list_decided(page, session)) if is_closed else (),
        you=None,
        leading=_tell_leading(page, session, here) if is_leading else None,
        code=say_code(session.code),
    )


def tell_you(page: Page, session: Session, seat: Seat) -> YouTold:
    """Tell whoever has a seat what they may do on the step that the group is on."""
    return YouTold(
        name=seat.name,
        role=seat.role,
        leads=seat.leads,
        marks=tuple(sorted(seat.marks)),
        waits=seat.waits,
        offered=session.offered == seat.key,
        may_answer=may_answer(page, session, seat),
        may_write=writes_for_all(seat),
        may_note=is_asked(seat.person, None),
        questions=tuple(_list_questions(page, session, seat)),
    )


def _list_questions(page: Page, session: Session, seat: Seat) -> Iterator[NoteTold]:
    sees_all = seat.leads or Mark.CHAIR in seat.marks
    place = 0
    for note in list_notes(page.state, session, NoteKind.QUESTION):
        state = session.questions.get(note.about, "")
        place += not state
        is_mine = person_of(note.author) == person_of(seat.name)
        if sees_all or is_mine:
            by = note.author if sees_all else ""
            yield NoteTold(
                about=note.about, words=note.words, by=by, is_mine=is_mine, place=place, state=state
            )


def may_answer(page: Page, session: Session, seat: Seat) -> bool:
    """Whether somebody answers alone on the step that the group is on: never whoever leads."""
    prompt = page.guidance.prompts.get(session.step.prompt)
    return is_asked(seat.person, prompt.who if prompt else None)


def writes_for_all(seat: Seat) -> bool:
    """Whether somebody writes what all agree on: whoever leads, and whom they have marked as the scribe."""
    return seat.leads or (Mark.SCRIBE in seat.marks and not may(seat.person, Act.WRITE))


def _tell_step(page: Page, session: Session, here: Collection[str], author: str = "") -> StepTold:
    step, standing = session.step, session.standing(session.at)
    fields = make_step_fields(page, step)
    return StepTold(
        key=step.key,
        number=session.number,
        of=session.of,
        title=step.title,
        minutes=step.minutes,
        how=step.how.value if step.how else "break",
        state=standing.state,
        round=standing.rounds,
        word=_find_word(session),
        said=_say_state(session),
        own=tuple(show_field(field, page, author) for field in fields.own),
        agreed=tuple(show_field(field, page) for field in fields.agreed),
        **_count_people(page, session, here),
        earlier=tuple(_say_earlier(page.state, fields.own)),
        differs=tuple(list_differing(page.state, step.prompt)) if step.prompt else (),
        queue=step.step.queue,
    )


def _count_people(page: Page, session: Session, here: Collection[str]) -> dict[str, int]:
    """Count those who have answered on the step, and those who are asked and are here or have answered."""
    answered = _list_answered(page.state, make_step_fields(page, session.step).own)
    return {"answered": len(answered), "people": len({*_list_asked(page, session, here)} | answered)}


def _list_answered(state: ReviewState, fields: tuple[Field, ...]) -> set[str]:
    return {person for field in fields for person in list_ratings(state, field.about)}


def _list_asked(page: Page, session: Session, here: Collection[str]) -> Iterator[str]:
    """List the people who are asked on this step and are here."""
    for seat in session.seats.values():
        if seat.key in here and not seat.waits and may_answer(page, session, seat):
            yield person_of(seat.name)


def _find_word(session: Session) -> str:
    state = session.standing(session.at).state
    if session.state is SessionState.PAUSED:
        return _WAIT
    if session.step.how is How.ALONE and state is StepState.READING:
        return _WAIT
    return _WORDS.get(state, _LOOK)


def _say_state(session: Session) -> str:
    step, standing = session.step, session.standing(session.at)
    if session.state is SessionState.PAUSED:
        return _PAUSED
    if standing.state is StepState.PARKED:
        return f"This step is parked. {standing.owner} goes on with it."
    how = {How.ALONE: _NOT_YET, How.READ: _READ, None: _BREAK}
    return _SAID.get(standing.state, how.get(step.how, _TALK))


def _say_earlier(state: ReviewState, fields: tuple[Field, ...]) -> Iterator[str]:
    """Say what was answered before a question was opened again, where that was shown."""
    for field in fields:
        for ended in state.earlier.get(field.about, ()):
            if ended.is_shown:
                whose = f"{field.whose}: " if field.whose else ""
                yield f"{whose}{field.kind.spread(field, read_given(ended.ratings.values())).said}"


def _list_agenda(session: Session) -> Iterator[AgendaItem]:
    for step in session.steps:
        standing = session.standing(step.key)
        yield AgendaItem(
            key=step.key,
            title=step.title,
            minutes=step.minutes,
            is_break=step.step.is_break,
            state=standing.state,
            owner=standing.owner,
        )


def _tell_leading(page: Page, session: Session, here: Collection[str]) -> LeadingTold:
    main = find_main(session)
    return LeadingTold(
        code=say_code(session.code),
        door=session.is_door_open,
        people=tuple(_list_people(page, session, here)),
        main=_tell_button(main) if main else None,
        others=tuple(map(_tell_button, list_others(session))),
        seconds=int((datetime.now(UTC) - session.opened).total_seconds()),
        seconds_on_step=int((datetime.now(UTC) - session.moved).total_seconds()),
    )


def _list_people(page: Page, session: Session, here: Collection[str]) -> Iterator[PersonTold]:
    answered = _list_answered(page.state, make_step_fields(page, session.step).own)
    for seat in session.seats.values():
        yield PersonTold(
            seat=seat.key,
            name=seat.name,
            role=seat.role,
            leads=seat.leads,
            may_write=may(seat.person, Act.WRITE) is None,
            marks=tuple(sorted(seat.marks)),
            here=seat.key in here,
            waits=seat.waits,
            answered=person_of(seat.name) in answered,
        )


def _tell_button(button: Button) -> ButtonTold:
    return ButtonTold(act=button.act, words=button.words)
