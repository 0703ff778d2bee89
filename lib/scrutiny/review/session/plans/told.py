"""The plan of a session as whoever leads is told it on a page of its own, with what can be changed in it."""

from collections.abc import Iterator
from typing import Literal

from scrutiny.guide.guidance import Guidance
from scrutiny.guide.plans.checks import MOST_WORDS
from scrutiny.guide.plans.chosen import ChosenStep
from scrutiny.guide.plans.hows import choose_how, say_misfit
from scrutiny.guide.plans.values import How, PlanStep
from scrutiny.guide.plans.view_sets import VIEW_SETS
from scrutiny.guide.plans.writables import WRITABLES
from scrutiny.guide.prompts import Prompt
from scrutiny.review.contract import Reply
from scrutiny.review.page import Page
from scrutiny.review.session.plans.planning import is_reached, list_instead, mark_plan
from scrutiny.review.session.sent.plans import PlannedStep, Planning
from scrutiny.review.session.standing.values import Session, SessionState
from scrutiny.review.told import Told
from scrutiny.vocabulary import Role
from scrutiny.words.names import JUDGEMENT_NAMES

_MINUTES = "5"
_HOWS = {
    How.READ: "It is read",
    How.ALONE: "Each answers alone, then all are shown",
    How.TOGETHER: "One writes what is said together",
    How.DECIDE: "Proposed, seconded and decided",
}
_ALONE = "Each answers at their own pace"
_WHOS = (
    ("", "Whom the guide asks"),
    (Role.MEMBER.value, "Members"),
    (Role.OFFICER.value, "Members and officers"),
)
_NO_QUESTION = "Without a question of the guide"
_QUEUE = "Your question for officers"
Choices = tuple[tuple[str, str], ...]


class PlanRow(Told):
    """One step of a plan on a page: what it asks, and each thing of it that can be changed."""

    key: str
    adds: str
    title: str
    minutes: str
    how: str
    hows: Choices
    who: str
    whos: Choices
    judgement: str
    judgements: Choices
    is_reached: bool


class PlanOffers(Told):
    """What can be added to a plan from one workbook: each thing by its key, in words."""

    title: str
    offered: Choices


class PlanTold(Reply):
    """The plan of a session as a page shows it, with what else could be asked and what became of a press."""

    kind: Literal["plan"]
    of: str
    title: str
    seen: str
    rows: tuple[PlanRow, ...]
    offers: tuple[PlanOffers, ...]
    moved: int
    fault: str = ""
    said: str = ""
    # What is otherwise here than the plan it began with.
    notes: tuple[str, ...] = ()
    # Whether homework has its plan beside it, which can still be changed.
    has_homework: bool = False


def list_planned(session: Session) -> tuple[PlannedStep, ...]:
    """List the steps of a session as a page sends them."""
    return tuple(
        PlannedStep(
            key=step.key,
            minutes=str(step.minutes),
            how=step.how.value if step.how else "",
            who=step.step.who.value if step.step.who else "",
            judgement=step.judgements[0].value if list_instead(step) else "",
        )
        for step in session.steps
    )


def tell_plan(page: Page, session: Session, sent: Planning, *, moved: int = -1) -> PlanTold:
    """Tell a plan with the steps that a page sent."""
    prompts = _find_prompts(page)
    rows = tuple(_tell_row(session, step, prompts) for step in sent.steps)
    asked = {step.key: step.prompt for step in session.steps}
    names = {asked.get(step.key) or step.adds.removeprefix("prompt:") for step in sent.steps}
    return PlanTold(
        kind="plan",
        of=sent.of,
        notes=() if sent.of else session.notes,
        has_homework=session.state is SessionState.PLANNED and not sent.of,
        title=sent.title,
        seen=sent.seen,
        rows=rows,
        offers=tuple(_list_offers(page, session, names)),
        moved=moved,
    )


def begin_plan(session: Session) -> Planning:
    """Begin with the plan as it stands."""
    steps, seen = list_planned(session), mark_plan(session)
    of: Literal["", "homework"] = "homework" if session.is_self_paced else ""
    return Planning(kind="plan", review="", token=seen, of=of, title=session.title, steps=steps, seen=seen)


