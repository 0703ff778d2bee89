"""A plan made one council's own: which prompt takes each step, and where the minutes of one left out go."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from scrutiny.guide.guidance import Guidance
from scrutiny.guide.plans.chosen import ChosenPlan, ChosenStep
from scrutiny.guide.plans.hows import choose_how, choose_how_without_prompt, say_misfit
from scrutiny.guide.plans.keys import name_keys
from scrutiny.guide.plans.values import How, Plan, PlanStep, ViewSet
from scrutiny.guide.plans.view_sets import VIEW_SETS, name_view_sets
from scrutiny.guide.plans.writables import WRITABLES
from scrutiny.guide.prompts import Prompt
from scrutiny.guide.routing import Asked
from scrutiny.guide.situations import Situation
from scrutiny.vocabulary import Grade, Judgement
from scrutiny.words.sentences import begin_lower, say_count

_WORST_LAST = list(Grade)
_NO_INSPECTION = "It is shown only once an inspection has been published."
_DONE = {How.ALONE: "alone", How.TOGETHER: "together"}
_CHANGED = "As it is asked now, it can be answered in its workbook alone."
_NOT_HERE = "It is not asked of this council."


@dataclass(frozen=True)
class _Routed:
    """What the workbooks ask of one council: each prompt asked by its id, with its workbook's guidance."""

    asked: Mapping[str, tuple[Asked, Guidance]]
    reasons: Mapping[str, str]
    prompts: Mapping[str, Prompt]
    is_inspected: bool


@dataclass(frozen=True)
class _LeftOut:
    """A step that nobody is asked here, and why not."""

    title: str
    minutes: int
    reason: str


def is_offered(plan: Plan, situation: Situation) -> bool:
    """Whether a plan is offered to a council in a situation: always, or at the stage that it is for."""
    return plan.stage is None or plan.stage.value == situation.at.value


def choose_steps(plan: Plan, guidance: Sequence[Guidance]) -> ChosenPlan:
    """Choose what each step of a plan is for one council, from the guidance of all its workbooks."""
    routed = _gather(guidance)
    pairs = zip(plan.steps, name_keys(plan.steps), strict=True)
    return _share_minutes(plan, [_choose(step, key, routed) for step, key in pairs])


def _gather(guidance: Sequence[Guidance]) -> _Routed:
    return _Routed(
        asked={asked.prompt.id: (asked, own) for own in guidance for asked in own.route.asked},
        reasons={skipped.prompt.id: skipped.reason for own in guidance for skipped in own.route.skipped},
        prompts={prompt.id: prompt for own in guidance for prompt in own.guide.prompts},
        is_inspected=any(own.situation.is_inspected for own in guidance),
    )


def _choose(step: PlanStep, key: str, routed: _Routed) -> ChosenStep | _LeftOut:
    if step.prompt:
        return _choose_prompt(step, key, routed)
    shown = tuple(name for name in step.show if routed.is_inspected or not VIEW_SETS[name].needs_inspection)
    if step.show and not shown:
        return _LeftOut(name_view_sets(step.show), step.minutes, _NO_INSPECTION)
    how = choose_how_without_prompt(step)
    return ChosenStep(
        key=key,
        title=_name(step, shown),
        minutes=step.minutes,
        step=step,
        how=how,
        show=shown,
        write=step.write,
    )


def _name(step: PlanStep, shown: tuple[ViewSet, ...]) -> str:
    if step.write:
        return WRITABLES[step.write]
    return name_view_sets(shown) if shown else "Break" if step.is_break else "Your question for officers"


def _choose_prompt(step: PlanStep, key: str, routed: _Routed) -> ChosenStep | _LeftOut:
    taken = _find_taker(step, routed)
    if taken is None:
        return _leave_out(step, routed)
    asked, guidance = taken
    prompt, how = asked.prompt, choose_how(step, asked.prompt)
    is_agreed_elsewhere = how is How.ALONE and step.agree in routed.asked
    return ChosenStep(
        key=key,
        title=step.pick.ask if step.pick else prompt.question,
        minutes=step.minutes,
        step=step,
        how=how,
        prompt=prompt.id,
        workbook=guidance.guide.workbook,
        judgements=_choose_judgements(asked, guidance),
        judgements_instead=asked.judgements,
        beside=tuple(named for named in step.beside if named in routed.asked),
        agree=step.agree if is_agreed_elsewhere else prompt.id,
        note=_say_otherwise(step, prompt, routed),
    )


