"""Replying about the plan of a session, which only whoever leads has on a page of its own."""

from scrutiny.errors import AnswerRefused, EntryRefused, PlanBroken
from scrutiny.record.rights import Act, check_right
from scrutiny.review.messages import read_message
from scrutiny.review.refusals import say_refused
from scrutiny.review.session.giving import plan_homework
from scrutiny.review.session.plans.planning import write_plan
from scrutiny.review.session.plans.told import PlanTold, begin_plan, change_plan, tell_plan
from scrutiny.review.session.room import Room
from scrutiny.review.session.sent.plans import Planning
from scrutiny.review.session.standing.values import Session
from scrutiny.words.sentences import begin_sentence

_SAVE = "save"
_SAVED = "Saved. Everybody’s agenda has it."
_SAVED_BEFORE = "Saved. It is what you give out before the meeting."


def reply_plan(room: Room, seat: str, content: object) -> PlanTold:
    """Tell the plan on its page, change it there as was pressed, or keep it; a fault stands beside it."""
    sent = read_message(Planning, content)
    session, leader = room.find_seat(seat)
    check_right(leader.person, Act.LEAD)
    session = _find_planned(room, session, sent)
    if not sent.steps:
        return tell_plan(room.page, session, begin_plan(session))
    if sent.press != _SAVE:
        changed, moved = change_plan(session, sent)
        return tell_plan(room.page, session, changed, moved=moved)
    try:
        room.lead_on(write_plan(room.page, session, sent), leader.person, sent.token)
    except (AnswerRefused, EntryRefused, PlanBroken) as refusal:
        told = tell_plan(room.page, session, sent)
        return told.model_copy(update={"fault": begin_sentence(say_refused(refusal).sentence)})
    kept = _find_planned(room, room.find_session(), sent)
    said = _SAVED_BEFORE if sent.of else _SAVED
    return tell_plan(room.page, kept, begin_plan(kept)).model_copy(update={"said": said})


def _find_planned(room: Room, session: Session, sent: Planning) -> Session:
    """Find what is planned: the meeting, or the homework before it as a session of its own."""
    return plan_homework(room.page, session) if sent.of else session
