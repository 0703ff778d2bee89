"""Booking the rest: a further session is prepared of what was left, by the rules that read a plan."""

from scrutiny.errors import AnswerRefused
from scrutiny.guide.plans.chosen import ChosenStep
from scrutiny.guide.plans.reading import LONGEST_TITLE
from scrutiny.record.rights import Act, check_right
from scrutiny.review.messages import read_message
from scrutiny.review.page import Page
from scrutiny.review.session.plans.later import AskingLater, Booking, LaterTold, tell_later
from scrutiny.review.session.plans.planning import choose_planned
from scrutiny.review.session.plans.told import list_planned
from scrutiny.review.session.room import Room
from scrutiny.review.session.sent.plans import PlannedStep, Planning
from scrutiny.review.session.standing.values import Session, SessionState
from scrutiny.review.session.told.session import Gone, SessionTold

_NOT_ENDED = "This session goes on. End it first, and then book the rest."
_NOTHING = "Tick at least one question to ask."
_REST = "The rest of: "
_MINUTES = "5"


def reply_later(room: Room, seat: str, content: object) -> LaterTold:
    """Tell whoever has a seat what waits to be finished later."""
    read_message(AskingLater, content)
    session, _seat = room.find_seat(seat)
    return tell_later(room.page, session)


def reply_booking(room: Room, seat: str, content: object) -> SessionTold | Gone:
    """Prepare a further session of the questions that whoever leads has ticked, with everybody’s seat."""
    sent = read_message(Booking, content)
    session, leader = room.find_seat(seat)
    check_right(leader.person, Act.LEAD)
    if session.state is not SessionState.CLOSED:
        raise AnswerRefused(_NOT_ENDED)
    if not sent.asks:
        raise AnswerRefused(_NOTHING)
    title = f"{_REST}{session.title.removeprefix(_REST)}"[:LONGEST_TITLE]
    room.go_on(title, _plan(room.page, session, sent, title), leader.person, sent.token)
    return room.tell(seat)


def _plan(page: Page, session: Session, sent: Booking, title: str) -> tuple[ChosenStep, ...]:
    """Plan what was ticked: what was left as it was planned, and any other question as the guide asks it."""
    asked = {step.key for step in session.steps if step.prompt in sent.asks}
    before = [step for step in list_planned(session) if step.key in asked]
    # What stands beside a step of it is asked there.
    there = {name for step in session.steps if step.key in asked for name in step.prompts}
    others = [key for key in sent.asks if key not in there]
    added = [PlannedStep(adds=f"prompt:{key}", minutes=_MINUTES) for key in others]
    planning = Planning(kind="plan", review="", token=sent.token, title=title, steps=(*before, *added))
    return choose_planned(page, session, planning)
