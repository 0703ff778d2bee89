"""Buttons: what whoever leads a session can press on the step that the group is on, in words."""

from collections.abc import Iterator
from dataclasses import dataclass

from scrutiny.guide.plans.values import How
from scrutiny.review.session.standing.values import Session, SessionState, StepState

_WRITE = "Write what we agreed"
_AGREED_ON = {How.ALONE, How.TOGETHER}
_LEFT = {StepState.PARKED, StepState.SKIPPED}
# One that was closed by mistake, or on one answer, which is never shown, is answered in another round.
_ANSWERED = {StepState.CLOSED, StepState.SHOWN, StepState.AGREED}
_DONE = {StepState.AGREED, *_LEFT}
# Presses that move no step: a decision, support shown, a risk added, attendance written down.
DECIDES = "decide"
SHOWS_SUPPORT = "show_support"
ADDS_RISK = "add_risk"
MINUTES = "attendance"


@dataclass(frozen=True)
class Button:
    """One thing that can be pressed, what stands on it, and what it is about where it names something."""

    act: str
    words: str
    about: str = ""


@dataclass(frozen=True)
class OnPaper:
    """What can be written down for all on the step that the group is on, and what is.

    ``ready`` names, by key and name, the first recommendation that is seconded and not decided.
    """

    takes_words: bool = False
    has_words: bool = False
    ready: tuple[str, str] | None = None


_MAIN = {
    StepState.READING: Button("open", "Open for answers"),
    StepState.OPEN: Button("close", "Close answers"),
    StepState.CLOSED: Button("show", "Show the answers"),
}

GIVES_HOMEWORK = "homework"
_GIVE = Button(GIVES_HOMEWORK, "Give questions to answer before the meeting")
# Of a session that does not go on now.
_BEGIN, _END = Button("begin", "Begin the meeting"), Button("end", "End the session")
_WAITS = {
    SessionState.PLANNED: _BEGIN,
    SessionState.HOMEWORK: _BEGIN,
    SessionState.PAUSED: Button("resume", "Go on"),
}


def find_main(session: Session, on_paper: OnPaper) -> Button | None:
    """Find the one thing to do next; nothing once the session has ended."""
    if session.state is SessionState.CLOSED:
        return None
    if session.state in _WAITS:
        return _WAITS[session.state]
    state = session.standing(session.at).state
    if session.step.is_alone and state in _MAIN:
        return _MAIN[state]
    if on_paper.ready and state in {StepState.READING, StepState.AGREED}:
        key, name = on_paper.ready
        return Button(DECIDES, f"{name} is agreed", key)
    if on_paper.takes_words and state is _find_time_to_agree(session):
        return Button("agree", "This is agreed") if on_paper.has_words else Button("write", _WRITE)
    return _find_way_on(session)


def _find_way_on(session: Session, without: str = "") -> Button:
    is_last = session.index == len(session.steps) - 1
    act, words = (_END.act, _END.words) if is_last else ("next", "Next step")
    return Button(act, f"{words}{without}")


def _find_time_to_agree(session: Session) -> StepState:
    """Find when something is agreed on a step: where each answers alone, once that is shown."""
    return StepState.SHOWN if session.step.is_alone else StepState.READING


def _list_again(session: Session) -> Iterator[Button]:
    """List how a step is answered again or, parked or left out by mistake, taken up."""
    standing = session.standing(session.at)
    is_left = standing.state in _LEFT
    if session.step.is_alone and (standing.state in _ANSWERED or (is_left and standing.rounds)):
        yield Button("again", "Answer again")
    elif is_left:
        yield Button("take_up", "Take this step up again")


def list_others(session: Session) -> tuple[Button, ...]:
    """List what else can be done with the step that the group is on."""
    if session.state is SessionState.CLOSED:
        return ()
    if session.state in _WAITS:
        return (_GIVE, _END) if session.state is SessionState.PLANNED else (_END,)
    state = session.standing(session.at).state
    found = [Button("back", "Back")] if session.index else []
    if session.step.how in _AGREED_ON and state is _find_time_to_agree(session):
        found.append(_find_way_on(session, " without agreeing"))
    found += _list_again(session)
    if state not in _DONE:
        found += [Button("park", "Park this step"), Button("skip", "Skip")]
    return (*found, Button("minutes", "Add 5 minutes"), Button("pause", "Pause, or finish later"))
