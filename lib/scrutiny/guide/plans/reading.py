"""A plan read from what is written, in a file or on a page, by the same rules."""

from collections.abc import Callable
from typing import Any

from scrutiny.guide.bank import Bank
from scrutiny.guide.plans.checks import check_plan
from scrutiny.guide.plans.parts import PlanPart
from scrutiny.guide.plans.values import How, Pick, Plan, PlanStep, ViewSet, Writable
from scrutiny.vocabulary import Role, Stage

MOST_STEPS = 40
LONGEST_PLAN, LONGEST_STEP = 600, 240
LONGEST_TITLE = 80
# More than any committee ticks or writes in one step.
MOST_THINGS = 20

_PLAN_NAMES = ("plan", "title", "minutes", "stage", "self_paced", "steps")
_NEEDED = {
    "plan": "Give the plan an id, such as: plan: two_hours",
    "title": "Give the plan a title, such as: title: Two hours",
    "minutes": f"Write how many minutes it takes, from 1 to {LONGEST_PLAN}, such as: minutes: 120",
    "steps": "Write its steps beneath steps: each on a line of its own, after a dash.",
}
_STEP_NEEDS = {"minutes": f"Write how many minutes the step takes, from 1 to {LONGEST_STEP}."}
# What a step is, and what may stand beside that.
_GOES_WITH = {
    "break": ("minutes",),
    "show": ("queue", "minutes", "how", "pick"),
    "write": ("queue", "minutes", "how"),
    "prompt": ("or", "with", "agree", "most", "queue", "minutes", "how", "who", "pick"),
}
_QUEUE_ALONE = ("minutes", "how")
_KINDS_OF_STEP = ", ".join((*_GOES_WITH, "queue"))


def read_plan(written: PlanPart, bank: Bank) -> Plan:
    """Read a plan whose prompts are those of a bank; the first fault in it is refused, where it stands."""
    plan = read_form(written)
    check_plan(plan, written, bank)
    return plan


def read_form(written: PlanPart) -> Plan:
    """Read a plan by its form alone, whatever prompts there are."""
    given = written.read_names(_PLAN_NAMES, _NEEDED)
    return Plan(
        id=given["plan"].read_id(),
        title=given["title"].read_words(LONGEST_TITLE),
        minutes=given["minutes"].read_number(LONGEST_PLAN),
        steps=tuple(_read_step(part) for part in given["steps"].read_list(MOST_STEPS)),
        stage=given["stage"].read_one_of(Stage) if "stage" in given else None,
        is_self_paced="self_paced" in given and given["self_paced"].read_flag(),
    )


def _read_step(part: PlanPart) -> PlanStep:
    given = part.read_names(tuple(_READERS), _STEP_NEEDS)
    _refuse_mixture(given, part)
    read: dict[str, Any] = {_READERS[key][0]: _READERS[key][1](value) for key, value in given.items()}
    return PlanStep(**read)


def _refuse_mixture(given: dict[str, PlanPart], part: PlanPart) -> None:
    """Refuse a step that is nothing or two things, or has what does not go with what it is."""
    kinds = [kind for kind in _GOES_WITH if kind in given]
    if len(kinds) > 1:
        met = f"{kinds[0]!r} and {kinds[1]!r} stand on one step."
        raise given[kinds[1]].refuse(met, "Make two steps of it, or take one of the two out.")
    kind = kinds[0] if kinds else "queue"
    if kind not in given:
        raise part.refuse("the step asks, shows and writes nothing.", f"Give it one of: {_KINDS_OF_STEP}.")
    allowed = _GOES_WITH.get(kind, _QUEUE_ALONE)
    for key, value in given.items():
        if key not in {kind, *allowed}:
            raise value.refuse(
                f"{key!r} does not go with {kind!r}.", f"Beside it may stand: {', '.join(allowed)}."
            )


def _read_pick(part: PlanPart) -> Pick:
    needed = {
        "most": f"Write how many may be ticked at most, from 1 to {MOST_THINGS}.",
        "ask": 'Write what members are asked, such as: ask: "Which worries you most?"',
    }
    given = part.read_names(tuple(needed), needed)
    return Pick(given["most"].read_number(MOST_THINGS), given["ask"].read_words(2 * LONGEST_TITLE))


_MAY_BE_ASKED = {role.value: role for role in (Role.MEMBER, Role.OFFICER)}


def _read_who(part: PlanPart) -> Role:
    role = _MAY_BE_ASKED.get(str(part.content))
    if role is None:
        raise part.refuse("'who' is neither member nor officer.", "Write who: officer, or leave it out.")
    return role


def _read_ids(part: PlanPart) -> tuple[str, ...]:
    return tuple(named.read_id() for named in part.read_some())


_READERS: dict[str, tuple[str, Callable[[PlanPart], object]]] = {
    "show": ("show", lambda part: tuple(named.read_one_of(ViewSet) for named in part.read_some())),
    "write": ("write", lambda part: part.read_one_of(Writable)),
    "prompt": ("prompt", PlanPart.read_id),
    "or": ("alternatives", _read_ids),
    "with": ("beside", _read_ids),
    "agree": ("agree", PlanPart.read_id),
    "most": ("most", lambda part: part.read_number(MOST_THINGS)),
    "queue": ("queue", PlanPart.read_flag),
    "minutes": ("minutes", lambda part: part.read_number(LONGEST_STEP)),
    "how": ("how", lambda part: part.read_one_of(How)),
    "who": ("who", _read_who),
    "pick": ("pick", _read_pick),
    "break": ("is_break", PlanPart.read_flag),
}
