"""Giving out homework: once, and before the meeting begins; until then it is planned as the meeting is."""

from dataclasses import replace

from scrutiny.errors import AnswerRefused
from scrutiny.review.contract import Reply
from scrutiny.review.page import Page
from scrutiny.review.session.plans.homework import PLAN, give_homework
from scrutiny.review.session.plans.opening import choose_plan
from scrutiny.review.session.room import Room
from scrutiny.review.session.sent.messages import Pressing
from scrutiny.review.session.standing.values import Seat, Session, SessionState

_BEGAN = "Homework is given out before the meeting begins, and once."


def give_out(room: Room, session: Session, leader: Seat, message: Pressing) -> Reply:
    """Give out the plan that each person goes through alone, and tell whoever leads."""
    room.lead_on(give_homework(plan_homework(room.page, session).steps), leader.person, message.token)
    return room.tell(leader.key)


def plan_homework(page: Page, session: Session) -> Session:
    """Give the homework as it is planned now, as a session of its own, which nobody leads."""
    if session.state is not SessionState.PLANNED:
        raise AnswerRefused(_BEGAN)
    title, steps = session.homework_planned
    if not steps:
        chosen = choose_plan(page, PLAN)
        title, steps = chosen.plan.title, chosen.steps
    return replace(session, title=title, steps=steps, at=steps[0].key, standings={}, is_self_paced=True)
