"""Leading: what whoever leads a session can do now, in words, and the entry that doing it writes."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from scrutiny.errors import AnswerRefused
from scrutiny.guide.plans.chosen import ChosenStep
from scrutiny.record.entries import Json
from scrutiny.record.rounds import CLOSES, FREES, OPENS, SHOWS
from scrutiny.review.session.seats.joining import make_code
from scrutiny.review.session.seats.presses import mark, offer, to_seat
from scrutiny.review.session.sent.presses import Press
from scrutiny.review.session.standing.buttons import OnPaper, find_main, list_others
from scrutiny.review.session.standing.folding import write_steps
from scrutiny.review.session.standing.values import Session, SessionState, StepState

_MOVED_ON = "The session has moved on meanwhile. Look at the step it is on now, and press again."
_NOT_BEGUN = "The meeting has not begun. Begin it, and it stands on its first step."
_NOT_NOW = "This cannot be done on this step now."
_OPEN_STILL = "Answers are still open on this step. Close them first."
_ENDED = "This session has ended, and is led no further."
_LONGEST_OWNER, _MOST_MINUTES = 80, 240
_NO_OWNER = (
    f"Say who goes on with it, in at most {_LONGEST_OWNER} characters: a step that is parked has an owner."
)
_Body = dict[str, Json]


def press(session: Session, pressed: Press, on_paper: OnPaper) -> _Body:
    """Give the entry of what was pressed; refuse what cannot be done now, or was meant for another moment."""
    act = _ACTS.get(pressed.act)
    if act is None:
        raise AnswerRefused(_NOT_NOW)
    if session.state is SessionState.CLOSED:
        raise AnswerRefused(_ENDED)
    if pressed.act in _OF_STEP:
        if (pressed.step, pressed.state) != (session.at, session.standing(session.at).state):
            raise AnswerRefused(_MOVED_ON)
        if pressed.act not in {
            button.act for button in (find_main(session, on_paper), *list_others(session)) if button
        }:
            raise AnswerRefused(_NOT_NOW)
    return act(session, pressed)


def open_session(
    title: str, steps: tuple[Any, ...], code: str, leader: str, *, is_planned: bool = False
) -> _Body:
    """Give the entry that opens a session: what is answered alone in it is closed until its step opens it.

    One that is only planned begins when whoever leads says so.
    """
    asked: list[Json] = [step.asked for step in steps if step.asked]
    return {
        "act": "open",
        "title": title,
        "steps": write_steps(steps),
        "code": code,
        "leader": leader,
        **({"is_planned": True} if is_planned else {}),
        CLOSES: asked,
    }


def _move(state: StepState, effect: str = "") -> Callable[[Session, Press], _Body]:
    def move(session: Session, _pressed: Press) -> _Body:
        body: _Body = {"act": "move", "step": session.at, "state": state.value}
        question = _name_question(session.step)
        return {**body, effect: [question]} if effect and question else body

    return move


def _show(session: Session, pressed: Press) -> _Body:
    body = _move(StepState.SHOWN, SHOWS)(session, pressed)
    return {**body, "can_be_told_apart": True} if pressed.knowing else body


def _park(session: Session, pressed: Press) -> _Body:
    owner = pressed.words.strip()
    if not owner or len(owner) > _LONGEST_OWNER:
        raise AnswerRefused(_NO_OWNER)
    return {**_move(StepState.PARKED, _closing(session))(session, pressed), "owner": owner}


def _skip(session: Session, pressed: Press) -> _Body:
    return _move(StepState.SKIPPED, _closing(session))(session, pressed)


def _closing(session: Session) -> str:
    """Say whether what is left is to be closed: where answers are open, or were taken as homework."""
    is_open = session.standing(session.at).state is StepState.OPEN
    return CLOSES if is_open or _name_question(session.step) in session.given else ""


def _name_question(step: ChosenStep) -> str:
    """Name the question of a step, which homework may have asked of each alone where the meeting does not."""
    return step.asked or step.prompt


def _begin(session: Session, _pressed: Press) -> _Body:
    # What the meeting does not ask is answered in its workbook from here on; all else until its step closes.
    return {"act": "begin", FREES: [prompt for prompt in session.given if prompt not in session.asked]}


def _pause(session: Session, pressed: Press) -> _Body:
    if session.state is not SessionState.OPEN:
        raise AnswerRefused(_NOT_NOW)
    until = pressed.words.strip()
    if len(until) > _LONGEST_OWNER:
        raise AnswerRefused(f"Say when it goes on in at most {_LONGEST_OWNER} characters.")
    return {"act": "pause", "until": until}


def _resume(session: Session, _pressed: Press) -> _Body:
    if session.state is not SessionState.PAUSED:
        raise AnswerRefused(_NOT_NOW)
    return {"act": "resume"}


def _next(session: Session, pressed: Press) -> _Body:
    del pressed
    return _go_to(session, session.index + 1)


def _back(session: Session, pressed: Press) -> _Body:
    del pressed
    return _go_to(session, session.index - 1)


def _go_to(session: Session, index: int) -> _Body:
    if not session.has_begun:
        raise AnswerRefused(_NOT_BEGUN)
    if session.standing(session.at).state is StepState.OPEN:
        raise AnswerRefused(_OPEN_STILL)
    return {"act": "go", "step": session.steps[index].key}


def _go(session: Session, pressed: Press) -> _Body:
    keys = [step.key for step in session.steps]
    if pressed.step not in keys:
        raise AnswerRefused(_MOVED_ON)
    return _go_to(session, keys.index(pressed.step))


def _add_minutes(session: Session, pressed: Press) -> _Body:
    minutes = pressed.minutes or 5
    if not 1 <= session.step.minutes + minutes <= _MOST_MINUTES:
        raise AnswerRefused(f"A step takes 1 to {_MOST_MINUTES} minutes.")
    steps = tuple(
        replace(step, minutes=step.minutes + minutes) if step.key == session.at else step
        for step in session.steps
    )
    return {"act": "plan", "steps": write_steps(steps)}


def _end(session: Session, _pressed: Press) -> _Body:
    # What no step came to can be answered afterwards, and what was closed stays as it was.
    reached = {StepState.OPEN, StepState.CLOSED, StepState.SHOWN, StepState.AGREED}
    named = [(_name_question(step), session.standing(step.key)) for step in session.steps]
    asked = [(question, standing) for question, standing in named if question]
    never = [
        (prompt, stands.state)
        for prompt, stands in asked
        if stands.rounds == 0 and stands.state not in reached
    ]
    # Of homework, what was left on its step was closed there.
    left = {StepState.PARKED, StepState.SKIPPED}
    fixed = {*session.held, *(prompt for prompt, state in never if prompt in session.given and state in left)}
    free = [prompt for prompt, _state in never if prompt not in fixed]
    still_open = [prompt for prompt, standing in asked if standing.state is StepState.OPEN]
    given = [prompt for prompt in session.given if prompt not in session.asked]
    return {"act": "end", FREES: [*free, *given], CLOSES: [*still_open]}


def _set_code(_session: Session, _pressed: Press) -> _Body:
    return {"act": "code", "code": make_code()}


def _set_door(session: Session, _pressed: Press) -> _Body:
    return {"act": "door", "is_open": not session.is_door_open}


# Acts on the current step: refused where whoever pressed saw it in another state.
_OF_STEP = {
    "open",
    "close",
    "show",
    "agree",
    "again",
    "take_up",
    "park",
    "skip",
    "next",
    "back",
    "end",
    "minutes",
    "begin",
}
_ACTS: Mapping[str, Callable[[Session, Press], _Body]] = {
    "open": _move(StepState.OPEN, OPENS),
    "again": _move(StepState.OPEN, OPENS),
    "take_up": _move(StepState.READING),
    "close": _move(StepState.CLOSED, CLOSES),
    "show": _show,
    "agree": _move(StepState.AGREED),
    "park": _park,
    "skip": _skip,
    "next": _next,
    "back": _back,
    "go": _go,
    "minutes": _add_minutes,
    "begin": _begin,
    "pause": _pause,
    "resume": _resume,
    "end": _end,
    "admit": to_seat("admit"),
    "remove": to_seat("remove"),
    "offer": offer,
    "mark": mark,
    "door": _set_door,
    "code": _set_code,
}