def _leave_out(step: PlanStep, routed: _Routed) -> _LeftOut:
    first = routed.prompts.get(step.prompt)
    title = step.pick.ask if step.pick else first.question if first else step.prompt
    otherwise = _CHANGED if step.prompt in routed.asked else _NOT_HERE
    return _LeftOut(title, step.minutes, routed.reasons.get(step.prompt, otherwise))


def _say_otherwise(step: PlanStep, prompt: Prompt, routed: _Routed) -> str:
    """Say what of a step is not as it was planned."""
    how = choose_how(step, prompt)
    if how and step.how and how is not step.how:
        misfit = say_misfit(step.how, step, prompt)
        return f"It is done {_DONE[how]}, where the plan says {step.how.value}, since it {misfit}."
    if step.agree and step.agree not in routed.asked:
        return "What is agreed is kept under its own question, since the one planned is not asked here."
    return ""


def _find_taker(step: PlanStep, routed: _Routed) -> tuple[Asked, Guidance] | None:
    """Find the first prompt that applies or, where each is about one judgement, that of the lowest grade."""
    named = [routed.asked[identity] for identity in step.prompts if identity in routed.asked]
    asked = [(taken, guidance) for taken, guidance in named if choose_how(step, taken.prompt)]
    if all(len(taken.prompt.evidence.judgements) == 1 for taken, _guidance in asked):
        asked.sort(key=lambda taken: -_rank(taken[0].prompt.evidence.judgements[0], taken[1]))
    return asked[0] if asked else None


def _choose_judgements(asked: Asked, guidance: Guidance) -> tuple[Judgement, ...]:
    """Choose what a prompt is asked for: each judgement where it is picked, the lowest where it is words."""
    if asked.prompt.answer.of_kind.is_picked or not asked.judgements:
        return asked.judgements
    return (max(asked.judgements, key=lambda judgement: _rank(judgement, guidance)),)


def _rank(judgement: Judgement, guidance: Guidance) -> int:
    """Rank a judgement by its grade, the worst the highest; below all is what was not judged."""
    grades = {standing.judgement: standing.now for standing in guidance.situation.standings}
    grade = grades.get(judgement)
    return _WORST_LAST.index(grade) if grade else -1


def _share_minutes(plan: Plan, outcomes: Sequence[ChosenStep | _LeftOut]) -> ChosenPlan:
    """Give the minutes of what is left out to the next step or, after the last, to the one before."""
    taken: dict[str, list[_LeftOut]] = {}
    waiting: list[_LeftOut] = []
    last = ""
    for outcome in outcomes:
        if isinstance(outcome, _LeftOut):
            waiting.append(outcome)
        elif not outcome.step.is_break:
            last, taken[outcome.key], waiting = outcome.key, waiting, []
    if not last:
        return ChosenPlan(plan, (), tuple(f"“{left.title}” is left out. {left.reason}" for left in waiting))
    taken[last] += waiting
    steps = tuple(
        replace(step, minutes=step.minutes + sum(left.minutes for left in taken.get(step.key, ())))
        for step in outcomes
        if isinstance(step, ChosenStep)
    )
    chosen = ChosenPlan(plan, steps)
    return replace(chosen, notes=(*_say_left_out(chosen, taken), *_say_changed(chosen)))


def _say_left_out(chosen: ChosenPlan, taken: Mapping[str, Iterable[_LeftOut]]) -> Iterable[str]:
    for key, left_out in taken.items():
        for left in left_out:
            minutes = say_count(left.minutes, "minute")
            where = f"Step {chosen.numbers[key]} takes the {minutes} of “{left.title}”, which is left out."
            yield f"{where} {left.reason}"


def _say_changed(chosen: ChosenPlan) -> Iterable[str]:
    for step in chosen.steps:
        if step.note:
            yield f"Step {chosen.numbers[step.key]}: {begin_lower(step.note)}"
