"""Telling: a session as each seat is told of it, which never holds what somebody else has not been shown."""

from collections.abc import Collection, Iterator
from datetime import timedelta
from typing import Any

from scrutiny.guide.plans.values import How
from scrutiny.review.page import Page
from scrutiny.review.session.plans.homework import list_homework
from scrutiny.review.session.seats.joining import say_code
from scrutiny.review.session.standing.values import Seat, Session, SessionState, StepState
from scrutiny.review.session.steps.deciding import list_decided
from scrutiny.review.session.steps.fields import make_step_fields
from scrutiny.review.session.steps.minuting import list_minuted
from scrutiny.review.session.steps.notes import (
    NoteKind,
    count_asides,
    list_before,
    list_differing,
    list_late,
)
from scrutiny.review.session.steps.people import count_people, has_leader
from scrutiny.review.session.steps.queueing import list_unasked
from scrutiny.review.session.steps.recommending import list_undecided
from scrutiny.review.session.steps.risks import tell_scores
from scrutiny.review.session.steps.rounds import list_earlier
from scrutiny.review.session.steps.writables import say_writable
from scrutiny.review.session.telling.leading import tell_leading
from scrutiny.review.session.telling.proposals import tell_proposals
from scrutiny.review.session.telling.you import tell_you
from scrutiny.review.session.told.nothing import TOLD_NOTHING
from scrutiny.review.session.told.session import (
    AgendaItem,
    SessionTold,
    StepTold,
)
from scrutiny.review.signing import find_signing
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
_STILL = {
    SessionState.PAUSED: "The session is paused.",
    SessionState.HOMEWORK: "Questions are given out to answer before the meeting, which has not begun.",
    SessionState.PLANNED: "The meeting has not begun. This is what it begins with.",
}
_OWN_PACE = "Answer at your own pace. Nobody sees it before the meeting shows the answers."
_NOT_YET = "Read it. Answers are opened by whoever leads the session."
_TALK = "Talk about it. What you agree is written down for all."
_PROPOSE = "Propose what should be done, or second what others propose."
_DECIDED = "All that is recommended is decided."
_READ = "Look at this together."
_BREAK = "Back at {}."


def tell_session(page: Page, session: Session, here: Collection[str], seat: Seat | None) -> SessionTold:
    """Tell a session to one seat with its own answers; without a seat, as all who are seated are told."""
    told = tell_all(page, session, here, is_leading=seat is not None and seat.leads)
    if seat is None:
        return told
    if seat.waits:
        return told.model_copy(update={**TOLD_NOTHING, "you": tell_you(page, session, seat)})
    # Whoever leads answers nothing alone, so no answer is told them as their own.
    author = "" if seat.leads else seat.name
    step = _tell_step(page, session, here, author) if told.step else None
    homework = tuple(_tell_step(page, on, here, author) for on in list_homework(session))
    return told.model_copy(update={"step": step, "homework": homework, "you": tell_you(page, session, seat)})


def tell_all(page: Page, session: Session, here: Collection[str], *, is_leading: bool) -> SessionTold:
    """Tell a session as everybody in it is told, or everybody who leads it."""
    is_closed = session.state is SessionState.CLOSED
    ended = session if is_closed else None if session.has_begun else session.rest_of
    return SessionTold(
        kind="session",
        number=page.state.number,
        title=session.title,
        state=session.state,
        leader_away=session.state is SessionState.OPEN and not has_leader(session, here),
        step=None if is_closed else _tell_step(page, session, here),
        agenda=tuple(_list_agenda(session)),
        decided=tuple(list_decided(page, ended)) if ended else (),
        minuted=(*list_minuted(page), *list_unasked(page, ended)) if ended else (),
        you=None,
        leading=tell_leading(page, session, here) if is_leading else None,
        homework=tuple(_tell_step(page, on, here) for on in list_homework(session)),
        code=say_code(session.code),
        signed=_say_signed(page, ended) if ended else "",
        opened=session.opened.isoformat(),
    )


