"""Planning: the plan of a session as whoever leads changes it: questions, minutes, order, who is asked."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from scrutiny.errors import AnswerRefused
from scrutiny.guide.own_prompts import read_guide
from scrutiny.guide.plans.bodies import read_plan_body, step_as_body
from scrutiny.guide.plans.chosen import ChosenStep
from scrutiny.guide.plans.values import How
from scrutiny.record.entries import Json
from scrutiny.record.kept_tables import hash_words
from scrutiny.record.rounds import CLOSES, FREES
from scrutiny.review.page import Page
from scrutiny.review.session.plans.opening import choose_for
from scrutiny.review.session.sent.plans import PlannedStep, Planning
from scrutiny.review.session.standing.folding import HELD, write_steps
from scrutiny.review.session.standing.values import Session, SessionState, StepState
from scrutiny.vocabulary import Judgement

MADE = "made_here"
_CHANGED = "The plan or the session has changed since you saw it. Open it as it stands now."
_REACHED = "“{}” has been come to, and stays where it is in the plan. Put it back."
_NOT_JUDGED = "“{}” is not asked for that judgement. Choose one of those offered."
_ENDED = "This session has ended, and its plan with it."
Body = dict[str, object]


def mark_plan(session: Session) -> str:
    """Give a mark of the plan that changes with any of its steps, and with which of them are reached."""
    reached = " ".join(step.key for step in session.steps if is_reached(session, step.key))
    return hash_words(f"{session.title} {reached} {write_steps(session.steps)}")


def is_reached(session: Session, key: str) -> bool:
    """Whether the group has come to a step, which then stays as it is; of one that is planned, to none."""
    if not session.has_begun:
        return False
    return key == session.at or session.standing(key).state is not StepState.NOT_REACHED


def write_plan(page: Page, session: Session, sent: Planning) -> dict[str, Json]:
    """Give the entry that changes the plan of a session; one that cannot be gone through is refused."""
    if session.state is SessionState.CLOSED:
        raise AnswerRefused(_ENDED)
    if sent.seen != mark_plan(session):
        raise AnswerRefused(_CHANGED)
    steps = choose_planned(page, session, sent)
    _check_reached(session, steps)
    written: dict[str, Json] = {"title": sent.title.strip(), "steps": write_steps(steps)}
    if session.is_self_paced:
        # What it asks is opened when it is given out.
        return {"act": "homework_plan", **written}
    return {"act": "plan", **written, **_hold(page, session, steps)}


def _hold(page: Page, session: Session, steps: tuple[ChosenStep, ...]) -> dict[str, Json]:
    """Have what is answered alone wait until its step opens it; what is asked no more waits for nothing."""
    before, after = _list_alone(session.steps), _list_alone(steps)
    added = [prompt for prompt in after if prompt not in (*before, *session.given)]
    kept = {*after, *session.given, *session.held}
    return {
        HELD: [prompt for prompt in added if page.state.rounds.has_closed(prompt)],
        CLOSES: [*added],
        FREES: [prompt for prompt in before if prompt not in kept],
    }


def make_body(session: Session, sent: PlannedStep) -> Body:
    """Make one step as a plan has it, of what stands in the session and of what was changed in it."""
    given: Body = {"minutes": sent.minutes}
    if sent.how:
        given["how"] = sent.how
    if sent.who:
        given["who"] = sent.who
    if sent.key not in {step.key for step in session.steps}:
        return {**_make_new(sent.adds), **given}
    step = session.find_step(sent.key)
    # What takes the step for this council is what is asked, whatever else was planned.
    planned = replace(step.step, prompt=step.prompt, alternatives=(), how=step.how, who=None)
    body = {**step_as_body(planned), **given}
    if body.get("how") != How.ALONE:
        # What is picked or agreed on elsewhere goes with answers that are given alone.
        for key in ("agree", "pick") if step.prompt else ():
            body.pop(key, None)
    return body


def _make_new(adds: str) -> Body:
    kind, _between, name = adds.partition(":")
    if kind in {"break", "queue"}:
        return {kind: True}
    return {kind: [name] if kind == "show" else name}


def choose_planned(page: Page, session: Session, sent: Planning) -> tuple[ChosenStep, ...]:
    """Choose the steps of a plan that a page sends; those that stand in the session keep their keys."""
    bodies = [make_body(session, step) for step in sent.steps]
    minutes = sum(int(step.minutes) for step in sent.steps if step.minutes.isdecimal())
    whole: Body = {"plan": MADE, "title": sent.title, "minutes": minutes, "steps": bodies}
    if session.is_self_paced:
        whole["self_paced"] = True
    bank = read_guide(page.briefing.council.slug)
    chosen = choose_for(page, read_plan_body(whole, bank))
    if len(chosen.steps) != len(sent.steps):
        raise AnswerRefused(f"{chosen.notes[0]} Take it out of the plan.")
    return tuple(_keep_keys(session, sent, chosen.steps))


def _keep_keys(session: Session, sent: Planning, chosen: tuple[ChosenStep, ...]) -> Iterator[ChosenStep]:
    """Give each step that stood in the session its key; one that has been come to stays as it was."""
    known: Mapping[str, ChosenStep] = {step.key: step for step in session.steps}
    taken = {*known}
    for asked, chosen_step in zip(sent.steps, chosen, strict=True):
        before, step = known.get(asked.key), _ask_for(chosen_step, asked.judgement)
        if before and is_reached(session, before.key):
            yield before
        elif before:
            yield replace(step, key=before.key)
        else:
            key = next(key for key in _list_keys(step.key) if key not in taken)
            taken.add(key)
            yield replace(step, key=key)


def _ask_for(step: ChosenStep, judgement: str) -> ChosenStep:
    """Ask a question for the judgement that was chosen, where it could be asked for one or another."""
    instead = {could.value: could for could in list_instead(step)}
    if not judgement or not instead:
        return step
    if judgement not in instead:
        raise AnswerRefused(_NOT_JUDGED.format(step.title))
    return replace(step, judgements=(instead[judgement],))


def list_instead(step: ChosenStep) -> tuple[Judgement, ...]:
    """List the judgements that a question could be asked for, where it is asked for one of several."""
    is_one = len(step.judgements) == 1 and len(step.judgements_instead) > 1
    return step.judgements_instead if is_one else ()


def _list_keys(key: str) -> Iterator[str]:
    yield key
    yield from (f"{key}x{number}" for number in range(2, 1000))


def _check_reached(session: Session, steps: tuple[ChosenStep, ...]) -> None:
    """Refuse a plan that takes out what the group has come to, or puts it in another order."""
    reached = [step for step in session.steps if is_reached(session, step.key)]
    kept = [step.key for step in steps if is_reached(session, step.key)]
    for at, step in enumerate(reached):
        if kept[at : at + 1] != [step.key]:
            raise AnswerRefused(_REACHED.format(step.title))


def _list_alone(steps: tuple[ChosenStep, ...]) -> list[str]:
    return [step.asked for step in steps if step.asked]
