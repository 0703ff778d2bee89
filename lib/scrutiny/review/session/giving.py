"""Giving out homework: once, and before the meeting begins."""

from scrutiny.errors import AnswerRefused
from scrutiny.review.contract import Reply
from scrutiny.review.session.homework import PLAN, give_homework
from scrutiny.review.session.messages import Pressing
from scrutiny.review.session.opening import choose_plan
from scrutiny.review.session.room import Room
from scrutiny.review.session.values import Seat, Session, SessionState

_BEGAN = "Homework is given out before the meeting begins, and once."


def give_out(room: Room, session: Session, leader: Seat, message: Pressing) -> Reply:
    """Give out the plan that each person goes through alone, and tell whoever leads."""
    if session.state is not SessionState.PLANNED:
        raise AnswerRefused(_BEGAN)
    room.lead_on(give_homework(choose_plan(room.page, PLAN).steps), leader.person, message.token)
    return room.tell(leader.key)
