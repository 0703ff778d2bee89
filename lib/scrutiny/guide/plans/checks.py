"""What is checked across a plan: the prompts it names, how each is done, and the minutes."""

from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches

from scrutiny.curated.reading import Keys
from scrutiny.errors import PlanBroken
from scrutiny.guide.bank import Bank
from scrutiny.guide.plans.hows import choose_how, choose_how_without_prompt, say_misfit
from scrutiny.guide.plans.parts import PlanPart
from scrutiny.guide.plans.values import How, Plan, PlanStep, ViewSet
from scrutiny.guide.prompts import Prompt
from scrutiny.words.sentences import join_words

# A question must be taken in at a glance, on a phone and across a room.
MOST_WORDS = 26

Prompts = Mapping[str, Prompt]
Faults = Iterator[PlanBroken]


def check_plan(plan: Plan, written: PlanPart, bank: Bank) -> None:
    """Refuse a plan whose steps ask what they cannot, or whose minutes do not add up."""
    prompts = {prompt.id: prompt for prompt in bank.prompts}
    for find_faults in _OF_A_STEP:
        for number, step in enumerate(plan.steps):
            for fault in find_faults(step, written.under("steps", number), prompts):
                raise fault
    for find_any in (_find_repeated, _find_picked_twice, _find_led, _find_sum):
        for fault in find_any(plan, written, prompts):
            raise fault


def _list_asked(step: PlanStep) -> Iterator[tuple[Keys, str]]:
    """List the prompts that could take a step, each with the keys it stands under."""
    yield from ((("prompt",), identity) for identity in step.prompts[:1])
    yield from ((("or", at), identity) for at, identity in enumerate(step.alternatives))


def _list_others(step: PlanStep) -> Iterator[tuple[Keys, str]]:
    """List the other prompts that a step names, each with the keys it stands under."""
    yield from _list_beside(step)
    yield from ((("agree",), identity) for identity in [step.agree] if identity)


def _list_beside(step: PlanStep) -> Iterator[tuple[Keys, str]]:
    """List the prompts that are asked beside that of a step, each with the keys it stands under."""
    yield from ((("with", at), identity) for at, identity in enumerate(step.beside))


def _find_unknown(step: PlanStep, part: PlanPart, prompts: Prompts) -> Faults:
    for keys, identity in (*_list_asked(step), *_list_others(step)):
        if identity not in prompts:
            near = get_close_matches(identity, prompts, n=1)
            meant = f" Did you mean {near[0]!r}?" if near else ""
            met = f"{identity!r} is not a question of the guide.{meant}"
            yield part.under(*keys).refuse(met, "Write the id that the guide says a question is kept under.")


def _find_long_questions(step: PlanStep, part: PlanPart, prompts: Prompts) -> Faults:
    if step.pick:
        yield from _find_wrong_ask(step.pick.ask, part.under("pick", "ask"))
        return
    for keys, identity in _list_asked(step):
        words = len(prompts[identity].question.split())
        if words > MOST_WORDS:
            met = f"the question {identity} has {words} words."
            remedy = (
                f"{_ALLOWED_WORDS} Ask a question of your own in fewer words, or leave it to its workbook."
            )
            yield part.under(*keys).refuse(met, remedy)


def _find_wrong_ask(ask: str, part: PlanPart) -> Faults:
    if not ask.endswith("?") or ask.count("?") > 1:
        yield part.refuse(f"{ask!r} is not one question.", "Ask one, and end it with its question mark.")
    if (words := len(ask.split())) > MOST_WORDS:
        yield part.refuse(f"the question has {words} words.", _ALLOWED_WORDS)


def _find_wrong_picks(step: PlanStep, part: PlanPart, prompts: Prompts) -> Faults:
    if not step.pick:
        return
    if not step.prompt:
        if ViewSet.WHERE_WE_STAND not in step.show:
            named = join_words([name.value for name in step.show])
            met = f"no figures that could be ticked are shown with {named}."
            yield part.under("pick").refuse(met, f"Show {ViewSet.WHERE_WE_STAND.value}, or take 'pick' out.")
        return
    for _keys, identity in _list_asked(step):
        rows = prompts[identity].answer.rows
        if len(rows) < step.pick.most:
            met = f"{step.pick.most} may be ticked, and {identity} has {len(rows) or 'no'} fixed rows."
            yield part.under("pick").refuse(met, "Have no more ticked than there are, or take 'pick' out.")
    if choose_how(step, prompts[step.prompt]) is not How.ALONE:
        yield part.under("pick").refuse("each person ticks alone, and the step is not.", "Write: how: alone")


def _find_misfits(step: PlanStep, part: PlanPart, prompts: Prompts) -> Faults:
    """Say where a step cannot be done as it says; an alternative may also be done as its own kind asks."""
    if not step.prompt:
        yield from _find_misfit_without_prompt(step, part)
        return
    first = prompts[step.prompt]
    if step.how and (misfit := say_misfit(step.how, step, first)):
        met = f"'how' is {step.how.value!r}, and {first.id} {misfit}."
        yield part.under("how").refuse(met, _say_what_fits(step, first))
    for keys, identity in _list_asked(step):
        if choose_how(step, prompts[identity]) is None:
            misfit = say_misfit(How.ALONE, step, prompts[identity])
            met = f"{identity} cannot be asked in a session: it {misfit}."
            yield part.under(*keys).refuse(met, "Take it out: it is answered in its workbook.")


