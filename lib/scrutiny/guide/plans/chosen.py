"""A plan as it is for one council: the step that each of its steps has become, and what was left out."""

from dataclasses import dataclass

from scrutiny.guide.plans.values import How, Plan, PlanStep
from scrutiny.vocabulary import Judgement


@dataclass(frozen=True, kw_only=True)
class ChosenStep:
    """One step as a council goes through it.

    Its ``key`` is of small letters and digits, and stays the same when steps are moved, added or left out,
    or when another prompt takes the step. ``title`` is what is asked, and nothing is asked in a break.
    ``prompt`` is the id of what takes the step and ``agree`` of what takes the agreed text; both are empty
    where no prompt is asked. A prompt asked for each judgement has the ``judgements`` that it is asked for:
    all of them where each is a choice, and the lowest alone where it is words. Its whole minutes are in
    ``minutes``; those in ``step`` are as they were planned.
    """

    key: str
    title: str
    minutes: int
    step: PlanStep
    how: How | None = None
    prompt: str = ""
    workbook: str = ""
    judgements: tuple[Judgement, ...] = ()
    beside: tuple[str, ...] = ()
    agree: str = ""

    @property
    def prompts(self) -> tuple[str, ...]:
        """The ids of all that stands on the step: what is asked, what is beside it, and what is agreed."""
        named = (self.prompt, *self.beside, self.agree)
        return tuple(dict.fromkeys(prompt for prompt in named if prompt))


@dataclass(frozen=True)
class ChosenPlan:
    """A plan as a council goes through it, and in sentences what became otherwise than it was planned."""

    plan: Plan
    steps: tuple[ChosenStep, ...]
    notes: tuple[str, ...] = ()
