"""What waits to be finished later: what a session did not come to, and what its plan leaves out."""

from collections.abc import Collection, Iterator, Mapping
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from scrutiny.guide.guidance import Guidance
from scrutiny.guide.plans.checks import MOST_WORDS
from scrutiny.guide.plans.chosen import ChosenStep
from scrutiny.guide.plans.hows import choose_how
from scrutiny.guide.plans.values import PlanStep
from scrutiny.guide.prompts import Prompt
from scrutiny.parameters import ANSWERING
from scrutiny.review.contract import Reply
from scrutiny.review.messages import Message, Token, as_tuple
from scrutiny.review.overviews import list_recorded
from scrutiny.review.page import Page
from scrutiny.review.session.standing.values import Session, SessionState, StepState
from scrutiny.review.told import Told
from scrutiny.views.prompts import name_prompt
from scrutiny.vocabulary import Role

_OF_WHOM = {
    Role.MEMBER: "Asked of members",
    Role.OFFICER: "Asked of officers",
    Role.FACILITATOR: "For whoever leads the session",
}
_OUTSIDE = "Not in the plan of this session"
_LEFT = {
    StepState.PARKED: "Parked",
    StepState.SKIPPED: "Skipped",
    StepState.NOT_REACHED: "Not reached",
    # The group came to it, and left it there.
    StepState.READING: "Not answered",
    # Their answers stay as they were closed, and nobody has seen them.
    StepState.OPEN: "Answers not shown",
    StepState.CLOSED: "Answers not shown",
}
_Key = Annotated[str, Field(max_length=100)]


class AskingLater(Message):
    """A question what waits to be finished later."""

    kind: Literal["later"]


class Booking(Message):
    """The questions, by their keys, that whoever leads prepares a further session of."""

    kind: Literal["book"]
    token: Token
    asks: Annotated[tuple[_Key, ...], BeforeValidator(as_tuple), Field(max_length=60)] = ()


class Waiting(Told):
    """One question that waits: why, and where it is answered, as the end of an address of its council.

    One that is ``left`` was in the plan, and ``can_be_asked`` says whether a session can ask it.
    """

    key: str
    title: str
    why: str
    href: str
    left: bool
    can_be_asked: bool


class WaitingPart(Told):
    """What the plan leaves out of one workbook, for those it is asked of."""

    title: str
    waiting: tuple[Waiting, ...]


class WaitingGroup(Told):
    """What waits for those it is asked of: what was left, and then what the plan leaves out."""

    of: str
    role: Role
    left: tuple[Waiting, ...]
    parts: tuple[WaitingPart, ...]


class LaterTold(Reply):
    """All that waits to be finished later, by whom it is asked of, and whether it can be booked now."""

    kind: Literal["later"]
    title: str
    groups: tuple[WaitingGroup, ...]
    can_be_booked: bool


def tell_later(page: Page, session: Session) -> LaterTold:
    """Tell what waits to be finished later; what has been answered outside the plan waits no longer."""
    answered = list_recorded(page)
    left = dict(_list_left(session, answered))
    done = answered.union(*(step.prompts for step in session.steps))
    groups = [_tell_group(page, role, left, done) for role in _OF_WHOM]
    return LaterTold(
        kind="later",
        title=session.title,
        groups=tuple(group for group in groups if group.left or group.parts),
        can_be_booked=session.state is SessionState.CLOSED,
    )


def list_left(session: Session, answered: Collection[str]) -> tuple[ChosenStep, ...]:
    """List the steps that ask something, and that the group has left or has not come to yet."""
    return tuple(
        step
        for step in session.steps
        if step.prompt
        and (state := session.standing(step.key).state) in _LEFT
        and not (state is StepState.READING and step.prompt in answered)
    )


def _list_left(session: Session, answered: Collection[str]) -> Iterator[tuple[str, str]]:
    """List the questions of steps that were left, and those beside them, each with why it waits."""
    for step in list_left(session, answered):
        standing = session.standing(step.key)
        why = _LEFT[standing.state]
        for prompt in step.prompts:
            if prompt == step.prompt or prompt not in answered:
                yield prompt, f"{why}: {standing.owner}" if standing.owner else why


def _tell_group(page: Page, role: Role, left: Mapping[str, str], done: Collection[str]) -> WaitingGroup:
    was_left: list[Waiting] = []
    parts: list[WaitingPart] = []
    for guidance in page.all_guides:
        asked = [asked.prompt for asked in guidance.route.asked if asked.prompt.who is role]
        was_left += [_tell(guidance, prompt, left[prompt.id]) for prompt in asked if prompt.id in left]
        outside = tuple(_tell(guidance, prompt) for prompt in asked if prompt.id not in {*left, *done})
        if outside:
            parts.append(WaitingPart(title=guidance.workbook.title, waiting=outside))
    return WaitingGroup(of=_OF_WHOM[role], role=role, left=tuple(was_left), parts=tuple(parts))


def _tell(guidance: Guidance, prompt: Prompt, why: str = "") -> Waiting:
    is_short = len(prompt.question.split()) <= MOST_WORDS
    return Waiting(
        key=prompt.id,
        title=prompt.question,
        why=why or _OUTSIDE,
        href=f"{guidance.workbook.slug}/{ANSWERING}#{name_prompt(prompt)}",
        left=bool(why),
        can_be_asked=is_short and choose_how(PlanStep(minutes=1), prompt) is not None,
    )
