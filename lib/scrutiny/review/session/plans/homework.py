"""Homework: what each person answers at their own pace before a meeting, as sessions of one step each."""

from dataclasses import replace

from scrutiny.guide.plans.chosen import ChosenStep
from scrutiny.record.entries import Json
from scrutiny.record.rounds import OPENS
from scrutiny.review.session.standing.folding import write_steps
from scrutiny.review.session.standing.values import Session, SessionState, Standing, StepState

# The plan that is given out where a committee has none of its own of that name.
PLAN = "homework"


def list_homework(session: Session) -> tuple[Session, ...]:
    """List the session as it stands on each step of its homework, while that is given out."""
    if session.state is not SessionState.HOMEWORK:
        return ()
    standings = {
        step.key: Standing(StepState.OPEN, 1) if step.is_alone else Standing(StepState.READING)
        for step in session.homework
    }
    of_homework = replace(session, steps=session.homework, standings=standings, is_self_paced=True)
    return tuple(replace(of_homework, at=step.key) for step in session.homework)


def list_answered_now(session: Session) -> tuple[Session, ...]:
    """List where something can be answered now: on each step of the homework, or where the group is."""
    return list_homework(session) or (session,)


def give_homework(steps: tuple[ChosenStep, ...]) -> dict[str, Json]:
    """Give the entry that gives out homework: what is answered alone in it is open until its step closes."""
    alone: list[Json] = [step.asked for step in steps if step.asked]
    return {"act": "homework", "steps": write_steps(steps), OPENS: alone}
