"""Replying about the plan of a session, which only whoever leads has on a page of its own."""

from scrutiny.errors import AnswerRefused, EntryRefused, PlanBroken
from scrutiny.record.rights import Act, check_right
from scrutiny.review.messages import read_message
from scrutiny.review.refusals import say_refused
from scrutiny.review.session.plan_sent import Planning
from scrutiny.review.session.planning import write_plan
from scrutiny.review.session.planning_told import PlanTold, begin_plan, change_plan, tell_plan
from scrutiny.review.session.room import Room
from scrutiny.words.sentences import begin_sentence

_SAVE = "save"
_SAVED = "Saved. Everybody’s agenda has it."


def reply_plan(room: Room, seat: str, content: object) -> PlanTold:
    """Tell the plan on its page, change it there as was pressed, or keep it; a fault stands beside it."""
    sent = read_message(Planning, content)
    session, leader = room.find_seat(seat)
    check_right(leader.person, Act.LEAD)
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
    kept = room.find_session()
    return tell_plan(room.page, kept, begin_plan(kept)).model_copy(update={"said": _SAVED})