def _tell_step(page: Page, session: Session, here: Collection[str], author: str = "") -> StepTold:
    step, fields = session.step, make_step_fields(page, session.step)
    answered, people = count_people(page, session, here)
    proposals, asks = tell_proposals(page, session, author)
    return StepTold(
        **_tell_where(page, session),
        own=tuple(show_field(field, page, author) for field in fields.own),
        agreed=tuple(show_field(field, page) for field in fields.agreed),
        answered=answered,
        people=people,
        earlier=tuple(list_earlier(page.state, fields.own)),
        noted_before=tuple(list_before(page.state, session, step.key)),
        differs=tuple(list_differing(page.state, session, step.key)),
        noted=say_writable(page, step.write) if step.write else (),
        queue=step.step.queue,
        **_tell_asides(page, session),
        proposals=proposals,
        scores=tell_scores(page, session),
        asks=asks,
    )


def _tell_asides(page: Page, session: Session) -> dict[str, Any]:
    """Tell what people say of the step that the group is on, as counts, and what came late."""
    return {
        "late": list_late(page.state, session),
        "cannot": count_asides(page.state, session, NoteKind.CANNOT),
        "park": count_asides(page.state, session, NoteKind.PARK),
    }


def _tell_where(page: Page, session: Session) -> dict[str, Any]:
    """Tell which step the group is on and how far it has come, which hangs on no answer."""
    is_decided = _is_decided(page, session)
    step, standing = session.step, session.standing(session.at)
    return {
        "key": step.key,
        "number": session.number,
        "of": session.of,
        "title": step.title,
        "minutes": step.minutes,
        "how": step.how.value if step.how else "break",
        "state": standing.state,
        "round": standing.rounds,
        "word": _find_word(session, is_decided=is_decided),
        "said": _say_state(session, is_decided=is_decided),
    }


def _is_decided(page: Page, session: Session) -> bool:
    """Tell whether all that is recommended on a step is decided; another may be proposed at any time."""
    is_agreed = session.standing(session.at).state is StepState.AGREED
    return is_agreed and session.step.how is How.DECIDE and not any(list_undecided(page))


def _find_word(session: Session, *, is_decided: bool) -> str:
    state = session.standing(session.at).state
    if session.is_self_paced:
        return ""
    if session.state in _STILL:
        return _WAIT
    if session.step.how is How.DECIDE and state in {StepState.READING, StepState.AGREED}:
        # What is decided may be that something is not agreed.
        return _LOOK if is_decided else _ANSWER
    if state is StepState.READING and session.step.is_alone:
        return _WAIT
    return _WORDS.get(state, _LOOK)


def _say_state(session: Session, *, is_decided: bool) -> str:
    step, standing = session.step, session.standing(session.at)
    if session.is_self_paced:
        return _OWN_PACE if standing.state is StepState.OPEN else _READ
    if session.state in _STILL:
        until = f" It goes on: {session.until}." if session.until else ""
        return f"{_STILL[session.state]}{until}"
    if standing.state is StepState.PARKED:
        return f"This step is parked. {standing.owner} goes on with it."
    if session.step.how is How.DECIDE and standing.state is StepState.AGREED:
        return _DECIDED if is_decided else _PROPOSE
    how = {How.READ: _READ, How.DECIDE: _PROPOSE, None: _say_break(session)}
    return _SAID.get(standing.state, _NOT_YET if step.is_alone else how.get(step.how, _TALK))


def _say_break(session: Session) -> str:
    """Say when a break ends, where this runs, since the clock of a phone may be wrong."""
    back = (session.moved + timedelta(minutes=session.step.minutes)).astimezone()
    return _BREAK.format(f"{back.hour % 12 or 12}:{back:%M}")


def _say_signed(page: Page, session: Session) -> str:
    """Say by whom the review was signed since the session ended; what came before it signs nothing of it."""
    signing = find_signing(page)
    return signing.said if signing and signing.number > session.last else ""


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
