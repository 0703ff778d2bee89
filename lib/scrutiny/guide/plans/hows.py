"""How a step can be done, by the kind of answer that its prompt has."""

from scrutiny.guide.columns import ColumnKind
from scrutiny.guide.plans.values import How, PlanStep
from scrutiny.guide.prompts import Prompt

# In such columns a person picks or scores, and writes nothing.
_PICKED = {ColumnKind.SCORE, ColumnKind.CHOICE, ColumnKind.BAND}
_MISFITS = {
    How.READ: "has an answer, and what is read has none",
    How.ALONE: "has no fixed rows, and alone people only pick or score rows that are fixed",
    How.TOGETHER: "is answered by each person alone",
    How.DECIDE: "has no recommendations of its own to decide on",
}
_WRITTEN = "is written in words in each row, and alone people only pick or score rows that are fixed"


def choose_how(step: PlanStep, prompt: Prompt) -> How | None:
    """Choose how a prompt that takes a step is done: as planned, or else as its kind asks, if either fits."""
    by_kind = How.ALONE if prompt.answer.is_individual else How.TOGETHER
    return next((how for how in (step.how, by_kind) if how and not say_misfit(how, step, prompt)), None)


def choose_how_without_prompt(step: PlanStep) -> How | None:
    """Choose how a step is done that asks no prompt: written together, read, or sent as questions."""
    if step.is_break:
        return None
    return step.how or (How.TOGETHER if step.write else How.READ if step.show else How.ALONE)


def say_misfit(how: How, step: PlanStep, prompt: Prompt) -> str:
    """Say why a prompt cannot be done in a way, after its name; nothing where it can."""
    fits = {
        How.READ: False,
        How.ALONE: _can_be_answered_alone(step, prompt),
        How.TOGETHER: not prompt.answer.is_individual,
        # What only says more of a recommendation is decided with it, where that is written.
        How.DECIDE: prompt.answer.of_kind.is_linked,
    }
    if how is How.ALONE and prompt.answer.rows and not fits[how]:
        return _WRITTEN
    return "" if fits[how] else _MISFITS[how]


def _can_be_answered_alone(step: PlanStep, prompt: Prompt) -> bool:
    answer = prompt.answer
    if not answer.columns:
        # A heat map scores the rows of a register, and has none without one.
        return prompt.rows_from is not None or not answer.of_kind.begins_with_rows
    is_picked = step.pick is not None or all(column.kind in _PICKED for column in answer.columns[1:])
    return bool(answer.rows) and is_picked