def _say_what_fits(step: PlanStep, prompt: Prompt) -> str:
    fitting = [how for how in How if not say_misfit(how, step, prompt)]
    return f"Of {prompt.id} it may be: {', '.join(fitting)}." if fitting else "Take the step out."


def _find_misfit_without_prompt(step: PlanStep, part: PlanPart) -> Faults:
    if step.write:
        what, allowed = f"{step.write.value} is written by one person for all", [How.TOGETHER]
    elif step.show:
        what, allowed = "what is shown is read", [How.READ]
    else:
        what, allowed = "people send questions to the queue", [How.ALONE, How.TOGETHER]
    if step.how and step.how not in allowed:
        met = f"'how' is {step.how.value!r}, and {what}."
        yield part.under("how").refuse(met, f"It may be: {', '.join(allowed)}.")


def _find_wrong_most(step: PlanStep, part: PlanPart, prompts: Prompts) -> Faults:
    for _keys, identity in _list_asked(step):
        kind = prompts[identity].answer.of_kind
        if step.most and not kind.holds_many:
            met = f"'most' is {step.most}, and {identity} is answered with {kind.called}."
            yield part.under("most").refuse(
                met, "Take 'most' out: it is for what people add to, such as a list or a table."
            )


def _find_wrong_beside(step: PlanStep, part: PlanPart, _prompts: Prompts) -> Faults:
    for at, identity in enumerate(step.beside):
        if identity in step.prompts:
            met = f"{identity} stands beside itself."
            yield part.under("with", at).refuse(met, "Take it out of 'with'.")


def _find_wrong_agree(step: PlanStep, part: PlanPart, prompts: Prompts) -> Faults:
    if not step.agree:
        return
    if choose_how(step, prompts[step.prompt]) is not How.ALONE:
        met = "'agree' is for what is answered alone first, and this step is not."
        yield part.under("agree").refuse(met, "Take 'agree' out, or write: how: alone")
    elif prompts[step.agree].answer.is_individual:
        met = f"{step.agree} is answered by each person alone, and cannot take what all agree."
        remedy = "Name a question that is answered together, or take 'agree' out."
        yield part.under("agree").refuse(met, remedy)


def _find_repeated(plan: Plan, written: PlanPart, _prompts: Prompts) -> Faults:
    first: dict[str, str] = {}
    for number, step in enumerate(plan.steps):
        for keys, identity in (*_list_asked(step), *_list_beside(step)):
            part = written.under("steps", number, *keys)
            if identity in first:
                met = f"{identity} is asked already, at {first[identity]}."
                yield part.refuse(met, "Take it out of one of the two.")
            first.setdefault(identity, part.place)


def _find_picked_twice(plan: Plan, written: PlanPart, _prompts: Prompts) -> Faults:
    picked = [number for number, step in enumerate(plan.steps) if step.pick and step.show]
    for number in picked[1:]:
        first = written.under("steps", picked[0], "pick").place
        met = f"the figures shown are ticked already, at {first}."
        yield written.under("steps", number, "pick").refuse(met, "Take it out of one of the two.")


def _find_led(plan: Plan, written: PlanPart, prompts: Prompts) -> Faults:
    """Say what nobody could do where nobody leads; a plan of breaks alone is none."""
    if all(step.is_break for step in plan.steps):
        met = "every step is a break."
        yield written.under("steps").refuse(met, "Add a step that asks or shows something.")
    for number, step in enumerate(plan.steps) if plan.is_self_paced else ():
        ways = [choose_how(step, prompts[identity]) for identity in step.prompts]
        for how in ways or [choose_how_without_prompt(step)]:
            if how not in {How.READ, How.ALONE}:
                what = f"done {_SAID[how]}" if how else "a break"
                met = f"the plan is self-paced, and a step of it is {what}."
                remedy = "Nobody leads it: its steps are read, or answered alone. Or take 'self_paced' out."
                yield written.under("steps", number).refuse(met, remedy)


def _find_sum(plan: Plan, written: PlanPart, _prompts: Prompts) -> Faults:
    if (minutes := sum(step.minutes for step in plan.steps)) != plan.minutes:
        met = f"the steps take {minutes} minutes together, and the plan says {plan.minutes}."
        yield written.under("minutes").refuse(met, "Change the minutes of a step, or of the plan.")


_SAID = {How.TOGETHER: "together", How.DECIDE: "by deciding"}
_ALLOWED_WORDS = f"In a session a question has at most {MOST_WORDS} words."
# Each rests on those before it.
_OF_A_STEP: tuple[Callable[[PlanStep, PlanPart, Prompts], Faults], ...] = (
    _find_unknown,
    _find_long_questions,
    _find_wrong_picks,
    _find_misfits,
    _find_wrong_most,
    _find_wrong_beside,
    _find_wrong_agree,
)
