"""The key of each step of a plan, which follows from what is on it and never from its place."""

from collections.abc import Iterable
from itertools import count

from scrutiny.guide.plans.values import PlanStep


def name_keys(steps: Iterable[PlanStep]) -> tuple[str, ...]:
    """Name each step by small letters and digits; of those alike, the later ones have a number."""
    keys: dict[str, None] = {}
    for step in steps:
        named = "".join(filter(str.isalnum, _name(step)))
        numbered = (f"{named}{number}" for number in count(2))
        keys[named if named not in keys else next(key for key in numbered if key not in keys)] = None
    return tuple(keys)


def _name(step: PlanStep) -> str:
    if step.is_break:
        return "break"
    return step.prompt or step.write or "".join(step.show) or "queue"