def change_plan(session: Session, sent: Planning) -> tuple[Planning, int]:
    """Change a plan as was pressed, which writes nothing; and say which step that was, from nought."""
    act, _between, place = sent.press.partition(":")
    steps = [*sent.steps]
    if act == "add" and sent.adds:
        added = PlannedStep(adds=sent.adds, minutes=_MINUTES)
        return sent.model_copy(update={"steps": (*steps, added)}), len(steps)
    at = int(place) if place.isdecimal() and int(place) < len(steps) else -1
    if at < 0 or is_reached(session, steps[at].key):
        return sent, -1
    step = steps.pop(at)
    if act == "out":
        return sent.model_copy(update={"steps": tuple(steps)}), min(at, len(steps) - 1)
    to = max(0, at - 1) if act == "up" else at + 1
    steps.insert(to, step)
    return sent.model_copy(update={"steps": tuple(steps)}), min(to, len(steps) - 1)


def _tell_row(session: Session, sent: PlannedStep, prompts: dict[str, Prompt]) -> PlanRow:
    chosen = {step.key: step for step in session.steps}.get(sent.key)
    step = chosen.step if chosen else PlanStep(minutes=1)
    prompt = prompts.get(chosen.prompt if chosen else sent.adds.removeprefix("prompt:"))
    hows = _list_hows(session, step, prompt) if prompt else ()
    how = sent.how or _choose_how(step, prompt, hows)
    return PlanRow(
        key=sent.key,
        adds=sent.adds,
        title=chosen.title if chosen else prompt.question if prompt else _name_added(sent.adds),
        minutes=sent.minutes,
        how=str(how),
        hows=hows,
        who=sent.who,
        whos=_WHOS if How.ALONE.value in dict(hows) else (),
        judgement=sent.judgement,
        judgements=_list_judgements(chosen) if chosen else (),
        is_reached=is_reached(session, sent.key),
    )


def _list_judgements(step: ChosenStep) -> Choices:
    return tuple((judgement.value, JUDGEMENT_NAMES[judgement]) for judgement in list_instead(step))


def _choose_how(step: PlanStep, prompt: Prompt | None, hows: Choices) -> str:
    """Choose how a step is done by itself, or where that cannot be, in the first way that can."""
    by_itself = choose_how(step, prompt) if prompt else None
    return by_itself.value if by_itself and by_itself.value in dict(hows) else next(iter(dict(hows)), "")


def _list_hows(session: Session, step: PlanStep, prompt: Prompt) -> Choices:
    # Where nobody leads, each answers alone.
    ways = {How.ALONE: _ALONE} if session.is_self_paced else _HOWS
    return tuple((how.value, words) for how, words in ways.items() if not say_misfit(how, step, prompt))


def _find_prompts(page: Page) -> dict[str, Prompt]:
    return {asked.prompt.id: asked.prompt for guidance in page.all_guides for asked in guidance.route.asked}


def _list_offers(page: Page, session: Session, names: set[str]) -> Iterator[PlanOffers]:
    """List what could be added: what no question is asked for, and then each workbook's own."""
    unasked = _list_unasked()
    # Whoever goes on at their own pace rests when they like.
    yield PlanOffers(title=_NO_QUESTION, offered=unasked[1:] if session.is_self_paced else unasked)
    for guidance in page.all_guides:
        offered = tuple(_list_questions(guidance, session, names))
        if offered:
            yield PlanOffers(title=guidance.workbook.title, offered=offered)


def _list_questions(guidance: Guidance, session: Session, names: set[str]) -> Iterator[tuple[str, str]]:
    for asked in guidance.route.asked:
        prompt = asked.prompt
        is_short = len(prompt.question.split()) <= MOST_WORDS
        if prompt.id not in names and is_short and _list_hows(session, PlanStep(minutes=1), prompt):
            yield f"prompt:{prompt.id}", prompt.question


def _name_added(adds: str) -> str:
    return dict(_list_unasked()).get(adds, adds)


def _list_unasked() -> Choices:
    views = tuple((f"show:{name.value}", views.title) for name, views in VIEW_SETS.items())
    written = tuple((f"write:{name.value}", title) for name, title in WRITABLES.items())
    return (("break", "Break"), ("queue", _QUEUE), *views, *written)
