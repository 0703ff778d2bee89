"""A plan as it is for one council: the step that each of its steps has become, and what was left out."""

from dataclasses import dataclass
from functools import cached_property

from scrutiny.guide.plans.values import How, Plan, PlanStep, ViewSet, Writable
from scrutiny.vocabulary import Judgement

# What is ticked of the figures that a step shows is kept under this, since no prompt asks it.
FIGURES = "shown_figures"


@dataclass(frozen=True, kw_only=True)
class ChosenStep:
    """One step as a council goes through it.

    Its ``key`` is of small letters and digits, and stays the same when steps are moved, added or left out,
    or when another prompt takes the step. ``title`` is what is asked, shown or written. ``prompt`` is the id
    of what takes the step and ``agree`` of what takes the agreed text; both are empty where no prompt is
    asked. A prompt asked for each judgement has the ``judgements`` that it is asked for: all of them where
    each is a choice, and the lowest alone where it is words, with those that it could be asked for instead.
    ``note`` says what is otherwise than planned. Its minutes are with those of steps left out; in ``step``
    all is as it was planned.
    """

    key: str
    title: str
    minutes: int
    step: PlanStep
    how: How | None = None
    show: tuple[ViewSet, ...] = ()
    write: Writable | None = None
    prompt: str = ""
    workbook: str = ""
    judgements: tuple[Judgement, ...] = ()
    judgements_instead: tuple[Judgement, ...] = ()
    beside: tuple[str, ...] = ()
    agree: str = ""
    note: str = ""

    @property
    def asked(self) -> str:
        """What each person's own answer on it is kept under; empty where nothing is answered alone."""
        if self.how is How.ALONE:
            return self.prompt
        return FIGURES if self.step.pick and ViewSet.WHERE_WE_STAND in self.show else ""

    @property
    def is_alone(self) -> bool:
        """Whether each person answers it alone, also by ticking what is shown or by sending a question."""
        return self.how is How.ALONE or bool(self.asked)

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

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number that each step goes by, by its key; a break has none."""
        keys = (step.key for step in self.steps if not step.step.is_break)
        return {key: number for number, key in enumerate(keys, start=1)}
